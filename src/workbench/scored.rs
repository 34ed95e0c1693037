//! What was scored last: scoring is a function, so the same rules, project and marks have the same outcome.
//!
//! Around one mark the sheet is looked at several times, by the act, by the list's figures and by the screen; it is
//! computed once.

use std::sync::Arc;

use super::Workbench;
use crate::rubric::Rubric;
use crate::scoring::{self, Dossier, Outcome, Sheet};

/// One scoring with all that went in.
#[derive(Debug)]
pub(super) struct Scored {
    rubric: Arc<Rubric>,
    dossier: Dossier,
    marks: Sheet,
    outcome: Arc<Outcome>,
}

impl Workbench {
    /// What marks come to; computed unless they are those that were scored last.
    pub(super) fn score(&self, rubric: &Arc<Rubric>, dossier: &Dossier, marks: &Sheet) -> Arc<Outcome> {
        let mut last = self.scored.borrow_mut();
        if let Some(scored) = last.as_ref().filter(|last| last.is_of(rubric, dossier, marks)) {
            return scored.outcome.clone();
        }
        let outcome = Arc::new(scoring::score(rubric, dossier, marks));
        *last = Some(Scored {
            rubric: rubric.clone(),
            dossier: dossier.clone(),
            marks: marks.clone(),
            outcome: outcome.clone(),
        });
        outcome
    }
}

impl Scored {
    fn is_of(&self, rubric: &Arc<Rubric>, dossier: &Dossier, marks: &Sheet) -> bool {
        Arc::ptr_eq(&self.rubric, rubric) && self.marks == *marks && self.dossier == *dossier
    }
}
