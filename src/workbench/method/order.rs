//! How methods of putting alternatives in order are asked for.

use super::weights::directions;
use super::{Answer, Given};
use crate::method::normalise::Normalise;
use crate::method::topsis::{self as closeness, Ideal};
use crate::method::weighted_sum::Weights;
use crate::method::{Pace, Refusal, rank, weighted_product as product, weighted_sum as sum};
use crate::text::Phrase;
use crate::workbench::Fault;

use super::given::Flag;

/// `matrix`, `weights`, `types`, `ideal`, `scale`: closeness to the best.
pub(super) fn topsis(given: &Given<'_>, _: Pace<'_>) -> Result<Answer, Fault> {
    let matrix = given.table("matrix")?;
    let directions = directions(given, &matrix)?;
    let ideal = match given.word("ideal", &["observed", "fixed"])? {
        "fixed" => Ideal::Fixed(scales(given)?),
        _ => Ideal::Observed,
    };
    let found = closeness::topsis(&matrix, &given.numbers("weights")?, &directions, &ideal)?;
    let all: Result<Vec<f64>, _> = found.closeness.iter().copied().collect();
    let answer = Answer::new().with("closeness", found.closeness);
    let answer = match ideal {
        Ideal::Observed => answer.note(Phrase::new("method-note-observed-ideal")),
        Ideal::Fixed(_) => answer,
    };
    Ok(answer
        .with("rank", all.map(|all| rank::places(&all)))
        .with("d_plus", found.to_best)
        .with("d_minus", found.to_worst))
}

fn scales(given: &Given<'_>) -> Result<Vec<[f64; 2]>, Fault> {
    let table = given.table("scale")?;
    if table.width() != 2 {
        return Err(Refusal::Length {
            what: "scale",
            expected: 2,
            found: table.width(),
        }
        .into());
    }
    Ok(table.rows().map(|row| [row[0], row[1]]).collect())
}

/// `matrix`, `weights`, `types`, `normalise`, `normalise_weights`: sums.
pub(super) fn weighted_sum(given: &Given<'_>, _: Pace<'_>) -> Result<Answer, Fault> {
    let matrix = given.table("matrix")?;
    let directions = directions(given, &matrix)?;
    let (normalise, kind) = kinds(given)?;
    let weights = given.numbers("weights")?;
    let scores = sum::weighted_sum(&matrix, &weights, &directions, normalise, kind)?;
    Ok(scored(scores))
}

/// The same: products.
pub(super) fn weighted_product(given: &Given<'_>, _: Pace<'_>) -> Result<Answer, Fault> {
    let matrix = given.table("matrix")?;
    let directions = directions(given, &matrix)?;
    let (normalise, kind) = kinds(given)?;
    let weights = given.numbers("weights")?;
    let scores = product::weighted_product(&matrix, &weights, &directions, normalise, kind)?;
    Ok(scored(scores))
}

fn scored(scores: Vec<f64>) -> Answer {
    let places = rank::places(&scores);
    Answer::new().with("scores", scores).with("rank", places)
}

fn kinds(given: &Given<'_>) -> Result<(Normalise, Weights), Fault> {
    let normalise = given.choice("normalise", Normalise::WORDS, &Normalise::ALL)?;
    let shares = given.flag_or("normalise_weights", Flag::On)?;
    let kind = if shares { Weights::Shares } else { Weights::AsGiven };
    Ok((normalise, kind))
}
