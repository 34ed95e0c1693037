//! Weights as shares of their sum.

use super::{Refusal, magnitude};

/// Weights that sum to 1, of weights that are not below zero and not all zero; there have to be `count` of them.
pub fn shares(what: &'static str, weights: &[f64], count: usize) -> Result<Vec<f64>, Refusal> {
    checked(what, weights, count)?;
    let sum: f64 = weights.iter().sum();
    Ok(weights.iter().map(|weight| weight / sum).collect())
}

/// Refuses weights that are below zero, all zero, or not `count` many.
pub fn checked(what: &'static str, weights: &[f64], count: usize) -> Result<(), Refusal> {
    magnitude::check_all(what, weights)?;
    if weights.len() != count {
        return Err(Refusal::Length {
            what,
            expected: count,
            found: weights.len(),
        });
    }
    if let Some(row) = weights.iter().position(|weight| *weight < 0.0) {
        return Err(Refusal::Negative { what, row, column: 0 });
    }
    if weights.iter().all(|weight| *weight == 0.0) {
        return Err(Refusal::AllZero { what });
    }
    Ok(())
}

/// The same weight for everyone.
pub fn equal(count: usize) -> Vec<f64> {
    vec![1.0 / magnitude::real(count); count]
}
