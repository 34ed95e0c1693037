//! Kendall's τ-b: by how much pairs in the same order outweigh those in opposite order, with ties.
//!
//! Source: Kendall 1945, Biometrika 33; counted as by Knight 1966, Journal of the American Statistical Association 61; the
//! test is the normal one. Misleads where ties are many: it cannot reach 1 for lists with different ties.

use super::distribution::normal_beyond;
use super::magnitude::real;
use super::pairs::whole;
use super::rank::tie_sizes;
use super::{Defined, Refusal, Undefined};

/// τ-b and its test.
#[derive(Debug, Clone, PartialEq)]
pub struct Correlation {
    /// From −1 to 1.
    pub tau: Defined<f64>,
    /// The probability of a τ at least as far from zero without any connection, for many pairs.
    pub p: Defined<f64>,
    /// Pairs of things in the same order.
    pub concordant: usize,
    /// Pairs of things in opposite order.
    pub discordant: usize,
    /// How many pairs of values were whole.
    pub pairs: usize,
}

/// τ-b of two lists of one length; pairs that lack a side drop out.
pub fn kendall_tau_b(x: &[Option<f64>], y: &[Option<f64>]) -> Result<Correlation, Refusal> {
    let (x, y) = whole(x, y)?;
    let n = x.len();
    let all = n * n.saturating_sub(1) / 2;
    let (x_ties, y_ties) = (Ties::of(&x), Ties::of(&y));
    let (discordant, both) = count(&x, &y);
    let apart = all + both - x_ties.pairs - y_ties.pairs;
    let concordant = apart - discordant;
    let balance = real(concordant) - real(discordant);
    let room = real(all - x_ties.pairs).sqrt() * real(all - y_ties.pairs).sqrt();
    let tau = if n < 2 {
        Err(Undefined::NothingPairable)
    } else if room > 0.0 {
        Ok((balance / room).clamp(-1.0, 1.0))
    } else {
        Err(Undefined::NoVariation)
    };
    let p = tau.and_then(|_| tail(balance, n, &x_ties, &y_ties));
    Ok(Correlation {
        tau,
        p,
        concordant,
        discordant,
        pairs: n,
    })
}

/// What ties take away: pairs, and the terms of the variance.
struct Ties {
    pairs: usize,
    thirds: f64,
    rough: f64,
}

impl Ties {
    fn of(values: &[f64]) -> Self {
        let sizes: Vec<usize> = tie_sizes(values);
        let sum = |term: fn(f64) -> f64| sizes.iter().map(|size| term(real(*size))).sum();
        Self {
            pairs: sizes.iter().map(|size| size * (size - 1) / 2).sum(),
            thirds: sum(|t| t * (t - 1.0) * (t - 2.0)),
            rough: sum(|t| t * (t - 1.0) * (2.0 * t + 5.0)),
        }
    }
}

fn tail(balance: f64, n: usize, x: &Ties, y: &Ties) -> Defined<f64> {
    if n < 3 {
        return Err(Undefined::TooLittle);
    }
    let n = real(n);
    let twice = n * (n - 1.0);
    let variance = (twice * (2.0 * n + 5.0) - x.rough - y.rough) / 18.0
        + 2.0 * real(x.pairs) * real(y.pairs) / twice
        + x.thirds * y.thirds / (9.0 * twice * (n - 2.0));
    Ok(normal_beyond(balance / variance.sqrt()))
}

/// How many pairs are in opposite order, and how many tie on both sides.
fn count(x: &[f64], y: &[f64]) -> (usize, usize) {
    let mut pairs: Vec<(f64, f64)> = x.iter().zip(y).map(|(x, y)| (x + 0.0, y + 0.0)).collect();
    pairs.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.total_cmp(&other.1)));
    let runs = pairs.chunk_by(|one, other| one == other).map(<[_]>::len);
    let both = runs.map(|size| size * (size - 1) / 2).sum();
    let mut order: Vec<f64> = pairs.into_iter().map(|(_, y)| y).collect();
    let mut room = order.clone();
    (inversions(&mut order, &mut room), both)
}

/// Sorts, and counts how many stood before a smaller one.
fn inversions(values: &mut [f64], room: &mut [f64]) -> usize {
    let middle = values.len() / 2;
    if middle == 0 {
        return 0;
    }
    let (left, right) = values.split_at_mut(middle);
    let mut found = inversions(left, room) + inversions(right, room);
    let (mut one, mut other) = (0, 0);
    for place in &mut room[..left.len() + right.len()] {
        let take_right = one == left.len() || (other < right.len() && right[other] < left[one]);
        if take_right {
            found += left.len() - one;
            *place = right[other];
            other += 1;
        } else {
            *place = left[one];
            one += 1;
        }
    }
    values.copy_from_slice(&room[..values.len()]);
    found
}
