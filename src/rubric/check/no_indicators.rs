//! `no-indicators`: a rubric without indicators, or a criterion with nothing in it.
//!
//! Why: indicators are what is marked; a criterion is scored through its children alone.
//!
//! ```toml
//! [criteria.O1]
//! title = "Talent outcomes"
//! weight = 35
//! ```
//!
//! Instead: put `in = "O1"` into an indicator or criterion, or remove it.

use super::Case;
use crate::text::Phrase;
use std::collections::HashSet;

pub(super) const NAME: &str = "no-indicators";

pub(super) fn check(case: &Case<'_>) {
    if case.draft.broken {
        return;
    }
    if case.draft.indicators.is_empty() {
        let rubric = Phrase::new("finding-the-rubric");
        return case.error(NAME, case.draft.head).with("what", rubric).hint().put();
    }
    if case.draft.indicators.iter().any(|indicator| indicator.common.parent.is_none()) {
        return;
    }
    let parents: HashSet<&str> =
        case.draft.common().filter_map(|common| common.parent.as_ref()).map(|parent| parent.value.as_str()).collect();
    for common in case.draft.criteria.iter().map(|criterion| &criterion.common) {
        if !parents.contains(common.id.value.as_str()) {
            let remark = case.error(NAME, common.id.span).with("what", format!("`{}`", common.id.value)).with("id", &common.id.value);
            remark.hint_of("no-indicators-in").put();
        }
    }
}
