//! Data envelopment: how much less each unit could use, or how much more it could make, if it did as well as the best.
//!
//! CCR compares with every mixture of units at any scale (Charnes, Cooper & Rhodes 1978), BCC with those of the unit's own
//! scale (Banker, Charnes & Cooper 1984); what parts them is scale efficiency. Assumes that all units turn the same inputs
//! into the same outputs, that more input never does harm, and that nothing was measured wrongly: one wrong number on the
//! frontier moves everybody. Misleads where units are few: most are then efficient for want of anyone to compare with.

mod frontier;
mod programme;

use self::frontier::{Measured, Question, Rest};
use self::programme::Failure;
use super::{Refusal, Table, Work};

/// Two efficiencies nearer than this are the same, and a unit this near to 1 is efficient.
const SAME: f64 = 1e-7;

/// What units use and what they make: a row for each unit.
#[derive(Debug, Clone, Copy)]
pub struct Units<'a> {
    /// What they use.
    pub inputs: &'a Table,
    /// What they make.
    pub outputs: &'a Table,
}

/// Which side is asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Orientation {
    /// How much less could be used.
    Input,
    /// How much more could be made.
    Output,
}

impl Orientation {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Input, Self::Output];
    /// Their names, in the same order.
    pub const WORDS: &'static [&'static str] = &["input", "output"];

    /// Its name.
    pub fn word(self) -> &'static str {
        match self {
            Self::Input => "input",
            Self::Output => "output",
        }
    }
}

/// Which mixtures of units there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Returns {
    /// At any scale: CCR.
    Constant,
    /// Of the scales there are: BCC.
    Variable,
    /// Of the scales there are and smaller ones.
    NotIncreasing,
}

/// What would happen to a unit's output if it used a little more of everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AtScale {
    /// It would grow by more than that: the unit is too small.
    Increasing,
    /// It would grow in step.
    Constant,
    /// It would grow by less: the unit is too large.
    Decreasing,
}

impl AtScale {
    /// Its name.
    pub fn word(self) -> &'static str {
        match self {
            Self::Increasing => "increasing",
            Self::Constant => "constant",
            Self::Decreasing => "decreasing",
        }
    }
}

/// How one unit stands to a frontier.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// Above 0 and up to 1: the share of its inputs that would do, or the share of what it could make that it makes.
    pub efficiency: f64,
    /// What could be saved of each input beyond that.
    pub input_slacks: Vec<f64>,
    /// What could be made of each output beyond that.
    pub output_slacks: Vec<f64>,
    /// Units, counted from 0, whose mixture shows it, with their weights.
    pub peers: Vec<(usize, f64)>,
    /// What the mixture uses at most.
    pub input_targets: Vec<f64>,
    /// What it makes at least.
    pub output_targets: Vec<f64>,
}

impl Standing {
    /// Whether nothing at all could be saved or added; an efficiency of 1 alone leaves room for slacks.
    pub fn is_efficient(&self) -> bool {
        let mut slacks = self.input_slacks.iter().chain(&self.output_slacks);
        self.efficiency >= 1.0 && slacks.all(|slack| *slack <= 0.0)
    }
}

/// How all units stand.
#[derive(Debug, Clone, PartialEq)]
pub struct Dea {
    /// Against mixtures of any scale.
    pub ccr: Vec<Standing>,
    /// Against mixtures of their own scale.
    pub bcc: Vec<Standing>,
    /// CCR over BCC.
    pub scale: Vec<f64>,
    /// On which side of the best scale they are.
    pub returns: Vec<AtScale>,
    /// How many units there should be for so many inputs and outputs, if there are fewer: the larger of their product and
    /// three times their sum (Cooper, Seiford & Tone 2007).
    pub too_few_for: Option<usize>,
}

/// One unit against all three frontiers.
struct One {
    ccr: Standing,
    bcc: Standing,
    scale: f64,
    returns: AtScale,
}

/// Compares every unit with all of them. Inputs and outputs have a row for each unit and are not below zero; every unit
/// uses and makes something, and every input and output is used and made by somebody.
///
/// Each optimum is proved by its dual to 1e-8 and one that cannot be is refused, with the unit: so it is where values of one
/// column lie a million times and more apart.
pub fn dea(units: Units<'_>, orientation: Orientation, work: Work<'_>) -> Result<Dea, Refusal> {
    check(units)?;
    let each = work.each(units.inputs.height(), |unit| one(units, unit, orientation))?;
    let mut all = Dea {
        ccr: Vec::new(),
        bcc: Vec::new(),
        scale: Vec::new(),
        returns: Vec::new(),
        too_few_for: too_few_for(units),
    };
    for unit in each {
        let One {
            ccr,
            bcc,
            scale,
            returns,
        } = unit?;
        all.ccr.push(ccr);
        all.bcc.push(bcc);
        all.scale.push(scale);
        all.returns.push(returns);
    }
    Ok(all)
}

fn too_few_for(Units { inputs, outputs }: Units<'_>) -> Option<usize> {
    let (m, s) = (inputs.width(), outputs.width());
    let wanted = (m * s).max(3 * (m + s));
    (inputs.height() < wanted).then_some(wanted)
}

