//! Bonuses, deductions and vetoes: what they come to, and where a sheet can still end.

use proptest::prelude::*;

use super::made::{self, evidence_kind, item, support};
use crate::model::CriterionId;
use crate::number::Exact;
use crate::rubric::sample::{bands, criterion, exact, indicator, level, rubric, rubric as rubric_of};
use crate::rubric::{
    Adjustment, AdjustmentGroup, Class, Combine, Effect, Gate, GateEffect, GateTarget, Kind, Node, Rank,
    RankPlace, Rubric, Ties,
};
use crate::scoring::{
    Dossier, Mark, Outcome, Sheet, WhyNone, closed, outcome_json, read_answer, read_outcome, score,
};
use crate::text::{Lang, Wording};

fn adjustment(id: &str, effect: Effect, times: i64, group: &str) -> Adjustment {
    let counted = Kind::Points {
        max: Exact::from(times),
        step: Exact::ONE,
    };
    let mut asked = indicator(id, "1", counted);
    asked.na = false;
    Adjustment {
        asked,
        reason: Wording::new(format!("reason of {id}")),
        effect,
        group: (!group.is_empty()).then(|| group.to_owned()),
    }
}

fn bonus(id: &str, points: &str, times: i64, group: &str) -> Adjustment {
    adjustment(id, Effect::Bonus(exact(points)), times, group)
}

fn deduction(id: &str, points: &str, times: i64, group: &str) -> Adjustment {
    adjustment(id, Effect::Deduction(exact(points)), times, group)
}

fn group(id: &str, most: &str) -> AdjustmentGroup {
    AdjustmentGroup {
        id: id.to_owned(),
        title: Wording::new(format!("group {id}")),
        most: exact(most),
    }
}

/// One indicator L of the levels 0 to 5, and these adjustments in groups `g` of at most 5.
fn adjusted(adjustments: Vec<Adjustment>) -> Rubric {
    rubric(vec![level("L", "1")]).changed(|it| {
        *it.adjustments = adjustments;
        *it.groups = vec![group("g", "5")];
    })
}

fn sheet(rubric: &Rubric, answers: &[(&str, &str)]) -> Sheet {
    let mark = |(id, text): &(&str, &str)| {
        let id = made::indicator(id);
        let asked = rubric.asked(&id).expect("it is asked");
        let answer = read_answer(rubric, asked, text, Some("own project")).expect("permitted");
        (
            id,
            Mark {
                answer,
                ..Mark::default()
            },
        )
    };
    answers.iter().map(mark).collect()
}

fn scored(rubric: &Rubric, answers: &[(&str, &str)]) -> Outcome {
    score(rubric, &Dossier::default(), &sheet(rubric, answers))
}

fn points(outcome: &Outcome) -> Vec<(String, String)> {
    let given = outcome.adjustments.iter().filter(|one| one.is_given());
    given
        .map(|one| (one.asked.id.to_string(), one.points.to_string()))
        .collect()
}

fn check(rubric: &Rubric, answers: &[(&str, &str)], expected: &str, given: &[(&str, &str)]) {
    let outcome = scored(rubric, answers);
    let found = outcome
        .score
        .as_ref()
        .map_or("none".to_owned(), ToString::to_string);
    assert_eq!(found, expected, "{answers:?}");
    let given: Vec<(String, String)> = given
        .iter()
        .map(|(id, points)| ((*id).to_owned(), (*points).to_owned()))
        .collect();
    assert_eq!(points(&outcome), given, "{answers:?}");
}

#[test]
fn each_time_gives_or_takes_its_points() {
    let rubric = adjusted(vec![bonus("B", "2", 3, ""), deduction("D", "1.5", 4, "")]);
    // level 3 of 5 is 60
    check(&rubric, &[("L", "3")], "60", &[]);
    check(&rubric, &[("L", "3"), ("B", "0"), ("D", "0")], "60", &[]);
    check(&rubric, &[("L", "3"), ("B", "3")], "66", &[("B", "6")]);
    check(
        &rubric,
        &[("L", "3"), ("B", "1"), ("D", "4")],
        "56",
        &[("B", "2"), ("D", "-6")],
    );
    check(&rubric, &[("L", "3"), ("B", "abstain")], "60", &[]);
}

#[test]
fn a_group_gives_and_takes_no_more_than_its_most() {
    let rubric = adjusted(vec![
        bonus("A", "3", 1, "g"),
        bonus("B", "4", 1, "g"),
        deduction("D", "9", 1, "g"),
        bonus("E", "1", 1, ""),
    ]);
    // 3 + 4 is held at 5: the last one gives way
    check(
        &rubric,
        &[("L", "3"), ("A", "1"), ("B", "1"), ("E", "1")],
        "66",
        &[("A", "3"), ("B", "2"), ("E", "1")],
    );
    // 3 + 4 − 9 = −2 is within 5
    check(
        &rubric,
        &[("L", "3"), ("A", "1"), ("B", "1"), ("D", "1")],
        "58",
        &[("A", "3"), ("B", "4"), ("D", "-9")],
    );
    // 3 − 9 = −6 is held at −5
    check(
        &rubric,
        &[("L", "3"), ("A", "1"), ("D", "1")],
        "55",
        &[("A", "3"), ("D", "-8")],
    );
}

