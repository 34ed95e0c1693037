//! `vanity-only-indicator`: an indicator that only activity for show can raise.
//!
//! Why: counting agreements, plaques or papers rewards signing, hanging and publishing. What counts is what came of it.
//!
//! ```toml
//! [evidence.agreement]
//! unit = "agreements"
//! class = "vanity"
//!
//! [indicators.T1]
//! kind = "measure"
//! unit = "agreements"
//! ```
//!
//! Instead: ask what came of them, and list in `counts` the evidence that shows it.

use super::Case;
use crate::rubric::Class;
use crate::rubric::draft::{Indicator, Words};

pub(super) const NAME: &str = "vanity-only-indicator";

pub(super) fn check(case: &Case<'_>) {
    for indicator in case.draft.indicators.iter().filter(|one| one.counts.is_empty() && !one.common.broken) {
        let place = indicator.common.id.span;
        if indicator.given.iter().any(|key| key.value == "counts") {
            continue;
        }
        if !indicator.context.is_empty() && indicator.has_evidence_rule() {
            let remark = case.warning(NAME, place).with("id", &indicator.common.id.value);
            remark.hint_of("vanity-only-context").put();
        } else if let Some(kind) = counted(case, indicator) {
            let remark = case.warning(NAME, place).with("id", &indicator.common.id.value);
            remark.with("kind", kind).hint().put();
        }
    }
}

/// The vanity kind whose items the number is.
fn counted<'c>(case: &'c Case<'_>, indicator: &Indicator) -> Option<&'c str> {
    let text = |words: Option<Words>| words.map(|words| case.draft.text(words).text.trim().to_lowercase());
    let unit = text(indicator.measure.unit)?;
    let vanity = case.draft.evidence.iter().filter(|kind| {
        kind.class.as_ref().is_some_and(|class| class.value == Class::Vanity)
    });
    let mut same = vanity.filter(|kind| [text(kind.unit), text(kind.title)].contains(&Some(unit.clone())));
    same.next().map(|kind| kind.id.value.as_str())
}
