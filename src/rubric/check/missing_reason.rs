//! `missing-reason`: a kind that does not count, without a reason.
//!
//! Why: a unit that sees its agreements left out must read why, in words.
//!
//! ```toml
//! [evidence.agreement]
//! title = "Agreement"
//! class = "vanity"
//! ```
//!
//! Instead: `reason = "Agreements don't count: …"`.

use super::Case;
use crate::rubric::Class;

pub(super) const NAME: &str = "missing-reason";

pub(super) fn check(case: &Case<'_>) {
    for kind in case.draft.evidence.iter().filter(|kind| !kind.broken && kind.reason.is_none()) {
        if let Some(class) = kind.class.as_ref().filter(|class| class.value != Class::Counts) {
            let remark = case.error(NAME, class.span).with("kind", &kind.id.value);
            remark.with("class", class.value.word()).hint().put();
        }
    }
}
