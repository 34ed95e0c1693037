//! `bands-missing`: no band that starts at 0.
//!
//! Why: every score must fall into a band.
//!
//! ```toml
//! [bands.pass]
//! title = "Pass"
//! from = 60
//! ```
//!
//! Instead: add one with `from = 0`.

use super::Case;

pub(super) const NAME: &str = "bands-missing";

pub(super) fn check(case: &Case<'_>) {
    let starts = || case.draft.bands.iter().map(|band| band.from.as_ref());
    if case.draft.broken || starts().any(|from| from.is_none_or(|from| from.value.is_zero())) {
        return;
    }
    let lowest = case.draft.bands.iter().min_by_key(|band| band.from.as_ref().map(|from| from.value.clone()));
    let place = lowest.and_then(|band| band.from.as_ref()).map_or(case.draft.head, |from| from.span);
    case.error(NAME, place).hint().put();
}
