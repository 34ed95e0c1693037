//! `bands-overlap`: two bands from the same score.
//!
//! Why: a score must fall into one band; one that asks for a place among peers too may start where another does.
//!
//! ```toml
//! [bands.pass]
//! from = 60
//!
//! [bands.good]
//! from = 60
//! ```
//!
//! Instead: give one of them another `from`.

use super::Case;
use std::collections::BTreeMap;

use crate::number::Exact;

pub(super) const NAME: &str = "bands-overlap";

pub(super) fn check(case: &Case<'_>) {
    let mut seen: BTreeMap<(&Exact, bool), &str> = BTreeMap::new();
    for band in &case.draft.bands {
        let Some(from) = &band.from else { continue };
        match seen.get(&(&from.value, band.is_ranked())) {
            Some(other) => {
                let remark = case.error(NAME, from.span).with("one", *other).with("other", &band.id.value);
                remark.with("from", from.value.to_string()).put();
            }
            None => {
                seen.insert((&from.value, band.is_ranked()), &band.id.value);
            }
        }
    }
}
