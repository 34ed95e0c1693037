//! `floor-above-ceiling`: a lowest value that is not below the highest.
//!
//! Why: every answer would be refused.
//!
//! ```toml
//! floor = 100
//! ceiling = 0
//! ```
//!
//! Instead: `floor = 0` and `ceiling = 100`.

use super::Case;

pub(super) const NAME: &str = "floor-above-ceiling";

pub(super) fn check(case: &Case<'_>) {
    for measure in case.draft.indicators.iter().map(|indicator| &indicator.measure) {
        if let (Some(floor), Some(ceiling)) = (&measure.floor, &measure.ceiling)
            && floor.value >= ceiling.value
        {
            let remark = case.error(NAME, ceiling.span).with("floor", floor.value.to_string());
            remark.with("ceiling", ceiling.value.to_string()).put();
        }
    }
}
