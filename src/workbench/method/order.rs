//! Methods that put values together and in order.

use super::{Answer, Given};
use crate::method::Pace;
use crate::method::weighted_mean_na as mean;
use crate::workbench::Fault;

/// `values`, `weights`: the mean of what is there.
pub fn weighted_mean_na(given: &Given<'_>, _: Pace<'_>) -> Result<Answer, Fault> {
    let found = mean::weighted_mean_na(&given.holed_numbers("values")?, &given.numbers("weights")?)?;
    let answer = Answer::new().with("mean", found.mean);
    Ok(answer.with("effective_weights", found.effective))
}
