//! `missing-scale`: indicators answered by levels, and no scale.
//!
//! Why: without a scale there are no levels to mark on.
//!
//! ```toml
//! [indicators.T1]
//! kind = "level"
//! ```
//!
//! Instead: add `[scale]` with `min` and `max`, or use another kind.

use super::Case;
use crate::rubric::draft::KindWord;

pub(super) const NAME: &str = "missing-scale";

pub(super) fn check(case: &Case<'_>) {
    let mut levels = case.draft.indicators.iter().filter(|indicator| indicator.kind == KindWord::Level);
    if let Some(first) = levels.next()
        && case.draft.scale.is_none()
        && !case.draft.broken
    {
        case.error(NAME, first.common.head).with("id", &first.common.id.value).hint().put();
    }
}
