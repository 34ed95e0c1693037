//! Small rubrics for the tests of the floors above, made without a text.

use super::{
    Anchor, Answerer, Band, Combine, Condition, Criterion, Indicator, Kind, Level, Node, Prints, Rubric,
    Scale, Subject,
};
use crate::model::{CriterionId, IndicatorId, RubricId};
use crate::number::{Exact, Rounding};
use crate::text::{Lang, Wording};

/// A decimal.
pub(crate) fn exact(text: &str) -> Exact {
    Exact::parse(text).unwrap_or_else(|| panic!("{text} is a decimal"))
}

/// A rubric on a scale from 0 to 5 with this tree, without gates, bands and evidence; change what a test is about.
pub(crate) fn rubric(children: Vec<Node>) -> Rubric {
    Rubric {
        id: RubricId::new("sample").expect("an id"),
        version: "1.0".to_owned(),
        language: Lang::EN,
        title: Wording::new("Sample"),
        about: Wording::default(),
        source: Wording::default(),
        subject: Subject::Project,
        rounding: Rounding::default(),
        minimum_coverage: Exact::ZERO,
        scale: Some(scale("0", "5", "1", Anchor::Zero)),
        facts: Vec::new(),
        evidence: Vec::new(),
        children,
        adjustments: Vec::new(),
        groups: Vec::new(),
        gates: Vec::new(),
        bands: Vec::new(),
        prints: Prints {
            rules: "0".repeat(64),
            words: "0".repeat(64),
        },
    }
}

impl Rubric {
    /// The same rubric, changed in place.
    pub(crate) fn changed(mut self, change: impl FnOnce(&mut Open<'_>)) -> Self {
        change(&mut Open {
            rounding: &mut self.rounding,
            minimum_coverage: &mut self.minimum_coverage,
            scale: &mut self.scale,
            evidence: &mut self.evidence,
            adjustments: &mut self.adjustments,
            groups: &mut self.groups,
            gates: &mut self.gates,
            bands: &mut self.bands,
        });
        self
    }
}

/// What a test may change of a rubric.
pub(crate) struct Open<'a> {
    pub(crate) rounding: &'a mut Rounding,
    pub(crate) minimum_coverage: &'a mut Exact,
    pub(crate) scale: &'a mut Option<Scale>,
    pub(crate) evidence: &'a mut Vec<super::EvidenceKind>,
    pub(crate) adjustments: &'a mut Vec<super::Adjustment>,
    pub(crate) groups: &'a mut Vec<super::AdjustmentGroup>,
    pub(crate) gates: &'a mut Vec<super::Gate>,
    pub(crate) bands: &'a mut Vec<Band>,
}

/// A scale without labels.
pub(crate) fn scale(min: &str, max: &str, step: &str, anchor: Anchor) -> Scale {
    Scale {
        min: exact(min),
        max: exact(max),
        step: exact(step),
        anchor,
        labels: Vec::new(),
    }
}

/// A criterion that always applies.
pub(crate) fn criterion(id: &str, weight: &str, combine: Combine, children: Vec<Node>) -> Node {
    Node::Criterion(Criterion {
        id: CriterionId::new(id).expect("an id"),
        title: Wording::new(format!("Criterion {id}")),
        about: Wording::default(),
        source: Wording::default(),
        weight: exact(weight),
        summed: false,
        combine,
        when: Condition::default(),
        variants: Vec::new(),
        reads_as: None,
        children,
    })
}

/// An indicator of any kind that always applies, may be n/a and has no evidence rule.
pub(crate) fn indicator(id: &str, weight: &str, kind: Kind) -> Indicator {
    Indicator {
        id: IndicatorId::new(id).expect("an id"),
        title: Wording::new(format!("Indicator {id}")),
        question: Wording::new(format!("What about {id}?")),
        about: Wording::default(),
        source: Wording::default(),
        weight: exact(weight),
        kind,
        answer: Answerer::Evaluator,
        na: true,
        when: Condition::default(),
        variants: Vec::new(),
        reads_as: None,
        support: None,
    }
}

/// An indicator with the levels 0 to 5.
pub(crate) fn level(id: &str, weight: &str) -> Node {
    Node::Indicator(indicator(
        id,
        weight,
        Kind::Level(levels(&["0", "1", "2", "3", "4", "5"])),
    ))
}

/// Levels without requirements or shares of their own.
pub(crate) fn levels(values: &[&str]) -> Vec<Level> {
    let level = |value: &&str| Level {
        value: exact(value),
        label: Wording::default(),
        share: None,
        text: Wording::new(format!("descriptor {value}")),
        requires: Vec::new(),
    };
    values.iter().map(level).collect()
}

/// An indicator answered by points.
pub(crate) fn points(id: &str, weight: &str, max: &str, step: &str) -> Node {
    Node::Indicator(indicator(
        id,
        weight,
        Kind::Points {
            max: exact(max),
            step: exact(step),
        },
    ))
}

/// Bands by id and lowest score.
pub(crate) fn bands(bands: &[(&str, &str)]) -> Vec<Band> {
    let band = |(id, from): &(&str, &str)| Band {
        id: (*id).to_owned(),
        title: Wording::new(*id),
        from: exact(from),
        rank: None,
    };
    bands.iter().map(band).collect()
}
