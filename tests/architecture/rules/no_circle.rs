//! No floor leads back to itself: what stands in a circle can only be understood all at once.
//!
//! The table of floors has no circle either, so this fires only together with a forbidden import; it then names the
//! arrows to break.

use super::upward_or_sideways_import::imports;
use super::{Found, Rule};
use crate::code::Code;
use crate::floors::{circle, folder_of};
use crate::house::House;
use crate::lexer::Token;

pub(super) const RULE: Rule = Rule {
    name: "no-circle",
    way_out: "break the circle at the arrow that goes up",
    find,
    fires: "
//- src/text/mod.rs
//! Words.
use crate::number::Exact; //~
//- src/number/mod.rs
//! Numbers.
use crate::model::Id; //~
//- src/model/mod.rs
//! People.
use crate::text::Language; //~
use crate::method::Mean;
",
    quiet: "
//- src/diag/mod.rs
//! Findings.
use crate::text::Span;
//- src/syntax/mod.rs
//! Trees.
use crate::{diag::Finding, text::Span};
//- src/text/mod.rs
//! Words.
use crate::text::span::Span;
",
};

struct Arrow<'a, 'h> {
    from: &'a str,
    to: Token<'a>,
    code: &'h Code<'a>,
}

fn find(house: &House<'_>) -> Vec<Found> {
    let arrows: Vec<Arrow<'_, '_>> = house.product().flat_map(arrows).collect();
    let mut names: Vec<(&str, &str)> = arrows.iter().map(|arrow| (arrow.from, arrow.to.text)).collect();
    // the search follows every arrow: each must be there once, however many imports draw it
    names.sort_unstable();
    names.dedup();
    let Some(way) = circle(&names) else {
        return Vec::new();
    };
    let on_the_way = |arrow: &&Arrow<'_, '_>| way.windows(2).any(|step| step == [arrow.from, arrow.to.text]);
    let told = way.join(" → ");
    arrows
        .iter()
        .filter(on_the_way)
        .map(|arrow| Found::new(arrow.code, arrow.to.line, format!("the circle {told}")))
        .collect()
}

fn arrows<'a, 'h>(code: &'h Code<'a>) -> Vec<Arrow<'a, 'h>> {
    let Some(from) = folder_of(code.path) else {
        return Vec::new();
    };
    let others = imports(code).into_iter().filter(|to| to.text != from);
    others.map(|to| Arrow { from, to, code }).collect()
}
