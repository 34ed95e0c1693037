//! `ranked-at-bottom`: every band that starts at 0 asks for a place among peers too.
//!
//! Why: whoever does not have that place would fall into no band.
//!
//! ```toml
//! [bands.excellent]
//! title = "Excellent"
//! from = 0
//! first_in_group = true
//! ```
//!
//! Instead: add a band with `from = 0` and neither `first_in_group` nor `quota`.

use super::Case;

pub(super) const NAME: &str = "ranked-at-bottom";

pub(super) fn check(case: &Case<'_>) {
    let starts = || case.draft.bands.iter().filter(|band| band.from.as_ref().is_some_and(|from| from.value.is_zero()));
    let unknown = case.draft.broken || case.draft.bands.iter().any(|band| band.from.is_none());
    if unknown || starts().any(|band| !band.is_ranked()) {
        return;
    }
    if let Some(band) = starts().next() {
        case.error(NAME, band.id.span).with("id", &band.id.value).hint().put();
    }
}
