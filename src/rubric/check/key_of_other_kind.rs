//! `key-of-other-kind`: a key that belongs to another kind of indicator.
//!
//! Why: it would be read and have no effect.
//!
//! ```toml
//! [indicators.T1]
//! kind = "level"
//! floor = 0
//! ```
//!
//! Instead: leave it out, or change `kind`.

use super::Case;
use crate::rubric::draft::KindWord;

pub(super) const NAME: &str = "key-of-other-kind";

/// Keys and the kinds they belong to.
const OWNERS: [(&str, &[KindWord]); 15] = [
    ("levels", &[KindWord::Level]),
    ("unit", &[KindWord::Measure]),
    ("higher", &[KindWord::Measure]),
    ("ratio", &[KindWord::Measure]),
    ("growth", &[KindWord::Measure]),
    ("floor", &[KindWord::Measure]),
    ("ceiling", &[KindWord::Measure]),
    ("period", &[KindWord::Measure]),
    ("data", &[KindWord::Measure]),
    ("points", &[KindWord::Measure]),
    ("thresholds", &[KindWord::Measure]),
    ("target", &[KindWord::Measure]),
    ("items", &[KindWord::Checklist]),
    ("max", &[KindWord::Points]),
    ("step", &[KindWord::Points]),
];

pub(super) fn check(case: &Case<'_>) {
    for indicator in &case.draft.indicators {
        let of_variants = indicator.common.variants.iter().flat_map(|variant| &variant.given);
        for key in indicator.given.iter().chain(of_variants) {
            let owners = OWNERS.iter().find(|(owned, _)| *owned == key.value).map(|(_, owners)| *owners);
            let owners = owners.or((key.value == "requires").then_some(REQUIRING));
            if owners.is_some_and(|owners| !owners.contains(&indicator.kind)) {
                let remark = case.error(NAME, key.span).with("key", &key.value);
                let remark = remark.with("kind", indicator.kind.word());
                if key.value == "requires" { remark.hint_of("requires-of-level").put() } else { remark.put() }
            }
        }
    }
}

/// Levels state their requirements one by one.
const REQUIRING: &[KindWord] = &[KindWord::Measure, KindWord::Checklist, KindWord::Points];
