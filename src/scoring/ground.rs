//! What all marks of one sheet are read with.

use super::Dossier;
use super::support::OwnNames;
use crate::rubric::Rubric;

/// The rules and the project, made ready once for all marks.
pub(super) struct Ground<'a> {
    pub(super) rubric: &'a Rubric,
    pub(super) dossier: &'a Dossier,
    pub(super) own: OwnNames,
}

impl<'a> Ground<'a> {
    pub(super) fn new(rubric: &'a Rubric, dossier: &'a Dossier) -> Self {
        Self {
            rubric,
            dossier,
            own: OwnNames::of(dossier),
        }
    }
}
