//! Outcomes as people and scripts read them.

use serde_json::json;

use super::made::{evidence_kind, indicator as id, item, quantity, requires, support};
use crate::model::{CriterionId, Evidence, EvidenceId, EvidenceStatus};
use crate::number::Exact;
use crate::rubric::sample::{bands, criterion, exact, indicator, level, levels, rubric};
use crate::rubric::{
    Class, Combine, Gate, GateEffect, GateTarget, Indicator, Kind, Node, Requirement, Rubric,
};
use crate::scoring::{
    About, Answer, Dossier, Mark, Outcome, Sheet, Step, Value, outcome_json, read_outcome, score, trace,
    trace_indicator, trace_sealed,
};
use crate::text::{Lang, Wording};

/// O1 (60 %) holds T1, whose level 4 asks for two confirming parties, and T2; O2 (40 %) holds A1.
fn talent() -> Rubric {
    let mut asked = levels(&["0", "1", "2", "3", "4", "5"]);
    asked[4].requires = vec![Requirement {
        corroborators: Some(2),
        ..requires("letter")
    }];
    let ruled = Indicator {
        support: Some(support(&["letter"], &["base"], "1")),
        ..indicator("T1", "3", Kind::Level(asked))
    };
    let tree = vec![
        criterion(
            "O1",
            "6",
            Combine::Mean,
            vec![Node::Indicator(ruled), level("T2", "1")],
        ),
        criterion("O2", "4", Combine::Min, vec![level("A1", "1"), level("A2", "1")]),
    ];
    rubric(tree).changed(|it| {
        *it.evidence = vec![
            evidence_kind("letter", Class::Counts, "letters"),
            evidence_kind("base", Class::Context, "bases"),
            evidence_kind("agreement", Class::Vanity, "agreements"),
        ];
        *it.bands = bands(&[("fail", "0"), ("pass", "60")]);
        it.gates.push(Gate {
            id: "talent-first".to_owned(),
            of: GateTarget::Criterion(CriterionId::new("O1").expect("an id")),
            below: exact("40"),
            effect: GateEffect::Cap(exact("59.99")),
            because: Wording::new("talent comes first"),
        });
    })
}

fn dossier() -> Dossier {
    let linked = Evidence {
        links: [id("T2")].into(),
        ..item("E4", "agreement", &[])
    };
    let evidence = vec![
        quantity("12", item("E1", "agreement", &[])),
        item("E2", "letter", &["CRRC"]),
        item("E3", "letter", &["Ansteel"]),
        linked,
    ];
    Dossier {
        evidence,
        ..Dossier::default()
    }
}

/// T1 = 4 on an agreement, a letter and something unknown; A1 = 5; A2 and T2 as given.
fn sheet(rest: &[(&str, Answer)]) -> Sheet {
    let mark = |answer: Answer, cites: &[&str]| Mark {
        answer: Some(answer),
        cites: cites
            .iter()
            .map(|id| EvidenceId::new(id).expect("an id"))
            .collect(),
        ..Mark::default()
    };
    let number = |text| Answer::Value(Value::Number(exact(text)));
    let mut sheet = Sheet::from([
        (id("T1"), mark(number("4"), &["E1", "E2", "E9"])),
        (id("A1"), mark(number("5"), &[])),
    ]);
    sheet.extend(
        rest.iter()
            .map(|(at, answer)| (id(at), mark(answer.clone(), &[]))),
    );
    sheet
}

fn scored(sheet: &Sheet) -> Outcome {
    score(&talent(), &dossier(), sheet)
}

/// A step and what it rests on, one line each: title | value | how; how …
fn lines(step: &Step, depth: usize, out: &mut Vec<String>) {
    let how: Vec<String> = step.how.iter().map(|phrase| phrase.say(Lang::EN)).collect();
    let value = step.value.as_deref().unwrap_or("–");
    out.push(format!(
        "{}{} | {value} | {}",
        "  ".repeat(depth),
        step.title.say(Lang::EN),
        how.join("; ")
    ));
    step.children
        .iter()
        .for_each(|child| lines(child, depth + 1, out));
}

fn told(step: &Step) -> String {
    let mut out = Vec::new();
    lines(step, 0, &mut out);
    out.join("\n")
}

