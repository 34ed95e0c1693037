//! `undo` and `redo`.

use serde_json::{Value, json};

use crate::desk::{Desk, changes_nothing, contains};
use crate::seal::finished;

fn values(desk: &Desk) -> Vec<Value> {
    let export = desk.export();
    let marks = export["sheets"][0]["marks"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    marks
        .iter()
        .map(|mark| json!([mark["indicator"], mark["value"]]))
        .collect()
}

#[test]
fn what_was_done_last_goes_first() {
    let desk = Desk::small();
    desk.run("mark p a1 3 --comment why").done();
    desk.run("mark p a1 4").done();
    desk.run("mark p b1 1").done();
    desk.run("undo").done();
    assert_eq!(values(&desk), [json!(["a1", "4"])]);
    desk.run("undo").done();
    assert_eq!(values(&desk), [json!(["a1", "3"])]);
    desk.run("redo").done();
    desk.run("redo").done();
    assert_eq!(values(&desk), [json!(["a1", "4"]), json!(["b1", "1"])]);
    changes_nothing(&desk, "redo", "nothing-to-redo");
}

#[test]
fn what_is_done_again_is_told_as_what_it_is() {
    let desk = Desk::small();
    desk.run("mark p a1 3").done();
    desk.run("comment p a1 because").done();
    desk.run("undo").done();
    let again = desk.run("redo").done().out;
    assert!(
        again.contains("done again") && again.contains("because"),
        "{again}"
    );
    desk.run("undo").done();
    desk.run("undo").done();
    let again = desk.run("redo").done().out;
    assert!(again.contains("a1: 3"), "{again}");
}

#[test]
fn an_answer_and_its_comment_go_together() {
    let desk = Desk::small();
    desk.run("mark p a1 3").done();
    desk.run("mark p a1 4 --comment why").done();
    let said = desk.run("undo --json").json();
    assert_eq!(said["undone"].as_array().map(Vec::len), Some(2), "{said}");
    contains(
        &desk.export()["sheets"][0]["marks"],
        &json!([{"value": "3", "comment": ""}]),
    );
    let said = desk.run("redo --json").json();
    assert_eq!(said["redone"].as_array().map(Vec::len), Some(2), "{said}");
}

#[test]
fn a_new_mark_ends_what_could_be_done_again() {
    let desk = Desk::small();
    desk.run("mark p a1 3").done();
    desk.run("mark p a1 4").done();
    desk.run("undo").done();
    desk.run("mark p b1 2").done();
    changes_nothing(&desk, "redo", "nothing-to-redo");
}

#[test]
fn a_seal_is_never_crossed() {
    let desk = finished();
    desk.run("seal p").done();
    let error = changes_nothing(&desk, "undo", "undo-seal");
    assert_eq!(
        error["hint"],
        "open the sheet again: rubricate reopen p --reason \"WHY\""
    );
    desk.run("reopen p --reason x").done();
    let error = changes_nothing(&desk, "undo", "undo-reopen");
    assert_eq!(error["hint"], "seal it again: rubricate seal p");
}

#[test]
fn a_mark_taken_back_is_not_done_again_after_the_seal() {
    let desk = finished();
    desk.run("mark p a1 4").done();
    desk.run("undo").done();
    desk.run("seal p").done();
    let before = desk.export();
    desk.run("redo --json").ends(2);
    assert_eq!(desk.export(), before);
}

#[test]
fn only_ones_own_changes_are_taken_back() {
    let desk = Desk::small();
    desk.run("mark p a1 3").done();
    desk.run("person wang").done();
    changes_nothing(&desk, "undo --as wang", "nothing-to-undo");
}

#[test]
fn a_long_comment_is_told_by_its_beginning_and_whole_to_scripts() {
    let desk = Desk::small();
    desk.run("mark p a1 3").done();
    let long = "many words ".repeat(40);
    desk.run(&format!("comment p a1 '{long}'")).done();
    let told = desk.run("undo").done().says("440 characters");
    assert!(told.out.len() < 200, "{}", told.out);
    desk.run(&format!("comment p a1 '{long}'")).done();
    let whole = desk.run("undo --json").json().to_string();
    assert!(whole.contains(long.trim()), "{whole}");
}
