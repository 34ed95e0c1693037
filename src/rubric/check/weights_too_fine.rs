//! `weights-too-fine`: weights of a geometric mean that need whole numbers of more than 1000 together.
//!
//! Why: the mean is the root whose order is the sum of the weights in lowest whole numbers; such a root cannot be
//! taken exactly in reasonable time.
//!
//! ```toml
//! [criteria.O1]
//! combine = "geometric"    # with children of weight 33.37 and 66.63
//! ```
//!
//! Instead: rounder weights, such as 1 and 2.

use super::Case;

use num_integer::Integer as _;

use crate::number::Exact;
use crate::rubric::Combine;

pub(super) const NAME: &str = "weights-too-fine";

/// The largest order of a root.
const LARGEST: i64 = 1000;
/// Decimals a weight may have here.
const DECIMALS: u32 = 12;

pub(super) fn check(case: &Case<'_>) {
    for criterion in &case.draft.criteria {
        let Some(combine) = criterion.combine.as_ref().filter(|combine| combine.value == Combine::Geometric) else {
            continue;
        };
        let children = case.weighing.children(&criterion.common.id.value).iter();
        let weights: Vec<Exact> = children.flat_map(|child| case.weighing.grains(*child)).collect();
        if order(&weights.iter().collect::<Vec<_>>()).is_none_or(|order| order > LARGEST) {
            case.error(NAME, combine.span).with("id", &criterion.common.id.value).hint().put();
        }
    }
}

/// The sum of the weights in lowest whole numbers; `None` when they do not fit.
fn order(weights: &[&Exact]) -> Option<i64> {
    let ten = Exact::from(10i64);
    let mut unit = Exact::ONE;
    for _ in 0..=DECIMALS {
        if weights.iter().all(|weight| (*weight * &unit).is_whole()) {
            let whole: Option<Vec<i64>> = weights.iter().map(|weight| (*weight * &unit).to_i64()).collect();
            let whole = whole?;
            let divisor = whole.iter().fold(0, |divisor: i64, weight| divisor.gcd(weight)).max(1);
            return whole.iter().try_fold(0i64, |sum, weight| sum.checked_add(weight / divisor));
        }
        unit = unit * &ten;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(weights: &[&str], expected: Option<i64>) {
        let weights: Vec<Exact> = weights.iter().filter_map(|weight| Exact::parse(weight)).collect();
        assert_eq!(order(&weights.iter().collect::<Vec<_>>()), expected);
    }

    #[test]
    fn the_order_is_the_sum_in_lowest_whole_numbers() {
        check(&["35", "35", "20", "10"], Some(20));
        check(&["0.5", "1.5"], Some(4));
        check(&["33.37", "66.63"], Some(10_000));
        check(&["1e-13", "1"], None);
    }
}
