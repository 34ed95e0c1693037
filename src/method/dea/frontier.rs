//! How far a point lies from what a set of units can do: one linear programme per point.
//!
//! The multiplier form is solved over a handful of units; all others are priced with its answer, and those that would beat
//! it join the handful until none does. So the answer is that of the programme over all units, and its proof is at hand:
//! prices that no unit beats, and a mixture of units that reaches the same value. Everything is measured in the values of
//! the point itself, so that no unit of measurement plays a part.

mod rest;

use std::cmp::Ordering;

pub(in crate::method::dea) use self::rest::Rest;
use super::programme::{Failure, Kind, Programme, Row, Sign, TOLERANCE, dot};
use super::{Orientation, Returns, Units};
use crate::method::Table;

/// Units that join the handful at once.
const JOIN: usize = 4;
/// A unit counts as beating the prices when it does by this share of what is summed.
const BEATEN: f64 = 1e-10;
/// How often units in the handful may be brought nearer to 1, and from how far at most.
const PATIENCE: usize = 6;
const FURTHEST: f64 = 1e9;

/// A point, the unit that stands on it if it belongs to the reference, and what is asked of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Question<'a> {
    pub(super) inputs: &'a [f64],
    pub(super) outputs: &'a [f64],
    pub(super) own: Option<usize>,
    pub(super) orientation: Orientation,
    pub(super) returns: Returns,
}

/// How far a point is from the frontier, and who stands there.
#[derive(Debug, Clone)]
pub(super) struct Distance {
    /// The share of its inputs that would do, or the factor by which its outputs could grow.
    pub(super) factor: f64,
    /// Units that may be part of a mixture that reaches it.
    tight: Vec<Column>,
}

/// A unit in the measures of a point, all of it times one factor that brings what counts near to 1.
#[derive(Debug, Clone)]
struct Column {
    unit: usize,
    inputs: Vec<f64>,
    outputs: Vec<f64>,
    /// The factor itself: what a share of the unit is in a share of the column.
    scale: f64,
}

/// A question with the reference in the measures of its point.
pub(super) struct Measured<'a> {
    reference: Units<'a>,
    question: Question<'a>,
    input_units: Vec<f64>,
    output_units: Vec<f64>,
}

/// Prices of inputs and outputs, and of being there at all.
struct Prices {
    inputs: Vec<f64>,
    outputs: Vec<f64>,
    constant: f64,
}

impl<'a> Measured<'a> {
    pub(super) fn new(reference: Units<'a>, question: Question<'a>) -> Self {
        let unit = |own: f64, column: &mut dyn Iterator<Item = f64>| {
            let largest = column.fold(0.0, f64::max);
            if own > 0.0 {
                own
            } else if largest > 0.0 {
                largest
            } else {
                1.0
            }
        };
        let units = |own: &[f64], table: &Table| {
            let of = |(at, value): (usize, &f64)| unit(*value, &mut table.column(at).copied());
            own.iter().enumerate().map(of).collect()
        };
        Self {
            input_units: units(question.inputs, reference.inputs),
            output_units: units(question.outputs, reference.outputs),
            reference,
            question,
        }
    }

    /// The factor that prices allow at best; units in `known` are looked at from the beginning.
    pub(super) fn bound(&self, known: &[usize]) -> Result<Distance, Failure> {
        let mut handful: Vec<Column> = self
            .first_handful(known)
            .into_iter()
            .map(|unit| self.column(unit))
            .collect();
        let mut patience = PATIENCE;
        loop {
            let prices = match self.prices(&handful) {
                Err(Failure::Unbounded) if handful.len() < self.reference.inputs.height() => {
                    handful = (0..self.reference.inputs.height())
                        .map(|unit| self.column(unit))
                        .collect();
                    continue;
                }
                answer => answer?,
            };
            let joining = self.beaten_by(&prices, &handful);
            if joining.is_empty() {
                match self.honest(&prices) {
                    Err(_) if patience > 0 => self.enlarge(&mut handful, &prices),
                    answer => return answer,
                }
                patience -= 1;
            }
            handful.extend(joining.into_iter().map(|unit| self.column_at(unit, &prices)));
        }
    }

