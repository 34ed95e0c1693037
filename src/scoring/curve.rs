//! From a measured value to a score.

use super::Value;
use crate::number::Exact;
use crate::rubric::indicator::{Curve, Direction, Measure, Quotient};

/// The measured value in the measure's unit; of two numbers their quotient or growth, multiplied with its factor.
pub(super) fn measured(measure: &Measure, value: &Value) -> Exact {
    match value {
        Value::Number(number) => number.clone(),
        Value::Ratio { over, under } => {
            let grown = measure
                .ratio
                .as_ref()
                .is_some_and(|ratio| ratio.quotient == Quotient::Growth);
            let upper = if grown { over - under } else { over.clone() };
            let quotient = upper.checked_div(under).unwrap_or(Exact::ZERO);
            measure
                .ratio
                .as_ref()
                .map_or(quotient.clone(), |ratio| quotient * &ratio.factor)
        }
        Value::Items(_) => Exact::ZERO,
    }
}

/// The score, 0 to 100, of a measured value in the measure's unit.
///
/// Interpolation is flat outside its points; a value that reaches no threshold scores 0.
pub(super) fn score_of(measure: &Measure, value: &Exact) -> Exact {
    let score = match &measure.curve {
        Curve::Points(points) => interpolated(points, value),
        Curve::Thresholds(steps) => reached(steps, measure.higher, value),
        Curve::Target {
            baseline,
            value: target,
        } => {
            (value - baseline)
                .checked_div(&(target - baseline))
                .unwrap_or(Exact::ZERO)
                * Exact::HUNDRED
        }
    };
    score.clamp_to(&Exact::ZERO, &Exact::HUNDRED)
}

/// The lowest and the highest score any permitted value has.
pub(super) fn range(measure: &Measure) -> (Exact, Exact) {
    let knots: Vec<&Exact> = match &measure.curve {
        Curve::Points(points) | Curve::Thresholds(points) => points.iter().map(|(value, _)| value).collect(),
        Curve::Target { baseline, value } => vec![baseline, value],
    };
    // curves change at knots only, so the ends of what is permitted and the knots within it see every extreme
    let end = |end: &Option<Exact>, beyond: Option<Exact>| end.clone().or(beyond);
    let low = end(&measure.floor, knots.iter().min().map(|knot| *knot - &Exact::ONE));
    let high = end(
        &measure.ceiling,
        knots.iter().max().map(|knot| *knot + &Exact::ONE),
    );
    let permitted = |value: &&Exact| {
        low.as_ref().is_none_or(|low| *value >= low) && high.as_ref().is_none_or(|high| *value <= high)
    };
    let tried = low
        .iter()
        .chain(&high)
        .chain(knots.iter().copied().filter(permitted));
    let scores: Vec<Exact> = tried.map(|value| score_of(measure, value)).collect();
    let low = scores.iter().min().cloned().unwrap_or(Exact::ZERO);
    let high = scores.into_iter().max().unwrap_or(Exact::HUNDRED);
    (low, high)
}

fn interpolated(points: &[(Exact, Exact)], value: &Exact) -> Exact {
    let above = points.partition_point(|(at, _)| at <= value);
    match (
        above.checked_sub(1).and_then(|below| points.get(below)),
        points.get(above),
    ) {
        (Some((from, low)), Some((to, high))) => low + &((value - from) / (to - from) * (high - low)),
        (Some((_, only)), None) | (None, Some((_, only))) => only.clone(),
        (None, None) => Exact::ZERO,
    }
}

fn reached(steps: &[(Exact, Exact)], higher: Direction, value: &Exact) -> Exact {
    let best = match higher {
        Direction::Better => steps.iter().rfind(|(at, _)| value >= at),
        Direction::Worse => steps.iter().find(|(at, _)| value <= at),
    };
    best.map_or(Exact::ZERO, |(_, score)| score.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Wording;

    fn exact(text: &str) -> Exact {
        Exact::parse(text).expect("a decimal")
    }

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(Exact, Exact)> {
        pairs
            .iter()
            .map(|(value, score)| (exact(value), exact(score)))
            .collect()
    }

    fn measure(higher: Direction, curve: Curve) -> Measure {
        let nothing = Wording::default;
        Measure {
            unit: nothing(),
            higher,
            ratio: None,
            floor: None,
            ceiling: None,
            period: nothing(),
            data: nothing(),
            curve,
        }
    }

    fn check(measure: &Measure, value: &str, expected: &str) {
        assert_eq!(score_of(measure, &exact(value)), exact(expected), "{value}");
    }

    #[test]
    fn points_are_joined_by_straight_lines_and_flat_outside() {
        let curve = measure(
            Direction::Better,
            Curve::Points(pairs(&[("0", "10"), ("50", "60"), ("80", "90")])),
        );
        check(&curve, "-5", "10");
        check(&curve, "25", "35"); // halfway from 10 to 60
        check(&curve, "50", "60");
        check(&curve, "60", "70"); // a third of the way from 60 to 90
        check(&curve, "200", "90");
        let falling = measure(
            Direction::Worse,
            Curve::Points(pairs(&[("10", "100"), ("30", "0")])),
        );
        check(&falling, "15", "75");
        check(&falling, "31", "0");
    }

    #[test]
    fn thresholds_give_the_best_one_reached() {
        let rising = measure(
            Direction::Better,
            Curve::Thresholds(pairs(&[("30", "40"), ("60", "80")])),
        );
        check(&rising, "29.99", "0");
        check(&rising, "30", "40");
        check(&rising, "59.99", "40");
        check(&rising, "60", "80");
        let falling = measure(
            Direction::Worse,
            Curve::Thresholds(pairs(&[("10", "100"), ("20", "60")])),
        );
        check(&falling, "3", "100");
        check(&falling, "10", "100");
        check(&falling, "10.01", "60");
        check(&falling, "20.01", "0");
    }

    #[test]
    fn a_target_counts_the_way_from_the_baseline() {
        let target = |baseline: &str, value: &str| Curve::Target {
            baseline: exact(baseline),
            value: exact(value),
        };
        let rising = measure(Direction::Better, target("20", "80"));
        check(&rising, "20", "0");
        check(&rising, "50", "50");
        check(&rising, "99", "100");
        check(&rising, "3", "0");
        let falling = measure(Direction::Worse, target("12", "4"));
        check(&falling, "6", "75");
        check(&falling, "13", "0");
    }

    #[test]
    fn the_range_keeps_to_what_is_permitted() {
        let mut curve = measure(
            Direction::Better,
            Curve::Points(pairs(&[("0", "0"), ("50", "60"), ("80", "40")])),
        );
        assert_eq!(range(&curve), (exact("0"), exact("60")));
        curve.floor = Some(exact("25"));
        assert_eq!(range(&curve), (exact("30"), exact("60")));
        curve.ceiling = Some(exact("40"));
        assert_eq!(range(&curve), (exact("30"), exact("48")));
        let steps = measure(
            Direction::Worse,
            Curve::Thresholds(pairs(&[("10", "100"), ("20", "60")])),
        );
        assert_eq!(range(&steps), (exact("0"), exact("100")));
    }
}
