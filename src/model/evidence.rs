//! What a project shows for itself.

use std::collections::BTreeSet;

use super::people::words;
use super::{Date, EvidenceId, IndicatorId, KindId, ProjectId};
use crate::number::Exact;
use crate::text::Wording;

words! {
    /// Whether an item may be cited.
    EvidenceStatus {
        /// It may.
        Active = "active",
        /// It was withdrawn; what cited it no longer rests on it.
        Retired = "retired",
    }
}

/// At which level of a cooperation something happens.
pub const DOCKING_LEVELS: &[&str] = &["leadership", "county", "park", "department", "enterprise"];

/// In which field a city and its universities grow together.
pub const INTEGRATIONS: &[&str] = &[
    "industry-education",
    "innovation",
    "talent",
    "space",
    "culture",
    "governance",
];

/// One item of evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// Its id, unique in the store.
    pub id: EvidenceId,
    /// The project it belongs to.
    pub project: ProjectId,
    /// Its kind; what a kind is worth, the rubric says.
    pub kind: KindId,
    /// What it shows.
    pub title: Wording,
    /// How much or how many, not below 0.
    pub quantity: Option<Exact>,
    /// Of what.
    pub unit: Wording,
    /// When.
    pub date: Option<Date>,
    /// Where it can be found: a file, a link, a register number.
    pub reference: String,
    /// The publication it is taken from.
    pub source: String,
    /// The publication's own words.
    pub quote: String,
    /// True when the publication is reported and not quoted.
    pub reported: bool,
    /// Who else confirms it.
    pub corroborated_by: BTreeSet<String>,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: Option<String>,
    /// One of [`DOCKING_LEVELS`].
    pub docking: Option<String>,
    /// One of [`INTEGRATIONS`].
    pub integration: Option<String>,
    /// The indicators it was put beside.
    pub links: BTreeSet<IndicatorId>,
    /// Whether it may be cited.
    pub status: EvidenceStatus,
}
