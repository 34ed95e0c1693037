//! The heads of this user's pens, remembered outside the stores: a store that was put back from an older copy, or a
//! chain that was rewritten, shows against them.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use serde::{Deserialize, Serialize};

use super::Fault;
use super::home::Home;
use crate::text::Phrase;

/// What the user's configuration knows of the user's pens.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Pens(BTreeMap<String, Head>);

/// The last entry of a pen that was seen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Head {
    /// Its number in the chain; 0 before the first.
    pub(super) seq: u64,
    /// Its hash, in hexadecimal.
    pub(super) hash: String,
}

impl Pens {
    /// The remembered heads; none without a home or a file.
    pub(super) fn load(home: Option<&Home>) -> Result<Self, Fault> {
        let Some(path) = home.map(Home::pens_file) else {
            return Ok(Self::default());
        };
        match std::fs::read(&path) {
            // cut off by a power failure before there was anything in it
            Ok(bytes) if bytes.is_empty() => Ok(Self::default()),
            Ok(bytes) => serde_json::from_slice(&bytes).map_err(|error| unusable(&path, &error.to_string())),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(unusable(&path, &error.to_string())),
        }
    }

    /// The remembered head of a pen, by its id in hexadecimal.
    pub(super) fn head(&self, pen: &str) -> Option<&Head> {
        self.0.get(pen)
    }

    /// All remembered heads, by pen.
    pub(super) fn heads(&self) -> impl Iterator<Item = (&str, &Head)> {
        self.0.iter().map(|(pen, head)| (pen.as_str(), head))
    }

    /// Remembers a head and puts it on disk; other programs' newer heads of other pens are kept.
    pub(super) fn remember(&mut self, home: Option<&Home>, pen: &str, head: Head) -> Result<(), Fault> {
        let Some(home) = home else { return Ok(()) };
        let mut all = Self::load(Some(home))?;
        if all.head(pen).is_some_and(|known| known.seq > head.seq) {
            return Ok(());
        }
        all.0.insert(pen.to_owned(), head);
        *self = all;
        self.keep(Some(home))
    }

    /// Forgets pens of a store that is gone for good.
    pub(super) fn forget(home: &Home, gone: &[String]) -> Result<(), Fault> {
        let mut all = Self::load(Some(home))?;
        all.0.retain(|pen, _| !gone.contains(pen));
        all.keep(Some(home))
    }

    /// Puts them on disk.
    pub(super) fn keep(&self, home: Option<&Home>) -> Result<(), Fault> {
        let Some(home) = home else { return Ok(()) };
        let text = serde_json::to_vec_pretty(self).expect("a map of texts is JSON");
        replace(&home.pens_file(), &text)
    }
}

/// Counts the files on their way, so that two threads never write the same.
static TURN: AtomicU64 = AtomicU64::new(0);

/// Puts a file in place whole or not at all.
pub(super) fn replace(path: &Path, bytes: &[u8]) -> Result<(), Fault> {
    let write = || -> std::io::Result<()> {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let turn = TURN.fetch_add(1, Ordering::Relaxed);
        let new: PathBuf = path.with_extension(format!("{}-{turn}.new", std::process::id()));
        let mut file = std::fs::File::create(&new)?;
        file.write_all(bytes)?;
        if let Ok(old) = std::fs::metadata(path) {
            file.set_permissions(old.permissions())?;
        }
        file.sync_all()?;
        std::fs::rename(&new, path)
    };
    write().map_err(|error| unusable(path, &error.to_string()))
}

fn unusable(path: &Path, cause: &str) -> Fault {
    let message = Phrase::new("fault-config-file")
        .with("file", path.display().to_string())
        .with("cause", cause);
    Fault::world("config-file", message).hint(Phrase::new("fault-config-file-hint"))
}
