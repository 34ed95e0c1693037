//! Whole sheets worked by hand.

use super::made::{interval_of, score_of, scored};
use crate::model::{CriterionId, FactId, FactValue};
use crate::number::{Exact, Mode, Rounding};
use crate::rubric::sample::{bands, criterion, exact, level, levels, points, rubric, scale};
use crate::rubric::{Anchor, Combine, Condition, Gate, GateEffect, GateTarget, Kind, Node, Rubric};
use crate::scoring::{Dossier, MarkState, WhyNone};
use crate::text::Wording;

fn check(rubric: &Rubric, answers: &[(&str, &str)], expected: &str) {
    assert_eq!(score_of(rubric, answers), expected, "{answers:?}");
}

/// O1 weighs 60 % with T1 : T2 = 3 : 1, O2 weighs 40 % with A1 alone.
fn two_criteria() -> Rubric {
    rubric(vec![
        criterion("O1", "6", Combine::Mean, vec![level("T1", "3"), level("T2", "1")]),
        criterion("O2", "4", Combine::Mean, vec![level("A1", "1")]),
    ])
}

fn gate(of: &str, below: &str, effect: GateEffect) -> Gate {
    Gate {
        id: format!("gate-{of}"),
        of: GateTarget::Criterion(CriterionId::new(of).expect("an id")),
        below: exact(below),
        effect,
        because: Wording::new("talent first"),
    }
}

#[test]
fn tenths_add_up_without_dust() {
    let four = rubric(["A", "B", "C", "D"].map(|id| points(id, "1", "4", "0.1")).into());
    // (1.2 + 1.2 + 1.2 + 0.4) / 16 = 4.0 / 16
    check(
        &four,
        &[("A", "1.2"), ("B", "1.2"), ("C", "1.2"), ("D", "0.4")],
        "25.00",
    );
}

#[test]
fn weights_are_proportions_among_siblings() {
    // O1 = (3·80 + 1·40) / 4 = 70, O2 = 100; 0.6·70 + 0.4·100 = 82
    check(&two_criteria(), &[("T1", "4"), ("T2", "2"), ("A1", "5")], "82.00");
    // 20, 100 and 10 points, equal weights: (55 + 87 + 100) / 3 = 242/3
    let three = rubric(vec![
        points("A", "1", "20", "1"),
        points("B", "1", "100", "1"),
        points("C", "1", "10", "1"),
    ]);
    check(&three, &[("A", "11"), ("B", "87"), ("C", "10")], "80.67");
    // 15, 80 and 5 points, weights 3, 1, 2: (3·7/15 + 66/80 + 2·4/5) / 6 = (1.4 + 0.825 + 1.6) / 6 = 0.6375
    let three = rubric(vec![
        points("A", "3", "15", "1"),
        points("B", "1", "80", "1"),
        points("C", "2", "5", "1"),
    ]);
    check(&three, &[("A", "7"), ("B", "66"), ("C", "4")], "63.75");
}

#[test]
fn the_whole_is_rounded_once_by_the_stated_rule_before_the_band() {
    let graded = |mode| {
        rubric(vec![points("A", "1", "100", "0.001")]).changed(|it| {
            it.rounding.mode = mode;
            *it.bands = bands(&[("fail", "0"), ("pass", "60")]);
        })
    };
    check(&graded(Mode::HalfUp), &[("A", "59.995")], "60.00");
    check(&graded(Mode::HalfUp), &[("A", "59.994")], "59.99");
    check(&graded(Mode::HalfEven), &[("A", "59.985")], "59.98");
    check(&graded(Mode::Down), &[("A", "59.999")], "59.99");
    let band = |answer| scored(&graded(Mode::HalfUp), &[("A", answer)]).band;
    assert_eq!(band("59.995").as_deref(), Some("pass"));
    assert_eq!(band("59.994").as_deref(), Some("fail"));
    // parts are not rounded on the way: 100.004 / 3 = 33.3347, not (33.34 + 33.34 + 33.33) / 3 = 33.34
    let thirds = rubric(["A", "B", "C"].map(|id| points(id, "1", "100", "0.001")).into());
    check(
        &thirds,
        &[("A", "33.335"), ("B", "33.335"), ("C", "33.334")],
        "33.33",
    );
}

