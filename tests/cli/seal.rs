//! `seal` and `reopen`.

use serde_json::json;

use crate::desk::{Desk, changes_nothing, contains};

/// A desk whose sheet has no open indicator.
pub(crate) fn finished() -> Desk {
    let desk = Desk::small();
    desk.run("mark p a1 3").done();
    desk.run("mark p a2 1").done();
    desk.run("mark p b1 4").done();
    desk
}

#[test]
fn open_indicators_are_named() {
    let desk = Desk::small();
    let error = changes_nothing(&desk, "seal p", "open-indicators");
    assert_eq!(error["message"], "3 indicators are open: a1, a2, b1");
    desk.run("mark p a1 3").done();
    desk.run("mark p a2 n/a").done();
    let error = changes_nothing(&desk, "seal p", "open-indicators");
    assert_eq!(error["message"], "1 indicator is open: b1");
    desk.run("mark p b1 abstain --comment 'my own firm'").done();
    desk.run("seal p").done();
}

#[test]
fn a_sealed_sheet_takes_nothing_until_it_is_opened_again() {
    let desk = finished();
    let said = desk.run("seal p --json").json();
    contains(
        &said,
        &json!({"project": "p", "state": "sealed", "outcome": {"score": "70.00"}}),
    );
    contains(
        &desk.export()["sheets"],
        &json!([{"state": "sealed", "outcome": {"score": "70.00"}}]),
    );
    for line in ["mark p a1 0", "mark p a1 clear", "comment p a1 x", "seal p"] {
        let error = changes_nothing(&desk, line, "sealed");
        assert_eq!(
            error["hint"],
            "open it again: rubricate reopen p --reason \"WHY\""
        );
    }
    changes_nothing(&desk, "reopen p", "no-reason");
    changes_nothing(&desk, "reopen p --reason ' '", "no-reason");
    contains(
        &desk.run("reopen p --reason 'a slip' --json").json(),
        &json!({"project": "p", "state": "open"}),
    );
    changes_nothing(&desk, "reopen p --reason x", "not-sealed");
    desk.run("mark p a1 4").done();
    contains(
        &desk.export()["sheets"],
        &json!([{"state": "open", "outcome": {"score": "77.50"}}]),
    );
    desk.run("seal p").done();
}
