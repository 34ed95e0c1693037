//! Why a mark scores less than it says, in the rubric's own words.

use super::ground::Ground;
use super::support::{self, Admitted, Asked, Basis, Shortfall, Worth};
use super::{AdjustmentResult, Outcome};
use crate::model::place::PLACE_KINDS;
use crate::model::project::ORGANISATION_MODELS;
use crate::model::{Evidence, FactId, FactValue, KindId};
use crate::number::Exact;
use crate::rubric::{Adjustment, Condition, Effect, EvidenceKind, Level, Requirement, Rubric, Support};
use crate::text::{Arg, Phrase, Wording};

/// For a level: what the marked one misses and what the first one out of reach misses, then what was cited in vain.
pub(super) fn level(
    ground: &Ground<'_>,
    rule: &Support,
    basis: &Basis<'_>,
    levels: &[Level],
    reached: usize,
) -> Vec<Phrase> {
    let out_of_reach = &levels[(reached + 1).min(levels.len())..];
    let marked = levels.last();
    let blocking = out_of_reach.first().filter(|level| Some(*level) != marked);
    // what holds the mark where it is comes first, then what the marked level would need
    let unmet = blocking
        .into_iter()
        .chain(marked.filter(|_| !out_of_reach.is_empty()));
    let unmet = unmet.flat_map(|level| unmet_at(ground, rule, basis, level));
    let at_the_cap = levels.get(reached).is_some_and(|level| level.value == rule.cap);
    let rests = at_the_cap && marked.is_some_and(|level| rests_on_nothing(rule, basis, &level.value));
    let rests = rests.then(|| Phrase::new("score-rests-on-nothing-level").with("cap", rule.cap.to_string()));
    told(rests, unmet.collect(), ground.rubric, rule, basis)
}

/// For any other answer: what a score above the cap misses, then what was cited in vain.
pub(super) fn score(ground: &Ground<'_>, rule: &Support, basis: &Basis<'_>) -> Vec<Phrase> {
    let cap = rule.cap.to_string();
    let rests = (!basis.counts()).then(|| Phrase::new("score-rests-on-nothing-score").with("cap", &cap));
    let asks = || Phrase::new("score-asks-score").with("cap", &cap);
    let unmet = rule
        .requires
        .iter()
        .flat_map(|asked| unmet(ground, basis, asked, Admitted::CountingOnly, &asks));
    told(rests, unmet.collect(), ground.rubric, rule, basis)
}

/// True when a mark reaches above the cap and nothing that counts is cited for it.
fn rests_on_nothing(rule: &Support, basis: &Basis<'_>, marked: &Exact) -> bool {
    !basis.counts() && *marked > rule.cap
}

/// The rubric's own words for the cap, where it is the cap that holds the mark down.
pub(super) fn reason(rule: &Support, basis: &Basis<'_>, marked: &Exact) -> Option<Phrase> {
    (rests_on_nothing(rule, basis, marked) && !rule.cap_reason.is_empty())
        .then(|| own_words(&rule.cap_reason))
}

/// What one level asks for and does not get.
pub(super) fn unmet_at(ground: &Ground<'_>, rule: &Support, basis: &Basis<'_>, level: &Level) -> Vec<Phrase> {
    let admitted = support::admitted_at(level, rule);
    let asks = || Phrase::new("score-asks-level").with("level", level.value.to_string());
    level
        .requires
        .iter()
        .flat_map(|asked| unmet(ground, basis, asked, admitted, &asks))
        .collect()
}

/// What one requirement misses: a sentence for each part, begun by `asks`, in the rubric's own words if it has any.
pub(super) fn unmet(
    ground: &Ground<'_>,
    basis: &Basis<'_>,
    asked: &Requirement,
    admitted: Admitted,
    asks: &dyn Fn() -> Phrase,
) -> Vec<Phrase> {
    let kinds = kinds(ground.rubric, &asked.kinds);
    let sentence = |short: Shortfall| {
        let needed = amount(&short, kinds.clone());
        let found = short.found.to_string();
        if asked.text.is_empty() {
            Phrase::new("score-unmet")
                .with("asks", asks())
                .with("needed", needed)
                .with("found", found)
        } else {
            let own = Phrase::new("score-unmet-own-words")
                .with("asks", asks())
                .with("words", &asked.text);
            own.with("needed", needed).with("found", found)
        }
    };
    shortfalls(ground, basis, asked, admitted)
        .into_iter()
        .map(sentence)
        .collect()
}

