//! Opening and making a store. Whatever is refused is left untouched.

use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::connection::{Access, connect, connect_still, setting, settle};
use super::fault::{Fault, of_io, of_sqlite};
use super::identity::Identity;
use super::site::{self, Site};
use super::touched::Touched;
use super::{Held, Store, Watch, schema};

impl Store {
    /// Opens the store at `path`.
    pub fn open(path: &Path, access: Access) -> Result<Self, Fault> {
        Self::open_at(path, access, site::ask)
    }

    /// Opens the store at `path`; `site` says whether the place is local.
    pub fn open_at(path: &Path, access: Access, site: Site) -> Result<Self, Fault> {
        look(path)?;
        local(path, site)?;
        let connection = match access {
            Access::Read if is_still(path) => connect_still(path)?,
            access => connect(path, access)?,
        };
        let sql = |error: rusqlite::Error| of_sqlite(&error, path);
        let version = setting(&connection, "user_version");
        let version = version.map_err(|error| closed_folder(path).unwrap_or_else(|| sql(error)))?;
        let version = usize::try_from(version).unwrap_or(usize::MAX);
        if version > schema::VERSION {
            return Err(Fault::Newer(path.to_path_buf()));
        }
        settle(&connection, path, access).map_err(|fault| closed_folder(path).unwrap_or(fault))?;
        if version < schema::VERSION && access == Access::Write {
            schema::migrate(&connection, version).map_err(sql)?;
        }
        let mut store = Self {
            connection,
            path: path.to_path_buf(),
            access,
            identity: Identity::of(path),
            held: Held::default(),
            run: run(path)?,
            unknown: None,
            watch: Watch::default(),
            touched: Touched::default(),
        };
        store.learn()?;
        Ok(store)
    }

    /// Whether its tables are those this program writes; one that can only be looked at stays as an older one left it.
    pub fn is_current(&self) -> bool {
        let version = setting(&self.connection, "user_version");
        version.is_ok_and(|version| usize::try_from(version) == Ok(schema::VERSION))
    }

    /// Throws a store away that nobody has open.
    pub fn remove(path: &Path) {
        remove(path);
    }

    /// Makes a new store at `path`, where nothing may be. It appears there whole or not at all.
    pub fn create(path: &Path) -> Result<Self, Fault> {
        Self::create_at(path, site::ask)
    }

    /// Makes a store with something in it: `fill` gets a name beside `path` that nobody has, and what it made there
    /// appears at `path` when it is whole. Of one that fails nothing is left.
    pub fn make_whole<E: From<Fault>>(
        path: &Path,
        fill: impl FnOnce(&Path) -> Result<(), E>,
    ) -> Result<(), E> {
        let draft = beside(path, "new")?;
        let made = fill(&draft).and_then(|()| Ok(put(&draft, path)?));
        remove(&draft);
        made
    }

    /// As [`Store::create`]; `site` says whether the place is local.
    pub fn create_at(path: &Path, site: Site) -> Result<Self, Fault> {
        if path.symlink_metadata().is_ok() {
            return Err(Fault::Exists(path.to_path_buf()));
        }
        let folder = folder(path);
        let there = folder
            .ancestors()
            .find(|ancestor| ancestor.exists())
            .unwrap_or(Path::new("."));
        local(there, site)?;
        fs::create_dir_all(folder).map_err(|error| of_io(&error, folder))?;
        let draft = beside(path, "new")?;
        let made = make(&draft).and_then(|()| put(&draft, path));
        remove(&draft);
        made?;
        Self::open_at(path, Access::Write, site)
    }
}

/// A name no other run of the program has.
fn run(path: &Path) -> Result<String, Fault> {
    let mut bytes = [0; 8];
    super::random(&mut bytes, path)?;
    Ok(crate::ledger::key::hex(&bytes))
}

/// Looks at the first bytes without the database, which might write when it opens something.
fn look(path: &Path) -> Result<(), Fault> {
    let not_ours = || Fault::NotAStore(path.to_path_buf());
    let mut file = File::open(path).map_err(|error| of_io(&error, path))?;
    if !file.metadata().map_err(|error| of_io(&error, path))?.is_file() {
        return Err(not_ours());
    }
    let mut head = Vec::with_capacity(100);
    file.by_ref()
        .take(100)
        .read_to_end(&mut head)
        .map_err(|error| of_io(&error, path))?;
    let number = |at: usize| {
        head.get(at..at + 4)
            .map(|bytes| i32::from_be_bytes(bytes.try_into().expect("4 bytes")))
    };
    if !head.starts_with(b"SQLite format 3\0") {
        return Err(not_ours());
    }
    match (number(68), number(60)) {
        (Some(id), _) if id != schema::APPLICATION_ID => Err(not_ours()),
        (Some(_), Some(version))
            if usize::try_from(version).is_ok_and(|version| version > schema::VERSION) =>
        {
            Err(Fault::Newer(path.to_path_buf()))
        }
        (Some(_), Some(_)) if head.len() == 100 => Ok(()),
        _ => Err(Fault::Damaged {
            path: path.to_path_buf(),
            what: format!("{} bytes", head.len()),
        }),
    }
}

