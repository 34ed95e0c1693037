//! `history` and `restore`, and a comment that another program changed.

use serde_json::json;

use crate::desk::{Desk, changes_nothing, contains};

/// A desk on which one mark has a past.
fn lived() -> Desk {
    let desk = Desk::small();
    desk.run("mark p a1 3 --comment first").done();
    desk.run("mark p a1 4").done();
    desk.run("undo").done();
    desk.run("comment p a1 second").done();
    desk
}

fn entry(desk: &Desk, at: usize) -> String {
    let past = desk.run("history p a1 --json").json();
    past[at]["entry"].as_str().expect("an entry").to_owned()
}

#[test]
fn the_past_of_a_mark_is_told_newest_first_from_what_to_what() {
    let past = lived().run("history p a1 --json").json();
    contains(
        &past,
        &json!([
            {"kind": "comment", "deed": "done", "before": "first", "after": "second", "person": "li", "indicator": "a1"},
            {"kind": "answer", "deed": "undone", "before": "4", "after": "3"},
            {"kind": "answer", "deed": "done", "before": "3", "after": "4"},
            {"kind": "comment", "before": "", "after": "first"},
            {"kind": "answer", "before": "", "after": "3"},
            {"kind": "sheet", "after": "small 1.0"},
        ]),
    );
}

#[test]
fn the_past_of_a_project_holds_its_record_and_its_submissions() {
    let desk = crate::seal::finished();
    desk.run("project p --title 'Another title'").done();
    desk.run("seal p").done();
    desk.run("reopen p --reason 'a slip'").done();
    let past = desk.run("history p --json").json();
    contains(
        &past[0],
        &json!({"kind": "reopen", "before": "70.00", "after": "a slip"}),
    );
    contains(&past[1], &json!({"kind": "seal", "before": "", "after": "70.00"}));
    let record = past
        .as_array()
        .expect("rows")
        .iter()
        .find(|one| one["kind"] == "project");
    let after = record.expect("the record has a past")["after"]
        .as_str()
        .expect("a text");
    assert!(after.contains("Another title"), "{after}");
    desk.run("history p").done().says("70.00 → a slip");
}

#[test]
fn an_earlier_state_is_put_back_as_a_new_entry() {
    let desk = lived();
    let entries = desk.export()["ledger"]["entries"].as_u64().expect("a count");
    let first = entry(&desk, 3);
    contains(
        &desk.run(&format!("restore p {first} --json")).json(),
        &json!({"restored": first, "changed": true, "comment": "first", "indicator": "a1"}),
    );
    assert_eq!(desk.export()["ledger"]["entries"], entries + 1);
    contains(
        &desk.run(&format!("restore p {first} --json")).json(),
        &json!({"changed": false}),
    );
    desk.run("undo").done();
    contains(
        &desk.export()["sheets"][0]["marks"],
        &json!([{"comment": "second"}]),
    );
    let project = desk.run("history p --json").json();
    let titled = project.as_array().expect("rows").last().expect("the first")["entry"].clone();
    desk.run("project p --title 'Another title'").done();
    let titled = titled.as_str().expect("an entry");
    let refused = desk
        .run(&format!("restore p {titled} --json"))
        .refused(2, "rubric-in-use");
    assert!(refused["message"].as_str().expect("a message").contains("marks"));
}

#[test]
fn what_cannot_be_put_back_is_refused_with_the_way_out() {
    let desk = lived();
    changes_nothing(&desk, "restore p nope", "unknown-entry");
    let begun = entry(&desk, 5);
    changes_nothing(&desk, &format!("restore p {begun}"), "not-restorable");
    let first = entry(&desk, 3);
    for mark in ["a2 1", "b1 4"] {
        desk.run(&format!("mark p {mark}")).done();
    }
    desk.run("seal p").done();
    let error = changes_nothing(&desk, &format!("restore p {first}"), "sealed");
    assert_eq!(error["hint"], "reopen it: rubricate reopen p --reason \"WHY\"");
}

#[test]
fn a_comment_replaces_only_the_one_that_was_shown() {
    let desk = lived();
    let error = changes_nothing(&desk, "comment p a1 third --shown first", "comment-changed");
    assert!(error["message"].as_str().expect("a message").contains("“second”"));
    desk.run("comment p a1 third --shown second").done();
    desk.run("comment p a1 third --shown whatever").done();
    desk.run("mark p a1 3 --comment fourth").done();
}
