//! Imports go down, never up and never sideways; data goes up.
//!
//! Every path counts, be it in an import, a type, a macro or a test, and be it written with `crate`, with the
//! library's name, or with enough `super` to leave the floor.

use super::{Found, Rule};
use crate::code::{Code, Path};
use crate::floors::{Floor, floor_of};
use crate::house::House;
use crate::lexer::Token;

pub(super) const RULE: Rule = Rule {
    name: "upward-or-sideways-import",
    way_out: "pass the value in from above, or move the word down to a floor both may import",
    find,
    fires: r"
//- src/scoring/engine.rs
//! Marks become points.
use crate::ledger::Entry; //~
use crate::{
    number::Ratio,
    model::{self, ProjectId},
    store::Store, //~
};
macro_rules! shout { () => { $crate::workbench::shout() }; } //~
fn f(sheet: &rubricate::panel::Verdict) { super::super::round::open(sheet) } //~
mod tests {
    use super::super::super::report::Document; //~
    use crate::*; //~
}
//- src/cli/mod.rs
//! One command, one exit code.
use crate::tui::Screen; //~
use crate::store; //~
use crate as everything; //~
//- src/main.rs
//! The program.
use rubricate::{cli, ledger, tui}; //~
//- src/lib.rs
//! The library.
pub use crate::text::Span; //~
",
    quiet: r#"
//- src/scoring/engine.rs
//! Marks become points; see `crate::ledger` for what happens next.
use super::mark::Mark;
use crate::scoring::{sheet::Sheet, outcome};
use crate::{number::Ratio, rubric::{Rubric, scale::Scale}};
pub(in crate::scoring) fn f() -> &'static str { "use crate::ledger::Entry" }
pub(crate) mod inner { use super::super::sheet; use super::g; }
//- src/workbench/ask.rs
//! What people may ask.
use crate::{exchange, store::Store};
//- src/main.rs
//! The program.
use rubricate::{cli, tui};
//- src/lib.rs
//! The library.
pub mod text;
//- tests/store.rs
//! Tests may use any door.
use rubricate::store::Store;
"#,
};

fn find(house: &House<'_>) -> Vec<Found> {
    let files = house
        .product()
        .filter_map(|code| Some((code, floor_of(code.path)?)));
    files
        .flat_map(|(code, floor)| {
            imports(code)
                .into_iter()
                .filter_map(move |to| judge(code, &floor, to))
        })
        .collect()
}

/// The word after the library's root in each path that leads there, which should be the name of a floor.
pub(super) fn imports<'a>(code: &Code<'a>) -> Vec<Token<'a>> {
    code.paths()
        .iter()
        .filter_map(|path| target(code, path))
        .collect()
}

fn judge(code: &Code<'_>, floor: &Floor, to: Token<'_>) -> Option<Found> {
    if to.text == floor.name || floor.imports.contains(&to.text) {
        return None;
    }
    let allowed = if floor.imports.is_empty() {
        "nothing of ours".to_owned()
    } else {
        floor.imports.join(", ")
    };
    let what = format!("`{}` in `{}`, which may import {allowed}", to.text, floor.name);
    Some(Found::new(code, to.line, what))
}

/// The first word of a path below the library's root; the root itself if the path ends there.
fn target<'a>(code: &Code<'a>, path: &Path<'a>) -> Option<Token<'a>> {
    let first = *path.words.first()?;
    if first.is("crate") || first.is("rubricate") {
        return Some(path.words.get(1).copied().unwrap_or(first));
    }
    let steps = path
        .words
        .iter()
        .skip_while(|word| word.is("self"))
        .take_while(|word| word.is("super"))
        .count();
    let leaves_the_floor = steps > 0 && steps >= depth(code, path.index);
    leaves_the_floor.then(|| {
        path.words
            .iter()
            .find(|word| !word.is("self") && !word.is("super"))
            .copied()
            .unwrap_or(first)
    })
}

/// How many modules stand between the library's root and the token at `index`.
fn depth(code: &Code<'_>, index: usize) -> usize {
    let file = code.path.trim_start_matches("src/").trim_end_matches(".rs");
    let folders = file
        .split('/')
        .filter(|part| !["mod", "lib", "main"].contains(part))
        .count();
    folders + code.inline_modules_at(index).len()
}
