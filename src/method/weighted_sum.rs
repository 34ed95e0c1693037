//! The weighted sum: what one criterion lacks another can make up for, at a fixed price.
//!
//! Source: Fishburn 1967, Operations Research 15. Misleads where nothing shall be made up for: an alternative without any
//! result can win by its paper; and by min-max the order depends on who takes part.

use super::direction::Direction;
use super::normalise::{Normalise, columns};
use super::{Refusal, Table, share};

/// Whether weights are brought to a sum of 1 first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weights {
    /// They are.
    Shares,
    /// They count as they are.
    AsGiven,
}

impl Weights {
    /// The weights that count, as many as there are criteria.
    pub fn of(self, weights: &[f64], criteria: usize) -> Result<Vec<f64>, Refusal> {
        match self {
            Self::Shares => share::shares("weights", weights, criteria),
            Self::AsGiven => share::checked("weights", weights, criteria).map(|()| weights.to_vec()),
        }
    }
}

/// The scores of the alternatives of a table, a row for each.
///
/// Where less is better in a criterion, a scale is needed: values as they are cannot be added up to anything.
pub fn weighted_sum(
    matrix: &Table,
    weights: &[f64],
    directions: &[Direction],
    normalise: Normalise,
    kind: Weights,
) -> Result<Vec<f64>, Refusal> {
    let weights = kind.of(weights, matrix.width())?;
    let columns = columns(matrix, directions, normalise)?;
    if let (Normalise::None, Some(at)) = (
        normalise,
        directions.iter().position(|one| *one == Direction::Min),
    ) {
        return Err(Refusal::NeedsScale { what: "types", at });
    }
    let score = |row: usize| {
        let parts = columns.iter().zip(&weights);
        parts.map(|(column, weight)| column[row] * weight).sum()
    };
    Ok((0..matrix.height()).map(score).collect())
}
