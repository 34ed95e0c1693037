//! Nothing of ours needs the compiler to look away.

use super::{Found, Rule};
use crate::house::House;

pub(super) const RULE: Rule = Rule {
    name: "unsafe",
    way_out: "say it in safe Rust, or leave it to a crate that is tested for it",
    find,
    fires: "
//- src/text/mod.rs
//! Words.
fn f(bytes: &[u8]) -> &str {
    unsafe { std::str::from_utf8_unchecked(bytes) } //~
}
#[unsafe(no_mangle)] //~
//- tests/cli.rs
//! Tests neither.
unsafe fn f() {} //~
",
    quiet: "
//- src/lib.rs
//! This is unsafe only in words.
#![forbid(unsafe_code)]
fn f() -> &'static str { \"unsafe\" }
",
};

fn find(house: &House<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for code in &house.codes {
        let words = code.tokens.iter().filter(|token| token.is("unsafe"));
        found.extend(words.map(|word| Found::new(code, word.line, "`unsafe`")));
    }
    found
}
