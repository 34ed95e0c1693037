//! What happens to the figure of the whole once it is combined: clamp, gates, rounding, band.

use super::standing::{Inner, Standing};
use crate::number::Exact;
use crate::rubric::{Gate, GateEffect, Rubric};

/// Clamp, gates, rounding: the way of every figure for the whole.
pub(super) fn settle(rubric: &Rubric, score: &Exact, gates: &[&Gate]) -> Exact {
    held_down(score, gates).rounded(rubric.rounding())
}

/// A figure in 0–100 and under the caps of these gates, exact.
pub(super) fn held_down(score: &Exact, gates: &[&Gate]) -> Exact {
    let caps = gates.iter().filter_map(|gate| match &gate.effect {
        GateEffect::Cap(cap) => Some(cap),
        GateEffect::Band(_) => None,
    });
    let clamped = score.clone().clamp_to(&Exact::ZERO, &Exact::HUNDRED);
    caps.fold(clamped, |score, cap| score.min(cap.clone()))
}

/// A part without a score fires no gate.
pub(super) fn fires(gate: &Gate, whole: &Inner<'_>) -> bool {
    whole
        .find(&gate.of)
        .and_then(Standing::score)
        .is_some_and(|score| *score < gate.below)
}

/// The band of a rounded score, no better than the gates allow.
pub(super) fn band(rubric: &Rubric, score: &Exact, gates: &[&Gate]) -> Option<String> {
    let bands = rubric.bands();
    let reached = bands.iter().rposition(|band| band.from <= *score)?;
    let held = gates.iter().filter_map(|gate| match &gate.effect {
        GateEffect::Band(best) => bands.iter().position(|band| band.id == *best),
        GateEffect::Cap(_) => None,
    });
    bands
        .get(held.fold(reached, usize::min))
        .map(|band| band.id.clone())
}
