//! How little weights have to move before two alternatives change places, and which pairs a given move turns round.
//!
//! The first is the smallest absolute change of Triantaphyllou & Sánchez 1997, Decision Sciences 28: of one weight, the
//! others shrunk or grown in proportion. Assumes a weighted sum of values on one scale. Misleads where several weights are in
//! doubt at once: each alone may be safe, and a small move of all of them is not; `smaa` looks at all of them.

use super::magnitude::real;
use super::{Refusal, Table, rank, share};

/// How far one weight has to move until a pair ties.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Critical {
    /// The first of the pair.
    pub i: usize,
    /// The second; it comes later.
    pub j: usize,
    /// Whose weight moves.
    pub k: usize,
    /// What has to be taken off the weight, as a share of all weights; none where no weight of zero or more makes them tie.
    pub delta: Option<f64>,
}

/// Scores and the critical changes of every pair and criterion.
#[derive(Debug, Clone, PartialEq)]
pub struct CriticalChanges {
    /// Weighted sums, by weights that sum to 1.
    pub scores: Vec<f64>,
    /// In the order of `i`, `j`, `k`.
    pub changes: Vec<Critical>,
}

/// Beyond so many critical changes nobody reads them.
const MOST: usize = 10_000_000;

/// The smallest change of each weight that makes each pair tie; a row of the matrix for each alternative, more is better.
pub fn critical_change(matrix: &Table, weights: &[f64]) -> Result<CriticalChanges, Refusal> {
    let weights = share::shares("weights", weights, matrix.width())?;
    let (rows, columns) = (matrix.height(), matrix.width());
    if real(rows) * real(rows) * real(columns) / 2.0 > real(MOST) {
        return Err(Refusal::TooMany {
            what: "matrix",
            most: MOST,
            found: rows.saturating_mul(rows).saturating_mul(columns) / 2,
        });
    }
    let scores = sums(matrix, &weights);
    let pairs = (0..rows).flat_map(|i| (i + 1..rows).map(move |j| (i, j)));
    let changes = pairs.flat_map(|(i, j)| {
        let (scores, weights) = (&scores, &weights);
        (0..columns).map(move |k| Critical {
            i,
            j,
            k,
            delta: delta(scores[i] - scores[j], matrix[(i, k)] - matrix[(j, k)], weights[k]),
        })
    });
    Ok(CriticalChanges {
        changes: changes.collect(),
        scores,
    })
}

/// The share to take off a weight so that a lead is gone; a hair more than there is counts as all of it.
fn delta(lead: f64, apart: f64, weight: f64) -> Option<f64> {
    if apart == 0.0 {
        return None;
    }
    let delta = lead / apart;
    (delta <= weight * (1.0 + 1e-9)).then_some(delta)
}

/// Orders before and after a move of the weights.
#[derive(Debug, Clone, PartialEq)]
pub struct Perturbed {
    /// Weighted sums before.
    pub base_scores: Vec<f64>,
    /// Weighted sums after.
    pub new_scores: Vec<f64>,
    /// Places before, 1 for the best; those that tie share the better one.
    pub base_rank: Vec<usize>,
    /// Places after.
    pub new_rank: Vec<usize>,
    /// Pairs whose strict order turned round; the first of a pair comes earlier.
    pub reversed: Vec<[usize; 2]>,
}

/// What a move from one set of weights to another does to the order; both are brought to a sum of 1.
pub fn perturb(matrix: &Table, weights: &[f64], new_weights: &[f64]) -> Result<Perturbed, Refusal> {
    let before = share::shares("weights", weights, matrix.width())?;
    let after = share::shares("new_weights", new_weights, matrix.width())?;
    let (base_scores, new_scores) = (sums(matrix, &before), sums(matrix, &after));
    let (base_rank, new_rank) = (rank::places(&base_scores), rank::places(&new_scores));
    let turned = |i: usize, j: usize| {
        let (was, is) = (base_rank[i].cmp(&base_rank[j]), new_rank[i].cmp(&new_rank[j]));
        was.is_ne() && is == was.reverse()
    };
    let rows = matrix.height();
    let pairs = (0..rows).flat_map(|i| (i + 1..rows).map(move |j| [i, j]));
    Ok(Perturbed {
        reversed: pairs.filter(|[i, j]| turned(*i, *j)).collect(),
        base_scores,
        new_scores,
        base_rank,
        new_rank,
    })
}

fn sums(matrix: &Table, weights: &[f64]) -> Vec<f64> {
    let sum = |row: &[f64]| {
        row.iter()
            .zip(weights)
            .map(|(value, weight)| value * weight)
            .sum()
    };
    matrix.rows().map(sum).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn at_the_critical_change_they_tie() {
        let matrix = Table::new("matrix", &[vec![4.0, 2.0], vec![3.0, 4.0]]).expect("a table");
        let found = critical_change(&matrix, &[0.7, 0.3]).expect("two alternatives");
        let delta = found.changes[0].delta.expect("they can tie");
        // 3.4 - 4 d = 3.3 - 3 d
        assert!((delta - 0.1).abs() < 1e-12);
        let weight = (0.7 - delta) / (1.0 - delta);
        assert!((weight - 2.0 / 3.0).abs() < 1e-12);
        let tied = perturb(&matrix, &[0.7, 0.3], &[weight, 1.0 - weight]).expect("two alternatives");
        assert_eq!((tied.new_rank, tied.reversed), (vec![1, 1], vec![]));
    }
}
