//! Undo and redo across programs, told by the entries.

use rubricate::ledger::undo::{Refusal, Way};
use rubricate::ledger::{Event, Subject};
use rubricate::model::Moment;
use rubricate::store::{Access, Store, TakeBack};

use crate::desk::*;

/// Goes `way` once; says whether there was anything.
fn go(desk: &mut Desk, way: Way) -> bool {
    match desk.store.take_back(&desk.pen, None, way).expect("it is told") {
        TakeBack::Nothing => false,
        TakeBack::Refused { why, .. } => panic!("{why:?}"),
        TakeBack::Facts { facts, .. } => {
            desk.store
                .append(&desk.pen, Moment(3), &facts)
                .expect("it is appended");
            true
        }
    }
}

fn answers(desk: &Desk) -> [Option<rubricate::scoring::Answer>; 2] {
    let sheet = desk
        .store
        .sheet(&on("P-1", "li"))
        .expect("it is read")
        .expect("it began");
    ["T1", "T2"].map(|at| sheet.mark(&indicator(at)).answer)
}

#[test]
fn undo_and_redo_go_by_what_was_appended_together() {
    let mut desk = Desk::new();
    desk.together([begin("P-1", "li"), mark("P-1", "li", "T1", 1)]);
    desk.together([
        mark("P-1", "li", "T1", 2),
        mark("P-1", "li", "T2", 3),
        comment("P-1", "li", "T2", "x"),
    ]);
    assert!(go(&mut desk, Way::Undo));
    assert_eq!(answers(&desk), [level(1), None]);
    assert!(go(&mut desk, Way::Undo));
    assert_eq!(answers(&desk), [None, None]);
    assert!(!go(&mut desk, Way::Undo), "the beginning of a sheet stays");
    assert!(go(&mut desk, Way::Redo) && go(&mut desk, Way::Redo));
    assert_eq!(answers(&desk), [level(2), level(3)]);
    assert!(!go(&mut desk, Way::Redo));
    assert_eq!(desk.problems(), Vec::<String>::new());
}

#[test]
fn going_over_to_another_version_and_back_leaves_the_tables_as_the_entries_say() {
    let mut desk = Desk::new();
    desk.write(a_sitting());
    desk.write([mark("P-1", "li", "T3", 1), comment("P-1", "li", "T2", "by word")]);
    let sheet = |desk: &Desk| {
        let found = desk.store.sheet(&on("P-1", "li")).expect("it is read");
        found.expect("it began")
    };
    let before = sheet(&desk);
    desk.write([go_over("P-1", "li")]);
    let after = sheet(&desk);
    assert_eq!(after.quote.version, "2.0");
    assert_eq!(after.mark(&indicator("T3")).answer, level(1));
    assert_eq!(after.asked_anew(&indicator("T1")).cloned(), level(3));
    assert_eq!(after.earlier.left[&indicator("T2")].comment, "by word");
    assert_eq!(desk.problems(), Vec::<String>::new());
    let tables = desk.tables();
    desk.store.rebuild().expect("it is built again");
    assert_eq!(desk.tables(), tables);
    desk.write([mark("P-1", "li", "T4", 2)]);
    assert_eq!(desk.problems(), Vec::<String>::new());
    assert!(go(&mut desk, Way::Undo) && go(&mut desk, Way::Undo));
    let undone = sheet(&desk);
    assert_eq!((&undone.quote, &undone.marks), (&before.quote, &before.marks));
    assert!(undone.earlier.is_empty());
    assert_eq!(desk.problems(), Vec::<String>::new());
    assert!(go(&mut desk, Way::Redo));
    let redone = sheet(&desk);
    assert_eq!((&redone.quote, &redone.earlier), (&after.quote, &after.earlier));
    assert_eq!(desk.problems(), Vec::<String>::new());
}

#[test]
fn undo_is_refused_where_another_pen_has_written_since() {
    let mut desk = Desk::new();
    desk.write([begin("P-1", "li"), mark("P-1", "li", "T1", 1)]);
    let mut other = Store::open(&desk.path(), Access::Write).expect("it opens");
    let pen = other.mint(&person("li"), Moment(1)).expect("a pen");
    other
        .append(&pen, Moment(1), &[mark("P-1", "li", "T1", 2).into()])
        .expect("it is appended");
    let told = desk
        .store
        .take_back(&desk.pen, None, Way::Undo)
        .expect("it is told");
    assert_eq!(
        told,
        TakeBack::Refused {
            event: Box::new(mark("P-1", "li", "T1", 1)),
            why: Refusal::Changed
        }
    );
}

#[test]
fn undo_stops_at_a_seal_but_not_on_another_sheet() {
    let mut desk = Desk::new();
    desk.write([
        begin("P-1", "li"),
        mark("P-1", "li", "T1", 1),
        begin("P-2", "li"),
        seal("P-2", "li"),
    ]);
    let told = desk
        .store
        .take_back(&desk.pen, None, Way::Undo)
        .expect("it is told");
    assert_eq!(
        told,
        TakeBack::Refused {
            event: Box::new(seal("P-2", "li")),
            why: Refusal::Named
        }
    );
    let about = Subject::Sheet(on("P-1", "li"));
    let told = desk
        .store
        .take_back(&desk.pen, Some(&about), Way::Undo)
        .expect("it is told");
    let TakeBack::Facts { facts, events } = told else {
        panic!("{told:?}")
    };
    assert_eq!(events, [mark("P-1", "li", "T1", 1)]);
    assert!(matches!(facts[0].event, Event::Answer { answer: None, .. }));
}
