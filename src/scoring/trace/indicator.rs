//! The foot of an explanation: a mark, what it rests on, and what it was asked to rest on.

use super::{About, Step, View, percent};
use crate::model::{Evidence, EvidenceId, EvidenceStatus};
use crate::number::Exact;
use crate::rubric::indicator::{Curve, Measure, Quotient, RatioOf};
use crate::rubric::{Indicator, Kind, Level, Requirement, Support};
use crate::scoring::because::{self, in_vain, named, own_words, requirement};
use crate::scoring::leaf::Worth as Score;
use crate::scoring::standing::Tip;
use crate::scoring::support::{self, Admitted, Basis, Worth};
use crate::scoring::{Answer, Mark, MarkState};
use crate::text::Phrase;

pub(super) fn step(view: &View<'_>, tip: &Tip<'_>, adds: Vec<Phrase>) -> Step {
    let indicator = tip.indicator;
    let unmarked = Mark::default();
    let mark = view.sheet.get(&indicator.id).unwrap_or(&unmarked);
    let mut how = match &tip.leaf.worth {
        Some(worth) => judged(view, tip, worth),
        None => vec![state(tip.leaf.state, mark)],
    };
    how.extend(super::part::reads_as(view, indicator.reads_as.as_ref()));
    how.extend(adds);
    how.extend(view.changed(|outcome| outcome.indicator(&indicator.id)?.score.as_ref()));
    Step {
        title: own_words(&indicator.title),
        value: tip.leaf.worth.as_ref().map(|worth| view.score(&worth.score)),
        how,
        about: About::Indicator(indicator.id.clone()),
        children: requirements(view, indicator, mark)
            .into_iter()
            .chain(evidence(view, indicator, mark))
            .collect(),
    }
}

pub(super) fn state(state: MarkState, mark: &Mark) -> Phrase {
    match (state, &mark.answer) {
        (MarkState::NotApplicable, _) => Phrase::new("score-trace-not-applicable"),
        (MarkState::Abstain, Some(Answer::Abstain(reason))) => {
            Phrase::new("score-trace-abstain").with("reason", reason)
        }
        _ => Phrase::new("score-trace-open"),
    }
}

/// The mark in its own terms, what it scores as, and why not more.
fn judged(view: &View<'_>, tip: &Tip<'_>, worth: &Score) -> Vec<Phrase> {
    let mut how = vec![marked(view, tip, worth)];
    match &tip.indicator.kind {
        Kind::Level(levels) => {
            how.extend(
                levels
                    .iter()
                    .find(|level| level.value == worth.raw)
                    .map(|level| own_words(&level.text)),
            );
        }
        Kind::Measure(measure) => how.push(curve(measure, worth)),
        Kind::Checklist(_) | Kind::Points { .. } => {}
    }
    if let Some(cap) = &tip.leaf.cap {
        how.push(Phrase::new("score-trace-scores-as").with("scored", cap.scored.to_string()));
        match view.now {
            Some(_) => how.extend(cap.because.clone()),
            None => how.extend(held_down(view, tip, worth)),
        }
    }
    how
}

/// The rubric's words for its cap; what else is missing stands below, requirement by requirement.
fn held_down(view: &View<'_>, tip: &Tip<'_>, worth: &Score) -> Option<Phrase> {
    let rule = tip.indicator.support.as_ref()?;
    let mark = view.sheet.get(&tip.indicator.id)?;
    let basis = Basis::of(view.ground.rubric, rule, view.ground.dossier, mark);
    let reached = match &tip.indicator.kind {
        Kind::Level(_) => &worth.raw,
        _ => &Exact::HUNDRED,
    };
    because::reason(rule, &basis, reached)
}

fn marked(view: &View<'_>, tip: &Tip<'_>, worth: &Score) -> Phrase {
    let raw = worth.raw.to_string();
    let answer = tip.leaf.written.clone().unwrap_or_default();
    match &tip.indicator.kind {
        Kind::Level(levels) => {
            let end = |end: Option<&Exact>| end.map(Exact::to_string).unwrap_or_default();
            let scale = view.ground.rubric.scale();
            let level = levels.iter().find(|level| level.value == worth.raw);
            let label = level.and_then(Level::name);
            let phrase = match label {
                Some(label) => Phrase::new("score-trace-mark-called").with("label", label),
                None => Phrase::new("score-trace-mark-level"),
            };
            phrase
                .with("raw", raw)
                .with("min", end(scale.map(|scale| &scale.min)))
                .with("max", end(scale.map(|scale| &scale.max)))
        }
        Kind::Measure(Measure {
            unit,
            ratio: Some(RatioOf { quotient, .. }),
            ..
        }) => Phrase::new(match quotient {
            Quotient::Ratio => "score-trace-mark-ratio",
            Quotient::Growth => "score-trace-mark-growth",
        })
        .with("answer", answer)
        .with("raw", raw)
        .with("unit", unit),
        Kind::Measure(measure) => Phrase::new("score-trace-mark-measure")
            .with("raw", raw)
            .with("unit", &measure.unit),
        Kind::Checklist(items) => {
            let all: Exact = items.iter().map(|item| &item.points).sum();
            let phrase = Phrase::new("score-trace-mark-items")
                .with("raw", raw)
                .with("max", all.to_string());
            phrase.with("answer", answer)
        }
        Kind::Points { max, .. } => Phrase::new("score-trace-mark-points")
            .with("raw", raw)
            .with("max", max.to_string()),
    }
}

