//! `idle-cap`: a cap, its reason or context kinds on an indicator without an evidence rule.
//!
//! Why: nothing is ever capped where neither `counts` nor `requires` is given; most likely one of them was
//! forgotten.
//!
//! ```toml
//! [indicators.T1]
//! cap = 1
//! ```
//!
//! Instead: add `counts`, or leave the cap out.

use super::Case;
use crate::rubric::draft::Name;

pub(super) const NAME: &str = "idle-cap";

pub(super) fn check(case: &Case<'_>) {
    for indicator in case.draft.indicators.iter().filter(|indicator| !indicator.common.broken) {
        let idle = |key: &&Name| matches!(key.value.as_str(), "cap" | "cap_reason" | "context");
        if let Some(key) = indicator.given.iter().find(idle).filter(|_| !indicator.has_evidence_rule()) {
            case.warning(NAME, key.span).with("key", &key.value).hint().put();
        }
    }
}