#[test]
fn decimals_are_the_rubrics_own() {
    let whole = rubric(vec![points("A", "1", "3", "1")]).changed(|it| {
        *it.rounding = Rounding {
            decimals: 0,
            mode: Mode::HalfUp,
        }
    });
    check(&whole, &[("A", "2")], "67");
}

#[test]
fn a_gate_holds_the_total_and_rounding_comes_after() {
    let gated = two_criteria().changed(|it| it.gates.push(gate("O1", "40", GateEffect::Cap(exact("59.99")))));
    // O1 = (3·20 + 1·80) / 4 = 35 < 40: 0.6·35 + 0.4·100 = 61, held at 59.99
    check(&gated, &[("T1", "1"), ("T2", "4"), ("A1", "5")], "59.99");
    // O1 = (3·20 + 1·100) / 4 = 40: not below
    check(&gated, &[("T1", "1"), ("T2", "5"), ("A1", "5")], "64.00");
    // below, but the total is lower than the gate holds it: 0.6·35 + 0.4·0 = 21
    check(&gated, &[("T1", "1"), ("T2", "4"), ("A1", "0")], "21.00");
    let held = scored(&gated, &[("T1", "1"), ("T2", "4"), ("A1", "5")]);
    assert_eq!(
        held.gates.iter().map(|gate| gate.id.as_str()).collect::<Vec<_>>(),
        ["gate-O1"]
    );
    assert!(
        scored(&gated, &[("A1", "0")]).gates.is_empty(),
        "a part without a score fires no gate"
    );
}

#[test]
fn a_gate_on_the_band_leaves_the_score() {
    let gated = two_criteria().changed(|it| {
        *it.bands = bands(&[("fail", "0"), ("pass", "50"), ("good", "60")]);
        it.gates
            .push(gate("O1", "40", GateEffect::Band("pass".to_owned())));
    });
    let held = scored(&gated, &[("T1", "1"), ("T2", "4"), ("A1", "5")]);
    assert_eq!(
        (held.score, held.band.as_deref()),
        (Some(exact("61")), Some("pass"))
    );
    let worse = scored(&gated, &[("T1", "1"), ("T2", "4"), ("A1", "0")]);
    assert_eq!(worse.band.as_deref(), Some("fail"), "a gate never lifts a band");
}

#[test]
fn not_applicable_leaves_numerator_and_denominator() {
    // O1 = T1 alone = 80; 0.6·80 + 0.4·50 needs points, so A1 = 3: 0.6·80 + 0.4·60 = 72
    check(
        &two_criteria(),
        &[("T1", "4"), ("T2", "n/a"), ("A1", "3")],
        "72.00",
    );
    // O1 leaves as a whole: A1 alone
    let outcome = scored(&two_criteria(), &[("T1", "n/a"), ("T2", "n/a"), ("A1", "3")]);
    assert_eq!(outcome.score, Some(exact("60")));
    assert_eq!(outcome.coverage, Exact::ONE);
    let max: Vec<String> = outcome.indicators.iter().map(|one| one.max.to_string()).collect();
    assert_eq!(max, ["0", "0", "1"]);
    assert_eq!(outcome.criteria[0].weight, Exact::ZERO);
    assert_eq!(outcome.criteria[0].score, None);
}

#[test]
fn all_not_applicable_is_no_result() {
    let outcome = scored(&two_criteria(), &[("T1", "n/a"), ("T2", "n/a"), ("A1", "n/a")]);
    assert_eq!(
        (outcome.score, outcome.so_far, outcome.interval),
        (None, None, None)
    );
    assert_eq!(outcome.reason, Some(WhyNone::NothingApplies));
    assert_eq!((outcome.done, outcome.total), (3, 3));
}