fn local(path: &Path, site: Site) -> Result<(), Fault> {
    match site(path).map_err(|error| of_io(&error, path))? {
        Some(system) => Err(Fault::Network {
            path: path.to_path_buf(),
            system,
        }),
        None => Ok(()),
    }
}

/// The fault of a folder nobody may write in: there the database cannot put its log and only says it cannot open.
fn closed_folder(path: &Path) -> Option<Fault> {
    #[cfg(unix)]
    if rustix::fs::access(folder(path), rustix::fs::Access::WRITE_OK).is_err() {
        return Some(Fault::ReadOnly(folder(path).to_path_buf()));
    }
    #[cfg(not(unix))]
    let _ = path;
    None
}

/// Whether nobody can write beside a file, and nothing waits there to be read with it.
fn is_still(path: &Path) -> bool {
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    let waits = fs::metadata(log).is_ok_and(|log| log.len() > 0);
    !waits && closed_folder(path).is_some()
}

/// Makes the tables in a file of their own, flushed to the disk.
fn make(path: &Path) -> Result<(), Fault> {
    let sql = |error: rusqlite::Error| of_sqlite(&error, path);
    let connection = Connection::open(path).map_err(sql)?;
    // before the log is switched on, so that the first page itself says whose file it is
    connection
        .execute_batch(&format!(
            "PRAGMA synchronous = FULL; PRAGMA application_id = {}",
            schema::APPLICATION_ID
        ))
        .map_err(sql)?;
    schema::migrate(&connection, 0).map_err(sql)?;
    settle(&connection, path, Access::Write)?;
    connection.close().map_err(|(_, error)| of_sqlite(&error, path))?;
    File::open(path)
        .and_then(|file| file.sync_all())
        .map_err(|error| of_io(&error, path))
}

/// Gives a finished file its name, which nobody may have.
pub(super) fn put(draft: &Path, path: &Path) -> Result<(), Fault> {
    let linked = fs::hard_link(draft, path);
    let placed = match linked {
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Err(error),
        // some file systems have no links
        Err(_) if path.symlink_metadata().is_err() => fs::rename(draft, path),
        other => other,
    };
    placed.map_err(|error| of_io(&error, path))?;
    // the name itself has to reach the disk; where folders cannot be flushed, the system does it
    let _ = File::open(folder(path)).and_then(|folder| folder.sync_all());
    Ok(())
}

/// A name in the same folder that nobody has.
pub(super) fn beside(path: &Path, word: &str) -> Result<PathBuf, Fault> {
    let mut bytes = [0; 8];
    super::random(&mut bytes, path)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    Ok(folder(path).join(format!(".{name}.{word}-{}", crate::ledger::key::hex(&bytes))))
}

/// Removes a file that was only on the way, and what the database put beside it.
pub(super) fn remove(draft: &Path) {
    for end in ["", "-wal", "-shm", "-journal"] {
        let mut name = draft.as_os_str().to_owned();
        name.push(end);
        let _ = fs::remove_file(name);
    }
}

fn folder(path: &Path) -> &Path {
    path.parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Moment, PersonId};

    #[test]
    fn where_nothing_can_be_put_beside_it_a_store_can_still_be_looked_at() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a 50% #1?.store");
        let person = PersonId::new("li").expect("an id");
        let mut store = Store::create(&path).expect("a new store");
        store.mint(&person, Moment(0)).expect("a pen");
        drop(store);
        let connection = connect_still(&path).expect("it opens");
        settle(&connection, &path, Access::Read).expect("it can be looked at");
        let count = connection.query_row("SELECT count(*) FROM entry", [], |row| row.get::<_, i64>(0));
        assert_eq!(count, Ok(1));
        assert!(connection.execute("DELETE FROM setting", []).is_err());
        let beside = fs::read_dir(folder.path()).expect("a folder").count();
        assert_eq!(beside, 1, "nothing was put beside it");
    }
}
