//! `unknown-evidence-kind`: an evidence kind that `[evidence]` does not have.
//!
//! Why: nothing could ever be of that kind.
//!
//! ```toml
//! [indicators.T1]
//! counts = ["employer-confirmaton"]
//! ```
//!
//! Instead: the id of an evidence kind.

use super::Case;

pub(super) const NAME: &str = "unknown-evidence-kind";

pub(super) fn check(case: &Case<'_>) {
    let named = case.draft.indicators.iter().flat_map(|indicator| {
        let required = indicator.requirements().flat_map(|requirement| &requirement.kinds);
        indicator.counts.iter().chain(&indicator.context).chain(required)
    });
    for kind in named.chain(case.draft.adjustments.iter().flat_map(|adjustment| &adjustment.counts)) {
        if !case.kinds.contains_key(kind.value.as_str()) {
            case.unknown(NAME, kind, case.draft.evidence.iter().map(|kind| kind.id.value.as_str()));
        }
    }
}
