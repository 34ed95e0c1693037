//! Texts being typed: kept beside the ledger until they are saved or given up.
//!
//! Each run of the program keeps its own, so that two at once never write over each other's. A text that another run
//! left, because it was killed or still runs, is offered and becomes this run's when somebody goes on with it.

use std::collections::BTreeMap;

use super::asks::Ask;
use super::{Fault, Workbench};
use crate::model::{IndicatorId, ProjectId};
use crate::store::{Draft, DraftKey};

/// The project under which texts are kept that belong to none.
const NO_PROJECT: &str = "_";

/// Asks for the texts this person left unfinished on a project, or on none, by field; where several runs left one,
/// this run's own, else the newest.
#[derive(Debug, Clone)]
pub struct Drafts {
    /// The project; none for texts that belong to no project.
    pub project: Option<ProjectId>,
}

/// A text left unfinished.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Left {
    /// What stands there.
    pub text: String,
    /// What was saved there when it was begun.
    pub over: String,
    /// Which run of the program keeps it.
    pub by: By,
}

/// Which run of the program keeps a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// This one.
    Here,
    /// Another, which may run still.
    Elsewhere,
}

impl Left {
    /// A text of this run.
    pub fn here(text: impl Into<String>, over: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            over: over.into(),
            by: By::Here,
        }
    }
}

impl Ask for Drafts {
    type Answer = BTreeMap<String, Left>;

    fn answer(self, bench: &Workbench) -> Result<Self::Answer, Fault> {
        let project = self.project.unwrap_or_else(no_project);
        let mut left: BTreeMap<String, Left> = BTreeMap::new();
        for draft in bench.store.drafts(&bench.who()?)? {
            let by = bench.keeper(&draft);
            let is_better = by == By::Here || !left.contains_key(&draft.key.field);
            if draft.key.project == project && is_better {
                let (text, over) = (draft.text, draft.over);
                left.insert(draft.key.field, Left { text, over, by });
            }
        }
        Ok(left)
    }
}

impl Workbench {
    /// Keeps a text that is being typed and what was saved there when it was begun; it is on the disk when this returns.
    pub fn keep_draft(
        &mut self,
        project: Option<&ProjectId>,
        field: &str,
        text: &str,
        over: &str,
    ) -> Result<(), Fault> {
        let draft = Draft {
            key: self.draft_key(project, field)?,
            text: text.to_owned(),
            over: over.to_owned(),
            at: self.now(),
        };
        Ok(self.store.put_draft(&draft)?)
    }

    /// Goes on with a text that another run left.
    pub fn take_draft(&mut self, project: Option<&ProjectId>, field: &str, text: &str) -> Result<(), Fault> {
        let own = self.draft_key(project, field)?;
        let drafts = self.store.drafts(&own.person)?;
        let is_meant = |left: &&Draft| {
            (&left.key.project, &left.key.field, left.text.as_str()) == (&own.project, &own.field, text)
        };
        match drafts.iter().find(is_meant) {
            Some(left) => Ok(self.store.take_draft(left, &own.run)?),
            None => Ok(()),
        }
    }

    /// Forgets a text that was being typed in this run.
    pub fn forget_draft(&mut self, project: Option<&ProjectId>, field: &str) -> Result<(), Fault> {
        let key = self.draft_key(project, field)?;
        Ok(self.store.drop_draft(&key)?)
    }

    fn keeper(&self, draft: &Draft) -> By {
        if draft.key.run == self.store.run() {
            By::Here
        } else {
            By::Elsewhere
        }
    }

    /// Where this person was when they left, as it was kept.
    pub fn whereabouts(&self) -> Result<Option<String>, Fault> {
        Ok(self.store.setting(&self.whereabouts_key()?)?)
    }

    /// Keeps where this person is: a choice of theirs, not a fact of the work.
    pub fn keep_whereabouts(&mut self, text: &str) -> Result<(), Fault> {
        let key = self.whereabouts_key()?;
        Ok(self.store.put_setting(&key, Some(text))?)
    }

    fn whereabouts_key(&self) -> Result<String, Fault> {
        Ok(format!("place {}", self.who()?))
    }

    fn draft_key(&self, project: Option<&ProjectId>, field: &str) -> Result<DraftKey, Fault> {
        Ok(DraftKey {
            person: self.who()?,
            project: project.cloned().unwrap_or_else(no_project),
            field: field.to_owned(),
            run: self.store.run().to_owned(),
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
