//! `veto-with-points`: a veto with `points`, `times` or a `group`.
//!
//! Why: after a veto nothing is graded, so there is nothing to give or take.
//!
//! ```toml
//! [adjustments.fabricated]
//! effect = "veto"
//! points = 20
//! ```
//!
//! Instead: leave them out, or make it a deduction.

use super::Case;
use crate::rubric::EffectWord;

pub(super) const NAME: &str = "veto-with-points";

pub(super) fn check(case: &Case<'_>) {
    for adjustment in &case.draft.adjustments {
        let is_veto = adjustment.effect.as_ref().is_some_and(|effect| effect.value == EffectWord::Veto);
        for key in adjustment.given.iter().filter(|_| is_veto) {
            if matches!(key.value.as_str(), "points" | "times" | "group") {
                case.error(NAME, key.span).with("key", &key.value).hint().put();
            }
        }
    }
}
