//! `unknown-fact`: a `when` about a fact that neither the program nor `[facts]` knows.
//!
//! Why: a slip in the name would silently switch a whole part off.
//!
//! ```toml
//! when = { place_knid = ["county-level-city"] }
//! ```
//!
//! Instead: one of `place_kind`, `model`, `unit`, `year`, or an entry in `[facts]`.

use super::Case;

pub(super) const NAME: &str = "unknown-fact";

/// The facts every project has.
pub(super) const BUILT_IN: [&str; 4] = ["place_kind", "model", "unit", "year"];

pub(super) fn check(case: &Case<'_>) {
    let known = || BUILT_IN.into_iter().chain(case.draft.facts.iter().map(|fact| fact.id.value.as_str()));
    for clause in case.draft.clauses() {
        let fact = clause.fact.value.as_str();
        if !BUILT_IN.contains(&fact) && !case.facts.contains_key(fact) {
            case.unknown(NAME, &clause.fact, known());
        }
    }
}
