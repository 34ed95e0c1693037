//! A function is read at a glance; past eighty lines nobody does.

use super::{Found, Rule};
use crate::house::House;

pub(super) const RULE: Rule = Rule {
    name: "function-ceiling",
    way_out: "name a step of it, and make that a function",
    find,
    fires: "
//- src/text/mod.rs
//! Words.
impl Words {
    pub fn long(&self) -> [u8; 4] { //~
//+ 79
    }
}
//- tests/cli.rs
//! Tests are read as well.
fn also_long() { //~
//+ 100
}
",
    quiet: "
//- src/text/mod.rs
//! Words.
fn as_long_as_it_may_be()
{
//+ 77
}
trait Words { fn promised(&self, callback: fn(u8) -> u8); }
//+ 100
",
};

const CEILING: usize = 80;

fn find(house: &House<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for code in &house.codes {
        for function in code
            .functions()
            .iter()
            .filter(|function| function.length > CEILING)
        {
            let what = format!(
                "`{}` with {} lines, at most {CEILING}",
                function.name.text, function.length
            );
            found.push(Found::new(code, function.name.line, what));
        }
    }
    found
}
