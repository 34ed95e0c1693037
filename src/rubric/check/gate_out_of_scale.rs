//! `gate-out-of-scale`: a gate whose threshold or cap is no score.
//!
//! Why: both are scores from 0 to 100, also where levels are the answer.
//!
//! ```toml
//! [gates.talent-first]
//! below = 400
//! ```
//!
//! Instead: `below = 40`.

use super::Case;
use super::within;
use crate::number::Exact;

pub(super) const NAME: &str = "gate-out-of-scale";

pub(super) fn check(case: &Case<'_>) {
    for score in case.draft.gates.iter().flat_map(|gate| [&gate.below, &gate.cap]).flatten() {
        if !within(&score.value, &Exact::ZERO, &Exact::HUNDRED) {
            case.error(NAME, score.span).with("found", score.value.to_string()).put();
        }
    }
}
