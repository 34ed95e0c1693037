//! `cap-out-of-scale`: a cap that no mark could have.
//!
//! Why: the cap is a level where levels are the answer, and a score from 0 to 100 elsewhere.
//!
//! ```toml
//! [scale]
//! min = 0
//! max = 5
//!
//! [indicators.T1]
//! kind = "level"
//! cap = 20
//! ```
//!
//! Instead: `cap = 1`.

use super::Case;
use super::within;
use crate::number::Exact;
use crate::rubric::draft::KindWord;

pub(super) const NAME: &str = "cap-out-of-scale";

pub(super) fn check(case: &Case<'_>) {
    for indicator in &case.draft.indicators {
        let Some(cap) = &indicator.cap else { continue };
        let remark = case.error(NAME, cap.span).with("found", cap.value.to_string());
        if indicator.kind != KindWord::Level {
            if !within(&cap.value, &Exact::ZERO, &Exact::HUNDRED) {
                remark.hint_of("cap-out-of-scale-score").put();
            }
        } else if let Some(levels) = &case.levels
            && levels.binary_search(&cap.value).is_err()
        {
            let (first, last) = (levels[0].to_string(), levels[levels.len() - 1].to_string());
            remark.with("first", first).with("last", last).hint().put();
        }
    }
}
