//! Kendall's W: how far several raters put the same things in the same order, with ties.
//!
//! Source: Kendall & Babington Smith 1939, Annals of Mathematical Statistics 10. Misleads because it sees orders only: raters
//! far apart in their values agree perfectly when their orders do; and its test is rough for seven things or fewer.

use super::distribution::chi2_above;
use super::magnitude::real;
use super::rank::{middle_ranks, tie_sizes};
use super::{Defined, Refusal, Table, Undefined};

/// W and what it rests on.
#[derive(Debug, Clone, PartialEq)]
pub struct Concordance {
    /// 1 is one order, 0 is none; corrected for ties.
    pub w: Defined<f64>,
    /// The same as if there were no ties.
    pub uncorrected: f64,
    /// m (n − 1) W.
    pub chi2: Defined<f64>,
    /// Its degrees of freedom.
    pub freedom: usize,
    /// The probability of such a W, or a larger one, without any order.
    pub p: Defined<f64>,
    /// The squared deviations of the rank sums.
    pub s: f64,
    /// The sum of the ranks of each thing.
    pub rank_sums: Vec<f64>,
}

/// W of ratings, a row for each rater and a column for each thing, at least two of both.
pub fn kendall_w(ratings: &Table) -> Result<Concordance, Refusal> {
    for (what, found) in [("raters", ratings.height()), ("items", ratings.width())] {
        if found < 2 {
            return Err(Refusal::TooFew {
                what,
                least: 2,
                found,
            });
        }
    }
    let (m, n) = (real(ratings.height()), real(ratings.width()));
    let mut rank_sums = vec![0.0; ratings.width()];
    let mut ties = 0.0;
    for rater in ratings.rows() {
        for (sum, rank) in rank_sums.iter_mut().zip(middle_ranks(rater)) {
            *sum += rank;
        }
        ties += tie_sizes(rater).into_iter().map(real).map(cubed).sum::<f64>();
    }
    let middle = m * (n + 1.0) / 2.0;
    let s: f64 = rank_sums.iter().map(|sum| (sum - middle) * (sum - middle)).sum();
    let most = m * m * cubed(n);
    // ranks are halves, so the difference is exact
    let below = most - m * ties;
    let w = if below > 0.0 {
        Ok(12.0 * s / below)
    } else {
        Err(Undefined::NoVariation)
    };
    let chi2 = w.map(|w| m * (n - 1.0) * w);
    Ok(Concordance {
        w,
        uncorrected: 12.0 * s / most,
        chi2,
        freedom: ratings.width() - 1,
        p: chi2.map(|chi2| chi2_above(chi2, n - 1.0)),
        s,
        rank_sums,
    })
}

/// n³ − n.
fn cubed(n: f64) -> f64 {
    n * n * n - n
}
