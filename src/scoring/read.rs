//! An outcome as a seal keeps it, read back: the way from [`outcome_json`](super::outcome_json) to an [`Outcome`].
//!
//! What a seal does not say, or says in another way than this version prints it, is left out and never made up.

use serde_json::Value;

use super::leaf::score_of;
use super::{
    AdjustmentResult, Cap, CriterionResult, GateResult, IndicatorResult, MarkState, Outcome, WhyNone,
};
use crate::model::{CriterionId, IndicatorId};
use crate::number::Exact;
use crate::rubric::{Adjustment, Rubric};
use crate::text::Phrase;

/// The outcome that was printed by the same rubric.
pub fn read_outcome(rubric: &Rubric, printed: &Value) -> Outcome {
    let ends = (exact(&printed["interval"][0]), exact(&printed["interval"][1]));
    Outcome {
        score: exact(&printed["score"]),
        reason: printed["reason"].as_str().and_then(WhyNone::parse),
        so_far: exact(&printed["so_far"]),
        interval: ends.0.zip(ends.1),
        coverage: exact(&printed["coverage"]).unwrap_or(Exact::ZERO),
        done: count(&printed["done"]),
        total: count(&printed["total"]),
        band: text(&printed["band"]),
        enough_for: text(&printed["enough_for"]),
        criteria: each(&printed["criteria"], criterion),
        indicators: each(&printed["indicators"], |one| indicator(rubric, one)),
        caps: each(&printed["caps"], cap),
        gates: each(&printed["gates"], |one| gate(rubric, one)),
        adjustments: rubric
            .adjustments()
            .iter()
            .map(|one| adjustment(one, &printed["adjustments"]))
            .collect(),
        variants: each(&printed["variants"], |one| {
            Some((text(&one["of"])?, text(&one["variant"])?))
        }),
    }
}

fn criterion(one: &Value) -> Option<CriterionResult> {
    Some(CriterionResult {
        id: CriterionId::new(one["id"].as_str()?)?,
        weight: exact(&one["weight"])?,
        score: exact(&one["score"]),
    })
}

fn indicator(rubric: &Rubric, one: &Value) -> Option<IndicatorResult> {
    let id = IndicatorId::new(one["id"].as_str()?)?;
    let known = rubric.indicator(&id)?;
    let scored = exact(&one["scored"]);
    Some(IndicatorResult {
        state: MarkState::parse(one["state"].as_str()?)?,
        raw: exact(&one["raw"]),
        answer: text(&one["answer"]),
        score: scored.as_ref().and_then(|scored| score_of(rubric, known, scored)),
        scored,
        points: exact(&one["points"]),
        max: exact(&one["max"])?,
        id,
    })
}

/// What an adjustment came to; one that is not in print was not given.
fn adjustment(adjustment: &Adjustment, printed: &Value) -> AdjustmentResult {
    let id = adjustment.id().clone();
    let mut all = printed.as_array().into_iter().flatten();
    let one = all.find(|one| one["id"].as_str() == Some(id.as_str()));
    let figure = |key: &str| one.and_then(|one| exact(&one[key]));
    let state = if one.is_some() {
        MarkState::Answered
    } else {
        MarkState::Unanswered
    };
    let points = figure("points").unwrap_or(Exact::ZERO);
    AdjustmentResult {
        asked: IndicatorResult {
            id,
            state,
            raw: figure("times"),
            answer: None,
            score: figure("credited").map(|times| times * Exact::HUNDRED / adjustment.times()),
            scored: figure("credited"),
            points: None,
            max: Exact::ZERO,
        },
        full: figure("full").unwrap_or_else(|| points.clone()),
        points,
    }
}

/// Why a mark was capped stands there in the language of whoever submitted.
fn cap(one: &Value) -> Option<Cap> {
    let because = one["because"].as_str().filter(|words| !words.is_empty());
    Some(Cap {
        indicator: IndicatorId::new(one["indicator"].as_str()?)?,
        raw: exact(&one["raw"])?,
        scored: exact(&one["scored"])?,
        because: because
            .map(|words| Phrase::new("score-own-words").with("words", words))
            .into_iter()
            .collect(),
    })
}

/// A gate is the rubric's: its words are there in every language.
fn gate(rubric: &Rubric, one: &Value) -> Option<GateResult> {
    let id = one["id"].as_str()?;
    let gate = rubric.gates().iter().find(|gate| gate.id == id)?;
    Some(GateResult {
        id: gate.id.clone(),
        because: gate.because.clone(),
        effect: gate.effect.clone(),
    })
}

fn each<T>(list: &Value, read: impl Fn(&Value) -> Option<T>) -> Vec<T> {
    list.as_array().into_iter().flatten().filter_map(read).collect()
}

fn exact(value: &Value) -> Option<Exact> {
    value.as_str().and_then(Exact::parse)
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

fn count(value: &Value) -> usize {
    value
        .as_u64()
        .and_then(|count| usize::try_from(count).ok())
        .unwrap_or(0)
}
