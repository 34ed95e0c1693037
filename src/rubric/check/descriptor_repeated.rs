//! `descriptor-repeated`: an indicator whose levels read as those of another one do.
//!
//! Why: a descriptor says what is to be seen at its level. Words that fit two indicators say that of neither, and
//! evaluators fall back on their taste.
//!
//! ```toml
//! [indicators.T1.levels]
//! 0 = "nothing to be seen"
//! 1 = "something to be seen"
//!
//! [indicators.T2.levels]
//! 0 = "nothing to be seen"
//! 1 = "something to be seen"
//! ```
//!
//! Instead: say at each level what this indicator looks for.

use super::Case;
use std::collections::HashMap;

use crate::rubric::draft::Level;

pub(super) const NAME: &str = "descriptor-repeated";

pub(super) fn check(case: &Case<'_>) {
    let mut seen: HashMap<Vec<String>, &str> = HashMap::new();
    for indicator in &case.draft.indicators {
        let text = |level: &Level| Some(case.draft.text(level.words?).text.trim().to_lowercase());
        let texts: Vec<String> = indicator.levels.all.iter().filter_map(text).collect();
        // single words such as "good" are labels, and may well be the same everywhere
        if texts.len() < 2 || texts.iter().all(|text| is_word(text)) {
            continue;
        }
        if let Some(other) = seen.get(&texts) {
            let place = indicator.levels.head.unwrap_or(indicator.common.head);
            let remark = case.warning(NAME, place).with("id", &indicator.common.id.value).with("other", *other);
            remark.hint().put();
        } else {
            seen.insert(texts, &indicator.common.id.value);
        }
    }
}

/// True of a single word, in Chinese of up to four characters.
fn is_word(text: &str) -> bool {
    !text.contains(char::is_whitespace) && (text.is_ascii() || text.chars().count() <= 4)
}
