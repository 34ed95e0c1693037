//! Records one at a time: `person`, `unit`, `place`, `need`, `project`, `evidence`, `link`, `retire`.

use serde_json::json;

use crate::desk::{Desk, changes_nothing, contains};

#[test]
fn records_are_made_and_changed_a_value_at_a_time() {
    let desk = Desk::new();
    for line in [
        "place dalian --name Dalian --name-zh 大连 --kind prefecture-level-city",
        "unit dut --name University --party university --place dalian",
        "need n1 --title Bearings --place dalian --owner dut",
        "person wang --name Wang --role chair --role office --unit dut",
        "project p --title Rail --unit dut --place dalian --need n1 --year 2006 --rubric three-outcomes --partner Works=enterprise",
        "evidence e --project p --kind employment-record --quantity 12 --date 2025-06-30 --confirmed-by Works --link T1",
    ] {
        desk.run(line).done();
    }
    desk.run("project p --title-zh 轨道").done();
    desk.run("evidence e --quantity 13").done();
    desk.run("link e T2").done();
    let all = desk.export();
    contains(
        &all,
        &json!({
            "people": [{"id": "li"}, {"id": "wang", "roles": ["chair", "office"]}],
            "projects": [{"id": "p", "title": "Rail", "unit": "dut", "place_kind": "prefecture-level-city", "year": 2006,
                "needs": ["n1"], "partners": [{"name": "Works", "party": "enterprise"}]}],
            "evidence": [{"id": "e", "quantity": "13", "date": "2025-06-30", "corroborated_by": ["Works"], "links": ["T1", "T2"]}],
        }),
    );
    let said = desk.export();
    assert_eq!(said["projects"][0]["titles"]["zh"], "轨道");
    desk.run("unlink e T1").done();
    contains(&desk.export()["evidence"], &json!([{"links": ["T2"]}]));
    let before = desk.export();
    contains(
        &desk.run("project p --title Rail --json").json(),
        &json!({"project": "p", "changed": false}),
    );
    assert_eq!(desk.export(), before);
}

#[test]
fn what_a_record_names_must_be_there() {
    let desk = Desk::small();
    for (line, name) in [
        ("project q --unit nope", "unknown-unit"),
        ("project q --place nope", "unknown-place"),
        ("project q --need nope", "unknown-need"),
        ("project q --rubric nope", "unknown-rubric"),
        ("project q --year 99", "bad-value"),
        ("project q --fact size", "bad-value"),
        ("project a/b", "bad-id"),
        ("person ''", "bad-id"),
        ("person x --unit nope", "unknown-unit"),
        ("unit x --place nope", "unknown-place"),
        ("need x --owner nope", "unknown-unit"),
        ("evidence e", "missing-value"),
        ("evidence e --project p", "missing-value"),
        ("evidence e --project nope --kind k", "unknown-project"),
        ("evidence e --project p --kind k", "unknown-kind"),
    ] {
        changes_nothing(&desk, line, name);
    }
    desk.run("project q --rubric three-outcomes").done();
    for (line, name) in [
        ("evidence e --project q --kind agreement --date soon", "bad-value"),
        (
            "evidence e --project q --kind agreement --quantity -1",
            "bad-value",
        ),
        (
            "evidence e --project q --kind agreement --quantity 1e999",
            "bad-value",
        ),
        (
            "evidence e --project q --kind agreement --sha256 abc",
            "bad-value",
        ),
        (
            "evidence e --project q --kind agreement --link nope",
            "unknown-indicator",
        ),
    ] {
        let error = changes_nothing(&desk, line, name);
        assert!(error["hint"].is_string(), "{line}: {error}");
    }
    desk.run("evidence e --project q --kind agreement").done();
    changes_nothing(&desk, "evidence e --project p", "evidence-moves");
}

#[test]
fn an_unusual_kind_or_model_is_taken_and_asked_about() {
    let desk = Desk::new();
    let said = desk.run("place a --kind centraltown").ends(0);
    assert!(
        said.err.contains("unusual-place-kind") && said.err.contains("did you mean `central-town`?"),
        "{}",
        said.err
    );
    let json = desk.run("place b --kind moon --json").json();
    contains(
        &json,
        &json!({"place": "b", "findings": [{"name": "unusual-place-kind", "severity": "warning"}]}),
    );
    // what another record uses was meant
    assert!(
        desk.run("place c --kind moon --json")
            .json()
            .get("findings")
            .is_none()
    );
    assert!(
        desk.run("place d --kind central-town --json")
            .json()
            .get("findings")
            .is_none()
    );
    let json = desk.run("project p --model comittee --json").json();
    contains(
        &json,
        &json!({"findings": [{"hint": "did you mean `committee`?"}]}),
    );
}
