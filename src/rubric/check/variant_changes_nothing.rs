//! `variant-changes-nothing`: a variant that says when it holds and nothing else.
//!
//! Why: its part reads the same with it and without it.
//!
//! ```toml
//! [indicators.T1.variants.town]
//! when = { place_kind = "central-town" }
//! ```
//!
//! Instead: add what is different, such as `weight`, `question` or a level.

use super::Case;

pub(super) const NAME: &str = "variant-changes-nothing";

pub(super) fn check(case: &Case<'_>) {
    for variant in case.draft.common().flat_map(|common| &common.variants).filter(|variant| !variant.broken) {
        if variant.given.iter().all(|key| key.value == "when") && !variant.given.is_empty() {
            case.warning(NAME, variant.head).with("id", &variant.id.value).hint().put();
        }
    }
}
