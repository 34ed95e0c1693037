//! What can go wrong with a file of facts, in one type.

use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

use crate::ledger::EntryName;
use crate::text::Phrase;

/// What went wrong with a store. Nothing was written when one is returned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// There is no such file.
    Missing(PathBuf),
    /// The file that was opened is gone, or another one has taken its name.
    Gone(PathBuf),
    /// There is a file where a new one was to be made.
    Exists(PathBuf),
    /// The file is something else.
    NotAStore(PathBuf),
    /// A newer program made the store.
    Newer(PathBuf),
    /// The store holds entries of a kind a newer program writes: it can be read, not written.
    UnknownKind {
        /// The kind.
        kind: String,
    },
    /// The file is cut off or its pages are damaged; the text says what was noticed.
    Damaged {
        /// The file.
        path: PathBuf,
        /// What was noticed.
        what: String,
    },
    /// The file or its folder cannot be written, or the store was opened for reading.
    ReadOnly(PathBuf),
    /// The file is on a network file system, which cannot keep the promises of a store.
    Network {
        /// The file.
        path: PathBuf,
        /// The file system.
        system: String,
    },
    /// The disk is full.
    Full(PathBuf),
    /// Another program held the store for longer than the time-out.
    Busy(PathBuf),
    /// The system refused, in its words.
    Io {
        /// The file.
        path: PathBuf,
        /// The system's words.
        what: String,
    },
    /// A setting that keeps marks safe did not take: its name and what it is instead.
    Unsafe {
        /// The setting.
        setting: String,
        /// What it is.
        found: String,
    },
    /// The pen is not of this store.
    UnknownPen(String),
    /// The pen's last place was written twice: a new pen has to be minted.
    Forked(String),
    /// What was to be taken back was changed by another program in the meantime.
    Changed,
    /// An entry from elsewhere is not what its hash says.
    Unsound(EntryName),
    /// Somebody asked to stop.
    Stopped,
}

impl Fault {
    /// Its name, as machines read it; the phrase is `fault-` and this.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Missing(_) => "store-missing",
            Self::Gone(_) => "store-gone",
            Self::Exists(_) => "store-exists",
            Self::NotAStore(_) => "not-a-store",
            Self::Newer(_) => "store-newer",
            Self::UnknownKind { .. } => "store-unknown-kind",
            Self::Damaged { .. } => "store-damaged",
            Self::ReadOnly(_) => "store-read-only",
            Self::Network { .. } => "store-network",
            Self::Full(_) => "disk-full",
            Self::Busy(_) => "store-busy",
            Self::Io { .. } => "store-io",
            Self::Unsafe { .. } => "store-unsafe",
            Self::UnknownPen(_) => "unknown-pen",
            Self::Forked(_) => "forked-pen",
            Self::Changed => "store-changed",
            Self::Unsound(_) => "unsound-entry",
            Self::Stopped => "stopped",
        }
    }

    /// What to say.
    pub fn phrase(&self) -> Phrase {
        let say = Phrase::new(format!("fault-{}", self.name()));
        let file = |phrase: Phrase, path: &Path| phrase.with("path", path.display().to_string());
        match self {
            Self::Missing(path)
            | Self::Gone(path)
            | Self::Exists(path)
            | Self::NotAStore(path)
            | Self::Newer(path)
            | Self::ReadOnly(path)
            | Self::Full(path)
            | Self::Busy(path) => file(say, path),
            Self::Damaged { path, what } | Self::Io { path, what } => file(say, path).with("what", what),
            Self::Network { path, system } => file(say, path).with("system", system),
            Self::UnknownKind { kind } => say.with("kind", kind),
            Self::Unsafe { setting, found } => say.with("setting", setting).with("found", found),
            Self::UnknownPen(pen) | Self::Forked(pen) => say.with("pen", pen),
            Self::Changed | Self::Stopped => say,
            Self::Unsound(entry) => say.with("entry", entry.to_string()),
        }
    }

    /// The way out.
    pub fn hint(&self) -> Phrase {
        Phrase::new(format!("fault-{}-hint", self.name()))
    }
}

/// In the words of the database, for whoever looks into a failing test or a crash report.
impl std::fmt::Display for Fault {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{self:?}")
    }
}

impl std::error::Error for Fault {}

