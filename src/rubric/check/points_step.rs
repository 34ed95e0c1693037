//! `points-step`: points whose highest is missing or not some whole number of steps.
//!
//! Why: the highest must be reachable from 0.
//!
//! ```toml
//! [indicators.T3]
//! kind = "points"
//! max = 30
//! step = 4
//! ```
//!
//! Instead: `step = 5`, or another `max`.

use super::Case;
use crate::number::Exact;
use crate::rubric::draft::KindWord;

pub(super) const NAME: &str = "points-step";

pub(super) fn check(case: &Case<'_>) {
    for indicator in case.draft.indicators.iter().filter(|indicator| indicator.kind == KindWord::Points) {
        let given = indicator.given.iter().any(|key| key.value == "max");
        let Some(max) = &indicator.max else {
            if !given && !indicator.common.broken {
                case.error("missing-key", indicator.common.head).with("key", "max").hint().put();
            }
            continue;
        };
        let step = indicator.step.as_ref().map_or(Exact::ONE, |step| step.value.clone());
        let whole = max.value.checked_div(&step).is_some_and(|steps| steps.is_whole());
        if !max.value.is_positive() || !step.is_positive() || !whole {
            let place = indicator.step.as_ref().filter(|_| max.value.is_positive()).unwrap_or(max);
            let remark = case.error(NAME, place.span).with("max", max.value.to_string());
            remark.with("step", step.to_string()).hint().put();
        }
    }
}
