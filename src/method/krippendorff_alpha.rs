//! Krippendorff's α: how far several raters agree beyond chance, with any number of them, any level and missing values.
//!
//! α = 1 − observed / expected disagreement. Source: Krippendorff 2011, Computing Krippendorff's Alpha-Reliability. Misleads where nearly all
//! values are the same: one deviation among a hundred equal values gives 0, although the raters almost always agree.

use super::magnitude::real;
use super::random::Random;
use super::{Defined, Holed, Pace, Refusal, Undefined};

/// What the differences of two values mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// Values are names.
    Nominal,
    /// Values are in an order.
    Ordinal,
    /// Differences can be compared.
    Interval,
    /// Zero is nothing, and quotients can be compared.
    Ratio,
}

impl Level {
    /// All levels.
    pub const ALL: [Self; 4] = [Self::Nominal, Self::Ordinal, Self::Interval, Self::Ratio];
    /// Their names, in the same order.
    pub const WORDS: &'static [&'static str] = &["nominal", "ordinal", "interval", "ratio"];
}

/// α and what it rests on.
#[derive(Debug, Clone, PartialEq)]
pub struct Agreement {
    /// 1 is perfect agreement, 0 is chance, below 0 is systematic disagreement.
    pub alpha: Defined<f64>,
    /// Disagreement that was observed.
    pub observed: Defined<f64>,
    /// Disagreement that chance would give.
    pub expected: Defined<f64>,
    /// How many values could be paired.
    pub values: usize,
    /// How many units have at least two values.
    pub units: usize,
}

/// α of ratings, a row for each rater and a column for each unit; units with fewer than two values drop out.
pub fn krippendorff_alpha(ratings: &Holed, level: Level, pace: Pace<'_>) -> Result<Agreement, Refusal> {
    if ratings.height() < 2 {
        return Err(Refusal::TooFew {
            what: "ratings",
            least: 2,
            found: ratings.height(),
        });
    }
    let paired = Paired::of(ratings);
    let chosen: Vec<usize> = (0..paired.units.len()).collect();
    paired.alpha(&chosen, level, pace)
}

/// How often units are drawn anew for an interval, and what the interval is to hold.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Drawing {
    /// How many samples of units, at least 100.
    pub resamples: usize,
    /// The share of them that the interval holds, above 0 and below 1.
    pub confidence: f64,
    /// Where the random numbers begin; the same seed gives the same interval.
    pub seed: u64,
}

/// The interval that α has when units are drawn anew, with replacement; the middle share of what comes out.
///
/// Samples in which nothing varies have no α and are left out; undefined where that is half of them or more, and for
/// fewer than two units.
pub fn interval(
    ratings: &Holed,
    level: Level,
    drawing: Drawing,
    pace: Pace<'_>,
) -> Result<Defined<[f64; 2]>, Refusal> {
    check(drawing)?;
    let paired = Paired::of(ratings);
    let units = paired.count();
    if units < 2 {
        return Ok(Err(Undefined::TooLittle));
    }
    let mut random = Random::streams(drawing.seed, 1).remove(0);
    let mut found = Vec::with_capacity(drawing.resamples);
    for done in 0..drawing.resamples {
        pace.at(done as u64, drawing.resamples as u64)?;
        let chosen: Vec<usize> = (0..units).map(|_| random.below(units)).collect();
        found.extend(paired.alpha(&chosen, level, Pace::UNSEEN)?.alpha);
    }
    if found.len() * 2 <= drawing.resamples {
        return Ok(Err(Undefined::TooLittle));
    }
    found.sort_by(f64::total_cmp);
    let tail = (1.0 - drawing.confidence) / 2.0;
    Ok(Ok([quantile(&found, tail), quantile(&found, 1.0 - tail)]))
}

fn check(drawing: Drawing) -> Result<(), Refusal> {
    if drawing.resamples < 100 {
        return Err(Refusal::TooFew {
            what: "resamples",
            least: 100,
            found: drawing.resamples,
        });
    }
    if drawing.confidence > 0.0 && drawing.confidence < 1.0 {
        return Ok(());
    }
    Err(Refusal::OutOfRange {
        what: "confidence",
        value: drawing.confidence,
        low: 0.0,
        high: 1.0,
    })
}

/// The smallest value that so large a share lies at or below.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a place in the list"
)]
fn quantile(sorted: &[f64], share: f64) -> f64 {
    let place = (share * real(sorted.len()) - 1e-9).ceil() as usize;
    sorted[place.clamp(1, sorted.len()) - 1]
}

/// Units with at least two values, each value as its place among all distinct ones.
#[derive(Debug, Clone)]
pub struct Paired {
    values: Vec<f64>,
    units: Vec<Vec<usize>>,
}

