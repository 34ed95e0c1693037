//! What is not a fact: texts being typed, and what a person chose.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension as _, params};

use super::rows::{must, pairs};
use super::{Fault, Store};
use crate::model::{Moment, PersonId, ProjectId};

/// Where a text is being typed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct DraftKey {
    /// By whom.
    pub person: PersonId,
    /// On which project.
    pub project: ProjectId,
    /// In which field, in the words of whoever shows it.
    pub field: String,
}

/// A text being typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Where.
    pub key: DraftKey,
    /// What stands there.
    pub text: String,
    /// When it was kept.
    pub at: Moment,
}

impl DraftKey {
    pub(super) fn remove(&self, c: &Connection) -> rusqlite::Result<()> {
        let sql = "DELETE FROM draft WHERE person = ? AND project = ? AND field = ?";
        c.prepare_cached(sql)?
            .execute([self.person.as_str(), self.project.as_str(), &self.field])?;
        Ok(())
    }
}

impl Store {
    /// Keeps a text that is being typed; it is on the disk when this returns.
    pub fn put_draft(&mut self, draft: &Draft) -> Result<(), Fault> {
        let sql = "INSERT INTO draft (person, project, field, text, at) VALUES (?, ?, ?, ?, ?)
                   ON CONFLICT DO UPDATE SET text = excluded.text, at = excluded.at";
        let key = &draft.key;
        self.write(|_, c| {
            let given = params![
                key.person.as_str(),
                key.project.as_str(),
                key.field,
                draft.text,
                draft.at.0
            ];
            Ok(c.prepare_cached(sql)?.execute(given)?)
        })?;
        Ok(())
    }

    /// Forgets a text that was being typed.
    pub fn drop_draft(&mut self, key: &DraftKey) -> Result<(), Fault> {
        self.write(|_, c| Ok(key.remove(c)?))
    }

    /// All texts a person is typing, by project and field.
    pub fn drafts(&self, person: &PersonId) -> Result<Vec<Draft>, Fault> {
        self.at(self.read_drafts(person))
    }

    /// What a person chose under this name.
    pub fn setting(&self, key: &str) -> Result<Option<String>, Fault> {
        let sql = "SELECT value FROM setting WHERE key = ?";
        let value = self.connection.prepare_cached(sql);
        self.at(value.and_then(|mut sql| sql.query_row([key], |row| row.get(0)).optional()))
    }

    /// Everything that was chosen, by name.
    pub fn settings(&self) -> Result<BTreeMap<String, String>, Fault> {
        self.at(pairs(&self.connection, "SELECT key, value FROM setting", &[]))
    }

    /// Keeps a choice; none forgets it.
    pub fn put_setting(&mut self, key: &str, value: Option<&str>) -> Result<(), Fault> {
        self.write(|_, c| {
            let done = match value {
                Some(value) => c.execute(
                    "INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)",
                    [key, value],
                ),
                None => c.execute("DELETE FROM setting WHERE key = ?", [key]),
            };
            Ok(done?)
        })?;
        Ok(())
    }

    fn read_drafts(&self, person: &PersonId) -> rusqlite::Result<Vec<Draft>> {
        let sql = "SELECT project, field, text, at FROM draft WHERE person = ? ORDER BY project, field";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([person.as_str()], |row| {
            let project: String = row.get(0)?;
            let project = must(ProjectId::new(&project), "draft.project")?;
            let key = DraftKey {
                person: person.clone(),
                project,
                field: row.get(1)?,
            };
            Ok(Draft {
                key,
                text: row.get(2)?,
                at: Moment(row.get(3)?),
            })
        })?;
        rows.collect()
    }
}
