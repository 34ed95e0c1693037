//! How far evidence carries a mark, and what is said when it does not.

use super::made::{date, dated, evidence_kind, indicator as id, item, quantity, requires, support};
use crate::model::{Evidence, EvidenceStatus};
use crate::number::Exact;
use crate::rubric::indicator::Curve;
use crate::rubric::sample::{exact, indicator, levels, rubric};
use crate::rubric::{Class, Kind, Node, Requirement, Rubric, Support};
use crate::scoring::{Answer, Dossier, Mark, Outcome, Sheet, Value, score};
use crate::text::{Lang, Wording};

/// Level 1 asks for a record, level 3 for 12 months of letters, level 4 for letters of three parties, level 5 for
/// sales of 500; bases are context, agreements vanity, and without letters or sales level 1 is the end.
fn talent() -> Rubric {
    let mut levels = levels(&["0", "1", "2", "3", "4", "5"]);
    levels[1].requires = vec![Requirement {
        kinds: vec![kind("letter"), kind("base")],
        ..requires("base")
    }];
    levels[3].requires = vec![Requirement {
        months: Some(12),
        ..requires("letter")
    }];
    levels[4].requires = vec![Requirement {
        corroborators: Some(3),
        ..requires("letter")
    }];
    levels[5].requires = vec![Requirement {
        quantity: Some(exact("500")),
        ..requires("sales")
    }];
    with_rule(Kind::Level(levels), support(&["letter", "sales"], &["base"], "1"))
}

fn with_rule(kind: Kind, rule: Support) -> Rubric {
    let ruled = crate::rubric::Indicator {
        support: Some(rule),
        ..indicator("T1", "1", kind)
    };
    rubric(vec![Node::Indicator(ruled)]).changed(|it| {
        *it.evidence = vec![
            evidence_kind("letter", Class::Counts, "letters"),
            evidence_kind("sales", Class::Counts, ""),
            evidence_kind("base", Class::Context, "bases"),
            evidence_kind("agreement", Class::Vanity, "agreements"),
            evidence_kind("statistics", Class::Counts, "series"),
        ];
        it.evidence[2].half_life = Some(24);
    })
}

fn kind(id: &str) -> crate::model::KindId {
    super::made::kind(id)
}

/// The outcome of one mark that cites everything there is.
fn outcome(rubric: &Rubric, value: &str, evidence: Vec<Evidence>) -> Outcome {
    let dossier = Dossier {
        own_names: vec!["DJTU".to_owned()],
        evidence,
        as_of: Some(date("2026-01")),
        ..Dossier::default()
    };
    let mark = Mark {
        answer: Some(Answer::Value(Value::Number(exact(value)))),
        cites: dossier.evidence.iter().map(|item| item.id.clone()).collect(),
        ..Mark::default()
    };
    score(rubric, &dossier, &Sheet::from([(id("T1"), mark)]))
}

fn check(value: &str, evidence: Vec<Evidence>, scored: &str, because: &[&str]) {
    let outcome = outcome(&talent(), value, evidence);
    assert_eq!(outcome.indicators[0].raw, Some(exact(value)));
    assert_eq!(outcome.indicators[0].scored, Some(exact(scored)), "{value}");
    assert_eq!(outcome.score, Some(exact(scored) * exact("20")));
    let said: Vec<String> = outcome
        .caps
        .iter()
        .flat_map(|cap| &cap.because)
        .map(|phrase| phrase.say(Lang::EN))
        .collect();
    assert_eq!(said, because);
}

/// Two letters a year apart, confirmed by these parties.
fn letters(parties: &[&str]) -> Vec<Evidence> {
    vec![
        dated("2023-01", item("E1", "letter", parties)),
        dated("2024-01", item("E2", "letter", &[])),
    ]
}

#[test]
fn three_of_three_confirmations_carry_level_four() {
    check("4", letters(&["CRRC", "Ansteel", "Bureau of Industry"]), "4", &[]);
    check("3", letters(&[]), "3", &[]);
}

#[test]
fn confirmations_are_of_distinct_others() {
    let short = ["level 4 asks for 3 independent confirmations of Kind letter, found 2"];
    check("4", letters(&["CRRC", " crrc ", "Ansteel"]), "3", &short);
    check("4", letters(&["CRRC", "djtu", "Ansteel", " "]), "3", &short);
}

