//! A copy of a store that others may go on writing.

use std::fs::File;
use std::path::Path;

use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};

use super::fault::{Fault, of_io, of_sqlite};
use super::open::{beside, put, remove};
use super::{Store, verify};

/// Pages copied in one go: a few milliseconds.
const PIECE: i32 = 512;

impl Store {
    /// Copies the store, drafts and settings included, to a file that must not be there; the copy is checked before
    /// it gets its name.
    pub fn backup(&self, to: &Path) -> Result<(), Fault> {
        if to.symlink_metadata().is_ok() {
            return Err(Fault::Exists(to.to_path_buf()));
        }
        let draft = beside(to, "copy")?;
        let copied = self.steady(|store| store.copy(&draft));
        let copied = copied.and_then(|()| put(&draft, to));
        remove(&draft);
        copied
    }

    fn copy(&self, to: &Path) -> Result<(), Fault> {
        let sql = |error: rusqlite::Error| of_sqlite(&error, to);
        let mut copy = Connection::open(to).map_err(sql)?;
        self.watch.guard(&mut copy).map_err(sql)?;
        let backup = Backup::new(&self.connection, &mut copy).map_err(sql)?;
        self.copy_pages(&backup)?;
        drop(backup);
        verify::integrity(&copy, to)?;
        copy.close().map_err(|(_, error)| of_sqlite(&error, to))?;
        File::open(to)
            .and_then(|file| file.sync_all())
            .map_err(|error| of_io(&error, to))
    }

    /// Copies piece by piece, so that it can be looked on and stopped; all of them are of one moment.
    fn copy_pages(&self, backup: &Backup<'_, '_>) -> Result<(), Fault> {
        // the moment begins with the first read, and lasts: what others write meanwhile does not begin the copy anew
        self.entry_count()?;
        let mut left = None;
        loop {
            self.watch.wanted()?;
            let step = self.at(backup.step(PIECE))?;
            let after = u64::try_from(backup.progress().remaining).unwrap_or_default();
            let all = || u64::try_from(backup.progress().pagecount).unwrap_or_default();
            let before = *left.get_or_insert_with(|| {
                self.watch.expect(all());
                all()
            });
            self.watch.steps(before.saturating_sub(after));
            left = Some(after);
            match step {
                StepResult::More => {}
                StepResult::Done => return Ok(()),
                _ => return Err(Fault::Busy(self.path.clone())),
            }
        }
    }
}
