//! What scoring looks at: the marks, and what is known of the project.

use std::collections::BTreeMap;

use super::Mark;
use crate::model::{Date, Evidence, Facts, IndicatorId};

/// One evaluator's marks on one project.
pub type Sheet = BTreeMap<IndicatorId, Mark>;

/// What scoring knows of the project.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Dossier {
    /// Its facts, `place_kind`, `model`, `unit` and `year` among them.
    pub facts: Facts,
    /// The names its own unit goes by: what they confirm is not independent.
    pub own_names: Vec<String>,
    /// Its evidence, retired items included.
    pub evidence: Vec<Evidence>,
    /// The day at which the age of context evidence is taken; without it context does not age.
    pub as_of: Option<Date>,
}
