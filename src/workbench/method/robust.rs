//! How methods of robustness are asked for: what chance and doubt about weights do to a result.

use serde_json::json;

use super::{Answer, Given};
use crate::method::bootstrap::{self as resampling, Draws};
use crate::method::rank_reversal::{self as reversal, Critical};
use crate::method::smaa::{self as acceptability, Precision};
use crate::method::{Defined, Pace, Undefined, Work};
use crate::text::Phrase;
use crate::workbench::Fault;

/// Resamples, and draws of weights, where nothing else is asked for.
const RESAMPLES: usize = 10_000;
const DRAWS: usize = 100_000;
/// Below so many values the interval is too narrow.
const FEW: usize = 10;

/// `values`, `confidence`, `resamples` or `min_resamples`, `seed`: the interval of a mean.
pub(super) fn bootstrap_mean_ci(given: &Given<'_>, pace: Pace<'_>) -> Result<Answer, Fault> {
    let values = given.numbers("values")?;
    let confidence = given.number("confidence", 0.95)?;
    let least = given.count("min_resamples", 0)?;
    let draws = draws(given, "resamples", RESAMPLES.max(least))?;
    let found = resampling::bootstrap_mean_ci(&values, confidence, draws, work(pace))?;
    let answer = Answer::new()
        .with("mean", found.mean)
        .with("ci_low", found.interval.map(|[low, _]| low))
        .with("ci_high", found.interval.map(|[_, high]| high))
        .with("se", found.se)
        .with("confidence", confidence);
    let answer = seeded(answer, "resamples", draws);
    Ok(if values.len() < FEW {
        answer.note(Phrase::new("method-note-few-values").with("count", values.len()))
    } else {
        answer
    })
}

/// `values`, `half_width`, `draws`, `seed`: places over all weights.
pub(super) fn smaa(given: &Given<'_>, pace: Pace<'_>) -> Result<Answer, Fault> {
    let values = given.table("values")?;
    let doubt = given.table_if_any("half_width")?;
    let draws = draws(given, "draws", DRAWS)?;
    let found = acceptability::smaa(&values, doubt.as_ref(), draws, work(pace))?;
    let central: Vec<Defined<Vec<f64>>> = found
        .central_weights
        .into_iter()
        .map(|weights| weights.ok_or(Undefined::NoWeights))
        .collect();
    let answer = Answer::new()
        .with("rank_acceptability", found.acceptability)
        .with("central_weights", central);
    let answer = match doubt {
        Some(_) => answer.with("confidence_factors", found.confidence),
        None => answer,
    };
    Ok(match found.precision {
        Precision::Exact => answer.with("exact", true).with("standard_error", 0.0),
        Precision::Sampled { standard_error, .. } => {
            let answer = answer.with("exact", false).with("standard_error", standard_error);
            seeded(answer, "draws", draws)
        }
    })
}

/// `matrix`, `weights`, and `new_weights` for the variant `perturb`.
pub(super) fn rank_reversal(given: &Given<'_>, _: Pace<'_>) -> Result<Answer, Fault> {
    match given.word("variant", &["critical_change", "perturb"])? {
        "perturb" => perturb(given),
        _ => critical_change(given),
    }
}

fn critical_change(given: &Given<'_>) -> Result<Answer, Fault> {
    let found = reversal::critical_change(&given.table("matrix")?, &given.numbers("weights")?)?;
    let told = |change: &Critical| json!({"i": change.i, "j": change.j, "k": change.k, "delta": change.delta.map(|delta| delta + 0.0)});
    let smallest = found
        .changes
        .iter()
        .filter(|change| change.delta.is_some())
        .min_by(|one, other| size(one).total_cmp(&size(other)));
    let answer = Answer::new()
        .with("scores", found.scores)
        .with(
            "critical_changes",
            found.changes.iter().map(told).collect::<Vec<_>>(),
        )
        .with("smallest", smallest.map(told));
    let some_cannot = found.changes.iter().any(|change| change.delta.is_none());
    Ok(if some_cannot {
        answer.because(Undefined::NoWeights)
    } else {
        answer
    })
}

fn size(change: &Critical) -> f64 {
    change.delta.map_or(f64::INFINITY, f64::abs)
}

fn perturb(given: &Given<'_>) -> Result<Answer, Fault> {
    let weights = given.numbers("weights")?;
    let found = reversal::perturb(&given.table("matrix")?, &weights, &given.numbers("new_weights")?)?;
    Ok(Answer::new()
        .with("base_scores", found.base_scores)
        .with("new_scores", found.new_scores)
        .with("base_rank", found.base_rank)
        .with("new_rank", found.new_rank)
        .with("reversals", found.reversed.len())
        .with("reversed_pairs", found.reversed))
}

/// How often and from which seed, which is 1 where none is given.
fn draws(given: &Given<'_>, what: &'static str, usual: usize) -> Result<Draws, Fault> {
    Ok(Draws {
        count: given.count(what, usual)?,
        seed: given.count("seed", 1)? as u64,
    })
}

fn seeded(answer: Answer, what: &'static str, draws: Draws) -> Answer {
    let answer = answer.with(what, draws.count);
    answer.with("seed", usize::try_from(draws.seed).unwrap_or(usize::MAX))
}

/// On all threads: they decide how fast it is, never what comes out.
pub(super) fn work(pace: Pace<'_>) -> Work<'_> {
    Work { threads: 1, pace }.with_all_threads()
}
