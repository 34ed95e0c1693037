//! Linear programmes small enough to be written out, solved by a crate and proved here.
//!
//! The crate is asked twice, for the programme and for its dual, and neither answer is believed: both have to keep every
//! condition, and their two values, between which the optimum lies, have to be the same.

use microlp::{ComparisonOp, OptimizationDirection, Problem, SolveOptions, Variable};

/// How far a condition may be missed and two values may differ, as a share of what is summed in them.
pub(super) const TOLERANCE: f64 = 1e-8;

/// What is smaller beside the largest value is rounding.
const ROUNDING: f64 = 1e-15;
/// Where a sum should be nothing it may be this, beside the largest value: rounding that has no size to be measured by.
const NEXT_TO_NOTHING: f64 = 1e-12;

/// What a variable may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// Zero or more.
    NotBelowZero,
    /// Zero or less.
    NotAboveZero,
    /// Anything.
    Free,
}

/// A sum of variables that has to reach a value, or to hit it.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub(super) coefficients: Vec<f64>,
    pub(super) value: f64,
    pub(super) kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    AtLeast,
    Exactly,
}

/// The smallest cost that keeps all rows.
#[derive(Debug, Clone)]
pub(super) struct Programme {
    pub(super) costs: Vec<f64>,
    pub(super) signs: Vec<Sign>,
    pub(super) rows: Vec<Row>,
}

/// Why a programme has no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Failure {
    /// The cost falls without end.
    Unbounded,
    /// Nothing keeps all rows.
    Infeasible,
    /// There may be an answer, and it was not found or not proved.
    Unproved,
}

impl Programme {
    /// An optimum as the crate gives it, unproved.
    pub(super) fn solve(&self) -> Result<Vec<f64>, Failure> {
        let mut problem = Problem::new(OptimizationDirection::Minimize);
        let variables: Vec<Variable> = self
            .costs
            .iter()
            .zip(&self.signs)
            .map(|(cost, sign)| problem.add_var(*cost, sign.range()))
            .collect();
        for row in &self.rows {
            let terms = variables.iter().copied().zip(row.coefficients.iter().copied());
            let terms: Vec<_> = terms.filter(|(_, coefficient)| *coefficient != 0.0).collect();
            problem.add_constraint(terms, row.kind.operator(), row.value);
        }
        let outcome = problem.solve_with(options()).map_err(Failure::from)?;
        let solution = outcome.into_solution().map_err(|_| Failure::Unproved)?;
        Ok(cleaned(
            variables
                .iter()
                .map(|variable| solution.var_value(*variable))
                .collect(),
        ))
    }

    /// An optimum that the dual proves.
    pub(super) fn prove(&self) -> Result<Vec<f64>, Failure> {
        let values = self.solve()?;
        let dual = self.dual();
        let prices = dual.solve().map_err(|_| Failure::Unproved)?;
        let (cost, bound) = (dot(&self.costs, &values), -dot(&dual.costs, &prices));
        let same = (cost - bound).abs() <= TOLERANCE * (1.0 + cost.abs().max(bound.abs()));
        if same && self.keeps(&values) && dual.keeps(&prices) {
            Ok(values)
        } else {
            Err(Failure::Unproved)
        }
    }

    /// Whether values keep every sign and every row, up to the tolerance.
    pub(super) fn keeps(&self, values: &[f64]) -> bool {
        let signs = values.iter().zip(&self.signs);
        signs.clone().all(|(value, sign)| sign.keeps(*value)) && self.rows.iter().all(|row| row.keeps(values))
    }

    /// The programme whose optimum is that of this one with its sign turned.
    fn dual(&self) -> Self {
        let costs = self.rows.iter().map(|row| -row.value).collect();
        let sign = |row: &Row| match row.kind {
            Kind::AtLeast => Sign::NotBelowZero,
            Kind::Exactly => Sign::Free,
        };
        let row = |at: usize| {
            let turn = if self.signs[at] == Sign::NotAboveZero {
                1.0
            } else {
                -1.0
            };
            Row {
                coefficients: self.rows.iter().map(|row| turn * row.coefficients[at]).collect(),
                value: turn * self.costs[at],
                kind: if self.signs[at] == Sign::Free {
                    Kind::Exactly
                } else {
                    Kind::AtLeast
                },
            }
        };
        Self {
            costs,
            signs: self.rows.iter().map(sign).collect(),
            rows: (0..self.costs.len()).map(row).collect(),
        }
    }
}

impl Sign {
    fn range(self) -> (f64, f64) {
        match self {
            Self::NotBelowZero => (0.0, f64::INFINITY),
            Self::NotAboveZero => (f64::NEG_INFINITY, 0.0),
            Self::Free => (f64::NEG_INFINITY, f64::INFINITY),
        }
    }

    fn keeps(self, value: f64) -> bool {
        let (low, high) = self.range();
        (low - TOLERANCE..=high + TOLERANCE).contains(&value)
    }
}

impl Kind {
    fn operator(self) -> ComparisonOp {
        match self {
            Self::AtLeast => ComparisonOp::Ge,
            Self::Exactly => ComparisonOp::Eq,
        }
    }
}

impl Row {
    fn keeps(&self, values: &[f64]) -> bool {
        let terms = || self.coefficients.iter().zip(values).map(|(a, b)| a * b);
        let size: f64 = terms().map(f64::abs).sum::<f64>() + self.value.abs();
        let largest = values
            .iter()
            .fold(1.0, |largest: f64, value| largest.max(value.abs()));
        let room = TOLERANCE * size + NEXT_TO_NOTHING * largest;
        let short = self.value - terms().sum::<f64>();
        match self.kind {
            Kind::AtLeast => short <= room,
            Kind::Exactly => short.abs() <= room,
        }
    }
}

impl From<microlp::Error> for Failure {
    fn from(error: microlp::Error) -> Self {
        match error {
            microlp::Error::Unbounded => Self::Unbounded,
            microlp::Error::Infeasible => Self::Infeasible,
            _ => Self::Unproved,
        }
    }
}

fn options() -> SolveOptions {
    let mut options = SolveOptions::default();
    options.presolve = false;
    options.tolerances.feasibility = 1e-10;
    options
}

/// The same values without what is rounding beside the largest of them.
fn cleaned(mut values: Vec<f64>) -> Vec<f64> {
    let largest = values
        .iter()
        .fold(0.0, |largest: f64, value| largest.max(value.abs()));
    for value in &mut values {
        if value.abs() <= ROUNDING * largest {
            *value = 0.0;
        }
    }
    values
}

/// The sum of products, in order.
pub(super) fn dot(left: &[f64], right: &[f64]) -> f64 {
    left.iter().zip(right).map(|(a, b)| a * b).sum()
}
