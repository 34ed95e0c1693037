//! `half-life-without-context`: a half-life on a kind that is not context.
//!
//! Why: only context fades: what counts keeps counting, and vanity is worth nothing from the start.
//!
//! ```toml
//! [evidence.paper]
//! class = "vanity"
//! half_life = 24
//! ```
//!
//! Instead: leave `half_life` out, or make the kind context.

use super::Case;
use crate::rubric::Class;

pub(super) const NAME: &str = "half-life-without-context";

pub(super) fn check(case: &Case<'_>) {
    for kind in &case.draft.evidence {
        let Some(class) = &kind.class else { continue };
        if let Some(half_life) = kind.half_life.as_ref().filter(|_| class.value != Class::Context) {
            let remark = case.error(NAME, half_life.span).with("kind", &kind.id.value);
            remark.with("class", class.value.word()).put();
        }
    }
}
