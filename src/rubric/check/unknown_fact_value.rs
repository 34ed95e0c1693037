//! `unknown-fact-value`: a `when` asking for a value that the fact's list does not have.
//!
//! Why: it could never hold.
//!
//! ```toml
//! [facts.window]
//! title = "Window"
//! values = ["12", "24"]
//!
//! [indicators.T4]
//! when = { window = "18" }
//! ```
//!
//! Instead: one of the listed values, or a longer list.

use super::Case;
use crate::model::FactValue;

pub(super) const NAME: &str = "unknown-fact-value";

pub(super) fn check(case: &Case<'_>) {
    for clause in case.draft.clauses() {
        let fact = case.facts.get(clause.fact.value.as_str());
        let Some(values) = fact.and_then(|fact| fact.values.as_ref()) else { continue };
        for value in &clause.values {
            let listed = matches!(&value.value, FactValue::Text(text) if values.contains(text));
            if !listed {
                let list = values.iter().map(|value| format!("`{value}`")).collect::<Vec<_>>().join(", ");
                let remark = case.error(NAME, value.span).with("fact", &clause.fact.value).with("values", list);
                remark.with("found", value.value.to_string()).put();
            }
        }
    }
}
