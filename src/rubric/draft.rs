//! What the author wrote: everything optional, everything with its place, nothing believed yet.

use std::collections::HashMap;

use super::indicator::Direction;
use super::{Anchor, Answerer, Class, Combine, EffectWord, Subject, Ties};
use crate::model::FactValue;
use crate::number::{Exact, Mode};
use crate::syntax::Spanned;
use crate::text::{Lang, Span};

/// A rubric as written.
#[derive(Debug, Default)]
pub(super) struct Draft {
    /// True when some part could not be read, so that a name that seems unknown may stand there.
    pub(super) broken: bool,
    pub(super) head: Span,
    pub(super) id: Option<Name>,
    pub(super) version: Option<Name>,
    pub(super) language: Option<Spanned<Lang>>,
    pub(super) title: Option<Words>,
    pub(super) about: Option<Words>,
    pub(super) source: Option<Words>,
    pub(super) subject: Option<Subject>,
    pub(super) decimals: Option<u32>,
    pub(super) rounding: Option<Mode>,
    pub(super) minimum_coverage: Option<Number>,
    pub(super) scale: Option<Scale>,
    pub(super) facts: Vec<Fact>,
    pub(super) evidence: Vec<Evidence>,
    pub(super) criteria: Vec<Criterion>,
    pub(super) indicators: Vec<Indicator>,
    pub(super) adjustments: Vec<Adjustment>,
    pub(super) groups: Vec<Group>,
    pub(super) gates: Vec<Gate>,
    pub(super) bands: Vec<Band>,
    /// All texts, in the order of the file.
    pub(super) texts: Vec<Text>,
}

/// An id or another short text, with its place.
pub(super) type Name = Spanned<String>;
/// A decimal with its place.
pub(super) type Number = Spanned<Exact>;

/// A text for people, by its place in [`Draft::texts`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Words(pub usize);

/// A text for people and what it is the text of.
#[derive(Debug)]
pub(super) struct Text {
    /// Where it belongs, such as `indicators/T1/levels/4`; translations are found by it.
    pub(super) path: String,
    pub(super) text: String,
}

#[derive(Debug)]
pub(super) struct Scale {
    pub(super) head: Span,
    pub(super) min: Option<Number>,
    pub(super) max: Option<Number>,
    pub(super) step: Option<Number>,
    pub(super) anchor: Option<Spanned<Anchor>>,
    pub(super) labels: Vec<Label>,
}

/// Words for one level of the scale.
#[derive(Debug)]
pub(super) struct Label {
    pub(super) key: Name,
    pub(super) value: Option<Exact>,
    pub(super) share: Option<Number>,
    pub(super) words: Option<Words>,
}

#[derive(Debug)]
pub(super) struct Fact {
    pub(super) id: Name,
    pub(super) title: Option<Words>,
    pub(super) values: Option<Vec<String>>,
}

#[derive(Debug)]
pub(super) struct Evidence {
    pub(super) id: Name,
    pub(super) broken: bool,
    pub(super) title: Option<Words>,
    pub(super) unit: Option<Words>,
    pub(super) class: Option<Spanned<Class>>,
    pub(super) reason: Option<Words>,
    pub(super) half_life: Option<Spanned<u32>>,
}

/// What criteria and indicators have in common.
#[derive(Debug)]
pub(super) struct Common {
    pub(super) id: Name,
    pub(super) head: Span,
    pub(super) broken: bool,
    pub(super) title: Option<Words>,
    pub(super) about: Option<Words>,
    pub(super) source: Option<Words>,
    pub(super) weight: Option<Number>,
    pub(super) parent: Option<Name>,
    pub(super) when: Vec<Clause>,
    pub(super) variants: Vec<Variant>,
}

/// How a part reads where a condition holds.
#[derive(Debug)]
pub(super) struct Variant {
    pub(super) id: Name,
    pub(super) head: Span,
    pub(super) broken: bool,
    /// The keys that were given.
    pub(super) given: Vec<Name>,
    pub(super) when: Vec<Clause>,
    pub(super) weight: Option<Number>,
    pub(super) title: Option<Words>,
    pub(super) question: Option<Words>,
    pub(super) about: Option<Words>,
    pub(super) levels: Levels,
}

/// One fact and the values of which one must be its own.
#[derive(Debug)]
pub(super) struct Clause {
    pub(super) fact: Name,
    pub(super) values: Vec<Spanned<FactValue>>,
}

