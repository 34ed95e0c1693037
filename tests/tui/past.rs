//! What was: a submitted sheet as it was submitted, and the history of a project, a mark, a comment.

use rubricate::tui::state::layer::Layer;
use rubricate::workbench::args::Args;
use rubricate::workbench::asks::past::Past;

use super::golden;
use super::marking::answer_all;
use super::workshop::{Workshop, timeless};

/// A project of the demo with evidence that counts.
const FIRST: &str = "dut-committee";

fn args(pairs: &[(&str, &str)]) -> Args {
    pairs
        .iter()
        .fold(Args::new(), |args, (name, value)| args.with(name, *value))
}

/// T1 marked 5 on an item that was withdrawn after the sheet was submitted.
fn sealed_and_withdrawn() -> Workshop {
    let shop = Workshop::new();
    shop.act_outside(
        "evidence",
        &args(&[
            ("id", "letters"),
            ("project", FIRST),
            ("kind", "employer-confirmation"),
            ("title", "Letters of four employers"),
            ("quantity", "120"),
            ("date", "2025-06"),
        ])
        .with("confirmed-by", "One")
        .with("confirmed-by", "Two")
        .with("confirmed-by", "Three"),
    );
    let mark = [
        ("project", FIRST),
        ("indicator", "T1"),
        ("value", "3"),
        ("cite", "letters"),
    ];
    shop.act_outside("mark", &args(&mark));
    answer_all(&shop, FIRST);
    shop.act_outside("seal", &args(&[("project", FIRST)]));
    let case = shop.case(FIRST);
    assert!(case.outcome.caps.is_empty(), "{:?}", case.outcome.caps);
    shop.act_outside("retire", &args(&[("evidence", "letters")]));
    shop
}

#[test]
fn a_submitted_sheet_shows_its_rows_as_they_were_submitted_and_says_what_would_be_now() {
    let shop = sealed_and_withdrawn();
    let case = shop.case(FIRST);
    let now = case.now_score().expect("the evidence carried the mark");
    let seen = shop.seen("<home><ret><home><down>");
    let row = seen
        .lines()
        .find(|line| line.contains("✓ Trained for urgent posts"));
    assert!(row.is_some_and(|row| !row.contains('→')), "{seen}");
    assert!(
        seen.contains("evidence changed since") && seen.contains(&format!("be {now}")),
        "{seen}"
    );
    assert!(seen.contains("withdrawn: supports nothing"), "{seen}");
    for (columns, rows) in [(120, 36), (80, 24)] {
        let picture = shop
            .play(columns, rows, "<home><ret><home><down>")
            .picture()
            .to_string();
        golden::check(&format!("desk-sealed-{columns}x{rows}"), &timeless(&picture));
    }
    let evidence = shop.seen("<home><ret><home><down>e<end>");
    assert!(
        evidence.contains("✗  withdrawn · Letters")
            && evidence.contains("cited, withdrawn: supports nothing"),
        "{evidence}"
    );
}

/// A mark with a past: 1, 2, taken back, a comment.
fn lived() -> Workshop {
    let shop = Workshop::new();
    for act in [
        ("mark", vec![("value", "1")]),
        ("mark", vec![("value", "2")]),
        ("undo", vec![]),
        ("comment", vec![("text", "first words")]),
        ("comment", vec![("text", "第二句 second words")]),
    ] {
        let place = [("project", FIRST), ("indicator", "T1")];
        let place = if act.0 == "undo" { &[][..] } else { &place[..] };
        shop.act_outside(act.0, &args(&[place, &act.1].concat()));
    }
    shop
}

#[test]
fn the_history_of_a_project_a_mark_and_a_comment_is_a_key_away() {
    let shop = lived();
    for (script, parts) in [
        (
            "<home>h",
            vec!["history of “DUT", "mark: – → 1", "undone", "sheet begun"],
        ),
        (
            "<home><ret><home><down>h",
            vec![
                "history of the mark",
                "mark: 1 → 2",
                "comment: first words → 第二句",
            ],
        ),
        (
            "<home><ret><home><down>c<C-o>",
            vec!["history of the comment", "comment: – → first words"],
        ),
    ] {
        let seen = shop.seen(script);
        for part in parts {
            assert!(seen.contains(part), "{script}: {part}\n{seen}");
        }
    }
    assert!(!shop.seen("<home><ret><home><down>c<C-o>").contains("mark: "));
}

#[test]
fn an_earlier_state_is_put_back_as_a_new_entry_and_can_be_undone() {
    let shop = lived();
    let log = || {
        shop.bench()
            .ask(Past::Project(shop.case(FIRST).project.id))
            .expect("a past")
            .len()
    };
    let before = log();
    let asked = shop.seen("<home><ret><home><down>h<down><ret>");
    assert!(
        asked.contains("put back, as a new entry") && asked.contains("first words"),
        "{asked}"
    );
    let seen = shop.seen("<home><ret><home><down>h<down><ret>y");
    assert!(
        seen.contains("comment: 第二句 second words → first words"),
        "{seen}"
    );
    assert_eq!(shop.mark(FIRST, "T1").comment, "first words");
    assert_eq!(log(), before + 1);
    shop.seen("u");
    assert_eq!(shop.mark(FIRST, "T1").comment, "第二句 second words");
}

#[test]
fn a_comment_put_back_from_where_it_is_written_stands_there() {
    let shop = lived();
    let seen = shop.seen("<home><ret><home><down>c<C-o><down><ret>y<esc>!<F2>");
    assert_eq!(shop.mark(FIRST, "T1").comment, "first words!", "{seen}");
}

#[test]
fn on_a_submitted_sheet_nothing_is_put_back_and_the_way_out_is_said() {
    let shop = lived();
    answer_all(&shop, FIRST);
    shop.act_outside("seal", &args(&[("project", FIRST)]));
    let seen = shop.seen("<home><ret><home><down>h<down><ret>");
    assert!(seen.contains("reopen it first"), "{seen}");
    let seen = shop.seen("<home><ret><home><down>h<down><ret><ret>");
    assert_eq!(shop.mark(FIRST, "T1").comment, "第二句 second words", "{seen}");
}

#[test]
fn the_history_of_a_bare_project_opens_too() {
    let shop = Workshop::new();
    shop.act_outside("project", &args(&[("id", "bare"), ("title", "Bare bones")]));
    let mut app = shop.app();
    let mut stage = rubricate::tui::probe::Rehearsal::new(80, 24).types("/bare<ret>h");
    rubricate::tui::run::run(&mut app, &mut stage);
    assert!(matches!(app.state().layers.last(), Some(Layer::History(_))));
    assert!(stage.picture().text().contains("Bare bones"));
}
