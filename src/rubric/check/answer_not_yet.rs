//! `not-yet`: a way of answering that is not understood yet.
//!
//! Why: `office`, `computed` and `unit` are part of the language to come; taking them for the evaluator would
//! change who judges.
//!
//! ```toml
//! [indicators.T2]
//! answer = "office"
//! ```
//!
//! Instead: leave `answer` out.

use super::Case;
use crate::rubric::Answerer;

pub(super) const NAME: &str = "not-yet";

pub(super) fn check(case: &Case<'_>) {
    for answer in case.draft.indicators.iter().filter_map(|indicator| indicator.answer.as_ref()) {
        if answer.value != Answerer::Evaluator {
            case.error(NAME, answer.span).with("key", "answer").hint().put();
        }
    }
}
