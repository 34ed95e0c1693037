//! What an adjustment gives or takes, and why not more.

use super::indicator::{evidence, state};
use super::{About, Step, View};
use crate::number::Exact;
use crate::rubric::Effect;
use crate::scoring::adjust::{self, Given};
use crate::scoring::because::{adjusted, own_words};
use crate::scoring::{Mark, MarkState};
use crate::text::Phrase;

/// A step for every adjustment that applies to the project or was given.
pub(super) fn steps(view: &View<'_>) -> Vec<Step> {
    let facts = &view.ground.dossier.facts;
    let shown = |given: &&Given<'_>| {
        given.leaf.state != MarkState::Unanswered || given.adjustment.asked.when.holds(facts)
    };
    view.given.iter().filter(shown).map(|given| step(view, given)).collect()
}

fn step(view: &View<'_>, given: &Given<'_>) -> Step {
    let asked = &given.adjustment.asked;
    let unmarked = Mark::default();
    let mark = view.sheet.get(&asked.id).unwrap_or(&unmarked);
    let result = adjust::result(given);
    let mut how = vec![each_time(given)];
    how.push(match &result.asked.raw {
        Some(raw) => Phrase::new("score-trace-adjusted-times").with("times", counted(raw)),
        None if given.leaf.state == MarkState::Unanswered => Phrase::new("score-trace-adjustment-open"),
        None => state(given.leaf.state, mark),
    });
    if result.is_given() {
        how.extend(adjusted(view.ground.rubric, view.outcome, &result));
    }
    Step {
        title: own_words(&asked.title),
        value: (given.adjustment.effect != Effect::Veto).then(|| result.points.to_string()),
        how,
        about: About::Adjustment(asked.id.clone()),
        children: evidence(view, asked, mark),
    }
}

/// What it does each time it applies.
fn each_time(given: &Given<'_>) -> Phrase {
    let phrase = match &given.adjustment.effect {
        Effect::Bonus(points) => Phrase::new("score-bonus").with("points", points.to_string()),
        Effect::Deduction(points) => Phrase::new("score-deduction").with("points", points.to_string()),
        Effect::Veto => return Phrase::new("score-veto"),
    };
    phrase.with("times", counted(given.adjustment.times()))
}

/// A whole number of times.
fn counted(times: &Exact) -> usize {
    times.to_i64().and_then(|times| usize::try_from(times).ok()).unwrap_or(0)
}
