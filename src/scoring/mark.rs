//! One indicator's answer, what was said about it and what it rests on.

use std::collections::BTreeSet;

use crate::model::EvidenceId;
use crate::model::people::words;
use crate::number::Exact;

/// What an evaluator put down at one indicator.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Mark {
    /// The answer; without one the indicator is unanswered, which is not 0.
    pub answer: Option<Answer>,
    /// The evaluator's words.
    pub comment: String,
    /// The evidence the mark rests on.
    pub cites: BTreeSet<EvidenceId>,
}

/// An answer that was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// A judgement.
    Value(Value),
    /// The indicator does not apply.
    NotApplicable,
    /// The evaluator does not judge here (conflict, no competence), for this reason.
    Abstain(String),
}

/// A judgement in the terms of its indicator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// A level, a measured number or points.
    Number(Exact),
    /// Two measured numbers.
    Ratio {
        /// The upper number.
        over: Exact,
        /// The lower number.
        under: Exact,
    },
    /// The ticked items of a checklist; none is a judgement too.
    Items(BTreeSet<String>),
}

words! {
    /// How an indicator stands.
    MarkState {
        /// No answer yet.
        Unanswered = "unanswered",
        /// Judged.
        Answered = "answered",
        /// Does not apply.
        NotApplicable = "n/a",
        /// Not judged by this evaluator.
        Abstain = "abstain",
    }
}

impl Mark {
    /// How it stands.
    pub fn state(&self) -> MarkState {
        match &self.answer {
            None => MarkState::Unanswered,
            Some(Answer::Value(_)) => MarkState::Answered,
            Some(Answer::NotApplicable) => MarkState::NotApplicable,
            Some(Answer::Abstain(_)) => MarkState::Abstain,
        }
    }
}

/// A value as people and files write it: `4`, `412/450`, `a,b`.
impl std::fmt::Display for Value {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Number(number) => number.fmt(out),
            Self::Ratio { over, under } => write!(out, "{over}/{under}"),
            Self::Items(items) => {
                out.write_str(&items.iter().map(String::as_str).collect::<Vec<_>>().join(","))
            }
        }
    }
}
