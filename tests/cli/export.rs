//! `export` to the letter.

use serde_json::json;

use crate::desk::{Desk, contains, keys};

#[test]
fn the_shape_of_an_export_is_this() {
    let desk = Desk::small();
    desk.run("place dalian --name Dalian --kind prefecture-level-city")
        .done();
    desk.run("unit dut --name University --party university --place dalian")
        .done();
    desk.run("project p --unit dut --place dalian --model committee --fact size=12.5 --fact open=true")
        .done();
    desk.run("mark p a1 3 --comment 好").done();
    desk.run("mark p a2 n/a").done();
    let all = desk.export();
    assert_eq!(keys(&all), ["people", "projects", "evidence", "sheets", "ledger"]);
    assert_eq!(keys(&all["people"][0]), ["id", "name", "roles"]);
    assert_eq!(
        keys(&all["projects"][0])[..8],
        [
            "id",
            "title",
            "unit",
            "place",
            "place_kind",
            "model",
            "year",
            "rubric"
        ]
    );
    let sheet = &all["sheets"][0];
    assert_eq!(keys(sheet)[..4], ["project", "person", "rubric", "state"]);
    assert_eq!(keys(&sheet["rubric"]), ["id", "version", "rules", "words"]);
    assert_eq!(
        keys(&sheet["marks"][0])[..5],
        ["indicator", "state", "value", "comment", "cites"]
    );
    assert_eq!(keys(&all["ledger"]), ["entries", "pens"]);
    assert_eq!(keys(&all["ledger"]["pens"][0]), ["pen", "person", "seq", "head"]);
    contains(
        &all,
        &json!({
            "people": [{"id": "li", "name": "Li Wei"}],
            "projects": [{"id": "p", "title": "A project", "unit": "dut", "place": "dalian", "place_kind": "prefecture-level-city",
                "model": "committee", "rubric": "small", "facts": {"size": "12.5", "open": true}}],
            "evidence": [],
            "sheets": [{"project": "p", "person": "li", "rubric": {"id": "small", "version": "1.0"}, "state": "open",
                "marks": [
                    {"indicator": "a1", "state": "answered", "value": "3", "comment": "好", "cites": []},
                    {"indicator": "a2", "state": "n/a", "value": null, "comment": "", "cites": []},
                ],
                "outcome": {"coverage": "0.6", "interval": ["45.00", "85.00"]}}],
        }),
    );
    let seq = all["ledger"]["pens"][0]["seq"].as_u64().expect("a count");
    assert_eq!(all["ledger"]["entries"], seq, "one pen wrote it all");
}

#[test]
fn an_open_indicator_has_no_row_even_with_a_comment() {
    let desk = Desk::small();
    desk.run("comment p a1 later").done();
    let all = desk.export();
    assert_eq!(all["sheets"][0]["marks"], json!([]));
    contains(
        &all["sheets"][0]["notes"],
        &json!([{"indicator": "a1", "comment": "later"}]),
    );
}

#[test]
fn the_class_of_evidence_is_that_of_the_projects_rubric_or_none() {
    let desk = Desk::new();
    desk.run("project p --rubric three-outcomes").done();
    desk.run("project q").done();
    desk.run("evidence a --project p --kind agreement --quantity 3 --of agreements --date 2000 --reference 'box 7'").done();
    desk.run("evidence b --project p --kind base").done();
    desk.run("evidence c --project p --kind employment-record").done();
    desk.run("evidence d --project q --kind anything").done();
    let all = desk.export();
    assert_eq!(
        keys(&all["evidence"][0])[..10],
        [
            "id",
            "project",
            "kind",
            "class",
            "title",
            "quantity",
            "unit",
            "date",
            "reference",
            "status"
        ]
    );
    contains(
        &all["evidence"],
        &json!([
            {"id": "a", "project": "p", "class": "vanity", "quantity": "3", "unit": "agreements", "date": "2000", "reference": "box 7", "status": "active"},
            {"id": "b", "class": "context", "quantity": null, "date": null},
            {"id": "c", "class": "counts"},
            {"id": "d", "project": "q", "class": null},
        ]),
    );
}