    /// Brings units that gain although they are in the handful nearer to 1, so that the crate sees it.
    fn enlarge(&self, handful: &mut [Column], prices: &Prices) {
        for column in handful
            .iter_mut()
            .filter(|column| self.gain(prices, column.unit) > BEATEN)
        {
            *column = self.column_at(column.unit, prices);
        }
    }

    /// Those who are best at one output for one input, and the point's own unit.
    fn first_handful(&self, known: &[usize]) -> Vec<usize> {
        let mut handful: Vec<usize> = known.iter().copied().chain(self.question.own).collect();
        for input in 0..self.input_units.len() {
            for output in 0..self.output_units.len() {
                let yields = |at: &usize| self.output(*at, output) / self.input(*at, input);
                let units = 0..self.reference.inputs.height();
                let able = units.filter(|at| self.output(*at, output) > 0.0);
                handful.extend(able.max_by(|a, b| yields(a).total_cmp(&yields(b)).then(b.cmp(a))));
            }
        }
        handful.sort_unstable();
        handful.dedup();
        handful
    }

    fn input(&self, unit: usize, at: usize) -> f64 {
        self.reference.inputs[(unit, at)] / self.input_units[at]
    }

    fn output(&self, unit: usize, at: usize) -> f64 {
        self.reference.outputs[(unit, at)] / self.output_units[at]
    }

    fn own_inputs(&self) -> Vec<f64> {
        presence(self.question.inputs)
    }

    fn own_outputs(&self) -> Vec<f64> {
        presence(self.question.outputs)
    }

    /// A unit so that the largest of its inputs, its outputs and its presence is 1.
    fn column(&self, unit: usize) -> Column {
        let inputs = (0..self.input_units.len()).map(|at| self.input(unit, at));
        let outputs = (0..self.output_units.len()).map(|at| self.output(unit, at));
        let presence = if self.question.returns == Returns::Constant {
            0.0
        } else {
            1.0
        };
        self.column_by(unit, 1.0 / inputs.chain(outputs).fold(presence, f64::max))
    }

    /// A unit so that what it spends and earns at prices is 1.
    fn column_at(&self, unit: usize, prices: &Prices) -> Column {
        let (spent, earned) = self.account(prices, unit);
        let plain = self.column(unit);
        let size = spent + earned + prices.constant.abs();
        if size > 0.0 {
            self.column_by(unit, (1.0 / size).clamp(plain.scale, plain.scale * FURTHEST))
        } else {
            plain
        }
    }

    fn column_by(&self, unit: usize, scale: f64) -> Column {
        Column {
            unit,
            inputs: (0..self.input_units.len())
                .map(|at| self.input(unit, at) * scale)
                .collect(),
            outputs: (0..self.output_units.len())
                .map(|at| self.output(unit, at) * scale)
                .collect(),
            scale,
        }
    }

    /// Prices at which nobody of a handful gains, and the point loses as little as can be.
    fn prices(&self, handful: &[Column]) -> Result<Prices, Failure> {
        let values = self.multiplier_form(handful).solve()?;
        let (m, s) = (self.input_units.len(), self.output_units.len());
        Ok(Prices {
            inputs: values[..m].to_vec(),
            outputs: values[m..m + s].to_vec(),
            constant: values.get(m + s).copied().unwrap_or(0.0),
        })
    }

