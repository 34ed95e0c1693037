//! A transaction that nobody else writes in, begun and ended by statements that are prepared once.

use rusqlite::Connection;

/// A transaction; nothing of it has happened unless it is committed.
pub(super) struct Transaction<'c> {
    connection: &'c Connection,
    within: Within,
}

/// Where a transaction was begun.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Within {
    Nothing,
    /// Within one that goes on: it is that one's to commit.
    Another,
}

impl<'c> Transaction<'c> {
    /// Waits until nobody else writes, for as long as the connection is patient.
    pub(super) fn begin(connection: &'c Connection) -> rusqlite::Result<Self> {
        let within = if connection.is_autocommit() {
            run(connection, "BEGIN IMMEDIATE")?;
            Within::Nothing
        } else {
            Within::Another
        };
        Ok(Self { connection, within })
    }

    /// Leaves it open after this, for the writes to come.
    pub(super) fn go_on(mut self) {
        self.within = Within::Another;
    }

    /// The transaction that was left open.
    pub(super) fn left_open(connection: &'c Connection) -> Self {
        let within = Within::Nothing;
        Self { connection, within }
    }

    /// Puts it on the disk.
    pub(super) fn commit(self) -> rusqlite::Result<()> {
        match self.within {
            Within::Nothing => run(self.connection, "COMMIT"),
            Within::Another => Ok(()),
        }
    }
}

impl Drop for Transaction<'_> {
    fn drop(&mut self) {
        // after a commit, and after faults that end a transaction themselves, there is none left
        if self.within == Within::Nothing && !self.connection.is_autocommit() {
            // the connection is of no use if this fails, and whoever uses it next is told
            let _ = run(self.connection, "ROLLBACK");
        }
    }
}

fn run(connection: &Connection, sql: &str) -> rusqlite::Result<()> {
    connection.prepare_cached(sql)?.execute([]).map(|_| ())
}
