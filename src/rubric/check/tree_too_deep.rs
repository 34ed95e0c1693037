//! `tree-too-deep`: criteria more than 16 deep in each other.
//!
//! Why: nobody can read such a tree, and every level costs room on the screen.
//!
//! ```toml
//! [criteria.level-17]
//! in = "level-16"
//! ```
//!
//! Instead: a flatter tree.

use super::Case;
use crate::rubric::draft::Criterion;

pub(super) const NAME: &str = "tree-too-deep";

/// The deepest a criterion may lie, the top being 1.
const DEEPEST: usize = 16;

pub(super) fn check(case: &Case<'_>) {
    let first_too_deep = case.draft.criteria.iter().find(|criterion| is_too_deep(case, criterion));
    if let Some(criterion) = first_too_deep {
        case.error(NAME, criterion.common.id.span).with("deepest", DEEPEST.to_string()).put();
    }
}

/// Criteria in a circle are another rule's matter.
fn is_too_deep<'a>(case: &Case<'a>, criterion: &'a Criterion) -> bool {
    let mut path = vec![criterion];
    while let Some(parent) = path.last().and_then(|here| here.common.parent.as_ref()) {
        match case.criteria.get(parent.value.as_str()) {
            Some(next) if path.len() < DEEPEST && path.iter().all(|one| one.common.id != next.common.id) => {
                path.push(next);
            }
            Some(_) => return path.len() >= DEEPEST,
            None => return false,
        }
    }
    false
}
