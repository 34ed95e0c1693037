//! The tree of criteria whose leaves are indicators.

use super::{Condition, Indicator, ReadsAs, Variant};
use crate::model::{CriterionId, IndicatorId};
use crate::number::Exact;
use crate::text::Wording;

/// A criterion or, at the tip, an indicator.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(
    clippy::large_enum_variant,
    reason = "a rubric has some dozens, read once and never moved about"
)]
pub enum Node {
    /// An inner node.
    Criterion(Criterion),
    /// A leaf.
    Indicator(Indicator),
}

/// An aspect judged through its children.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Criterion {
    /// Its id.
    pub id: CriterionId,
    /// Its title.
    pub title: Wording,
    /// What it means and why it weighs what it weighs.
    pub about: Wording,
    /// The passage it rests on.
    pub source: Wording,
    /// Above 0; only its share among its siblings matters.
    pub weight: Exact,
    /// True when it weighs what its children weigh.
    pub summed: bool,
    /// How its children make its score.
    pub combine: Combine,
    /// When it applies at all.
    pub when: Condition,
    /// How else it reads, in the order of the text; of a rubric that is suited to a project, none.
    pub variants: Vec<Variant>,
    /// The variant it reads as, in a rubric that is suited to a project.
    pub reads_as: Option<ReadsAs>,
    /// At least one.
    pub children: Vec<Node>,
}

/// How the scores of children become the score of their parent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Combine {
    /// Weighted mean.
    Mean,
    /// The lowest child; weights play no part.
    Min,
    /// Weighted geometric mean.
    Geometric,
    /// Coupling coordination degree of the children's shares.
    Coupling,
}

impl Node {
    /// Its weight among its siblings.
    pub fn weight(&self) -> &Exact {
        match self {
            Self::Criterion(criterion) => &criterion.weight,
            Self::Indicator(indicator) => &indicator.weight,
        }
    }

    /// When it applies.
    pub fn when(&self) -> &Condition {
        match self {
            Self::Criterion(criterion) => &criterion.when,
            Self::Indicator(indicator) => &indicator.when,
        }
    }

    /// Its title.
    pub fn title(&self) -> &Wording {
        match self {
            Self::Criterion(criterion) => &criterion.title,
            Self::Indicator(indicator) => &indicator.title,
        }
    }

    /// The leaves below, or itself.
    pub fn indicators(&self) -> Vec<&Indicator> {
        match self {
            Self::Criterion(criterion) => criterion.children.iter().flat_map(Self::indicators).collect(),
            Self::Indicator(indicator) => vec![indicator],
        }
    }

    /// The criterion with that id, here or below.
    pub fn criterion(&self, id: &CriterionId) -> Option<&Criterion> {
        match self {
            Self::Criterion(criterion) if criterion.id == *id => Some(criterion),
            Self::Criterion(criterion) => criterion.children.iter().find_map(|child| child.criterion(id)),
            Self::Indicator(_) => None,
        }
    }

    /// True when the indicator is here or below.
    pub fn holds(&self, id: &IndicatorId) -> bool {
        self.indicators().iter().any(|indicator| indicator.id == *id)
    }
}
