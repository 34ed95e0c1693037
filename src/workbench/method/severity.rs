//! How methods of severity are asked for: raters made comparable, extremes left out.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Answer, Given};
use crate::method::rater_severity::{self as model, Component, Mark};
use crate::method::{Pace, trimmed_mean as trimmed, zscore_by_rater as standard};
use crate::text::Phrase;
use crate::workbench::Fault;

/// Below so many values leaving out the extremes leaves hardly anything.
const FEW: usize = 5;

/// Names in the order in which they were met, each with its number.
#[derive(Default)]
struct Names {
    all: Vec<String>,
    numbers: BTreeMap<String, usize>,
}

impl Names {
    fn number(&mut self, name: String) -> usize {
        let next = self.all.len();
        *self.numbers.entry(name).or_insert_with_key(|name| {
            self.all.push(name.clone());
            next
        })
    }

    fn with(&self, values: &[f64]) -> Value {
        let fields = self
            .all
            .iter()
            .cloned()
            .zip(values.iter().map(|value| json!(value + 0.0)));
        Value::Object(fields.collect())
    }

    fn of(&self, numbers: &[usize]) -> Vec<String> {
        numbers.iter().map(|number| self.all[*number].clone()).collect()
    }
}

/// `scores`, a list of `project`, `rater` and `score`; or `ratings`; `ridge`: who is severe, and what is left without it.
pub(super) fn rater_severity(given: &Given<'_>, _: Pace<'_>) -> Result<Answer, Fault> {
    let (mut things, mut raters) = (Names::default(), Names::default());
    let marks = match given.parts("scores")? {
        Some(parts) => listed(&parts, &mut things, &mut raters)?,
        None => tabled(given, &mut things, &mut raters)?,
    };
    let found = model::rater_severity(&marks, given.number("ridge", 0.0)?)?;
    let answer = Answer::new().with("connected", found.fit.is_ok());
    let answer = if found.fit.is_ok() {
        answer
    } else {
        let parts: Vec<Value> = found
            .components
            .iter()
            .map(|part| told(part, &things, &raters))
            .collect();
        let note = Phrase::new("method-note-disconnected").with("count", parts.len());
        answer.with("components", parts).note(note)
    };
    let fit = found.fit.as_ref().map_err(|why| *why);
    Ok(answer
        .with("grand", fit.map(|fit| fit.grand))
        .with("project_effects", fit.map(|fit| things.with(&fit.thing_effects)))
        .with("rater_effects", fit.map(|fit| raters.with(&fit.rater_effects)))
        .with("adjusted_scores", fit.map(|fit| things.with(&fit.adjusted)))
        .with("residual_ss", fit.map(|fit| fit.residual_ss)))
}

fn listed(parts: &[Given<'_>], things: &mut Names, raters: &mut Names) -> Result<Vec<Mark>, Fault> {
    let mark = |part: &Given<'_>| {
        Ok(Mark {
            thing: things.number(part.label("project")?),
            rater: raters.number(part.label("rater")?),
            value: part.one("score")?,
        })
    };
    parts.iter().map(mark).collect()
}

/// A row for each thing, a column for each rater.
fn tabled(given: &Given<'_>, things: &mut Names, raters: &mut Names) -> Result<Vec<Mark>, Fault> {
    let ratings = given.holed("ratings")?;
    let mut marks = Vec::new();
    for (thing, row) in ratings.rows().enumerate() {
        for (rater, value) in row.iter().enumerate() {
            let Some(value) = *value else { continue };
            marks.push(Mark {
                thing: things.number(thing.to_string()),
                rater: raters.number(rater.to_string()),
                value,
            });
        }
    }
    Ok(marks)
}

fn told(part: &Component, things: &Names, raters: &Names) -> Value {
    json!({"projects": things.of(&part.things), "raters": raters.of(&part.raters)})
}

/// `ratings`, `ddof`: standard scores.
pub(super) fn zscore_by_rater(given: &Given<'_>, _: Pace<'_>) -> Result<Answer, Fault> {
    let found = standard::zscore_by_rater(&given.holed("ratings")?, given.count("ddof", 1)?)?;
    let (without, thin) = (found.without(), found.thin());
    let answer = Answer::new()
        .with("z", found.z)
        .with("rescaled", found.rescaled)
        .with("raters_without_spread", without)
        .with("thin_raters", thin.clone());
    Ok(match thin.len() {
        0 => answer,
        count => answer.note(Phrase::new("method-note-thin-raters").with("count", count)),
    })
}

/// `values`, `drop_low`, `drop_high`: the mean of the rest.
pub(super) fn trimmed_mean(given: &Given<'_>, _: Pace<'_>) -> Result<Answer, Fault> {
    let values = given.numbers("values")?;
    let found = trimmed::trimmed_mean(&values, given.count("drop_low", 1)?, given.count("drop_high", 1)?)?;
    let dropped = |places: &[usize]| -> Vec<f64> { places.iter().map(|at| values[*at]).collect() };
    let answer = Answer::new()
        .with("mean", found.mean)
        .with("kept", found.kept)
        .with(
            "dropped",
            [dropped(&found.dropped_low), dropped(&found.dropped_high)],
        )
        .with("dropped_at", [found.dropped_low, found.dropped_high]);
    Ok(if values.len() < FEW {
        answer.note(Phrase::new("method-note-few-to-trim").with("kept", found.kept))
    } else {
        answer
    })
}
