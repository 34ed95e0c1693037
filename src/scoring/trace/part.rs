//! The middle of an explanation: criteria, and what each part adds to the one above it.

use super::{About, Step, View, indicator, percent};
use crate::number::Exact;
use crate::rubric::{Combine, ReadsAs};
use crate::scoring::because::{condition, own_words};
use crate::scoring::combine::combine;
use crate::scoring::standing::{Inner, Standing};
use crate::text::Phrase;

/// A step for every child, with what it adds to its parent.
pub(super) fn children(view: &View<'_>, parent: &Inner<'_>) -> Vec<Step> {
    let step = |child: &Standing<'_>| {
        let mut how: Vec<Phrase> = adds(view, parent, child).into_iter().collect();
        how.push(Phrase::new("score-trace-share").with("share", percent(child.share())));
        match child {
            Standing::Inner(inner) => criterion(view, inner, how),
            Standing::Tip(tip) => indicator::step(view, tip, how),
        }
    };
    parent.children.iter().map(step).collect()
}

fn criterion(view: &View<'_>, inner: &Inner<'_>, adds: Vec<Phrase>) -> Step {
    let criterion = inner
        .criterion
        .expect("only the whole has no criterion, and it is nobody's child");
    Step {
        title: own_words(&criterion.title),
        value: inner.score.as_ref().map(|score| view.score(score)),
        how: adds
            .into_iter()
            .chain(reads_as(view, criterion.reads_as.as_ref()))
            .chain(combination(inner))
            .chain(view.changed(|outcome| outcome.criterion(&criterion.id)?.score.as_ref()))
            .collect(),
        about: About::Criterion(criterion.id.clone()),
        children: children(view, inner),
    }
}

/// That a part reads otherwise for this project, and why.
pub(super) fn reads_as(view: &View<'_>, variant: Option<&ReadsAs>) -> Option<Phrase> {
    let when = condition(view.ground.rubric, &variant?.when);
    Some(Phrase::new("score-reads-as").with("when", when))
}

/// What a child with a score adds to its parent: its part among the siblings that have one.
fn adds(view: &View<'_>, parent: &Inner<'_>, child: &Standing<'_>) -> Option<Phrase> {
    let score = child.score()?;
    let weights: Exact = parent.parts().iter().map(|(weight, _)| *weight).sum();
    let share = child.weight() / &weights;
    let phrase = match parent.combine() {
        Combine::Mean => Phrase::new("score-trace-adds")
            .with("score", view.score(score))
            .with("sum", view.score(&(score * &share))),
        Combine::Min if parent.score.as_ref() == Some(score) => Phrase::new("score-trace-lowest"),
        Combine::Min => Phrase::new("score-trace-not-lowest"),
        Combine::Geometric => Phrase::new("score-trace-in-geometric"),
        Combine::Coupling => Phrase::new("score-trace-in-coupling"),
    };
    Some(phrase.with("share", percent(&share)))
}

/// How a criterion's score comes from its children; a plain mean needs no word.
fn combination(inner: &Inner<'_>) -> Option<Phrase> {
    let score = inner.score.as_ref()?;
    match inner.combine() {
        Combine::Mean => None,
        Combine::Min => Some(Phrase::new("score-trace-min")),
        Combine::Geometric => Some(Phrase::new("score-trace-geometric")),
        Combine::Coupling => Some(coupling(inner, score)),
    }
}

/// C from the rounded D: C = D²/T, shown with four decimals.
fn coupling(inner: &Inner<'_>, score: &Exact) -> Phrase {
    let parts = inner.parts();
    let total = combine(Combine::Mean, &parts).unwrap_or(Exact::ZERO) / Exact::HUNDRED;
    let degree = score / &Exact::HUNDRED;
    if parts.len() == 1 {
        return Phrase::new("score-trace-coupling-alone");
    }
    let balance = (&degree * &degree).checked_div(&total).unwrap_or(Exact::ZERO);
    Phrase::new("score-trace-coupling")
        .with("c", balance.fixed(4))
        .with("t", total.fixed(4))
}
