//! What a sheet comes to, number by number.

use super::MarkState;
use crate::model::{CriterionId, IndicatorId};
use crate::number::Exact;
use crate::rubric::GateEffect;
use crate::text::Phrase;

/// The result of a sheet; finished or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// 0 to 100, rounded once by the rubric's rule; of what is answered.
    pub score: Option<Exact>,
    /// Why there is no score, when there is none.
    pub reason: Option<WhyNone>,
    /// The score of what is answered, whatever the coverage; rounded as the score is.
    pub so_far: Option<Exact>,
    /// Where `so_far` can still end, rounded as the score is; both ends are `so_far` when nothing is open. None when
    /// no completion has a score, as when everything is n/a.
    pub interval: Option<(Exact, Exact)>,
    /// 0 to 1: weight of what is answered over the weight of all that is not n/a; abstained is not covered.
    pub coverage: Exact,
    /// Indicators that have an answer of any kind.
    pub done: usize,
    /// Indicators that apply.
    pub total: usize,
    /// The best band of those that ask for a score alone.
    pub band: Option<String>,
    /// The best band above it that asks for a place among peers too and for which the score is enough: whether it is
    /// reached, one sheet cannot say.
    pub enough_for: Option<String>,
    /// Every criterion that applies, parents before children, in the order of the rubric.
    pub criteria: Vec<CriterionResult>,
    /// Every indicator that applies, in the order of the rubric.
    pub indicators: Vec<IndicatorResult>,
    /// The marks that score less than they say.
    pub caps: Vec<Cap>,
    /// The gates whose parts score below their thresholds.
    pub gates: Vec<GateResult>,
    /// Every adjustment that applies, in the order of the rubric.
    pub adjustments: Vec<AdjustmentResult>,
    /// The variants that criteria and indicators read as: the part's id and the variant's.
    pub variants: Vec<(String, String)>,
}

impl Outcome {
    /// Whether every figure is that of another outcome, whatever the words that explain them.
    pub fn has_figures_of(&self, other: &Self) -> bool {
        let whole = |one: &Self| {
            (
                one.score.clone(),
                one.so_far.clone(),
                one.interval.clone(),
                one.band.clone(),
            )
        };
        let gates = |one: &Self| one.gates.iter().map(|gate| gate.id.clone()).collect::<Vec<_>>();
        whole(self) == whole(other)
            && gates(self) == gates(other)
            && self.criteria == other.criteria
            && self.indicators == other.indicators
            && self.adjustments == other.adjustments
    }

    /// What a criterion came to; none where it does not apply.
    pub fn criterion(&self, id: &CriterionId) -> Option<&CriterionResult> {
        self.criteria.iter().find(|result| result.id == *id)
    }

    /// What an indicator came to, or an adjustment; none where it does not apply.
    pub fn indicator(&self, id: &IndicatorId) -> Option<&IndicatorResult> {
        let adjustment = || self.adjustment(id).map(|result| &result.asked);
        let indicator = self.indicators.iter().find(|result| result.id == *id);
        indicator.or_else(adjustment)
    }

    /// What an adjustment came to; none where it does not apply.
    pub fn adjustment(&self, id: &IndicatorId) -> Option<&AdjustmentResult> {
        self.adjustments.iter().find(|result| result.asked.id == *id)
    }
}

/// Why there is no score.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhyNone {
    /// No answer can be scored yet.
    NothingAnswered,
    /// Everything is n/a.
    NothingApplies,
    /// Coverage is below the rubric's minimum.
    Insufficient,
    /// A veto was given: nothing is graded.
    Veto,
}

/// A criterion's part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CriterionResult {
    /// Which.
    pub id: CriterionId,
    /// Its share of the whole, 0 to 1, after n/a leaves.
    pub weight: Exact,
    /// 0 to 100, exact, of what is answered.
    pub score: Option<Exact>,
}

/// An indicator's part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndicatorResult {
    /// Which.
    pub id: IndicatorId,
    /// How it stands.
    pub state: MarkState,
    /// The mark in its own terms, a ratio already divided: a level, a number, points.
    pub raw: Option<Exact>,
    /// The answer as it was given, where `raw` does not say it: a ratio, the ticked items of a checklist.
    pub answer: Option<String>,
    /// What it scores as, in the same terms where those are levels or points, else as a score 0–100.
    pub scored: Option<Exact>,
    /// Its score, 0 to 100, exact, after what its evidence supports.
    pub score: Option<Exact>,
    /// Its share of the whole that it earned: `max` × score / 100.
    pub points: Option<Exact>,
    /// Its share of the whole, 0 to 1, after n/a leaves.
    pub max: Exact,
}

/// A mark that scores less than it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cap {
    /// Which.
    pub indicator: IndicatorId,
    /// The mark.
    pub raw: Exact,
    /// What it scores as, in the same terms where those are levels or points, else as a score 0–100.
    pub scored: Exact,
    /// Why, in the rubric's words, one sentence each.
    pub because: Vec<Phrase>,
}

/// An adjustment's part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdjustmentResult {
    /// How many times it was given and credited, under its id; it has no share of the whole.
    pub asked: IndicatorResult,
    /// The points of 100 it gives by itself, below 0 where it takes them.
    pub full: Exact,
    /// The points of 100 it gives within its group.
    pub points: Exact,
}

impl AdjustmentResult {
    /// True when it was said to apply, credited or not.
    pub fn is_given(&self) -> bool {
        self.asked.raw.as_ref().is_some_and(Exact::is_positive)
    }
}

/// A gate whose part scores below its threshold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GateResult {
    /// Which.
    pub id: String,
    /// Why, in the rubric's words.
    pub because: crate::text::Wording,
    /// What it does.
    pub effect: GateEffect,
}