#[test]
fn nothing_answered_is_not_zero() {
    let outcome = scored(&two_criteria(), &[]);
    assert_eq!(
        (outcome.score, outcome.reason),
        (None, Some(WhyNone::NothingAnswered))
    );
    assert_eq!(outcome.interval, Some((Exact::ZERO, Exact::HUNDRED)));
    assert_eq!(outcome.coverage, Exact::ZERO);
    let abstained = scored(
        &two_criteria(),
        &[("T1", "abstain"), ("T2", "abstain"), ("A1", "abstain")],
    );
    assert_eq!(
        (abstained.score, abstained.reason),
        (None, Some(WhyNone::NothingAnswered))
    );
    assert_eq!(abstained.interval, None);
}

#[test]
fn shares_add_up_to_the_whole() {
    let outcome = scored(&two_criteria(), &[("T1", "4"), ("T2", "2"), ("A1", "5")]);
    let max: Vec<String> = outcome.indicators.iter().map(|one| one.max.to_string()).collect();
    assert_eq!(max, ["0.45", "0.15", "0.4"]); // 0.6·¾, 0.6·¼, 0.4
    let points: Vec<String> = outcome
        .indicators
        .iter()
        .filter_map(|one| one.points.as_ref())
        .map(Exact::to_string)
        .collect();
    assert_eq!(points, ["0.36", "0.06", "0.4"]); // their sum 0.82 is the score
    let weights: Vec<String> = outcome
        .criteria
        .iter()
        .map(|one| one.weight.to_string())
        .collect();
    assert_eq!(weights, ["0.6", "0.4"]);
}

#[test]
fn coverage_counts_open_and_abstained_as_not_covered() {
    let covered = two_criteria().changed(|it| *it.minimum_coverage = exact("0.5"));
    let outcome = scored(&covered, &[("T1", "4"), ("A1", "abstain")]);
    // T1 has 0.6·¾ of the weight
    assert_eq!(outcome.coverage, exact("0.45"));
    assert_eq!(
        (outcome.score, outcome.reason),
        (None, Some(WhyNone::Insufficient))
    );
    assert_eq!((outcome.so_far, outcome.band), (Some(exact("80")), None));
    // with T2 n/a, T1 has all of O1
    let outcome = scored(&covered, &[("T1", "4"), ("T2", "n/a"), ("A1", "abstain")]);
    assert_eq!(
        (outcome.coverage, outcome.score),
        (exact("0.6"), Some(exact("80")))
    );
    let states: Vec<MarkState> = outcome.indicators.iter().map(|one| one.state).collect();
    assert_eq!(
        states,
        [MarkState::Answered, MarkState::NotApplicable, MarkState::Abstain]
    );
}

#[test]
fn a_scale_is_anchored_at_zero_or_at_its_lowest_level() {
    let anchored = |anchor| {
        let kind = || Kind::Level(levels(&["1", "2", "3", "4", "5"]));
        let leaf = |id| Node::Indicator(crate::rubric::sample::indicator(id, "1", kind()));
        rubric(vec![leaf("A"), leaf("B")]).changed(|it| *it.scale = Some(scale("1", "5", "1", anchor)))
    };
    let answers = [("A", "1"), ("B", "4")];
    check(&anchored(Anchor::Zero), &answers, "50.00"); // (1/5 + 4/5) / 2
    check(&anchored(Anchor::Min), &answers, "37.50"); // (0/4 + 3/4) / 2
    let open = |anchor| interval_of(&anchored(anchor), &[("B", "4")]);
    assert_eq!(open(Anchor::Zero), Some(("50.00".into(), "90.00".into())));
    assert_eq!(open(Anchor::Min), Some(("37.50".into(), "87.50".into())));
}

#[test]
fn a_level_may_have_a_share_of_its_own() {
    let mut values = levels(&["0", "1", "2"]);
    values[1].share = Some(exact("0.8"));
    let own = rubric(vec![Node::Indicator(crate::rubric::sample::indicator(
        "A",
        "1",
        Kind::Level(values),
    ))])
    .changed(|it| *it.scale = Some(scale("0", "2", "1", Anchor::Zero)));
    check(&own, &[("A", "1")], "80.00");
    check(&own, &[("A", "2")], "100.00");
}

