//! `gate-unknown-target`: a gate on something that is neither criterion nor indicator.
//!
//! Why: it would never close.
//!
//! ```toml
//! [gates.talent-first]
//! of = "O9"
//! ```
//!
//! Instead: the id of a criterion or indicator.

use super::Case;

pub(super) const NAME: &str = "gate-unknown-target";

pub(super) fn check(case: &Case<'_>) {
    for of in case.draft.gates.iter().filter_map(|gate| gate.of.as_ref()) {
        let id = of.value.as_str();
        if !case.criteria.contains_key(id) && !case.indicators.contains_key(id) {
            case.unknown(NAME, of, case.draft.common().map(|common| common.id.value.as_str()));
        }
    }
}
