//! `unknown-group`: an adjustment in a group that there is not.
//!
//! Why: what it gives or takes would be capped with nothing.
//!
//! ```toml
//! [adjustments.award]
//! group = "extra"
//! ```
//!
//! Instead: add `[adjustment_groups.extra]`, or the id of a group that is there.

use super::Case;

pub(super) const NAME: &str = "unknown-group";

pub(super) fn check(case: &Case<'_>) {
    for group in case.draft.adjustments.iter().filter_map(|adjustment| adjustment.group.as_ref()) {
        if !case.groups.contains_key(group.value.as_str()) {
            case.unknown(NAME, group, case.groups.keys().copied());
        }
    }
}
