//! `gate-effect`: a gate with neither or both of `cap` and `band`.
//!
//! Why: a gate does exactly one thing.
//!
//! ```toml
//! [gates.talent-first]
//! of = "O1"
//! below = 40
//! because = "…"
//! ```
//!
//! Instead: `cap = 59.99`, or `band = "pass"`.

use super::Case;

pub(super) const NAME: &str = "gate-effect";

pub(super) fn check(case: &Case<'_>) {
    for gate in &case.draft.gates {
        match (&gate.cap, &gate.band) {
            (Some(_), Some(band)) => case.error(NAME, band.span).with("id", &gate.id.value).hint().put(),
            (None, None) if !gate.broken => case.error(NAME, gate.head).with("id", &gate.id.value).hint().put(),
            _ => {}
        }
    }
}
