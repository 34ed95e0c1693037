//! One project on the table.

use super::Ask;
use crate::model::ProjectId;
use crate::workbench::case::Case;
use crate::workbench::{Fault, Workbench};

/// Asks for a project with its evidence, its rubric and this person's sheet.
#[derive(Debug, Clone)]
pub struct OnTable {
    /// Which.
    pub project: ProjectId,
}

impl Ask for OnTable {
    type Answer = Case;

    fn answer(self, bench: &Workbench) -> Result<Case, Fault> {
        bench.read_case(&self.project)
    }
}
