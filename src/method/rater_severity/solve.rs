//! Least squares of levels and deviations: the larger side is taken out, the smaller one solved.

use super::Mark;
use crate::method::Refusal;
use crate::method::magnitude::real;

/// Up to so many unknowns the equations are written out and solved at once; beyond, step by step.
const WRITTEN_OUT: usize = 800;
/// Steps end when the error is this share of what was asked.
const SMALL: f64 = 1e-14;

/// Marks with the sums over each thing and each rater.
pub(super) struct Design<'a> {
    pub(super) marks: &'a [Mark],
    pub(super) things: usize,
    pub(super) raters: usize,
    ridge: f64,
}

/// Levels of things and deviations of raters; only their sums are settled.
pub(super) struct Levels {
    pub(super) things: Vec<f64>,
    pub(super) raters: Vec<f64>,
}

/// One side of the marks: whose they are, how many each has with the penalty, and the sum of their values.
struct Side {
    of: Vec<usize>,
    counts: Vec<f64>,
    sums: Vec<f64>,
}

impl<'a> Design<'a> {
    pub(super) fn new(marks: &'a [Mark], ridge: f64) -> Self {
        let count = |of: fn(&Mark) -> usize| {
            marks
                .iter()
                .map(of)
                .max()
                .map_or(0, |last| last.saturating_add(1))
        };
        Self {
            marks,
            things: count(|mark| mark.thing),
            raters: count(|mark| mark.rater),
            ridge,
        }
    }

    /// A thing or a rater without a mark.
    pub(super) fn missing(&self) -> Option<usize> {
        // with more places than marks there is a gap, and room for them need not be
        if self.things.max(self.raters) > self.marks.len() {
            return Some(self.marks.len());
        }
        let gap = |side: &Side| side.counts.iter().position(|count| *count == 0.0);
        let bare = Self { ridge: 0.0, ..*self };
        gap(&bare.side_of_things(0.0)).or_else(|| gap(&bare.side_of_raters(0.0)))
    }

    fn side_of_things(&self, base: f64) -> Side {
        let of = self.marks.iter().map(|mark| mark.thing).collect();
        self.side(of, self.things, 0.0, base)
    }

    fn side_of_raters(&self, base: f64) -> Side {
        let of = self.marks.iter().map(|mark| mark.rater).collect();
        self.side(of, self.raters, self.ridge, base)
    }

    fn side(&self, of: Vec<usize>, count: usize, penalty: f64, base: f64) -> Side {
        let mut side = Side {
            counts: vec![penalty; count],
            sums: vec![0.0; count],
            of,
        };
        for (at, mark) in side.of.iter().zip(self.marks) {
            side.counts[*at] += 1.0;
            side.sums[*at] += mark.value - base;
        }
        side
    }

    /// Levels and deviations of the best fit; `marks` hang together.
    pub(super) fn solve(&self) -> Result<Levels, Refusal> {
        // from a base, so that nothing is lost where values are far from zero
        let base = self
            .marks
            .iter()
            .map(|mark| mark.value / real(self.marks.len()))
            .sum::<f64>();
        let (things, raters) = (self.side_of_things(base), self.side_of_raters(base));
        let (things, raters) = if raters.counts.len() <= things.counts.len() {
            let raters = self.kept(&raters, &things)?;
            (
                Self::taken_out(&things, self.marks.iter().map(|mark| raters[mark.rater])),
                raters,
            )
        } else {
            let things = self.kept(&things, &raters)?;
            let raters = Self::taken_out(&raters, self.marks.iter().map(|mark| things[mark.thing]));
            (things, raters)
        };
        Ok(Levels {
            things: things.iter().map(|level| level + base).collect(),
            raters,
        })
    }

    /// One side, when the other is known mark by mark.
    fn taken_out(side: &Side, other: impl Iterator<Item = f64>) -> Vec<f64> {
        let mut sums = side.sums.clone();
        for (at, known) in side.of.iter().zip(other) {
            sums[*at] -= known;
        }
        sums.iter()
            .zip(&side.counts)
            .map(|(sum, count)| sum / count)
            .collect()
    }

