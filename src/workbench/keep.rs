//! Keeping the store sound: checks, copies, rest.

use std::collections::BTreeMap;
use std::path::Path;

use super::{Fault, Workbench};
use crate::ledger::{Hash, Head, Pen};
use crate::store::Problem;

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
        Ok(self.store.verify(&remembered)?)
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
