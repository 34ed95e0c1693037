//! `non-positive-weight`: a weight of 0 or less.
//!
//! Why: a part without weight would be marked for nothing.
//!
//! ```toml
//! [criteria.O1]
//! weight = 0
//! ```
//!
//! Instead: a weight above 0, or remove the part.

use super::Case;

pub(super) const NAME: &str = "non-positive-weight";

pub(super) fn check(case: &Case<'_>) {
    let weights = case.draft.common().flat_map(|common| {
        common.weight.iter().chain(common.variants.iter().filter_map(|variant| variant.weight.as_ref()))
    });
    for weight in weights {
        if !weight.value.is_positive() {
            case.error(NAME, weight.span).with("found", weight.value.to_string()).put();
        }
    }
}
