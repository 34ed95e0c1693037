//! The rubric that comes with the program, scored: every figure worked by hand.

use std::collections::BTreeSet;

use rubricate::model::{Date, Evidence, EvidenceId, EvidenceStatus, IndicatorId, KindId, ProjectId};
use rubricate::number::Exact;
use rubricate::rubric::{self, Rubric};
use rubricate::scoring::{Dossier, Mark, Outcome, Sheet, read_answer, score};
use rubricate::text::{Lang, Wording};

fn three_outcomes() -> Rubric {
    let shipped = rubric::shipped()[0];
    rubric::read(&shipped.source(), &shipped.overlay_sources())
        .rubric
        .expect("what is shipped can be used")
}

fn item(id: &str, kind: &str, date: &str, confirmed_by: &[&str]) -> Evidence {
    Evidence {
        id: EvidenceId::new(id).expect("an id"),
        project: ProjectId::new("rail-transit").expect("an id"),
        kind: KindId::new(kind).expect("an id"),
        title: Wording::new(id),
        quantity: None,
        unit: Wording::default(),
        date: Date::parse(date),
        reference: String::new(),
        source: String::new(),
        quote: String::new(),
        reported: false,
        corroborated_by: confirmed_by.iter().map(|&name| name.to_owned()).collect(),
        sha256: None,
        docking: None,
        integration: None,
        links: BTreeSet::new(),
        status: EvidenceStatus::Active,
    }
}

/// One indicator answered on everything there is.
fn marked(indicator: &str, answer: &str, evidence: Vec<Evidence>) -> Outcome {
    let rubric = three_outcomes();
    let id = IndicatorId::new(indicator).expect("an id");
    let cites = evidence.iter().map(|item| item.id.clone()).collect();
    let answer = read_answer(
        &rubric,
        rubric.indicator(&id).expect("an indicator"),
        answer,
        None,
    )
    .expect("permitted");
    let dossier = Dossier {
        own_names: vec!["Dalian Jiaotong University".to_owned()],
        evidence,
        ..Dossier::default()
    };
    score(
        &rubric,
        &dossier,
        &Sheet::from([(
            id,
            Mark {
                answer,
                cites,
                ..Mark::default()
            },
        )]),
    )
}

fn check(indicator: &str, answer: &str, evidence: Vec<Evidence>, scored: &str) -> Vec<String> {
    let outcome = marked(indicator, answer, evidence);
    let found = outcome
        .indicators
        .iter()
        .find(|one| one.id.as_str() == indicator)
        .expect("it applies");
    assert_eq!(found.scored, Exact::parse(scored), "{indicator} {answer}");
    outcome
        .caps
        .iter()
        .flat_map(|cap| &cap.because)
        .map(|phrase| phrase.say(Lang::EN))
        .collect()
}

#[test]
fn nothing_answered_can_still_end_anywhere() {
    let outcome = score(&three_outcomes(), &Dossier::default(), &Sheet::new());
    assert_eq!(outcome.interval, Some((Exact::ZERO, Exact::HUNDRED)));
    let shares: Exact = outcome.indicators.iter().map(|one| &one.max).sum();
    assert_eq!(shares, Exact::ONE);
}

#[test]
fn agreements_leave_a_four_at_nothing() {
    let because = check("T1", "4", vec![item("a", "agreement", "2006", &["CRRC"])], "0");
    assert!(
        because
            .iter()
            .any(|said| said.starts_with("1 agreements: recorded, not counted — ")),
        "{because:?}"
    );
}

#[test]
fn a_programme_carries_level_one() {
    check("T1", "4", vec![item("a", "programme-record", "2006", &[])], "1");
}

#[test]
fn three_employers_over_a_year_carry_level_four() {
    let letters = |third: &str| {
        vec![
            item(
                "a",
                "employer-confirmation",
                "2023-01",
                &["CRRC Dalian", "Dalian Metro"],
            ),
            item("b", "employer-confirmation", "2024-01", &[third]),
        ]
    };
    assert_eq!(check("T1", "4", letters("Ansteel"), "4"), Vec::<String>::new());
    let because = check("T1", "4", letters("Dalian Jiaotong University"), "3");
    assert!(
        because[0].contains("3 independent confirmations") && because[0].ends_with("found 2"),
        "{because:?}"
    );
}

#[test]
fn a_ratio_without_its_records_is_a_claim() {
    check("T2", "45/90", vec![], "0");
    let records = vec![
        item("a", "graduate-register", "2024", &[]),
        item("b", "employment-record", "2024", &["Social insurance office"]),
    ];
    // half of them matching is 60 on the rubric's line
    check("T2", "45/90", records, "60");
}
