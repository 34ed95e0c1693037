//! `score`: the outcome to the letter, on rubrics small enough to be worked out by hand.

use serde_json::{Value, json};

use crate::desk::{Desk, SMALL, contains, keys};

/// What a sheet with these marks comes to.
fn scored(rubric: &str, sheet: &str) -> Value {
    let desk = Desk::bare();
    desk.file("r.toml", rubric);
    desk.file("s.toml", sheet);
    let outcome = desk.run("score --rubric r.toml --sheet s.toml --json").json();
    assert!(!desk.store().exists(), "no store is touched");
    outcome
}

/// One indicator of `max` points in steps of 1, with bands at 60 and 90.
fn points(max: &str, more: &str) -> String {
    format!(
        "id = \"r\"\nversion = \"1\"\nlanguage = \"en\"\ntitle = \"R\"\n{more}\n[criteria.A]\ntitle = \"A\"\nweight = 1\n\
         [indicators.a]\nin = \"A\"\ntitle = \"a\"\nquestion = \"?\"\nweight = 1\nkind = \"points\"\nmax = {max}\nstep = 1\n\
         [bands.fail]\ntitle = \"F\"\nfrom = 0\n[bands.pass]\ntitle = \"P\"\nfrom = 60\n[bands.good]\ntitle = \"G\"\nfrom = 90\n"
    )
}

#[test]
fn the_shape_of_an_outcome_is_this() {
    let outcome = scored(
        SMALL,
        "rubric = \"small\"\nproject = \"p\"\nperson = \"li\"\n[marks]\na1 = 3\na2 = 1\nb1 = 4\n",
    );
    // A = (75 + 25) / 2 = 50, B = 100; 0.6 · 50 + 0.4 · 100 = 70
    contains(
        &outcome,
        &json!({
            "score": "70.00", "interval": ["70.00", "70.00"], "coverage": "1", "band": "pass",
            "criteria": [{"id": "A", "weight": "0.6", "score": "50"}, {"id": "B", "weight": "0.4", "score": "100"}],
            "indicators": [
                {"id": "a1", "state": "answered", "raw": "3", "scored": "3", "points": "0.225", "max": "0.3"},
                {"id": "a2", "state": "answered", "raw": "1", "scored": "1", "points": "0.075", "max": "0.3"},
                {"id": "b1", "state": "answered", "raw": "4", "scored": "4", "points": "0.4", "max": "0.4"},
            ],
            "caps": [], "gates": [], "adjustments": [],
        }),
    );
    assert!(
        !keys(&outcome).contains(&"reason"),
        "a reason only where there is no score"
    );
    assert_eq!(keys(&outcome["criteria"][0]), ["id", "weight", "score"]);
    assert_eq!(
        keys(&outcome["indicators"][0])[..6],
        ["id", "state", "raw", "scored", "points", "max"]
    );
}

#[test]
fn zero_open_not_applicable_and_abstained_are_four_things() {
    let outcome = scored(
        SMALL,
        "[marks]\na1 = 0\na2 = \"n/a\"\nb1 = { abstain = \"my own firm\" }\n",
    );
    // n/a leaves: a1 is all of A; B is not covered: 0.6 of 1
    contains(
        &outcome,
        &json!({
            "score": "0.00", "coverage": "0.6",
            "indicators": [
                {"id": "a1", "state": "answered", "raw": "0", "scored": "0", "points": "0", "max": "0.6"},
                {"id": "a2", "state": "n/a", "raw": null, "scored": null, "points": null},
                {"id": "b1", "state": "abstain", "raw": null, "scored": null, "points": null, "max": "0.4"},
            ],
        }),
    );
    let open = scored(SMALL, "[marks]\na1 = 4\n");
    // a1 alone holds 0.3 of the weight; the rest may end at 0 or at full
    contains(
        &open,
        &json!({"coverage": "0.3", "interval": ["30.00", "100.00"], "indicators": [{}, {"state": "unanswered"}, {}]}),
    );
}

#[test]
fn nothing_answered_is_no_result() {
    contains(
        &scored(SMALL, ""),
        &json!({"score": null, "band": null, "coverage": "0", "interval": ["0.00", "100.00"]}),
    );
}

#[test]
fn below_the_minimum_coverage_the_result_is_insufficient() {
    let rubric = SMALL.replace(
        "title = \"A small rubric\"",
        "title = \"A small rubric\"\nminimum_coverage = 0.5",
    );
    contains(
        &scored(&rubric, "[marks]\na1 = 4\n"),
        &json!({"score": null, "reason": "insufficient", "band": null, "coverage": "0.3"}),
    );
    contains(
        &scored(&rubric, "[marks]\na1 = 4\na2 = 4\n"),
        &json!({"score": "100.00", "coverage": "0.6"}),
    );
}