/// How far the evidence falls short of one requirement, part by part.
pub(super) fn short(
    ground: &Ground<'_>,
    basis: &Basis<'_>,
    asked: &Requirement,
    admitted: Admitted,
) -> Vec<Phrase> {
    let part = |short: Shortfall| {
        let name = match short.measure {
            Asked::Items => "score-trace-short-items",
            Asked::Quantity => "score-trace-short-quantity",
            Asked::Corroborators => "score-trace-short-corroborators",
            Asked::Months => "score-trace-short-months",
        };
        Phrase::new(name)
            .with("found", short.found.to_string())
            .with("needed", short.needed.to_string())
    };
    shortfalls(ground, basis, asked, admitted)
        .into_iter()
        .map(part)
        .collect()
}

/// What is missing; that there must be an item at all goes without saying where more is asked of it.
fn shortfalls(
    ground: &Ground<'_>,
    basis: &Basis<'_>,
    asked: &Requirement,
    admitted: Admitted,
) -> Vec<Shortfall> {
    let mut short = basis.shortfalls(asked, admitted, &ground.own);
    if short.len() > 1 && asked.items == 1 {
        short.retain(|short| short.measure != Asked::Items);
    }
    short
}

/// What a requirement asks for, whether it is met or not.
pub fn requirement(rubric: &Rubric, asked: &Requirement) -> Phrase {
    if !asked.text.is_empty() {
        return own_words(&asked.text);
    }
    let kinds = kinds(rubric, &asked.kinds);
    let part = |measure, needed: Exact| {
        amount(
            &Shortfall {
                measure,
                needed,
                found: Exact::ZERO,
            },
            kinds.clone(),
        )
    };
    let mut parts = Vec::new();
    // one item is understood where something else is asked of the items
    let more = asked.quantity.is_some() || asked.corroborators.is_some() || asked.months.is_some();
    if asked.items > 1 || !more {
        parts.push(part(Asked::Items, Exact::from(asked.items)));
    }
    parts.extend(
        asked
            .quantity
            .clone()
            .map(|quantity| part(Asked::Quantity, quantity)),
    );
    parts.extend(
        asked
            .corroborators
            .map(|count| part(Asked::Corroborators, Exact::from(count))),
    );
    parts.extend(
        asked
            .months
            .map(|months| part(Asked::Months, Exact::from(i64::from(months)))),
    );
    joined(parts, "score-both")
}

/// What an adjustment does each time it applies.
pub fn each_time(adjustment: &Adjustment) -> Phrase {
    let phrase = match &adjustment.effect {
        Effect::Bonus(points) => Phrase::new("score-bonus").with("points", points.to_string()),
        Effect::Deduction(points) => Phrase::new("score-deduction").with("points", points.to_string()),
        Effect::Veto => return Phrase::new("score-veto"),
    };
    phrase.with("times", whole(adjustment.times()))
}

/// A whole number of times.
pub(super) fn whole(times: &Exact) -> usize {
    times
        .to_i64()
        .and_then(|times| usize::try_from(times).ok())
        .unwrap_or(0)
}

/// Why an adjustment gives what it gives: the rubric's reason, then what its group or its evidence holds back.
pub fn adjusted(rubric: &Rubric, outcome: &Outcome, result: &AdjustmentResult) -> Vec<Phrase> {
    let Some(adjustment) = rubric.adjustment(&result.asked.id) else {
        return Vec::new();
    };
    let mut told = vec![own_words(&adjustment.reason)];
    told.extend(held_in_group(rubric, adjustment, result));
    let cap = outcome.caps.iter().find(|cap| cap.indicator == result.asked.id);
    told.extend(cap.iter().flat_map(|cap| cap.because.clone()));
    told
}

