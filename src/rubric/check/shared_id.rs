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
use crate::rubric::draft::Name;

pub(super) const NAME: &str = "duplicate-id";

pub(super) fn check(case: &Case<'_>) {
    let line = |id: &str| {
        let first = case.criteria.get(id)?;
        Some(case.margin.source().line(first.common.id.span.start))
    };
    for id in case.draft.indicators.iter().map(|indicator| &indicator.common.id) {
        put(case, id, line(&id.value));
    }
    let of_indicator = |id: &str| Some(case.margin.source().line(case.indicators.get(id)?.common.id.span.start));
    for id in case.draft.adjustments.iter().map(|adjustment| &adjustment.id) {
        put(case, id, line(&id.value).or_else(|| of_indicator(&id.value)));
    }
}

fn put(case: &Case<'_>, id: &Name, line: Option<usize>) {
    if let Some(line) = line {
        case.error(NAME, id.span).with("id", &id.value).with("line", line.to_string()).hint().put();
    }
}