#[test]
fn a_score_is_rounded_before_its_band_is_taken() {
    contains(
        &scored(&points("100000", ""), "[marks]\na = 59995\n"),
        &json!({"score": "60.00", "band": "pass"}),
    );
    contains(
        &scored(&points("100000", ""), "[marks]\na = 59994\n"),
        &json!({"score": "59.99", "band": "fail"}),
    );
    let down = "rounding = \"down\"";
    contains(
        &scored(&points("100000", down), "[marks]\na = 59999\n"),
        &json!({"score": "59.99", "band": "fail"}),
    );
    let whole = "decimals = 0";
    contains(
        &scored(&points("1000", whole), "[marks]\na = 595\n"),
        &json!({"score": "60", "band": "pass"}),
    );
}

#[test]
fn figures_that_do_not_end_have_12_decimals() {
    let outcome = scored(&points("3", ""), "[marks]\na = 2\n");
    contains(
        &outcome,
        &json!({"score": "66.67", "criteria": [{"score": "66.666666666667"}], "indicators": [{"points": "0.666666666667", "max": "1"}]}),
    );
}

#[test]
fn decimals_add_up_exactly() {
    let items = "[indicators.a.items]\na = { text = \"a\", points = 1.2 }\nb = { text = \"b\", points = 1.2 }\n\
                 c = { text = \"c\", points = 1.2 }\nd = { text = \"d\", points = 0.4 }\n[bands.fail]";
    let rubric = points("1", "")
        .replace("kind = \"points\"\nmax = 1\nstep = 1\n", "kind = \"checklist\"\n")
        .replace("[bands.fail]", items);
    let all = scored(&rubric, "[marks]\na = \"a,b,c,d\"\n");
    contains(
        &all,
        &json!({"score": "100.00", "indicators": [{"raw": "4", "points": "1"}]}),
    );
    let some = scored(&rubric, "[marks]\na = \"a,b,c\"\n");
    // 3.6 of 4
    contains(
        &some,
        &json!({"score": "90.00", "band": "good", "indicators": [{"raw": "3.6", "points": "0.9"}]}),
    );
}

#[test]
fn a_gate_caps_the_total_or_the_band_and_says_why() {
    let gate = |effect: &str| {
        format!(
            "{SMALL}[gates.first]\nof = \"A\"\nbelow = 40\n{effect}\nbecause = \"the first comes first\"\n"
        )
    };
    // A = 25, B = 100: 0.6 · 25 + 0.4 · 100 = 55; with a1 = a2 = 1
    let sheet = "[marks]\na1 = 1\na2 = 1\nb1 = 4\n";
    contains(
        &scored(&gate("cap = 45.5"), sheet),
        &json!({"score": "45.50", "band": "fail", "gates": [{"id": "first", "because": "the first comes first", "effect": {"cap": "45.5"}}]}),
    );
    // a2 = n/a, a1 = 1 keeps A at 25; b1 = 4: 55; without effect on the score the band is held
    let rubric = gate("band = \"fail\"").replace("weight = 40", "weight = 240");
    // B is 240/300 = 0.8, A 0.2: 5 + 80 = 85, which alone would pass
    contains(
        &scored(&rubric, sheet),
        &json!({"score": "85.00", "band": "fail", "gates": [{"effect": {"band": "fail"}}]}),
    );
    contains(
        &scored(&gate("cap = 45.5"), "[marks]\na1 = 2\na2 = 2\nb1 = 4\n"),
        &json!({"score": "70.00", "gates": []}),
    );
}

/// One indicator whose level 1 needs an item and whose level 2 needs two that confirm it.
const RESTS: &str = r#"
id = "rests"
version = "1"
language = "en"
title = "Rests on evidence"
[scale]
min = 0
max = 2
[evidence.record]
title = "Record"
class = "counts"
[evidence.note]
title = "Note"
class = "context"
reason = "a note is not a record"
half_life = 12
[evidence.agreement]
title = "Agreement"
class = "vanity"
reason = "a promise is not a result"
[criteria.A]
title = "A"
weight = 1
[indicators.a]
in = "A"
title = "a"
question = "?"
weight = 1
counts = ["record"]
context = ["note"]
cap = 1
cap_reason = "notes carry no more"
[indicators.a.levels]
0 = "none"
1 = "one"
2 = { text = "two", requires = [{ kinds = ["record"], corroborators = 2 }] }
[bands.any]
title = "Any"
from = 0
"#;

