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
    let of_items = items.filter_map(|item| item.points.as_ref());
    let adjusted = case.draft.adjustments.iter().filter_map(|adjustment| adjustment.points.as_ref());
    let most = case.draft.groups.iter().filter_map(|group| group.most.as_ref());
    for points in of_items.chain(adjusted).chain(most) {
        if !points.value.is_positive() {
            case.error(NAME, points.span).with("found", points.value.to_string()).put();
        }
    }
}
