//! What is judged one by one, and how an answer becomes a share of the whole.

use super::{Condition, ReadsAs, Requirement, Variant};
use crate::model::{IndicatorId, KindId};
use crate::number::Exact;
use crate::text::Wording;
use crate::text::width::cells;

/// A leaf of the tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Indicator {
    /// Its id.
    pub id: IndicatorId,
    /// Its title.
    pub title: Wording,
    /// What the evaluator is asked.
    pub question: Wording,
    /// What it means and why it is built so.
    pub about: Wording,
    /// The passage it rests on.
    pub source: Wording,
    /// Above 0; only its share among its siblings matters.
    pub weight: Exact,
    /// How it is answered.
    pub kind: Kind,
    /// Who answers it.
    pub answer: Answerer,
    /// Whether "does not apply" is an answer.
    pub na: bool,
    /// When it applies at all.
    pub when: Condition,
    /// How else it reads, in the order of the text; of a rubric that is suited to a project, none.
    pub variants: Vec<Variant>,
    /// The variant it reads as, in a rubric that is suited to a project.
    pub reads_as: Option<ReadsAs>,
    /// Its evidence rule, if it has one.
    pub support: Option<Support>,
}

/// Who answers an indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answerer {
    /// The evaluator.
    Evaluator,
    /// The office, once for all evaluators.
    Office,
    /// The program, from data.
    Computed,
    /// The unit itself.
    Unit,
}

/// How an indicator is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(
    clippy::large_enum_variant,
    reason = "a rubric has some dozens, read once and never moved about"
)]
pub enum Kind {
    /// By a level of the rubric's scale; one entry for every level, lowest first.
    Level(Vec<Level>),
    /// By a number that something measured.
    Measure(Measure),
    /// By ticking items.
    Checklist(Vec<Item>),
    /// By points from 0 to `max` in steps of `step`.
    Points {
        /// The most points.
        max: Exact,
        /// The step; `max` is a multiple of it.
        step: Exact,
    },
}

/// One level and what must be so for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Level {
    /// Its value on the scale.
    pub value: Exact,
    /// The word it goes by; empty where it has none.
    pub label: Wording,
    /// Its share of the whole, 0 to 1, if it is not the scale's own.
    pub share: Option<Exact>,
    /// The descriptor.
    pub text: Wording,
    /// What evidence it needs beyond what the levels below need.
    pub requires: Vec<Requirement>,
}

/// A number with its unit and the way from it to a score.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measure {
    /// The unit of the number.
    pub unit: Wording,
    /// Whether more is better.
    pub higher: Direction,
    /// If given, the answer is two numbers.
    pub ratio: Option<RatioOf>,
    /// The lowest value there can be.
    pub floor: Option<Exact>,
    /// The highest value there can be.
    pub ceiling: Option<Exact>,
    /// The period it covers.
    pub period: Wording,
    /// Where the number comes from.
    pub data: Wording,
    /// From value to score.
    pub curve: Curve,
}

/// Which way is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// More is better.
    Better,
    /// More is worse.
    Worse,
}

/// A measure that is made of two numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RatioOf {
    /// What the upper number counts.
    pub of: Wording,
    /// What the lower number counts.
    pub over: Wording,
    /// What the quotient is multiplied with: 100 for per cent, else 1.
    pub factor: Exact,
    /// Which quotient it is.
    pub quotient: Quotient,
}

/// What is made of two numbers n and d.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quotient {
    /// n / d.
    Ratio,
    /// How much n is above d: (n − d) / d.
    Growth,
}

/// The way from a measured value to a score, 0 to 100.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Curve {
    /// Straight lines between points (value, score), values rising; flat outside.
    Points(Vec<(Exact, Exact)>),
    /// Steps (value, score), values rising: the score of the best threshold reached.
    Thresholds(Vec<(Exact, Exact)>),
    /// 0 at the baseline, 100 at the target, straight in between, flat outside.
    Target {
        /// Where it starts.
        baseline: Exact,
        /// Where it should get; not the baseline.
        value: Exact,
    },
}

/// One line of a checklist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its id within the indicator.
    pub id: String,
    /// What must be so.
    pub text: Wording,
    /// Above 0.
    pub points: Exact,
}

/// What a mark must rest on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Support {
    /// Kinds that count here.
    pub counts: Vec<KindId>,
    /// Kinds of context that support a mark up to the cap.
    pub context: Vec<KindId>,
    /// The most a mark may score without counting evidence: a level where levels are the answer, else a score 0–100.
    pub cap: Exact,
    /// The rubric's own words for it.
    pub cap_reason: Wording,
    /// For answers other than levels: what a score above the cap needs.
    pub requires: Vec<Requirement>,
}

/// Cells a word takes at most to be the name of a level; a longer one explains it.
const NAME: usize = 12;

impl Level {
    /// The word it goes by, where that is short enough to be its name in all languages.
    pub fn name(&self) -> Option<&Wording> {
        let is_short = |text: &str| cells(text.trim()) <= NAME;
        let label = &self.label;
        let short = is_short(label.original()) && label.translations().values().all(|text| is_short(text));
        (!label.is_empty() && short).then_some(label)
    }
}
