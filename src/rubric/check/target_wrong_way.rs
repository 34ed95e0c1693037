//! `target-wrong-way`: a target on the worse side of its baseline.
//!
//! Why: `higher` says which way is better, and the target lies the other way; one of them is most likely a slip.
//!
//! ```toml
//! higher = "better"
//! target = { baseline = 80, value = 20 }
//! ```
//!
//! Instead: `higher = "worse"`, or swap the two.

use super::Case;
use crate::rubric::indicator::Direction;

pub(super) const NAME: &str = "target-wrong-way";

pub(super) fn check(case: &Case<'_>) {
    for measure in case.draft.indicators.iter().map(|indicator| &indicator.measure) {
        let Some(target) = &measure.target else { continue };
        let (Some(baseline), Some(value)) = (&target.baseline, &target.value) else { continue };
        let wrong = match measure.higher.unwrap_or(Direction::Better) {
            Direction::Better => value.value < baseline.value,
            Direction::Worse => value.value > baseline.value,
        };
        if wrong {
            case.warning(NAME, value.span).hint().put();
        }
    }
}
