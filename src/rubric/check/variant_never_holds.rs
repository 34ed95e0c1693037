//! `variant-never-holds`: a variant that no project can have.
//!
//! Why: the first variant whose condition holds is taken, and only where its part applies at all.
//!
//! ```toml
//! [indicators.T1.variants.town]
//! when = { place_kind = "central-town" }
//!
//! [indicators.T1.variants.small-town]
//! when = { place_kind = "central-town", model = "committee" }
//! ```
//!
//! Instead: put the narrower one first, or let the condition agree with the part's own `when`.

use super::Case;
use std::collections::HashSet;

use crate::rubric::draft::{Clause, Common, Variant};

pub(super) const NAME: &str = "variant-never-holds";

/// How many variants, and how many criteria above them, are looked at; more are no rubric's.
const MANY: usize = 64;

pub(super) fn check(case: &Case<'_>) {
    for common in case.draft.common().filter(|common| !common.variants.is_empty()) {
        let applies = applies(case, common);
        for (at, variant) in common.variants.iter().enumerate().filter(|(_, variant)| !variant.broken) {
            let before = common.variants[..at.min(MANY)].iter().find(|before| covers(before, variant));
            let id = &variant.id;
            if let Some(before) = before {
                let remark = case.error(NAME, id.span).with("id", &id.value).with("before", &before.id.value);
                remark.hint_of("variant-taken-before").put();
            } else if applies.iter().any(|clause| variant.when.iter().any(|own| excludes(clause, own))) {
                case.error(NAME, id.span).with("id", &id.value).hint().put();
            }
        }
    }
}

/// When a part applies at all: its own clauses and those of the criteria above it.
fn applies<'a>(case: &Case<'a>, common: &'a Common) -> Vec<&'a Clause> {
    let mut clauses: Vec<&Clause> = common.when.iter().collect();
    let mut seen = HashSet::new();
    let mut above = common.parent.as_ref();
    while let Some(parent) = above.filter(|parent| seen.len() < MANY && seen.insert(parent.value.as_str())) {
        let Some(criterion) = case.criteria.get(parent.value.as_str()) else { break };
        clauses.extend(&criterion.common.when);
        above = criterion.common.parent.as_ref();
    }
    clauses
}

/// True when the first holds wherever the second does.
fn covers(first: &Variant, second: &Variant) -> bool {
    let is_given = |variant: &Variant| !variant.broken && variant.given.iter().any(|key| key.value == "when");
    let within = |wide: &Clause, narrow: &Clause| {
        wide.fact.value == narrow.fact.value
            && narrow.values.iter().all(|value| wide.values.iter().any(|other| other.value == value.value))
    };
    let held = |wide: &Clause| second.when.iter().any(|narrow| within(wide, narrow));
    is_given(first) && is_given(second) && first.when.iter().all(held)
}

/// True when both cannot hold of one project.
fn excludes(one: &Clause, other: &Clause) -> bool {
    one.fact.value == other.fact.value
        && !one.values.iter().any(|value| other.values.iter().any(|second| second.value == value.value))
}