    /// Variables: prices of inputs, of outputs, and of being there.
    fn multiplier_form(&self, handful: &[Column]) -> Programme {
        let (own_inputs, own_outputs) = (self.own_inputs(), self.own_outputs());
        let none = |list: &[f64]| vec![0.0; list.len()];
        let (costs, measure) = match self.question.orientation {
            Orientation::Input => (
                [none(&own_inputs), scaled(&own_outputs, -1.0)].concat(),
                [own_inputs.clone(), none(&own_outputs)].concat(),
            ),
            Orientation::Output => (
                [own_inputs.clone(), none(&own_outputs)].concat(),
                [none(&own_inputs), own_outputs.clone()].concat(),
            ),
        };
        let mut programme = Programme {
            signs: vec![Sign::NotBelowZero; costs.len()],
            costs,
            rows: vec![Row {
                coefficients: measure,
                value: 1.0,
                kind: Kind::Exactly,
            }],
        };
        programme.rows.extend(handful.iter().map(|column| Row {
            coefficients: [column.inputs.clone(), scaled(&column.outputs, -1.0)].concat(),
            value: 0.0,
            kind: Kind::AtLeast,
        }));
        self.with_presence(programme, handful)
    }

    fn with_presence(&self, mut programme: Programme, handful: &[Column]) -> Programme {
        let sign = match self.question.returns {
            Returns::Constant => return programme,
            Returns::Variable => Sign::Free,
            Returns::NotIncreasing => Sign::NotAboveZero,
        };
        programme.costs.push(-1.0);
        programme.signs.push(sign);
        programme.rows[0].coefficients.push(0.0);
        for (row, column) in programme.rows[1..].iter_mut().zip(handful) {
            row.coefficients.push(-column.scale);
        }
        programme
    }

    /// What a unit spends and what it earns at prices.
    fn account(&self, prices: &Prices, unit: usize) -> (f64, f64) {
        let spent = prices
            .inputs
            .iter()
            .enumerate()
            .map(|(at, price)| price * self.input(unit, at));
        let earned = prices
            .outputs
            .iter()
            .enumerate()
            .map(|(at, price)| price * self.output(unit, at));
        (spent.sum(), earned.sum())
    }

    /// By how much a unit gains at these prices, as a share of what is summed.
    fn gain(&self, prices: &Prices, unit: usize) -> f64 {
        let (spent, earned) = self.account(prices, unit);
        let size = spent + earned + prices.constant.abs();
        if size > 0.0 {
            (earned - spent + prices.constant) / size
        } else {
            0.0
        }
    }

    /// Those outside a handful who gain most.
    fn beaten_by(&self, prices: &Prices, handful: &[Column]) -> Vec<usize> {
        let units = 0..self.reference.inputs.height();
        let gains = units.map(|unit| (self.gain(prices, unit), unit));
        let mut gaining: Vec<(f64, usize)> = gains.filter(|(gain, _)| *gain > BEATEN).collect();
        gaining.sort_by(|a, b| {
            b.0.partial_cmp(&a.0)
                .unwrap_or(Ordering::Equal)
                .then(a.1.cmp(&b.1))
        });
        let outside = gaining
            .into_iter()
            .map(|(_, unit)| unit)
            .filter(|unit| handful.iter().all(|column| column.unit != *unit));
        outside.take(JOIN).collect()
    }

    /// The factor at prices, if they are allowed and no unit gains at them.
    fn honest(&self, prices: &Prices) -> Result<Distance, Failure> {
        let units = 0..self.reference.inputs.height();
        let gains: Vec<f64> = units.map(|unit| self.gain(prices, unit)).collect();
        if !self.allowed(prices) || gains.iter().any(|gain| *gain > TOLERANCE) {
            return Err(Failure::Unproved);
        }
        let factor = self.value(prices);
        let tight = (0..gains.len()).filter(|unit| gains[*unit] >= -TOLERANCE);
        let tight = tight.map(|unit| self.column_at(unit, prices)).collect();
        Ok(Distance { factor, tight })
    }

