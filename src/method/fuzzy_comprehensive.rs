//! Fuzzy comprehensive evaluation: shares of opinion over grades, put together by weights, level by level.
//!
//! Source: Zadeh 1965, Information and Control 8; Wang 1983, 模糊集合论及其应用; the validity of the largest membership is that of
//! 模糊综合评判 text books. Misleads by the grade with the largest membership: it throws away the rest, and with many factors
//! `min_max` forgets the opinions because every weight is smaller than they are.

use super::magnitude::real;
use super::{Defined, Refusal, Table, Undefined, magnitude};

/// How a weight and an opinion are put together, and how these are put together over the factors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operator {
    /// M(·, +): products, added.
    WeightedAverage,
    /// M(∧, ∨): the smaller of both, of which the largest.
    MinMax,
    /// M(·, ∨): products, of which the largest.
    ProductMax,
    /// M(∧, ⊕): the smaller of both, added up to 1 at most.
    MinBoundedSum,
}

impl Operator {
    /// All four.
    pub const ALL: [Self; 4] = [
        Self::WeightedAverage,
        Self::MinMax,
        Self::ProductMax,
        Self::MinBoundedSum,
    ];
    /// Their names, in the same order.
    pub const WORDS: &'static [&'static str] =
        &["weighted_average", "min_max", "product_max", "min_bounded_sum"];

    fn over(self, weights: &[f64], opinions: impl Iterator<Item = f64>) -> f64 {
        let pairs = weights.iter().zip(opinions);
        match self {
            Self::WeightedAverage => pairs.map(|(a, r)| a * r).sum(),
            Self::MinMax => pairs.map(|(a, r)| a.min(r)).fold(0.0, f64::max),
            Self::ProductMax => pairs.map(|(a, r)| a * r).fold(0.0, f64::max),
            Self::MinBoundedSum => pairs.map(|(a, r)| a.min(r)).sum::<f64>().min(1.0),
        }
    }
}

/// Weighted factors, each with its opinions or with factors of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Factors {
    /// The weight of each, from 0 to 1.
    pub weights: Vec<f64>,
    /// What they are made of.
    pub below: Below,
}

/// What factors are made of.
#[derive(Debug, Clone, PartialEq)]
pub enum Below {
    /// Opinions, a row for each factor and a column for each grade, from 0 to 1.
    Opinions(Table),
    /// Factors again.
    Groups(Vec<Factors>),
}

/// What all factors together say.
#[derive(Debug, Clone, PartialEq)]
pub struct Evaluation {
    /// The membership of each grade.
    pub b: Vec<f64>,
    /// The same, summing to 1.
    pub normalised: Defined<Vec<f64>>,
    /// The memberships of the groups of the first level below, if there are any.
    pub groups: Vec<Vec<f64>>,
    /// The grades with the largest membership, counted from 0; several when they tie.
    pub best: Vec<usize>,
    /// How far the largest membership can be relied on: from 1 on well, below 0.5 hardly.
    pub validity: Defined<f64>,
}

/// The evaluation of weighted factors.
pub fn fuzzy_comprehensive(factors: &Factors, operator: Operator) -> Result<Evaluation, Refusal> {
    let (b, groups) = level(factors, operator)?;
    let sum: f64 = b.iter().sum();
    let normalised: Defined<Vec<f64>> = if sum > 0.0 {
        Ok(b.iter().map(|part| part / sum).collect())
    } else {
        Err(Undefined::NothingLeft)
    };
    let rounded = super::rank::rounded(&b);
    let largest = rounded.iter().copied().fold(0.0, f64::max);
    let best = (0..b.len()).filter(|grade| rounded[*grade] >= largest).collect();
    let validity = normalised
        .as_ref()
        .map_err(|why| *why)
        .and_then(|parts: &Vec<f64>| validity(parts));
    Ok(Evaluation {
        b,
        normalised,
        groups,
        best,
        validity,
    })
}

/// A score of the memberships by a value for each grade; undefined where there is no membership at all.
pub fn score(evaluation: &Evaluation, grades: &[f64]) -> Result<Defined<f64>, Refusal> {
    magnitude::check_all("grades", grades)?;
    if grades.len() != evaluation.b.len() {
        return Err(Refusal::Length {
            what: "grades",
            expected: evaluation.b.len(),
            found: grades.len(),
        });
    }
    let weighed = |b: &Vec<f64>| b.iter().zip(grades).map(|(share, value)| share * value).sum();
    Ok(evaluation.normalised.as_ref().map(weighed).map_err(|why| *why))
}

type Level = (Vec<f64>, Vec<Vec<f64>>);

fn level(factors: &Factors, operator: Operator) -> Result<Level, Refusal> {
    match &factors.below {
        Below::Opinions(table) => {
            in_unit("membership", table.cells())?;
            Ok((together(&factors.weights, table, operator)?, Vec::new()))
        }
        Below::Groups(groups) => {
            let rows = groups.iter().map(|group| level(group, operator).map(|(b, _)| b));
            let rows: Vec<Vec<f64>> = rows.collect::<Result<_, _>>()?;
            let table = Table::new("groups", &rows)?;
            Ok((together(&factors.weights, &table, operator)?, rows))
        }
    }
}

fn together(weights: &[f64], table: &Table, operator: Operator) -> Result<Vec<f64>, Refusal> {
    super::share::checked("weights", weights, table.height())?;
    in_unit("weights", weights)?;
    let grade = |at: usize| operator.over(weights, table.column(at).copied());
    Ok((0..table.width()).map(grade).collect())
}

fn in_unit(what: &'static str, values: &[f64]) -> Result<(), Refusal> {
    match values.iter().find(|value| !(0.0..=1.0).contains(*value)) {
        Some(value) => Err(Refusal::OutOfRange {
            what,
            value: *value,
            low: 0.0,
            high: 1.0,
        }),
        None => Ok(()),
    }
}

fn validity(b: &[f64]) -> Defined<f64> {
    let mut sorted = b.to_vec();
    sorted.sort_by(|one, other| other.total_cmp(one));
    let [first, second, ..] = sorted[..] else {
        return Err(Undefined::TooLittle);
    };
    if second == 0.0 {
        return Err(Undefined::Unbounded);
    }
    let m = real(b.len());
    Ok((m * first - 1.0) / (2.0 * second * (m - 1.0)))
}