/// That the group of an adjustment holds it back, if it does.
pub(super) fn held_in_group(
    rubric: &Rubric,
    adjustment: &Adjustment,
    result: &AdjustmentResult,
) -> Option<Phrase> {
    let mut groups = rubric.adjustment_groups().iter();
    let group = groups.find(|group| adjustment.group.as_ref() == Some(&group.id))?;
    (result.points != result.full).then(|| {
        let held = Phrase::new("score-held-in-group").with("group", &group.title);
        held.with("most", group.most.to_string())
            .with("full", result.full.to_string())
    })
}

/// A condition in words: every fact with the values of which one must be its own.
pub fn condition(rubric: &Rubric, when: &Condition) -> Phrase {
    let clause = |(fact, values): &(FactId, Vec<FactValue>)| {
        let values = values.iter().map(|value| fact_value(fact, value)).collect();
        let name = match fact.as_str() {
            "place_kind" => Phrase::new("score-fact-place-kind"),
            "model" => Phrase::new("score-fact-model"),
            "unit" => Phrase::new("score-fact-unit"),
            "year" => Phrase::new("score-fact-year"),
            own => match rubric.facts().iter().find(|fact| fact.id.as_str() == own) {
                Some(fact) => own_words(&fact.title),
                None => Phrase::new("score-own-words").with("words", own),
            },
        };
        Phrase::new("score-fact-is")
            .with("fact", name)
            .with("value", any_of(values))
    };
    joined(when.clauses.iter().map(clause).collect(), "score-both")
}

fn fact_value(fact: &FactId, value: &FactValue) -> Phrase {
    match (fact.as_str(), value) {
        ("place_kind", FactValue::Text(kind)) if PLACE_KINDS.contains(&kind.as_str()) => {
            Phrase::new(format!("screen-kind-{kind}"))
        }
        ("model", FactValue::Text(model)) if ORGANISATION_MODELS.contains(&model.as_str()) => {
            Phrase::new(format!("screen-model-{model}"))
        }
        (_, FactValue::Flag(true)) => Phrase::new("score-fact-yes"),
        (_, FactValue::Flag(false)) => Phrase::new("score-fact-no"),
        (_, value) => Phrase::new("score-own-words").with("words", value.to_string()),
    }
}

/// Phrases as a list of which one holds.
fn any_of(mut phrases: Vec<Phrase>) -> Phrase {
    let last = phrases.pop();
    match (phrases.is_empty(), last) {
        (false, Some(last)) => {
            let first = joined(phrases, "score-listed");
            Phrase::new("score-either")
                .with("first", first)
                .with("second", last)
        }
        (_, last) => joined(last.into_iter().collect(), "score-listed"),
    }
}

/// The author's words as they are.
pub(super) fn own_words(words: &Wording) -> Phrase {
    Phrase::new("score-own-words").with("words", words)
}

/// Why a cited item does not carry a mark above the cap; nothing for one that counts.
pub(super) fn in_vain(rubric: &Rubric, rule: &Support, item: &Evidence, worth: &Worth) -> Option<Phrase> {
    let kind = rubric.evidence_kind(&item.kind);
    let name = match worth {
        Worth::Counts => return None,
        Worth::Context(_) => "score-item-context",
        Worth::Vanity => "score-item-vanity",
        Worth::Elsewhere => return Some(Phrase::new("score-item-elsewhere").with("item", named(item))),
        Worth::Retired => return Some(Phrase::new("score-item-retired").with("item", named(item))),
        Worth::Nothing => return Some(Phrase::new("score-item-nothing").with("item", named(item))),
    };
    let kind = kind?;
    Some(kind_in_vain(name, rule, kind, &[item]))
}

fn told(
    rests: Option<Phrase>,
    mut unmet: Vec<Phrase>,
    rubric: &Rubric,
    rule: &Support,
    basis: &Basis<'_>,
) -> Vec<Phrase> {
    unmet.dedup();
    let reason = (rests.is_some() && !rule.cap_reason.is_empty()).then(|| own_words(&rule.cap_reason));
    rests
        .into_iter()
        .chain(unmet)
        .chain(reason)
        .chain(cited_in_vain(rubric, rule, basis))
        .collect()
}

