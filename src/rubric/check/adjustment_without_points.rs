//! `adjustment-without-points`: a bonus or deduction that does not say how much.
//!
//! Why: there is no usual amount.
//!
//! ```toml
//! [adjustments.award]
//! effect = "bonus"
//! ```
//!
//! Instead: `points = 2`, of 100, for each time it applies.

use super::Case;
use crate::rubric::EffectWord;

pub(super) const NAME: &str = "adjustment-without-points";

pub(super) fn check(case: &Case<'_>) {
    for adjustment in case.draft.adjustments.iter().filter(|adjustment| !adjustment.broken) {
        let gives = adjustment.effect.as_ref().is_some_and(|effect| effect.value != EffectWord::Veto);
        if gives && !adjustment.given.iter().any(|key| key.value == "points") {
            case.error(NAME, adjustment.head).with("id", &adjustment.id.value).hint().put();
        }
    }
}
