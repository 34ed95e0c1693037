//! How grave a changed rule is.

use std::collections::{BTreeMap, BTreeSet};

use super::super::{Edition, Indicator, Kind, Node};
use super::{Class, fate};
use crate::number::Exact;

/// Two editions with what is asked of them more than once.
pub(super) struct Weigher<'a> {
    before: &'a Edition,
    after: &'a Edition,
    /// The weights of nodes among their neighbours, by part, in each edition.
    shares: [BTreeMap<String, Exact>; 2],
    /// The evidence kinds that marks can rest on, in either edition.
    kinds: BTreeSet<&'a str>,
}

impl<'a> Weigher<'a> {
    pub(super) fn new(before: &'a Edition, after: &'a Edition) -> Self {
        let shares = [before, after].map(|edition| {
            let mut shares = BTreeMap::new();
            add_shares(edition.rubric.children(), &mut shares);
            shares
        });
        let kinds = [before, after].into_iter().flat_map(kinds).collect();
        Self {
            before,
            after,
            shares,
            kinds,
        }
    }

    /// How grave it is that a part is new or gone.
    pub(super) fn part(&self, part: &str) -> Class {
        let (section, id) = part.split_once('/').unwrap_or((part, ""));
        let is_gone = self
            .after
            .rules
            .keys()
            .all(|path| super::part_of(path) != Some(part));
        match section {
            "evidence" if !self.kinds.contains(id) => Class::Harmless,
            "indicators" | "adjustments" if is_gone => Class::RemovesMarks,
            _ => Class::ChangesScores,
        }
    }

    /// How grave it is that a rule changed of a part that stays.
    pub(super) fn line(&self, path: &str, was: bool, is: bool) -> Class {
        let words: Vec<&str> = path.split('/').collect();
        match words[..] {
            ["subject"] => Class::RemovesMarks,
            ["scale", _] => self.scale(),
            ["evidence", id, _] if !self.kinds.contains(id) => Class::Harmless,
            ["criteria" | "indicators", _, "weight"] if self.weighs_the_same(path) => Class::Harmless,
            ["indicators", id, "na"] if !was => self.unless_removed(id, Class::Harmless),
            ["indicators", id, "floor" | "ceiling"] => self.unless_removed(id, Class::Harmless),
            ["indicators", _, "items", _, ..] if !is => Class::RemovesMarks,
            [
                "indicators",
                id,
                "kind" | "na" | "answer" | "ratio" | "growth" | "max" | "step" | "items",
                ..,
            ] => self.unless_removed(id, Class::ChangesScores),
            _ => Class::ChangesScores,
        }
    }

    /// The gravest class where some answer is none any more, else the given one.
    fn unless_removed(&self, id: &str, class: Class) -> Class {
        let indicators = [self.before, self.after].map(|edition| find(edition, id));
        match indicators {
            [Some(before), Some(after)] if fate::takes_all(before, after) => class,
            _ => Class::RemovesMarks,
        }
    }

    fn scale(&self) -> Class {
        let removed = |before: &&Indicator| {
            let after = find(self.after, before.id.as_str());
            matches!(before.kind, Kind::Level(_))
                && after.is_some_and(|after| !fate::takes_all(before, after))
        };
        if self.before.rubric.indicators().iter().any(removed) {
            Class::RemovesMarks
        } else {
            Class::ChangesScores
        }
    }

    /// True where the weight is another number and the same share.
    fn weighs_the_same(&self, path: &str) -> bool {
        let part = super::part_of(path).unwrap_or_default();
        let [before, after] = self.shares.each_ref().map(|shares| shares.get(part));
        before == after
    }
}

fn find<'a>(edition: &'a Edition, id: &str) -> Option<&'a Indicator> {
    let all = edition.rubric.indicators();
    all.into_iter().find(|indicator| indicator.id.as_str() == id)
}

fn add_shares(nodes: &[Node], shares: &mut BTreeMap<String, Exact>) {
    let total: Exact = nodes.iter().map(Node::weight).sum();
    for node in nodes {
        let part = match node {
            Node::Criterion(criterion) => {
                add_shares(&criterion.children, shares);
                format!("criteria/{}", criterion.id)
            }
            Node::Indicator(indicator) => format!("indicators/{}", indicator.id),
        };
        shares.insert(part, node.weight() / &total);
    }
}

/// The evidence kinds that marks of an edition can rest on.
fn kinds(edition: &Edition) -> Vec<&str> {
    let lines = edition.rules.iter();
    let named =
        lines.filter(|(path, _)| matches!(path.rsplit('/').next(), Some("counts" | "context" | "requires")));
    let words = named
        .flat_map(|(_, values)| values)
        .flat_map(|value| value.split([' ', ';']));
    words.collect()
}
