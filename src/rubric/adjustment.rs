//! What is given or taken beside the tree: bonuses, deductions, vetoes.

use super::Indicator;
use crate::model::IndicatorId;
use crate::number::Exact;
use crate::text::Wording;

/// Points given or taken after the tree is combined, or the end of all grading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adjustment {
    /// Its id, title, question and source, who answers it, when it applies and what it must rest on.
    ///
    /// It is answered by how many times it applies, a whole number from 0; it has no weight.
    pub asked: Indicator,
    /// Why, in words the unit reads.
    pub reason: Wording,
    /// What it does.
    pub effect: Effect,
    /// The group it is capped with.
    pub group: Option<String>,
}

/// What an adjustment does each time it applies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Gives so many points of 100.
    Bonus(Exact),
    /// Takes so many points of 100.
    Deduction(Exact),
    /// The sheet is not graded at all.
    Veto,
}

/// Adjustments that together give or take no more than so much.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdjustmentGroup {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: Wording,
    /// The most points of 100 by which the sum of its adjustments may lie above or below 0; above 0 itself.
    pub most: Exact,
}

/// What an adjustment does, by its word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum EffectWord {
    Bonus,
    Deduction,
    Veto,
}

impl Adjustment {
    /// Its id, which no indicator has.
    pub fn id(&self) -> &IndicatorId {
        &self.asked.id
    }

    /// The points it gives when it applies so many times, below 0 where it takes them; 0 for a veto.
    pub fn points(&self, times: &Exact) -> Exact {
        match &self.effect {
            Effect::Bonus(points) => points * times,
            Effect::Deduction(points) => -(points * times),
            Effect::Veto => Exact::ZERO,
        }
    }

    /// The most times it can apply, from 1.
    pub fn times(&self) -> &Exact {
        match &self.asked.kind {
            super::Kind::Points { max, .. } => max,
            _ => unreachable!("an adjustment is answered by how many times it applies"),
        }
    }
}

impl Effect {
    /// The word in rubric files.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Bonus(_) => "bonus",
            Self::Deduction(_) => "deduction",
            Self::Veto => "veto",
        }
    }
}
