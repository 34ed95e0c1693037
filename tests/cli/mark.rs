//! `mark`, `marks`, `comment`, `cite`: every form of a value, and what is refused.

use serde_json::{Value, json};

use crate::desk::{Desk, changes_nothing, contains};

/// One indicator of each kind: `l` level, `m` measure in per cent, `r` ratio, `c` checklist, `p` points.
const KINDS: &str = r#"
id = "kinds"
version = "1"
language = "en"
title = "Kinds"
[scale]
min = 0
max = 2
step = 0.5
[evidence.record]
title = "Record"
class = "counts"
[criteria.A]
title = "A"
weight = 1
[indicators.l]
in = "A"
title = "l"
question = "?"
weight = 1
na = true
levels = { 0 = "a", "0.5" = "b", 1 = "c", "1.5" = "d", 2 = "e" }
[indicators.m]
in = "A"
title = "m"
question = "?"
weight = 1
kind = "measure"
unit = "%"
floor = -10
ceiling = 100
points = [[0, 0], [100, 100]]
[indicators.r]
in = "A"
title = "r"
question = "?"
weight = 1
kind = "measure"
unit = "%"
ratio = { of = "posts", over = "graduates" }
points = [[0, 0], [100, 100]]
[indicators.c]
in = "A"
title = "c"
question = "?"
weight = 1
kind = "checklist"
items = { plan = { text = "Plan", points = 1 }, team = { text = "Team", points = 3 } }
[indicators.p]
in = "A"
title = "p"
question = "?"
weight = 1
kind = "points"
max = 30
step = 0.5
[bands.any]
title = "Any"
from = 0
"#;

/// The value of a mark after it was made, and the state it has.
fn check(desk: &Desk, indicator: &str, value: &str, state: &str, kept: &Value) {
    let said = desk.run(&format!("mark p {indicator} {value} --json")).json();
    contains(
        &said,
        &json!({"project": "p", "indicator": indicator, "state": state, "value": kept}),
    );
    let export = desk.export();
    let marks = export["sheets"][0]["marks"].as_array().expect("marks");
    let row = marks.iter().find(|mark| mark["indicator"] == indicator);
    match row {
        Some(row) => contains(row, &json!({"state": state, "value": kept})),
        None => assert_eq!(state, "unanswered", "{indicator} {value}"),
    }
}

#[test]
fn a_value_is_written_as_its_indicator_asks() {
    let desk = Desk::with(KINDS);
    check(&desk, "l", "1.5", "answered", &json!("1.5"));
    check(&desk, "l", "2", "answered", &json!("2"));
    check(&desk, "m", "-3.25", "answered", &json!("-3.25"));
    check(&desk, "m", "0", "answered", &json!("0"));
    check(&desk, "r", "412/450", "answered", &json!("412/450"));
    check(&desk, "c", "plan,team", "answered", &json!("plan,team"));
    check(&desk, "c", "team", "answered", &json!("team"));
    check(&desk, "p", "29.5", "answered", &json!("29.5"));
    check(&desk, "l", "n/a", "n/a", &Value::Null);
    check(
        &desk,
        "l",
        "abstain --comment 'my own firm'",
        "abstain",
        &Value::Null,
    );
    check(&desk, "l", "clear", "unanswered", &Value::Null);
}

#[test]
fn a_value_that_is_not_permitted_is_refused_with_what_is() {
    let desk = Desk::with(KINDS);
    for (line, name, hint) in [
        ("l 3", "level-outside", "0, 0.5, 1, 1.5, 2"),
        ("l -1", "level-outside", "0, 0.5, 1, 1.5, 2"),
        ("l 1.25", "level-between", "0, 0.5, 1, 1.5, 2"),
        ("l high", "wrong-kind-of-answer", "0, 0.5, 1, 1.5, 2"),
        ("l 1e999", "wrong-kind-of-answer", "0, 0.5, 1, 1.5, 2"),
        ("l ''", "wrong-kind-of-answer", "0, 0.5, 1, 1.5, 2"),
        ("l 1/2", "wrong-kind-of-answer", "0, 0.5, 1, 1.5, 2"),
        ("l abstain", "abstain-needs-reason", "comment"),
        ("l abstain --comment ' '", "abstain-needs-reason", "comment"),
        ("m 101", "above-ceiling", "100"),
        ("m -11", "below-floor", "-10"),
        ("m n/a", "na-not-allowed", ""),
        ("m 1/2", "wrong-kind-of-answer", ""),
        ("r 50", "wrong-kind-of-answer", "412/450"),
        ("r 1/0", "ratio-of-nothing", "graduates"),
        ("c dog", "unknown-item", "plan, team"),
        ("p 31", "points-outside", "30"),
        ("p 0.25", "points-between", "0.5"),
    ] {
        let error = changes_nothing(&desk, &format!("mark p {line}"), name);
        assert!(
            error["hint"].as_str().is_some_and(|said| said.contains(hint)),
            "{line}: {error}"
        );
    }
}

