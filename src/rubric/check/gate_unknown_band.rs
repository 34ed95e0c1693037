//! `gate-unknown-band`: a gate that holds the total down to a band there is not.
//!
//! Why: its effect would be nothing.
//!
//! ```toml
//! [gates.region-real]
//! band = "passed"
//! ```
//!
//! Instead: the id of a band.

use std::collections::HashSet;

use super::Case;

pub(super) const NAME: &str = "gate-unknown-band";

pub(super) fn check(case: &Case<'_>) {
    let known: HashSet<&str> = case.draft.bands.iter().map(|band| band.id.value.as_str()).collect();
    for band in case.draft.gates.iter().filter_map(|gate| gate.band.as_ref()) {
        if !known.contains(band.value.as_str()) {
            case.unknown(NAME, band, case.draft.bands.iter().map(|band| band.id.value.as_str()));
        }
    }
}
