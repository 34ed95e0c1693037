//! `ranked-below-unranked`: a band that asks for a place among peers, below one that asks for a score alone.
//!
//! Why: whoever has the higher score has the better band already, so the place would decide nothing.
//!
//! ```toml
//! [bands.excellent]
//! from = 80
//! quota = 20
//!
//! [bands.good]
//! from = 90
//! ```
//!
//! Instead: let it start where the best band by score alone starts, or above.

use super::Case;

pub(super) const NAME: &str = "ranked-below-unranked";

pub(super) fn check(case: &Case<'_>) {
    let plain = case.draft.bands.iter().filter(|band| !band.is_ranked());
    let Some(top) = plain.filter(|band| band.from.is_some()).max_by_key(|band| band.from.as_ref().map(|from| &from.value))
    else {
        return;
    };
    let highest = top.from.as_ref().map(|from| &from.value);
    for band in case.draft.bands.iter().filter(|band| band.is_ranked()) {
        let Some(from) = band.from.as_ref().filter(|from| !from.value.is_zero()) else { continue };
        if highest.is_some_and(|highest| from.value < *highest) {
            let remark = case.error(NAME, from.span).with("id", &band.id.value).with("other", &top.id.value);
            remark.with("from", highest.map_or_else(String::new, ToString::to_string)).hint().put();
        }
    }
}
