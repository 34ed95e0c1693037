//! The weighted product: what one criterion lacks others can hardly make up for.
//!
//! Source: Bridgman 1922, Dimensional Analysis; Miller & Starr 1969, Executive Decisions and Operations Research. Misleads where
//! a zero is a matter of measuring: one zero makes everything zero.

use super::direction::Direction;
use super::normalise::{Normalise, columns};
use super::weighted_sum::Weights;
use super::{Refusal, Table};

/// The scores of the alternatives of a table, a row for each; values must not be below zero, nor costs be zero.
///
/// Without a scale a criterion where less is better enters with its weight below zero.
pub fn weighted_product(
    matrix: &Table,
    weights: &[f64],
    directions: &[Direction],
    normalise: Normalise,
    kind: Weights,
) -> Result<Vec<f64>, Refusal> {
    let weights = kind.of(weights, matrix.width())?;
    let columns = columns(matrix, directions, normalise)?;
    let mut scores = vec![1.0; matrix.height()];
    for (column, values) in columns.iter().enumerate() {
        let is_cost = normalise == Normalise::None && directions[column] == Direction::Min;
        let power = if is_cost {
            -weights[column]
        } else {
            weights[column]
        };
        for (row, value) in values.iter().enumerate() {
            if *value < 0.0 || (is_cost && *value == 0.0) {
                return Err(Refusal::NotPositive {
                    what: "matrix",
                    row,
                    column,
                });
            }
            scores[row] *= libm::pow(*value, power);
        }
    }
    Ok(scores)
}
