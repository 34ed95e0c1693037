//! `level-gap`: an indicator that does not describe every level of the scale.
//!
//! Why: an evaluator who has to guess what a level means marks by feeling.
//!
//! ```toml
//! [scale]
//! min = 0
//! max = 2
//!
//! [indicators.T1.levels]
//! 0 = "…"
//! 2 = "…"
//! ```
//!
//! Instead: describe level 1 too.

use super::Case;
use std::collections::BTreeSet;

use crate::number::Exact;
use crate::rubric::draft::KindWord;

pub(super) const NAME: &str = "level-gap";

pub(super) fn check(case: &Case<'_>) {
    let Some(levels) = &case.levels else { return };
    let marked_by_level = case.draft.indicators.iter().filter(|indicator| indicator.kind == KindWord::Level);
    for indicator in marked_by_level.filter(|indicator| !indicator.levels.broken && !indicator.common.broken) {
        let described: BTreeSet<&Exact> = indicator.levels.all.iter().filter_map(|level| level.value.as_ref()).collect();
        let missing: Vec<String> =
            levels.iter().filter(|level| !described.contains(level)).map(|level| format!("`{level}`")).collect();
        if !missing.is_empty() {
            let place = indicator.levels.head.unwrap_or(indicator.common.head);
            let remark = case.error(NAME, place).with("id", &indicator.common.id.value);
            remark.with("count", missing.len()).with("levels", missing.join(", ")).hint().put();
        }
    }
}