/// Refuses what is no account of units that use something and make something.
pub(super) fn check(Units { inputs, outputs }: Units<'_>) -> Result<(), Refusal> {
    if inputs.height() != outputs.height() {
        return Err(Refusal::Length {
            what: "outputs",
            expected: inputs.height(),
            found: outputs.height(),
        });
    }
    for (what, table) in [("inputs", inputs), ("outputs", outputs)] {
        if let Some(at) = table.cells().iter().position(|value| *value < 0.0) {
            let (row, column) = (at / table.width(), at % table.width());
            return Err(Refusal::Negative { what, row, column });
        }
        if let Some(row) = table.rows().position(|row| row.iter().all(|value| *value == 0.0)) {
            return Err(Refusal::NothingInRow { what, row });
        }
        let empty = |column: &usize| table.column(*column).all(|value| *value == 0.0);
        if let Some(column) = (0..table.width()).find(empty) {
            return Err(Refusal::NothingInColumn { what, column });
        }
    }
    Ok(())
}

fn one(reference: Units<'_>, unit: usize, orientation: Orientation) -> Result<One, Refusal> {
    let ask = |returns| Question {
        inputs: reference.inputs.row(unit),
        outputs: reference.outputs.row(unit),
        own: Some(unit),
        orientation,
        returns,
    };
    let refused = |failure| refusal(failure, unit);
    let mut known = Vec::new();
    let ccr = standing(reference, ask(Returns::Constant), &mut known).map_err(refused)?;
    let bcc = standing(reference, ask(Returns::Variable), &mut known).map_err(refused)?;
    if ccr.efficiency > 1.0 || bcc.efficiency > 1.0 || ccr.efficiency > bcc.efficiency * (1.0 + SAME) {
        return Err(Refusal::Unproved { row: unit });
    }
    // proved to so many digits only, and in truth never above 1
    let scale = snapped((ccr.efficiency / bcc.efficiency).min(1.0));
    let returns = if scale >= 1.0 {
        AtScale::Constant
    } else {
        let smaller = efficiency(reference, ask(Returns::NotIncreasing), &known).map_err(refused)?;
        let decreasing = (smaller - bcc.efficiency).abs() <= SAME * bcc.efficiency;
        if decreasing {
            AtScale::Decreasing
        } else {
            AtScale::Increasing
        }
    };
    Ok(One {
        ccr,
        bcc,
        scale,
        returns,
    })
}

/// The efficiency of the point of a question against a reference; above 1 where the point lies beyond the frontier.
fn efficiency(reference: Units<'_>, question: Question<'_>, known: &[usize]) -> Result<f64, Failure> {
    let measured = Measured::new(reference, question);
    let distance = again_with_all(reference, known, |known| measured.proved(measured.bound(known)?))?;
    Ok(as_share(distance.factor, question.orientation))
}

/// How far a point is from the frontier of others, where it need not be one of them; above 1 where it lies beyond.
pub(super) fn against(
    reference: Units<'_>,
    point: Units<'_>,
    unit: usize,
    orientation: Orientation,
    returns: Returns,
) -> Result<f64, Refusal> {
    let question = Question {
        inputs: point.inputs.row(unit),
        outputs: point.outputs.row(unit),
        own: std::ptr::eq(reference.inputs, point.inputs).then_some(unit),
        orientation,
        returns,
    };
    efficiency(reference, question, &[]).map_err(|failure| refusal(failure, unit))
}

fn refusal(failure: Failure, row: usize) -> Refusal {
    match failure {
        Failure::Unbounded | Failure::Infeasible => Refusal::OutOfReach { row },
        Failure::Unproved => Refusal::Unproved { row },
    }
}

fn as_share(factor: f64, orientation: Orientation) -> f64 {
    snapped(match orientation {
        Orientation::Input => factor,
        Orientation::Output => 1.0 / factor,
    })
}

/// What is as near to 1 as its proof reaches is 1.
fn snapped(share: f64) -> f64 {
    if (share - 1.0).abs() <= SAME { 1.0 } else { share }
}

/// What was not proved with a few units from the beginning may be with all of them, which takes another way.
fn again_with_all<T>(
    reference: Units<'_>,
    known: &[usize],
    find: impl Fn(&[usize]) -> Result<T, Failure>,
) -> Result<T, Failure> {
    match find(known) {
        Err(Failure::Unproved) => find(&(0..reference.inputs.height()).collect::<Vec<_>>()),
        answer => answer,
    }
}

/// Whoever is on the frontier near the unit is added to `known`.
fn standing(
    reference: Units<'_>,
    question: Question<'_>,
    known: &mut Vec<usize>,
) -> Result<Standing, Failure> {
    let measured = Measured::new(reference, question);
    let (distance, rest) = again_with_all(reference, known, |known| {
        let distance = measured.bound(known)?;
        let rest = measured.rest(&distance)?;
        Ok((distance, rest))
    })?;
    let Rest {
        input_slacks,
        output_slacks,
        peers,
    } = rest;
    known.extend(Measured::near(&distance));
    let efficiency = as_share(distance.factor, question.orientation);
    let (input_factor, output_factor) = match question.orientation {
        Orientation::Input => (efficiency, 1.0),
        Orientation::Output => (1.0, 1.0 / efficiency),
    };
    let input = |(own, slack): (&f64, &f64)| own * input_factor - slack;
    let output = |(own, slack): (&f64, &f64)| own * output_factor + slack;
    Ok(Standing {
        input_targets: question.inputs.iter().zip(&input_slacks).map(input).collect(),
        output_targets: question.outputs.iter().zip(&output_slacks).map(output).collect(),
        efficiency,
        input_slacks,
        output_slacks,
        peers,
    })
}
