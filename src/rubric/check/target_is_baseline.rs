//! `target-is-baseline`: a target equal to its baseline.
//!
//! Why: the score is the part of the way that was covered, and there would be no way.
//!
//! ```toml
//! target = { baseline = 20, value = 20 }
//! ```
//!
//! Instead: a target away from the baseline, or `thresholds`.

use super::Case;

pub(super) const NAME: &str = "target-is-baseline";

pub(super) fn check(case: &Case<'_>) {
    for target in case.draft.indicators.iter().filter_map(|indicator| indicator.measure.target.as_ref()) {
        if let (Some(baseline), Some(value)) = (&target.baseline, &target.value)
            && baseline.value == value.value
        {
            case.error(NAME, value.span).with("found", value.value.to_string()).hint().put();
        }
    }
}
