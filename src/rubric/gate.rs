//! Thresholds that hold the total down.

use crate::model::{CriterionId, IndicatorId};
use crate::number::Exact;
use crate::text::Wording;

/// If a part scores below a threshold, the whole can score no better than the effect allows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gate {
    /// Its id.
    pub id: String,
    /// The part.
    pub of: GateTarget,
    /// The threshold, 0 to 100.
    pub below: Exact,
    /// What happens.
    pub effect: GateEffect,
    /// Why, in words the unit can read.
    pub because: Wording,
}

/// The part a gate looks at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GateTarget {
    /// A criterion.
    Criterion(CriterionId),
    /// An indicator.
    Indicator(IndicatorId),
}

/// What a gate does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GateEffect {
    /// The total is at most this, 0 to 100.
    Cap(Exact),
    /// The band is at best this one.
    Band(String),
}
