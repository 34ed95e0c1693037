//! `quota-out-of-range`: a quota of nobody, or of more than all.
//!
//! Why: it is a share of the peer group in per cent.
//!
//! ```toml
//! [bands.excellent]
//! quota = 0
//! ```
//!
//! Instead: a number above 0 and at most 100.

use super::Case;
use crate::number::Exact;

pub(super) const NAME: &str = "quota-out-of-range";

pub(super) fn check(case: &Case<'_>) {
    for quota in case.draft.bands.iter().filter_map(|band| band.quota.as_ref()) {
        if !quota.value.is_positive() || quota.value > Exact::HUNDRED {
            case.error(NAME, quota.span).with("found", quota.value.to_string()).hint().put();
        }
    }
}
