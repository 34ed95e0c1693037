//! Where an unfinished sheet can still end.
//!
//! Answered marks stay; an open indicator takes any answer it permits, with whatever evidence that answer needs or
//! without, or is left out (n/a where it may be, an abstention anywhere). The ends are never inside what can be
//! reached; under mean, minimum and geometric mean, without a gate on a part that may stay empty, both are reached.
//! Minimum coverage is not looked at: the interval is that of the figure, whether or not it will be a result.

use super::adjust::{self, Given};
use super::combine::{Part, combine, coupled};
use super::ground::Ground;
use super::settle::settle;
use super::standing::{Inner, Standing, Tip};
use super::{MarkState, curve, support};
use crate::model::CriterionId;
use crate::number::Exact;
use crate::rubric::{Combine, Gate, Indicator, Kind};

/// The lowest and the highest figure, rounded as the score is; `None` when no completion has one.
///
/// What adjustments can still give or take has nothing to do with the tree, so both ends are moved by it.
pub(super) fn ends(ground: &Ground<'_>, whole: &Inner<'_>, given: &[Given<'_>]) -> Option<(Exact, Exact)> {
    let reach = of_inner(ground, whole)?;
    let (least, most) = adjust::reach(ground.rubric, given);
    let gates = |holds: &dyn Fn(&Gate, &Reach) -> bool| -> Vec<&Gate> {
        let part = |gate: &Gate| whole.find(&gate.of).and_then(|part| of(ground, part));
        ground
            .rubric
            .gates()
            .iter()
            .filter(|gate| part(gate).is_some_and(|reach| holds(gate, &reach)))
            .collect()
    };
    let can_fire = gates(&|gate, reach| reach.low < gate.below);
    let must_fire = gates(&|gate, reach| reach.presence == Presence::Certain && reach.high < gate.below);
    let low = settle(ground.rubric, &(reach.low + least), &can_fire);
    let high = settle(ground.rubric, &(reach.high + most), &must_fire);
    Some((low, high))
}

/// The lowest and the highest score of every criterion that applies, exact, parents before children; none where no
/// completion has one.
pub(super) fn of_criteria(
    ground: &Ground<'_>,
    whole: &Inner<'_>,
) -> Vec<(CriterionId, Option<(Exact, Exact)>)> {
    let mut found = Vec::new();
    whole.each(&mut |standing| {
        if let Standing::Inner(inner) = standing
            && let Some(criterion) = inner.criterion
        {
            let ends = of_inner(ground, inner).map(|reach| (reach.low, reach.high));
            found.push((criterion.id.clone(), ends));
        }
    });
    found
}

/// What a part can come to, 0 to 100.
#[derive(Debug, Clone)]
struct Reach {
    low: Exact,
    high: Exact,
    presence: Presence,
}

/// Whether a part will have a score.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Presence {
    /// It has one and keeps it.
    Certain,
    /// It may be left out.
    Possible,
}

fn of(ground: &Ground<'_>, part: &Standing<'_>) -> Option<Reach> {
    match part {
        Standing::Inner(inner) => of_inner(ground, inner),
        Standing::Tip(tip) => of_tip(ground, tip),
    }
}

fn of_tip(ground: &Ground<'_>, tip: &Tip<'_>) -> Option<Reach> {
    match (tip.leaf.state, &tip.leaf.worth) {
        (MarkState::Unanswered, _) => {
            let (low, high) = open(ground, tip.indicator);
            Some(Reach {
                low,
                high,
                presence: Presence::Possible,
            })
        }
        (_, Some(worth)) => Some(Reach {
            low: worth.score.clone(),
            high: worth.score.clone(),
            presence: Presence::Certain,
        }),
        (_, None) => None,
    }
}

/// The lowest and the highest score any answer can have.
fn open(ground: &Ground<'_>, indicator: &Indicator) -> (Exact, Exact) {
    let rule = indicator.support.as_ref();
    let (low, high) = match &indicator.kind {
        Kind::Level(levels) => {
            let attainable = rule.map_or(levels.len(), |rule| support::attainable(levels, rule));
            let scores = || levels[..attainable].iter().map(|level| ground.level_score(level));
            return (
                scores().min().unwrap_or(Exact::ZERO),
                scores().max().unwrap_or(Exact::HUNDRED),
            );
        }
        Kind::Measure(measure) => curve::range(measure),
        Kind::Checklist(_) | Kind::Points { .. } => (Exact::ZERO, Exact::HUNDRED),
    };
    match rule {
        // an answer without evidence scores no more than the cap
        Some(rule) if support::attainable_beyond_cap(rule) => (low.min(rule.cap.clone()), high),
        Some(rule) => (low.min(rule.cap.clone()), high.min(rule.cap.clone())),
        None => (low, high),
    }
}

