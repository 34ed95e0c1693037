//! Rubrics to read and to compare, as people look at them: one, all that can be named, two beside each other.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::Ask;
use super::made_with::MadeWith;
use crate::diag::Finding;
use crate::ledger::{SheetId, Status};
use crate::rubric::change::{Difference, between};
use crate::rubric::{Edition, Outline, Rubric};
use crate::text::Wording;
use crate::workbench::shelf::{self, From};
use crate::workbench::{Fault, Workbench};

/// Asks for a rubric by id, `ID@VERSION` or file, to be looked at: one with errors too.
#[derive(Debug, Clone)]
pub struct OpenRubric {
    /// How it is named.
    pub name: String,
}

/// A rubric as it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// The name it was found by.
    pub name: String,
    /// Where it was found.
    pub from: From,
    /// Its file, if it is one, as it was just before it was read.
    pub file: Option<Seen>,
    /// What it means; none where it has errors.
    pub rubric: Option<Rubric>,
    /// What could be understood, errors or not.
    pub outline: Outline,
    /// All that is to be said about it.
    pub findings: Vec<Finding>,
}

/// A rubric file and its translations as they were once: any of it that is written again differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// The rubric file.
    pub path: PathBuf,
    /// Each file with the time it was written and its size; none where it could not be looked at.
    files: Vec<(PathBuf, Option<(SystemTime, u64)>)>,
}

impl Seen {
    /// The file of a rubric as it is now; nothing is read.
    pub fn now(path: &Path) -> Self {
        let stamp = |file: &PathBuf| {
            let known = std::fs::metadata(file).ok()?;
            Some((known.modified().ok()?, known.len()))
        };
        let files = shelf::files_of(path).into_iter();
        Self {
            path: path.to_owned(),
            files: files
                .map(|file| {
                    let stamp = stamp(&file);
                    (file, stamp)
                })
                .collect(),
        }
    }
}

impl Ask for OpenRubric {
    type Answer = Opened;

    fn answer(self, bench: &Workbench) -> Result<Opened, Fault> {
        // what is written between the look and the reading is read again
        let file = shelf::file_of(&self.name).map(|path| Seen::now(&path));
        let written = shelf::find_at(bench, &self.name)?;
        let (reading, outline) = written.outline();
        Ok(Opened {
            name: self.name,
            from: written.from,
            file,
            rubric: reading.rubric,
            outline,
            findings: reading.findings,
        })
    }
}

/// Asks for every edition that can be named: shipped ones, then those of the store, taken in last first.
#[derive(Debug, Clone, Copy)]
pub struct Shelf;

/// An edition that can be named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnShelf {
    /// The name it is found by.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its title.
    pub title: Wording,
    /// How many indicators it has.
    pub indicators: usize,
    /// Where it was found.
    pub from: From,
}

impl Ask for Shelf {
    type Answer = Vec<OnShelf>;

    fn answer(self, bench: &Workbench) -> Result<Vec<OnShelf>, Fault> {
        let mut editions: Vec<OnShelf> = Vec::new();
        for written in shelf::all_at(bench)? {
            let Some(rubric) = written.read().rubric else {
                continue;
            };
            let name = named(&rubric);
            // of two with one name the first is found
            if editions.iter().all(|other| other.name != name) {
                editions.push(OnShelf {
                    name,
                    version: rubric.version().to_owned(),
                    title: rubric.title().clone(),
                    indicators: rubric.indicators().len(),
                    from: written.from,
                });
            }
        }
        Ok(editions)
    }
}

fn named(rubric: &Rubric) -> String {
    format!("{}@{}", rubric.id(), rubric.version())
}

/// Asks what lies between two rubrics.
#[derive(Debug, Clone)]
pub struct Beside {
    /// The one that was there first.
    pub before: String,
    /// The one that came later.
    pub after: String,
}

/// Two editions and what lies between them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// The one that was there first.
    pub before: Edition,
    /// The one that came later.
    pub after: Edition,
    /// What lies between them.
    pub difference: Difference,
    /// The sheets of the store that were made with the first.
    pub sheets: Vec<(SheetId, Status)>,
}

impl Ask for Beside {
    type Answer = Compared;

    fn answer(self, bench: &Workbench) -> Result<Compared, Fault> {
        let before = shelf::find_at(bench, &self.before)?.edition()?;
        let after = shelf::find_at(bench, &self.after)?.edition()?;
        let rules = before.rubric.prints().rules.clone();
        Ok(Compared {
            difference: between(&before, &after),
            sheets: bench.ask(MadeWith { rules })?,
            before,
            after,
        })
    }
}
