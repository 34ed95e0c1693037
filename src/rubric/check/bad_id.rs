//! `bad-id`: an id with characters that ids cannot have, or of more than 64.
//!
//! Why: ids stand in commands, files and reports, where blanks and slashes would break them.
//!
//! ```toml
//! [criteria."talent outcomes"]
//! ```
//!
//! Instead: `[criteria.talent-outcomes]`.

use super::Case;
use crate::model::id::is_id;

pub(super) const NAME: &str = "bad-id";

pub(super) fn check(case: &Case<'_>) {
    let draft = case.draft;
    let items = draft.indicators.iter().flat_map(|indicator| indicator.items.iter().map(|item| &item.id));
    let ids = draft
        .id
        .iter()
        .chain(draft.facts.iter().map(|fact| &fact.id))
        .chain(draft.evidence.iter().map(|kind| &kind.id))
        .chain(draft.common().map(|common| &common.id))
        .chain(draft.gates.iter().map(|gate| &gate.id))
        .chain(draft.bands.iter().map(|band| &band.id))
        .chain(draft.adjustments.iter().map(|one| &one.id))
        .chain(draft.groups.iter().map(|group| &group.id))
        .chain(draft.common().flat_map(|common| common.variants.iter().map(|variant| &variant.id)))
        .chain(items);
    for id in ids.filter(|id| !is_id(&id.value)) {
        case.error(NAME, id.span).with("found", &id.value).hint().put();
    }
}
