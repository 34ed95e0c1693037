//! Whether what is in a store was made up on purpose.

use super::Ask;
use crate::workbench::{Fault, Workbench};

/// Asks where the marks come from.
#[derive(Debug, Clone, Copy)]
pub struct WhereFrom;

/// Where the marks of a store come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Origin {
    /// From people.
    #[default]
    People,
    /// They are made up, to show how scored work looks; new marks beside them change nothing in that.
    Synthetic,
}

/// The setting that says so, and what it says then.
const SETTING: (&str, &str) = ("marks", "synthetic");

impl Ask for WhereFrom {
    type Answer = Origin;

    fn answer(self, bench: &Workbench) -> Result<Origin, Fault> {
        let label = bench.store.setting(SETTING.0)?;
        Ok(if label.as_deref() == Some(SETTING.1) {
            Origin::Synthetic
        } else {
            Origin::People
        })
    }
}

impl Workbench {
    /// Says in the store itself where its marks come from.
    pub fn label(&mut self, origin: Origin) -> Result<(), Fault> {
        let label = (origin == Origin::Synthetic).then_some(SETTING.1);
        Ok(self.store.put_setting(SETTING.0, label)?)
    }
}
