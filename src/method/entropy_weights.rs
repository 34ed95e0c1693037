//! Weights by spread: criteria in which the alternatives differ more get more weight, measured by entropy.
//!
//! Source: Shannon 1948; as weights: Zeleny 1982, Multiple Criteria Decision Making. Misleads wherever it replaces a
//! judgement: spread is not importance, a criterion with many zeros gets nearly all the weight, and min-max before it
//! changes the result.

use super::direction::{self, Direction, is_constant, min_max};
use super::magnitude::real;
use super::{Defined, Refusal, Table, Undefined};

/// What is done with a column before its shares are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pre {
    /// Nothing; values must not be below zero, and directions play no part.
    Sum,
    /// It is put from 0 to 1 by its direction.
    MinMax,
}

impl Pre {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Sum, Self::MinMax];
    /// Their names, in the same order.
    pub const WORDS: &'static [&'static str] = &["sum", "minmax"];
}

/// Weights and the entropies they come from.
#[derive(Debug, Clone, PartialEq)]
pub struct Weighed {
    /// Weights that sum to 1; exactly 0 for a criterion that does not vary.
    pub weights: Defined<Vec<f64>>,
    /// From 0, all in one alternative, to 1, the same everywhere.
    pub entropy: Vec<f64>,
}

/// Weights of the criteria of a table, a row for each alternative, at least two.
pub fn entropy_weights(matrix: &Table, pre: Pre, directions: &[Direction]) -> Result<Weighed, Refusal> {
    if matrix.height() < 2 {
        return Err(Refusal::TooFew {
            what: "matrix",
            least: 2,
            found: matrix.height(),
        });
    }
    direction::check(directions, matrix.width())?;
    let mut entropy = Vec::with_capacity(matrix.width());
    for (column, direction) in directions.iter().enumerate() {
        let values = match pre {
            Pre::Sum => positive(matrix, column)?,
            Pre::MinMax => min_max(matrix, column, *direction),
        };
        entropy.push(if is_constant(matrix, column) {
            1.0
        } else {
            of_column(&values)
        });
    }
    let spread: Vec<f64> = entropy.iter().map(|entropy| (1.0 - entropy).max(0.0)).collect();
    let sum: f64 = spread.iter().sum();
    let weights = if sum > 0.0 {
        Ok(spread.iter().map(|spread| spread / sum).collect())
    } else {
        Err(Undefined::NoVariation)
    };
    Ok(Weighed { weights, entropy })
}

fn positive(matrix: &Table, column: usize) -> Result<Vec<f64>, Refusal> {
    let values: Vec<f64> = matrix.column(column).copied().collect();
    if let Some(row) = values.iter().position(|value| *value < 0.0) {
        return Err(Refusal::Negative {
            what: "matrix",
            row,
            column,
        });
    }
    if values.iter().all(|value| *value == 0.0) {
        return Err(Refusal::NotPositive {
            what: "matrix",
            row: 0,
            column,
        });
    }
    Ok(values)
}

fn of_column(values: &[f64]) -> f64 {
    let sum: f64 = values.iter().sum();
    let term = |value: &f64| {
        let share = value / sum;
        if share > 0.0 {
            -share * libm::log(share)
        } else {
            0.0
        }
    };
    values.iter().map(term).sum::<f64>() / libm::log(real(values.len()))
}
