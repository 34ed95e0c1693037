//! What holds of every rubric and every sheet.

use proptest::prelude::*;

use super::limits::{Given, Shape, leaves, made, shapes, sheet, without};
use crate::number::Exact;
use crate::rubric::Rubric;
use crate::scoring::{Dossier, Outcome, Sheet, score, trace};
use crate::text::Lang;

fn outcome(rubric: &Rubric, given: &[Given]) -> Outcome {
    score(rubric, &super::limits::dossier(), &sheet(rubric, given))
}

/// All but the indicators, which know what is n/a.
fn figures(outcome: &Outcome) -> impl PartialEq + std::fmt::Debug + use<> {
    (
        outcome.score.clone(),
        outcome.so_far.clone(),
        outcome.interval.clone(),
        outcome.coverage.clone(),
        outcome.reason,
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_score_lies_between_0_and_100_and_in_its_interval((tree, given) in shapes(true)) {
        let rubric = made(&tree);
        let outcome = outcome(&rubric, &given);
        let range = Exact::ZERO..=Exact::HUNDRED;
        prop_assert!(outcome.score.iter().all(|score| range.contains(score)));
        prop_assert!((Exact::ZERO..=Exact::ONE).contains(&outcome.coverage));
        if let Some((low, high)) = &outcome.interval {
            prop_assert!(low <= high && range.contains(low) && range.contains(high));
            prop_assert!(outcome.so_far.iter().all(|score| (low..=high).contains(&score)), "{outcome:?}");
        }
        let shares: Exact = outcome.indicators.iter().map(|one| &one.max).sum();
        let some = outcome.indicators.iter().any(|one| one.max.is_positive());
        prop_assert_eq!(shares, if some { Exact::ONE } else { Exact::ZERO });
    }

    #[test]
    fn what_is_not_applicable_might_as_well_not_be_there((tree, given) in shapes(true)) {
        let rubric = made(&tree);
        let gone: Vec<bool> = given.iter().map(|given| *given == Given::NotApplicable).collect();
        let Some(smaller) = without(&tree, &gone) else { return Ok(()) };
        let kept: Vec<Given> = given.iter().zip(&gone).filter(|(_, gone)| !**gone).map(|(given, _)| *given).collect();
        let kept = outcome(&made(&smaller), &kept[..leaves(&smaller)]);
        prop_assert_eq!(figures(&outcome(&rubric, &given)), figures(&kept));
    }

    #[test]
    fn a_better_answer_never_lowers_the_score((tree, given) in shapes(false), at in 0usize..12) {
        let rubric = made(&tree);
        let at = at % leaves(&tree);
        let Given::Value { level, cites } = given[at] else { return Ok(()) };
        let mut better = given.clone();
        better[at] = Given::Value { level: level + 1, cites };
        prop_assert!(outcome(&rubric, &given).so_far <= outcome(&rubric, &better).so_far);
    }

    #[test]
    fn every_completion_ends_in_the_interval(
        (tree, given) in shapes(true),
        rest in proptest::collection::vec(super::limits::given(), 12),
    ) {
        let rubric = made(&tree);
        let Some((low, high)) = outcome(&rubric, &given).interval else { return Ok(()) };
        let complete: Vec<Given> =
            given.iter().zip(&rest).map(|(given, rest)| if *given == Given::Open { *rest } else { *given }).collect();
        if let Some(end) = outcome(&rubric, &complete).so_far {
            prop_assert!(low <= end && end <= high, "{end} outside {low} to {high}");
        }
    }

    #[test]
    fn only_the_proportion_of_weights_matters((tree, given) in shapes(true)) {
        fn heavier(tree: &Shape) -> Shape {
            match tree {
                Shape::Leaf { weight, kind, rule } => Shape::Leaf { weight: weight * 7, kind: *kind, rule: *rule },
                Shape::Inner { weight, combine, children } => {
                    Shape::Inner { weight: weight * 7, combine: *combine, children: children.iter().map(heavier).collect() }
                }
            }
        }
        let scaled: Vec<Shape> = tree.iter().map(heavier).collect();
        prop_assert_eq!(outcome(&made(&tree), &given), outcome(&made(&scaled), &given));
    }

    #[test]
    fn the_order_in_which_things_were_entered_plays_no_part((tree, given) in shapes(true)) {
        let rubric = made(&tree);
        let marks = sheet(&rubric, &given);
        let backwards: Sheet = marks.clone().into_iter().rev().collect();
        let mut turned = super::limits::dossier();
        turned.evidence.reverse();
        prop_assert_eq!(score(&rubric, &super::limits::dossier(), &marks), score(&rubric, &turned, &backwards));
    }

    #[test]
    fn every_sentence_of_a_trace_has_words((tree, given) in shapes(true)) {
        let rubric = made(&tree);
        let marks = sheet(&rubric, &given);
        let outcome = score(&rubric, &super::limits::dossier(), &marks);
        let mut steps = vec![trace(&rubric, &super::limits::dossier(), &marks, &outcome)];
        while let Some(step) = steps.pop() {
            for sentence in step.how.iter().chain([&step.title]).map(|phrase| phrase.say(Lang::EN)) {
                prop_assert!(!sentence.contains("score-") && !sentence.contains("{$"), "{sentence}");
            }
            steps.extend(step.children);
        }
    }
}

#[test]
fn a_rubric_of_which_nothing_applies_has_no_result() {
    let empty = crate::rubric::sample::rubric(Vec::new());
    let outcome = score(&empty, &Dossier::default(), &Sheet::new());
    assert_eq!((outcome.score, outcome.interval, outcome.total), (None, None, 0));
}
