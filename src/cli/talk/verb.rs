//! The words that move a conversation; all others are acts or answers.

use crate::model::people::words;
use crate::text::{Lang, Phrase};

words! {
    /// What a person can say beside acts and answers.
    Verb {
        /// To the next open indicator; an empty line says it too.
        Next = "next",
        /// To the indicator before this one.
        Previous = "previous",
        /// The next rows of the list.
        More = "more",
        /// Only projects that contain some words.
        Find = "find",
        /// Opens a project, or goes to an indicator.
        Open = "open",
        /// What there is here: projects, or indicators.
        List = "list",
        /// The evidence of the project.
        Evidence = "evidence",
        /// The words beside a mark, on any number of lines.
        Comment = "comment",
        /// No judgement, with the reason.
        Abstain = "abstain",
        /// Why the number is what it is.
        Why = "why",
        /// The same again.
        Again = "again",
        /// Back to the list of projects.
        Queue = "queue",
        /// The words there are.
        Help = "help",
        /// Leaves.
        Quit = "quit",
    }
}

impl Verb {
    /// The word in a language.
    pub(super) fn local(self, lang: Lang) -> String {
        Phrase::new(format!("talk-word-{}", self.word())).say(lang)
    }

    /// The verb a word names, in English or in the language of the interface.
    pub(super) fn of(word: &str, lang: Lang) -> Option<Self> {
        let word = word.to_lowercase();
        let named = |verb: &Self| verb.local(lang) == word;
        Self::parse(&word).or_else(|| Self::ALL.iter().copied().find(named))
    }

    /// True where what follows belongs to an act of the same name: `evidence` alone lists, with more it adds.
    pub(super) fn stands_alone(self) -> bool {
        matches!(self, Self::List | Self::Evidence)
    }
}
