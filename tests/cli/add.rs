//! `add`: data files, all or nothing.

use serde_json::json;

use crate::desk::{Desk, contains};

const PLACES: &str = r#"
[[places]]
id = "dalian"
name = { en = "Dalian", zh = "大连" }
kind = "prefecture-level-city"
[[units]]
id = "dut"
name = "University"
party = "university"
place = "dalian"
"#;

const PROJECTS: &str = r#"
[[people]]
id = "wang"
name = "王"
roles = ["inspector"]
[[needs]]
id = "bearings"
title = "Better bearings"
place = "dalian"
owner = "dut"
[[projects]]
id = "rail"
title = { en = "Rail", zh = "轨道" }
unit = "dut"
place = "dalian"
model = "science-park"
rubric = "three-outcomes"
needs = ["bearings"]
facts = { placement_window = "12" }
[[evidence]]
id = "rail-agreement"
project = "rail"
kind = "agreement"
title = "An agreement"
quantity = 2.5
date = "2006-03"
"#;

#[test]
fn files_may_name_each_others_records_in_any_order() {
    let desk = Desk::new();
    desk.file("projects.toml", PROJECTS);
    desk.file("places.toml", PLACES);
    let said = desk.run("add projects.toml places.toml --json").json();
    contains(&said, &json!({"saved": 6, "unchanged": 0}));
    contains(
        &desk.export(),
        &json!({
            "people": [{"id": "li"}, {"id": "wang", "name": "王", "roles": ["inspector"]}],
            "projects": [{"id": "rail", "title": "Rail", "unit": "dut", "place": "dalian", "place_kind": "prefecture-level-city",
                "model": "science-park", "rubric": "three-outcomes"}],
            "evidence": [{"id": "rail-agreement", "project": "rail", "kind": "agreement", "class": "vanity", "quantity": "2.5",
                "date": "2006-03"}],
        }),
    );
}

#[test]
fn adding_again_changes_nothing() {
    let desk = Desk::new();
    desk.file("places.toml", PLACES);
    desk.file("projects.toml", PROJECTS);
    desk.run("add places.toml projects.toml").done();
    let before = desk.export();
    let said = desk.run("add places.toml projects.toml --json").json();
    contains(&said, &json!({"saved": 0, "unchanged": 6}));
    assert_eq!(desk.export(), before);
}

#[test]
fn one_problem_anywhere_and_nothing_is_added() {
    let desk = Desk::new();
    desk.file("places.toml", PLACES);
    desk.file(
        "bad.toml",
        "[[projects]]\nid = \"a\"\ntitle = \"A\"\nplace = \"nowhere\"\ncolour = 3\n[[projects]]\nid = \"a/b\"\ntitle = \"B\"\n",
    );
    let before = desk.export();
    let error = desk
        .run("add places.toml bad.toml --json")
        .refused(2, "unreadable-text");
    let findings = error["findings"].as_array().expect("findings");
    assert_eq!(findings.len(), 3, "every problem: {error:#}");
    for finding in findings {
        contains(finding, &json!({"file": "bad.toml", "severity": "error"}));
    }
    let said = desk
        .run("add places.toml bad.toml")
        .fails(2, "the text has 3 errors, so nothing was done");
    for place in ["bad.toml:4:", "bad.toml:5:", "bad.toml:7:"] {
        assert!(said.err.contains(place), "{place} in {}", said.err);
    }
    assert_eq!(desk.export(), before);
}

#[test]
fn a_file_that_cannot_be_read_is_named() {
    let desk = Desk::new();
    let before = desk.export();
    desk.file("latin.toml", b"title = \"caf\xe9\"\n");
    desk.file("places.toml", PLACES);
    desk.run("add places.toml nofile.toml --json")
        .refused(2, "unreadable-file");
    desk.run("add latin.toml --json").refused(2, "not-utf8");
    desk.run("add . --json").refused(2, "unreadable-file");
    assert_eq!(desk.export(), before);
}

#[test]
fn a_heading_that_is_not_closed_is_told_as_what_it_is() {
    let desk = Desk::new();
    desk.file("broken.toml", "[[projects]\nid = \"a\"\n");
    let said = desk.run("add broken.toml").ends(2);
    let told = said.err;
    assert!(told.contains("[[name]]") && !told.contains("criteria"), "{told}");
}

#[test]
fn a_partner_is_shown_with_a_side_in_ones_own_language() {
    let desk = Desk::new();
    desk.file(
        "one.toml",
        "[[projects]]\nid = \"a\"\ntitle = \"A\"\npartners = [{ name = \"Firm\", party = \"enterprise\" }]\n",
    );
    desk.run("add one.toml").done();
    let card = desk.run("--lang zh show a").done().out;
    assert!(card.contains("企业") && !card.contains("enterprise"), "{card}");
}
