//! Weights of a panel and weights by spread put together, both kept in sight.
//!
//! Source: Wang & Lee 2009, Expert Systems with Applications 36 (product); Ma, Fan & Huang 1999, European Journal of
//! Operational Research 112 (mixture). Misleads as a compromise between two different questions: what matters, and what tells
//! the alternatives apart.

use super::{Refusal, share};

/// How two lists of weights become one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Mix {
    /// By their product; a zero in either list stays zero.
    Product,
    /// So much of the first list, from 0 to 1, and the rest of the second.
    Share(f64),
}

/// Weights that sum to 1, of a panel's and of the data's, which are as many.
pub fn combined_weights(panel: &[f64], data: &[f64], mix: Mix) -> Result<Vec<f64>, Refusal> {
    let panel = share::shares("panel", panel, panel.len())?;
    let data = share::shares("data", data, panel.len())?;
    let both = panel.iter().zip(&data);
    let mixed: Vec<f64> = match mix {
        Mix::Product => both.map(|(one, other)| one * other).collect(),
        Mix::Share(share) if (0.0..=1.0).contains(&share) => both
            .map(|(one, other)| share * one + (1.0 - share) * other)
            .collect(),
        Mix::Share(value) => {
            return Err(Refusal::OutOfRange {
                what: "share",
                value,
                low: 0.0,
                high: 1.0,
            });
        }
    };
    let sum: f64 = mixed.iter().sum();
    if sum == 0.0 {
        return Err(Refusal::AllZero { what: "data" });
    }
    Ok(mixed.iter().map(|weight| weight / sum).collect())
}
