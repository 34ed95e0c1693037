//! What happens to the figure of the whole once it is combined and adjusted: clamp, gates, rounding, band.

use super::standing::{Inner, Standing};
use crate::number::Exact;
use crate::rubric::{Band, Gate, GateEffect, Rubric};

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

/// The band of a rounded score, no better than the gates allow; those that ask for a place among peers are left to
/// whoever knows the peers.
pub(super) fn band(rubric: &Rubric, score: &Exact, gates: &[&Gate]) -> Option<String> {
    best(rubric, score, gates, |band| band.rank.is_none()).map(|(_, band)| band.id.clone())
}

/// The best band of those that ask for a place among peers, if the score is enough for one above its band.
pub(super) fn enough_for(rubric: &Rubric, score: &Exact, gates: &[&Gate]) -> Option<String> {
    let (reached, _) = best(rubric, score, gates, |band| band.rank.is_none())?;
    let (ranked, band) = best(rubric, score, gates, |band| band.rank.is_some())?;
    (ranked > reached).then(|| band.id.clone())
}

/// The best band of some that a score reaches under the gates, and its place.
fn best<'r>(
    rubric: &'r Rubric,
    score: &Exact,
    gates: &[&Gate],
    wanted: impl Fn(&Band) -> bool,
) -> Option<(usize, &'r Band)> {
    let bands = rubric.bands();
    let reached = bands.iter().rposition(|band| band.from <= *score)?;
    let held = gates.iter().filter_map(|gate| match &gate.effect {
        GateEffect::Band(best) => bands.iter().position(|band| band.id == *best),
        GateEffect::Cap(_) => None,
    });
    let allowed = bands.get(..=held.fold(reached, usize::min))?;
    allowed.iter().enumerate().rfind(|(_, band)| wanted(band))
}
