//! `empty-scale`: a scale whose highest level is not some whole number of steps above its lowest.
//!
//! Why: every level must be reachable, and a share of the whole is taken over the distance from lowest to highest.
//!
//! ```toml
//! [scale]
//! min = 0
//! max = 5
//! step = 2
//! ```
//!
//! Instead: `step = 1`, or `max = 6`.

use super::Case;

pub(super) const NAME: &str = "empty-scale";

pub(super) fn check(case: &Case<'_>) {
    let Some(scale) = &case.draft.scale else { return };
    let (Some(min), Some(max)) = (&scale.min, &scale.max) else { return };
    let remark = |span| {
        let remark = case.error(NAME, span).with("min", min.value.to_string()).with("max", max.value.to_string());
        remark.with("step", scale.step().to_string())
    };
    if !scale.step().is_positive() {
        remark(scale.step.as_ref().map_or(scale.head, |step| step.span)).hint_of("empty-scale-step").put();
    } else if scale.steps().is_none() {
        remark(max.span).hint().put();
    }
}
