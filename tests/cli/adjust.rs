//! What is given and taken beside the tree, words for levels, variants, and who answers what, by command.

use serde_json::json;

use crate::desk::{Desk, changes_nothing, contains};

const EXTRA: &str = include_str!("../rubrics/fine/extra-points.toml");
const BY_PLACE: &str = include_str!("../rubrics/fine/by-place.toml");
const WHO: &str = include_str!("../rubrics/fine/who-answers.toml");
const WORDS: &str = include_str!("../rubrics/fine/words-as-levels.toml");

/// The mark of something asked, as the export tells it.
fn value(desk: &Desk, id: &str) -> serde_json::Value {
    let export = desk.export();
    let marks = export["sheets"][0]["marks"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    marks
        .iter()
        .find(|mark| mark["indicator"] == id)
        .map_or(json!(null), |mark| mark["value"].clone())
}

#[test]
fn an_adjustment_is_marked_as_an_indicator_is() {
    let desk = Desk::with(EXTRA);
    desk.run("evidence prize --project p --kind award --title 'A prize' --link award")
        .done();
    desk.run("mark p A1 4").done();
    // open are copies and awards of 5 together, and late reports of 6
    contains(
        &desk.run("mark p award 2 --cite prize --json").json()["outcome"],
        &json!({
            "score": "84.00", "interval": ["78.00", "85.00"],
            "adjustments": [{"id": "award", "points": "4", "because": "Others took it up."}],
        }),
    );
    desk.run("mark p late 2 --comment 'May and June'").done();
    assert_eq!(value(&desk, "late"), "2");
    changes_nothing(&desk, "mark p award 4", "times-outside");
    changes_nothing(&desk, "mark p award 1.5", "times-outside");
    changes_nothing(&desk, "mark p award often", "times-outside");
    changes_nothing(&desk, "mark p award n/a", "na-not-allowed");
    changes_nothing(&desk, "mark p awards 1", "unknown-indicator");
    desk.run("explain p late")
        .done()
        .says("given 2 times")
        .says("Late figures cannot be checked.");
    desk.run("undo").done();
    assert_eq!(value(&desk, "late"), json!(null));
}

#[test]
fn what_is_open_beside_the_tree_does_not_stop_a_seal_and_is_not_given_then() {
    let desk = Desk::with(EXTRA);
    desk.run("mark p A1 4").done();
    let sealed = desk.run("seal p --json").json();
    contains(
        &sealed["outcome"],
        &json!({"score": "80.00", "interval": ["80.00", "80.00"], "adjustments": []}),
    );
    contains(
        &desk.export(),
        &json!({"sheets": [{"state": "sealed", "outcome": {"interval": ["80.00", "80.00"]}}]}),
    );
    desk.run("explain p").done().says("given not at all").says("80");
    desk.run("verify").done();
    desk.run("rebuild").done();
    contains(
        &desk.export(),
        &json!({"sheets": [{"outcome": {"interval": ["80.00", "80.00"]}}]}),
    );
    desk.run("reopen p --reason 'a bonus was forgotten'").done();
    contains(
        &desk.run("mark p copied 1 --json").json()["outcome"],
        &json!({"score": "81.50"}),
    );
}

#[test]
fn a_veto_is_told_as_a_veto() {
    let desk = Desk::with(EXTRA);
    desk.run("mark p A1 5").done();
    contains(
        &desk.run("mark p fabricated 1 --json").json()["outcome"],
        &json!({
            "score": null, "reason": "veto", "interval": [null, null], "band": null,
            "adjustments": [{"id": "fabricated", "points": "0", "because": "Fabricated evidence: not graded."}],
        }),
    );
    desk.run("explain p")
        .done()
        .says("not graded: Fabricated evidence");
    desk.run("seal p").done();
    contains(
        &desk.export(),
        &json!({"sheets": [{"state": "sealed", "outcome": {"score": null, "reason": "veto"}}]}),
    );
}

#[test]
fn a_level_is_marked_by_its_word() {
    let desk = Desk::with(WORDS);
    desk.run("mark p A1 优").done();
    assert_eq!(value(&desk, "A1"), "4");
    contains(
        &desk.run("mark p A2 中 --json").json()["outcome"],
        &json!({"score": "85.00"}),
    );
    desk.run("explain p A1").done().says("mark 优, level 4 of 1 to 4");
    desk.run("mark p A1 好")
        .fails(2, "levels here: 1 (差), 2 (中), 3 (良), 4 (优)");
}

#[test]
fn a_project_is_asked_what_fits_its_place() {
    let desk = Desk::with(BY_PLACE);
    desk.run("place t --name Town --kind central-town").done();
    desk.run("project p --place t --model committee").done();
    desk.run("mark p T1 5").done();
    contains(
        &desk.run("mark p T2 2 --json").json()["outcome"],
        &json!({
            "score": "77.50", "variants": [{"of": "T1", "variant": "town"}],
        }),
    );
    desk.run("explain p T1")
        .done()
        .says("reads otherwise for kind of place: central town")
        .says("the town keeps them");
    desk.run("rubric show rubric.toml")
        .done()
        .says("for kind of place: central town")
        .says("Who was trained for the firms");
    desk.run("seal p").done();
    // what was sealed as a town's stays a town's
    desk.run("place t --name Town --kind prefecture-level-city")
        .done();
    contains(
        &desk.export(),
        &json!({"sheets": [{"outcome": {"score": "77.50"}}]}),
    );
    desk.run("explain p T1")
        .done()
        .says("reads otherwise for kind of place: central town");
}

#[test]
fn who_answers_is_a_question_of_roles() {
    let desk = Desk::with(WHO);
    // who works alone is of the office too
    desk.run("mark p W2 7").done();
    desk.run("person wang --name 'Wang Fang' --role evaluator").done();
    desk.run("mark p W1 0 --as wang").done();
    changes_nothing(&desk, "mark p W2 7 --as wang", "not-yours");
    changes_nothing(&desk, "mark p W3 1 --as wang", "not-yours");
    changes_nothing(&desk, "comment p W3 'in time' --as wang", "not-yours");
    desk.run("mark p W3 1 --as wang")
        .fails(2, "`W3` is answered by the office, which `wang` is not of");
    // what others answer stops nobody, and the sheet says how much of the weight it covers
    let sealed = desk.run("seal p --as wang --json").json();
    contains(
        &sealed["outcome"],
        &json!({"score": "0.00", "coverage": "0.5", "interval": ["0.00", "50.00"]}),
    );
    desk.run("person office --name Office --role office --as li")
        .done();
    desk.run("mark p W3 1 --as office").done();
    changes_nothing(&desk, "mark p W1 0 --as office", "not-evaluator");
    changes_nothing(&desk, "seal p --as office", "not-evaluator");
}

#[test]
fn talk_asks_how_many_times_and_says_who_answers() {
    let desk = Desk::with(EXTRA);
    let said = desk
        .feed("--plain", "1\n4\nopen late\n2\nlist\nopen late\nwhy\nquit\n")
        .done()
        .out;
    for part in [
        "How many reports came late?",
        "deduction of 1.5 each time, at most 4 times",
        "how many times it applies, from 0 to 4",
        "late Late report: 2",
        "marked 2",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    let desk = Desk::with(WHO);
    desk.run("person wang --name 'Wang Fang' --role evaluator").done();
    let said = desk.feed("--plain --as wang", "1\nopen W3\nquit\n").done().out;
    assert!(said.contains("answered by the office"), "{said}");
}
