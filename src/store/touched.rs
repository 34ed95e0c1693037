//! What this connection wrote beside sheets, for whoever keeps an order of the records and wants to mend it.
//!
//! A mark changes no record, and an edited project is one of a hundred thousand.

use std::cell::RefCell;

use super::Store;
use crate::ledger::Subject;

/// The most subjects that are told one by one.
const MOST: usize = 64;

/// What was written since somebody asked last.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Since {
    /// It may be anything: nobody asked before, or tables were made again.
    #[default]
    Anything,
    /// These subjects, which are no sheets.
    These(Vec<Subject>),
}

/// The note that is taken of it.
#[derive(Debug, Default)]
pub(super) struct Touched(RefCell<Since>);

impl Touched {
    /// Takes note of a subject.
    pub(super) fn note(&self, subject: &Subject) {
        let mut since = self.0.borrow_mut();
        if let Since::These(subjects) = &mut *since {
            subjects.push(subject.clone());
            if subjects.len() > MOST {
                *since = Since::Anything;
            }
        }
    }

    /// Nobody knows what was written.
    pub(super) fn forget(&self) {
        self.0.replace(Since::Anything);
    }
}

impl Store {
    /// What this connection wrote beside sheets since this was asked last; what others wrote only
    /// [`Store::data_version`] tells.
    pub fn touched(&self) -> Since {
        self.touched.0.replace(Since::These(Vec::new()))
    }
}