    /// The same distance, if a mixture reaches it; where the point is a unit and its factor 1, it is that mixture itself.
    pub(super) fn proved(&self, distance: Distance) -> Result<Distance, Failure> {
        if self.question.own.is_some() && (distance.factor - 1.0).abs() <= TOLERANCE {
            return Ok(distance);
        }
        let form = self.mixture_form(&distance.tight);
        let mixture = form.solve()?;
        let reached = mixture[distance.tight.len()];
        let same = (reached - distance.factor).abs() <= TOLERANCE * (1.0 + reached.abs());
        if same && form.keeps(&mixture) {
            Ok(distance)
        } else {
            Err(Failure::Unproved)
        }
    }

    fn value(&self, prices: &Prices) -> f64 {
        match self.question.orientation {
            Orientation::Input => dot(&prices.outputs, &self.own_outputs()) + prices.constant,
            Orientation::Output => dot(&prices.inputs, &self.own_inputs()) - prices.constant,
        }
    }

    /// Whether prices are such as the multiplier form allows, whatever the units say to them.
    fn allowed(&self, prices: &Prices) -> bool {
        let sum = match self.question.orientation {
            Orientation::Input => dot(&prices.inputs, &self.own_inputs()),
            Orientation::Output => dot(&prices.outputs, &self.own_outputs()),
        };
        let constant = match self.question.returns {
            Returns::Constant => prices.constant == 0.0,
            Returns::Variable => true,
            Returns::NotIncreasing => prices.constant <= TOLERANCE,
        };
        let all = || prices.inputs.iter().chain(&prices.outputs);
        constant && (sum - 1.0).abs() <= TOLERANCE && all().all(|price| *price >= -TOLERANCE)
    }

    /// Variables: the share of each unit, and the factor.
    fn mixture_form(&self, columns: &[Column]) -> Programme {
        let input_side = self.question.orientation == Orientation::Input;
        let row = |of: &dyn Fn(&Column) -> f64, factor: f64, value: f64| Row {
            coefficients: columns.iter().map(of).chain([factor]).collect(),
            value,
            kind: Kind::AtLeast,
        };
        let inputs = self.own_inputs().into_iter().enumerate().map(|(at, own)| {
            let (factor, value) = if input_side { (own, 0.0) } else { (0.0, -own) };
            row(&|column| -column.inputs[at], factor, value)
        });
        let outputs = self.own_outputs().into_iter().enumerate().map(|(at, own)| {
            let (factor, value) = if input_side { (0.0, own) } else { (-own, 0.0) };
            row(&|column| column.outputs[at], factor, value)
        });
        let mut costs = vec![0.0; columns.len()];
        costs.push(if input_side { 1.0 } else { -1.0 });
        Programme {
            signs: vec![Sign::NotBelowZero; costs.len()],
            costs,
            rows: inputs.chain(outputs).chain(self.whole(columns, 1)).collect(),
        }
    }

    /// The row that shares have to sum to 1, or to no more; `others` variables follow them.
    fn whole(&self, columns: &[Column], others: usize) -> Option<Row> {
        let turn = match self.question.returns {
            Returns::Constant => return None,
            Returns::Variable => 1.0,
            Returns::NotIncreasing => -1.0,
        };
        let shares = columns.iter().map(|column| turn * column.scale);
        Some(Row {
            coefficients: shares.chain(std::iter::repeat_n(0.0, others)).collect(),
            value: turn,
            kind: if turn > 0.0 { Kind::Exactly } else { Kind::AtLeast },
        })
    }

    /// Units that may be part of the mixture.
    pub(super) fn near(distance: &Distance) -> impl Iterator<Item = usize> {
        distance.tight.iter().map(|column| column.unit)
    }
}

/// 1 where there is something, 0 where there is nothing: a point in measures of itself.
fn presence(values: &[f64]) -> Vec<f64> {
    values
        .iter()
        .map(|value| if *value > 0.0 { 1.0 } else { 0.0 })
        .collect()
}

fn scaled(values: &[f64], factor: f64) -> Vec<f64> {
    values.iter().map(|value| value * factor).collect()
}
