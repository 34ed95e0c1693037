//! The top of an explanation: the score, the gates, the rounding, the bands.

use super::{About, Step, View, adjustment, part, percent};
use crate::number::{Exact, Mode};
use crate::rubric::{Band, Gate, GateEffect, GateTarget, Rank, RankPlace};
use crate::scoring::because::own_words;
use crate::scoring::standing::{Inner, Standing};
use crate::scoring::{WhyNone, adjust, settle};
use crate::text::{Phrase, Wording};

pub(super) fn step(view: &View<'_>, whole: &Inner<'_>) -> Step {
    let rubric = view.ground.rubric;
    let mut children = part::children(view, whole);
    children.extend(adjustment::steps(view));
    children.extend(rubric.gates().iter().map(|gate| gate_step(view, whole, gate)));
    children.extend(rounding_step(view, whole));
    children.extend(bands_step(view));
    Step {
        title: own_words(rubric.title()),
        value: view.outcome.so_far.as_ref().map(|score| view.score(score)),
        how: how(view),
        about: About::Whole,
        children,
    }
}

fn how(view: &View<'_>) -> Vec<Phrase> {
    let outcome = view.outcome;
    let progress = if outcome.done == outcome.total {
        "score-trace-complete"
    } else {
        "score-trace-so-far"
    };
    let progress = Phrase::new(progress)
        .with("done", outcome.done)
        .with("total", outcome.total);
    let mut how = vec![progress.with("coverage", percent(&outcome.coverage))];
    if let Some((low, high)) = outcome.interval.as_ref().filter(|(low, high)| low != high) {
        let ends = Phrase::new("score-trace-ends-between");
        how.push(ends.with("low", view.score(low)).with("high", view.score(high)));
    }
    how.extend(outcome.reason.map(|reason| why_none(view, reason)));
    how.extend(view.changed(|outcome| outcome.so_far.as_ref()));
    how
}

fn why_none(view: &View<'_>, reason: WhyNone) -> Phrase {
    match reason {
        WhyNone::NothingAnswered => Phrase::new("score-none-nothing-answered"),
        WhyNone::NothingApplies => Phrase::new("score-none-nothing-applies"),
        WhyNone::Veto => {
            let veto = adjust::veto(&view.given).map(|given| given.adjustment.asked.title.clone());
            Phrase::new("score-none-veto").with("veto", veto.unwrap_or_default())
        }
        WhyNone::Insufficient => Phrase::new("score-none-insufficient")
            .with("minimum", percent(view.ground.rubric.minimum_coverage()))
            .with("coverage", percent(&view.outcome.coverage)),
    }
}

fn gate_step(view: &View<'_>, whole: &Inner<'_>, gate: &Gate) -> Step {
    let part = whole.find(&gate.of).and_then(Standing::score);
    let how = match part {
        None => vec![Phrase::new("score-trace-gate-unknown")],
        Some(_) if settle::fires(gate, whole) => vec![effect(view, &gate.effect), own_words(&gate.because)],
        Some(_) => vec![Phrase::new("score-trace-gate-open")],
    };
    let title = Phrase::new("score-trace-gate").with("part", part_title(view, gate));
    Step {
        title: title.with("below", gate.below.to_string()),
        value: part.map(|score| view.score(score)),
        how,
        about: About::Gate(gate.id.clone()),
        children: Vec::new(),
    }
}

fn part_title(view: &View<'_>, gate: &Gate) -> Wording {
    let rubric = view.ground.rubric;
    match &gate.of {
        GateTarget::Criterion(id) => rubric.criterion(id).map(|criterion| criterion.title.clone()),
        GateTarget::Indicator(id) => rubric.indicator(id).map(|indicator| indicator.title.clone()),
    }
    .unwrap_or_default()
}

fn effect(view: &View<'_>, effect: &GateEffect) -> Phrase {
    match effect {
        GateEffect::Cap(cap) => Phrase::new("score-trace-gate-cap").with("cap", cap.to_string()),
        GateEffect::Band(id) => Phrase::new("score-trace-gate-band").with("band", band_title(view, id)),
    }
}

fn band_title(view: &View<'_>, id: &str) -> Wording {
    let band = view.ground.rubric.bands().iter().find(|band| band.id == *id);
    band.map(|band| band.title.clone()).unwrap_or_default()
}

/// What the figure was before it was rounded, gates included.
fn rounding_step(view: &View<'_>, whole: &Inner<'_>) -> Option<Step> {
    let rubric = view.ground.rubric;
    let rounded = view.outcome.so_far.as_ref()?;
    let fired: Vec<&Gate> = rubric
        .gates()
        .iter()
        .filter(|gate| settle::fires(gate, whole))
        .collect();
    let adjusted = whole.score.as_ref()? + &adjust::net(&view.given);
    let exact = settle::held_down(&adjusted, &fired);
    let rule = match rubric.rounding().mode {
        Mode::HalfUp => "score-trace-rounded-half-up",
        Mode::HalfEven => "score-trace-rounded-half-even",
        Mode::Down => "score-trace-rounded-down",
    };
    let lost = adjusted > Exact::HUNDRED || adjusted.is_negative();
    let clamped = lost.then(|| Phrase::new("score-trace-clamped").with("sum", adjusted.to_string()));
    let decimals = usize::try_from(rubric.rounding().decimals).expect("a few decimals");
    Some(Step {
        title: Phrase::new("score-trace-rounding"),
        value: Some(view.score(rounded)),
        how: clamped
            .into_iter()
            .chain([Phrase::new(rule)
                .with("exact", exact.to_string())
                .with("decimals", decimals)])
            .collect(),
        about: About::Rounding,
        children: Vec::new(),
    })
}

fn bands_step(view: &View<'_>) -> Option<Step> {
    let bands = view.ground.rubric.bands();
    let from = |band: &Band| {
        let name = match &band.rank {
            None => "score-trace-band-from",
            Some(rank) => match &rank.place {
                RankPlace::First => "score-trace-band-first",
                RankPlace::Quota(_) => "score-trace-band-quota",
                RankPlace::FirstWithin(_) => "score-trace-band-first-within",
            },
        };
        let quota = band.rank.as_ref().and_then(Rank::quota).map(Exact::to_string);
        let phrase = Phrase::new(name).with("band", &band.title);
        phrase
            .with("from", band.from.to_string())
            .with("quota", quota.unwrap_or_default())
    };
    let enough = view.outcome.enough_for.as_ref().map(|id| band_title(view, id));
    let enough = enough.map(|title| Phrase::new("score-enough-for").with("band", &title));
    let reached = view.outcome.band.as_ref().map(|id| band_title(view, id));
    let reached = reached.map(|title| Phrase::new("score-trace-band").with("band", &title));
    (!bands.is_empty()).then(|| Step {
        title: Phrase::new("score-trace-bands"),
        value: None,
        how: reached
            .into_iter()
            .chain(enough)
            .chain(bands.iter().map(from))
            .collect(),
        about: About::Bands,
        children: Vec::new(),
    })
}