#[test]
fn the_sum_is_held_within_0_and_100_before_gates() {
    let rubric = adjusted(vec![bonus("B", "30", 1, ""), deduction("D", "70", 1, "")]);
    check(&rubric, &[("L", "4"), ("B", "1")], "100", &[("B", "30")]);
    check(&rubric, &[("L", "3"), ("D", "1")], "0", &[("D", "-70")]);
    let part = criterion("C", "1", Combine::Mean, vec![level("L", "1")]);
    let gate = Gate {
        id: "gate".to_owned(),
        of: GateTarget::Criterion(CriterionId::new("C").expect("an id")),
        below: exact("70"),
        effect: GateEffect::Cap(exact("59.9")),
        because: Wording::new("the part first"),
    };
    let gated = rubric_of(vec![part]).changed(|it| {
        *it.adjustments = vec![bonus("B", "30", 1, "")];
        it.gates.push(gate);
    });
    // 60 + 30 = 90, and the part at 60 is below 70: a bonus does not buy a gate open
    check(&gated, &[("L", "3"), ("B", "1")], "59.9", &[("B", "30")]);
    check(&gated, &[("L", "4"), ("B", "1")], "100", &[("B", "30")]);
}

#[test]
fn a_veto_leaves_no_score_and_no_band() {
    let rubric = adjusted(vec![adjustment("V", Effect::Veto, 1, "")])
        .changed(|it| *it.bands = bands(&[("fail", "0"), ("pass", "60")]));
    let vetoed = scored(&rubric, &[("L", "5"), ("V", "1")]);
    assert_eq!(
        (vetoed.score, vetoed.reason, vetoed.band),
        (None, Some(WhyNone::Veto), None)
    );
    assert_eq!((vetoed.so_far, vetoed.interval), (None, None));
    let clean = scored(&rubric, &[("L", "5"), ("V", "0")]);
    assert_eq!(
        (clean.score, clean.band.as_deref()),
        (Some(exact("100")), Some("pass"))
    );
    assert_eq!(WhyNone::Veto.word(), "veto");
}

#[test]
fn what_rests_on_no_evidence_that_counts_has_no_credit() {
    let mut backed = bonus("B", "2", 3, "");
    backed.asked.support = Some(support(&["award"], &[], "0"));
    let rubric = adjusted(vec![backed]).changed(|it| {
        it.evidence.push(evidence_kind("award", Class::Counts, "awards"));
        it.evidence
            .push(evidence_kind("plaque", Class::Vanity, "plaques"));
    });
    let dossier = Dossier {
        evidence: vec![item("a", "award", &[]), item("p", "plaque", &[])],
        ..Dossier::default()
    };
    let outcome = |cites: &[&str]| {
        let mut sheet = sheet(&rubric, &[("L", "3"), ("B", "2")]);
        let cites = cites
            .iter()
            .map(|id| crate::model::EvidenceId::new(id).expect("an id"));
        sheet.entry(made::indicator("B")).or_default().cites = cites.collect();
        score(&rubric, &dossier, &sheet)
    };
    assert_eq!(outcome(&["a"]).score, Some(exact("64")));
    let vain = outcome(&["p"]);
    assert_eq!(vain.score, Some(exact("60")));
    assert_eq!(vain.caps.len(), 1, "it is said like a cap");
    let json = outcome_json(&rubric, &vain, Lang::EN);
    assert_eq!(json["adjustments"][0]["points"], "0");
    let because = json["adjustments"][0]["because"].as_str().expect("a text");
    assert!(
        because.starts_with("reason of B · ") && because.contains("1 plaques: recorded, not counted"),
        "{because}"
    );
}

#[test]
fn an_outcome_is_read_back_as_it_was_printed() {
    let rubric = adjusted(vec![
        bonus("A", "3", 1, "g"),
        bonus("B", "4", 1, "g"),
        deduction("D", "1", 2, ""),
    ]);
    let sheet = closed(&rubric, &sheet(&rubric, &[("L", "3"), ("A", "1"), ("B", "1")]));
    let outcome = score(&rubric, &Dossier::default(), &sheet);
    let printed = outcome_json(&rubric, &outcome, Lang::EN);
    let read = read_outcome(&rubric, &printed);
    assert_eq!(outcome_json(&rubric, &read, Lang::EN), printed);
    assert!(
        printed["adjustments"]
            .to_string()
            .contains("with the others of “group g”"),
        "{printed}"
    );
    assert_eq!(
        printed["interval"],
        serde_json::json!(["65.00", "65.00"]),
        "a closed sheet has ended"
    );
}

