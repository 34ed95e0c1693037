//! A file no `mod` leads to is never compiled, and a test in it never runs, however green the summary looks.

use super::{Found, Rule};
use crate::code::Code;
use crate::house::House;
use crate::modules::reached;

pub(super) const RULE: Rule = Rule {
    name: "forgotten-file",
    way_out: "declare it with `mod` where it belongs, make it a target, or delete it",
    find,
    fires: "
//- Cargo.toml
[package]
name = \"sample\"
//- src/lib.rs
pub mod text;
//- src/text/mod.rs
//! Words.
//- src/text/width.rs
//! Nobody declares this. //~
//- tests/cli.rs
//! The program from outside; `mod golden;` in a comment declares nothing.
mod support;
//- tests/support/mod.rs
//! What tests share.
//- tests/golden/mod.rs
//! Nobody declares this. //~
//- tests/score/cases.rs
//! This folder has no main.rs. //~
",
    quiet: "
//- Cargo.toml
[[test]]
name = \"slow\"
path = \"tests/slow/kill.rs\"
//- src/lib.rs
pub mod text;
//- src/main.rs
//! The program.
//- src/text/mod.rs
mod width;
//- src/text/width.rs
#[cfg(test)]
mod tests;
//- src/text/width/tests.rs
//! Widths.
//- tests/cli.rs
mod support;
//- tests/support/mod.rs
//! What tests share.
//- tests/tui/main.rs
mod keys;
//- tests/tui/keys.rs
//! Keys.
//- tests/slow/kill.rs
mod child;
//- tests/slow/child.rs
//! Named by Cargo.toml's target.
//- benches/score.rs
//! How fast.
",
};

fn find(house: &House<'_>) -> Vec<Found> {
    let roots: Vec<String> = house
        .codes
        .iter()
        .map(|code| code.path)
        .filter(|path| is_root(house, path))
        .map(str::to_owned)
        .collect();
    let reached = reached(&roots, &house.codes, |_, _| true);
    let forgotten = |code: &&Code<'_>| !reached.contains(code.path);
    house
        .codes
        .iter()
        .filter(forgotten)
        .map(|code| Found::new(code, 1, format!("`{}`, which nothing declares", code.path)))
        .collect()
}

/// True if cargo itself starts compiling at this file.
fn is_root(house: &House<'_>, path: &str) -> bool {
    if ["src/lib.rs", "src/main.rs"].contains(&path) {
        return true;
    }
    let parts: Vec<&str> = path.split('/').collect();
    let found_by_cargo = matches!(
        parts[..],
        ["tests" | "benches", _] | ["tests" | "benches", _, "main.rs"]
    );
    (found_by_cargo && finds_targets(house.cargo_toml)) || is_written(house.cargo_toml, path)
}

/// False if `Cargo.toml` switches off the search for targets, so that every target must be written there.
fn finds_targets(cargo_toml: &str) -> bool {
    let compact = |line: &str| line.replace(' ', "");
    !cargo_toml
        .lines()
        .any(|line| ["autotests=false", "autobenches=false"].contains(&compact(line).as_str()))
}

fn is_written(cargo_toml: &str, path: &str) -> bool {
    let wanted = format!("path=\"{path}\"");
    cargo_toml.lines().any(|line| line.replace(' ', "") == wanted)
}
