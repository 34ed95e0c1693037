//! An outcome as the JSON that scripts rely on.

use serde_json::{Map, Value, json};

use super::{AdjustmentResult, Cap, CriterionResult, GateResult, IndicatorResult, Outcome, WhyNone};
use crate::number::Exact;
use crate::rubric::{GateEffect, Rubric};
use crate::text::{Lang, Phrase};

/// What stands between the sentences of one explanation.
const BETWEEN_SENTENCES: &str = " · ";

/// The outcome in its fixed shape: figures of the whole are strings with the rubric's decimals, other figures exact
/// strings (12 decimals where they do not end), counts numbers, explanations sentences in `lang`.
pub fn outcome_json(rubric: &Rubric, outcome: &Outcome, lang: Lang) -> Value {
    let decimals = rubric.rounding().decimals;
    let figure = |figure: &Exact| Value::String(figure.fixed(decimals));
    let whole = |figure_of: &Option<Exact>| figure_of.as_ref().map_or(Value::Null, figure);
    let (low, high) = outcome
        .interval
        .as_ref()
        .map_or((Value::Null, Value::Null), |(low, high)| {
            (figure(low), figure(high))
        });
    let mut shape = Map::new();
    let mut put = |key: &str, value: Value| shape.insert(key.to_owned(), value);
    put("score", whole(&outcome.score));
    if let Some(reason) = outcome.reason {
        put("reason", reason.word().into());
    }
    put("interval", json!([low, high]));
    put("coverage", exact(&outcome.coverage));
    put("band", outcome.band.clone().into());
    if rubric.bands().iter().any(|band| band.rank.is_some()) {
        put("enough_for", outcome.enough_for.clone().into());
    }
    put("criteria", outcome.criteria.iter().map(criterion).collect());
    put("indicators", outcome.indicators.iter().map(indicator).collect());
    put("caps", outcome.caps.iter().map(|one| cap(one, lang)).collect());
    put("gates", outcome.gates.iter().map(|one| gate(one, lang)).collect());
    let given = outcome.adjustments.iter().filter(|one| one.is_given());
    put(
        "adjustments",
        given.map(|one| adjustment(rubric, outcome, one, lang)).collect(),
    );
    if !outcome.variants.is_empty() {
        let variant = |(of, variant): &(String, String)| json!({"of": of, "variant": variant});
        put("variants", outcome.variants.iter().map(variant).collect());
    }
    put("so_far", whole(&outcome.so_far));
    put("done", outcome.done.into());
    put("total", outcome.total.into());
    Value::Object(shape)
}

impl WhyNone {
    /// The word for it in JSON.
    pub fn word(self) -> &'static str {
        match self {
            Self::NothingAnswered => "nothing answered",
            Self::NothingApplies => "nothing applies",
            Self::Insufficient => "insufficient",
            Self::Veto => "veto",
        }
    }

    /// The one a word names.
    pub fn parse(word: &str) -> Option<Self> {
        [
            Self::NothingAnswered,
            Self::NothingApplies,
            Self::Insufficient,
            Self::Veto,
        ]
        .into_iter()
        .find(|reason| reason.word() == word)
    }
}

fn exact(figure: &Exact) -> Value {
    Value::String(figure.to_string())
}

fn maybe(figure: Option<&Exact>) -> Value {
    figure.map_or(Value::Null, exact)
}

fn criterion(one: &CriterionResult) -> Value {
    json!({"id": one.id.as_str(), "weight": exact(&one.weight), "score": maybe(one.score.as_ref())})
}

fn indicator(one: &IndicatorResult) -> Value {
    let mut shape = json!({
        "id": one.id.as_str(),
        "state": one.state.word(),
        "raw": maybe(one.raw.as_ref()),
        "scored": maybe(one.scored.as_ref()),
        "points": maybe(one.points.as_ref()),
        "max": exact(&one.max),
    });
    if let Some(answer) = &one.answer {
        shape["answer"] = answer.as_str().into();
    }
    shape
}

fn cap(one: &Cap, lang: Lang) -> Value {
    json!({
        "indicator": one.indicator.as_str(),
        "raw": exact(&one.raw),
        "scored": exact(&one.scored),
        "because": said(&one.because, lang),
    })
}

fn said(sentences: &[Phrase], lang: Lang) -> String {
    let said: Vec<String> = sentences.iter().map(|phrase| phrase.say(lang)).collect();
    said.join(BETWEEN_SENTENCES)
}

fn adjustment(rubric: &Rubric, outcome: &Outcome, one: &AdjustmentResult, lang: Lang) -> Value {
    json!({
        "id": one.asked.id.as_str(),
        "points": exact(&one.points),
        "because": said(&super::adjusted(rubric, outcome, one), lang),
        "times": maybe(one.asked.raw.as_ref()),
        "credited": maybe(one.asked.scored.as_ref()),
        "full": exact(&one.full),
    })
}

fn gate(one: &GateResult, lang: Lang) -> Value {
    let effect = match &one.effect {
        GateEffect::Cap(cap) => json!({"cap": exact(cap)}),
        GateEffect::Band(band) => json!({"band": band}),
    };
    json!({"id": one.id, "because": one.because.say(lang), "effect": effect})
}
