//! Each layer as it looks, over Chinese text, in two sizes; and at every size, whole.

use rubricate::model::Moment;
use rubricate::number::Exact;
use rubricate::rubric::Kind;
use rubricate::rubric::indicator::Item;
use rubricate::scoring::Mark;
use rubricate::text::{Lang, Wording, width};
use rubricate::tui::gesture;
use rubricate::tui::state::jobs::{Course, Job};
use rubricate::tui::state::layer::form::input_width;
use rubricate::tui::state::layer::{
    Answer, Ask, Card, Comment, Confirm, Evidence, Filling, Help, History, Layer, Methods, Pairs, Palette,
    Pick, Picture, Place, Preferences, Projector, Records, Trace, Typing, Upkeep,
};

use rubricate::tui::event::{Event, Key};
use rubricate::workbench::Reply;
use rubricate::workbench::args::Args;
use rubricate::workbench::asks::past::{Change, Deed, Past};
use rubricate::workbench::at_hand::AtHand;
use rubricate::workbench::draft::Left;
use rubricate::workbench::job::SoFar;

use super::desk::{Desk, PROJECT, indicator};
use crate::golden;
use crate::notepad::LOOK;

/// A checklist in the place of an indicator.
pub(super) fn checklist(desk: &Desk) -> Ask {
    let item = |id: &str, text: &str, zh: &str, points: i64| Item {
        id: id.to_owned(),
        text: Wording::new(text).with(Lang::ZH, zh),
        points: Exact::from(points),
    };
    let mut asked = desk
        .case
        .rubric
        .indicator(&indicator("T1"))
        .expect("an indicator")
        .clone();
    asked.id = indicator("C1");
    asked.kind = Kind::Checklist(vec![
        item(
            "hall",
            "a hall the firm's people can use",
            "企业人员可使用的场地",
            2,
        ),
        item("staff", "staff from both sides", "双方派驻人员", 3),
    ]);
    Ask::value(desk.project(), &asked, &Mark::default(), None)
}

/// A mark with a past.
fn changes() -> Vec<Change> {
    let change = |entry: u64, kind, deed, before: &str, after: &str| Change {
        at: Moment(0),
        time: "2026-03-14 09:26:53".to_owned(),
        person: "evaluator".to_owned(),
        kind,
        deed,
        indicator: Some(indicator("T1")),
        before: before.to_owned(),
        after: after.to_owned(),
        entry: format!("3f9a1c2b/{entry}"),
    };
    vec![
        change(
            20,
            "comment",
            Deed::Done,
            "第三年的来信尚未核实",
            "two of three years\n三年中的两年",
        ),
        change(19, "answer", Deed::Redone, "3", "4"),
        change(18, "answer", Deed::Undone, "4", "3"),
        change(17, "cites", Deed::Done, "", "rail-e1, rail-e2"),
        change(16, "answer", Deed::Done, "", "4"),
    ]
}

/// The palette with words typed.
fn searching(desk: &Desk, words: &str) -> Palette {
    let view = desk.view();
    let mut layer = Layer::Palette(Palette::over(gesture::Layer::Workbench, &[], &view));
    for ch in words.chars() {
        layer.update(&Event::Key(Key::char(ch)), &view);
    }
    match layer {
        Layer::Palette(palette) => palette,
        other => panic!("{other:?}"),
    }
}

/// A text of several lines.
fn answer() -> Answer {
    let text = "63.1  Rail transit\n ├ 55.0  Talent\n └ 71.2  校地合作成效\n".to_owned();
    Answer::of("explain", &Reply::text(serde_json::Value::Null, text)).expect("it is longer than a line")
}

fn at_hand(desk: &Desk) -> AtHand {
    AtHand {
        project: Some(desk.project().to_string()),
        indicator: Some("T1".to_owned()),
    }
}

