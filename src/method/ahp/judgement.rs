//! Single judgements: the one that fits the weights least, and circles of three.

use crate::method::Table;

/// A judgement of two things and what would fit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pair {
    /// The thing that was put above the line.
    pub row: usize,
    /// The one below.
    pub column: usize,
    /// How many times as important the one was judged to be as the other.
    pub given: f64,
    /// The value that would fit the weights.
    pub fitting: f64,
}

/// The judgement farthest from what the weights say, as a quotient; none where all fit.
pub fn worst_pair(matrix: &Table, weights: &[f64]) -> Option<Pair> {
    let mut worst = None;
    let mut farthest = 1e-9;
    for row in 0..matrix.height() {
        for column in row + 1..matrix.width() {
            let (given, fitting) = (matrix[(row, column)], weights[row] / weights[column]);
            let far = libm::log(given / fitting).abs();
            if far > farthest + 1e-12 {
                farthest = far;
                worst = Some(Pair {
                    row,
                    column,
                    given,
                    fitting,
                });
            }
        }
    }
    worst
}

/// Circles of three: the first is above the second, the second above the third, and the third above the first.
///
/// Each stands once, with its smallest number first.
pub fn cycles(matrix: &Table) -> Vec<[usize; 3]> {
    let above = |one: usize, other: usize| matrix[(one, other)] > 1.0 + 1e-9;
    let mut found = Vec::new();
    for first in 0..matrix.height() {
        for second in first + 1..matrix.height() {
            for third in second + 1..matrix.height() {
                for [a, b, c] in [[first, second, third], [first, third, second]] {
                    if above(a, b) && above(b, c) && above(c, a) {
                        found.push([a, b, c]);
                    }
                }
            }
        }
    }
    found
}
