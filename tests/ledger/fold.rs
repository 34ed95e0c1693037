//! Folds: what is true after which facts, and what has no place any more.

use rubricate::ledger::fold::fold;
use rubricate::ledger::{Event, SheetState, State, Status};
use rubricate::scoring::Answer;

use crate::sample::*;

fn sheet_after(events: Vec<Event>) -> Option<SheetState> {
    match fold(&facts(plain(events))) {
        State::Sheet(sheet) => Some(*sheet),
        State::Nothing => None,
        other => panic!("expected a sheet, found {other:?}"),
    }
}

/// What stands at `T1` after the sheet began and these events.
fn check(events: Vec<Event>, answer: Option<Answer>, words: &str) {
    let sheet = sheet_after([vec![begin()], events].concat()).expect("it began");
    let mark = sheet.mark(&indicator("T1"));
    assert_eq!((mark.answer, mark.comment.as_str()), (answer, words));
}

#[test]
fn the_newest_answer_holds() {
    check(vec![answer("T1", level(2)), answer("T1", level(4))], level(4), "");
    check(vec![answer("T1", level(2)), answer("T1", None)], None, "");
    check(vec![comment("T1", "a"), answer("T1", level(1))], level(1), "a");
}

#[test]
fn a_mark_that_says_nothing_is_no_mark() {
    let sheet = sheet_after(vec![begin(), comment("T1", "a"), comment("T1", "")]).expect("it began");
    assert!(sheet.marks.is_empty());
    assert_eq!(sheet.answered(), 0);
}

#[test]
fn what_has_no_place_has_no_effect() {
    check(
        vec![
            answer("T1", level(2)),
            seal(),
            answer("T1", level(5)),
            comment("T1", "late"),
        ],
        level(2),
        "",
    );
    check(vec![answer("T9", level(5))], None, "");
    check(vec![answer("T1", level(2)), begin()], level(2), "");
    check(vec![reopen(), answer("T1", level(2))], level(2), "");
    assert_eq!(sheet_after(vec![answer("T1", level(2)), seal()]), None);
}

#[test]
fn a_seal_closes_and_reopening_opens() {
    let sealed = sheet_after(vec![begin(), seal(), seal()]).expect("it began");
    assert_eq!(sealed.status, Status::Sealed);
    let facts = facts(plain(vec![begin(), seal(), seal()]));
    assert_eq!(
        sealed.sealed.map(|sealed| sealed.entry),
        Some(facts[1].hash),
        "the first seal is the seal"
    );
    let open = sheet_after(vec![begin(), seal(), reopen()]).expect("it began");
    assert_eq!((open.status, open.sealed), (Status::Open, None));
    check(vec![seal(), reopen(), answer("T1", level(3))], level(3), "");
}

#[test]
fn every_entry_changes_the_head() {
    let heads: Vec<_> = [
        vec![begin()],
        vec![begin(), seal()],
        vec![begin(), seal(), seal()],
    ]
    .into_iter()
    .map(|events| sheet_after(events).expect("it began").head)
    .collect();
    assert!(heads[0] != heads[1] && heads[1] != heads[2]);
}

#[test]
fn records_hold_the_newest_and_rubrics_the_first() {
    let newest = fold(&facts(plain(
        ["old", "new"].map(|title| Event::Project(project("P-1", title))),
    )));
    assert_eq!(
        newest,
        State::Record(Box::new(Event::Project(project("P-1", "new"))))
    );
    let rubric = |text: &str| Event::Rubric {
        quote: quote(),
        name: "n".to_owned(),
        text: text.to_owned(),
        overlays: std::collections::BTreeMap::new(),
    };
    let first = fold(&facts(plain([rubric("a"), rubric("b")])));
    assert_eq!(first, State::Record(Box::new(rubric("a"))));
    assert_eq!(fold(&[]), State::Nothing);
}
