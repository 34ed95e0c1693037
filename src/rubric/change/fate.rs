//! What becomes of the marks at an indicator when its sheet goes over to another edition.

use super::super::{Edition, Indicator, Kind};
use crate::model::IndicatorId;
use crate::number::Exact;

/// What became of an indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// The same question with the same answers, worth the same by itself: a mark stays as it is.
    Same,
    /// The same question with the same answers, worth something else: a mark still means the same.
    Rescored,
    /// Other words: a mark may mean something else, and has to be looked at again.
    Reworded,
    /// Other answers, or another who answers: a mark has to be given anew.
    Reasked,
    /// It is not there any more.
    Gone,
    /// It was not there before.
    New,
}

impl Fate {
    /// The word in JSON.
    pub fn word(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Rescored => "rescored",
            Self::Reworded => "reworded",
            Self::Reasked => "reasked",
            Self::Gone => "gone",
            Self::New => "new",
        }
    }

    /// Whether a mark that was given before still means what it meant.
    pub fn keeps_marks(self) -> bool {
        matches!(self, Self::Same | Self::Rescored)
    }
}

pub(super) fn all(before: &Edition, after: &Edition) -> Vec<(IndicatorId, Fate)> {
    let (old, new) = (asked(before), asked(after));
    let is_in = |all: &[&Indicator], id: &IndicatorId| all.iter().any(|one| one.id == *id);
    let fates = new.iter().map(|one| {
        let was = old.iter().find(|other| other.id == one.id);
        let fate = was.map_or(Fate::New, |was| of(was, one, before, after));
        (one.id.clone(), fate)
    });
    let gone = old.iter().filter(|one| !is_in(&new, &one.id));
    let gone = gone.map(|one| (one.id.clone(), Fate::Gone));
    fates.chain(gone).collect()
}

/// All that can be answered: the tree, then what stands beside it.
fn asked(edition: &Edition) -> Vec<&Indicator> {
    let beside = edition.rubric.adjustments().iter().map(|one| &one.asked);
    edition.rubric.indicators().into_iter().chain(beside).collect()
}

/// Where the rules and words of an indicator stand, or those of an adjustment.
fn path(indicator: &Indicator, edition: &Edition) -> String {
    let section = match edition.rubric.adjustment(&indicator.id) {
        Some(_) => "adjustments",
        None => "indicators",
    };
    format!("{section}/{}/", indicator.id)
}

fn of(was: &Indicator, is: &Indicator, before: &Edition, after: &Edition) -> Fate {
    if path(was, before) != path(is, after) || !takes_all(was, is) {
        Fate::Reasked
    } else if is_reworded(was, before, after) {
        Fate::Reworded
    } else if is_rescored(was, before, after) {
        Fate::Rescored
    } else {
        Fate::Same
    }
}

/// Whether whatever could be answered before can be answered still, by the same people.
pub(super) fn takes_all(before: &Indicator, after: &Indicator) -> bool {
    let stays = match (&before.kind, &after.kind) {
        (Kind::Level(old), Kind::Level(new)) => old
            .iter()
            .all(|level| new.iter().any(|other| other.value == level.value)),
        (Kind::Measure(old), Kind::Measure(new)) => {
            let lower = old
                .floor
                .as_ref()
                .is_some_and(|old| new.floor.as_ref().is_some_and(|new| new <= old));
            let higher = old
                .ceiling
                .as_ref()
                .is_some_and(|old| new.ceiling.as_ref().is_some_and(|new| new >= old));
            (new.floor.is_none() || lower)
                && (new.ceiling.is_none() || higher)
                && old.ratio.as_ref().map(|ratio| &ratio.factor)
                    == new.ratio.as_ref().map(|ratio| &ratio.factor)
        }
        (Kind::Checklist(old), Kind::Checklist(new)) => {
            old.iter().all(|item| new.iter().any(|other| other.id == item.id))
        }
        (
            Kind::Points { max: old, step },
            Kind::Points {
                max: new,
                step: finer,
            },
        ) => {
            let is_multiple = step
                .checked_div(finer)
                .is_some_and(|times: Exact| times.is_whole());
            old <= new && is_multiple
        }
        _ => false,
    };
    stays && (after.na || !before.na) && after.answer == before.answer
}

/// Whether words that say what a mark means are others; where a mark was read in a language, its words count.
fn is_reworded(indicator: &Indicator, before: &Edition, after: &Edition) -> bool {
    let start = path(indicator, before);
    let is_label = |path: &str| matches!(indicator.kind, Kind::Level(_)) && path.starts_with("scale/labels/");
    let says = |path: &str| path.starts_with(&start) && !path.ends_with("/source") || is_label(path);
    let own = [before.rubric.language(), after.rubric.language()];
    let keys = before.words.keys().chain(after.words.keys());
    let mut keys = keys.filter(|(path, _)| says(path));
    keys.any(|key| match (before.words.get(key), after.words.get(key)) {
        (Some(was), Some(is)) => was != is,
        // a translation that comes or goes changes no meaning, but the author's own words do
        _ => own.contains(&key.1),
    })
}

fn is_rescored(indicator: &Indicator, before: &Edition, after: &Edition) -> bool {
    let start = path(indicator, before);
    let own = |edition: &Edition| -> Vec<(String, Vec<String>)> {
        let lines = edition
            .rules
            .iter()
            .filter(|(path, _)| path.starts_with(&start) || path.starts_with("scale/"));
        lines
            .map(|(path, values)| (path.clone(), values.clone()))
            .collect()
    };
    own(before) != own(after)
}
