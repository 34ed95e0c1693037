//! The mean without the lowest and the highest values, and which they were.
//!
//! Assumes that what is extreme is so by mistake or by favour. Misleads where somebody is always harsh or always mild: that
//! is not extreme in any one case and stays in; and with fewer than five values it throws most of what is known away.
//! Source: Tukey 1962, The Future of Data Analysis.

use super::Refusal;
use super::magnitude::{self, real};

/// A mean and what it leaves out.
#[derive(Debug, Clone, PartialEq)]
pub struct Trimmed {
    /// The mean of what is kept.
    pub mean: f64,
    /// How many are kept.
    pub kept: usize,
    /// Places of what was dropped at the lower end, from the lowest on; of equal values those that come first.
    pub dropped_low: Vec<usize>,
    /// Places of what was dropped at the upper end, from the highest on; of equal values those that come last.
    pub dropped_high: Vec<usize>,
}

/// Drops so many single values from each end; at least one has to be left.
pub fn trimmed_mean(values: &[f64], drop_low: usize, drop_high: usize) -> Result<Trimmed, Refusal> {
    magnitude::check_all("values", values)?;
    let dropped = drop_low.saturating_add(drop_high);
    if dropped >= values.len() {
        return Err(Refusal::TooFew {
            what: "values",
            least: dropped.saturating_add(1),
            found: values.len(),
        });
    }
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|one, other| values[*one].total_cmp(&values[*other]));
    let mut kept = order[drop_low..order.len() - drop_high].to_vec();
    // summed as they came, so that dropping nothing gives the plain mean
    kept.sort_unstable();
    Ok(Trimmed {
        mean: kept.iter().map(|at| values[*at]).sum::<f64>() / real(kept.len()),
        kept: kept.len(),
        dropped_low: order[..drop_low].to_vec(),
        dropped_high: order.iter().rev().take(drop_high).copied().collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_says_what_it_dropped() {
        let found = trimmed_mean(&[92.0, 88.0, 75.0, 90.0, 96.0], 1, 1).expect("five values");
        assert_eq!((found.mean, found.kept), (90.0, 3));
        assert_eq!((found.dropped_low, found.dropped_high), (vec![2], vec![4]));
        let refused =
            |values: &[f64], low, high| trimmed_mean(values, low, high).expect_err("refused").name();
        assert_eq!(refused(&[1.0, 2.0], 1, 1), "too-few");
        assert_eq!(refused(&[1.0, 2.0], usize::MAX, usize::MAX), "too-few");
        assert_eq!(refused(&[], 0, 0), "empty");
        assert_eq!(refused(&[1.0, f64::NAN], 0, 0), "not-finite");
    }
}
