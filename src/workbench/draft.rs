//! Texts being typed: kept beside the ledger until they are saved or given up.

use std::collections::BTreeMap;

use super::asks::Ask;
use super::{Fault, Workbench, clock};
use crate::model::{IndicatorId, ProjectId};
use crate::store::{Draft, DraftKey};

/// The project under which texts are kept that belong to none.
const NO_PROJECT: &str = "_";

/// Asks for the texts this person left unfinished on a project, or on none, by field.
#[derive(Debug, Clone)]
pub struct Drafts {
    /// The project; none for texts that belong to no project.
    pub project: Option<ProjectId>,
}

impl Ask for Drafts {
    type Answer = BTreeMap<String, String>;

    fn answer(self, bench: &Workbench) -> Result<Self::Answer, Fault> {
        let project = self.project.unwrap_or_else(no_project);
        let drafts = bench.store.drafts(&bench.who()?)?;
        let own = drafts.into_iter().filter(|draft| draft.key.project == project);
        Ok(own.map(|draft| (draft.key.field, draft.text)).collect())
    }
}

impl Workbench {
    /// Keeps a text that is being typed; it is on the disk when this returns.
    pub fn keep_draft(&mut self, project: Option<&ProjectId>, field: &str, text: &str) -> Result<(), Fault> {
        let key = self.draft_key(project, field)?;
        let draft = Draft {
            key,
            text: text.to_owned(),
            at: clock::now(),
        };
        Ok(self.store.put_draft(&draft)?)
    }

    /// Forgets a text that was being typed.
    pub fn forget_draft(&mut self, project: Option<&ProjectId>, field: &str) -> Result<(), Fault> {
        let key = self.draft_key(project, field)?;
        Ok(self.store.drop_draft(&key)?)
    }

    fn draft_key(&self, project: Option<&ProjectId>, field: &str) -> Result<DraftKey, Fault> {
        Ok(DraftKey {
            person: self.who()?,
            project: project.cloned().unwrap_or_else(no_project),
            field: field.to_owned(),
        })
    }
}

/// The field under which a comment at an indicator is kept while it is written.
pub fn comment_field(indicator: &IndicatorId) -> String {
    format!("comment {indicator}")
}

fn no_project() -> ProjectId {
    ProjectId::new(NO_PROJECT).expect("an underscore is an id")
}
