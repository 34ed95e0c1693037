//! `checklist-empty`: a checklist without items.
//!
//! Why: there would be nothing to tick.
//!
//! ```toml
//! [indicators.T3]
//! kind = "checklist"
//! ```
//!
//! Instead: `items = { plan = { text = "…", points = 2 } }`.

use super::Case;
use crate::rubric::draft::KindWord;

pub(super) const NAME: &str = "checklist-empty";

pub(super) fn check(case: &Case<'_>) {
    let lists = case.draft.indicators.iter().filter(|indicator| indicator.kind == KindWord::Checklist);
    for indicator in lists.filter(|indicator| indicator.items.is_empty() && !indicator.common.broken) {
        case.error(NAME, indicator.common.head).with("id", &indicator.common.id.value).hint().put();
    }
}
