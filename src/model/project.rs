//! The thing assessed.

use super::{Facts, NeedId, Party, PlaceId, ProjectId, RubricId, UnitId};
use crate::text::Wording;

/// The ways of being organised that are known everywhere; a rubric may name others.
pub const ORGANISATION_MODELS: &[&str] = &[
    "committee",
    "research-institute",
    "school-run-enterprise",
    "science-park",
    "government-industry-research",
    "strategic-alliance",
];

/// A cooperation between a university and a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Project {
    /// Its id.
    pub id: ProjectId,
    /// Its title.
    pub title: Wording,
    /// The unit that answers for it.
    pub unit: Option<UnitId>,
    /// Where it happens.
    pub place: Option<PlaceId>,
    /// How it is organised: one of [`ORGANISATION_MODELS`] or a word of the office's own.
    pub model: Option<String>,
    /// The year it is of.
    pub year: Option<u16>,
    /// Who takes part beside the unit.
    pub partners: Vec<Partner>,
    /// The registered needs it answers.
    pub needs: Vec<NeedId>,
    /// The rubric it is scored against.
    pub rubric: Option<RubricId>,
    /// The exact text of that rubric, where one was chosen; else the text that its id means.
    pub edition: Option<Edition>,
    /// What it is, in a few sentences.
    pub about: Wording,
    /// Where these statements come from.
    pub source: String,
    /// More facts that rubrics may ask for.
    pub facts: Facts,
}

/// One text of a rubric, by its two hashes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// Of its meaning.
    pub rules: String,
    /// Of its words.
    pub words: String,
}

/// An organisation that takes part in a project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Partner {
    /// Its name.
    pub name: Wording,
    /// The side it stands on, if known.
    pub party: Option<Party>,
}
