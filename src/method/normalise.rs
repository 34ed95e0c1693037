//! Columns brought to one scale, so that they can be put together.

use super::direction::{self, Direction, min_max};
use super::{Refusal, Table};

/// How columns are brought to one scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Normalise {
    /// Not at all.
    None,
    /// From 0 for the worst to 1 for the best.
    MinMax,
    /// As a share of the best: x / max, or min / x where less is better.
    Max,
    /// As a share of the sum, of 1/x where less is better.
    Sum,
}

impl Normalise {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::None, Self::MinMax, Self::Max, Self::Sum];
    /// Their names, in the same order.
    pub const WORDS: &'static [&'static str] = &["none", "minmax", "max", "sum"];
}

/// The columns of a table on one scale, where more is better; without a scale they stay as they are.
pub fn columns(
    matrix: &Table,
    directions: &[Direction],
    normalise: Normalise,
) -> Result<Vec<Vec<f64>>, Refusal> {
    direction::check(directions, matrix.width())?;
    (0..matrix.width())
        .map(|column| one(matrix, column, directions[column], normalise))
        .collect()
}

fn one(
    matrix: &Table,
    column: usize,
    direction: Direction,
    normalise: Normalise,
) -> Result<Vec<f64>, Refusal> {
    let values: Vec<f64> = matrix.column(column).copied().collect();
    let upright = match (normalise, direction) {
        (Normalise::None, _) => return Ok(values),
        (Normalise::MinMax, _) => return Ok(min_max(matrix, column, direction)),
        (_, Direction::Max) => values,
        // costs are turned over, for which they have to be above zero
        (_, Direction::Min) => match values.iter().position(|value| *value <= 0.0) {
            Some(row) => {
                return Err(Refusal::NotPositive {
                    what: "matrix",
                    row,
                    column,
                });
            }
            None => values.iter().map(|value| 1.0 / value).collect(),
        },
    };
    let whole = match normalise {
        Normalise::Sum => upright.iter().sum(),
        _ => upright.iter().copied().fold(f64::NEG_INFINITY, f64::max),
    };
    if whole <= 0.0 {
        return Err(Refusal::NotPositive {
            what: "matrix",
            row: 0,
            column,
        });
    }
    Ok(upright.iter().map(|value| value / whole).collect())
}
