//! `kind-not-admitted`: a requirement naming a kind that the indicator does not admit there.
//!
//! Why: levels above the cap are supported by kinds in `counts` alone, levels up to it also by kinds in `context`;
//! a kind named beside these can never help.
//!
//! ```toml
//! [indicators.T1]
//! counts = ["graduate-register"]
//! cap = 1
//!
//! [indicators.T1.levels]
//! 2 = { text = "…", requires = [{ kinds = ["employment-record"] }] }
//! ```
//!
//! Instead: add the kind to `counts`, or leave it out of the requirement.

use super::Case;
use crate::rubric::Class;
use crate::rubric::draft::{Indicator, Name, Requirement};

pub(super) const NAME: &str = "kind-not-admitted";

pub(super) fn check(case: &Case<'_>) {
    for indicator in &case.draft.indicators {
        let cap = indicator.cap.as_ref().map(|cap| &cap.value);
        for level in indicator.levels.all.iter().chain(indicator.common.variant_levels()) {
            let above = level.value.as_ref().zip(cap).is_some_and(|(value, cap)| value > cap);
            check_kinds(case, indicator, &level.requires, if above { Admitted::Counting } else { Admitted::Any });
        }
        check_kinds(case, indicator, &indicator.requires, Admitted::Counting);
    }
}

/// What supports a mark.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Admitted {
    Counting,
    Any,
}

fn check_kinds(case: &Case<'_>, indicator: &Indicator, requires: &[Requirement], admitted: Admitted) {
    for kind in requires.iter().flat_map(|requirement| &requirement.kinds) {
        let is_in = |kinds: &[Name]| kinds.iter().any(|one| one.value == kind.value);
        let listed = is_in(&indicator.counts) || (admitted == Admitted::Any && is_in(&indicator.context));
        let class = case.kinds.get(kind.value.as_str()).and_then(|known| known.class.as_ref());
        let others_matter = class.is_none_or(|class| class.value == Class::Vanity);
        if !listed && !others_matter {
            let remark = case.error(NAME, kind.span).with("kind", &kind.value);
            remark.with("id", &indicator.common.id.value).hint().put();
        }
    }
}
