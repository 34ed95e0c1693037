//! A transaction that nobody else writes in, begun and ended by statements that are prepared once.

use rusqlite::Connection;

/// A transaction; nothing of it has happened unless it is committed.
pub(super) struct Transaction<'c> {
    connection: &'c Connection,
}

impl<'c> Transaction<'c> {
    /// Waits until nobody else writes, for as long as the connection is patient.
    pub(super) fn begin(connection: &'c Connection) -> rusqlite::Result<Self> {
        run(connection, "BEGIN IMMEDIATE")?;
        Ok(Self { connection })
    }

    /// Puts it on the disk.
    pub(super) fn commit(self) -> rusqlite::Result<()> {
        run(self.connection, "COMMIT")
    }
}

impl Drop for Transaction<'_> {
    fn drop(&mut self) {
        // after a commit, and after faults that end a transaction themselves, there is none left
        if !self.connection.is_autocommit() {
            // the connection is of no use if this fails, and whoever uses it next is told
            let _ = run(self.connection, "ROLLBACK");
        }
    }
}

fn run(connection: &Connection, sql: &str) -> rusqlite::Result<()> {
    connection.prepare_cached(sql)?.execute([]).map(|_| ())
}
