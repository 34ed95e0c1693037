//! `idle-group`: a group that no adjustment is in.
//!
//! Why: its cap holds nothing back; most likely a `group` was forgotten.
//!
//! ```toml
//! [adjustment_groups.extra]
//! title = "Extra points"
//! most = 5
//! ```
//!
//! Instead: write `group = "extra"` into the adjustments it caps, or leave it out.

use super::Case;
use std::collections::HashSet;

pub(super) const NAME: &str = "idle-group";

pub(super) fn check(case: &Case<'_>) {
    let groups = case.draft.adjustments.iter().filter_map(|adjustment| adjustment.group.as_ref());
    let named: HashSet<&str> = groups.map(|group| group.value.as_str()).collect();
    for group in case.draft.groups.iter().filter(|_| !case.draft.broken) {
        if !named.contains(group.id.value.as_str()) {
            case.warning(NAME, group.id.span).with("id", &group.id.value).hint().put();
        }
    }
}
