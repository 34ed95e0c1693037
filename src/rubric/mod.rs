//! A text becomes rules: what an office wrote about judging, read, checked and ready to score with.
//!
//! A TOML text and its translations go in; a [`Rubric`] (if it can be used) and all findings come out. Reading never
//! fails and never stops at the first problem. A rubric in hand is valid: there is no second check anywhere.
//!
//! ```text
//! text ─ syntax ─▶ tree ─ lower ─▶ draft ─ check ─▶ findings
//!                                    └──── build ─▶ Rubric    if no finding is an error
//! ```
//!
//! Start at [`indicator`] for what is judged, at [`read`] for how a text is understood.

pub mod adjustment;
pub mod band;
mod build;
pub mod change;
mod check;
pub mod condition;
mod draft;
pub mod edition;
pub mod evidence;
pub mod fact;
mod fingerprint;
pub mod gate;
pub mod indicator;
pub mod keys;
pub mod layout;
mod lower;
pub mod outline;
mod overlay;
pub mod page;
pub mod reading;
#[cfg(test)]
pub(crate) mod sample;
pub mod scale;
pub mod shipped;
pub mod template;
pub mod tree;
pub mod variant;
mod weighing;

pub(in crate::rubric) use adjustment::EffectWord;
pub use adjustment::{Adjustment, AdjustmentGroup, Effect};
pub use band::{Band, Rank, RankPlace, Ties};
pub use condition::Condition;
pub use edition::Edition;
pub use evidence::{Class, EvidenceKind, Requirement};
pub use fact::Fact;
pub use gate::{Gate, GateEffect, GateTarget};
pub use indicator::{Answerer, Indicator, Kind, Level, Support};
pub use outline::Outline;
pub use reading::{Reading, read, read_outline};
pub use scale::{Anchor, Scale};
pub use shipped::{Shipped, shipped};
pub use tree::{Combine, Criterion, Node};
pub use variant::{ReadsAs, Variant, VariantLevel};

use crate::model::{CriterionId, IndicatorId, KindId, RubricId};
use crate::number::{Exact, Rounding};
use crate::text::{Lang, Wording};

/// Rules for judging, complete and free of contradictions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rubric {
    id: RubricId,
    version: String,
    language: Lang,
    title: Wording,
    about: Wording,
    source: Wording,
    subject: Subject,
    rounding: Rounding,
    minimum_coverage: Exact,
    scale: Option<Scale>,
    facts: Vec<Fact>,
    evidence: Vec<EvidenceKind>,
    children: Vec<Node>,
    adjustments: Vec<Adjustment>,
    groups: Vec<AdjustmentGroup>,
    gates: Vec<Gate>,
    bands: Vec<Band>,
    prints: Prints,
}

/// What a rubric judges.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// Projects.
    Project,
    /// Units.
    Unit,
}

/// The two hashes every sheet quotes, lower-case hexadecimal SHA-256.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Prints {
    /// Of the meaning: equal rules score every sheet equally.
    pub rules: String,
    /// Of all texts in all languages.
    pub words: String,
}

impl Rubric {
    /// Its id.
    pub fn id(&self) -> &RubricId {
        &self.id
    }

    /// Its version, as the author counts.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The language its author wrote in.
    pub fn language(&self) -> Lang {
        self.language
    }

    /// Its title.
    pub fn title(&self) -> &Wording {
        &self.title
    }

    /// What it is for.
    pub fn about(&self) -> &Wording {
        &self.about
    }

    /// What it rests on.
    pub fn source(&self) -> &Wording {
        &self.source
    }

    /// What it judges.
    pub fn subject(&self) -> Subject {
        self.subject
    }

    /// How each stage rounds.
    pub fn rounding(&self) -> Rounding {
        self.rounding
    }

    /// The coverage, 0 to 1, below which there is no score.
    pub fn minimum_coverage(&self) -> &Exact {
        &self.minimum_coverage
    }

    /// The scale of its levels; there is one if any indicator is judged by levels.
    pub fn scale(&self) -> Option<&Scale> {
        self.scale.as_ref()
    }

    /// The facts its conditions may name beside those every project has.
    pub fn facts(&self) -> &[Fact] {
        &self.facts
    }

    /// Its evidence kinds, in the order of the text.
    pub fn evidence(&self) -> &[EvidenceKind] {
        &self.evidence
    }

    /// True when evidence of some kind counts less as it grows older, so that a score depends on the day.
    pub fn ages(&self) -> bool {
        self.evidence.iter().any(|kind| kind.half_life.is_some())
    }

    /// The kind with that id.
    pub fn evidence_kind(&self, id: &KindId) -> Option<&EvidenceKind> {
        self.evidence.iter().find(|kind| kind.id == *id)
    }

    /// The top of the tree.
    pub fn children(&self) -> &[Node] {
        &self.children
    }

    /// Its bonuses, deductions and vetoes, in the order of the text.
    pub fn adjustments(&self) -> &[Adjustment] {
        &self.adjustments
    }

    /// The groups in which adjustments are capped together.
    pub fn adjustment_groups(&self) -> &[AdjustmentGroup] {
        &self.groups
    }

    /// The adjustment with that id.
    pub fn adjustment(&self, id: &IndicatorId) -> Option<&Adjustment> {
        self.adjustments
            .iter()
            .find(|adjustment| adjustment.asked.id == *id)
    }

    /// What is asked under an id: an indicator of the tree, or an adjustment.
    pub fn asked(&self, id: &IndicatorId) -> Option<&Indicator> {
        let adjustment = || self.adjustment(id).map(|adjustment| &adjustment.asked);
        self.indicator(id).or_else(adjustment)
    }

    /// Its gates, in the order of the text.
    pub fn gates(&self) -> &[Gate] {
        &self.gates
    }

    /// Its bands, worst first; the first starts at 0, and those that ask for a place among peers stand at the top.
    pub fn bands(&self) -> &[Band] {
        &self.bands
    }

    /// Its two hashes.
    pub fn prints(&self) -> &Prints {
        &self.prints
    }

    /// All indicators, in the order of the tree.
    pub fn indicators(&self) -> Vec<&Indicator> {
        self.children.iter().flat_map(Node::indicators).collect()
    }

    /// The indicator with that id.
    pub fn indicator(&self, id: &IndicatorId) -> Option<&Indicator> {
        self.indicators()
            .into_iter()
            .find(|indicator| indicator.id == *id)
    }

    /// The criterion with that id, at any depth.
    pub fn criterion(&self, id: &CriterionId) -> Option<&Criterion> {
        self.children.iter().find_map(|node| node.criterion(id))
    }
}
