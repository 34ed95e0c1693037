//! A copy of a store that others may go on writing.

use std::fs::File;
use std::path::Path;

use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};

use super::fault::{Fault, of_io, of_sqlite};
use super::open::{beside, put, remove};
use super::{Store, verify};

impl Store {
    /// Copies the store, drafts and settings included, to a file that must not be there; the copy is checked before
    /// it gets its name.
    pub fn backup(&self, to: &Path) -> Result<(), Fault> {
        if to.symlink_metadata().is_ok() {
            return Err(Fault::Exists(to.to_path_buf()));
        }
        let draft = beside(to, "copy")?;
        let copied = self.copy(&draft).and_then(|()| put(&draft, to));
        remove(&draft);
        copied
    }

    fn copy(&self, to: &Path) -> Result<(), Fault> {
        let sql = |error: rusqlite::Error| of_sqlite(&error, to);
        let mut copy = Connection::open(to).map_err(sql)?;
        let backup = Backup::new(&self.connection, &mut copy).map_err(sql)?;
        match self.at(backup.step(-1))? {
            StepResult::Done => {}
            _ => return Err(Fault::Busy(self.path.clone())),
        }
        drop(backup);
        verify::integrity(&copy, to)?;
        copy.close().map_err(|(_, error)| of_sqlite(&error, to))?;
        File::open(to)
            .and_then(|file| file.sync_all())
            .map_err(|error| of_io(&error, to))
    }
}
