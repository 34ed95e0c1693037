//! What lies between two editions of a rubric, and what it does to marks that were given by the first.
//!
//! Every difference has a class, and the whole has the gravest of them; every indicator has a fate, by which a sheet
//! can go over to the later edition. Look at [`between`] first.

mod fate;
mod weigh;

use std::collections::{BTreeMap, BTreeSet};

pub use fate::Fate;
use weigh::Weigher;

use super::Edition;
use crate::model::IndicatorId;
use crate::text::Lang;

/// How much a change matters to sheets that were made before, the least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Nothing changed.
    Same,
    /// Words changed, and no rule.
    TextOnly,
    /// Rules changed, and no sheet can score otherwise for it.
    Harmless,
    /// The same marks may score otherwise.
    ChangesScores,
    /// Some marks are no answers any more.
    RemovesMarks,
}

impl Class {
    /// The word in JSON.
    pub fn word(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::TextOnly => "text-only",
            Self::Harmless => "harmless",
            Self::ChangesScores => "changes-scores",
            Self::RemovesMarks => "removes-marks",
        }
    }
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Where, such as `indicators/T1/weight`; a part that is new or gone stands alone, such as `indicators/T1`.
    pub path: String,
    /// The language of words; none for rules.
    pub lang: Option<Lang>,
    /// What stood there; none where it is new.
    pub before: Option<String>,
    /// What stands there; none where it is gone.
    pub after: Option<String>,
    /// What it does.
    pub class: Class,
}

/// All that lies between two editions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Every difference, the gravest first, by path among equals.
    pub changes: Vec<Change>,
    /// What becomes of marks, indicator by indicator: those of the later edition in its order, then those gone.
    pub indicators: Vec<(IndicatorId, Fate)>,
}

impl Difference {
    /// The gravest class of all changes.
    pub fn class(&self) -> Class {
        self.changes
            .iter()
            .map(|change| change.class)
            .max()
            .unwrap_or(Class::Same)
    }
}

/// Compares an edition with a later one.
pub fn between(before: &Edition, after: &Edition) -> Difference {
    let weigher = Weigher::new(before, after);
    let mut changes = heads(before, after);
    changes.extend(rules(before, after, &weigher));
    changes.extend(words(before, after));
    changes.sort_by(|a, b| (b.class, &a.path, a.lang).cmp(&(a.class, &b.path, b.lang)));
    Difference {
        changes,
        indicators: fate::all(before, after),
    }
}

/// What stands in no hash of rules: who the rubric is, and which facts it names.
fn heads(before: &Edition, after: &Edition) -> Vec<Change> {
    let (a, b) = (&before.rubric, &after.rubric);
    let facts = |edition: &Edition| {
        let facts = edition.rubric.facts().iter();
        let facts = facts.map(|fact| match &fact.values {
            Some(values) => format!("{}: {}", fact.id, values.join(" ")),
            None => fact.id.to_string(),
        });
        facts.collect::<Vec<_>>().join("; ")
    };
    let pairs = [
        ("id", a.id().to_string(), b.id().to_string()),
        ("version", a.version().to_owned(), b.version().to_owned()),
        ("language", a.language().to_string(), b.language().to_string()),
        ("facts", facts(before), facts(after)),
    ];
    let differ = pairs.into_iter().filter(|(_, before, after)| before != after);
    let change = |(path, before, after): (&str, String, String)| Change {
        path: path.to_owned(),
        lang: None,
        before: Some(before).filter(|text| !text.is_empty()),
        after: Some(after).filter(|text| !text.is_empty()),
        class: Class::Harmless,
    };
    differ.map(change).collect()
}

fn rules(before: &Edition, after: &Edition, weigher: &Weigher<'_>) -> Vec<Change> {
    let (old, new) = (parts(&before.rules), parts(&after.rules));
    let mut changes: Vec<Change> = Vec::new();
    for part in old.symmetric_difference(&new) {
        let there = |parts: &BTreeSet<&str>| parts.contains(part).then(String::new);
        changes.push(Change {
            path: (*part).to_owned(),
            lang: None,
            before: there(&old),
            after: there(&new),
            class: weigher.part(part),
        });
    }
    let paths: BTreeSet<&String> = before.rules.keys().chain(after.rules.keys()).collect();
    for path in paths {
        let (was, is) = (before.rules.get(path), after.rules.get(path));
        let whole = part_of(path).is_some_and(|part| !(old.contains(part) && new.contains(part)));
        if was != is && !whole {
            let said = |values: Option<&Vec<String>>| values.map(|values| values.join("; "));
            changes.push(Change {
                path: path.clone(),
                lang: None,
                before: said(was),
                after: said(is),
                class: weigher.line(path, was.is_some(), is.is_some()),
            });
        }
    }
    changes
}

fn words(before: &Edition, after: &Edition) -> Vec<Change> {
    let (old, new) = (parts(&before.rules), parts(&after.rules));
    let paths: BTreeSet<&(String, Lang)> = before.words.keys().chain(after.words.keys()).collect();
    let kept = |path: &str| part_of(path).is_none_or(|part| old.contains(part) == new.contains(part));
    let change = |key: &(String, Lang)| Change {
        path: key.0.clone(),
        lang: Some(key.1),
        before: before.words.get(key).cloned(),
        after: after.words.get(key).cloned(),
        class: Class::TextOnly,
    };
    let changes = paths.into_iter().filter(|(path, _)| kept(path)).map(change);
    changes.filter(|change| change.before != change.after).collect()
}

/// The parts that have rules, such as `indicators/T1`.
fn parts(rules: &BTreeMap<String, Vec<String>>) -> BTreeSet<&str> {
    rules.keys().filter_map(|path| part_of(path)).collect()
}

/// The part a path belongs to; what stands in the rubric itself or its scale belongs to none.
fn part_of(path: &str) -> Option<&str> {
    let (section, rest) = path.split_once('/')?;
    if section == "scale" {
        return None;
    }
    let id = rest.split('/').next()?;
    path.get(..section.len() + 1 + id.len())
}