/// What a failing call to the database means for the file at `path`.
pub(super) fn of_sqlite(error: &rusqlite::Error, path: &Path) -> Fault {
    let path = path.to_path_buf();
    let what = error.to_string();
    match error {
        rusqlite::Error::SqliteFailure(failure, _) => match failure.code {
            ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Fault::Damaged { path, what },
            ErrorCode::OperationInterrupted => Fault::Stopped,
            ErrorCode::DiskFull => Fault::Full(path),
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed => {
                Fault::Busy(path)
            }
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied => Fault::ReadOnly(path),
            _ => Fault::Io { path, what },
        },
        rusqlite::Error::FromSqlConversionFailure(..)
        | rusqlite::Error::IntegralValueOutOfRange(..)
        | rusqlite::Error::InvalidColumnType(..)
        | rusqlite::Error::Utf8Error(..)
        | rusqlite::Error::InvalidColumnName(_)
        | rusqlite::Error::QueryReturnedNoRows
        // `no such table` and the like: the tables are not ours any more
        | rusqlite::Error::SqlInputError { .. } => Fault::Damaged { path, what },
        _ => Fault::Io { path, what },
    }
}

/// What a failing call to the system means for the file at `path`.
pub(super) fn of_io(error: &std::io::Error, path: &Path) -> Fault {
    use std::io::ErrorKind as Kind;
    let path = path.to_path_buf();
    match error.kind() {
        Kind::NotFound => Fault::Missing(path),
        Kind::AlreadyExists => Fault::Exists(path),
        Kind::PermissionDenied | Kind::ReadOnlyFilesystem => Fault::ReadOnly(path),
        Kind::StorageFull | Kind::QuotaExceeded => Fault::Full(path),
        _ => Fault::Io {
            path,
            what: error.to_string(),
        },
    }
}

#[cfg(test)]
mod tests {
    use rusqlite::ffi;

    use super::*;
    use crate::text::Lang;

    #[test]
    fn what_the_database_says_becomes_what_a_person_can_act_on() {
        for (code, expected) in [
            (ffi::SQLITE_CORRUPT, "store-damaged"),
            (ffi::SQLITE_CORRUPT_INDEX, "store-damaged"),
            (ffi::SQLITE_NOTADB, "store-damaged"),
            (ffi::SQLITE_FULL, "disk-full"),
            (ffi::SQLITE_INTERRUPT, "stopped"),
            (ffi::SQLITE_BUSY, "store-busy"),
            (ffi::SQLITE_BUSY_SNAPSHOT, "store-busy"),
            (ffi::SQLITE_READONLY, "store-read-only"),
            (ffi::SQLITE_READONLY_DIRECTORY, "store-read-only"),
            (ffi::SQLITE_READONLY_CANTINIT, "store-read-only"),
            (ffi::SQLITE_PERM, "store-read-only"),
            (ffi::SQLITE_IOERR_FSYNC, "store-io"),
            (ffi::SQLITE_CANTOPEN, "store-io"),
        ] {
            let error = rusqlite::Error::SqliteFailure(ffi::Error::new(code), None);
            assert_eq!(of_sqlite(&error, Path::new("a.store")).name(), expected, "{code}");
        }
    }

    #[test]
    fn what_the_system_says_becomes_what_a_person_can_act_on() {
        use std::io::ErrorKind as Kind;
        for (kind, expected) in [
            (Kind::NotFound, "store-missing"),
            (Kind::AlreadyExists, "store-exists"),
            (Kind::PermissionDenied, "store-read-only"),
            (Kind::ReadOnlyFilesystem, "store-read-only"),
            (Kind::StorageFull, "disk-full"),
            (Kind::Other, "store-io"),
        ] {
            assert_eq!(of_io(&kind.into(), Path::new("a.store")).name(), expected);
        }
    }

    #[test]
    fn every_fault_has_words_and_a_way_out() {
        let path = || PathBuf::from("a.store");
        let text = || "x".to_owned();
        let entry = EntryName {
            pen: crate::ledger::Pen::ZERO,
            seq: 1,
        };
        for fault in [
            Fault::Missing(path()),
            Fault::Exists(path()),
            Fault::NotAStore(path()),
            Fault::Newer(path()),
            Fault::UnknownKind { kind: text() },
            Fault::Damaged {
                path: path(),
                what: text(),
            },
            Fault::ReadOnly(path()),
            Fault::Network {
                path: path(),
                system: text(),
            },
            Fault::Full(path()),
            Fault::Busy(path()),
            Fault::Io {
                path: path(),
                what: text(),
            },
            Fault::Unsafe {
                setting: text(),
                found: text(),
            },
            Fault::UnknownPen(text()),
            Fault::Forked(text()),
            Fault::Changed,
            Fault::Unsound(entry),
            Fault::Stopped,
        ] {
            for phrase in [fault.phrase(), fault.hint()] {
                let said = phrase.say(Lang::EN);
                assert!(said != phrase.name() && !said.contains('{'), "{said}");
            }
        }
    }
}
