//! `duplicate-level`: a level described twice in two spellings.
//!
//! Why: only one of the descriptors could be shown.
//!
//! ```toml
//! [indicators.T1.levels]
//! 1 = "…"
//! "1.0" = "…"
//! ```
//!
//! Instead: one entry for the level.

use super::Case;
use std::collections::BTreeSet;

pub(super) const NAME: &str = "duplicate-level";

pub(super) fn check(case: &Case<'_>) {
    let labels = case.draft.scale.iter().map(|scale| {
        scale.labels.iter().map(|label| (&label.key, &label.value)).collect::<Vec<_>>()
    });
    let described = case.draft.indicators.iter().flat_map(|indicator| {
        let variants = indicator.common.variants.iter().map(|variant| &variant.levels);
        std::iter::once(&indicator.levels).chain(variants)
    });
    let described = described
        .map(|levels| levels.all.iter().map(|level| (&level.key, &level.value)).collect::<Vec<_>>());
    for levels in labels.chain(described) {
        let mut seen = BTreeSet::new();
        for (key, value) in levels {
            if value.as_ref().is_some_and(|value| !seen.insert(value)) {
                case.error(NAME, key.span).with("level", &key.value).put();
            }
        }
    }
}
