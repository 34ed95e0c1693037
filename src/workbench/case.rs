//! One project with everything that scoring it takes: its facts, its evidence, its rubric and this person's sheet.

use std::sync::Arc;

use super::Fault;
use crate::ledger::{Quote, SheetState, Status};
use crate::model::{IndicatorId, Place, Project, Unit};
use crate::rubric::{Indicator, Node, Rubric};
use crate::scoring::{Dossier, Mark, MarkState, Outcome};
use crate::text::Phrase;

/// A project on the table.
#[derive(Debug, Clone)]
pub struct Case {
    /// The project.
    pub project: Project,
    /// Where it happens, if known.
    pub place: Option<Place>,
    /// Who answers for it, if known.
    pub unit: Option<Unit>,
    /// The rubric it is scored against: the sheet's own, once there is a sheet.
    pub rubric: Arc<Rubric>,
    /// That rubric, exactly.
    pub quote: Quote,
    /// What scoring knows of the project.
    pub dossier: Dossier,
    /// This person's sheet, once it has begun.
    pub sheet: Option<SheetState>,
    /// What the sheet comes to at present.
    pub outcome: Outcome,
}

impl Case {
    /// The mark at an indicator; an empty one where nothing was put down.
    pub fn mark(&self, id: &IndicatorId) -> Mark {
        self.sheet
            .as_ref()
            .and_then(|sheet| sheet.marks.get(id))
            .cloned()
            .unwrap_or_default()
    }

    /// True for a submitted sheet.
    pub fn is_sealed(&self) -> bool {
        self.sheet
            .as_ref()
            .is_some_and(|sheet| sheet.status == Status::Sealed)
    }

    /// Refuses where the sheet was submitted.
    pub fn writable(&self) -> Result<(), Fault> {
        if !self.is_sealed() {
            return Ok(());
        }
        let message = Phrase::new("fault-sealed").with("project", self.project.id.as_str());
        Err(Fault::user("sealed", message)
            .hint(Phrase::new("fault-sealed-hint").with("project", self.project.id.as_str())))
    }

    /// The indicators that apply to this project, in the order of the rubric.
    pub fn applicable(&self) -> Vec<&Indicator> {
        let mut found = Vec::new();
        for node in self.rubric.children() {
            self.collect(node, &mut found);
        }
        found
    }

    /// The indicators that apply and have no answer, in the order of the rubric.
    pub fn open_indicators(&self) -> Vec<&Indicator> {
        let mut found = self.applicable();
        found.retain(|indicator| self.mark(&indicator.id).state() == MarkState::Unanswered);
        found
    }

    fn collect<'a>(&self, node: &'a Node, found: &mut Vec<&'a Indicator>) {
        if !node.when().holds(&self.dossier.facts) {
            return;
        }
        match node {
            Node::Criterion(criterion) => criterion
                .children
                .iter()
                .for_each(|child| self.collect(child, found)),
            Node::Indicator(indicator) => found.push(indicator),
        }
    }
}
