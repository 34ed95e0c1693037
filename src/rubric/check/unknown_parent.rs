//! `unknown-parent`: an `in` that names no criterion.
//!
//! Why: the tree is made by `in`; a part that hangs nowhere would never be marked.
//!
//! ```toml
//! [indicators.T1]
//! in = "O9"
//! ```
//!
//! Instead: the id of a criterion.

use super::Case;

pub(super) const NAME: &str = "unknown-parent";

pub(super) fn check(case: &Case<'_>) {
    for parent in case.draft.common().filter_map(|common| common.parent.as_ref()) {
        if !case.criteria.contains_key(parent.value.as_str()) {
            case.unknown(NAME, parent, case.draft.criteria.iter().map(|one| one.common.id.value.as_str()));
        }
    }
}