#[test]
fn a_level_needs_what_the_levels_below_need() {
    // three parties, but on one day: level 3 is not there, so level 4 is not either
    let one_day = vec![dated("2024-01", item("E1", "letter", &["A", "B", "C"]))];
    check(
        "4",
        one_day,
        "2",
        &["level 3 asks for 12 months from first to last Kind letter, found 0"],
    );
    // level 1 asks for a record, so without any the lowest level is left
    check(
        "2",
        vec![item("E1", "sales", &[])],
        "0",
        &["level 1 asks for 1 item of Kind letter or Kind base, found 0"],
    );
}

#[test]
fn quantities_are_added_up() {
    let sold = |first: &str, second: &str| {
        let mut all = letters(&["A", "B", "C"]);
        all.extend([
            quantity(first, item("E3", "sales", &[])),
            quantity(second, item("E4", "sales", &[])),
        ]);
        all
    };
    check("5", sold("250.5", "249.5"), "5", &[]);
    check(
        "5",
        sold("250.5", "249.4"),
        "4",
        &["level 5 asks for a total of 500 in Kind sales, found 499.9"],
    );
}

#[test]
fn agreements_carry_nothing_and_are_told() {
    let signed = vec![
        quantity("3", item("E1", "agreement", &["A"])),
        item("E2", "agreement", &[]),
        item("E3", "base", &[]),
    ];
    check(
        "2",
        signed,
        "1",
        &[
            "no cited evidence counts here, so it scores no more than level 1",
            "4 agreements: recorded, not counted — reason of agreement",
            "1 bases: context, carries no further than 1 — reason of base",
        ],
    );
}

/// "0 results transferred" is a record of a counting kind, and it shows that there is nothing.
#[test]
fn an_item_that_says_none_shows_none() {
    check(
        "2",
        vec![quantity("0", item("E1", "letter", &["A"]))],
        "0",
        &[
            "level 1 asks for 1 item of Kind letter or Kind base, found 0",
            "Item E1: its quantity is 0, so it shows none",
        ],
    );
}

#[test]
fn context_carries_to_the_cap_and_no_further() {
    check("1", vec![item("E1", "base", &[])], "1", &[]);
    check(
        "3",
        vec![item("E1", "base", &[]), item("E2", "statistics", &[])],
        "1",
        &[
            "no cited evidence counts here, so it scores no more than level 1",
            "level 3 asks for 12 months from first to last Kind letter, found 0",
            "1 bases: context, carries no further than 1 — reason of base",
            "Item E2: does not count at this indicator",
        ],
    );
}

#[test]
fn what_was_withdrawn_or_is_not_cited_carries_nothing() {
    let withdrawn = Evidence {
        status: EvidenceStatus::Retired,
        ..item("E1", "letter", &[])
    };
    check(
        "1",
        vec![withdrawn],
        "0",
        &[
            "level 1 asks for 1 item of Kind letter or Kind base, found 0",
            "Item E1: withdrawn",
        ],
    );
    let dossier = Dossier {
        evidence: letters(&["A", "B", "C"]),
        ..Dossier::default()
    };
    let uncited = Mark {
        answer: Some(Answer::Value(Value::Number(exact("4")))),
        ..Mark::default()
    };
    let outcome = score(&talent(), &dossier, &Sheet::from([(id("T1"), uncited)]));
    assert_eq!(outcome.score, Some(Exact::ZERO));
}

#[test]
fn the_rubrics_own_words_come_first() {
    let mut kinds = levels(&["0", "1", "2", "3", "4", "5"]);
    let text = Wording::new("three employers confirm").with(Lang::ZH, "三家用人单位证明");
    kinds[4].requires = vec![Requirement {
        corroborators: Some(3),
        text,
        ..requires("letter")
    }];
    let rule = Support {
        cap_reason: "agreements support none".into(),
        ..support(&["letter"], &[], "1")
    };
    let rubric = with_rule(Kind::Level(kinds), rule);
    let said = |evidence| outcome(&rubric, "4", evidence).caps.remove(0).because;
    let english: Vec<String> = said(vec![item("E1", "agreement", &[])])
        .iter()
        .map(|phrase| phrase.say(Lang::EN))
        .collect();
    assert_eq!(
        english,
        [
            "no cited evidence counts here, so it scores no more than level 1",
            "level 4 asks for “three employers confirm”: 3 independent confirmations of Kind letter, found 0",
            "agreements support none",
            "1 agreements: recorded, not counted — reason of agreement",
        ]
    );
    let chinese = said(vec![item("E1", "letter", &[])])[0].say(Lang::ZH);
    assert!(chinese.contains("三家用人单位证明"), "{chinese}");
}