impl Paired {
    /// Takes the pairable values out of ratings, a row for each rater.
    pub fn of(ratings: &Holed) -> Self {
        let columns = (0..ratings.width()).map(|unit| ratings.column(unit).copied().flatten());
        let units: Vec<Vec<f64>> = columns
            .map(Iterator::collect)
            .filter(|unit: &Vec<f64>| unit.len() > 1)
            .collect();
        // a zero below zero is zero
        let mut values: Vec<f64> = units.iter().flatten().map(|value| value + 0.0).collect();
        values.sort_by(f64::total_cmp);
        values.dedup();
        let place = |value: &f64| values.partition_point(|other| *other < *value);
        let units = units
            .iter()
            .map(|unit| unit.iter().map(place).collect())
            .collect();
        Self { values, units }
    }

    /// How many units there are.
    pub fn count(&self) -> usize {
        self.units.len()
    }

    /// α of some of the units, which may be chosen more than once.
    pub fn alpha(&self, chosen: &[usize], level: Level, pace: Pace<'_>) -> Result<Agreement, Refusal> {
        let mut counts = vec![0_usize; self.values.len()];
        for unit in chosen {
            for place in &self.units[*unit] {
                counts[*place] += 1;
            }
        }
        let values: usize = counts.iter().sum();
        let nothing = |why| Agreement {
            alpha: Err(why),
            observed: Err(why),
            expected: Err(why),
            values,
            units: chosen.len(),
        };
        if values == 0 {
            return Ok(nothing(Undefined::NothingPairable));
        }
        if counts.iter().filter(|count| **count > 0).count() < 2 {
            return Ok(nothing(Undefined::NoVariation));
        }
        let scale = Scale::new(level, &self.values, &counts);
        let total = real(values);
        let observed = self.observed(chosen, &scale, pace)? / total;
        let expected = scale.expected(&counts, pace)? / (total * (total - 1.0));
        Ok(Agreement {
            alpha: Ok(1.0 - observed / expected),
            observed: Ok(observed),
            expected: Ok(expected),
            values,
            units: chosen.len(),
        })
    }

    fn observed(&self, chosen: &[usize], scale: &Scale<'_>, pace: Pace<'_>) -> Result<f64, Refusal> {
        let mut sum = 0.0;
        for (at, unit) in chosen.iter().enumerate() {
            if at % 4096 == 0 {
                pace.at(at as u64, chosen.len() as u64)?;
            }
            sum += scale.within(&self.units[*unit]);
        }
        Ok(sum)
    }
}

/// What two values differ by: squared distances between positions, but for ratios.
enum Scale<'a> {
    Names,
    Positions(Vec<f64>),
    Ratios(&'a [f64]),
}

impl<'a> Scale<'a> {
    fn new(level: Level, values: &'a [f64], counts: &[usize]) -> Self {
        match level {
            Level::Nominal => Self::Names,
            Level::Interval => Self::Positions(values.to_vec()),
            Level::Ordinal => Self::Positions(middles(counts)),
            Level::Ratio => Self::Ratios(values),
        }
    }

    fn apart(&self, one: usize, other: usize) -> f64 {
        match self {
            Self::Names => f64::from(one != other),
            Self::Positions(positions) => square(positions[one] - positions[other]),
            Self::Ratios(values) => ratio(values[one], values[other]),
        }
    }

    /// Σ over ordered pairs within a unit, by how many partners each value has.
    fn within(&self, unit: &[usize]) -> f64 {
        let mut sum = 0.0;
        for (at, one) in unit.iter().enumerate() {
            for other in &unit[at + 1..] {
                sum += self.apart(*one, *other);
            }
        }
        2.0 * sum / real(unit.len() - 1)
    }

    /// Σ over ordered pairs of all values.
    fn expected(&self, counts: &[usize], pace: Pace<'_>) -> Result<f64, Refusal> {
        let total = real(counts.iter().sum());
        match self {
            Self::Names => Ok(counts
                .iter()
                .map(|count| real(*count) * (total - real(*count)))
                .sum()),
            Self::Positions(positions) => {
                let weighted = || {
                    positions
                        .iter()
                        .zip(counts)
                        .map(|(at, count)| (*at, real(*count)))
                };
                let middle = weighted().map(|(at, count)| at * count).sum::<f64>() / total;
                let spread: f64 = weighted().map(|(at, count)| count * square(at - middle)).sum();
                Ok(2.0 * total * spread)
            }
            Self::Ratios(values) => {
                let mut sum = 0.0;
                for (at, count) in counts.iter().enumerate() {
                    pace.at(at as u64, counts.len() as u64)?;
                    let others = (0..at).map(|other| real(counts[other]) * ratio(values[at], values[other]));
                    sum += real(*count) * others.sum::<f64>();
                }
                Ok(2.0 * sum)
            }
        }
    }
}

/// How many values lie below the middle of each group of equal ones: their differences are the ordinal distances.
fn middles(counts: &[usize]) -> Vec<f64> {
    let mut below = 0;
    let middle = |count: &usize| {
        let at = real(2 * below + count) / 2.0;
        below += count;
        at
    };
    counts.iter().map(middle).collect()
}

fn ratio(one: f64, other: f64) -> f64 {
    let sum = one + other;
    if sum == 0.0 {
        0.0
    } else {
        square((one - other) / sum)
    }
}

fn square(value: f64) -> f64 {
    value * value
}
