//! The weighted mean in which what does not apply gives its weight to the others, in proportion.
//!
//! Misleads where values are missing for a reason that has to do with their size: the mean then speaks only of what is
//! easy to measure. Source: Nardo et al. 2008, OECD Handbook on Constructing Composite Indicators.

use super::{Defined, Refusal, Undefined, magnitude, share};

/// A mean and the weights that made it.
#[derive(Debug, Clone, PartialEq)]
pub struct Mean {
    /// The mean; undefined when nothing with a weight above zero is left.
    pub mean: Defined<f64>,
    /// The weights as they came to count, 0 for what is missing; they sum to 1 where the mean is defined.
    pub effective: Defined<Vec<f64>>,
}

/// The mean of the values that are there; weights need not sum to anything.
pub fn weighted_mean_na(values: &[Option<f64>], weights: &[f64]) -> Result<Mean, Refusal> {
    magnitude::check_holed("values", values)?;
    share::checked("weights", weights, values.len())?;
    let there = |at: usize| if values[at].is_some() { weights[at] } else { 0.0 };
    let sum: f64 = (0..values.len()).map(there).sum();
    if sum == 0.0 {
        return Ok(Mean {
            mean: Err(Undefined::NothingLeft),
            effective: Err(Undefined::NothingLeft),
        });
    }
    let effective: Vec<f64> = (0..values.len()).map(|at| there(at) / sum).collect();
    let parts = values.iter().zip(weights);
    let total: f64 = parts.map(|(value, weight)| value.unwrap_or(0.0) * weight).sum();
    Ok(Mean {
        mean: Ok(total / sum),
        effective: Ok(effective),
    })
}
