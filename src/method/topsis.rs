//! TOPSIS: alternatives by how close they are to the best and how far from the worst.
//!
//! Source: Hwang & Yoon 1981, Multiple Attribute Decision Making. Misleads because the best and the worst are those of the
//! alternatives at hand: taking one away can reverse the order of others. Fixed ends of a scale remove that.

use super::direction::{self, Direction, ends};
use super::{Defined, Refusal, Table, Undefined, share};

/// What alternatives are compared with.
#[derive(Debug, Clone, PartialEq)]
pub enum Ideal {
    /// The best and the worst among them, each column divided by its length.
    Observed,
    /// The ends of a scale for each criterion, low and high; each alternative is judged alone, so that no order can be
    /// reversed by another.
    Fixed(Vec<[f64; 2]>),
}

/// How close each alternative is.
#[derive(Debug, Clone, PartialEq)]
pub struct Distances {
    /// From 0, the worst everywhere, to 1, the best everywhere.
    pub closeness: Vec<Defined<f64>>,
    /// Distance from the best.
    pub to_best: Vec<f64>,
    /// Distance from the worst.
    pub to_worst: Vec<f64>,
}

/// The closeness of the alternatives of a table, a row for each; undefined where best and worst are the same.
pub fn topsis(
    matrix: &Table,
    weights: &[f64],
    directions: &[Direction],
    ideal: &Ideal,
) -> Result<Distances, Refusal> {
    let weights = share::shares("weights", weights, matrix.width())?;
    direction::check(directions, matrix.width())?;
    let mut best = vec![0.0; matrix.height()];
    let mut worst = vec![0.0; matrix.height()];
    for column in 0..matrix.width() {
        let (values, low, high) = match ideal {
            Ideal::Observed => by_length(matrix, column),
            Ideal::Fixed(scales) => on_scale(matrix, column, scales)?,
        };
        let (good, bad) = match directions[column] {
            Direction::Max => (high, low),
            Direction::Min => (low, high),
        };
        for (row, value) in values.into_iter().enumerate() {
            best[row] += square(weights[column] * (value - good));
            worst[row] += square(weights[column] * (value - bad));
        }
    }
    let to_best: Vec<f64> = best.into_iter().map(f64::sqrt).collect();
    let to_worst: Vec<f64> = worst.into_iter().map(f64::sqrt).collect();
    let close = |(best, worst): (&f64, &f64)| match best + worst {
        0.0 => Err(Undefined::NoVariation),
        both => Ok(worst / both),
    };
    Ok(Distances {
        closeness: to_best.iter().zip(&to_worst).map(close).collect(),
        to_best,
        to_worst,
    })
}

fn by_length(matrix: &Table, column: usize) -> (Vec<f64>, f64, f64) {
    let length = matrix
        .column(column)
        .map(|value| square(*value))
        .sum::<f64>()
        .sqrt();
    let share = |value: f64| if length > 0.0 { value / length } else { 0.0 };
    let (low, high) = ends(matrix, column);
    let values = matrix.column(column).map(|value| share(*value)).collect();
    (values, share(low), share(high))
}

fn on_scale(matrix: &Table, column: usize, scales: &[[f64; 2]]) -> Result<(Vec<f64>, f64, f64), Refusal> {
    let Some([low, high]) = scales.get(column).filter(|_| scales.len() == matrix.width()) else {
        return Err(Refusal::Length {
            what: "scale",
            expected: matrix.width(),
            found: scales.len(),
        });
    };
    if low >= high {
        return Err(Refusal::NotIncreasing {
            what: "scale",
            at: column,
        });
    }
    if let Some(value) = matrix.column(column).find(|value| !(low..=high).contains(value)) {
        return Err(Refusal::OutOfRange {
            what: "matrix",
            value: *value,
            low: *low,
            high: *high,
        });
    }
    let share = |value: &f64| (value - low) / (high - low);
    Ok((matrix.column(column).map(share).collect(), 0.0, 1.0))
}

fn square(value: f64) -> f64 {
    value * value
}
