//! `curve-out-of-scale`: a point or threshold with a score below 0 or above 100.
//!
//! Why: scores lie between 0 and 100.
//!
//! ```toml
//! points = [[0, 0], [80, 120]]
//! ```
//!
//! Instead: `points = [[0, 0], [80, 100]]`.

use super::Case;
use super::within;
use crate::number::Exact;

pub(super) const NAME: &str = "curve-out-of-scale";

pub(super) fn check(case: &Case<'_>) {
    for measure in case.draft.indicators.iter().map(|indicator| &indicator.measure) {
        let curves = [&measure.points, &measure.thresholds].into_iter().flatten();
        for score in curves.flat_map(|curve| &curve.value).map(|pair| &pair.score) {
            if !within(&score.value, &Exact::ZERO, &Exact::HUNDRED) {
                case.error(NAME, score.span).with("found", score.value.to_string()).put();
            }
        }
    }
}
