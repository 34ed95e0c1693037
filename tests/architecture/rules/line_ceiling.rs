//! A file that cannot be read in one sitting holds two things; its test module at the end is not counted.

use super::{Found, Rule};
use crate::code::Code;
use crate::house::House;

pub(super) const RULE: Rule = Rule {
    name: "line-ceiling",
    way_out: "find the second thing in the file, and give it a file and a name of its own",
    find,
    fires: "
//- src/text/mod.rs
//! Words.
//+ 499
fn f() {} //~
#[cfg(test)]
mod tests {
}
//- tests/cli.rs
//! The program from outside.
//+ 799
fn g() {} //~
",
    quiet: "
//- src/text/mod.rs
//! Words.
//+ 498
fn f() {}
#[cfg(test)]
mod tests {
//+ 400
}
//- tests/cli.rs
//! The program from outside.
//+ 799
",
};

const PRODUCT_CEILING: usize = 500;
const TEST_CEILING: usize = 800;

fn find(house: &House<'_>) -> Vec<Found> {
    house
        .codes
        .iter()
        .filter_map(|code| judge(code, house.is_test_file(code)))
        .collect()
}

fn judge(code: &Code<'_>, is_test: bool) -> Option<Found> {
    let all = code.text.lines().count();
    let (length, ceiling) = if is_test {
        (all, TEST_CEILING)
    } else {
        (all - code.trailing_test_lines(), PRODUCT_CEILING)
    };
    (length > ceiling).then(|| Found::new(code, ceiling + 1, format!("{length} lines, at most {ceiling}")))
}
