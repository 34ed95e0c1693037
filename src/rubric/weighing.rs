//! What the parts of a draft weigh, with what was left out filled in.

use std::collections::HashMap;

use super::draft::{Common, Criterion, Draft, Indicator};
use crate::number::Exact;

/// How deep a criterion whose weight was left out is looked into; deeper trees are refused.
const DEEPEST: usize = 64;

/// A part of the tree as written.
#[derive(Debug, Clone, Copy)]
pub(super) enum Part<'a> {
    /// A criterion.
    Criterion(&'a Criterion),
    /// An indicator.
    Indicator(&'a Indicator),
}

/// The tree of a draft by weight.
#[derive(Debug)]
pub(super) struct Weighing<'a> {
    children: HashMap<&'a str, Vec<Part<'a>>>,
}

impl<'a> Part<'a> {
    pub(super) fn common(self) -> &'a Common {
        match self {
            Self::Criterion(criterion) => &criterion.common,
            Self::Indicator(indicator) => &indicator.common,
        }
    }
}

impl<'a> Weighing<'a> {
    pub(super) fn of(draft: &'a Draft) -> Self {
        let mut children: HashMap<&str, Vec<Part<'_>>> = HashMap::new();
        let criteria = draft.criteria.iter().map(Part::Criterion);
        for part in criteria.chain(draft.indicators.iter().map(Part::Indicator)) {
            let parent = part.common().parent.as_ref().map_or("", |parent| parent.value.as_str());
            children.entry(parent).or_default().push(part);
        }
        Self { children }
    }

    /// What stands under a criterion, or under `""` at the top; criteria first.
    pub(super) fn children(&self, parent: &str) -> &[Part<'a>] {
        self.children.get(parent).map_or(&[], Vec::as_slice)
    }

    /// What a part weighs among its siblings; `None` where that cannot be said.
    pub(super) fn weight(&self, part: Part<'_>) -> Option<Exact> {
        self.weight_above(part, DEEPEST)
    }

    fn weight_above(&self, part: Part<'_>, depth: usize) -> Option<Exact> {
        let criterion = match part {
            Part::Indicator(indicator) => return indicator.weight(),
            Part::Criterion(criterion) => criterion,
        };
        if let Some(weight) = &criterion.common.weight {
            return Some(weight.value.clone());
        }
        let depth = depth.checked_sub(1)?;
        let children = self.children(&criterion.common.id.value).iter();
        let weights = children.map(|child| self.weight_above(*child, depth));
        Some(weights.collect::<Option<Vec<_>>>()?.into_iter().sum())
    }

    /// All weights a part may come to weigh, or weights of which whatever it comes to weigh is a sum.
    pub(super) fn grains(&self, part: Part<'a>) -> Vec<Exact> {
        let mut grains = Vec::new();
        let mut waiting = vec![(part, DEEPEST)];
        while let Some((part, depth)) = waiting.pop() {
            let common = part.common();
            let own = common.weight.iter().chain(common.variants.iter().filter_map(|one| one.weight.as_ref()));
            grains.extend(own.map(|weight| weight.value.clone()));
            match part {
                Part::Indicator(indicator) if common.weight.is_none() => grains.extend(indicator.weight()),
                Part::Criterion(_) if common.weight.is_none() && depth > 0 => {
                    waiting.extend(self.children(&common.id.value).iter().map(|child| (*child, depth - 1)));
                }
                _ => {}
            }
        }
        grains
    }
}
