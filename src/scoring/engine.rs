//! A rubric, what is known of the project, and its marks become an outcome.
//!
//! The order is fixed: combine, clamp to 0–100, gates, round once, band.

use super::ground::Ground;
use super::settle::{band, fires, settle};
use super::standing::{self, Inner, Standing, Tip};
use super::{
    CriterionResult, Dossier, GateResult, IndicatorResult, MarkState, Outcome, Sheet, WhyNone, interval,
};
use crate::model::CriterionId;
use crate::number::Exact;
use crate::rubric::{Gate, Rubric};

/// The version of the rules by which this module computes, quoted by every seal; it changes when any outcome would.
pub const SCORER: &str = "rubricate/score/1";

/// What a sheet comes to.
///
/// Marks at indicators that the rubric does not have, or that do not apply to the project, play no part; an answer
/// that its indicator does not permit counts as none.
pub fn score(rubric: &Rubric, dossier: &Dossier, sheet: &Sheet) -> Outcome {
    let ground = Ground::new(rubric, dossier);
    let whole = standing::stand(&ground, sheet);
    outcome(&ground, whole)
}

/// Where the score of every criterion that applies can still end, 0 to 100 and exact, parents before children; none
/// where no completion has one.
///
/// It is told beside the outcome and not with it: only a picture of the criteria asks for it.
pub fn criteria_ends(
    rubric: &Rubric,
    dossier: &Dossier,
    sheet: &Sheet,
) -> Vec<(CriterionId, Option<(Exact, Exact)>)> {
    let ground = Ground::new(rubric, dossier);
    interval::of_criteria(&ground, &standing::stand(&ground, sheet))
}

fn outcome(ground: &Ground<'_>, mut whole: Inner<'_>) -> Outcome {
    let rubric = ground.rubric;
    let gates: Vec<&Gate> = rubric.gates().iter().filter(|gate| fires(gate, &whole)).collect();
    let so_far = whole.score.as_ref().map(|score| settle(rubric, score, &gates));
    let tips = whole.tips();
    let count = |wanted: &dyn Fn(MarkState) -> bool| tips.iter().filter(|tip| wanted(tip.leaf.state)).count();
    let total = tips.len();
    let done = count(&|state| state != MarkState::Unanswered);
    let applying = count(&|state| state != MarkState::NotApplicable);
    let answered = tips.iter().filter(|tip| tip.leaf.state == MarkState::Answered);
    let coverage: Exact = answered.map(|tip| &tip.share).sum();
    let reason = match () {
        () if applying == 0 => Some(WhyNone::NothingApplies),
        () if so_far.is_none() => Some(WhyNone::NothingAnswered),
        () if coverage < *rubric.minimum_coverage() => Some(WhyNone::Insufficient),
        () => None,
    };
    let score = so_far.clone().filter(|_| reason.is_none());
    let interval = if done == total {
        so_far.clone().map(|end| (end.clone(), end))
    } else {
        interval::ends(ground, &whole)
    };
    Outcome {
        band: score.as_ref().and_then(|score| band(rubric, score, &gates)),
        score,
        reason,
        so_far,
        interval,
        coverage,
        done,
        total,
        criteria: criteria(&whole),
        indicators: tips.into_iter().map(indicator).collect(),
        gates: gates.into_iter().map(held).collect(),
        caps: caps(&mut whole),
    }
}

fn criteria(whole: &Inner<'_>) -> Vec<CriterionResult> {
    let mut results = Vec::new();
    whole.each(&mut |standing| {
        if let Standing::Inner(Inner {
            criterion: Some(criterion),
            share,
            score,
            ..
        }) = standing
        {
            results.push(CriterionResult {
                id: criterion.id.clone(),
                weight: share.clone(),
                score: score.clone(),
            });
        }
    });
    results
}

fn indicator(tip: &Tip<'_>) -> IndicatorResult {
    let worth = tip.leaf.worth.as_ref();
    IndicatorResult {
        id: tip.indicator.id.clone(),
        state: tip.leaf.state,
        raw: worth.map(|worth| worth.raw.clone()),
        answer: tip.leaf.written.clone(),
        scored: worth.map(|worth| worth.scored.clone()),
        points: worth.map(|worth| &tip.share * &worth.score / Exact::HUNDRED),
        score: worth.map(|worth| worth.score.clone()),
        max: tip.share.clone(),
    }
}

fn held(gate: &Gate) -> GateResult {
    GateResult {
        id: gate.id.clone(),
        because: gate.because.clone(),
        effect: gate.effect.clone(),
    }
}

fn caps(whole: &mut Inner<'_>) -> Vec<super::Cap> {
    let mut caps = Vec::new();
    for child in &mut whole.children {
        match child {
            Standing::Inner(inner) => caps.extend(self::caps(inner)),
            Standing::Tip(tip) => caps.extend(tip.leaf.cap.take().map(|cap| *cap)),
        }
    }
    caps
}
