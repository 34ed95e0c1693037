//! How coupling coordination is asked for, and the best known mistake named where a claim shows it.

use super::{Answer, Given};
use crate::method::coupling_coordination::{self as coupling, CUTS, Form, LEVELS};
use crate::method::{Pace, Refusal, Table, share};
use crate::text::Phrase;
use crate::workbench::Fault;

/// `u[observation][system]`, `weights`, `form`, `cuts`, `claimed_c`.
pub(super) fn coupling_coordination(given: &Given<'_>, _: Pace<'_>) -> Result<Answer, Fault> {
    let u = given.table("u")?;
    let weights = given.numbers_if_any("weights")?;
    let weights = weights.unwrap_or_else(|| share::equal(u.width()));
    let form = given.choice("form", Form::WORDS, &Form::ALL)?;
    let cuts = given.numbers_if_any("cuts")?;
    let usual = cuts.is_none();
    let found = coupling::coupling_coordination(&u, &weights, form, &cuts.unwrap_or_else(|| CUTS.to_vec()))?;
    let answer = Answer::new()
        .with("c", found.c)
        .with("t", found.t)
        .with("d", found.d);
    let answer = if usual {
        let words = found.level.iter().map(|level| LEVELS[*level]);
        answer.with("level", words.collect::<Vec<_>>())
    } else {
        answer.with("level", found.level)
    };
    claims(given, &u, answer.note(Phrase::new("method-note-c-alone")))
}

/// Claimed values of C that lack the factor n, which about half of the literature does.
fn claims(given: &Given<'_>, u: &Table, answer: Answer) -> Result<Answer, Fault> {
    let Some(claimed) = given.numbers_if_any("claimed_c")? else {
        return Ok(answer);
    };
    if claimed.len() != u.height() {
        return Err(Refusal::Length {
            what: "claimed_c",
            expected: u.height(),
            found: claimed.len(),
        }
        .into());
    }
    let lacks = |(row, claimed): (&[f64], &f64)| (claimed - coupling::without_factor(row)).abs() < 1e-3;
    let count = u.rows().zip(&claimed).filter(|pair| lacks(*pair)).count();
    Ok(match count {
        0 => answer,
        count => answer.note(Phrase::new("method-note-factor-n").with("count", count)),
    })
}
