//! One SQLite file that holds a ledger, and the tables that follow from it.
//!
//! Entries go in by [`Store::append`] (one's own) and [`Store::receive`] (others'); everything else is read. The only
//! tables that are not entries and do not follow from them are drafts and settings. Start at [`open`].

mod append;
mod backup;
mod connection;
mod draft;
mod fault;
mod filed;
mod health;
mod held;
mod identity;
mod open;
mod projection;
mod queue;
mod read;
mod rebuild;
mod receive;
mod rhythm;
mod rows;
mod schema;
mod site;
mod sorted;
mod take_back;
mod tally;
mod touched;
mod transaction;
mod verify;
mod watch;

use std::path::{Path, PathBuf};

use rusqlite::Connection;

pub use append::{Beside, NewFact, Writing};
pub use connection::{Access, Patience};
pub use draft::{Draft, DraftKey};
pub use fault::Fault;
pub use health::Health;
pub use queue::{Order, OutcomeRow, QueueAsk, QueueRow, Range, SheetLine, Stand};
pub use read::{Counts, LogKey, PenHead, RubricText};
pub use receive::Received;
pub use rhythm::Deeds;
pub use site::Site;
pub use sorted::{Named, Revision};
pub use take_back::TakeBack;
pub use touched::Since;
pub use verify::Problem;
pub use watch::{SoFar, Watch};

use held::Held;
use identity::Identity;

/// An open store. It belongs to one thread; another thread or program opens its own.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    path: PathBuf,
    access: Access,
    identity: Identity,
    held: Held,
    /// The name of this run of the program.
    run: String,
    /// A kind of entry this program does not know, if there is one: then nothing can be written.
    unknown: Option<String>,
    /// Who looks on while something long is done.
    watch: Watch,
    /// What was written here beside sheets.
    touched: touched::Touched,
}

impl Store {
    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What it was opened for.
    pub fn access(&self) -> Access {
        self.access
    }

    /// Why nothing can be written, if so.
    pub fn read_only(&self) -> Option<Fault> {
        match (&self.unknown, self.access) {
            (_, Access::Read) => Some(Fault::ReadOnly(self.path.clone())),
            (Some(kind), Access::Write) => Some(Fault::UnknownKind { kind: kind.clone() }),
            (None, Access::Write) => None,
        }
    }

    /// Changes when another connection or program has written; what this one writes leaves it as it is.
    pub fn data_version(&self) -> Result<i64, Fault> {
        self.at(append::version(&self.connection))
    }

    /// Moves the log into the tables once it has grown, so that later saves overwrite it instead of making it longer.
    /// Call it when nobody waits; it waits for nobody and leaves to a later call what others still read.
    pub fn idle(&mut self) -> Result<(), Fault> {
        if self.access == Access::Read {
            return Ok(());
        }
        self.file_entries()?;
        if self.at(connection::log_is_short(&self.connection))? {
            return Ok(());
        }
        // its answer says whether readers were in the way; then the next rest does it
        self.at(self
            .connection
            .query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(())))
    }

    /// Files entries once some wait; where another connection writes, a later rest does it.
    fn file_entries(&mut self) -> Result<(), Fault> {
        if self.at(filed::waiting(&self.connection))? < filed::SOME || !self.connection.is_autocommit() {
            return Ok(());
        }
        self.wait_for_others(Patience::Short)?;
        let done = self.transact(|writer, c| {
            filed::all(c)?;
            writer.held.filed();
            Ok(())
        });
        self.wait_for_others(Patience::Usual)?;
        match done {
            Err(Fault::Busy(_)) => Ok(()),
            done => done,
        }
    }

    /// Runs several reads as of one moment, whatever others write meanwhile.
    pub fn steady<T>(&self, reads: impl FnOnce(&Self) -> Result<T, Fault>) -> Result<T, Fault> {
        // where nobody else can write, nothing moves
        if !self.connection.is_autocommit() {
            return reads(self);
        }
        let moment = self.at(self.connection.unchecked_transaction())?;
        let read = reads(self);
        self.at(moment.rollback())?;
        read
    }

    /// Waits so long from now on where another connection writes.
    pub fn wait_for_others(&self, patience: Patience) -> Result<(), Fault> {
        self.at(connection::be_patient(&self.connection, patience))
    }

    /// Asserts every setting that keeps marks safe, on this connection, now.
    pub fn assert_safe(&self) -> Result<(), Fault> {
        connection::assert_settings(&self.connection, &self.path)
    }

    /// A result of the database as a result of this store.
    fn at<T>(&self, result: rusqlite::Result<T>) -> Result<T, Fault> {
        result.map_err(|error| fault::of_sqlite(&error, &self.path))
    }

    fn writable(&self) -> Result<(), Fault> {
        self.read_only().map_or(Ok(()), Err)
    }
}

/// Fills `bytes` by the system's source of randomness.
fn random(bytes: &mut [u8], path: &Path) -> Result<(), Fault> {
    getrandom::fill(bytes).map_err(|error| Fault::Io {
        path: path.to_path_buf(),
        what: error.to_string(),
    })
}