#[test]
fn context_loses_half_its_quantity_in_a_half_life() {
    let mut kinds = levels(&["0", "1"]);
    kinds[1].requires = vec![Requirement {
        quantity: Some(exact("10")),
        ..requires("base")
    }];
    let rubric = with_rule(Kind::Level(kinds), support(&["letter"], &["base"], "1")).changed(|it| {
        *it.scale = Some(crate::rubric::sample::scale(
            "0",
            "1",
            "1",
            crate::rubric::Anchor::Zero,
        ));
    });
    let carried = |amount: &str, day: Option<&str>| {
        let base = quantity(amount, item("E1", "base", &[]));
        let base = day.map_or(base.clone(), |day| dated(day, base));
        outcome(&rubric, "1", vec![base]).indicators[0].scored == Some(Exact::ONE)
    };
    assert!(carried("20", Some("2024-01")), "24 months halve 20 to 10");
    assert!(!carried("19.99", Some("2024-01")));
    assert!(carried("40", Some("2022-01")), "48 months quarter 40 to 10");
    // 12 months: 10 · √2 = 14.142135623730950…
    assert!(carried("14.1421356238", Some("2025-01")));
    assert!(!carried("14.1421356237", Some("2025-01")));
    assert!(carried("10", Some("2027-06")), "what lies ahead does not age");
    assert!(!carried("9.99", Some("2027-06")), "nor does it grow");
    assert!(carried("10", None), "an age that is not known is none");
}

#[test]
fn other_answers_are_held_at_a_score() {
    let points = Kind::Points {
        max: exact("30"),
        step: exact("0.5"),
    };
    let rule = || Support {
        requires: vec![Requirement {
            items: 2,
            ..requires("letter")
        }],
        ..support(&["letter"], &["base"], "40")
    };
    let rubric = with_rule(points, rule());
    let scored = |value: &str, evidence| {
        let outcome = outcome(&rubric, value, evidence);
        let because: Vec<String> = outcome
            .caps
            .iter()
            .flat_map(|cap| &cap.because)
            .map(|phrase| phrase.say(Lang::EN))
            .collect();
        let shown = |number: &Option<Exact>| number.as_ref().map(Exact::to_string).unwrap_or_default();
        (
            shown(&outcome.indicators[0].scored),
            shown(&outcome.score),
            because,
        )
    };
    assert_eq!(scored("12", vec![]), ("12".to_owned(), "40".to_owned(), vec![]));
    let one = scored("24", vec![item("E1", "letter", &[])]);
    assert_eq!(
        one,
        (
            "12".to_owned(),
            "40".to_owned(),
            vec!["more than 40 asks for 2 items of Kind letter, found 1".to_owned()]
        )
    );
    let two = scored("24", vec![item("E1", "letter", &[]), item("E2", "letter", &[])]);
    assert_eq!(two, ("24".to_owned(), "80".to_owned(), vec![]));
    let none = scored("24", vec![item("E1", "base", &[]), item("E2", "base", &[])]);
    assert_eq!(
        none.2[0],
        "no cited evidence counts here, so it scores no more than 40"
    );
    let measure = crate::rubric::indicator::Measure {
        unit: Wording::new("%"),
        higher: crate::rubric::indicator::Direction::Better,
        ratio: None,
        floor: None,
        ceiling: None,
        period: Wording::default(),
        data: Wording::default(),
        curve: Curve::Target {
            baseline: Exact::ZERO,
            value: exact("50"),
        },
    };
    let held = outcome(&with_rule(Kind::Measure(measure), rule()), "45", vec![]);
    assert_eq!(
        (held.caps[0].raw.clone(), held.caps[0].scored.clone()),
        (exact("45"), exact("40"))
    );
}
