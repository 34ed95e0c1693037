//! One type for each kind of id, so that a project is never looked up as a person.

use std::fmt;
use std::sync::Arc;

/// The most characters an id may have.
pub const LONGEST: usize = 64;

/// True for an id: 1 to 64 letters or digits of any script, `-`, `_` or `.`, not starting with `-` or `.`.
pub fn is_id(text: &str) -> bool {
    let sound = |ch: char| ch.is_alphanumeric() || matches!(ch, '-' | '_' | '.');
    !text.is_empty()
        && text.chars().count() <= LONGEST
        && text.chars().all(sound)
        && !text.starts_with(['-', '.'])
}

macro_rules! ids {
    ($($(#[$doc:meta])+ $name:ident),+ $(,)?) => {$(
        $(#[$doc])+
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Takes a text that [`is_id`]; `None` for any other.
            pub fn new(text: &str) -> Option<Self> {
                is_id(text).then(|| Self(text.into()))
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.pad(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(out, "`{}`", self.0)
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    )+};
}

ids! {
    /// A rubric.
    RubricId,
    /// A criterion of a rubric.
    CriterionId,
    /// An indicator of a rubric.
    IndicatorId,
    /// An evidence kind of a rubric.
    KindId,
    /// A fact of a project or unit.
    FactId,
    /// A project.
    ProjectId,
    /// A unit.
    UnitId,
    /// A place.
    PlaceId,
    /// A registered local need.
    NeedId,
    /// An item of evidence.
    EvidenceId,
    /// A person.
    PersonId,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_words_of_any_script_without_blanks() {
        for good in ["rail-transit", "P-014", "E3", "1.0", "项目一", "a_b"] {
            assert!(is_id(good), "{good}");
        }
        for bad in ["", "a b", "-x", ".x", "a/b", "a\n", &"x".repeat(65)] {
            assert!(!is_id(bad), "{bad}");
        }
    }
}
