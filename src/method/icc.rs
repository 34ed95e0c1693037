//! Intraclass correlation in six forms, with F tests and intervals.
//!
//! Source: Shrout & Fleiss 1979, Psychological Bulletin 86; the interval of the mean of k raters in the second model is
//! stepped up from that of one rater by Spearman–Brown. Misleads where subjects hardly differ: raters who are close to
//! each other then get a low value all the same; and the third model hides that one rater is harsher than another.

use super::distribution::{f_above, f_quantile};
use super::magnitude::real;
use super::{Defined, Refusal, Table, Undefined};

/// What the six forms are called, in the order of the arrays below.
///
/// 1: raters differ from subject to subject; 2: the same raters, drawn from many, absolute agreement; 3: just these
/// raters, consistency. A `k` at the end is for the mean of all raters, else it is for one.
pub const FORMS: [&str; 6] = ["icc1", "icc2", "icc3", "icc1k", "icc2k", "icc3k"];

/// The six correlations and what they rest on.
#[derive(Debug, Clone, PartialEq)]
pub struct Icc {
    /// By form; may be below zero, when raters disagree more than subjects differ.
    pub forms: [Defined<f64>; 6],
    /// By form, lower and upper limit.
    pub intervals: [Defined<[f64; 2]>; 6],
    /// By form, the test that there is no correlation.
    pub tests: [Defined<Test>; 6],
    /// Mean squares.
    pub mean_squares: MeanSquares,
}

/// An F test.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Test {
    /// The quotient of mean squares.
    pub f: f64,
    /// Degrees of freedom of the numerator.
    pub above: f64,
    /// Degrees of freedom of the denominator.
    pub below: f64,
    /// The probability of such a quotient, or a larger one, without correlation.
    pub p: f64,
}

/// The analysis of variance of a table.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MeanSquares {
    /// Between subjects.
    pub subjects: f64,
    /// Within subjects.
    pub within: f64,
    /// Between raters.
    pub raters: f64,
    /// What neither explains.
    pub residual: f64,
}

/// The correlations of ratings, a row for each subject and a column for each rater, at least two of both; `confidence`
/// of the intervals is above 0 and below 1.
pub fn icc(ratings: &Table, confidence: f64) -> Result<Icc, Refusal> {
    for (what, found) in [("subjects", ratings.height()), ("raters", ratings.width())] {
        if found < 2 {
            return Err(Refusal::TooFew {
                what,
                least: 2,
                found,
            });
        }
    }
    if !(confidence > 0.0 && confidence < 1.0) {
        return Err(Refusal::OutOfRange {
            what: "confidence",
            value: confidence,
            low: 0.0,
            high: 1.0,
        });
    }
    let model = Model {
        n: real(ratings.height()),
        k: real(ratings.width()),
        ms: mean_squares(ratings),
        tail: f64::midpoint(1.0, confidence),
    };
    Ok(Icc {
        forms: model.forms(),
        intervals: model.intervals(),
        tests: model.tests(),
        mean_squares: model.ms,
    })
}

fn mean_squares(ratings: &Table) -> MeanSquares {
    let (n, k) = (real(ratings.height()), real(ratings.width()));
    let grand = ratings.cells().iter().sum::<f64>() / (n * k);
    let centred = |value: &f64| value - grand;
    let rows: Vec<f64> = ratings
        .rows()
        .map(|row| row.iter().map(centred).sum::<f64>() / k)
        .collect();
    let columns: Vec<f64> = (0..ratings.width())
        .map(|at| ratings.column(at).map(centred).sum::<f64>() / n)
        .collect();
    let mut within = 0.0;
    let mut residual = 0.0;
    for (row, of_row) in ratings.rows().zip(&rows) {
        for (value, of_column) in row.iter().zip(&columns) {
            within += square(centred(value) - of_row);
            residual += square(centred(value) - of_row - of_column);
        }
    }
    // what is left over by rounding is nothing
    let largest = ratings
        .cells()
        .iter()
        .fold(0.0_f64, |max, value| max.max(value.abs()));
    let floor = n * k * square(largest * 1e-13);
    let clean = |sum: f64| if sum <= floor { 0.0 } else { sum };
    let subjects: f64 = rows.iter().map(|mean| square(*mean)).sum();
    let raters: f64 = columns.iter().map(|mean| square(*mean)).sum();
    MeanSquares {
        subjects: clean(subjects * k) / (n - 1.0),
        within: clean(within) / (n * (k - 1.0)),
        raters: clean(raters * n) / (k - 1.0),
        residual: clean(residual) / ((n - 1.0) * (k - 1.0)),
    }
}

