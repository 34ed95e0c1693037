//! `missing-cap`: an indicator with an evidence rule and no cap.
//!
//! Why: the rule must say what a mark is worth that rests on nothing that counts.
//!
//! ```toml
//! [indicators.T1]
//! counts = ["graduate-register"]
//! ```
//!
//! Instead: `cap = 1`, or `cap = 0` if such a mark is worth nothing.

use super::Case;

pub(super) const NAME: &str = "missing-cap";

pub(super) fn check(case: &Case<'_>) {
    for indicator in case.draft.indicators.iter().filter(|indicator| !indicator.common.broken) {
        let given = indicator.given.iter().any(|key| key.value == "cap");
        if indicator.has_evidence_rule() && !given {
            case.error(NAME, indicator.common.head).with("id", &indicator.common.id.value).hint().put();
        }
    }
}
