//! What is true of a subject after its entries.

use std::collections::BTreeMap;

use super::{Event, Hash, Quote};
use crate::model::{IndicatorId, Moment, PersonId};
use crate::scoring::{Answer, Mark, Sheet};

/// What is true of a subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// Nothing: no entry about it had an effect.
    Nothing,
    /// A pen belongs to this person.
    Pen(PersonId),
    /// The record that holds, as the event that put it.
    Record(Box<Event>),
    /// A sheet.
    Sheet(Box<SheetState>),
}

/// Whether a sheet can be written on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// It can.
    Open,
    /// It is submitted.
    Sealed,
}

impl Status {
    /// The word in files and commands.
    pub fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Sealed => "sealed",
        }
    }

    /// The one a word names.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Open, Self::Sealed]
            .into_iter()
            .find(|status| status.word() == word)
    }
}

/// A sheet as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetState {
    /// The rubric it is made with.
    pub quote: Quote,
    /// The rubric's indicators in the order of its tree.
    pub indicators: Vec<IndicatorId>,
    /// Whether it can be written on.
    pub status: Status,
    /// The marks; an indicator without an answer, words or evidence has none.
    pub marks: Sheet,
    /// What was put down by earlier editions of the rubric and does not count.
    pub earlier: Earlier,
    /// How it was submitted; none while it is open.
    pub sealed: Option<Sealed>,
    /// Digest of all entries about the sheet in their order: two sheets with the same head are the same sheet.
    pub head: Hash,
}

/// What was put down on a sheet before it went over to another edition of its rubric, where that left it open.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Earlier {
    /// Answers to be looked at again, by indicators of the sheet; one that is answered since is settled.
    pub again: BTreeMap<IndicatorId, Answer>,
    /// Marks at indicators that the sheet does not have any more.
    pub left: Sheet,
}

impl Earlier {
    /// True where nothing was left open.
    pub fn is_empty(&self) -> bool {
        self.again.is_empty() && self.left.is_empty()
    }
}

/// How a sheet was submitted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// The outcome as JSON, as it was computed then.
    pub outcome: String,
    /// The version of the scorer that computed it.
    pub scorer: String,
    /// The entry that sealed it.
    pub entry: Hash,
    /// When, as the evaluator's clock claimed.
    pub at: Moment,
}

impl SheetState {
    /// How many indicators have an answer of any kind.
    pub fn answered(&self) -> usize {
        self.marks.values().filter(|mark| mark.answer.is_some()).count()
    }

    /// True while nothing of the evaluator's is on it, so that it may begin anew.
    pub fn is_blank(&self) -> bool {
        self.marks.is_empty() && self.earlier.is_empty()
    }

    /// The answer that an earlier edition had here, while the indicator waits to be looked at again.
    pub fn asked_anew(&self, indicator: &IndicatorId) -> Option<&Answer> {
        let mark = self.marks.get(indicator);
        let waits = mark.is_none_or(|mark| mark.answer.is_none());
        self.earlier.again.get(indicator).filter(|_| waits)
    }

    /// The mark at an indicator; an empty one where nothing was put down.
    pub fn mark(&self, indicator: &IndicatorId) -> Mark {
        self.marks.get(indicator).cloned().unwrap_or_default()
    }
}
