//! Clock, files, environment, randomness and other programs are asked at the rim; below it a value is passed in.
//!
//! So the same inputs give the same bytes, and everything below the rim is tested without a disk.
//! The state of the terminal is inside the rim although it stands in `src/tui`.

use super::{Found, Rule};
use crate::code::{Code, Path};
use crate::house::House;
use crate::lexer::Token;

pub(super) const RULE: Rule = Rule {
    name: "fenced-call",
    way_out: "ask the world in store, exchange, workbench, cli, tui (but its state) or main.rs, and pass the answer down as a value",
    find,
    fires: "
//- src/scoring/engine.rs
//! Marks become points.
use std::{collections::BTreeMap, env}; //~
use std::time::{Duration, Instant}; //~
use std::{
    fs::File, //~
    fmt,
};
use std::*; //~
fn f() { let at = std::time::SystemTime::UNIX_EPOCH; } //~
fn g() { let at = jiff::Timestamp::now(); } //~
fn h(zone: Option<Zoned>) { zone.unwrap_or_else(Zoned::now); } //~
fn i(path: &Path) { path.read_dir(); } //~
fn j() { let zone = TimeZone::system(); } //~
fn k(salt: &mut [u8]) { getrandom::fill(salt); } //~
//- src/tui/state/clock.rs
//! What the clock on the screen shows.
use std::time::Instant; //~
",
    quiet: "
//- src/scoring/engine.rs
//! Marks become points; std::fs stays outside.
use std::{collections::BTreeMap, fmt, time::Duration};
use jiff::Timestamp;
fn f(now: Timestamp) -> &'static str { include_str!(\"std::fs\") }
fn g(evidence: &Evidence) { evidence.reference.file.exists(); }
//- src/workbench/clock.rs
//! Where time comes in.
use std::time::{Instant, SystemTime};
fn f() { std::fs::read(std::env::args().next()); }
//- src/main.rs
//! The program.
use std::process::ExitCode;
//- tests/cli.rs
//! Tests live in the world.
use std::fs;
",
};

/// Where the world may be asked.
const HOMES: [&str; 6] = [
    "src/store/",
    "src/exchange/",
    "src/workbench/",
    "src/cli/",
    "src/tui/",
    "src/main.rs",
];

/// What is inside the rim although its surroundings are not.
const INSIDE: &str = "src/tui/state/";

/// The beginnings of paths that lead to the world; `*` stands for an import of everything.
const DOORS: [&[&str]; 13] = [
    &["std", "fs"],
    &["std", "env"],
    &["std", "net"],
    &["std", "process"],
    &["std", "time", "SystemTime"],
    &["std", "time", "Instant"],
    &["std", "*"],
    &["std", "time", "*"],
    &["jiff", "tz", "*"],
    &["getrandom"],
    &["rustix"],
    &["etcetera"],
    &["sys_locale"],
];

/// Methods of `std::path::Path` that look at the disk and whose names mean nothing else.
const METHODS: [&str; 5] = [
    "canonicalize",
    "read_dir",
    "read_link",
    "symlink_metadata",
    "try_exists",
];

fn find(house: &House<'_>) -> Vec<Found> {
    let inside = house.product().filter(|code| !may_ask(code.path));
    inside
        .flat_map(|code| {
            [doors(code), methods(code)]
                .concat()
                .into_iter()
                .map(|word| tell(code, word))
        })
        .collect()
}

fn may_ask(path: &str) -> bool {
    HOMES.iter().any(|home| path.starts_with(home)) && !path.starts_with(INSIDE)
}

fn tell(code: &Code<'_>, word: Token<'_>) -> Found {
    Found::new(code, word.line, format!("`{}`, which asks the world", word.text))
}

fn doors<'a>(code: &Code<'a>) -> Vec<Token<'a>> {
    code.paths().iter().filter_map(door).collect()
}

/// The word of a path that leads outside.
fn door<'a>(path: &Path<'a>) -> Option<Token<'a>> {
    let starts_with = |door: &&&[&str]| {
        path.words.len() >= door.len() && path.words.iter().zip(**door).all(|(word, text)| word.is(text))
    };
    let by_start = DOORS
        .iter()
        .find(starts_with)
        .map(|door| path.words[door.len() - 1]);
    by_start.or_else(|| asks_the_time(path))
}

/// The `now` of any type, and the time zone of the machine.
fn asks_the_time<'a>(path: &Path<'a>) -> Option<Token<'a>> {
    let (before, last) = match path.words.as_slice() {
        [.., before, last] => (*before, *last),
        _ => return None,
    };
    let asks = last.is("now") || (before.is("TimeZone") && last.is("system"));
    asks.then_some(before)
}

fn methods<'a>(code: &Code<'a>) -> Vec<Token<'a>> {
    let calls = code
        .tokens
        .iter()
        .enumerate()
        .filter(|(at, _)| *at > 0 && code.is_at(at - 1, ".") && code.is_at(at + 1, "("));
    calls
        .map(|(_, word)| *word)
        .filter(|word| METHODS.contains(&word.text))
        .collect()
}
