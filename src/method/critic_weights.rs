//! Weights by contrast: criteria that vary more and repeat the others less get more weight (CRITIC).
//!
//! Source: Diakoulaki, Mavrotas & Papayannakis 1995, Computers & Operations Research 22. Misleads wherever it replaces a
//! judgement: spread is not importance; and with three alternatives or fewer correlations mean nothing.

use super::direction::{self, Direction, is_constant, min_max};
use super::magnitude::real;
use super::pairs::correlation;
use super::{Defined, Refusal, Table, Undefined};

/// Weights of the criteria of a table, a row for each alternative, at least two; they sum to 1.
///
/// A criterion that does not vary gets 0 and takes no part in the correlations. Undefined where none varies, and where
/// all of them say the same.
pub fn critic_weights(matrix: &Table, directions: &[Direction]) -> Result<Defined<Vec<f64>>, Refusal> {
    if matrix.height() < 2 {
        return Err(Refusal::TooFew {
            what: "matrix",
            least: 2,
            found: matrix.height(),
        });
    }
    direction::check(directions, matrix.width())?;
    let columns: Vec<Option<Vec<f64>>> = (0..matrix.width())
        .map(|at| (!is_constant(matrix, at)).then(|| min_max(matrix, at, directions[at])))
        .collect();
    if columns.iter().all(Option::is_none) {
        return Ok(Err(Undefined::NoVariation));
    }
    let contrasts: Vec<f64> = columns
        .iter()
        .map(|one| {
            one.as_deref()
                .map_or(0.0, |one| deviation(one) * conflict(one, &columns))
        })
        .collect();
    let sum: f64 = contrasts.iter().sum();
    Ok(if sum > 0.0 {
        Ok(contrasts.iter().map(|contrast| contrast / sum).collect())
    } else {
        Err(Undefined::Redundant)
    })
}

/// How little the others repeat a criterion; what is left by rounding is nothing.
fn conflict(one: &[f64], columns: &[Option<Vec<f64>>]) -> f64 {
    let others = columns.iter().flatten();
    let apart = others.map(|other| 1.0 - correlation(one, other).unwrap_or(1.0));
    apart.filter(|apart| *apart > 1e-12).sum()
}

fn deviation(values: &[f64]) -> f64 {
    let n = real(values.len());
    let mean = values.iter().sum::<f64>() / n;
    let squares: f64 = values.iter().map(|value| (value - mean) * (value - mean)).sum();
    (squares / (n - 1.0)).sqrt()
}
