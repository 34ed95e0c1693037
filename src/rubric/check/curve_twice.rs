//! `curve-twice`: a measure with two ways from its value to a score.
//!
//! Why: they would give two scores.
//!
//! ```toml
//! [indicators.T2]
//! kind = "measure"
//! points = [[0, 0], [80, 100]]
//! target = { baseline = 20, value = 80 }
//! ```
//!
//! Instead: keep one.

use super::Case;
use super::curve_missing::curves;
use crate::rubric::draft::KindWord;

pub(super) const NAME: &str = "curve-twice";

pub(super) fn check(case: &Case<'_>) {
    for indicator in case.draft.indicators.iter().filter(|indicator| indicator.kind == KindWord::Measure) {
        if let [first, second, ..] = curves(indicator)[..] {
            let remark = case.error(NAME, second.span).with("first", &first.value);
            remark.with("second", &second.value).put();
        }
    }
}