#[derive(Debug)]
pub(super) struct Criterion {
    pub(super) common: Common,
    pub(super) combine: Option<Spanned<Combine>>,
}

#[derive(Debug)]
pub(super) struct Indicator {
    pub(super) common: Common,
    pub(super) question: Option<Words>,
    pub(super) kind: KindWord,
    pub(super) answer: Option<Spanned<Answerer>>,
    pub(super) na: bool,
    /// The keys that were given, for rules about keys that do not belong together.
    pub(super) given: Vec<Name>,
    pub(super) counts: Vec<Name>,
    pub(super) context: Vec<Name>,
    pub(super) cap: Option<Number>,
    pub(super) cap_reason: Option<Words>,
    pub(super) requires: Vec<Requirement>,
    pub(super) levels: Levels,
    pub(super) measure: Measure,
    pub(super) items: Vec<Item>,
    pub(super) max: Option<Number>,
    pub(super) step: Option<Number>,
}

/// How an indicator is answered, by its word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum KindWord {
    #[default]
    Level,
    Measure,
    Checklist,
    Points,
}

/// The level descriptors of an indicator.
#[derive(Debug, Default)]
pub(super) struct Levels {
    pub(super) head: Option<Span>,
    pub(super) broken: bool,
    pub(super) all: Vec<Level>,
}

#[derive(Debug)]
pub(super) struct Level {
    pub(super) key: Name,
    pub(super) value: Option<Exact>,
    pub(super) share: Option<Number>,
    pub(super) words: Option<Words>,
    pub(super) requires: Vec<Requirement>,
    pub(super) form: Form,
}

/// How a level was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// As a text.
    Text,
    /// As a table.
    Table,
}

#[derive(Debug)]
pub(super) struct Requirement {
    pub(super) kinds: Vec<Name>,
    pub(super) items: Option<usize>,
    pub(super) quantity: Option<Number>,
    pub(super) corroborators: Option<usize>,
    pub(super) months: Option<u32>,
    pub(super) words: Option<Words>,
}

#[derive(Debug, Default)]
pub(super) struct Measure {
    pub(super) unit: Option<Words>,
    pub(super) higher: Option<Direction>,
    pub(super) ratio: Option<Ratio>,
    pub(super) growth: Option<Ratio>,
    pub(super) floor: Option<Number>,
    pub(super) ceiling: Option<Number>,
    pub(super) period: Option<Words>,
    pub(super) data: Option<Words>,
    pub(super) points: Option<Spanned<Vec<Pair>>>,
    pub(super) thresholds: Option<Spanned<Vec<Pair>>>,
    pub(super) target: Option<Target>,
}

#[derive(Debug)]
pub(super) struct Ratio {
    pub(super) of: Option<Words>,
    pub(super) over: Option<Words>,
    pub(super) factor: Exact,
}

/// A point of a curve: value and score.
#[derive(Debug)]
pub(super) struct Pair {
    pub(super) value: Number,
    pub(super) score: Number,
}

#[derive(Debug)]
pub(super) struct Target {
    pub(super) baseline: Option<Number>,
    pub(super) value: Option<Number>,
}

#[derive(Debug)]
pub(super) struct Item {
    pub(super) id: Name,
    pub(super) words: Option<Words>,
    pub(super) points: Option<Number>,
}

#[derive(Debug)]
pub(super) struct Adjustment {
    pub(super) id: Name,
    pub(super) head: Span,
    pub(super) broken: bool,
    /// The keys that were given.
    pub(super) given: Vec<Name>,
    pub(super) effect: Option<Spanned<EffectWord>>,
    pub(super) title: Option<Words>,
    pub(super) question: Option<Words>,
    pub(super) reason: Option<Words>,
    pub(super) source: Option<Words>,
    pub(super) points: Option<Number>,
    pub(super) times: Option<Spanned<i64>>,
    pub(super) group: Option<Name>,
    pub(super) counts: Vec<Name>,
    pub(super) answer: Option<Spanned<Answerer>>,
    pub(super) when: Vec<Clause>,
}

/// Adjustments that are capped together.
#[derive(Debug)]
pub(super) struct Group {
    pub(super) id: Name,
    pub(super) title: Option<Words>,
    pub(super) most: Option<Number>,
}

