//! A connection that keeps what it says it kept: every setting is read back.

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::functions::FunctionFlags;
use rusqlite::{Connection, OpenFlags};

use super::fault::{Fault, of_sqlite};
use crate::text::initials_by_line;

/// What a store is opened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Looking only.
    Read,
    /// Looking and appending.
    Write,
}

/// How long a connection waits for another that writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Patience {
    /// As long as another program reasonably takes.
    Usual,
    /// No longer than somebody at the keys does not notice: it is known who writes, and for how long.
    Short,
}

impl Patience {
    fn time(self) -> Duration {
        match self {
            Self::Usual => Duration::from_secs(10),
            Self::Short => Duration::from_millis(50),
        }
    }
}

/// Pages of log after which a commit takes the time to move them: far more than a sitting writes between two rests.
const LONG_LOG: i64 = 8000;

/// Pages of log that a rest leaves where they are: a log that begins anew costs the next save a second sync, and
/// whoever thinks between two marks should not pay that for every one of them.
const SHORT_LOG: i64 = 128;

/// What a connection must be like, by switches that need no statement.
const SWITCHES: &[(&str, DbConfig, bool)] = &[
    ("defensive", DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
    ("foreign_keys", DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true),
    ("trusted_schema", DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
    // a statement is planned once, not again for the values of its first run
    ("stable_plans", DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true),
];

/// The settings and what each must say when asked.
const SETTINGS: &[(&str, i64)] = &[
    ("synchronous", 2),
    ("wal_autocheckpoint", LONG_LOG),
    ("mmap_size", 0),
    // where a sync is not yet on the disk without it; other systems do not know it
    #[cfg(target_vendor = "apple")]
    ("fullfsync", 1),
    #[cfg(target_vendor = "apple")]
    ("checkpoint_fullfsync", 1),
];

/// Opens the file, which must be there, and makes the connection safe.
pub(super) fn connect(path: &Path, access: Access) -> Result<Connection, Fault> {
    let mode = match access {
        Access::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
        Access::Write => OpenFlags::SQLITE_OPEN_READ_WRITE,
    };
    let flags = mode | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).map_err(|error| of_sqlite(&error, path))?;
    be_patient(&connection, Patience::Usual).map_err(|error| of_sqlite(&error, path))?;
    Ok(connection)
}

/// Opens a file for looking in a folder in which the database cannot put anything beside it: nobody can write there, so
/// that it stays as it is.
pub(super) fn connect_still(path: &Path) -> Result<Connection, Fault> {
    let flags =
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let name = path.to_string_lossy();
    let name = name.replace('%', "%25").replace('?', "%3f").replace('#', "%23");
    let uri = format!("file:{name}?immutable=1");
    Connection::open_with_flags(uri, flags).map_err(|error| of_sqlite(&error, path))
}

/// Waits so long for others from now on.
pub(super) fn be_patient(connection: &Connection, patience: Patience) -> rusqlite::Result<()> {
    connection.busy_timeout(patience.time())
}

/// Sets every setting and asserts it.
pub(super) fn settle(connection: &Connection, path: &Path, access: Access) -> Result<(), Fault> {
    let sql = |error: rusqlite::Error| of_sqlite(&error, path);
    if access == Access::Write && connection.is_readonly("main").map_err(sql)? {
        return Err(Fault::ReadOnly(path.to_path_buf()));
    }
    for (name, switch, wanted) in SWITCHES {
        let found = connection.set_db_config(*switch, *wanted).map_err(sql)?;
        held(name, i64::from(found), i64::from(*wanted))?;
    }
    connection.set_prepared_statement_cache_capacity(64);
    teach(connection).map_err(sql)?;
    for (name, value) in SETTINGS {
        if setting(connection, name).map_err(sql)? != *value {
            connection
                .execute_batch(&format!("PRAGMA {name} = {value}"))
                .map_err(sql)?;
            held(name, setting(connection, name).map_err(sql)?, *value)?;
        }
    }
    let journal = match access {
        Access::Read => "PRAGMA journal_mode",
        Access::Write => "PRAGMA journal_mode = WAL",
    };
    let mode: String = connection.query_row(journal, [], |row| row.get(0)).map_err(sql)?;
    // who only looks has nothing that could be lost
    if mode != "wal" && access == Access::Write {
        return Err(Fault::Unsafe {
            setting: "journal_mode".to_owned(),
            found: mode,
        });
    }
    Ok(())
}

/// Teaches it to read the letters that Chinese words are found by.
pub(super) fn teach(connection: &Connection) -> rusqlite::Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    connection.create_scalar_function("initials", 1, flags, |given| {
        Ok(initials_by_line(given.get_raw(0).as_str()?))
    })
}

/// Asks for every switch and setting again.
pub(super) fn assert_settings(connection: &Connection, path: &Path) -> Result<(), Fault> {
    let sql = |error: rusqlite::Error| of_sqlite(&error, path);
    for (name, switch, wanted) in SWITCHES {
        let found = connection.db_config(*switch).map_err(sql)?;
        held(name, i64::from(found), i64::from(*wanted))?;
    }
    for (name, wanted) in SETTINGS {
        held(name, setting(connection, name).map_err(sql)?, *wanted)?;
    }
    Ok(())
}

/// What is kept only under this setting is not kept under another.
fn held(setting: &str, found: i64, wanted: i64) -> Result<(), Fault> {
    if found == wanted {
        return Ok(());
    }
    Err(Fault::Unsafe {
        setting: setting.to_owned(),
        found: found.to_string(),
    })
}

/// What a numeric setting says.
pub(super) fn setting(connection: &Connection, name: &str) -> rusqlite::Result<i64> {
    connection.query_row(&format!("PRAGMA {name}"), [], |row| row.get(0))
}

/// Whether so little of the log waits to be moved that it had better wait on.
pub(super) fn log_is_short(connection: &Connection) -> rusqlite::Result<bool> {
    connection
        .prepare_cached("PRAGMA wal_checkpoint(NOOP)")?
        .query_row([], |row| {
            let (pages, moved): (i64, i64) = (row.get(1)?, row.get(2)?);
            Ok(pages - moved < SHORT_LOG)
        })
}
