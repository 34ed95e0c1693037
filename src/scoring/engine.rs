//! A rubric, what is known of the project, and its marks become an outcome.
//!
//! The order is fixed: combine, adjustments, clamp to 0–100, gates, veto, round once, band.

use super::adjust::{self, Given};
use super::ground::Ground;
use super::settle::{band, enough_for, fires, settle};
use super::standing::{self, Inner, Standing, Tip};
use super::{
    CriterionResult, Dossier, GateResult, IndicatorResult, MarkState, Outcome, Sheet, WhyNone, interval,
};
use crate::model::CriterionId;
use crate::number::Exact;
use crate::rubric::{Gate, Node, Rubric};

/// The version of the rules by which this module computes, quoted by every seal; it changes when any outcome would.
pub const SCORER: &str = "rubricate/score/1";

/// What a sheet comes to.
///
/// Marks at indicators that the rubric does not have, or that do not apply to the project, play no part; an answer
/// that its indicator does not permit counts as none.
pub fn score(rubric: &Rubric, dossier: &Dossier, sheet: &Sheet) -> Outcome {
    let rubric = &*rubric.suited(&dossier.facts);
    let ground = Ground::new(rubric, dossier);
    let whole = standing::stand(&ground, sheet);
    outcome(&ground, whole, adjust::given(&ground, sheet))
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
    let rubric = &*rubric.suited(&dossier.facts);
    let ground = Ground::new(rubric, dossier);
    interval::of_criteria(&ground, &standing::stand(&ground, sheet))
}

fn outcome(ground: &Ground<'_>, mut whole: Inner<'_>, mut given: Vec<Given<'_>>) -> Outcome {
    let rubric = ground.rubric;
    let gates: Vec<&Gate> = rubric.gates().iter().filter(|gate| fires(gate, &whole)).collect();
    let vetoed = adjust::veto(&given).is_some();
    let combined = whole.score.as_ref().filter(|_| !vetoed);
    let so_far = combined.map(|score| settle(rubric, &(score + &adjust::net(&given)), &gates));
    let tips = whole.tips();
    let count = |wanted: &dyn Fn(MarkState) -> bool| tips.iter().filter(|tip| wanted(tip.leaf.state)).count();
    let total = tips.len();
    let done = count(&|state| state != MarkState::Unanswered);
    let applying = count(&|state| state != MarkState::NotApplicable);
    let answered = tips.iter().filter(|tip| tip.leaf.state == MarkState::Answered);
    let coverage: Exact = answered.map(|tip| &tip.share).sum();
    let reason = match () {
        () if vetoed => Some(WhyNone::Veto),
        () if applying == 0 => Some(WhyNone::NothingApplies),
        () if so_far.is_none() => Some(WhyNone::NothingAnswered),
        () if coverage < *rubric.minimum_coverage() => Some(WhyNone::Insufficient),
        () => None,
    };
    let score = so_far.clone().filter(|_| reason.is_none());
    let interval = if vetoed || (done == total && !adjust::any_open(&given)) {
        so_far.clone().map(|end| (end.clone(), end))
    } else {
        interval::ends(ground, &whole, &given)
    };
    Outcome {
        band: score.as_ref().and_then(|score| band(rubric, score, &gates)),
        enough_for: score.as_ref().and_then(|score| enough_for(rubric, score, &gates)),
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
        adjustments: given.iter().map(adjust::result).collect(),
        variants: variants(rubric.children()),
        caps: caps(&mut whole)
            .into_iter()
            .chain(adjust::caps(&mut given))
            .collect(),
    }
}

/// The variants that parts of a rubric suited to a project read as, parents before children.
fn variants(nodes: &[Node]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for node in nodes {
        let (id, reads_as) = match node {
            Node::Criterion(criterion) => (criterion.id.as_str(), &criterion.reads_as),
            Node::Indicator(indicator) => (indicator.id.as_str(), &indicator.reads_as),
        };
        found.extend(reads_as.iter().map(|variant| (id.to_owned(), variant.id.clone())));
        if let Node::Criterion(criterion) = node {
            found.extend(variants(&criterion.children));
        }
    }
    found
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
