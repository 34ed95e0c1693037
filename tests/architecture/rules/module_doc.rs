//! Every file says first, in one sentence, what it is.

use super::{Found, Rule};
use crate::code::Code;
use crate::house::House;

pub(super) const RULE: Rule = Rule {
    name: "module-doc",
    way_out: "open the file with `//!` and a sentence that says what it is",
    find,
    fires: "
//- src/text/mod.rs
use std::fmt; //~
//! Too late.
//- tests/cli.rs
// Not a doc comment. //~
",
    quiet: "
//- src/text/mod.rs
//! Words.
//- src/lib.rs
#![doc = include_str!(\"ARCHITECTURE.md\")]
",
};

fn find(house: &House<'_>) -> Vec<Found> {
    let silent = |code: &&Code<'_>| {
        !["//! ", "#![doc"]
            .iter()
            .any(|opening| code.text.starts_with(opening))
    };
    house
        .codes
        .iter()
        .filter(silent)
        .map(|code| Found::new(code, 1, "no sentence that says what the file is"))
        .collect()
}
