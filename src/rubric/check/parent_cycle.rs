//! `parent-cycle`: criteria that lie in each other.
//!
//! Why: going up from any part must end at the top.
//!
//! ```toml
//! [criteria.A]
//! in = "B"
//!
//! [criteria.B]
//! in = "A"
//! ```
//!
//! Instead: leave `in` out of the one that belongs at the top.

use super::Case;
use std::collections::HashSet;

use crate::rubric::draft::Criterion;

pub(super) const NAME: &str = "parent-cycle";

pub(super) fn check(case: &Case<'_>) {
    let mut settled: HashSet<&str> = HashSet::new();
    for criterion in &case.draft.criteria {
        let mut path: Vec<&Criterion> = Vec::new();
        let mut on_path: HashSet<&str> = HashSet::new();
        let mut next = Some(criterion);
        while let Some(here) = next.filter(|here| !settled.contains(here.common.id.value.as_str())) {
            if !on_path.insert(&here.common.id.value) {
                report(case, &path, here);
                break;
            }
            path.push(here);
            let parent = here.common.parent.as_ref();
            next = parent.and_then(|parent| case.criteria.get(parent.value.as_str()).copied());
        }
        settled.extend(on_path);
    }
}

fn report(case: &Case<'_>, path: &[&Criterion], again: &Criterion) {
    let start = path.iter().position(|one| one.common.id == again.common.id).unwrap_or(0);
    let round = path[start..].iter().map(|one| format!("`{}`", one.common.id.value)).collect::<Vec<_>>().join(" in ");
    let place = again.common.parent.as_ref().map_or(again.common.id.span, |parent| parent.span);
    case.error(NAME, place).with("round", format!("{round} in `{}`", again.common.id.value)).hint().put();
}