/// One sentence for each kind of context and vanity that was cited, then the single items that are not looked at.
fn cited_in_vain(rubric: &Rubric, rule: &Support, basis: &Basis<'_>) -> Vec<Phrase> {
    let of_kind = |kind: &KindId, vanity: bool| -> Vec<&Evidence> {
        let looked_at = |worth: &Worth| {
            if vanity {
                *worth == Worth::Vanity
            } else {
                matches!(worth, Worth::Context(_))
            }
        };
        basis
            .items
            .iter()
            .filter(|(item, worth)| item.kind == *kind && looked_at(worth))
            .map(|(item, _)| *item)
            .collect()
    };
    let mut told = Vec::new();
    for (name, vanity) in [("score-item-vanity", true), ("score-item-context", false)] {
        for kind in rubric.evidence() {
            let items = of_kind(&kind.id, vanity);
            told.extend((!items.is_empty()).then(|| kind_in_vain(name, rule, kind, &items)));
        }
    }
    let single = basis
        .items
        .iter()
        .filter(|(_, worth)| matches!(worth, Worth::Elsewhere | Worth::Retired | Worth::Nothing));
    told.extend(single.filter_map(|(item, worth)| in_vain(rubric, rule, item, worth)));
    told
}

fn kind_in_vain(name: &'static str, rule: &Support, kind: &EvidenceKind, items: &[&Evidence]) -> Phrase {
    let phrase = Phrase::new(name)
        .with("what", counted(kind, items))
        .with("cap", rule.cap.to_string());
    phrase.with("reason", &kind.reason)
}

/// `12 agreements`: the quantities added up, an item without one being one; a kind without a unit is called by name.
fn counted(kind: &EvidenceKind, items: &[&Evidence]) -> Phrase {
    let total: Exact = items
        .iter()
        .map(|item| item.quantity.clone().unwrap_or(Exact::ONE))
        .sum();
    if kind.unit.is_empty() {
        return Phrase::new("score-count-of-kind")
            .with("count", total.to_string())
            .with("kind", &kind.title);
    }
    Phrase::new("score-count-of-unit")
        .with("count", total.to_string())
        .with("unit", &kind.unit)
}

pub(super) fn named(item: &Evidence) -> Arg {
    if item.title.is_empty() {
        Arg::from(item.id.as_str())
    } else {
        Arg::from(&item.title)
    }
}

fn amount(short: &Shortfall, kinds: Phrase) -> Phrase {
    let name = match short.measure {
        Asked::Items => "score-needs-items",
        Asked::Quantity => "score-needs-quantity",
        Asked::Corroborators => "score-needs-corroborators",
        Asked::Months => "score-needs-months",
    };
    let needed = match short
        .needed
        .to_i64()
        .and_then(|count| usize::try_from(count).ok())
    {
        Some(count) => Arg::Count(count),
        None => Arg::Text(short.needed.to_string()),
    };
    Phrase::new(name).with("count", needed).with("kinds", kinds)
}

/// How many kinds a sentence names before it only counts the others.
const NAMED: usize = 3;

/// The kinds of a requirement by their titles: `a, b or c`; of many, the first ones and how many more.
fn kinds(rubric: &Rubric, ids: &[KindId]) -> Phrase {
    let title = |id: &KindId| match rubric.evidence_kind(id) {
        Some(kind) => own_words(&kind.title),
        None => Phrase::new("score-own-words").with("words", id.as_str()),
    };
    let mut titles: Vec<Phrase> = ids.iter().take(NAMED).map(title).collect();
    if ids.len() > NAMED {
        let listed = joined(titles, "score-listed");
        return Phrase::new("score-kinds-more")
            .with("first", listed)
            .with("count", ids.len() - NAMED);
    }
    let last = titles.pop();
    let either = |listed: Phrase, last| {
        Phrase::new("score-either")
            .with("first", listed)
            .with("second", last)
    };
    match (titles.is_empty(), last) {
        (false, Some(last)) => either(joined(titles, "score-listed"), last),
        (_, last) => joined(last.into_iter().collect(), "score-listed"),
    }
}

/// Phrases chained two by two.
fn joined(phrases: Vec<Phrase>, chain: &'static str) -> Phrase {
    let both = |first: Phrase, second: Phrase| Phrase::new(chain).with("first", first).with("second", second);
    phrases
        .into_iter()
        .reduce(both)
        .unwrap_or_else(|| Phrase::new("score-own-words").with("words", ""))
}
