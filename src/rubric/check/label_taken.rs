//! `label-taken`: a word for a level that means something else in a mark.
//!
//! Why: a mark can be given by the word; a number would be taken for the level with that number, and `n/a`,
//! `abstain` and `clear` are answers of their own.
//!
//! ```toml
//! [scale.labels]
//! 4 = "1"
//! ```
//!
//! Instead: a word or letter, such as `A`.

use super::Case;
use crate::number::Exact;

pub(super) const NAME: &str = "label-taken";

pub(super) fn check(case: &Case<'_>) {
    for label in case.draft.scale.iter().flat_map(|scale| &scale.labels) {
        let Some(words) = label.words else { continue };
        let word = case.draft.text(words).text.trim();
        let is_level = Exact::parse(word).is_some_and(|number| label.value.as_ref() != Some(&number));
        if is_level || matches!(word.to_lowercase().as_str(), "n/a" | "abstain" | "clear") {
            case.error(NAME, label.key.span).with("word", word).with("level", &label.key.value).hint().put();
        }
    }
}
