//! Values along a line of straight pieces, level outside its ends.
//!
//! Source: Keeney & Raiffa 1976, Decisions with Multiple Objectives. Misleads beyond the last point: whoever does far more
//! than it asks gets nothing for it.

use super::magnitude::check_all;
use super::{Refusal, Table};

/// The values at `x`; `points` has two columns, x growing strictly and the value there, and at least one row.
pub fn piecewise_linear(points: &Table, x: &[f64]) -> Result<Vec<f64>, Refusal> {
    if points.width() != 2 {
        return Err(Refusal::Length {
            what: "points",
            expected: 2,
            found: points.width(),
        });
    }
    check_all("x", x)?;
    let knots: Vec<f64> = points.column(0).copied().collect();
    if let Some(at) = knots.windows(2).position(|pair| pair[0] >= pair[1]) {
        return Err(Refusal::NotIncreasing {
            what: "points",
            at: at + 1,
        });
    }
    Ok(x.iter().map(|x| value(points, &knots, *x)).collect())
}

fn value(points: &Table, knots: &[f64], x: f64) -> f64 {
    let after = knots.partition_point(|knot| *knot <= x);
    if after == 0 {
        return points[(0, 1)];
    }
    if after == knots.len() {
        return points[(after - 1, 1)];
    }
    let (left, right) = (points.row(after - 1), points.row(after));
    let along = (x - left[0]) / (right[0] - left[0]);
    left[1] * (1.0 - along) + right[1] * along
}
