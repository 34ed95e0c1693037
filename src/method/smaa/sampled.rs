//! Places of alternatives, counted over random weights.
//!
//! Only whole numbers are counted, so that threads can count apart and be summed in any order to the same bytes.

use super::{Class, Precision, Shares};
use crate::method::bootstrap::Draws;
use crate::method::magnitude::real;
use crate::method::random::Random;
use crate::method::{Refusal, Table, Work};

/// Draws that one stream of random numbers is for; a part of what a seed means, and never changed.
const PIECE: usize = 256;
/// Scores that are summed at once, so that they stay in registers.
const TILE: usize = 8;
/// Weights are summed in steps of this, as whole numbers; ten million of them still fit.
const STEPS: f64 = 1_099_511_627_776.0;
/// Draws for confidences, which cost as much as there are alternatives.
const ENOUGH: usize = 10_000;
/// Up to so many alternatives a score and its place fit in one number to be sorted.
const PACKED: usize = 4_096;

/// What one thread has counted.
struct Counts {
    /// By class, then place.
    places: Vec<u32>,
    /// By class, then criterion: the sum of weights that made it the best.
    weights: Vec<u64>,
}

/// Scores of classes for weights: criteria one after the other, each padded to whole tiles.
struct Columns {
    classes: usize,
    criteria: usize,
    padded: usize,
    values: Vec<f64>,
}

impl Columns {
    fn of(values: &Table, rows: &[usize]) -> Self {
        let padded = rows.len().next_multiple_of(TILE);
        let mut columns = Self {
            classes: rows.len(),
            criteria: values.width(),
            padded,
            values: vec![0.0; padded * values.width()],
        };
        for (at, row) in rows.iter().enumerate() {
            for (criterion, value) in values.row(*row).iter().enumerate() {
                columns.values[criterion * padded + at] = *value;
            }
        }
        columns
    }

    /// Weighted sums in the order of the criteria; `scores` is as long as there are padded classes.
    fn score(&self, weights: &[f64], scores: &mut [f64]) {
        for (tile, out) in scores.chunks_exact_mut(TILE).enumerate() {
            let mut sums = [0.0; TILE];
            for (criterion, weight) in weights.iter().enumerate() {
                let from = criterion * self.padded + tile * TILE;
                for (sum, value) in sums.iter_mut().zip(&self.values[from..from + TILE]) {
                    *sum += weight * value;
                }
            }
            out.copy_from_slice(&sums);
        }
    }

    /// The same columns with every value moved within its doubt.
    fn moved(&self, doubt: &Self, random: &mut Random, moved: &mut Self) {
        for (at, value) in moved.values.iter_mut().enumerate() {
            let width = doubt.values[at];
            *value = if width > 0.0 {
                self.values[at] + width * random.centred()
            } else {
                self.values[at]
            };
        }
    }
}

pub(super) fn shares(
    values: &Table,
    doubt: Option<&Table>,
    classes: &[Class],
    draws: Draws,
    work: Work<'_>,
) -> Result<Shares, Refusal> {
    let rows: Vec<usize> = classes.iter().map(|class| class.members[0]).collect();
    let columns = Columns::of(values, &rows);
    let doubt = doubt.map(|doubt| Columns::of(doubt, &rows));
    let streams = Random::streams(draws.seed, draws.count.div_ceil(PIECE));
    let places = values.height();
    let none = || Counts {
        places: vec![0; classes.len() * places],
        weights: vec![0; classes.len() * values.width()],
    };
    let counted = work.hands(
        streams.len(),
        || (none(), Desk::new(&columns)),
        |(counts, desk), at| {
            let mut random = streams[at].clone();
            for _ in 0..PIECE.min(draws.count - at * PIECE) {
                desk.draw(&columns, doubt.as_ref(), &mut random);
                desk.count(classes, places, counts);
            }
        },
    )?;
    let mut all = none();
    for (counts, _) in &counted {
        all.places
            .iter_mut()
            .zip(&counts.places)
            .for_each(|(sum, count)| *sum += count);
        all.weights
            .iter_mut()
            .zip(&counts.weights)
            .for_each(|(sum, count)| *sum += count);
    }
    Ok(told(&all, places, values.width(), draws.count))
}

fn told(all: &Counts, places: usize, criteria: usize, draws: usize) -> Shares {
    let share = |count: &u32| f64::from(*count) / real(draws);
    let central = |(places, weights): (&[u32], &[u64])| {
        // as shares of their sum, which rounding in steps may have moved
        let sum: u64 = weights.iter().sum();
        #[expect(clippy::cast_precision_loss, reason = "steps are finer than what is told")]
        let mean = || weights.iter().map(|weight| *weight as f64 / sum as f64).collect();
        (places[0] > 0).then(mean)
    };
    let rows = all.places.chunks_exact(places);
    let spread = |share: f64| (share * (1.0 - share) / real(draws)).max(0.0).sqrt();
    let errors = all.places.iter().map(|count| spread(share(count).min(1.0)));
    Shares {
        acceptability: rows.clone().map(|row| row.iter().map(share).collect()).collect(),
        central: rows
            .zip(all.weights.chunks_exact(criteria))
            .map(central)
            .collect(),
        precision: Precision::Sampled {
            draws,
            standard_error: errors.fold(0.0, f64::max),
        },
    }
}

