//! How fuzzy comprehensive evaluation is asked for, in as many levels as there are.

use super::{Answer, Given};
use crate::method::fuzzy_comprehensive::{self as fuzzy, Below, Factors, Operator};
use crate::method::{Defined, Pace};
use crate::text::Phrase;
use crate::workbench::Fault;

/// `weights`, `membership` or `groups` of the same, `operator`, `grades`.
pub(super) fn fuzzy_comprehensive(given: &Given<'_>, _: Pace<'_>) -> Result<Answer, Fault> {
    let operator = given.choice("operator", Operator::WORDS, &Operator::ALL)?;
    let found = fuzzy::fuzzy_comprehensive(&factors(given)?, operator)?;
    let score = given.numbers_if_any("grades")?;
    let score: Option<Defined<f64>> = score.map(|grades| fuzzy::score(&found, &grades)).transpose()?;
    let answer = Answer::new()
        .with("b", found.b)
        .with("b_normalised", found.normalised)
        .with("best_grade", found.best.first().copied())
        .with("validity", found.validity);
    let answer = match (found.validity, found.best.len()) {
        (_, 2..) => answer.note(Phrase::new("method-note-tied-grades").with("count", found.best.len())),
        (Ok(validity), _) if validity < 0.5 => answer.note(Phrase::new("method-note-weak-membership")),
        _ => answer,
    };
    let answer = match score {
        Some(score) => answer.with("score", score),
        None => answer,
    };
    Ok(if found.groups.is_empty() {
        answer
    } else {
        answer.with("group_b", found.groups)
    })
}

fn factors(given: &Given<'_>) -> Result<Factors, Fault> {
    let weights = given.numbers("weights")?;
    let below = match given.parts("groups")? {
        Some(groups) => Below::Groups(groups.iter().map(factors).collect::<Result<_, _>>()?),
        None => Below::Opinions(given.table("membership")?),
    };
    Ok(Factors { weights, below })
}
