//! `non-positive-points`: a checklist item worth 0 points or less.
//!
//! Why: ticking it would change nothing.
//!
//! ```toml
//! items = { plan = { text = "…", points = 0 } }
//! ```
//!
//! Instead: points above 0, or leave the item out.

use super::Case;

pub(super) const NAME: &str = "non-positive-points";

pub(super) fn check(case: &Case<'_>) {
    let items = case.draft.indicators.iter().flat_map(|indicator| &indicator.items);
    for points in items.filter_map(|item| item.points.as_ref()) {
        if !points.value.is_positive() {
            case.error(NAME, points.span).with("found", points.value.to_string()).put();
        }
    }
}
