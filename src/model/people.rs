//! Who judges and who answers.

use std::collections::BTreeSet;

use super::{PersonId, UnitId};
use crate::text::Wording;

/// A closed list of words with a fixed spelling in files, commands and JSON.
macro_rules! words {
    ($(#[$doc:meta])+ $name:ident { $($(#[$word_doc:meta])+ $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$word_doc])+ $variant),+
        }

        impl $name {
            /// All of them, in order.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// Their words, in order.
            pub const WORDS: &[&str] = &[$($word),+];

            /// The word in files and commands.
            pub fn word(self) -> &'static str {
                match self {
                    $(Self::$variant => $word),+
                }
            }

            /// The one a word names.
            pub fn parse(word: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|one| one.word() == word)
            }
        }
    };
}
pub(crate) use words;

words! {
    /// What a person may be in an assessment.
    Role {
        /// Marks projects.
        Evaluator = "evaluator",
        /// Leads the panel.
        Chair = "chair",
        /// Runs the assessment.
        Office = "office",
        /// Signs the results.
        Approver = "approver",
        /// Answers for a unit.
        Unit = "unit",
        /// Reads only.
        Inspector = "inspector",
    }
}

words! {
    /// The side somebody stands on.
    Party {
        /// A government or one of its offices.
        Government = "government",
        /// A university or school.
        University = "university",
        /// An enterprise.
        Enterprise = "enterprise",
        /// None of the three.
        Independent = "independent",
    }
}

/// A person who works with the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Its id.
    pub id: PersonId,
    /// The name shown.
    pub name: Wording,
    /// What the person may be.
    pub roles: BTreeSet<Role>,
    /// The side the person stands on, if known.
    pub party: Option<Party>,
    /// The person's own unit, if known.
    pub unit: Option<UnitId>,
}