fn of_inner(ground: &Ground<'_>, inner: &Inner<'_>) -> Option<Reach> {
    let reaches: Vec<(&Exact, Reach)> = inner
        .children
        .iter()
        .filter_map(|child| Some((child.weight(), of(ground, child)?)))
        .collect();
    let certain = reaches
        .iter()
        .any(|(_, reach)| reach.presence == Presence::Certain);
    let presence = if certain {
        Presence::Certain
    } else {
        Presence::Possible
    };
    let settled =
        |(_, reach): &(&Exact, Reach)| reach.presence == Presence::Certain && reach.low == reach.high;
    if let Some(score) = inner.score.as_ref().filter(|_| reaches.iter().all(settled)) {
        return Some(Reach {
            low: score.clone(),
            high: score.clone(),
            presence,
        });
    }
    let (low, high) = match inner.combine() {
        Combine::Coupling => coupling(&reaches)?,
        how => (
            extreme(&reaches, Side::Low, how)?,
            extreme(&reaches, Side::High, how)?,
        ),
    };
    Some(Reach { low, high, presence })
}

/// Which end is sought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Low,
    High,
}

impl Side {
    fn end(self, reach: &Reach) -> &Exact {
        match self {
            Self::Low => &reach.low,
            Self::High => &reach.high,
        }
    }

    /// True when `one` lies farther out on this side than `other`.
    fn beyond(self, one: &Exact, other: &Exact) -> bool {
        match self {
            Self::Low => one < other,
            Self::High => one > other,
        }
    }
}

/// The farthest figure on one side, over all choices of which children that may be left out are there.
///
/// For a figure that grows with every child, each child stands at its own end. Adding a child moves a mean towards
/// that child, so those that may be left out are added outermost first, as long as they pull the figure outwards.
fn extreme(reaches: &[(&Exact, Reach)], side: Side, how: Combine) -> Option<Exact> {
    let (mut present, possible) = by_distance(reaches, side);
    let mut best = combine(how, &present);
    for end in possible {
        if best.as_ref().is_some_and(|best| !side.beyond(end.1, best)) {
            break;
        }
        present.push(end);
        best = combine(how, &present);
    }
    best
}

/// The children that are there, and those that may be left out, outermost first; each at its own end.
fn by_distance<'r>(reaches: &'r [(&Exact, Reach)], side: Side) -> (Vec<Part<'r>>, Vec<Part<'r>>) {
    let ends = |presence| {
        let wanted = reaches
            .iter()
            .filter(move |(_, reach)| reach.presence == presence);
        wanted.map(|(weight, reach)| (*weight, side.end(reach)))
    };
    let mut possible: Vec<Part<'r>> = ends(Presence::Possible).collect();
    possible.sort_by(|(_, one), (_, other)| match side {
        Side::Low => one.cmp(other),
        Side::High => other.cmp(one),
    });
    (ends(Presence::Certain).collect(), possible)
}

/// Ends that hold the coupling degree D = √(C·T), which does not grow with every child when weights differ.
///
/// With n·T/ΣU between 1/κ and κ for κ = highest weight / lowest weight, D² lies between G/κ and κ·G for the
/// geometric mean G, and never above T. For equal weights D² is G itself. A child alone scores as itself, which is
/// less than its root.
fn coupling(reaches: &[(&Exact, Reach)]) -> Option<(Exact, Exact)> {
    let lightest = reaches.iter().map(|(weight, _)| *weight).min()?;
    let heaviest = reaches.iter().map(|(weight, _)| *weight).max()?;
    let spread = heaviest / lightest;
    let low = degrees(reaches, Side::Low, &(Exact::ONE / &spread))
        .into_iter()
        .min()?;
    let high = degrees(reaches, Side::High, &spread).into_iter().max()?;
    let total = extreme(reaches, Side::High, Combine::Mean)?;
    let rooted = coupled(&[(&Exact::ONE, &total)], &Exact::ONE);
    let low = alone(reaches).map_or(low.clone(), |alone| low.min(alone));
    Some((low, high.min(rooted)))
}

/// √(G·balance) of those that are there with the first none, one, two … of those that may be left out.
fn degrees(reaches: &[(&Exact, Reach)], side: Side, balance: &Exact) -> Vec<Exact> {
    let (certain, possible) = by_distance(reaches, side);
    let present = |count: usize| {
        certain
            .iter()
            .chain(&possible[..count])
            .copied()
            .collect::<Vec<_>>()
    };
    let choices = (0..=possible.len())
        .map(present)
        .filter(|present| !present.is_empty());
    choices.map(|present| coupled(&present, balance)).collect()
}

/// The lowest score of a child that may be the only one.
fn alone(reaches: &[(&Exact, Reach)]) -> Option<Exact> {
    let mut certain = reaches
        .iter()
        .filter(|(_, reach)| reach.presence == Presence::Certain);
    match (certain.next(), certain.next()) {
        (None, _) => reaches.iter().map(|(_, reach)| reach.low.clone()).min(),
        (Some((_, only)), None) => Some(only.low.clone()),
        _ => None,
    }
}
