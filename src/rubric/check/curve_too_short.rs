//! `curve-too-short`: a curve with too few points.
//!
//! Why: a line needs two points, steps at least one threshold.
//!
//! ```toml
//! points = [[0, 0]]
//! ```
//!
//! Instead: `points = [[0, 0], [80, 100]]`.

use super::Case;

pub(super) const NAME: &str = "curve-too-short";

pub(super) fn check(case: &Case<'_>) {
    for measure in case.draft.indicators.iter().map(|indicator| &indicator.measure) {
        for (curve, least) in [(&measure.points, 2), (&measure.thresholds, 1)] {
            if let Some(curve) = curve.as_ref().filter(|curve| curve.value.len() < least) {
                case.error(NAME, curve.span).with("least", least.to_string()).put();
            }
        }
    }
}
