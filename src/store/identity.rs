//! Which file is open: a save into a file that was deleted or replaced would be lost with it.

use std::path::Path;

use super::Fault;

/// What tells one file from another that has taken its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Identity(Option<(u64, u64)>);

impl Identity {
    /// That of the file at `path`; none where the system has no such thing.
    pub(super) fn of(path: &Path) -> Self {
        Self(number(path))
    }

    /// Refuses when the file at `path` is gone or another one.
    pub(super) fn check(self, path: &Path) -> Result<(), Fault> {
        if self.0.is_some() && number(path) != self.0 {
            return Err(Fault::Gone(path.to_path_buf()));
        }
        Ok(())
    }
}

#[cfg(unix)]
fn number(path: &Path) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt as _;
    std::fs::metadata(path).ok().map(|file| (file.dev(), file.ino()))
}

#[cfg(not(unix))]
fn number(_: &Path) -> Option<(u64, u64)> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Moment, PersonId};
    use crate::store::{Access, Store};

    #[test]
    #[cfg(unix)]
    fn nothing_is_saved_into_a_file_that_is_gone_or_replaced() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.store");
        let mut store = Store::create(&path).expect("a new store");
        let person = PersonId::new("li").expect("an id");
        store.mint(&person, Moment(1)).expect("a pen");
        std::fs::remove_file(&path).expect("the file is removed");
        assert_eq!(store.mint(&person, Moment(2)), Err(Fault::Gone(path.clone())));
        Store::create(&path).expect("another store under the same name");
        assert_eq!(store.mint(&person, Moment(3)), Err(Fault::Gone(path.clone())));
        assert!(Store::open(&path, Access::Write).is_ok());
    }
}