/// Room for one draw.
struct Desk {
    weights: Vec<f64>,
    scores: Vec<f64>,
    moved: Columns,
    packed: Vec<u64>,
    order: Vec<usize>,
}

impl Desk {
    fn new(columns: &Columns) -> Self {
        Self {
            weights: vec![0.0; columns.criteria],
            scores: vec![0.0; columns.padded],
            moved: Columns {
                values: columns.values.clone(),
                ..*columns
            },
            packed: Vec::with_capacity(columns.classes),
            order: (0..columns.classes).collect(),
        }
    }

    /// Draws weights, and values where they are in doubt, and sums.
    fn draw(&mut self, columns: &Columns, doubt: Option<&Columns>, random: &mut Random) {
        random.shares(&mut self.weights);
        match doubt {
            Some(doubt) => {
                columns.moved(doubt, random, &mut self.moved);
                self.moved.score(&self.weights, &mut self.scores);
            }
            None => columns.score(&self.weights, &mut self.scores),
        }
        self.sort(columns.classes);
    }

    /// Puts classes in order, the best first.
    fn sort(&mut self, classes: usize) {
        let scores = &self.scores[..classes];
        if classes > PACKED {
            self.order
                .sort_unstable_by(|one, other| scores[*other].total_cmp(&scores[*one]).then(one.cmp(other)));
            return;
        }
        // the class stands in the last bits of its score, far below the rounding of a sum
        let mask = (PACKED as u64) - 1;
        self.packed.clear();
        self.packed.extend(
            scores
                .iter()
                .zip(0..)
                .map(|(score, at)| (!ascending(*score) & !mask) | at),
        );
        self.packed.sort_unstable();
        for (place, packed) in self.order.iter_mut().zip(&self.packed) {
            *place = usize::try_from(packed & mask).expect("a class");
        }
    }

    fn count(&self, classes: &[Class], places: usize, counts: &mut Counts) {
        let mut place = 0;
        for class in &self.order {
            let size = classes[*class].members.len();
            let row = class * places + place;
            counts.places[row..row + size]
                .iter_mut()
                .for_each(|count| *count += 1);
            place += size;
        }
        let best = self.order[0] * self.weights.len();
        let sums = &mut counts.weights[best..best + self.weights.len()];
        sums.iter_mut()
            .zip(&self.weights)
            .for_each(|(sum, weight)| *sum += steps(*weight));
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a share of one in steps that fit"
)]
fn steps(weight: f64) -> u64 {
    (weight * STEPS) as u64
}

/// A number whose order among whole numbers is that of the value.
fn ascending(value: f64) -> u64 {
    let bits = (value + 0.0).to_bits();
    if bits >> 63 == 0 { bits | (1 << 63) } else { !bits }
}

/// How likely its central weights make each class the best when values move within their doubt.
pub(super) fn confidence(
    values: &Table,
    doubt: &Table,
    central: &[Option<Vec<f64>>],
    draws: Draws,
    work: Work<'_>,
) -> Result<Vec<Option<f64>>, Refusal> {
    let rows: Vec<usize> = (0..values.height()).collect();
    let (columns, doubt) = (Columns::of(values, &rows), Columns::of(doubt, &rows));
    let count = draws.count.min(ENOUGH);
    let streams = Random::streams(draws.seed, count.div_ceil(PIECE));
    let counted = work.hands(
        streams.len(),
        || (vec![0_u32; central.len()], Desk::new(&columns)),
        |(wins, desk), at| {
            let mut random = streams[at].clone();
            for _ in 0..PIECE.min(count - at * PIECE) {
                columns.moved(&doubt, &mut random, &mut desk.moved);
                for (class, weights) in central.iter().enumerate() {
                    let Some(weights) = weights else { continue };
                    desk.moved.score(weights, &mut desk.scores);
                    wins[class] += u32::from(best(&desk.scores[..columns.classes]) == class);
                }
            }
        },
    )?;
    let wins = |class: usize| {
        counted
            .iter()
            .map(|(wins, _)| f64::from(wins[class]))
            .sum::<f64>()
    };
    let share =
        |(class, weights): (usize, &Option<Vec<f64>>)| weights.as_ref().map(|_| wins(class) / real(count));
    Ok(central.iter().enumerate().map(share).collect())
}

/// The first of the largest.
fn best(scores: &[f64]) -> usize {
    let mut best = 0;
    for (at, score) in scores.iter().enumerate() {
        if *score > scores[best] {
            best = at;
        }
    }
    best
}