/// Every layer as it opens, with a name.
pub(super) fn layers(desk: &Desk) -> Vec<(&'static str, Layer)> {
    let (view, project) = (desk.view(), desk.project());
    let measure = desk
        .case
        .rubric
        .indicator(&indicator("T2"))
        .expect("an indicator")
        .clone();
    let comment = Left::here(
        "Employers' letters cover two of three years;\n第三年的来信尚未核实，需要补充说明。",
        "",
    );
    let clash = Comment::new(
        project.clone(),
        indicator("T1"),
        "saved elsewhere 别处保存的",
        Some(&comment),
    );
    let past = Past::Mark(project.clone(), indicator("T1"));
    let number = Ask::value(project.clone(), &measure, &desk.case.mark(&measure.id), None);
    let abstain = Ask::abstain(project.clone(), &measure, Some("我所在单位参与了该项目"));
    let mut all = vec![
        (
            "comment",
            Layer::Comment(Comment::new(project.clone(), indicator("T1"), "", Some(&comment))),
        ),
        ("number", Layer::Ask(number)),
        ("abstain", Layer::Ask(abstain)),
        ("checklist", Layer::Ask(checklist(desk))),
        ("filter", Layer::Ask(Ask::filter("大连 2026"))),
        ("pick", Layer::Pick(Pick::rubric(project.clone(), &view))),
        ("seal", Layer::Confirm(Confirm::seal(project))),
        ("trace", Layer::Trace(Trace::new(&desk.case, None))),
        (
            "trace-one",
            Layer::Trace(Trace::new(&desk.case, Some(&indicator("T1")))),
        ),
        ("evidence", Layer::Evidence(Evidence::new())),
        (
            "form-evidence",
            Layer::Form(Filling::new("evidence", Some("rail-e1"), &view)),
        ),
        (
            "form-project",
            Layer::Form(Filling::new("project", Some(PROJECT), &view)),
        ),
        ("records", Layer::Records(Records::new())),
        ("card", Layer::Card(Card::new())),
        ("settings", Layer::Preferences(Preferences::new())),
        (
            "projector",
            Layer::Projector(Projector::new(&Wording::new("Demo evaluator"), &desk.register)),
        ),
        ("clash", Layer::Comment(clash)),
        ("history", Layer::History(History::new(past.clone(), changes()))),
        (
            "discard",
            Layer::Confirm(Confirm::discard(Typing {
                field: "comment T1".to_owned(),
                text: "half a sentence 半句话".to_owned(),
                over: String::new(),
            })),
        ),
        ("timeline", Layer::Picture(Picture::timeline())),
        ("profile", Layer::Picture(Picture::profile())),
        ("help", Layer::Help(Help::of(gesture::Layer::Evidence))),
    ];
    all.extend(by_name(desk));
    all
}

/// What is opened to find and do an act by its name.
fn by_name(desk: &Desk) -> Vec<(&'static str, Layer)> {
    let view = desk.view();
    vec![
        (
            "palette",
            Layer::Palette(Palette::over(gesture::Layer::Workbench, &[], &view)),
        ),
        ("palette-found", Layer::Palette(searching(desk, "cgl"))),
        ("answer", Layer::Answer(answer())),
        (
            "confirm-act",
            Layer::Confirm(Confirm::call("rebuild", Args::new())),
        ),
        ("methods", Layer::Methods(Methods::new())),
        ("pairs", Layer::Pairs(Pairs::of(&desk.case.rubric, &view))),
        (
            "form-act",
            Layer::Form(Filling::call("mark", &at_hand(desk), &view)),
        ),
    ]
}

#[test]
fn an_act_that_goes_on_shows_how_far_it_is() {
    let mut desk = Desk::new();
    let so_far = SoFar { done: 43, of: 100 };
    desk.jobs.now = Some(Job {
        act: "verify",
        so_far,
        course: Course::On,
    });
    for lang in Lang::SPOKEN {
        (desk.lang, desk.screen) = (lang, Place::screen(80, 24));
        desk.layers = vec![Layer::Upkeep(Upkeep::new())];
        golden::check_in(lang, "layer-upkeep-80x24", &desk.picture());
    }
}

