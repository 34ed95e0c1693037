//! What adjustments give and take, group by group.

use super::ground::Ground;
use super::leaf::Leaf;
use super::{AdjustmentResult, Cap, IndicatorResult, MarkState, Outcome, Sheet};
use crate::number::Exact;
use crate::rubric::{Adjustment, Effect, Rubric};

/// An adjustment that applies to the project, with its mark.
#[derive(Debug)]
pub(super) struct Given<'a> {
    pub(super) adjustment: &'a Adjustment,
    pub(super) leaf: Leaf,
    /// What it gives by itself, below 0 where it takes.
    pub(super) full: Exact,
    /// What it gives within its group.
    pub(super) points: Exact,
}

/// The adjustments that apply, as a sheet of marks gives them.
pub(super) fn given<'a>(ground: &Ground<'a>, sheet: &Sheet) -> Vec<Given<'a>> {
    let applies = |one: &&Adjustment| one.asked.when.holds(&ground.dossier.facts);
    let adjustments = ground.rubric.adjustments().iter().filter(applies);
    let leaf = |one: &'a Adjustment| (one, ground.leaf(&one.asked, sheet.get(one.id())));
    within_groups(ground.rubric, adjustments.map(leaf))
}

/// The same as they were when a sheet came to this outcome.
pub(super) fn given_as<'a>(rubric: &'a Rubric, outcome: &Outcome) -> Vec<Given<'a>> {
    let leaf = |one: &'a Adjustment| {
        let result = outcome.adjustment(one.id())?;
        let cap = outcome.caps.iter().find(|cap| cap.indicator == *one.id());
        Some((one, Leaf::of_result(&result.asked, cap)))
    };
    within_groups(rubric, rubric.adjustments().iter().filter_map(leaf))
}

fn within_groups<'a>(
    rubric: &Rubric,
    marked: impl Iterator<Item = (&'a Adjustment, Leaf)>,
) -> Vec<Given<'a>> {
    let mut all: Vec<Given<'_>> = marked
        .map(|(adjustment, leaf)| {
            let full = adjustment.points(&credited(&leaf));
            let points = full.clone();
            Given {
                adjustment,
                leaf,
                full,
                points,
            }
        })
        .collect();
    for group in rubric.adjustment_groups() {
        let is_in = |one: &&mut Given<'_>| one.adjustment.group.as_ref() == Some(&group.id);
        let sum: Exact = all.iter_mut().filter(is_in).map(|one| &one.full).sum();
        let held = sum.clone().clamp_to(&-group.most.clone(), &group.most);
        let mut over = sum - held;
        // the last ones give way first, so that what stands above keeps what it gives
        for one in all.iter_mut().rev().filter(is_in) {
            let part = if over.is_positive() {
                one.full.clone().clamp_to(&Exact::ZERO, &over)
            } else {
                one.full.clone().clamp_to(&over, &Exact::ZERO)
            };
            one.points = &one.full - &part;
            over = over - part;
        }
    }
    all
}

/// How many times it applies by a mark, as far as its evidence carries that.
fn credited(leaf: &Leaf) -> Exact {
    leaf.worth
        .as_ref()
        .map_or(Exact::ZERO, |worth| worth.scored.clone())
}

/// The points that all of them give together, below 0 where they take.
pub(super) fn net(given: &[Given<'_>]) -> Exact {
    given.iter().map(|one| &one.points).sum()
}

/// The veto that ends all grading, if one was given.
pub(super) fn veto<'g, 'a>(given: &'g [Given<'a>]) -> Option<&'g Given<'a>> {
    let is_veto =
        |one: &&Given<'_>| one.adjustment.effect == Effect::Veto && credited(&one.leaf).is_positive();
    given.iter().find(is_veto)
}

/// True when one of them can still be marked.
pub(super) fn any_open(given: &[Given<'_>]) -> bool {
    given.iter().any(is_open)
}

fn is_open(given: &Given<'_>) -> bool {
    given.leaf.state == MarkState::Unanswered
}

/// The least and the most points that all of them can still give together, whatever evidence that takes.
pub(super) fn reach(rubric: &Rubric, given: &[Given<'_>]) -> (Exact, Exact) {
    let end = |wanted: fn(&Effect) -> bool| -> Exact {
        let points = |one: &Given<'_>| {
            if is_open(one) && wanted(&one.adjustment.effect) {
                one.adjustment.points(one.adjustment.times())
            } else {
                one.full.clone()
            }
        };
        let all: Vec<(&Option<String>, Exact)> = given
            .iter()
            .map(|one| (&one.adjustment.group, points(one)))
            .collect();
        let alone = all
            .iter()
            .filter(|(group, _)| group.is_none())
            .map(|(_, points)| points);
        let grouped = rubric.adjustment_groups().iter().map(|group| {
            let of_group = all.iter().filter(|(one, _)| one.as_ref() == Some(&group.id));
            let sum: Exact = of_group.map(|(_, points)| points).sum();
            sum.clamp_to(&-group.most.clone(), &group.most)
        });
        let grouped: Vec<Exact> = grouped.collect();
        alone.chain(&grouped).sum()
    };
    let low = end(|effect| matches!(effect, Effect::Deduction(_)));
    let high = end(|effect| matches!(effect, Effect::Bonus(_)));
    (low, high)
}

pub(super) fn result(given: &Given<'_>) -> AdjustmentResult {
    let worth = given.leaf.worth.as_ref();
    AdjustmentResult {
        asked: IndicatorResult {
            id: given.adjustment.id().clone(),
            state: given.leaf.state,
            raw: worth.map(|worth| worth.raw.clone()),
            answer: None,
            scored: worth.map(|worth| worth.scored.clone()),
            score: worth.map(|worth| worth.score.clone()),
            points: None,
            max: Exact::ZERO,
        },
        full: given.full.clone(),
        points: given.points.clone(),
    }
}

pub(super) fn caps(given: &mut [Given<'_>]) -> Vec<Cap> {
    given
        .iter_mut()
        .filter_map(|one| one.leaf.cap.take().map(|cap| *cap))
        .collect()
}

/// A sheet as it is submitted: what nobody answered beside the tree does not apply.
pub fn closed(rubric: &Rubric, sheet: &Sheet) -> Sheet {
    let mut closed = sheet.clone();
    for adjustment in rubric.adjustments() {
        let mark = closed.entry(adjustment.id().clone()).or_default();
        if mark.answer.is_none() {
            mark.answer = Some(super::Answer::Value(super::Value::Number(Exact::ZERO)));
        }
    }
    closed
}
