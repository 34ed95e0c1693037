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
    /// In which run of the program: two that run at once never write over each other's texts.
    pub run: String,
}

/// A text being typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Where.
    pub key: DraftKey,
    /// What stands there.
    pub text: String,
    /// What was saved there when the text was begun.
    pub over: String,
    /// When it was kept.
    pub at: Moment,
}

impl DraftKey {
    pub(super) fn remove(&self, c: &Connection) -> rusqlite::Result<()> {
        let sql = "DELETE FROM draft WHERE person = ? AND project = ? AND field = ? AND run = ?";
        c.prepare_cached(sql)?.execute([
            self.person.as_str(),
            self.project.as_str(),
            &self.field,
            &self.run,
        ])?;
        Ok(())
    }
}

impl Store {
    /// Keeps a text that is being typed; it is on the disk when this returns.
    pub fn put_draft(&mut self, draft: &Draft) -> Result<(), Fault> {
        let sql =
            "INSERT INTO draft (person, project, field, run, text, over, at) VALUES (?, ?, ?, ?, ?, ?, ?)
                   ON CONFLICT DO UPDATE SET text = excluded.text, over = excluded.over, at = excluded.at";
        let key = &draft.key;
        self.write(|_, c| {
            let given = params![
                key.person.as_str(),
                key.project.as_str(),
                key.field,
                key.run,
                draft.text,
                draft.over,
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

    /// Makes a draft that another run left this run's own, to go on with it; a text that was typed on since stays that
    /// run's.
    pub fn take_draft(&mut self, left: &Draft, run: &str) -> Result<(), Fault> {
        let sql = "UPDATE OR IGNORE draft SET run = ?
                   WHERE person = ? AND project = ? AND field = ? AND run = ? AND text = ?";
        let key = &left.key;
        self.write(|_, c| {
            let given = [
                run,
                key.person.as_str(),
                key.project.as_str(),
                &key.field,
                &key.run,
                &left.text,
            ];
            Ok(c.prepare_cached(sql)?.execute(given)?)
        })?;
        Ok(())
    }

    /// The name of this run of the program, which no other has.
    pub fn run(&self) -> &str {
        &self.run
    }

    /// All texts a person is typing, by project and field, the newest first.
    pub fn drafts(&self, person: &PersonId) -> Result<Vec<Draft>, Fault> {
        self.at(self.read_drafts(person))
    }

    /// In how many places a person left a text unfinished.
    pub fn draft_count(&self, person: &PersonId) -> Result<u64, Fault> {
        let sql = "SELECT count(*) FROM (SELECT DISTINCT project, field FROM draft WHERE person = ?)";
        let query = |mut sql: rusqlite::CachedStatement<'_>| {
            sql.query_row([person.as_str()], |row| super::rows::count(row, 0))
        };
        self.at(self.connection.prepare_cached(sql).and_then(query))
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
        let sql = "SELECT project, field, run, text, over, at FROM draft WHERE person = ?
                   ORDER BY project, field, at DESC, run";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([person.as_str()], |row| {
            let project: String = row.get(0)?;
            let project = must(ProjectId::new(&project), "draft.project")?;
            let key = DraftKey {
                person: person.clone(),
                project,
                field: row.get(1)?,
                run: row.get(2)?,
            };
            Ok(Draft {
                key,
                text: row.get(3)?,
                over: row.get(4)?,
                at: Moment(row.get(5)?),
            })
        })?;
        rows.collect()
    }
}