#[derive(Debug)]
pub(super) struct Gate {
    pub(super) id: Name,
    pub(super) head: Span,
    pub(super) broken: bool,
    pub(super) of: Option<Name>,
    pub(super) below: Option<Number>,
    pub(super) cap: Option<Number>,
    pub(super) band: Option<Name>,
    pub(super) because: Option<Words>,
}

#[derive(Debug)]
pub(super) struct Band {
    pub(super) id: Name,
    pub(super) title: Option<Words>,
    pub(super) from: Option<Number>,
    pub(super) first_in_group: bool,
    pub(super) quota: Option<Number>,
    pub(super) ties: Option<Spanned<Ties>>,
}

impl Band {
    /// True when more than a score is asked for.
    pub(super) fn is_ranked(&self) -> bool {
        self.first_in_group || self.quota.is_some()
    }
}

impl Draft {
    /// What criteria and indicators have in common, criteria first.
    pub(super) fn common(&self) -> impl Iterator<Item = &Common> {
        let criteria = self.criteria.iter().map(|criterion| &criterion.common);
        criteria.chain(self.indicators.iter().map(|indicator| &indicator.common))
    }

    /// Everything that applies on a condition: criteria, indicators, their variants, adjustments.
    pub(super) fn clauses(&self) -> impl Iterator<Item = &Clause> {
        let of_parts = self.common().flat_map(|common| {
            let of_variants = common.variants.iter().flat_map(|variant| &variant.when);
            common.when.iter().chain(of_variants)
        });
        of_parts.chain(self.adjustments.iter().flat_map(|one| &one.when))
    }

    /// The texts as written, for those who need one.
    pub(super) fn text(&self, words: Words) -> &Text {
        &self.texts[words.0]
    }
}

impl Scale {
    /// The distance of two levels.
    pub(super) fn step(&self) -> Exact {
        self.step.as_ref().map_or(Exact::ONE, |step| step.value.clone())
    }

    /// The levels by their words, in lower case.
    pub(super) fn levels_by_word(&self, texts: &[Text]) -> HashMap<String, Exact> {
        let called = |label: &Label| {
            let word = &texts.get(label.words?.0)?.text;
            Some((word.trim().to_lowercase(), label.value.clone()?))
        };
        self.labels.iter().filter_map(called).collect()
    }

    /// How many steps it has, when lowest, highest and step make sense together.
    pub(super) fn steps(&self) -> Option<Exact> {
        let (min, max) = (&self.min.as_ref()?.value, &self.max.as_ref()?.value);
        let steps = (max - min).checked_div(&self.step())?;
        (self.step().is_positive() && steps.is_positive() && steps.is_whole()).then_some(steps)
    }

    /// All levels, lowest first, when the scale is sound and has at most 100.
    pub(super) fn levels(&self) -> Option<Vec<Exact>> {
        let steps = self.steps()?.to_i64().filter(|steps| *steps < 100)?;
        let min = &self.min.as_ref()?.value;
        Some(
            (0..=steps)
                .map(|at| min + &(Exact::from(at) * self.step()))
                .collect(),
        )
    }
}

impl KindWord {
    /// The word in the text.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Level => "level",
            Self::Measure => "measure",
            Self::Checklist => "checklist",
            Self::Points => "points",
        }
    }
}

impl Common {
    /// The levels its variants describe.
    pub(super) fn variant_levels(&self) -> impl Iterator<Item = &Level> {
        self.variants.iter().flat_map(|variant| &variant.levels.all)
    }
}

impl Indicator {
    /// Its weight: without one the points of a checklist or of an indicator answered by points, if they are known.
    pub(super) fn weight(&self) -> Option<Exact> {
        let given = self.common.weight.as_ref().map(|weight| weight.value.clone());
        given.or_else(|| match self.kind {
            KindWord::Points => self.max.as_ref().map(|max| max.value.clone()),
            KindWord::Checklist => {
                let points = self.items.iter().map(|item| Some(&item.points.as_ref()?.value));
                Some(points.collect::<Option<Vec<_>>>()?.into_iter().sum())
            }
            KindWord::Level | KindWord::Measure => None,
        })
    }

    /// True when marks must rest on evidence.
    pub(super) fn has_evidence_rule(&self) -> bool {
        !self.counts.is_empty() || self.requirements().next().is_some()
    }

    /// All requirements, of levels first.
    pub(super) fn requirements(&self) -> impl Iterator<Item = &Requirement> {
        let levels = self.levels.all.iter().chain(self.common.variant_levels());
        levels.flat_map(|level| &level.requires).chain(&self.requires)
    }
}
