//! `seal(sheet, true)` says nothing at the place where it is read; a choice is an enum.

use super::{Found, Rule};
use crate::code::Code;
use crate::house::House;
use crate::lexer::{Kind, Token};

pub(super) const RULE: Rule = Rule {
    name: "bool-parameter",
    way_out: "make the choice an enum whose variants say what is chosen, or make two functions",
    find,
    fires: "
//- src/text/mod.rs
//! Words.
pub fn wrap(text: &str, hyphenate: bool) {} //~
pub const fn fold<T: Into<u8>>(
    value: T,
    wide: bool, //~
) {}
impl Words { pub async fn read(&self, (a, b): (u8, u8), loud: &'static mut bool) {} } //~
",
    quiet: "
//- src/text/mod.rs
//! Words.
pub fn is_wide(text: &str) -> bool { inner(text, true) }
fn inner(text: &str, deep: bool) -> bool { deep }
pub fn keep(holds: impl Fn(&str) -> bool, many: &[bool]) {}
pub struct Width { pub wide: bool }
//- tests/cli.rs
//! Tests have no public doors.
pub fn run(quiet: bool) {}
",
};

fn find(house: &House<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for code in house.product() {
        let starts = (0..code.tokens.len()).filter(|at| code.is_at(*at, "fn") && is_public(code, *at));
        let parameters = starts.flat_map(|at| bool_parameters(code, at));
        found.extend(parameters.map(|name| Found::new(code, name.line, format!("`{}: bool`", name.text))));
    }
    found
}

/// True if the words right before `fn` begin with a plain `pub`.
fn is_public(code: &Code<'_>, at: usize) -> bool {
    let before = code.tokens[..at].iter().rev();
    let mut words = before.skip_while(|word| {
        ["const", "async", "unsafe", "extern"].contains(&word.text) || word.kind == Kind::Literal
    });
    words.next().is_some_and(|word| word.is("pub"))
}

/// The names of the parameters that are a plain `bool` or a reference to one.
fn bool_parameters<'a>(code: &Code<'a>, at: usize) -> Vec<Token<'a>> {
    let Some(open) = parameters_open(code, at) else {
        return Vec::new();
    };
    let close = code.closing(open);
    let mut found = Vec::new();
    let mut position = open + 1;
    while position < close {
        if ["(", "[", "{"].iter().any(|sign| code.is_at(position, sign)) {
            position = code.closing(position);
        } else if code.is_at(position, ":") && is_plain_bool(code, position + 1) {
            found.push(code.tokens[position - 1]);
        }
        position += 1;
    }
    found
}

/// Where the parameters of the function at `at` begin, past its generics.
fn parameters_open(code: &Code<'_>, at: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for position in at + 2..code.tokens.len() {
        if code.is_at(position, "<") {
            depth += 1;
        } else if code.is_at(position, ">") {
            depth = depth.saturating_sub(1);
        } else if depth == 0 && code.is_at(position, "(") {
            return Some(position);
        }
    }
    None
}

fn is_plain_bool(code: &Code<'_>, from: usize) -> bool {
    let is_reference = |token: &&Token<'_>| token.is("&") || token.is("mut") || token.kind == Kind::Lifetime;
    let at = from + code.tokens[from..].iter().take_while(is_reference).count();
    code.is_at(at, "bool") && (code.is_at(at + 1, ",") || code.is_at(at + 1, ")"))
}
