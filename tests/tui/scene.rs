//! All widgets in one frame, in a file and at every size.

use std::collections::BTreeSet;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use rubricate::text::{Lang, Phrase};
use rubricate::tui::gesture::{Layer, footer_of};
use rubricate::tui::probe::{Picture, width_fault};
use rubricate::tui::state::field::{Field, Motion};
use rubricate::tui::state::form::{Choice, Entry, Form, Label, Options, Slot};
use rubricate::tui::state::list::{List, Step};
use rubricate::tui::state::scroll::Scroll;
use rubricate::tui::theme::{Theme, Tone};
use rubricate::tui::widget::borders::Borders;
use rubricate::tui::widget::rows::{Align, Column, Stand, head, row, two_ended};
use rubricate::tui::widget::text::Paragraph;
use rubricate::tui::widget::tree::{Branch, lines};
use rubricate::tui::widget::{
    Focus, Look, bar, below, field, first_row, footer, form, popup, put, rows_of, scrollbar, title,
};

use super::golden;
use super::notepad::LOOK;

const COLUMNS: [Column; 4] = [
    Column::words(12, 40),
    Column::words(8, 18),
    Column::numbers(8),
    Column {
        least: 5,
        most: 9,
        align: Align::Left,
    },
];

const PROJECTS: [[&str; 4]; 4] = [
    ["Modern rail transit R&D centre", "Dalian · city", "7/12", "open"],
    [
        "钢铁企业全面合作协议与长期人才培养计划（第二期）",
        "沈阳·地级市",
        "12/12",
        "ready",
    ],
    ["45 R&D centres", "Jiaozuo · city", "0/12", "open"],
    ["Committee of 45 enterprises", "Dalian · city", "12/12", "sealed"],
];

/// A queue above, an indicator below.
fn draw_queue(buf: &mut Buffer, area: Rect, look: &Look) -> Option<Position> {
    title::title(
        buf,
        area,
        &["rubricate", "2026年度考核", "Li Wei"],
        "all saved 14:02:11",
        look,
    );
    bar::bar(
        buf,
        Rect {
            width: area.width.min(30),
            ..first_row(below(area, 1))
        },
        766,
        look,
    );
    head(
        buf,
        below(area, 2),
        &COLUMNS,
        &["project", "place", "answered", "state"],
        look,
    );
    let list = Rect {
        height: area.height.saturating_sub(3).min(4),
        ..below(area, 3)
    };
    let mut shown = List::new(40);
    shown.step(Step::Down, 4);
    let window = shown.window(usize::from(list.height));
    // the last column is the scrollbar's
    let beside = Rect {
        width: list.width.saturating_sub(1),
        ..list
    };
    for (at, place) in window.clone().zip(rows_of(beside)) {
        let entries =
            PROJECTS[at % 4].map(|text| (text, if text == "sealed" { Tone::Good } else { Tone::Plain }));
        let stand = if shown.selected() == Some(at) {
            Stand::Selected
        } else {
            Stand::Plain
        };
        row(buf, place, &COLUMNS, &entries, stand, look);
    }
    scrollbar::scrollbar(buf, list, &window, 40, look);
    draw_indicator(buf, area, look)
}

/// What lies below the queue: words, a branch of a tree, a comment, the keys.
fn draw_indicator(buf: &mut Buffer, area: Rect, look: &Look) -> Option<Position> {
    popup::heading(
        buf,
        below(area, 7),
        "Talent › Trained and needed",
        "12.3 % of the whole",
        look,
    );
    let words = [
        (
            "Were many high-quality applied talents trained ",
            look.style(Tone::Plain),
        ),
        ("的行业急需人才？", look.style(Tone::Found)),
    ];
    Paragraph::new(&words, usize::from(area.width)).draw(
        buf,
        Rect {
            height: area.height.saturating_sub(8).min(3),
            ..below(area, 8)
        },
        0,
    );
    let branches = lines(&[Branch::More, Branch::Last], &look.borders) + "Matching posts";
    let capped = format!("3→1 {}", look.borders.capped);
    two_ended(
        buf,
        below(area, 11),
        (&branches, Tone::Plain),
        (&capped, Tone::Capped),
        Stand::Plain,
        look,
    );
    let mut comment = Field::many_lines(
        "Employers' letters cover two of three years;\n第三年的来信尚未核实，需要补充说明。",
    );
    comment.go(Motion::Up, usize::from(area.width));
    let place = Rect {
        height: area.height.saturating_sub(13).min(4),
        ..below(area, 12)
    };
    let caret = field::field(buf, place, &comment, Scroll::default(), Focus::Here, look);
    if let Some(last) = rows_of(area).last() {
        footer::footer(buf, last, &footer_of(Layer::Workbench, look.lang), look);
    }
    caret
}

