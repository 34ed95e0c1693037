//! `idle-ties`: a rule for equals in a band that asks for no place among peers.
//!
//! Why: where the score alone decides, equals are all in or all out anyway.
//!
//! ```toml
//! [bands.good]
//! from = 75
//! ties = "all"
//! ```
//!
//! Instead: leave it out, or add `quota` or `first_in_group`.

use super::Case;

pub(super) const NAME: &str = "idle-ties";

pub(super) fn check(case: &Case<'_>) {
    for band in case.draft.bands.iter().filter(|band| !band.is_ranked()) {
        if let Some(ties) = &band.ties {
            case.warning(NAME, ties.span).with("id", &band.id.value).hint().put();
        }
    }
}