#[test]
fn a_trace_leads_from_the_whole_to_single_items() {
    let sheet = sheet(&[("A2", Answer::Abstain("own project".to_owned()))]);
    // T1: one party of two, so level 3 = 60; O1 = T1 alone so far; O2 = A1 = 100; 0.6·60 + 0.4·100 = 76.
    // T2 moves O1 from (3·60 + 0)/4 = 45 to (3·60 + 100)/4 = 70: 27 + 40 to 42 + 40
    let expected = "\
Sample | 76.00 | so far, of what is answered: 3 of 4 indicators done, 65 % of the weight answered; ends between 67.00 and 82.00
  Criterion O1 | 60.00 | 60.00 × 60 % = 36.00; 60 % of the whole
    Indicator T1 | 60.00 | mark 4 on 0–5; descriptor 4; scores as 3; 60.00 × 100 % = 60.00; 45 % of the whole
      level 4 asks for 2 independent confirmations of Kind letter | – | 1 of 2 independent confirmations
      Item E1 | 12 | 12 agreements: recorded, not counted — reason of agreement
      Item E2 | – | counts
      E9 | – | cited, but not on record in this project
      Item E3 | – | not cited by this mark
    Indicator T2 | – | open; 15 % of the whole
      Item E4 | – | not cited by this mark
  Criterion O2 | 100.00 | 100.00 × 40 % = 40.00; 40 % of the whole; the lowest of its parts
    Indicator A1 | 100.00 | mark 5 on 0–5; descriptor 5; the lowest of its siblings, so it decides; 20 % of the whole
    Indicator A2 | – | abstained: own project; 20 % of the whole
  gate: Criterion O1 below 40 | 60.00 | not below, so it holds nothing down
  rounding | 76.00 | 76 rounded half up to 2 decimals, before bands
  bands | – | reached: pass; fail from 0; pass from 60";
    assert_eq!(
        told(&trace(&talent(), &dossier(), &sheet, &scored(&sheet))),
        expected
    );
}

#[test]
fn a_gate_that_fires_says_what_it_does_and_why() {
    // T1 = n/a, so O1 = T2 = 20: 0.6·20 + 0.4·100 = 52
    let mut sheet = sheet(&[("T2", Answer::Value(Value::Number(exact("1"))))]);
    sheet.insert(
        id("T1"),
        Mark {
            answer: Some(Answer::NotApplicable),
            ..Mark::default()
        },
    );
    let trace = trace(&talent(), &dossier(), &sheet, &scored(&sheet));
    let gate = trace
        .find(&About::Gate("talent-first".to_owned()))
        .expect("a step for the gate");
    assert_eq!(
        told(gate),
        "gate: Criterion O1 below 40 | 20.00 | the total is 59.99 at most; talent comes first"
    );
    let left = trace
        .find(&About::Indicator(id("T1")))
        .expect("a step for the indicator");
    assert!(told(left).starts_with("Indicator T1 | – | n/a: it leaves numerator and denominator"));
}

#[test]
fn one_indicator_is_explained_alone() {
    let sheet = sheet(&[]);
    let step = |at: &str| trace_indicator(&talent(), &dossier(), &sheet, &scored(&sheet), &id(at));
    assert_eq!(
        step("T1").map(|step| step.about),
        Some(About::Indicator(id("T1")))
    );
    assert_eq!(step("Z9"), None);
}

#[test]
fn an_outcome_prints_in_its_fixed_shape() {
    let printed = outcome_json(
        &talent(),
        &scored(&sheet(&[("A2", Answer::NotApplicable)])),
        Lang::EN,
    );
    let indicator = |id: &str,
                     state: &str,
                     raw: Option<&str>,
                     scored: Option<&str>,
                     points: Option<&str>,
                     max: &str| {
        json!({"id": id, "state": state, "raw": raw, "scored": scored, "points": points, "max": max})
    };
    let because = "level 4 asks for 2 independent confirmations of Kind letter, found 1 · 12 agreements: recorded, not counted — reason of agreement";
    let expected = json!({
        "score": "76.00",
        "interval": ["67.00", "82.00"],
        "coverage": "0.85",
        "band": "pass",
        "criteria": [
            {"id": "O1", "weight": "0.6", "score": "60"},
            {"id": "O2", "weight": "0.4", "score": "100"},
        ],
        "indicators": [
            indicator("T1", "answered", Some("4"), Some("3"), Some("0.27"), "0.45"),
            indicator("T2", "unanswered", None, None, None, "0.15"),
            indicator("A1", "answered", Some("5"), Some("5"), Some("0.4"), "0.4"),
            indicator("A2", "n/a", None, None, None, "0"),
        ],
        "caps": [{"indicator": "T1", "raw": "4", "scored": "3", "because": because}],
        "gates": [],
        "adjustments": [],
        "so_far": "76.00",
        "done": 3,
        "total": 4,
    });
    assert_eq!(printed.to_string(), expected.to_string(), "keys in this order");
}

