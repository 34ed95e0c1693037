//! Which sheets were made with an edition of a rubric.

use super::Ask;
use crate::ledger::{SheetId, Status};
use crate::workbench::{Fault, Workbench};

/// Asks for the sheets whose rubric has these rules.
#[derive(Debug, Clone)]
pub struct MadeWith {
    /// The hash of the rules.
    pub rules: String,
}

impl Ask for MadeWith {
    /// The sheets and whether they are submitted, by project, then person.
    type Answer = Vec<(SheetId, Status)>;

    fn answer(self, bench: &Workbench) -> Result<Self::Answer, Fault> {
        let sheets = bench.store.sheets()?.into_iter();
        let of_rules = sheets.filter(|(_, state)| state.quote.rules == self.rules);
        let mut sheets: Vec<(SheetId, Status)> = of_rules.map(|(id, state)| (id, state.status)).collect();
        sheets.sort();
        Ok(sheets)
    }
}
