//! `share-out-of-range`: a level worth less than nothing or more than everything.
//!
//! Why: the share of the whole that a level is worth lies between 0 and 1.
//!
//! ```toml
//! [indicators.T1.levels]
//! 4 = { text = "…", value = 80 }
//! ```
//!
//! Instead: `value = 0.8`.

use super::Case;
use super::within;
use crate::number::Exact;

pub(super) const NAME: &str = "share-out-of-range";

pub(super) fn check(case: &Case<'_>) {
    let levels = case.draft.indicators.iter().flat_map(|indicator| {
        indicator.levels.all.iter().chain(indicator.common.variant_levels())
    });
    let labels = case.draft.scale.iter().flat_map(|scale| &scale.labels).filter_map(|label| label.share.as_ref());
    for share in labels.chain(levels.filter_map(|level| level.share.as_ref())) {
        if !within(&share.value, &Exact::ZERO, &Exact::ONE) {
            case.error(NAME, share.span).with("found", share.value.to_string()).put();
        }
    }
}