fn curve(measure: &Measure, worth: &Score) -> Phrase {
    let phrase = match &measure.curve {
        Curve::Points(_) => Phrase::new("score-trace-curve-points"),
        Curve::Thresholds(_) => Phrase::new("score-trace-curve-thresholds"),
        Curve::Target { baseline, value } => Phrase::new("score-trace-curve-target")
            .with("baseline", baseline.to_string())
            .with("target", value.to_string()),
    };
    phrase.with(
        "score",
        crate::scoring::curve::score_of(measure, &worth.raw).to_string(),
    )
}

/// What the marked level and those below it ask for, or a score above the cap; met or not.
fn requirements(view: &View<'_>, indicator: &Indicator, mark: &Mark) -> Vec<Step> {
    let (Some(rule), Some(Answer::Value(value))) = (&indicator.support, &mark.answer) else {
        return Vec::new();
    };
    let ground = view.ground;
    let basis = Basis::of(ground.rubric, rule, ground.dossier, mark);
    let step = |asked: &Requirement, admitted: Admitted, asks: &dyn Fn() -> Phrase| {
        let missing = because::short(ground, &basis, asked, admitted);
        let title = Phrase::new("score-trace-requirement").with("asks", asks());
        Step {
            title: title.with("needed", requirement(ground.rubric, asked)),
            value: None,
            how: if missing.is_empty() {
                vec![Phrase::new("score-trace-met")]
            } else {
                missing
            },
            about: About::Requirement,
            children: Vec::new(),
        }
    };
    let level = |level: &Level| {
        let asks = || Phrase::new("score-asks-level").with("level", level.value.to_string());
        let admitted = support::admitted_at(level, rule);
        level
            .requires
            .iter()
            .map(|asked| step(asked, admitted, &asks))
            .collect::<Vec<_>>()
    };
    if let (Kind::Level(levels), crate::scoring::Value::Number(marked)) = (&indicator.kind, value) {
        levels
            .iter()
            .filter(|it| it.value <= *marked)
            .flat_map(level)
            .collect()
    } else {
        let asks = || Phrase::new("score-asks-score").with("cap", rule.cap.to_string());
        rule.requires
            .iter()
            .map(|asked| step(asked, Admitted::CountingOnly, &asks))
            .collect()
    }
}

/// The items the mark cites, then those it could have cited.
pub(super) fn evidence(view: &View<'_>, indicator: &Indicator, mark: &Mark) -> Vec<Step> {
    let dossier = view.ground.dossier;
    let on_record = |id: &EvidenceId| dossier.evidence.iter().find(|item| item.id == *id);
    let cited = mark.cites.iter().map(|id| match on_record(id) {
        Some(item) => item_step(item, cited_as(view, indicator.support.as_ref(), item)),
        None => unknown_step(id),
    });
    let near = |item: &&Evidence| {
        let looked_at =
            |rule: &Support| rule.counts.contains(&item.kind) || rule.context.contains(&item.kind);
        let beside = item.links.contains(&indicator.id) || indicator.support.as_ref().is_some_and(looked_at);
        let is_withdrawn = item.status == EvidenceStatus::Retired;
        beside && !is_withdrawn && !mark.cites.contains(&item.id)
    };
    let uncited = dossier.evidence.iter().filter(near);
    let uncited = uncited.map(|item| item_step(item, Phrase::new("score-trace-item-uncited")));
    cited.chain(uncited).collect()
}

/// What a cited item is worth.
fn cited_as(view: &View<'_>, rule: Option<&Support>, item: &Evidence) -> Phrase {
    let rubric = view.ground.rubric;
    if item.status == EvidenceStatus::Retired {
        return Phrase::new("score-trace-item-withdrawn");
    }
    let Some(rule) = rule else {
        return Phrase::new("score-trace-item-no-rule");
    };
    let worth = support::worth(rubric, rule, item, view.ground.dossier.as_of);
    let kind = rubric.evidence_kind(&item.kind);
    match (&worth, kind) {
        (Worth::Counts, _) => Phrase::new("score-trace-item-counts"),
        (Worth::Context(share), Some(kind)) if *share != Exact::ONE => Phrase::new("score-trace-item-aged")
            .with("share", percent(share))
            .with("cap", rule.cap.to_string())
            .with("reason", &kind.reason),
        _ => in_vain(rubric, rule, item, &worth).unwrap_or_else(|| Phrase::new("score-trace-item-no-rule")),
    }
}

fn item_step(item: &Evidence, worth: Phrase) -> Step {
    Step {
        title: Phrase::new("score-own-words").with("words", named(item)),
        value: item.quantity.as_ref().map(Exact::to_string),
        how: vec![worth],
        about: About::Evidence(item.id.clone()),
        children: Vec::new(),
    }
}

fn unknown_step(id: &EvidenceId) -> Step {
    Step {
        title: Phrase::new("score-own-words").with("words", id.as_str()),
        value: None,
        how: vec![Phrase::new("score-trace-item-unknown")],
        about: About::Evidence(id.clone()),
        children: Vec::new(),
    }
}
