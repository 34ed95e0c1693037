//! The bootstrap: how far a figure would have moved if chance had picked others from the same crowd.
//!
//! What is drawn again is the independent thing: raters where raters are a sample, units where units are. Assumes that those
//! who are there stand for those who could have been. Misleads where they are few: with fewer than ten the interval is too
//! narrow, and nothing that nobody said can come out of it. Source: Efron & Tibshirani 1993, An Introduction to the Bootstrap.

use super::magnitude::{self, real};
use super::random::Random;
use super::{Defined, Refusal, Undefined, Work};

/// Resamples that one stream of random numbers is for; a part of what a seed means, and never changed.
const PIECE: usize = 64;
/// Nobody waits for more.
const MOST: usize = 10_000_000;

/// How often to draw and from which seed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Draws {
    /// How often.
    pub count: usize,
    /// The same seed gives the same answer.
    pub seed: u64,
}

impl Draws {
    /// Refuses no draws and more than anybody waits for.
    pub(super) fn check(self, what: &'static str) -> Result<(), Refusal> {
        if (1..=MOST).contains(&self.count) {
            return Ok(());
        }
        Err(Refusal::OutOfRange {
            what,
            value: real(self.count),
            low: 1.0,
            high: real(MOST),
        })
    }
}

/// Values of a statistic over resamples of `size` things: each time `size` of them are drawn with replacement, and the
/// statistic gets their places. `store` is made once for each thread, for a statistic that needs room to work in.
///
/// The values come in the order of the draws and are the same for any number of threads.
pub fn resampled<S, T: Send>(
    size: usize,
    draws: Draws,
    work: Work<'_>,
    store: impl Fn() -> S + Sync,
    statistic: impl Fn(&mut S, &[usize]) -> T + Sync,
) -> Result<Vec<T>, Refusal>
where
    S: Send,
{
    draws.check("resamples")?;
    if size == 0 {
        return Err(Refusal::Empty { what: "values" });
    }
    let streams = Random::streams(draws.seed, draws.count.div_ceil(PIECE));
    let piece = |at: usize| {
        let (mut random, mut own) = (streams[at].clone(), store());
        let mut chosen = vec![0; size];
        let count = PIECE.min(draws.count - at * PIECE);
        let mut once = || {
            for place in &mut chosen {
                *place = random.below(size);
            }
            statistic(&mut own, &chosen)
        };
        (0..count).map(|_| once()).collect::<Vec<T>>()
    };
    Ok(work.each(streams.len(), piece)?.into_iter().flatten().collect())
}

/// Both ends of the middle part of values, as large as `confidence`, by linear interpolation between them (type 7 of Hyndman &
/// Fan); undefined without values.
pub fn percentile_interval(values: &[f64], confidence: f64) -> Defined<[f64; 2]> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let tail = (1.0 - confidence) / 2.0;
    match sorted.len() {
        0 => Err(Undefined::NothingLeft),
        _ => Ok([quantile(&sorted, tail), quantile(&sorted, 1.0 - tail)]),
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a place between the first and the last"
)]
fn quantile(sorted: &[f64], share: f64) -> f64 {
    let last = sorted.len() - 1;
    let place = share.clamp(0.0, 1.0) * real(last);
    let below = (place.floor() as usize).min(last);
    let above = (below + 1).min(last);
    sorted[below] + (place - place.floor()) * (sorted[above] - sorted[below])
}

/// Refuses a confidence that is not between 0 and 1.
pub fn check_confidence(confidence: f64) -> Result<(), Refusal> {
    if confidence > 0.0 && confidence < 1.0 {
        return Ok(());
    }
    Err(Refusal::OutOfRange {
        what: "confidence",
        value: confidence,
        low: 0.0,
        high: 1.0,
    })
}

/// A mean and how far chance moves it.
#[derive(Debug, Clone, PartialEq)]
pub struct MeanInterval {
    /// The mean of the values.
    pub mean: f64,
    /// Both ends of the percentile interval; undefined for a single value.
    pub interval: Defined<[f64; 2]>,
    /// The standard deviation of the means of the resamples; undefined for a single value.
    pub se: Defined<f64>,
}

/// The percentile interval of a mean.
pub fn bootstrap_mean_ci(
    values: &[f64],
    confidence: f64,
    draws: Draws,
    work: Work<'_>,
) -> Result<MeanInterval, Refusal> {
    magnitude::check_all("values", values)?;
    check_confidence(confidence)?;
    draws.check("resamples")?;
    // differences from the first, so that equal values have exactly themselves as their mean
    let first = values[0];
    let count = real(values.len());
    let mean_of = |sum: f64| first + sum / count;
    let mean = mean_of(values.iter().map(|value| value - first).sum());
    if values.len() == 1 {
        let why = Undefined::TooLittle;
        return Ok(MeanInterval {
            mean,
            interval: Err(why),
            se: Err(why),
        });
    }
    let statistic =
        |(): &mut (), chosen: &[usize]| mean_of(chosen.iter().map(|at| values[*at] - first).sum());
    let means = resampled(values.len(), draws, work, || (), statistic)?;
    Ok(MeanInterval {
        mean,
        interval: percentile_interval(&means, confidence),
        se: spread(&means),
    })
}

/// The standard deviation of values; undefined for fewer than two.
fn spread(values: &[f64]) -> Defined<f64> {
    if values.len() < 2 {
        return Err(Undefined::TooLittle);
    }
    let first = values[0];
    let mean = values.iter().map(|value| value - first).sum::<f64>() / real(values.len());
    let squares: f64 = values
        .iter()
        .map(|value| (value - first - mean) * (value - first - mean))
        .sum();
    Ok((squares / real(values.len() - 1)).sqrt())
}
