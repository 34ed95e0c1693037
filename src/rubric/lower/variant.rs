//! How a part reads where a condition holds, as written.

use super::indicator::levels;
use super::{Name, Texts, clauses};
use crate::diag::Margin;
use crate::rubric::draft::{Levels, Variant};
use crate::syntax::Fields;

/// Reads a variant of the part at `path`; only indicators have questions and levels.
pub(super) fn lower(
    id: Name,
    mut fields: Fields<'_>,
    path: &str,
    texts: &mut Texts,
    margin: Margin<'_>,
) -> Variant {
    let path = format!("{path}/variants/{}", id.value);
    let is_indicator = path.starts_with("indicators/");
    Variant {
        head: fields.head(),
        broken: fields.is_broken(),
        given: fields.given(),
        when: clauses(fields.must("when")),
        weight: fields.may("weight").decimal(),
        title: texts.take(fields.may("title"), format!("{path}/title")),
        about: texts.take(fields.may("about"), format!("{path}/about")),
        question: is_indicator
            .then(|| texts.take(fields.may("question"), format!("{path}/question")))
            .flatten(),
        levels: if is_indicator {
            levels(fields.may("levels"), &path, texts, margin)
        } else {
            Levels::default()
        },
        id,
    }
}
