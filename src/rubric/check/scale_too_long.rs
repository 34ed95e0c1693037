//! `scale-too-long`: a scale of more than 100 levels.
//!
//! Why: every level needs a descriptor; finer answers are measures or points.
//!
//! ```toml
//! [scale]
//! min = 0
//! max = 100
//! step = 0.5
//! ```
//!
//! Instead: a coarser step, or indicators of kind `points`.

use super::Case;

pub(super) const NAME: &str = "scale-too-long";

pub(super) fn check(case: &Case<'_>) {
    let Some(scale) = &case.draft.scale else { return };
    if scale.steps().is_some() && scale.levels().is_none() {
        case.error(NAME, scale.max.as_ref().map_or(scale.head, |max| max.span)).hint().put();
    }
}
