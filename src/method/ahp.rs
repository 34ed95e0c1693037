//! Weights from judgements of pairs: the analytic hierarchy process, with what is inconsistent in them.
//!
//! Source: Saaty 1980, The Analytic Hierarchy Process; by row geometric means: Crawford & Williams 1985, Journal of
//! Mathematical Psychology 29. Misleads because a small consistency ratio says that judgements fit together, not that they
//! are right; and the two ways of weighing differ from four things on.

mod judgement;
mod principal;

use super::magnitude::real;
use super::{Defined, Refusal, Table, Undefined};
pub use judgement::{Pair, cycles, worst_pair};

/// How weights are taken from judgements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// The principal eigenvector.
    Eigenvector,
    /// The geometric means of the rows.
    GeometricMean,
}

impl Way {
    /// Both ways.
    pub const ALL: [Self; 2] = [Self::Eigenvector, Self::GeometricMean];
    /// Their names, in the same order.
    pub const WORDS: &'static [&'static str] = &["eigenvector", "geometric_mean"];
}

/// Mean consistency indices of random judgements, by the number of things from 1 on.
#[derive(Debug, Clone, PartialEq)]
pub struct RandomIndex {
    /// Where they come from.
    pub name: &'static str,
    /// The values.
    pub values: Vec<f64>,
}

impl RandomIndex {
    /// The names of the tables that are known here; the first is the usual one.
    pub const WORDS: &'static [&'static str] = &["saaty_1980", "saaty_later", "alonso_lamata_2006"];

    /// The table of that name: Saaty 1980; Saaty's later one; Alonso & Lamata 2006.
    pub fn named(word: &str) -> Option<Self> {
        const TABLES: [[f64; 10]; 3] = [
            [0.0, 0.0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49],
            [0.0, 0.0, 0.52, 0.89, 1.11, 1.25, 1.35, 1.40, 1.45, 1.49],
            [
                0.0, 0.0, 0.5245, 0.8815, 1.1086, 1.2479, 1.3417, 1.4056, 1.4499, 1.4854,
            ],
        ];
        let at = Self::WORDS.iter().position(|known| *known == word)?;
        Some(Self {
            name: Self::WORDS[at],
            values: TABLES[at].to_vec(),
        })
    }

    /// A table that was given.
    pub fn given(values: Vec<f64>) -> Result<Self, Refusal> {
        super::magnitude::check_all("ri", &values)?;
        match values.iter().position(|value| *value < 0.0) {
            Some(row) => Err(Refusal::Negative {
                what: "ri",
                row,
                column: 0,
            }),
            None => Ok(Self {
                name: "given",
                values,
            }),
        }
    }
}

/// Weights and how far the judgements fit together.
#[derive(Debug, Clone, PartialEq)]
pub struct Weighed {
    /// Weights that sum to 1.
    pub weights: Vec<f64>,
    /// The principal eigenvalue; for geometric means the mean of (Aw)ᵢ / wᵢ.
    pub lambda_max: f64,
    /// (λ − n) / (n − 1), 0 for one thing.
    pub ci: f64,
    /// The same by the random index; 0 where that is 0, undefined where the table has none. Up to 0.1 is usually taken.
    pub cr: Defined<f64>,
}

/// Weights of a square table of judgements: how many times as important its row is as its column.
///
/// Judgements are above zero, the diagonal is 1, and counterparts multiply to 1 to 0.25 %, so that three printed digits
/// are enough.
pub fn ahp(matrix: &Table, way: Way, index: &RandomIndex) -> Result<Weighed, Refusal> {
    check(matrix)?;
    let weights = match way {
        Way::Eigenvector => principal::vector(matrix)?,
        Way::GeometricMean => geometric_means(matrix),
    };
    let size = matrix.height();
    let n = real(size);
    let product = |row: &[f64]| row.iter().zip(&weights).map(|(a, w)| a * w).sum::<f64>();
    let quotients = matrix.rows().zip(&weights).map(|(row, w)| product(row) / w);
    let lambda_max = quotients.sum::<f64>() / n;
    let ci = if size < 2 {
        0.0
    } else {
        ((lambda_max - n) / (n - 1.0)).max(0.0)
    };
    let cr = match index.values.get(size - 1) {
        None => Err(Undefined::TooLittle),
        Some(ri) if *ri > 0.0 => Ok(ci / ri),
        Some(_) => Ok(0.0),
    };
    Ok(Weighed {
        weights,
        lambda_max,
        ci,
        cr,
    })
}

/// Refuses what is no table of judgements.
pub fn check(matrix: &Table) -> Result<(), Refusal> {
    let what = "matrix";
    let (rows, columns) = (matrix.height(), matrix.width());
    if rows != columns {
        return Err(Refusal::NotSquare { what, rows, columns });
    }
    for row in 0..rows {
        for column in 0..columns {
            if matrix[(row, column)] <= 0.0 {
                return Err(Refusal::NotPositive { what, row, column });
            }
            let product = matrix[(row, column)] * matrix[(column, row)];
            let strict = if row == column { 1e-9 } else { 2.5e-3 };
            if (product - 1.0).abs() > strict {
                return Err(Refusal::NotReciprocal { what, row, column });
            }
        }
    }
    Ok(())
}

fn geometric_means(matrix: &Table) -> Vec<f64> {
    let mean = |row: &[f64]| libm::exp(row.iter().copied().map(libm::log).sum::<f64>() / real(row.len()));
    let means: Vec<f64> = matrix.rows().map(mean).collect();
    let sum: f64 = means.iter().sum();
    means.iter().map(|mean| mean / sum).collect()
}
