//! `kind-of-wrong-class`: an evidence kind used for what its class does not allow.
//!
//! Why: `counts` admits kinds that count and `context` kinds of context; vanity is recorded and supports nothing.
//!
//! ```toml
//! [evidence.agreement]
//! class = "vanity"
//!
//! [indicators.T1]
//! counts = ["agreement"]
//! ```
//!
//! Instead: kinds of the right class, or another class for the kind.

use super::Case;
use crate::rubric::Class;
use crate::rubric::draft::Name;

pub(super) const NAME: &str = "kind-of-wrong-class";

pub(super) fn check(case: &Case<'_>) {
    for indicator in &case.draft.indicators {
        check_kinds(case, &indicator.counts, "counts", |class| class == Class::Counts);
        check_kinds(case, &indicator.context, "context", |class| class == Class::Context);
        let required = indicator.requirements().flat_map(|requirement| &requirement.kinds);
        check_kinds(case, required, "requires", |class| class != Class::Vanity);
    }
    for adjustment in &case.draft.adjustments {
        check_kinds(case, &adjustment.counts, "counts", |class| class == Class::Counts);
    }
}

fn check_kinds<'k>(
    case: &Case<'_>,
    kinds: impl IntoIterator<Item = &'k Name>,
    key: &'static str,
    allowed: fn(Class) -> bool,
) {
    for kind in kinds {
        let class = case.kinds.get(kind.value.as_str()).and_then(|known| known.class.as_ref());
        if let Some(class) = class.filter(|class| !allowed(class.value)) {
            let remark = case.error(NAME, kind.span).with("kind", &kind.value).with("class", class.value.word());
            remark.with("key", key).hint().put();
        }
    }
}