#[test]
fn conditions_take_parts_out_of_the_tree() {
    let only_for = |kind: &str| Condition {
        clauses: vec![(
            FactId::new("place_kind").expect("an id"),
            vec![FactValue::Text(kind.to_owned())],
        )],
    };
    let mut tree = vec![
        criterion("O1", "6", Combine::Mean, vec![level("T1", "1")]),
        criterion("O2", "4", Combine::Mean, vec![level("A1", "1")]),
    ];
    if let Node::Criterion(criterion) = &mut tree[1] {
        criterion.when = only_for("central-town");
    }
    let rubric = rubric(tree);
    let outcome = |kind: Option<&str>| {
        let facts = kind.map(|kind| {
            (
                FactId::new("place_kind").expect("an id"),
                FactValue::Text(kind.to_owned()),
            )
        });
        let dossier = Dossier {
            facts: facts.into_iter().collect(),
            ..Dossier::default()
        };
        crate::scoring::score(
            &rubric,
            &dossier,
            &super::made::sheet(&rubric, &[("T1", "5"), ("A1", "0")]),
        )
    };
    assert_eq!(outcome(Some("central-town")).score, Some(exact("60")));
    assert_eq!(outcome(Some("municipal-district")).score, Some(exact("100")));
    assert_eq!(outcome(None).total, 1);
}

#[test]
fn criteria_combine_as_they_say() {
    let combined = |how| {
        rubric(vec![criterion(
            "O1",
            "1",
            how,
            vec![points("A", "1", "100", "1"), points("B", "1", "100", "1")],
        )])
    };
    let answers = [("A", "40"), ("B", "90")];
    check(&combined(Combine::Mean), &answers, "65.00");
    check(&combined(Combine::Min), &answers, "40.00");
    check(&combined(Combine::Geometric), &answers, "60.00"); // √3600
    check(&combined(Combine::Coupling), &[("A", "60"), ("B", "40")], "69.99"); // ⁴√0.24 = 0.699927
    check(&combined(Combine::Coupling), &[("A", "80"), ("B", "20")], "63.25"); // ⁴√0.16 = 0.632456
}

#[test]
fn what_the_rubric_does_not_know_plays_no_part() {
    let rubric = two_criteria();
    let mut sheet = super::made::sheet(&rubric, &[("T1", "4"), ("T2", "2"), ("A1", "5")]);
    sheet.insert(
        super::made::indicator("Z9"),
        sheet[&super::made::indicator("T1")].clone(),
    );
    assert_eq!(
        crate::scoring::score(&rubric, &Dossier::default(), &sheet).score,
        Some(exact("82"))
    );
}

#[test]
fn the_interval_runs_from_the_worst_to_the_best_completion() {
    let rubric = two_criteria();
    // T1 = 80 stays: low 0.6·(3·80 + 0)/4 + 0 = 36, high 0.6·(3·80 + 100)/4 + 40 = 91
    assert_eq!(
        interval_of(&rubric, &[("T1", "4")]),
        Some(("36.00".into(), "91.00".into()))
    );
    let done = [("T1", "4"), ("T2", "2"), ("A1", "5")];
    assert_eq!(
        interval_of(&rubric, &done),
        Some(("82.00".into(), "82.00".into()))
    );
    let gated = two_criteria().changed(|it| it.gates.push(gate("O1", "40", GateEffect::Cap(exact("10")))));
    // O1 can end at (3·20 + 0)/4 = 15 < 40, and at (3·20 + 100)/4 = 40, which is not below
    assert_eq!(
        interval_of(&gated, &[("T1", "1"), ("A1", "5")]),
        Some(("10.00".into(), "64.00".into()))
    );
    // with T1 = 0 it stays below whatever comes
    assert_eq!(
        interval_of(&gated, &[("T1", "0"), ("A1", "5")]),
        Some(("10.00".into(), "10.00".into()))
    );
}
