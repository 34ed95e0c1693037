//! How methods of input and output are asked for: units beside the best of them, and how that changes.

use serde_json::{Value, json};

use super::robust::work;
use super::{Answer, Given};
use crate::method::dea::{self as envelopment, Orientation, Standing, Units};
use crate::method::malmquist::{self as index, Change};
use crate::method::{Pace, Table};
use crate::text::Phrase;
use crate::workbench::Fault;

/// `inputs`, `outputs`, `orientation`: how every unit stands to the frontier.
pub(super) fn dea(given: &Given<'_>, pace: Pace<'_>) -> Result<Answer, Fault> {
    let (inputs, outputs) = (given.table("inputs")?, given.table("outputs")?);
    let units = Units {
        inputs: &inputs,
        outputs: &outputs,
    };
    let orientation = given.choice("orientation", Orientation::WORDS, &Orientation::ALL)?;
    let found = envelopment::dea(units, orientation, work(pace))?;
    let shares = |all: &[Standing]| -> Vec<f64> { all.iter().map(|one| one.efficiency).collect() };
    let answer = Answer::new()
        .with("ccr", shares(&found.ccr))
        .with("bcc", shares(&found.bcc))
        .with("scale", found.scale)
        .with(
            "returns",
            found.returns.iter().map(|at| at.word()).collect::<Vec<_>>(),
        )
        .with("orientation", orientation.word())
        .with("ccr_detail", details(&found.ccr))
        .with("bcc_detail", details(&found.bcc));
    Ok(match found.too_few_for {
        Some(wanted) => answer.note(Phrase::new("method-note-few-units").with("wanted", wanted)),
        None => answer,
    })
}

fn details(all: &[Standing]) -> Vec<Value> {
    all.iter().map(detail).collect()
}

fn detail(one: &Standing) -> Value {
    let peer = |(unit, weight): &(usize, f64)| json!({"unit": unit, "weight": weight});
    json!({
        "efficient": one.is_efficient(),
        "input_slacks": one.input_slacks,
        "output_slacks": one.output_slacks,
        "peers": one.peers.iter().map(peer).collect::<Vec<_>>(),
        "input_targets": one.input_targets,
        "output_targets": one.output_targets,
    })
}

/// `inputs_t`, `outputs_t`, `inputs_t1`, `outputs_t1`, `vrs_orientation`: how productivity changed.
pub(super) fn malmquist(given: &Given<'_>, pace: Pace<'_>) -> Result<Answer, Fault> {
    let table = |what: &'static str| -> Result<Table, Fault> { given.table(what) };
    let before = (table("inputs_t")?, table("outputs_t")?);
    let after = (table("inputs_t1")?, table("outputs_t1")?);
    let orientation = given.choice("vrs_orientation", Orientation::WORDS, &Orientation::ALL)?;
    let changes = index::malmquist(units(&before), units(&after), orientation, work(pace))?;
    let all = |of: fn(&Change) -> f64| -> Vec<f64> { changes.iter().map(of).collect() };
    let distances = vec![
        ("d_t_t", all(|change| change.distances.t_from_t)),
        ("d_t_t1", all(|change| change.distances.t1_from_t)),
        ("d_t1_t", all(|change| change.distances.t_from_t1)),
        ("d_t1_t1", all(|change| change.distances.t1_from_t1)),
    ];
    let mean = |values: &[f64]| index::geometric_mean(values);
    let (mi, ec, tc) = (
        all(|change| change.mi),
        all(|change| change.ec),
        all(|change| change.tc),
    );
    Ok(Answer::new()
        .with(
            "means",
            vec![("mi", mean(&mi)), ("ec", mean(&ec)), ("tc", mean(&tc))],
        )
        .with("mi", mi)
        .with("ec", ec)
        .with("tc", tc)
        .with("pec", all(|change| change.pec))
        .with("sec", all(|change| change.sec))
        .with("vrs_orientation", orientation.word())
        .with("distances", distances))
}

fn units(tables: &(Table, Table)) -> Units<'_> {
    Units {
        inputs: &tables.0,
        outputs: &tables.1,
    }
}