#[test]
fn an_abstention_needs_a_reason_and_leaves_the_comment_as_it_was() {
    let desk = Desk::small();
    desk.run("mark p a1 3 --comment 'solid work'").done();
    changes_nothing(&desk, "mark p a1 abstain", "abstain-needs-reason");
    desk.run("mark p a1 abstain --comment 'my own firm'").done();
    contains(
        &desk.export()["sheets"][0]["marks"],
        &json!([{"indicator": "a1", "state": "abstain", "value": null, "comment": "solid work", "reason": "my own firm"}]),
    );
}

#[test]
fn what_is_named_must_be_there() {
    let desk = Desk::with(KINDS);
    desk.run("project q --title Other --rubric kinds").done();
    desk.run("evidence e --project q --kind record").done();
    for (line, name) in [
        ("mark nope l 1", "unknown-project"),
        ("mark a/b l 1", "bad-id"),
        ("mark '' l 1", "bad-id"),
        ("mark 大连 l 1", "unknown-project"),
        ("mark p nope 1", "unknown-indicator"),
        ("mark p '' 1", "unknown-indicator"),
        ("mark p L 1", "unknown-indicator"),
        ("mark p l 1 --cite nope", "unknown-evidence"),
        ("mark p l 1 --cite e", "unknown-evidence"),
        ("cite p l e", "unknown-evidence"),
        ("uncite p l e", "not-cited"),
        ("comment p nope x", "unknown-indicator"),
        ("seal nope", "unknown-project"),
        ("reopen nope --reason x", "unknown-project"),
        ("explain nope", "unknown-project"),
        ("explain p nope", "unknown-indicator"),
        ("show nope", "unknown-project"),
        ("log nope", "unknown-project"),
        ("retire nope", "unknown-evidence"),
        ("link nope l", "unknown-evidence"),
        ("link e nope", "unknown-indicator"),
    ] {
        let error = changes_nothing(&desk, line, name);
        assert!(error["hint"].is_string(), "{line}: {error}");
    }
    let error = changes_nothing(&desk, "mark pp l 1", "unknown-project");
    assert!(error["hint"].is_string(), "{error}");
}

#[test]
fn a_mark_cites_and_says_and_both_stay() {
    let desk = Desk::with(KINDS);
    for id in ["e1", "e2"] {
        desk.run(&format!(
            "evidence {id} --project p --kind record --quantity 3 --date 2025-06"
        ))
        .done();
    }
    desk.run("mark p l 2 --comment '-好' --cite e1 --cite e2").done();
    desk.run("mark p l 1").done();
    let row = |desk: &Desk| desk.export()["sheets"][0]["marks"][0].clone();
    contains(
        &row(&desk),
        &json!({"value": "1", "comment": "-好", "cites": ["e1", "e2"]}),
    );
    desk.run("uncite p l e1").done();
    desk.run("comment p l ''").done();
    contains(
        &row(&desk),
        &json!({"value": "1", "comment": "", "cites": ["e2"]}),
    );
    desk.run("retire e1").done();
    changes_nothing(&desk, "cite p l e1", "retired-evidence");
    contains(
        &desk.export()["evidence"],
        &json!([{"id": "e1", "status": "retired"}, {"id": "e2", "status": "active"}]),
    );
}

#[test]
fn a_refused_part_refuses_the_whole_mark() {
    let desk = Desk::with(KINDS);
    changes_nothing(&desk, "mark p l 1 --comment fine --cite nope", "unknown-evidence");
    changes_nothing(&desk, "mark p l 9 --comment fine", "level-outside");
}

#[test]
fn the_same_mark_again_writes_nothing() {
    let desk = Desk::small();
    desk.run("mark p a1 3 --comment x").done();
    let before = desk.export();
    desk.run("mark p a1 3 --comment x").done();
    assert_eq!(desk.export(), before);
}

#[test]
fn lines_are_marked_one_by_one_until_one_cannot_be_taken() {
    let desk = Desk::small();
    let said = desk.feed("marks", "p a1 3 well done\n\np b1 4\n").done();
    let saved: Vec<Value> = said
        .out
        .lines()
        .filter_map(|line| serde_json::from_str(line).ok())
        .collect();
    assert_eq!(
        saved.iter().filter(|line| line["entry"].is_string()).count(),
        2,
        "{saved:?}"
    );
    let said = desk.feed("marks --json", "p a1 2\np a2 9\np b1 0\n").ends(2);
    assert!(said.err.contains("line 2: "), "{}", said.err);
    contains(
        &desk.export()["sheets"][0]["marks"],
        &json!([{"indicator": "a1", "value": "2", "comment": "well done"}, {"indicator": "b1", "value": "4"}]),
    );
    desk.feed("marks", "p a1\n").ends(2);
}
