//! Input that nobody means: it is refused in one message or kept as it is.

use std::ffi::OsString;

use serde_json::json;

use crate::desk::{Desk, changes_nothing, contains};

#[cfg(unix)]
#[test]
fn bytes_that_are_no_text_are_refused() {
    use std::os::unix::ffi::OsStringExt as _;
    let desk = Desk::small();
    let before = desk.export();
    let odd = OsString::from_vec(vec![0xff, 0xfe]);
    desk.run_raw("mark p a1 1 --comment", std::slice::from_ref(&odd))
        .fails(2, "an argument is not UTF-8 text");
    desk.run_raw("show", std::slice::from_ref(&odd))
        .fails(2, "an argument is not UTF-8 text");
    desk.run_raw("--json show", std::slice::from_ref(&odd))
        .refused(2, "bad-command");
    desk.run_raw("list --store", &[odd]).ends(2);
    assert_eq!(desk.export(), before);
}

#[test]
fn control_characters_are_kept_but_do_not_reach_the_terminal() {
    let desk = Desk::small();
    desk.run("mark p a1 3 --comment 'a\u{1b}[31mb\u{7}\r'").done();
    contains(
        &desk.export()["sheets"][0]["marks"],
        &json!([{"comment": "a\u{1b}[31mb\u{7}\r"}]),
    );
    for line in ["log", "explain p", "show p", "list"] {
        let said = desk.run(line).done();
        let steering = |ch: char| ch.is_control() && !matches!(ch, '\n' | '\t');
        assert!(!said.out.contains(steering), "{line}: {:?}", said.out);
    }
    desk.run("log").done().says("a␛[31mb␇␍");
    desk.run("show '\u{1b}[2J'").fails(2, "`␛[2J`");
}

#[test]
fn a_nul_in_a_comment_is_kept() {
    let desk = Desk::small();
    desk.feed("marks", "p a1 3 a\0b\n").done();
    contains(
        &desk.export()["sheets"][0]["marks"],
        &json!([{"comment": "a\0b"}]),
    );
    desk.run("verify").done();
}

#[test]
fn ten_megabytes_are_kept_or_refused_but_never_half_done() {
    let desk = Desk::small();
    let long = "长".repeat(3_400_000);
    desk.feed("marks", &format!("p a1 3 {long}\n")).done();
    assert_eq!(
        desk.export()["sheets"][0]["marks"][0]["comment"]
            .as_str()
            .map(str::len),
        Some(long.len())
    );
    let before = desk.export();
    desk.feed("marks", &format!("{long} a1 3\n")).ends(2);
    desk.feed("marks", &format!("p a1 {long}\n")).ends(2);
    desk.file(
        "long.toml",
        format!("[[people]]\nid = \"{long}\"\nname = \"x\"\n"),
    );
    desk.run("add long.toml").ends(2);
    assert_eq!(desk.export(), before);
}

#[test]
fn words_of_any_script_are_ids_and_comments() {
    let desk = Desk::small();
    desk.run("project 轨道交通 --title 轨道 --rubric small").done();
    desk.run("mark 轨道交通 a1 2 --comment '很好，继续'").done();
    contains(
        &desk.export()["sheets"],
        &json!([{"project": "轨道交通", "marks": [{"comment": "很好，继续"}]}]),
    );
}

#[test]
fn ids_that_cannot_be_are_named_as_such() {
    let desk = Desk::small();
    for id in ["''", "a/b", "../x", "'a b'", ".a", "-", &"x".repeat(65)] {
        let error = changes_nothing(&desk, &format!("project {id}"), "bad-id");
        assert!(
            error["hint"].as_str().is_some_and(|hint| hint.contains("64")),
            "{id}: {error}"
        );
    }
}
