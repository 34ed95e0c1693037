//! `ls src` is the architecture, so nothing stands in `src` that the table of floors does not name.

use super::{Found, Rule};
use crate::floors::floor_of;
use crate::house::House;

pub(super) const RULE: Rule = Rule {
    name: "unknown-folder",
    way_out: "move the file to a floor of tests/architecture/floors.rs; if it has no home, a word is missing",
    find,
    fires: "
//- src/util/mod.rs
//! Odds and ends. //~
//- src/helpers.rs
//! More of them. //~
",
    quiet: "
//- src/lib.rs
//! The library.
//- src/main.rs
//! The program.
//- src/tui/state/focus.rs
//! Where the keys go.
//- tests/util/main.rs
//! Not ours to judge.
",
};

fn find(house: &House<'_>) -> Vec<Found> {
    let homeless = house.product().filter(|code| floor_of(code.path).is_none());
    homeless
        .map(|code| Found::new(code, 1, format!("`{}`, which stands on no floor", code.path)))
        .collect()
}
