//! `built-in-fact`: an entry in `[facts]` with the name of a fact every project has.
//!
//! Why: the program fills `place_kind`, `model`, `unit` and `year` itself.
//!
//! ```toml
//! [facts.year]
//! title = "Year"
//! ```
//!
//! Instead: another name, or leave the entry out.

use super::Case;
use super::unknown_fact::BUILT_IN;

pub(super) const NAME: &str = "built-in-fact";

pub(super) fn check(case: &Case<'_>) {
    for fact in &case.draft.facts {
        if BUILT_IN.contains(&fact.id.value.as_str()) {
            case.error(NAME, fact.id.span).with("fact", &fact.id.value).hint().put();
        }
    }
}