/// A table seen through its analysis of variance.
struct Model {
    n: f64,
    k: f64,
    ms: MeanSquares,
    /// The probability below the upper limit.
    tail: f64,
}

impl Model {
    fn forms(&self) -> [Defined<f64>; 6] {
        let Self { n, k, .. } = self;
        let (b, w, j, e) = (self.ms.subjects, self.ms.within, self.ms.raters, self.ms.residual);
        [
            quotient(b - w, b + (k - 1.0) * w),
            quotient(b - e, b + (k - 1.0) * e + k * (j - e) / n),
            quotient(b - e, b + (k - 1.0) * e),
            quotient(b - w, b),
            quotient(b - e, b + (j - e) / n),
            quotient(b - e, b),
        ]
    }

    /// The quotient that tests the model, with its degrees of freedom.
    fn test(&self, noise: f64, below: f64) -> Defined<Test> {
        let above = self.n - 1.0;
        let f = quotient(self.ms.subjects, noise)?;
        let p = f_above(f, above, below);
        Ok(Test { f, above, below, p })
    }

    fn tests(&self) -> [Defined<Test>; 6] {
        let one = self.test(self.ms.within, self.n * (self.k - 1.0));
        let other = self.test(self.ms.residual, (self.n - 1.0) * (self.k - 1.0));
        [one, other, other, one, other, other]
    }

    fn intervals(&self) -> [Defined<[f64; 2]>; 6] {
        let [first, _, third, ..] = self.tests().map(|test| test.and_then(|test| self.limits(test)));
        let single = |limits: [f64; 2]| limits.map(|f| (f - 1.0) / (f + self.k - 1.0));
        let mean = |limits: [f64; 2]| limits.map(|f| 1.0 - 1.0 / f);
        let second = self.absolute();
        [
            first.map(single),
            second,
            third.map(single),
            first.map(mean),
            second.and_then(|limits| self.stepped(limits)),
            third.map(mean),
        ]
    }

    /// Limits of one rater stepped up to the mean of all by Spearman–Brown; below −1 / (k − 1) that leads past infinity.
    fn stepped(&self, limits: [f64; 2]) -> Defined<[f64; 2]> {
        let below = limits.map(|r| 1.0 + r * (self.k - 1.0));
        if below.iter().any(|below| *below <= 0.0) {
            return Err(Undefined::Unbounded);
        }
        Ok([limits[0] * self.k / below[0], limits[1] * self.k / below[1]])
    }

    /// The quotients of variances that are still likely.
    fn limits(&self, test: Test) -> Defined<[f64; 2]> {
        if test.f <= 0.0 {
            return Err(Undefined::NoVariation);
        }
        Ok([
            test.f / f_quantile(self.tail, test.above, test.below),
            test.f * f_quantile(self.tail, test.below, test.above),
        ])
    }

    /// The interval of absolute agreement, with Satterthwaite's degrees of freedom.
    fn absolute(&self) -> Defined<[f64; 2]> {
        let Self { n, k, .. } = self;
        let (b, j, e) = (self.ms.subjects, self.ms.raters, self.ms.residual);
        let r = self.forms()[1]?;
        let share = quotient(j, e)?;
        let rest = n * (1.0 + (k - 1.0) * r) - k * r;
        let above = (k - 1.0) * (n - 1.0) * square(k * r * share + rest);
        let below = (n - 1.0) * square(k * r * share) + square(rest);
        let freedom = quotient(above, below)?;
        let upper = f_quantile(self.tail, n - 1.0, freedom);
        let lower = f_quantile(self.tail, freedom, n - 1.0);
        let noise = k * j + (k * n - k - n) * e;
        Ok([
            quotient(n * (b - upper * e), upper * noise + n * b)?,
            quotient(n * (lower * b - e), noise + n * lower * b)?,
        ])
    }
}

fn quotient(above: f64, below: f64) -> Defined<f64> {
    let found = above / below;
    if below == 0.0 || !found.is_finite() {
        return Err(Undefined::NoVariation);
    }
    Ok(found)
}

fn square(value: f64) -> f64 {
    value * value
}
