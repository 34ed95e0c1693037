//! `curve-missing`: a measure without a way from its value to a score.
//!
//! Why: a number alone says nothing about good or bad.
//!
//! ```toml
//! [indicators.T2]
//! kind = "measure"
//! unit = "%"
//! ```
//!
//! Instead: `points`, `thresholds` or `target`.

use super::Case;
use crate::rubric::draft::{Indicator, KindWord, Name};

pub(super) const NAME: &str = "curve-missing";

pub(super) fn check(case: &Case<'_>) {
    let measures = case.draft.indicators.iter().filter(|indicator| indicator.kind == KindWord::Measure);
    for indicator in measures.filter(|indicator| !indicator.common.broken && curves(indicator).is_empty()) {
        case.error(NAME, indicator.common.head).with("id", &indicator.common.id.value).hint().put();
    }
}

/// The keys of curves that are given.
pub(super) fn curves(indicator: &Indicator) -> Vec<&Name> {
    let is_curve = |key: &&Name| matches!(key.value.as_str(), "points" | "thresholds" | "target");
    indicator.given.iter().filter(is_curve).collect()
}
