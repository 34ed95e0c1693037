//! `rubric check`, `list`, `show` and `use`.

use serde_json::json;

use crate::desk::{Desk, SMALL, changes_nothing, contains, keys};

#[test]
fn findings_are_an_array_of_places_and_an_error_is_exit_2() {
    let desk = Desk::bare();
    desk.file("bad.toml", SMALL.replace("weight = 60", "wieght = 60"));
    desk.file("good.toml", SMALL);
    let said = desk.run("rubric check good.toml bad.toml --json").ends(2);
    assert_eq!(said.err, "");
    let found = said.any_json();
    let rows = found.as_array().expect("an array");
    assert!(!rows.is_empty());
    for row in rows {
        assert_eq!(
            keys(row),
            [
                "file",
                "name",
                "severity",
                "line",
                "column",
                "end_line",
                "end_column",
                "message",
                "hint"
            ]
        );
    }
    let unknown = rows
        .iter()
        .find(|row| row["name"] == "unknown-key")
        .expect("a finding");
    // the line `wieght = 60` is the 11th, and the key stands in its first six columns
    contains(
        unknown,
        &json!({"file": "bad.toml", "severity": "error", "line": 11, "column": 1, "end_line": 11, "end_column": 7}),
    );
    assert!(
        unknown["hint"]
            .as_str()
            .is_some_and(|hint| hint.contains("weight")),
        "{unknown}"
    );
}

#[test]
fn a_clean_rubric_is_an_empty_array() {
    let desk = Desk::bare();
    desk.file("good.toml", SMALL);
    assert_eq!(desk.run("rubric check good.toml --json").json(), json!([]));
    desk.run("rubric check good.toml")
        .done()
        .says("1 rubric: no errors, no warnings");
}

#[test]
fn columns_count_characters() {
    let desk = Desk::bare();
    desk.file(
        "bad.toml",
        SMALL.replace("levels = { 0 = \"none\"", "levels = { 0 = \"一二三\", 9 = \"x\""),
    );
    let said = desk.run("rubric check bad.toml --json").ends(2).any_json();
    let row = &said.as_array().expect("an array")[0];
    // `levels = { 0 = "一二三", ` is 22 characters long
    contains(row, &json!({"name": "level-out-of-scale", "column": 23}));
}

#[test]
fn files_that_cannot_be_read_are_faults() {
    let desk = Desk::bare();
    desk.run("rubric check nofile.toml --json")
        .refused(2, "unreadable-file");
    desk.file("latin.toml", b"id = \"\xe9\"");
    desk.run("rubric check latin.toml --json").refused(2, "not-utf8");
}

#[test]
fn the_list_tells_shipped_rubrics_and_those_of_the_store() {
    let desk = Desk::bare();
    let shipped = desk.run("rubric list --json").json();
    contains(
        &shipped[0],
        &json!({"id": "three-outcomes", "languages": ["en", "zh"], "source": "shipped"}),
    );
    let desk = Desk::small();
    let all = desk.run("rubric list --json").json();
    let small = all
        .as_array()
        .expect("an array")
        .iter()
        .find(|row| row["id"] == "small");
    contains(
        small.expect("the store's own"),
        &json!({"version": "1.0", "indicators": 3, "source": "store"}),
    );
}

#[test]
fn a_rubric_is_shown_by_id_and_by_file() {
    let desk = Desk::small();
    let by_file = desk.run("rubric show rubric.toml --json").json();
    assert_eq!(desk.run("rubric show small --json").json(), by_file);
    contains(
        &by_file,
        &json!({"id": "small", "indicators": [{"id": "a1", "share": "0.3"}, {"id": "a2", "share": "0.3"}, {"id": "b1", "share": "0.4"}]}),
    );
    desk.run("rubric show small")
        .done()
        .says("How well?")
        .says("4  all");
    changes_nothing(&desk, "rubric show nope", "unknown-rubric");
    changes_nothing(&desk, "rubric show ./nope.toml", "unreadable-file");
}

#[test]
fn a_rubric_with_errors_or_another_one_under_marks_is_not_used() {
    let desk = Desk::small();
    desk.file("bad.toml", SMALL.replace("weight = 60", "weight = -60"));
    changes_nothing(&desk, "rubric use p bad.toml", "unreadable-text");
    changes_nothing(&desk, "rubric use nope small", "unknown-project");
    changes_nothing(&desk, "rubric use p nope", "unknown-rubric");
    desk.run("mark p a1 1").done();
    changes_nothing(&desk, "rubric use p three-outcomes", "rubric-in-use");
    let same = desk.run("rubric use p rubric.toml --json").json();
    contains(&same, &json!({"project": "p", "changed": false}));
}
