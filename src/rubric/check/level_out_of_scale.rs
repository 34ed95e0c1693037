//! `level-out-of-scale`: a descriptor or label for a level the scale does not have.
//!
//! Why: it could never be given.
//!
//! ```toml
//! [scale]
//! min = 0
//! max = 5
//!
//! [indicators.T1.levels]
//! 6 = "…"
//! ```
//!
//! Instead: remove it, or make the scale longer.

use super::Case;

pub(super) const NAME: &str = "level-out-of-scale";

pub(super) fn check(case: &Case<'_>) {
    let Some(levels) = &case.levels else { return };
    let labels = case.draft.scale.iter().flat_map(|scale| &scale.labels).map(|label| (&label.key, &label.value));
    let described = case.draft.indicators.iter().flat_map(|indicator| {
        indicator.levels.all.iter().chain(indicator.common.variant_levels())
    });
    for (key, value) in labels.chain(described.map(|level| (&level.key, &level.value))) {
        if value.as_ref().is_none_or(|value| levels.binary_search(value).is_err()) {
            let (first, last) = (levels[0].to_string(), levels[levels.len() - 1].to_string());
            let remark = case.error(NAME, key.span).with("found", &key.value).with("first", first);
            remark.with("last", last).put();
        }
    }
}
