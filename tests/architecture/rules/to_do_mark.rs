//! Nothing half-done stands in the tree; what is left for later is not written down here.

use super::{Found, Rule};
use crate::code::Code;
use crate::house::House;

pub(super) const RULE: Rule = Rule {
    name: "to-do-mark",
    way_out: "do it now, or take it out and say in the docs what is not there",
    find,
    fires: "
//- src/text/mod.rs
//! Words. FIXME: all of them //~
fn f() { todo!() } //~
/* one
   TODO(later): two //~
*/
fn g() { std::unimplemented!(\"not yet\") } //~
//- tests/cli.rs
//! The program from outside.
// XXX //~
",
    quiet: "
//- src/text/mod.rs
//! Words that are left to do; see the todo list of the METODOS page.
fn todo(list: &str) -> &str { \"TODO and FIXME\" }
fn f() { todo(\"XXX\"); }
",
};

const MARKS: [&str; 3] = ["TODO", "FIXME", "XXX"];
const MACROS: [&str; 2] = ["todo", "unimplemented"];

fn find(house: &House<'_>) -> Vec<Found> {
    house
        .codes
        .iter()
        .flat_map(|code| [in_comments(code), in_macros(code)].into_iter().flatten())
        .collect()
}

fn in_comments(code: &Code<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for comment in &code.comments {
        let mut words = comment.text.split(|letter: char| !letter.is_alphanumeric());
        let mark = words.find(|word| MARKS.contains(word));
        found.extend(mark.map(|mark| Found::new(code, comment.line, format!("`{mark}`"))));
    }
    found
}

fn in_macros(code: &Code<'_>) -> Vec<Found> {
    let words = code
        .tokens
        .iter()
        .enumerate()
        .filter(|(at, _)| code.is_at(at + 1, "!"));
    let marks = words.filter(|(_, word)| MACROS.contains(&word.text));
    marks
        .map(|(_, word)| Found::new(code, word.line, format!("`{}!`", word.text)))
        .collect()
}