    /// The equations of one side after the other was taken out of them.
    fn kept(&self, side: &Side, out: &Side) -> Result<Vec<f64>, Refusal> {
        let mut right = side.sums.clone();
        for (at, other) in side.of.iter().zip(&out.of) {
            right[*at] -= out.sums[*other] / out.counts[*other];
        }
        // without a penalty one unknown is free, and the first is 0
        let free = self.ridge == 0.0;
        if side.counts.len() <= WRITTEN_OUT {
            Ok(written_out(side, out, right, usize::from(free)))
        } else {
            step_by_step(side, out, &right)
        }
    }
}

/// Solves with a table of coefficients: Cholesky, from place `from` on.
fn written_out(side: &Side, out: &Side, mut right: Vec<f64>, from: usize) -> Vec<f64> {
    let count = right.len();
    let mut table = coefficients(side, out);
    for row in from..count {
        for column in from..=row {
            let known = (from..column).map(|at| table[row * count + at] * table[column * count + at]);
            let rest = table[row * count + column] - known.sum::<f64>();
            table[row * count + column] = if row == column {
                rest.max(f64::MIN_POSITIVE).sqrt()
            } else {
                rest / table[column * count + column]
            };
        }
        let known: f64 = (from..row).map(|at| table[row * count + at] * right[at]).sum();
        right[row] = (right[row] - known) / table[row * count + row];
    }
    for row in (from..count).rev() {
        let known: f64 = (row + 1..count)
            .map(|at| table[at * count + row] * right[at])
            .sum();
        right[row] = (right[row] - known) / table[row * count + row];
    }
    right[..from].fill(0.0);
    right
}

fn coefficients(side: &Side, out: &Side) -> Vec<f64> {
    let count = side.counts.len();
    let mut table = vec![0.0; count * count];
    for (at, own) in side.counts.iter().enumerate() {
        table[at * count + at] = *own;
    }
    let mut order: Vec<usize> = (0..side.of.len()).collect();
    order.sort_by_key(|mark| out.of[*mark]);
    for group in order.chunk_by(|one, other| out.of[*one] == out.of[*other]) {
        let share = 1.0 / out.counts[out.of[group[0]]];
        for one in group {
            for other in group {
                table[side.of[*one] * count + side.of[*other]] -= share;
            }
        }
    }
    table
}

/// Solves by conjugate gradients, which never write the table out.
fn step_by_step(side: &Side, out: &Side, right: &[f64]) -> Result<Vec<f64>, Refusal> {
    let count = right.len();
    let rounds = 20 * count;
    let (mut found, mut rest) = (vec![0.0; count], right.to_vec());
    let eased = |rest: &[f64]| -> Vec<f64> { rest.iter().zip(&side.counts).map(|(a, b)| a / b).collect() };
    let mut way = eased(&rest);
    let mut size_of_rest = dot(&rest, &way);
    let goal = size_of_rest * SMALL * SMALL;
    for _ in 0..rounds {
        if size_of_rest <= goal {
            return Ok(found);
        }
        let turned = applied(side, out, &way);
        let step = size_of_rest / dot(&way, &turned);
        found.iter_mut().zip(&way).for_each(|(at, way)| *at += step * way);
        rest.iter_mut()
            .zip(&turned)
            .for_each(|(at, turned)| *at -= step * turned);
        let next = eased(&rest);
        let size_of_next = dot(&rest, &next);
        let share = size_of_next / size_of_rest;
        way.iter_mut()
            .zip(&next)
            .for_each(|(way, next)| *way = next + share * *way);
        size_of_rest = size_of_next;
    }
    Err(Refusal::NoConvergence { rounds })
}

/// The table of coefficients times a list.
fn applied(side: &Side, out: &Side, list: &[f64]) -> Vec<f64> {
    let mut through = vec![0.0; out.counts.len()];
    for (at, other) in side.of.iter().zip(&out.of) {
        through[*other] += list[*at];
    }
    let mut result: Vec<f64> = list
        .iter()
        .zip(&side.counts)
        .map(|(value, count)| value * count)
        .collect();
    for (at, other) in side.of.iter().zip(&out.of) {
        result[*at] -= through[*other] / out.counts[*other];
    }
    result
}

fn dot(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(a, b)| a * b).sum()
}
