//! Spearman's ρ: how far two lists have the same order, with ties.
//!
//! Source: Spearman 1904, American Journal of Psychology 15; the test is that of Student's t. Misleads where a few things at
//! the ends agree and the middle is noise; and its probability is rough below ten pairs.

use super::distribution::t_beyond;
use super::magnitude::real;
use super::pairs::{correlation, whole};
use super::rank::middle_ranks;
use super::{Defined, Refusal, Undefined};

/// ρ and its test.
#[derive(Debug, Clone, PartialEq)]
pub struct Correlation {
    /// From −1 to 1.
    pub rho: Defined<f64>,
    /// The probability of a ρ at least as far from zero without any connection; from three pairs on.
    pub p: Defined<f64>,
    /// How many pairs were whole.
    pub pairs: usize,
}

/// ρ of two lists of one length; pairs that lack a side drop out.
pub fn spearman(x: &[Option<f64>], y: &[Option<f64>]) -> Result<Correlation, Refusal> {
    let (x, y) = whole(x, y)?;
    let rho = match x.len() {
        0 | 1 => Err(Undefined::NothingPairable),
        _ => correlation(&middle_ranks(&x), &middle_ranks(&y)).ok_or(Undefined::NoVariation),
    };
    let p = rho.and_then(|rho| tail(rho, x.len()));
    Ok(Correlation {
        rho,
        p,
        pairs: x.len(),
    })
}

fn tail(rho: f64, pairs: usize) -> Defined<f64> {
    if pairs < 3 {
        return Err(Undefined::TooLittle);
    }
    let left = (1.0 - rho) * (1.0 + rho);
    if left <= 0.0 {
        return Ok(0.0);
    }
    let freedom = real(pairs - 2);
    Ok(t_beyond(rho * (freedom / left).sqrt(), freedom))
}