fn evidence_form() -> Form {
    let label = |text: &str| Label::Plain(text.to_owned());
    let choices = |ids: &[&str]| Options::new(ids.iter().map(|id| Choice::new(*id, label(id))).collect());
    let mut form = Form::new(vec![
        Slot::new(
            "title",
            label("Title 标题"),
            Entry::Text(Field::one_line("412 graduates in matching posts 对口就业")),
        ),
        Slot::new(
            "kind",
            label("Kind"),
            Entry::Choice(choices(&["employed", "agreement"]).at_id("agreement")),
        ),
        Slot::new(
            "by",
            label("Confirmed by"),
            Entry::Choices(choices(&["county", "park"]), BTreeSet::from([1])),
        ),
        Slot::new("project", label("Project"), Entry::lookup()),
        Slot::new("note", label("Note"), Entry::Text(Field::many_lines("one\ntwo"))),
    ]);
    form.offer(
        "project",
        vec![Choice::new("P-014", label("Modern rail transit R&D centre"))],
    );
    form.trouble("title", Phrase::new("screen-key-not-applicable"));
    form
}

/// A form in a popup over Chinese text.
fn draw_form(buf: &mut Buffer, area: Rect, look: &Look) -> Option<Position> {
    for place in rows_of(area) {
        put(buf, place, &"校地合作".repeat(40), look.style(Tone::Dim));
    }
    let around = popup::centred(area, 61, 18);
    let inside = popup::frame(buf, around, "Evidence 佐证材料", look);
    form::form(buf, inside, &evidence_form(), look).caret
}

type Scene = fn(&mut Buffer, Rect, &Look) -> Option<Position>;

fn shot(scene: Scene, columns: u16, rows: u16, look: &Look) -> Picture {
    let area = Rect::new(0, 0, columns, rows);
    let mut buf = Buffer::empty(area);
    let caret = scene(&mut buf, area, look);
    let picture = Picture::of(&buf, caret);
    assert_eq!(width_fault(&buf), None, "at {columns}x{rows}\n{picture}");
    if let Some(caret) = caret {
        assert!(area.contains(caret), "caret {caret} outside {columns}x{rows}");
    }
    picture
}

#[test]
fn the_scenes_are_as_they_were() {
    for (name, scene) in [("queue", draw_queue as Scene), ("form", draw_form)] {
        for (columns, rows) in [(80, 24), (44, 20)] {
            golden::check(
                &format!("widgets-{name}-{columns}x{rows}"),
                &shot(scene, columns, rows, &LOOK).to_string(),
            );
        }
    }
    let plain = Look {
        theme: Theme::Mono,
        borders: Borders::ASCII,
        lang: Lang::EN,
    };
    golden::check(
        "widgets-queue-plain-80x24",
        &shot(draw_queue, 80, 24, &plain).to_string(),
    );
}

#[test]
fn every_size_draws_and_keeps_its_widths() {
    for columns in (0..=24).chain([44, 49, 50, 80, 81, 200]) {
        for rows in (0..=6).chain([11, 12, 20, 24, 40]) {
            shot(draw_queue, columns, rows, &LOOK);
            shot(draw_form, columns, rows, &LOOK);
        }
    }
}

#[test]
fn a_popup_over_wide_text_has_all_of_its_border() {
    for left in 0..4 {
        for width in 4..9 {
            let area = Rect::new(0, 0, 20, 3);
            let mut buf = Buffer::empty(area);
            rows_of(area).for_each(|place| {
                put(
                    &mut buf,
                    place,
                    "校地合作校地合作校地",
                    LOOK.style(Tone::Selected),
                );
            });
            popup::frame(&mut buf, Rect::new(left, 0, width, 3), "", &LOOK);
            let picture = Picture::of(&buf, None);
            assert_eq!(width_fault(&buf), None, "{picture}");
            let sides = [(left, "│"), (left + width - 1, "│")];
            assert!(
                sides.iter().all(|(x, side)| buf[(*x, 1)].symbol() == *side),
                "{picture}"
            );
            assert_eq!(
                picture.text().matches(['┌', '┐', '└', '┘', '│']).count(),
                6,
                "{picture}"
            );
            let reversed = |x: u16| picture.style_at(usize::from(x), 1) == "reversed";
            assert!(
                (0..left).chain(left + width..20).all(reversed),
                "the halves beside it keep their style\n{picture}"
            );
        }
    }
}

#[test]
fn a_footer_drops_what_does_not_fit_but_never_help() {
    let seen = |columns| {
        let picture = shot(
            |buf, area, look| {
                footer::footer(buf, area, &footer_of(Layer::Comment, look.lang), look);
                None
            },
            columns,
            1,
            &LOOK,
        );
        picture.text()
    };
    assert_eq!(
        seen(90),
        " Ctrl-S save  Esc back  Enter new line  Ctrl-O history  Ctrl-X discard  F1 help"
    );
    assert_eq!(seen(47), " Ctrl-S save  Esc back  Enter new line  F1 help");
    assert_eq!(seen(46), " Ctrl-S save  Esc back  F1 help");
    assert_eq!(seen(20), " F1 help");
    assert_eq!(seen(4), " F1");
}