#[test]
fn a_band_that_asks_for_a_place_is_not_decided_by_one_sheet() {
    let rank = |place| Rank {
        place,
        ties: Ties::NoneOfThem,
    };
    let rubric = rubric(vec![level("L", "1")]).changed(|it| {
        *it.bands = bands(&[("fail", "0"), ("pass", "60"), ("good", "70"), ("excellent", "90")]);
        it.bands[3].rank = Some(rank(RankPlace::First));
    });
    let check = |answer: &str, band: &str, enough_for: Option<&str>| {
        let outcome = scored(&rubric, &[("L", answer)]);
        assert_eq!(
            (outcome.band.as_deref(), outcome.enough_for.as_deref()),
            (Some(band), enough_for),
            "{answer}"
        );
        let json = outcome_json(&rubric, &outcome, Lang::EN);
        assert_eq!(json["enough_for"], serde_json::json!(enough_for));
    };
    check("2", "fail", None);
    check("3", "pass", None);
    check("4", "good", None);
    check("5", "good", Some("excellent"));
}

/// An adjustment before it has an id: its effect, points, times and whether it is in the group.
type Shape = (u8, i64, i64, bool);

fn made_of(weights: &[i64], shapes: &[Shape]) -> Rubric {
    let leaf = |(at, weight): (usize, &i64)| level(&format!("L{at}"), &weight.to_string());
    let tree: Vec<Node> = weights.iter().enumerate().map(leaf).collect();
    let one = |(at, (kind, points, times, in_group)): (usize, &Shape)| {
        let effect = match kind % 3 {
            0 => Effect::Veto,
            1 => Effect::Bonus(Exact::from(*points)),
            _ => Effect::Deduction(Exact::from(*points)),
        };
        let (times, group) = if effect == Effect::Veto {
            (1, "")
        } else {
            (*times, if *in_group { "g" } else { "" })
        };
        adjustment(&format!("A{at}"), effect, times, group)
    };
    let adjustments = shapes.iter().enumerate().map(one).collect();
    rubric(tree).changed(|it| {
        *it.adjustments = adjustments;
        *it.groups = vec![group("g", "5")];
    })
}

/// The lowest and the highest end over all completions, by trying them; abstaining leaves an indicator out.
fn tried(rubric: &Rubric, sheet: &Sheet) -> Option<(Exact, Exact)> {
    let asked: Vec<_> = rubric
        .indicators()
        .into_iter()
        .chain(rubric.adjustments().iter().map(|one| &one.asked))
        .collect();
    let mut ends = Vec::new();
    let mut stack = vec![sheet.clone()];
    while let Some(next) = stack.pop() {
        let Some(open) = asked
            .iter()
            .find(|one| next.get(&one.id).is_none_or(|mark| mark.answer.is_none()))
        else {
            ends.extend(score(rubric, &Dossier::default(), &next).so_far);
            continue;
        };
        let most = match &open.kind {
            Kind::Points { max, .. } => max.to_i64().unwrap_or(0),
            _ => 5,
        };
        for answer in (0..=most)
            .map(|answer| answer.to_string())
            .chain(["abstain".to_owned()])
        {
            let answer = read_answer(rubric, open, &answer, Some("reason")).expect("permitted");
            let mut next = next.clone();
            next.insert(
                open.id.clone(),
                Mark {
                    answer,
                    ..Mark::default()
                },
            );
            stack.push(next);
        }
    }
    Some((ends.iter().min()?.clone(), ends.iter().max()?.clone()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_interval_is_what_trying_everything_finds(
        weights in proptest::collection::vec(1i64..5, 1..4),
        shapes in proptest::collection::vec((0u8..6, 1i64..9, 1i64..3, any::<bool>()), 0..4),
        marks in proptest::collection::vec(proptest::option::weighted(0.6, 0i64..6), 8),
    ) {
        let rubric = made_of(&weights, &shapes);
        let asked: Vec<_> = rubric.indicators().into_iter().chain(rubric.adjustments().iter().map(|one| &one.asked)).collect();
        let mut sheet = Sheet::new();
        for (one, mark) in asked.iter().zip(&marks) {
            let most = match &one.kind { Kind::Points { max, .. } => max.to_i64().unwrap_or(0), _ => 5 };
            let text = mark.map_or("clear".to_owned(), |mark| mark.min(most).to_string());
            let answer = read_answer(&rubric, one, &text, None).expect("permitted");
            sheet.insert(one.id.clone(), Mark { answer, ..Mark::default() });
        }
        let found = score(&rubric, &Dossier::default(), &sheet);
        prop_assert_eq!(&found.interval, &tried(&rubric, &sheet));
        let given: Exact = found.adjustments.iter().filter(|one| rubric.adjustment(&one.asked.id).is_some_and(|it| it.group.is_some())).map(|one| &one.points).sum();
        prop_assert!(given <= exact("5") && given >= exact("-5"));
    }
}
