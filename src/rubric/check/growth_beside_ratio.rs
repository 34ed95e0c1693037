//! `growth-beside-ratio`: a measure that is both a ratio and a growth.
//!
//! Why: two numbers are reported, and only one figure is made of them.
//!
//! ```toml
//! [indicators.G1]
//! kind = "measure"
//! ratio = { of = "…", over = "…" }
//! growth = { of = "…", over = "…" }
//! ```
//!
//! Instead: keep one of them.

use super::Case;

pub(super) const NAME: &str = "growth-beside-ratio";

pub(super) fn check(case: &Case<'_>) {
    for indicator in &case.draft.indicators {
        let key = |name: &str| indicator.given.iter().find(|key| key.value == name);
        if let (Some(_), Some(growth)) = (key("ratio"), key("growth")) {
            case.error(NAME, growth.span).with("id", &indicator.common.id.value).hint().put();
        }
    }
}
