//! How large and how small a number may be that methods work on.

use super::Refusal;

/// A count as a number to calculate with.
#[expect(clippy::cast_precision_loss, reason = "nobody counts beyond 2^53 here")]
pub fn real(count: usize) -> f64 {
    count as f64
}

/// Nothing larger is taken: squares and their sums stay far from infinity.
pub const LARGEST: f64 = 1e100;
/// Nothing closer to zero is taken, but zero itself: squares stay far from what cannot be told from zero.
pub const SMALLEST: f64 = 1e-100;

/// The refusal of a value that cannot be worked on, if it is one.
pub fn check(what: &'static str, row: usize, column: usize, value: f64) -> Result<(), Refusal> {
    if !value.is_finite() {
        return Err(Refusal::NotFinite { what, row, column });
    }
    let size = value.abs();
    if size > LARGEST || (size < SMALLEST && size > 0.0) {
        return Err(Refusal::Magnitude { what, row, column });
    }
    Ok(())
}

/// Refuses a list that is empty or holds a value that cannot be worked on.
pub fn check_all(what: &'static str, values: &[f64]) -> Result<(), Refusal> {
    if values.is_empty() {
        return Err(Refusal::Empty { what });
    }
    let mut all = values.iter().enumerate();
    all.try_for_each(|(at, value)| check(what, at, 0, *value))
}

/// The same for a list in which values may be missing.
pub fn check_holed(what: &'static str, values: &[Option<f64>]) -> Result<(), Refusal> {
    if values.is_empty() {
        return Err(Refusal::Empty { what });
    }
    let mut all = values.iter().enumerate();
    all.try_for_each(|(at, value)| value.map_or(Ok(()), |value| check(what, at, 0, value)))
}
