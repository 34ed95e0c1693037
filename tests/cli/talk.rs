//! The plain conversation: the whole job, line by line, as a script or a screen reader hears it.
//!
//! A transcript shows each line where it was typed; `UPDATE_GOLDEN=1` writes those in `tests/golden` anew.

use std::fs;
use std::path::Path;

use serde_json::json;

use crate::desk::{Desk, contains};

/// What is said when these lines are typed.
fn talked(desk: &Desk, options: &str, lines: &[&str]) -> String {
    let typed: String = lines.iter().map(|line| format!("{line}\n")).collect();
    let said = desk.feed(&format!("--plain {options}"), &typed).done().out;
    let mut lines = lines.iter();
    let with_typed = said
        .split_inclusive('\n')
        .map(|line| match line.split_once("> ") {
            Some((prompt, answer)) if !prompt.contains(' ') || prompt.split(' ').count() == 2 => {
                format!("{prompt}> {}\n{answer}", lines.next().unwrap_or(&""))
            }
            _ => line.to_owned(),
        });
    with_typed.collect()
}

fn check(desk: &Desk, options: &str, name: &str, lines: &[&str]) {
    let said = talked(desk, options, lines);
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden")
        .join(format!("{name}.txt"));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&file, &said).expect("the folder can be written");
    }
    let expected = fs::read_to_string(&file).unwrap_or_default();
    assert_eq!(said, expected, "{}", file.display());
}

#[test]
fn a_sheet_is_marked_explained_sealed_and_opened_again() {
    let desk = Desk::small();
    let lines = [
        "1",
        "3",
        "n/a",
        "why",
        "4",
        "list",
        "open a1",
        "comment seen on site",
        "2",
        "why all",
        "seal",
        "4",
        "reopen read again",
        "undo",
        "quit",
    ];
    check(&desk, "", "talk-sheet", &lines);
    let sheet = &desk.export()["sheets"][0];
    contains(
        sheet,
        &json!({"state": "open", "marks": [{"indicator": "a1", "comment": "seen on site"}, {}, {}]}),
    );
}

#[test]
fn what_is_not_understood_is_said_and_changes_nothing() {
    let desk = Desk::small();
    let before = desk.export();
    let lines = [
        "abstain",
        "99",
        "open",
        "?!",
        "find nothing like it",
        "more",
        "find",
        "p",
        "7",
        "n/a",
        "abstain",
        "open zz",
        "cite e9",
        "seal",
        "comment 'it",
        "undo",
        "link 'x",
        "init",
        "rubric",
        "",
    ];
    check(&desk, "", "talk-wrong", &lines);
    assert_ne!(desk.export(), before, "a comment may hold half a quotation");
}

#[test]
fn the_demo_is_told_with_its_evidence() {
    let desk = Desk::bare();
    desk.run("demo --no-open").ends(0);
    let store = desk.path("data/rubricate/demo.store");
    let lines = [
        "help",
        "more",
        "find steel",
        "1",
        "evidence",
        "cite steel-agreement",
        "3",
        "quit",
    ];
    check(
        &desk,
        &format!("--store '{}'", store.display()),
        "talk-demo",
        &lines,
    );
}

#[test]
fn a_comment_that_was_not_ended_is_kept_and_gone_on_with() {
    let desk = Desk::small();
    talked(
        &desk,
        "",
        &["1", "3", "open a1", "comment", "two of", "three years"],
    );
    let said = talked(&desk, "", &["1", "open a1", "comment", "are covered", "."]);
    assert!(said.contains("two of\nthree years\n"), "{said}");
    contains(
        &desk.export()["sheets"][0]["marks"][0],
        &json!({"indicator": "a1", "comment": "two of\nthree years\nare covered"}),
    );
    let said = talked(&desk, "", &["1", "open a1", "comment", "."]);
    assert!(
        said.contains("are covered"),
        "a dot alone takes nothing away: {said}"
    );
}
