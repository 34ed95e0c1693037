//! The principal eigenvector of a table of numbers above zero.

use crate::method::{Refusal, Table};

/// Squarings after which it would never end.
const ROUNDS: usize = 100;

/// The eigenvector of the largest eigenvalue, summing to 1.
///
/// The table is squared again and again, so that even judgements far from consistent come to an end within some ten
/// rounds; nothing is subtracted, so nothing is lost.
pub(super) fn vector(matrix: &Table) -> Result<Vec<f64>, Refusal> {
    let size = matrix.height();
    let mut power = scaled(matrix.cells().to_vec());
    let mut weights = shares(&power, size);
    for _ in 0..ROUNDS {
        power = scaled(squared(&power, size));
        let next = shares(&power, size);
        let moved = weights.iter().zip(&next).map(|(old, new)| (old - new).abs());
        let most = moved.fold(0.0, f64::max);
        weights = next;
        if most < 1e-15 {
            return Ok(weights);
        }
    }
    Err(Refusal::NoConvergence { rounds: ROUNDS })
}

fn squared(cells: &[f64], size: usize) -> Vec<f64> {
    let mut product = vec![0.0; cells.len()];
    for row in 0..size {
        for middle in 0..size {
            let left = cells[row * size + middle];
            for column in 0..size {
                product[row * size + column] += left * cells[middle * size + column];
            }
        }
    }
    product
}

/// Divided by the largest, so that powers stay numbers.
fn scaled(mut cells: Vec<f64>) -> Vec<f64> {
    let largest = cells.iter().copied().fold(0.0, f64::max);
    for cell in &mut cells {
        *cell /= largest;
    }
    cells
}

fn shares(cells: &[f64], size: usize) -> Vec<f64> {
    let sums: Vec<f64> = cells.chunks_exact(size).map(|row| row.iter().sum()).collect();
    let all: f64 = sums.iter().sum();
    sums.iter().map(|sum| sum / all).collect()
}
