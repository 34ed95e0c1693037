//! Cohen's κ: how far two raters agree on categories beyond chance, plain or weighted by how far apart they are.
//!
//! Source: Cohen 1960, Educational and Psychological Measurement 20; weighted: Cohen 1968, Psychological Bulletin 70.
//! Misleads where one category holds nearly everything: raters who agree on 90 of 100 may have a κ near 0.

use super::magnitude::real;
use super::{Defined, Refusal, Table, Undefined};

/// How disagreement counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weights {
    /// Every disagreement counts the same.
    None,
    /// By the steps between the categories.
    Linear,
    /// By the square of the steps.
    Quadratic,
}

impl Weights {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::None, Self::Linear, Self::Quadratic];
    /// Their names, in the same order.
    pub const WORDS: &'static [&'static str] = &["none", "linear", "quadratic"];

    /// How much a disagreement by so many steps counts.
    fn of(self, steps: usize) -> f64 {
        match self {
            Self::None => f64::from(u8::from(steps > 0)),
            Self::Linear => real(steps),
            Self::Quadratic => real(steps * steps),
        }
    }
}

/// κ and what it rests on.
#[derive(Debug, Clone, PartialEq)]
pub struct Agreement {
    /// 1 is perfect agreement, 0 is chance.
    pub kappa: Defined<f64>,
    /// The share of agreement; only where every disagreement counts the same.
    pub observed: Option<f64>,
    /// The share that chance would give; only there as well.
    pub expected: Option<f64>,
    /// How many pairs there are.
    pub pairs: f64,
}

/// κ of a square table of counts, a row for each category of the first rater and a column for each of the second, in the
/// order of the categories; unused categories keep their places.
pub fn cohen_kappa(table: &Table, weights: Weights) -> Result<Agreement, Refusal> {
    let size = table.height();
    checked(table)?;
    let rows: Vec<f64> = table.rows().map(|row| row.iter().sum()).collect();
    let columns: Vec<f64> = (0..size).map(|at| table.column(at).sum()).collect();
    let pairs: f64 = rows.iter().sum();
    if pairs == 0.0 {
        return Err(Refusal::AllZero { what: "table" });
    }
    let (mut seen, mut by_chance) = (0.0, 0.0);
    for (row, of_row) in rows.iter().enumerate() {
        for (column, of_column) in columns.iter().enumerate() {
            let weight = weights.of(row.abs_diff(column));
            seen += weight * table[(row, column)] / pairs;
            by_chance += weight * (of_row / pairs) * (of_column / pairs);
        }
    }
    let kappa = if by_chance > 0.0 {
        Ok(1.0 - seen / by_chance)
    } else {
        Err(Undefined::NoVariation)
    };
    let plain = weights == Weights::None;
    Ok(Agreement {
        kappa,
        observed: plain.then_some(1.0 - seen),
        expected: plain.then_some(1.0 - by_chance),
        pairs,
    })
}

fn checked(table: &Table) -> Result<(), Refusal> {
    let size = table.height();
    if table.width() != size {
        return Err(Refusal::NotSquare {
            what: "table",
            rows: size,
            columns: table.width(),
        });
    }
    match table.cells().iter().position(|count| *count < 0.0) {
        Some(at) => Err(Refusal::Negative {
            what: "table",
            row: at / size,
            column: at % size,
        }),
        None => Ok(()),
    }
}
