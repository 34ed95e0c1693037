//! Keeping the store sound: checks, copies, rest.

use std::collections::BTreeMap;
use std::path::Path;

use super::case::Figures;
use super::{Fault, Workbench};
use crate::ledger::{Hash, Head, Pen, SheetId};
use crate::scoring;
use crate::store::{OutcomeRow, Problem, QueueAsk, Range};
use crate::text::Phrase;

impl Workbench {
    /// Everything that is not as the ledger says, against the heads this user remembers too.
    pub fn verify(&self) -> Result<Vec<Problem>, Fault> {
        let here: Vec<Pen> = self.store.pens()?.into_iter().map(|known| known.pen).collect();
        let remembered: BTreeMap<Pen, Head> = self
            .pens
            .heads()
            .filter_map(|(pen, head)| {
                let (pen, hash) = (Pen::parse(pen)?, Hash::parse(&head.hash)?);
                Some((pen, Head { seq: head.seq, hash }))
            })
            .filter(|(pen, _)| here.contains(pen))
            .collect();
        self.store.watch().expect(self.store.sheet_count()?);
        let mut problems = self.store.verify(&remembered)?;
        if problems.is_empty() {
            problems = self.check_figures()?;
        }
        Ok(problems)
    }

    /// The figures kept for lists that are not what their sheets come to.
    fn check_figures(&self) -> Result<Vec<Problem>, Fault> {
        let mut problems = Vec::new();
        for person in self.store.people()? {
            let ask = QueueAsk::all(person.id.clone(), scoring::SCORER);
            let rows = self.store.queue(
                &ask,
                Range {
                    from: 0,
                    count: u64::MAX >> 1,
                },
            )?;
            for row in rows {
                let Some(kept) = row.sheet.and_then(|sheet| sheet.outcome) else {
                    continue;
                };
                let sheet = SheetId {
                    project: row.project.id,
                    person: person.id.clone(),
                };
                let state = self.store.sheet(&sheet)?;
                self.store.watch().step();
                let figures = self.read_case_of(&sheet, state)?.figures();
                if !is_kept(&figures, &kept) {
                    let named = format!("{}/{}", sheet.project, sheet.person);
                    let message = Phrase::new("fault-verify-row")
                        .with("row", named)
                        .with("table", "sheet");
                    problems.push(Problem::of_table("sheet", message));
                }
            }
        }
        Ok(problems)
    }

    /// Copies the store to a file that does not exist yet.
    pub fn backup(&self, to: &Path) -> Result<(), Fault> {
        Ok(self.store.backup(to)?)
    }

    /// Makes every derived table again; gives the number of entries they were made from.
    pub fn rebuild(&mut self) -> Result<usize, Fault> {
        self.store.rebuild()?;
        Ok(usize::try_from(self.store.entry_count()?).unwrap_or(usize::MAX))
    }

    /// Does what is better done when nobody waits: the log is moved into the tables, the pen's head remembered.
    pub fn rest(&mut self) -> Result<(), Fault> {
        self.store.idle()?;
        self.remember()
    }

    /// Changes when another program has written.
    pub fn data_version(&self) -> Result<i64, Fault> {
        Ok(self.store.data_version()?)
    }
}

/// True when a list shows what a sheet comes to.
fn is_kept(figures: &Figures, kept: &OutcomeRow) -> bool {
    (&figures.score, &figures.low, &figures.high, &figures.band)
        == (&kept.score, &kept.low, &kept.high, &kept.band)
        && (&figures.coverage, figures.done, figures.total, figures.caps)
            == (&kept.coverage, kept.done, kept.total, kept.caps)
}
