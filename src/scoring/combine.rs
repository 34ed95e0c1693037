//! How the scores of children become the score of their parent.

use crate::number::{Exact, geometric_mean};
use crate::rubric::Combine;

/// A child that has a score: its weight among its siblings and its score, 0 to 100.
pub(super) type Part<'a> = (&'a Exact, &'a Exact);

/// The score, 0 to 100, of a parent with these children; `None` without children.
///
/// Means are exact; geometric mean and coupling degree are rounded once, to 12 decimals of the score and of the
/// share.
pub(super) fn combine(how: Combine, parts: &[Part<'_>]) -> Option<Exact> {
    match how {
        Combine::Mean => mean(parts),
        Combine::Min => parts.iter().map(|(_, score)| *score).min().cloned(),
        Combine::Geometric => geometric_mean(parts),
        Combine::Coupling => coupling(parts),
    }
}

fn mean(parts: &[Part<'_>]) -> Option<Exact> {
    if let [(_, score)] = parts {
        return Some((*score).clone());
    }
    let weights: Exact = parts.iter().map(|(weight, _)| *weight).sum();
    let total: Exact = parts.iter().map(|(weight, score)| *weight * *score).sum();
    total.checked_div(&weights)
}

/// The coupling coordination degree D = √(C·T) with C = n·(ΠU)^(1/n) / ΣU and T the weighted mean of the shares U.
///
/// Taken as one root, D = (ΠU · (n·T/ΣU)ⁿ)^(1/2n), so that it is rounded once. One child alone has nothing to be
/// coordinated with: its own score stands. Any share of 0 gives 0.
fn coupling(parts: &[Part<'_>]) -> Option<Exact> {
    if let [(_, score)] = parts {
        return Some((*score).clone());
    }
    let total = mean(parts)?;
    if parts.iter().any(|(_, score)| score.is_zero()) {
        return Some(Exact::ZERO);
    }
    let count = parts.len();
    let sum: Exact = parts.iter().map(|(_, score)| *score).sum();
    let balance = Exact::from(count) * total / sum;
    Some(coupled(parts, &balance))
}

/// 100 · (ΠU · balanceⁿ)^(1/2n) for scores 100·U above 0.
pub(super) fn coupled(parts: &[Part<'_>], balance: &Exact) -> Exact {
    let count = u32::try_from(parts.len()).expect("a criterion has far fewer children");
    let product = parts.iter().fold(Exact::ONE, |product, (_, score)| {
        product * (*score / &Exact::HUNDRED * balance)
    });
    product.root(2 * count).expect("shares are not below 0") * Exact::HUNDRED
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(how: Combine, parts: &[(i64, &str)], expected: &str) {
        let parts: Vec<_> = parts
            .iter()
            .map(|(weight, score)| (Exact::from(*weight), Exact::parse(score).expect("a decimal")))
            .collect();
        let parts: Vec<_> = parts.iter().map(|(weight, score)| (weight, score)).collect();
        let score = combine(how, &parts).map(|score| score.to_string());
        assert_eq!(score.as_deref(), Some(expected), "{how:?} of {parts:?}");
    }

    /// D to five decimals, as the literature prints it.
    fn check_degree(scores: &[&str], expected: &str) {
        let scores: Vec<_> = scores
            .iter()
            .map(|score| Exact::parse(score).expect("a decimal"))
            .collect();
        let parts: Vec<_> = scores.iter().map(|score| (&Exact::ONE, score)).collect();
        let degree = combine(Combine::Coupling, &parts).expect("a degree") / Exact::HUNDRED;
        assert_eq!(degree.fixed(5), expected, "{scores:?}");
    }

    #[test]
    fn a_mean_is_exact() {
        // (1·0 + 2·100) / 3
        check(Combine::Mean, &[(1, "0"), (2, "100")], "66.666666666667");
        check(Combine::Mean, &[(5, "12.5")], "12.5");
    }

    #[test]
    fn the_lowest_child_decides_whatever_it_weighs() {
        check(Combine::Min, &[(1, "40"), (99, "90")], "40");
    }

    #[test]
    fn a_geometric_mean_punishes_imbalance() {
        // √(40 · 90) = 60 where the mean is 65
        check(Combine::Geometric, &[(3, "40"), (3, "90")], "60");
        check(Combine::Geometric, &[(3, "0"), (3, "90")], "0");
        // (20² · 67.5)^(1/3) = ³√27000 = 30
        check(Combine::Geometric, &[(2, "20"), (1, "67.5")], "30");
    }

    #[test]
    fn coupling_gives_the_published_degrees() {
        // equal weights: D = (U₁…Uₙ)^(1/2n), so √√0.24, √√0.16, ⁶√0.162
        check_degree(&["60", "40"], "0.69993");
        check_degree(&["80", "20"], "0.63246");
        check_degree(&["90", "60", "30"], "0.73833");
        check_degree(&["10", "10"], "0.31623");
        check_degree(&["81.79733", "32.46648", "65.90316", "13.08531"], "0.62371");
        check_degree(&["30.20233", "13.18888", "40.46987", "51.73794"], "0.54973");
    }

    #[test]
    fn coupling_needs_two_and_none_at_zero() {
        check(Combine::Coupling, &[(1, "0"), (1, "100")], "0");
        check(Combine::Coupling, &[(1, "36")], "36");
        // weights 3 : 1 on 0.9 and 0.4: C = 2·√0.36/1.3 = 12/13, T = 0.775, D = √(9.3/13) = 0.84580412353252…
        check(Combine::Coupling, &[(3, "90"), (1, "40")], "84.5804123533");
    }
}
