//! What a project's evidence is worth at one indicator, as a list to read.

use crate::model::{Evidence, EvidenceStatus};
use crate::rubric::{Class, Indicator};
use crate::workbench::case::Case;

/// One item beside an indicator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item<'a> {
    /// The item.
    pub evidence: &'a Evidence,
    /// What it is worth here.
    pub worth: Worth,
    /// Whether the mark rests on it.
    pub cited: Cited,
}

/// What an item is worth at an indicator; the better first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Worth {
    /// It counts.
    Counts,
    /// It supports a mark up to the cap.
    Context,
    /// It is recorded, shown, and not counted.
    Vanity,
    /// Its kind is not looked at here.
    Elsewhere,
    /// It was withdrawn.
    Retired,
}

/// Whether a mark rests on an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cited {
    /// It does.
    Yes,
    /// It does not.
    No,
}

/// The evidence of a project as it matters at an indicator: what is cited, then what counts, then the rest; withdrawn
/// items only where they are cited.
pub fn items<'a>(case: &'a Case, indicator: &Indicator) -> Vec<Item<'a>> {
    let cites = case.mark(&indicator.id).cites;
    let mut items: Vec<Item<'a>> = case
        .dossier
        .evidence
        .iter()
        .map(|evidence| Item {
            evidence,
            worth: worth(case, indicator, evidence),
            cited: if cites.contains(&evidence.id) {
                Cited::Yes
            } else {
                Cited::No
            },
        })
        .collect();
    items.retain(|item| item.worth != Worth::Retired || item.cited == Cited::Yes);
    items.sort_by_key(|item| {
        let linked = item.evidence.links.contains(&indicator.id);
        (item.cited, !linked, item.worth)
    });
    items
}

/// What an item is worth at an indicator.
pub fn worth(case: &Case, indicator: &Indicator, item: &Evidence) -> Worth {
    let kind = case.rubric.evidence_kind(&item.kind);
    let class = kind.map(|kind| kind.class);
    let rule = indicator.support.as_ref();
    if item.status == EvidenceStatus::Retired {
        Worth::Retired
    } else if rule.is_some_and(|rule| rule.counts.contains(&item.kind)) {
        Worth::Counts
    } else if rule.is_some_and(|rule| rule.context.contains(&item.kind)) {
        Worth::Context
    } else if class == Some(Class::Vanity) {
        Worth::Vanity
    } else {
        Worth::Elsewhere
    }
}