#[test]
fn a_mark_scores_what_its_evidence_supports() {
    let sheet =
        |evidence: &str, cites: &str| format!("{evidence}[marks]\na = {{ value = 2, cites = [{cites}] }}\n");
    let item = |id: &str, kind: &str, by: &str| {
        format!(
            "[[evidence]]\nid = \"{id}\"\nkind = \"{kind}\"\nquantity = 1\ndate = \"2025\"\ncorroborated_by = [{by}]\nreference = \"x\"\n"
        )
    };
    let bare = scored(RESTS, &sheet("", ""));
    contains(
        &bare,
        &json!({"score": "50.00", "caps": [{"indicator": "a", "raw": "2", "scored": "1"}], "indicators": [{"raw": "2", "scored": "1", "points": "0.5"}]}),
    );
    assert_eq!(keys(&bare["caps"][0]), ["indicator", "raw", "scored", "because"]);
    assert!(
        bare["caps"][0]["because"]
            .as_str()
            .is_some_and(|words| words.contains("notes carry no more"))
    );
    let vanity = scored(RESTS, &sheet(&item("v", "agreement", "\"x\", \"y\""), "\"v\""));
    contains(&vanity, &json!({"score": "50.00"}));
    let twice = scored(RESTS, &sheet(&item("r", "record", "\"x\", \"x\""), "\"r\""));
    contains(&twice, &json!({"score": "50.00"}));
    let confirmed = scored(RESTS, &sheet(&item("r", "record", "\"x\", \"y\""), "\"r\""));
    contains(&confirmed, &json!({"score": "100.00", "caps": []}));
    let own = format!(
        "[facts]\nunit = \"x\"\n{}",
        sheet(&item("r", "record", "\"x\", \"y\""), "\"r\"")
    );
    contains(&scored(RESTS, &own), &json!({"score": "50.00"}));
}

#[test]
fn a_sheet_with_mistakes_is_not_scored() {
    let desk = Desk::bare();
    desk.file("r.toml", SMALL);
    for (sheet, name) in [
        ("[marks]\na9 = 1\n", "unknown-mark"),
        ("[marks]\na1 = 9\n", "refused-mark"),
        ("[marks]\na1 = \"n/a\"\n", "refused-mark"),
        ("[marks]\na1 = { abstain = \"\" }\n", "refused-mark"),
        ("[marks]\na1 = { value = 1, cites = [\"e\"] }\n", "unknown-cite"),
        ("[marks]\na1 = \n", "syntax"),
    ] {
        desk.file("s.toml", sheet);
        let error = desk
            .run("score --rubric r.toml --sheet s.toml --json")
            .refused(2, "unreadable-text");
        let names: Vec<_> = error["findings"]
            .as_array()
            .expect("findings")
            .iter()
            .map(|one| &one["name"])
            .collect();
        assert!(names.contains(&&json!(name)), "{sheet}: {names:?}");
    }
}

#[test]
fn the_sheet_may_name_its_rubric() {
    let desk = Desk::bare();
    desk.file("s.toml", "rubric = \"three-outcomes\"\n[marks]\nT1 = 0\n");
    contains(
        &desk.run("score --sheet s.toml --json").json(),
        &json!({"score": null, "reason": "insufficient"}),
    );
    desk.file("t.toml", "[marks]\nT1 = 0\n");
    desk.run("score --sheet t.toml --json")
        .refused(2, "sheet-no-rubric");
    desk.run("score --json").refused(2, "sheet-missing");
    desk.run("score --rubric nope --sheet t.toml --json")
        .refused(2, "unknown-rubric");
    desk.run("score --rubric three-outcomes --sheet nofile.toml --json")
        .refused(2, "unreadable-file");
}

#[test]
fn a_warning_about_a_sheet_reaches_scripts_too() {
    let desk = Desk::bare();
    desk.file("s.toml", "rubric = \"other\"\n[marks]\nT1 = 0\n");
    let outcome = desk
        .run("score --rubric three-outcomes --sheet s.toml --json")
        .json();
    contains(
        &outcome,
        &json!({"reason": "insufficient", "findings": [{"name": "other-rubric", "severity": "warning", "line": 1}]}),
    );
}

#[test]
fn no_store_is_opened_for_a_score() {
    let desk = Desk::new();
    desk.file("s.toml", "[marks]\nT1 = 0\n");
    desk.file("data/rubricate/rubricate.store", "not a store any more");
    desk.run("score --rubric three-outcomes --sheet s.toml --json")
        .json();
}
