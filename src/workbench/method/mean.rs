//! How means and lines of straight pieces are asked for.

use super::{Answer, Given};
use crate::method::{Pace, piecewise_linear as line, weighted_mean_na as mean};
use crate::workbench::Fault;

/// `values`, `weights`: the mean of what is there.
pub(super) fn weighted_mean_na(given: &Given<'_>, _: Pace<'_>) -> Result<Answer, Fault> {
    let found = mean::weighted_mean_na(&given.holed_numbers("values")?, &given.numbers("weights")?)?;
    let answer = Answer::new().with("mean", found.mean);
    Ok(answer.with("effective_weights", found.effective))
}

/// `points`, `x`: the values there.
pub(super) fn piecewise_linear(given: &Given<'_>, _: Pace<'_>) -> Result<Answer, Fault> {
    let values = line::piecewise_linear(&given.table("points")?, &given.numbers("x")?)?;
    Ok(Answer::new().with("v", values))
}
