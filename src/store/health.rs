//! What can be said of a store without reading all of it.

use std::path::Path;

use super::connection::setting;
use super::{Fault, Store, schema, site};

/// How a store is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Health {
    /// How many entries it holds.
    pub entries: u64,
    /// The version of its tables.
    pub schema: i64,
    /// The version this program writes.
    pub newest: usize,
    /// Bytes of the file.
    pub bytes: u64,
    /// Bytes of the log beside it that are not in the file yet.
    pub log_bytes: u64,
    /// The kind of file system it is on, where the system tells.
    pub system: Option<String>,
}

impl Store {
    /// Looks at the store, its file and the log beside it.
    pub fn health(&self) -> Result<Health, Fault> {
        let mut log = self.path.clone().into_os_string();
        log.push("-wal");
        Ok(Health {
            entries: self.entry_count()?,
            schema: self.at(setting(&self.connection, "user_version"))?,
            newest: schema::VERSION,
            bytes: bytes(&self.path),
            log_bytes: bytes(Path::new(&log)),
            system: site::system(&self.path),
        })
    }
}

/// A file that is not there has none.
fn bytes(path: &Path) -> u64 {
    path.metadata().map_or(0, |file| file.len())
}
