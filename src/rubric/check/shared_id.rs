//! `duplicate-id`: a criterion and an indicator with the same id.
//!
//! Why: gates and commands name a criterion or an indicator by its id alone.
//!
//! ```toml
//! [criteria.T1]
//! [indicators.T1]
//! ```
//!
//! Instead: give one of them another id.

use super::Case;

pub(super) const NAME: &str = "duplicate-id";

pub(super) fn check(case: &Case<'_>) {
    let line = |id: &str| {
        let first = case.criteria.get(id)?;
        Some(case.margin.source().line(first.common.id.span.start))
    };
    for indicator in &case.draft.indicators {
        let id = &indicator.common.id;
        if let Some(line) = line(&id.value) {
            case.error(NAME, id.span).with("id", &id.value).with("line", line.to_string()).hint().put();
        }
    }
}
