//! `rubric move`: a sheet goes over to a new version of its rubric.

use serde_json::{Value, json};

use crate::desk::{Desk, SMALL, changes_nothing, contains};

/// Version 2 of the small rubric: `a1` weighs more, `a2` has another question, `b1` is gone and `b2` is new.
fn second() -> String {
    let question = "title = \"Two\"\nquestion = \"How well?\"";
    SMALL
        .replace("version = \"1.0\"", "version = \"2.0\"")
        .replace(
            "title = \"One\"\nquestion = \"How well?\"\nweight = 1",
            "title = \"One\"\nquestion = \"How well?\"\nweight = 3",
        )
        .replace(question, "title = \"Two\"\nquestion = \"How soon?\"")
        .replace("[indicators.b1]", "[indicators.b2]")
}

/// A desk with every indicator marked, and version 2 beside it.
fn desk() -> Desk {
    let desk = Desk::small();
    desk.file("second.toml", second());
    desk.run("mark p a1 3").done();
    desk.run("mark p a2 2 --comment 'only in spring'").done();
    desk.run("mark p b1 4 --comment 'seen on site'").done();
    desk
}

fn told(moved: bool) -> Value {
    json!({
        "project": "p", "moved": moved, "class": "removes-marks",
        "before": {"id": "small", "version": "1.0"}, "after": {"id": "small", "version": "2.0"},
        "keeps": ["a1"], "new": ["b2"], "asked_anew": [{"id": "a2", "was": "2", "fate": "reworded"}],
        "left_behind": [{"id": "b1", "value": "4", "comment": "seen on site"}],
    })
}

#[test]
fn what_becomes_of_every_mark_is_told_before_anything_is_changed() {
    let desk = desk();
    let before = desk.export();
    contains(&desk.run("rubric move p second.toml --json").json(), &told(false));
    let said = desk.run("rubric move p second.toml").done();
    for part in [
        "small 1.0 → small 2.0",
        "removes marks",
        "a2  was 2  other words",
        "b1  4  seen on site",
        "--yes",
    ] {
        assert!(said.out.contains(part), "{part}: {}", said.out);
    }
    desk.run("rubric move p second.toml --lang zh")
        .says("需重新查看")
        .done();
    assert_eq!(desk.export(), before);
}

#[test]
fn a_mark_that_means_the_same_counts_on_and_no_word_is_dropped() {
    let desk = desk();
    contains(
        &desk.run("rubric move p second.toml --yes --json").json(),
        &told(true),
    );
    let shown = desk.run("show p --json").json();
    assert_eq!(shown["rubric"]["version"], "2.0");
    assert_eq!(shown["earlier"]["asked_anew"], json!({"a2": "2"}));
    assert_eq!(shown["earlier"]["left_behind"][0]["comment"], "seen on site");
    desk.run("show p").says("b1  4  seen on site").done();
    desk.run("explain p").says("a2  asked anew: was 2").done();
    desk.run("explain p a2").says("asked anew: was 2").done();
    desk.run("history p b1").says("seen on site").done();
    desk.run("history p").says("small 1.0 → small 2.0").done();
    desk.run("seal p --json").refused(2, "open-indicators");
    desk.run("mark p a2 2").done();
    desk.run("mark p b2 1").done();
    assert!(!desk.run("show p").done().out.contains("asked anew"));
    desk.run("verify").done();
    desk.run("seal p").done();
    changes_nothing(&desk, "rubric move p rubric.toml --yes", "sealed");
}

#[test]
fn undo_brings_all_back_and_redo_goes_over_again() {
    let desk = desk();
    let marks = |desk: &Desk| desk.export()["sheets"][0]["marks"].clone();
    let (before, shown) = (marks(&desk), desk.run("show p --json").json());
    desk.run("rubric move p second.toml --yes").done();
    let after = marks(&desk);
    desk.run("undo").done();
    assert_eq!(
        (marks(&desk), desk.run("show p --json").json()),
        (before.clone(), shown)
    );
    desk.run("redo").done();
    assert_eq!(marks(&desk), after);
    desk.run("mark p a2 1").done();
    desk.run("undo").done();
    desk.run("undo").done();
    assert_eq!(marks(&desk), before);
    desk.run("verify").done();
}

#[test]
fn what_cannot_go_over_is_refused_with_the_way_out() {
    let desk = Desk::small();
    desk.file("second.toml", second());
    desk.file("other.toml", second().replace("id = \"small\"", "id = \"other\""));
    changes_nothing(&desk, "rubric move p second.toml --yes", "nothing-to-move");
    desk.run("mark p a1 3").done();
    changes_nothing(&desk, "rubric move p other.toml --yes", "another-rubric");
    changes_nothing(&desk, "rubric move p nope --yes", "unknown-rubric");
    let hint = changes_nothing(&desk, "rubric use p second.toml", "rubric-in-use");
    assert!(hint.to_string().contains("rubric move p"), "{hint}");
    let same = desk.run("rubric move p rubric.toml --yes --json").json();
    contains(&same, &json!({"moved": false, "class": "same", "keeps": ["a1"]}));
}
