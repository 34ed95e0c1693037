//! Malmquist: how productivity changed between two periods, and whether units caught up or the frontier moved.
//!
//! The geometric mean of the change seen from either period's frontier at constant returns (Färe, Grosskopf, Norris & Zhang
//! 1994); above 1 is progress. Assumes the same units with the same inputs and outputs in both periods. Misleads where the
//! frontier of a period hangs on one unit: its luck then reads as everybody's technical change.

use super::dea::{self, Orientation, Returns, Units};
use super::magnitude::real;
use super::{Refusal, Work};

/// How one unit changed. Every figure is a ratio; above 1 is for the better.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Change {
    /// The whole change of productivity: `ec` times `tc`.
    pub mi: f64,
    /// How much nearer the unit came to the frontier: `pec` times `sec`.
    pub ec: f64,
    /// How far the frontier moved where the unit stands.
    pub tc: f64,
    /// How much nearer it came to the frontier of its own scale.
    pub pec: f64,
    /// How much nearer it came to the best scale.
    pub sec: f64,
    /// The four distances, efficiencies at constant returns, from which `mi` is made.
    pub distances: Distances,
}

/// Efficiencies of one unit, above 1 beyond the frontier. `t1_from_t` is that of its later point against the earlier
/// frontier.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Distances {
    /// Earlier point, earlier frontier.
    pub t_from_t: f64,
    /// Later point, earlier frontier.
    pub t1_from_t: f64,
    /// Earlier point, later frontier.
    pub t_from_t1: f64,
    /// Later point, later frontier.
    pub t1_from_t1: f64,
}

/// Compares two periods, unit by unit. The orientation matters for `pec` and `sec` alone.
pub fn malmquist(
    before: Units<'_>,
    after: Units<'_>,
    orientation: Orientation,
    work: Work<'_>,
) -> Result<Vec<Change>, Refusal> {
    check(before, after)?;
    let changes = work.each(before.inputs.height(), |unit| {
        change(before, after, unit, orientation)
    })?;
    changes.into_iter().collect()
}

/// The mean of ratios above zero, for which halving and doubling cancel out.
pub fn geometric_mean(ratios: &[f64]) -> f64 {
    let logs: f64 = ratios.iter().map(|ratio| libm::log(*ratio)).sum();
    libm::exp(logs / real(ratios.len()))
}

fn check(before: Units<'_>, after: Units<'_>) -> Result<(), Refusal> {
    dea::check(before)?;
    dea::check(after)?;
    let pairs = [
        ("inputs_t1", before.inputs.height(), after.inputs.height()),
        ("inputs_t1", before.inputs.width(), after.inputs.width()),
        ("outputs_t1", before.outputs.width(), after.outputs.width()),
    ];
    match pairs.into_iter().find(|(_, expected, found)| expected != found) {
        Some((what, expected, found)) => Err(Refusal::Length {
            what,
            expected,
            found,
        }),
        None => Ok(()),
    }
}

fn change(
    before: Units<'_>,
    after: Units<'_>,
    unit: usize,
    orientation: Orientation,
) -> Result<Change, Refusal> {
    let side =
        |period: Units<'_>, at: Units<'_>, returns| dea::against(period, at, unit, orientation, returns);
    let constant = Returns::Constant;
    let distances = Distances {
        t_from_t: side(before, before, constant)?,
        t1_from_t: side(before, after, constant)?,
        t_from_t1: side(after, before, constant)?,
        t1_from_t1: side(after, after, constant)?,
    };
    let Distances {
        t_from_t,
        t1_from_t,
        t_from_t1,
        t1_from_t1,
    } = distances;
    let ec = t1_from_t1 / t_from_t;
    let tc = ((t1_from_t / t1_from_t1) * (t_from_t / t_from_t1)).sqrt();
    let pec = side(after, after, Returns::Variable)? / side(before, before, Returns::Variable)?;
    Ok(Change {
        mi: ec * tc,
        ec,
        tc,
        pec,
        sec: ec / pec,
        distances,
    })
}
