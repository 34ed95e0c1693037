//! `negative-scale`: a scale that goes below 0 while a share of 0 lies at 0.
//!
//! Why: with the anchor `zero` a level below 0 would take points away from other indicators.
//!
//! ```toml
//! [scale]
//! min = -2
//! max = 2
//! ```
//!
//! Instead: `anchor = "min"`.

use super::Case;
use crate::rubric::Anchor;

pub(super) const NAME: &str = "negative-scale";

pub(super) fn check(case: &Case<'_>) {
    let Some(scale) = &case.draft.scale else { return };
    let zero = scale.anchor.as_ref().is_none_or(|anchor| anchor.value == Anchor::Zero);
    if let Some(min) = scale.min.as_ref().filter(|min| min.value.is_negative() && zero) {
        case.error(NAME, min.span).hint().put();
    }
}
