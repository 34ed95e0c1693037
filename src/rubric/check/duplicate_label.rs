//! `duplicate-label`: two levels that go by one word.
//!
//! Why: a mark can be given by the word, and it must be clear which level is meant; capitals make no difference.
//!
//! ```toml
//! [scale.labels]
//! 4 = "A"
//! 5 = "a"
//! ```
//!
//! Instead: a word of its own for each.

use super::Case;
use std::collections::HashMap;

pub(super) const NAME: &str = "duplicate-label";

pub(super) fn check(case: &Case<'_>) {
    let mut seen: HashMap<String, &str> = HashMap::new();
    for label in case.draft.scale.iter().flat_map(|scale| &scale.labels) {
        let Some(words) = label.words else { continue };
        let word = &case.draft.text(words).text;
        if let Some(other) = seen.insert(word.trim().to_lowercase(), &label.key.value) {
            let remark = case.error(NAME, label.key.span).with("word", word.trim()).with("one", other);
            remark.with("other", &label.key.value).put();
        }
    }
}
