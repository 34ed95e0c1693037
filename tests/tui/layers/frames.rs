//! Each layer as it looks, over Chinese text, in two sizes; and at every size, whole.

use rubricate::number::Exact;
use rubricate::rubric::Kind;
use rubricate::rubric::indicator::Item;
use rubricate::scoring::Mark;
use rubricate::text::{Lang, Wording};
use rubricate::tui::gesture;
use rubricate::tui::state::layer::form::input_width;
use rubricate::tui::state::layer::{
    Ask, Card, Comment, Confirm, Evidence, Filling, Help, Layer, Pick, Place, Records, Trace,
};

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

/// Every layer as it opens, with a name.
pub(super) fn layers(desk: &Desk) -> Vec<(&'static str, Layer)> {
    let (view, project) = (desk.view(), desk.project());
    let measure = desk
        .case
        .rubric
        .indicator(&indicator("T2"))
        .expect("an indicator")
        .clone();
    let comment = "Employers' letters cover two of three years;\n第三年的来信尚未核实，需要补充说明。";
    vec![
        (
            "comment",
            Layer::Comment(Comment::new(project.clone(), indicator("T1"), "", Some(comment))),
        ),
        (
            "number",
            Layer::Ask(Ask::value(
                project.clone(),
                &measure,
                &desk.case.mark(&measure.id),
                None,
            )),
        ),
        (
            "abstain",
            Layer::Ask(Ask::abstain(
                project.clone(),
                &measure,
                Some("我所在单位参与了该项目"),
            )),
        ),
        ("checklist", Layer::Ask(checklist(desk))),
        ("filter", Layer::Ask(Ask::filter("大连 open"))),
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
        ("help", Layer::Help(Help::of(gesture::Layer::Evidence))),
    ]
}

#[test]
fn the_layers_look_as_they_did() {
    let mut desk = Desk::new();
    for (lang, columns, rows) in [(Lang::ZH, 80, 24), (Lang::EN, 120, 36)] {
        (desk.lang, desk.screen) = (lang, Place::screen(columns, rows));
        for (name, layer) in layers(&desk) {
            desk.layers = vec![layer];
            golden::check(
                &format!("layer-{name}-{columns}x{rows}"),
                &desk.picture().to_string(),
            );
        }
    }
}

#[test]
fn every_size_draws_and_keeps_its_widths() {
    let mut desk = Desk::new();
    let all = layers(&desk);
    for columns in [0, 1, 3, 8, 20, 51, 81, 200] {
        for rows in [0, 1, 3, 6, 12, 25, 60] {
            desk.screen = Place::screen(columns, rows);
            for (_, layer) in &all {
                desk.layers = vec![layer.clone()];
                desk.picture();
            }
        }
    }
}

#[test]
fn where_text_is_typed_the_caret_stands_and_elsewhere_there_is_none() {
    let mut desk = Desk::new();
    for (name, layer) in layers(&desk) {
        let typed = matches!(layer, Layer::Comment(_) | Layer::Form(_))
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
