//! How methods of weighing are asked for.

use super::{Answer, Given};
use crate::method::ahp::{self as process, RandomIndex, Way, Weighed, cycles, worst_pair};
use crate::method::ahp_group::{self as group, Aggregate};
use crate::method::combined_weights::{self as combined, Mix};
use crate::method::direction::Direction;
use crate::method::entropy_weights::{self as entropy, Pre};
use crate::method::{Pace, Table, critic_weights as critic, share};
use crate::text::Phrase;
use crate::workbench::Fault;

/// `matrix`, `ri` or `ri_table`, `method`: weights from judgements of pairs.
pub(super) fn ahp(given: &Given<'_>, _: Pace<'_>) -> Result<Answer, Fault> {
    let matrix = given.table("matrix")?;
    let (way, index) = (way(given)?, index(given)?);
    let found = process::ahp(&matrix, way, &index)?;
    let answer = weighed(Answer::new().with("weights", found.weights.clone()), &found);
    let answer = answer.with("method", word(way)).with("ri_table", index.name);
    Ok(amiss(answer, &matrix, way, &index, &found))
}

/// What does not fit, and what would mend it.
fn amiss(answer: Answer, matrix: &Table, way: Way, index: &RandomIndex, found: &Weighed) -> Answer {
    let worst = worst_pair(matrix, &found.weights).map(|pair| {
        let mended = mended(matrix, pair.row, pair.column, pair.fitting);
        let cr = mended.and_then(|matrix| process::ahp(&matrix, way, index).ok());
        serde_json::json!({
            "row": pair.row, "column": pair.column, "given": pair.given, "fitting": pair.fitting,
            "cr_if_mended": cr.and_then(|found| found.cr.ok()),
        })
    });
    let circles: Vec<Vec<usize>> = cycles(matrix).iter().map(|cycle| cycle.to_vec()).collect();
    let answer = match circles.len() {
        0 => answer,
        count => answer.note(Phrase::new("method-note-circles").with("count", count)),
    };
    let answer = match found.cr {
        Ok(cr) if cr > 0.1 => answer.note(Phrase::new("method-note-inconsistent")),
        _ => answer,
    };
    answer.with("worst_pair", worst).with("cycles", circles)
}

/// The table with one judgement and its counterpart replaced.
fn mended(matrix: &Table, row: usize, column: usize, value: f64) -> Option<Table> {
    let mut rows: Vec<Vec<f64>> = matrix.rows().map(<[f64]>::to_vec).collect();
    rows[row][column] = value;
    rows[column][row] = 1.0 / value;
    Table::new("matrix", &rows).ok()
}

/// `matrices`, `member_weights`, `aggregate`: weights of a group.
pub(super) fn ahp_group(given: &Given<'_>, _: Pace<'_>) -> Result<Answer, Fault> {
    let members = given.tables("matrices")?;
    let say = given.numbers_if_any("member_weights")?;
    let say = say.unwrap_or_else(|| share::equal(members.len()));
    let aggregate = given.choice("aggregate", Aggregate::WORDS, &Aggregate::ALL)?;
    let (way, index) = (way(given)?, index(given)?);
    let found = group::ahp_group(&members, &say, aggregate, way, &index)?;
    let answer = Answer::new().with("weights", found.weights);
    let answer = match &found.together {
        Some((matrix, group)) => weighed(answer, group).with("matrix", rows(matrix)),
        None => answer,
    };
    let weights: Vec<Vec<f64>> = found.members.iter().map(|one| one.weights.clone()).collect();
    let ratios: Vec<_> = found.members.iter().map(|one| one.cr).collect();
    let answer = match found
        .members
        .iter()
        .filter(|one| one.cr.is_ok_and(|cr| cr > 0.1))
        .count()
    {
        0 => answer,
        count => answer.note(Phrase::new("method-note-members-inconsistent").with("count", count)),
    };
    Ok(answer
        .with("individual_weights", weights)
        .with("individual_cr", ratios)
        .with("consensus", found.consensus)
        .with("method", word(way))
        .with("ri_table", index.name))
}

fn weighed(answer: Answer, found: &Weighed) -> Answer {
    let answer = answer.with("lambda_max", found.lambda_max);
    answer.with("ci", found.ci).with("cr", found.cr)
}

fn rows(table: &Table) -> Vec<Vec<f64>> {
    table.rows().map(<[f64]>::to_vec).collect()
}

fn way(given: &Given<'_>) -> Result<Way, Fault> {
    if given.has("method") {
        given.choice("method", Way::WORDS, &Way::ALL)
    } else {
        Ok(Way::Eigenvector)
    }
}

fn word(way: Way) -> &'static str {
    let at = Way::ALL.iter().position(|one| *one == way);
    Way::WORDS[at.expect("all ways are there")]
}

fn index(given: &Given<'_>) -> Result<RandomIndex, Fault> {
    match given.numbers_if_any("ri")? {
        Some(values) => Ok(RandomIndex::given(values)?),
        None if given.has("ri_table") => {
            let word = given.word("ri_table", RandomIndex::WORDS)?;
            Ok(RandomIndex::named(word).expect("every word names a table"))
        }
        None => Ok(RandomIndex::named(RandomIndex::WORDS[0]).expect("the usual table")),
    }
}

/// `matrix`, `pre`, `types`: weights by spread.
pub(super) fn entropy_weights(given: &Given<'_>, _: Pace<'_>) -> Result<Answer, Fault> {
    let matrix = given.table("matrix")?;
    let pre = given.choice("pre", Pre::WORDS, &Pre::ALL)?;
    let found = entropy::entropy_weights(&matrix, pre, &directions(given, &matrix)?)?;
    let answer = Answer::new().with("weights", found.weights);
    let answer = answer.with("entropy", found.entropy);
    Ok(answer.note(Phrase::new("method-note-spread")))
}

/// `matrix`, `types`: weights by contrast.
pub(super) fn critic_weights(given: &Given<'_>, _: Pace<'_>) -> Result<Answer, Fault> {
    let matrix = given.table("matrix")?;
    let weights = critic::critic_weights(&matrix, &directions(given, &matrix)?)?;
    let answer = Answer::new().with("weights", weights);
    Ok(answer.note(Phrase::new("method-note-spread")))
}

/// `panel`, `data`, `share`: both together, with the two they come from.
pub(super) fn combined_weights(given: &Given<'_>, _: Pace<'_>) -> Result<Answer, Fault> {
    let (panel, data) = (given.numbers("panel")?, given.numbers("data")?);
    let mix = if given.has("share") {
        Mix::Share(given.number("share", 0.5)?)
    } else {
        Mix::Product
    };
    let weights = combined::combined_weights(&panel, &data, mix)?;
    let answer = Answer::new().with("weights", weights);
    Ok(answer.with("panel", panel).with("data", data))
}

/// Which way is better, `max` where nothing is said.
pub(super) fn directions(given: &Given<'_>, matrix: &Table) -> Result<Vec<Direction>, Fault> {
    given.choices("types", Direction::WORDS, &Direction::ALL, matrix.width())
}