#[test]
fn without_a_score_there_is_a_reason() {
    let printed = outcome_json(&talent(), &scored(&Sheet::new()), Lang::EN);
    assert_eq!(printed["score"], serde_json::Value::Null);
    assert_eq!(printed["reason"], "nothing answered");
    assert_eq!(printed["interval"], json!(["0.00", "100.00"]));
    let none = |at: &str| {
        (
            id(at),
            Mark {
                answer: Some(Answer::NotApplicable),
                ..Mark::default()
            },
        )
    };
    let all = Sheet::from(["T1", "T2", "A1", "A2"].map(none));
    let printed = outcome_json(&talent(), &scored(&all), Lang::EN);
    assert_eq!(
        (&printed["reason"], &printed["interval"]),
        (&json!("nothing applies"), &json!([null, null]))
    );
    let strict = talent().changed(|it| *it.minimum_coverage = exact("0.9"));
    let printed = outcome_json(&strict, &score(&strict, &dossier(), &sheet(&[])), Lang::EN);
    assert_eq!(
        (&printed["reason"], &printed["so_far"]),
        (&json!("insufficient"), &json!("76.00"))
    );
}

#[test]
fn a_gate_prints_its_effect() {
    let mut sheet = sheet(&[("T2", Answer::Value(Value::Number(exact("1"))))]);
    sheet.remove(&id("T1"));
    let printed = outcome_json(&talent(), &scored(&sheet), Lang::EN);
    let gate = json!([{"id": "talent-first", "because": "talent comes first", "effect": {"cap": "59.99"}}]);
    assert_eq!(printed["gates"], gate);
}

#[test]
fn an_outcome_read_back_prints_as_it_was_printed() {
    let rubric = talent();
    let four = || Answer::Value(Value::Number(exact("4")));
    for rest in [
        vec![],
        vec![("T2", four())],
        vec![("T2", four()), ("A2", Answer::NotApplicable)],
        vec![("T2", Answer::Abstain("own project".to_owned())), ("A2", four())],
    ] {
        let outcome = score(&rubric, &dossier(), &sheet(&rest));
        let printed = outcome_json(&rubric, &outcome, Lang::EN);
        let read = read_outcome(&rubric, &printed);
        assert_eq!(outcome_json(&rubric, &read, Lang::EN), printed);
        let scores = |one: &Outcome| {
            one.indicators
                .iter()
                .map(|one| one.score.clone())
                .collect::<Vec<_>>()
        };
        assert_eq!(
            scores(&read),
            scores(&outcome),
            "figures that are not printed too"
        );
    }
}

#[test]
fn a_submitted_sheet_is_explained_by_what_it_was_submitted_with() {
    let (rubric, known, marks) = (talent(), dossier(), sheet(&[]));
    let sealed = score(&rubric, &known, &marks);
    let mut withdrawn = known.clone();
    for item in &mut withdrawn.evidence {
        item.status = EvidenceStatus::Retired;
    }
    let now = score(&rubric, &withdrawn, &marks);
    let told = trace_sealed(&rubric, &withdrawn, &marks, &sealed, &now);
    let before = trace(&rubric, &known, &marks, &sealed);
    assert_eq!(told.value, before.value);
    let t1 = |step: &Step| {
        step.find(&About::Indicator(id("T1")))
            .cloned()
            .expect("it applies")
    };
    assert_eq!(t1(&told).value, t1(&before).value);
    let said = |step: &Step| {
        step.how
            .iter()
            .map(|how| how.say(Lang::EN))
            .collect::<Vec<_>>()
            .join("\n")
    };
    let line = |now: &Option<Exact>| {
        let now = now.as_ref().expect("something is answered").fixed(2);
        format!("evidence changed since: would now be {now}")
    };
    assert!(said(&told).contains(&line(&now.so_far)), "{}", said(&told));
    let t1_now = &now.indicator(&id("T1")).expect("it applies").score;
    assert!(said(&t1(&told)).contains(&line(t1_now)), "{}", said(&t1(&told)));
    let a1 = told.find(&About::Indicator(id("A1"))).expect("it applies");
    assert!(
        !said(a1).contains("changed since"),
        "what is as it was says nothing"
    );
}

#[test]
fn a_withdrawn_item_reads_as_cited_and_supports_nothing() {
    let (rubric, mut known, marks) = (talent(), dossier(), sheet(&[]));
    for item in &mut known.evidence {
        item.status = EvidenceStatus::Retired;
    }
    let outcome = score(&rubric, &known, &marks);
    let t1 = trace_indicator(&rubric, &known, &marks, &outcome, &id("T1")).expect("it applies");
    let cited = &marks[&id("T1")].cites;
    let items = t1.children.iter().filter_map(|step| match &step.about {
        About::Evidence(item) => Some((item.clone(), step.how[0].say(Lang::EN))),
        _ => None,
    });
    for (item, how) in items {
        assert!(
            cited.contains(&item),
            "what is withdrawn and not cited is left out: {item}"
        );
        let on_record = known.evidence.iter().any(|one| one.id == item);
        assert!(
            !on_record || how == "cited, withdrawn: supports nothing",
            "{item}: {how}"
        );
    }
}
