//! `curve-unordered`: points or thresholds whose values do not rise.
//!
//! Why: between two points lies a line and behind each threshold a step; both need values in order.
//!
//! ```toml
//! points = [[0, 0], [80, 100], [50, 60]]
//! ```
//!
//! Instead: `points = [[0, 0], [50, 60], [80, 100]]`.

use super::Case;

pub(super) const NAME: &str = "curve-unordered";

pub(super) fn check(case: &Case<'_>) {
    for measure in case.draft.indicators.iter().map(|indicator| &indicator.measure) {
        for curve in [&measure.points, &measure.thresholds].into_iter().flatten() {
            let falls = curve.value.windows(2).find(|pair| pair[1].value.value <= pair[0].value.value);
            if let Some([low, high]) = falls {
                let remark = case.error(NAME, high.value.span).with("found", high.value.value.to_string());
                remark.with("before", low.value.value.to_string()).hint().put();
            }
        }
    }
}
