//! Two lists side by side, without the pairs that lack a side.

use super::{Refusal, magnitude};

/// The whole pairs of two lists of one length.
pub(super) fn whole(x: &[Option<f64>], y: &[Option<f64>]) -> Result<(Vec<f64>, Vec<f64>), Refusal> {
    magnitude::check_holed("x", x)?;
    magnitude::check_holed("y", y)?;
    if x.len() != y.len() {
        return Err(Refusal::Length {
            what: "y",
            expected: x.len(),
            found: y.len(),
        });
    }
    let pairs = x.iter().zip(y).filter_map(|(x, y)| x.zip(*y));
    Ok(pairs.unzip())
}

/// Pearson's correlation of two lists of one length; none where one of them does not vary.
pub(super) fn correlation(x: &[f64], y: &[f64]) -> Option<f64> {
    let (dx, dy) = (centred(x)?, centred(y)?);
    let product: f64 = dx.iter().zip(&dy).map(|(x, y)| x * y).sum();
    let squares = |values: &[f64]| values.iter().map(|value| value * value).sum::<f64>();
    let found = product / (squares(&dx).sqrt() * squares(&dy).sqrt());
    Some(found.clamp(-1.0, 1.0))
}

fn centred(values: &[f64]) -> Option<Vec<f64>> {
    let first = *values.first()?;
    if values.iter().all(|value| (value - first).abs() == 0.0) {
        return None;
    }
    let mean = values.iter().map(|value| value - first).sum::<f64>() / magnitude::real(values.len());
    Some(values.iter().map(|value| value - first - mean).collect())
}
