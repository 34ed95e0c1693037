//! `list`, `show`, `explain` and `log`.

use std::io::Read as _;
use std::process::Stdio;

use serde_json::json;

use crate::desk::{Desk, contains, keys};

#[test]
fn the_list_tells_where_each_sheet_stands() {
    let desk = Desk::small();
    desk.run("project q --title 'Another one' --rubric small").done();
    desk.run("mark p a1 3").done();
    let rows = desk.run("list --json").json();
    contains(
        &rows,
        &json!([{"id": "p", "state": "open", "done": 1, "total": 3}, {"id": "q", "state": "open", "done": 0}]),
    );
    let some = desk.run("list another --json").json();
    contains(&some, &json!([{"id": "q"}]));
    assert_eq!(desk.run("list nothing-like-it --json").json(), json!([]));
    assert_eq!(
        desk.run("list nothing-like-it").done().out,
        "",
        "no line for nothing"
    );
}

#[test]
fn the_list_and_the_log_leave_nothing_out() {
    let desk = Desk::new();
    let many = 2_500;
    let texts: String = (0..many)
        .map(|number| format!("[[projects]]\nid = \"p{number}\"\ntitle = \"Project {number}\"\n"))
        .collect();
    desk.file("many.toml", texts);
    desk.run("add many.toml").done();
    let rows = |line: &str| desk.run(line).json().as_array().map(Vec::len);
    assert_eq!(rows("list --json"), Some(many));
    let entries = desk.export()["ledger"]["entries"].as_u64().expect("a count");
    assert_eq!(rows("log --json"), usize::try_from(entries).ok());
    assert_eq!(desk.run("list").done().out.lines().count(), many);
}

#[test]
fn a_project_is_shown_with_its_evidence() {
    let desk = Desk::new();
    desk.run("project p --title Rail --rubric three-outcomes --about 'A centre.' --source 'source 002'")
        .done();
    desk.run("evidence e --project p --kind agreement --title 'An agreement'")
        .done();
    contains(
        &desk.run("show p --json").json(),
        &json!({"project": {"id": "p"}, "about": "A centre.", "rubric": {"id": "three-outcomes"}, "evidence": [{"id": "e", "class": "vanity"}]}),
    );
    desk.run("show p")
        .done()
        .says("Rail")
        .says("vanity")
        .says("An agreement");
}

#[test]
fn a_card_says_what_is_not_known() {
    let desk = Desk::new();
    desk.run("project p").done();
    let card = desk.run("show p").done().out;
    assert_eq!(card.matches("not given").count(), 9, "{card}");
    assert!(card.contains("rubric use p three-outcomes"), "{card}");
    assert_eq!(desk.run("show p --json").json()["rubric"], json!(null));
}

#[test]
fn a_trace_goes_from_the_outcome_down_to_the_mark() {
    let desk = Desk::small();
    desk.run("mark p a1 3").done();
    let whole = desk.run("explain p --json").json();
    assert_eq!(keys(&whole), ["title", "value", "how", "steps"]);
    desk.run("explain p")
        .done()
        .says("First")
        .says("mark 3 on 0–4")
        .says("75");
    let one = desk.run("explain p a1 --json").json();
    contains(&one, &json!({"title": "One", "value": "75.00"}));
}

#[test]
fn the_log_is_newest_first_and_can_be_of_one_project() {
    let desk = Desk::small();
    desk.run("project q").done();
    desk.run("mark p a1 3").done();
    let rows = desk.run("log --json").json();
    contains(
        &rows[0],
        &json!({"person": "li", "kind": "answer", "project": "p"}),
    );
    let all = rows.as_array().expect("rows").len();
    assert_eq!(json!(all), desk.export()["ledger"]["entries"]);
    let one = desk.run("log p --json").json();
    let one = one.as_array().expect("rows");
    assert!(one.len() < all && one.iter().all(|row| row["project"] == "p"));
}

#[test]
fn a_reader_that_has_seen_enough_is_nobodys_fault() {
    let desk = Desk::small();
    for round in 0..40 {
        let comment = "long ".repeat(1000);
        desk.feed("marks", &format!("p a1 {} {comment}\n", round % 5))
            .done();
    }
    for act in [&["log"][..], &["log", "--json"], &["export"]] {
        let mut command = desk.command();
        let mut child = command
            .args(act)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it starts");
        let mut first = [0; 16];
        let mut out = child.stdout.take().expect("a pipe");
        out.read_exact(&mut first).expect("a first line");
        drop(out);
        let ended = child.wait_with_output().expect("it ends");
        assert_eq!(
            (
                ended.status.code(),
                String::from_utf8_lossy(&ended.stderr).as_ref()
            ),
            (Some(0), ""),
            "{act:?}"
        );
    }
}
