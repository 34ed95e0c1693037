//! Evidence kinds and what levels ask of them.

use crate::model::KindId;
use crate::model::people::words;
use crate::number::Exact;
use crate::text::Wording;

words! {
    /// What a kind of evidence is worth.
    Class {
        /// It shows an outcome.
        Counts = "counts",
        /// It shows circumstances: it supports a mark up to a cap.
        Context = "context",
        /// It shows activity for show: recorded, shown, given no credit.
        Vanity = "vanity",
    }
}

/// A kind of evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvidenceKind {
    /// Its id.
    pub id: KindId,
    /// Its title.
    pub title: Wording,
    /// What its quantities count.
    pub unit: Wording,
    /// What it is worth.
    pub class: Class,
    /// Why, in words the unit can read.
    pub reason: Wording,
    /// Months after which context is worth half.
    pub half_life: Option<u32>,
}

/// What evidence a level (or a score above the cap) needs; all parts must hold of the items of these kinds together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Requirement {
    /// Items of any of these kinds are looked at.
    pub kinds: Vec<KindId>,
    /// At least so many items, from 1.
    pub items: usize,
    /// At least this sum of quantities.
    pub quantity: Option<Exact>,
    /// At least so many distinct confirming parties that are not the project's own unit.
    pub corroborators: Option<usize>,
    /// At least so many months from the first to the last dated item.
    pub months: Option<u32>,
    /// The requirement in the rubric's own words.
    pub text: Wording,
}
