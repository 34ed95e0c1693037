//! Whoever is sure that a value is there says why; outside tests nothing is unwrapped without a stated reason.

use super::{Found, Rule};
use crate::code::Code;
use crate::house::House;
use crate::lexer::Token;

pub(super) const RULE: Rule = Rule {
    name: "bare-unwrap",
    way_out: "return the fault, or use `expect` with the invariant that makes the value certain",
    find,
    fires: "
//- src/text/mod.rs
//! Words.
fn first(words: &[Word]) -> &Word { words.first().unwrap() } //~
fn second(words: &[Word]) -> &Word {
    words
        .get(1)
        .expect(\"\") //~
}
fn all(words: Vec<Option<Word>>) { words.into_iter().map(Option::unwrap); } //~
",
    quiet: "
//- src/lib.rs
pub mod text;
//- src/text/mod.rs
//! Words.
fn first(words: &[Word]) -> &Word { words.first().expect(\"a text has at least one word\") }
fn or(words: &[Word]) -> &Word { words.first().unwrap_or(&NONE) /* never .unwrap() */ }
#[cfg(test)]
mod cases;
#[cfg(test)]
mod tests {
    #[test]
    fn one() { first(&[]).unwrap(); }
}
//- src/text/cases.rs
//! Cases.
fn two() { first(&[]).unwrap(); }
//- tests/cli.rs
//! Tests may.
fn three() { first(&[]).unwrap(); }
",
};

fn find(house: &House<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for code in house.product().filter(|code| !house.is_test_file(code)) {
        let words = code
            .tokens
            .iter()
            .enumerate()
            .filter(|(at, _)| is_bare(code, *at))
            .map(|(_, word)| word);
        let outside_tests = words.filter(|word| !code.is_test_line(word.line));
        found.extend(outside_tests.map(|word: &Token<'_>| {
            Found::new(code, word.line, format!("`{}` without a reason", word.text))
        }));
    }
    found
}

fn is_bare(code: &Code<'_>, at: usize) -> bool {
    let is_called = at > 0 && (code.is_at(at - 1, ".") || code.is_at(at - 1, "::"));
    let says_nothing = code.reads_at(at, &["expect", "("])
        && code
            .tokens
            .get(at + 2)
            .is_some_and(|reason| reason.text == "\"\"");
    is_called && (says_nothing || ["unwrap", "unwrap_err"].iter().any(|name| code.is_at(at, name)))
}
