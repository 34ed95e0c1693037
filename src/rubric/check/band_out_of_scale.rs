//! `band-out-of-scale`: a band that starts below 0 or above 100.
//!
//! Why: no score could be in it.
//!
//! ```toml
//! [bands.excellent]
//! from = 900
//! ```
//!
//! Instead: `from = 90`.

use super::Case;
use super::within;
use crate::number::Exact;

pub(super) const NAME: &str = "band-out-of-scale";

pub(super) fn check(case: &Case<'_>) {
    for from in case.draft.bands.iter().filter_map(|band| band.from.as_ref()) {
        if !within(&from.value, &Exact::ZERO, &Exact::HUNDRED) {
            case.error(NAME, from.span).with("found", from.value.to_string()).put();
        }
    }
}
