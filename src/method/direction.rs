//! Which way is better, criterion by criterion, and tables brought to where more is better.

use super::{Refusal, Table};

/// Whether more or less is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// More is better.
    Max,
    /// Less is better.
    Min,
}

impl Direction {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Max, Self::Min];
    /// Their names, in the same order.
    pub const WORDS: &'static [&'static str] = &["max", "min"];
}

/// Refuses directions that are not as many as there are criteria.
pub fn check(directions: &[Direction], criteria: usize) -> Result<(), Refusal> {
    if directions.len() == criteria {
        return Ok(());
    }
    Err(Refusal::Length {
        what: "types",
        expected: criteria,
        found: directions.len(),
    })
}

/// A column put from 0 for the worst to 1 for the best; all 0 where nothing differs.
pub fn min_max(matrix: &Table, column: usize, direction: Direction) -> Vec<f64> {
    let (low, high) = ends(matrix, column);
    let range = high - low;
    let from = |value: &f64| match direction {
        Direction::Max => value - low,
        Direction::Min => high - value,
    };
    let share = |value: &f64| if range > 0.0 { from(value) / range } else { 0.0 };
    matrix.column(column).map(share).collect()
}

/// The smallest and the largest of a column.
pub fn ends(matrix: &Table, column: usize) -> (f64, f64) {
    let all = || matrix.column(column).copied();
    (
        all().fold(f64::INFINITY, f64::min),
        all().fold(f64::NEG_INFINITY, f64::max),
    )
}

/// Whether all values of a column are the same.
pub fn is_constant(matrix: &Table, column: usize) -> bool {
    let (low, high) = ends(matrix, column);
    low >= high
}
