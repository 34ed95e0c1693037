//! What an adjustment gives or takes, and why not more.

use super::indicator::{evidence, state};
use super::{About, Step, View};
use crate::rubric::Effect;
use crate::scoring::adjust::{self, Given};
use crate::scoring::because::{adjusted, each_time, own_words, whole};
use crate::scoring::{Mark, MarkState};
use crate::text::Phrase;

/// A step for every adjustment that applies to the project or was given.
pub(super) fn steps(view: &View<'_>) -> Vec<Step> {
    let facts = &view.ground.dossier.facts;
    let shown = |given: &&Given<'_>| {
        given.leaf.state != MarkState::Unanswered || given.adjustment.asked.when.holds(facts)
    };
    view.given
        .iter()
        .filter(shown)
        .map(|given| step(view, given))
        .collect()
}

fn step(view: &View<'_>, given: &Given<'_>) -> Step {
    let asked = &given.adjustment.asked;
    let unmarked = Mark::default();
    let mark = view.sheet.get(&asked.id).unwrap_or(&unmarked);
    let result = adjust::result(given);
    let mut how = vec![each_time(given.adjustment)];
    how.push(match &result.asked.raw {
        Some(raw) => Phrase::new("score-trace-adjusted-times").with("times", whole(raw)),
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