#[test]
fn the_layers_look_as_they_did() {
    let mut desk = Desk::new();
    for (columns, rows) in [(80, 24), (120, 36)] {
        for lang in Lang::SPOKEN {
            (desk.lang, desk.screen) = (lang, Place::screen(columns, rows));
            for (name, layer) in layers(&desk) {
                desk.layers = vec![layer];
                golden::check_in(lang, &format!("layer-{name}-{columns}x{rows}"), &desk.picture());
            }
        }
    }
}

/// Where a frame over the text is open: a corner whose rows do not end in the other, or a side with a gap.
fn open_frame(text: &str) -> Option<(usize, usize)> {
    let cells = |row: &str| -> Vec<char> {
        let wide = |ch: char| std::iter::once(ch).chain((width::cells(&ch.to_string()) > 1).then_some(' '));
        row.chars().flat_map(wide).collect()
    };
    let rows: Vec<Vec<char>> = text.lines().map(cells).collect();
    let at = |x: usize, y: usize| rows.get(y).and_then(|row| row.get(x)).copied().unwrap_or(' ');
    let corners = |y: usize| (0..rows[y].len()).filter(move |x| at(*x, y) == '┌');
    (0..rows.len())
        .flat_map(|y| corners(y).map(move |x| (x, y)))
        .find(|(left, top)| {
            let Some(right) = (*left..rows[*top].len()).find(|x| at(*x, *top) == '┐') else {
                return true;
            };
            let is_side = |x: usize, y: usize| matches!(at(x, y), '│' | '├' | '┤' | '─');
            let bottom = (top + 1..rows.len()).find(|y| !is_side(*left, *y) || !is_side(right, *y));
            bottom.is_none_or(|y| (at(*left, y), at(right, y)) != ('└', '┘'))
        })
}

#[test]
fn every_size_draws_and_keeps_its_widths() {
    let mut desk = Desk::new();
    let all = layers(&desk);
    for columns in [0, 1, 3, 8, 20, 51, 81, 200] {
        for rows in [0, 1, 3, 6, 12, 25, 60] {
            desk.screen = Place::screen(columns, rows);
            for (name, layer) in &all {
                desk.layers = vec![layer.clone()];
                for lang in Lang::SPOKEN {
                    desk.lang = lang;
                    let picture = desk.picture();
                    assert_eq!(open_frame(&picture.text()), None, "{name}\n{picture}");
                }
            }
        }
    }
}

#[test]
fn where_text_is_typed_the_caret_stands_and_elsewhere_there_is_none() {
    let mut desk = Desk::new();
    for (name, layer) in layers(&desk) {
        let typed = matches!(&layer, Layer::Comment(comment) if comment.clash().is_none())
            || matches!(layer, Layer::Form(_) | Layer::Palette(_))
            || matches!(&layer, Layer::Ask(_) if name != "checklist");
        desk.layers = vec![layer];
        assert_eq!(desk.picture().caret().is_some(), typed, "{name}");
    }
}

#[test]
fn a_form_is_edited_in_the_width_it_is_drawn_in() {
    let mut desk = Desk::new();
    for columns in [20, 40, 53, 54, 55, 56, 80, 100, 200] {
        desk.screen = Place::screen(columns, 24);
        for act in ["person", "unit", "place", "need", "project", "evidence"] {
            let filling = Filling::new(act, None, &desk.view());
            let area = Filling::form_place(&desk.view());
            let drawn = rubricate::tui::widget::form::input_width(filling.form(), area.columns, &LOOK);
            assert_eq!(
                input_width(filling.form(), &desk.view()),
                drawn,
                "{act} in {columns}"
            );
        }
    }
}
