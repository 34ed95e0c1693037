//! `seal` and `reopen`.

use serde_json::json;

use crate::desk::{Desk, changes_nothing, contains};

/// A level that only counting evidence carries above 1, and one without such a rule.
const RULED: &str = r#"
id = "ruled"
version = "1"
language = "en"
title = "Ruled"
[scale]
min = 0
max = 2
[evidence.record]
title = "Record"
class = "counts"
[bands.all]
title = "All"
from = 0
[criteria.A]
title = "A"
weight = 1
[indicators.l]
in = "A"
title = "l"
question = "?"
weight = 1
counts = ["record"]
cap = 1
levels = { 0 = "a", 1 = "b", 2 = "c" }
[indicators.o]
in = "A"
title = "o"
question = "?"
weight = 1
levels = { 0 = "a", 1 = "b", 2 = "c" }
"#;

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
        assert_eq!(error["hint"], "reopen it: rubricate reopen p --reason \"WHY\"");
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

#[test]
fn a_sealed_sheet_shows_what_was_sealed_whatever_happens_to_its_evidence() {
    let desk = Desk::with(RULED);
    desk.run("evidence e --project p --kind record --quantity 3 --date 2025-06")
        .done();
    desk.run("mark p l 2 --cite e").done();
    desk.run("mark p o 1").done();
    let sealed = desk.run("seal p --json").json()["outcome"].clone();
    let told = desk.run("explain p l --json").json();
    desk.run("retire e").done();
    contains(&desk.export()["sheets"][0]["outcome"], &sealed);
    let after = desk.run("explain p l --json").json();
    assert_eq!(after["value"], told["value"]);
    desk.run("explain p")
        .done()
        .says("evidence changed since: would now be");
    desk.run("explain p l")
        .done()
        .says("evidence changed since: would now be")
        .says("cited, withdrawn: supports nothing");
    let listed = desk.run("list --json").json();
    assert_eq!(listed[0]["score"], sealed["score"]);
    desk.run("verify").done();
    desk.run("reopen p --reason 'the evidence is gone'").done();
    let open = desk.run("explain p l --json").json();
    assert_ne!(
        open["value"], told["value"],
        "an open sheet is counted as things are"
    );
}
