//! What a unit could still save or add once its factor is known, and the mixture of units that shows it.

use super::super::Orientation;
use super::super::programme::{Failure, Kind, Programme, Row, Sign, TOLERANCE, dot};
use super::{Column, Distance, Measured, scaled};
use crate::method::Table;
use crate::method::magnitude::real;

/// Shares by which a goal may be missed: none, and hairs, so that rounding in the factor does not shut the door.
const ROOMS: [f64; 3] = [0.0, 1e-12, 1e-10];
/// A unit that gives less than this share of everything is no part of a mixture.
const TRACE: f64 = 1e-9;

/// What is left after the factor, and the mixture that shows it.
#[derive(Debug, Clone)]
pub(in crate::method::dea) struct Rest {
    pub(in crate::method::dea) input_slacks: Vec<f64>,
    pub(in crate::method::dea) output_slacks: Vec<f64>,
    pub(in crate::method::dea) peers: Vec<(usize, f64)>,
}

impl Measured<'_> {
    /// What is left over at the factor: as much as can be, each measure counted in its mean over the reference.
    ///
    /// That there is a mixture at all proves the factor, which so far was a bound.
    pub(in crate::method::dea) fn rest(&self, distance: &Distance) -> Result<Rest, Failure> {
        let columns = &distance.tight;
        let (inputs, outputs) = self.goal(distance.factor);
        let form = |room| self.rest_form(columns, &inputs, &outputs, room).prove();
        let shares = ROOMS
            .into_iter()
            .map(form)
            .find(Result::is_ok)
            .unwrap_or(Err(Failure::Unproved))?;
        let used = |at: usize| -> f64 {
            columns
                .iter()
                .zip(&shares)
                .map(|(column, share)| column.inputs[at] * share)
                .sum()
        };
        let made = |at: usize| -> f64 {
            columns
                .iter()
                .zip(&shares)
                .map(|(column, share)| column.outputs[at] * share)
                .sum()
        };
        let left = |left: f64, size: f64, unit: f64| if left > TOLERANCE * size { left * unit } else { 0.0 };
        let input_slacks = inputs.iter().enumerate();
        let output_slacks = outputs.iter().enumerate();
        // where the point makes nothing, a trace of an output is rounding
        let made_at_least = |goal: f64, made: f64| {
            if goal > 0.0 {
                made
            } else {
                made.max(TRACE / TOLERANCE)
            }
        };
        let parts = columns.iter().zip(&shares);
        let counts = |column: &Column, share: f64| {
            // where the point has nothing, a trace is rounding however small the whole
            let part =
                |part: f64, goal: f64, of: f64| part * share > TRACE * if goal > 0.0 { of } else { 1.0 };
            let mut of_inputs = column.inputs.iter().enumerate();
            let mut of_outputs = column.outputs.iter().enumerate();
            of_inputs.any(|(at, amount)| part(*amount, inputs[at], used(at)))
                || of_outputs.any(|(at, amount)| part(*amount, outputs[at], made(at)))
        };
        Ok(Rest {
            input_slacks: input_slacks
                .map(|(at, goal)| {
                    left(goal - used(at), *goal, self.input_units[at]).min(goal * self.input_units[at])
                })
                .collect(),
            output_slacks: output_slacks
                .map(|(at, goal)| {
                    left(
                        made(at) - goal,
                        made_at_least(*goal, made(at)),
                        self.output_units[at],
                    )
                })
                .collect(),
            peers: parts
                .filter(|(column, share)| counts(column, **share))
                .map(|(column, share)| (column.unit, share * column.scale))
                .collect(),
        })
    }

    /// What has to be reached with what, after the factor.
    fn goal(&self, factor: f64) -> (Vec<f64>, Vec<f64>) {
        match self.question.orientation {
            Orientation::Input => (scaled(&self.own_inputs(), factor), self.own_outputs()),
            Orientation::Output => (self.own_inputs(), scaled(&self.own_outputs(), factor)),
        }
    }

    /// Variables: the share of each unit. Cost: what is used less what is made.
    fn rest_form(&self, columns: &[Column], inputs: &[f64], outputs: &[f64], room: f64) -> Programme {
        let input_worth = worths(&self.input_units, self.reference.inputs);
        let output_worth = worths(&self.output_units, self.reference.outputs);
        let largest = input_worth
            .iter()
            .chain(&output_worth)
            .copied()
            .fold(0.0, f64::max);
        let cost = |column: &Column| {
            (dot(&input_worth, &column.inputs) - dot(&output_worth, &column.outputs)) / largest
        };
        let at_least = |coefficients, value| Row {
            coefficients,
            value,
            kind: Kind::AtLeast,
        };
        let use_rows = inputs.iter().enumerate().map(|(at, goal)| {
            at_least(
                columns.iter().map(|column| -column.inputs[at]).collect(),
                -goal * (1.0 + room),
            )
        });
        let make_rows = outputs.iter().enumerate().map(|(at, goal)| {
            at_least(
                columns.iter().map(|column| column.outputs[at]).collect(),
                goal * (1.0 - room),
            )
        });
        Programme {
            costs: columns.iter().map(cost).collect(),
            signs: vec![Sign::NotBelowZero; columns.len()],
            rows: use_rows.chain(make_rows).chain(self.whole(columns, 0)).collect(),
        }
    }
}

/// What one measure of the point is, in means over the reference.
fn worths(units: &[f64], table: &Table) -> Vec<f64> {
    let mean = |at: usize| table.column(at).sum::<f64>() / real(table.height());
    let worth = |(at, unit): (usize, &f64)| if mean(at) > 0.0 { unit / mean(at) } else { 0.0 };
    units.iter().enumerate().map(worth).collect()
}
