//! The keys of the rubric language: where each stands, what it may be, what it means without it, and what is said when
//! it is wrong.
//!
//! [`KEYS`] is the one list; the schema for editors, the page of the language and the order of a tidy text are made
//! from it, and tests hold it against the reader in both directions.

pub mod schema;
mod table;

pub use table::KEYS;

use crate::text::Phrase;

/// One key, wherever its table stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key {
    /// Its place, such as `indicators.ID.levels.LEVEL.requires[].kinds`: words in capitals are names an author gives,
    /// `[]` is one table of a list.
    pub path: &'static str,
    /// What it may be.
    pub value: Value,
    /// Whether it must be there, and what holds without it.
    pub need: Need,
    /// A value, as the text has it.
    pub example: &'static str,
    /// The findings of its own, beside those of its type.
    pub wrong: &'static [&'static str],
}

/// What a key may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    /// An id.
    Id,
    /// Any text.
    Text,
    /// Words for people, which translations say again.
    Words,
    /// A language by its two letters.
    Language,
    /// One of these words.
    Word(&'static [&'static str]),
    /// A decimal.
    Number,
    /// A whole number from the first to the second.
    Whole(i64, i64),
    /// `true` or `false`.
    Flag,
    /// A list of ids.
    Ids,
    /// A list of texts, at least one.
    Texts,
    /// A text, a number, `true` or `false`, or a list of them.
    Fact,
    /// A list of pairs of numbers.
    Pairs,
    /// A table of known keys.
    Table,
    /// A list of tables of known keys.
    Tables,
    /// A table of whatever names the author gives.
    Named,
    /// Words for people, or a table of known keys with `text`.
    WordsOrTable,
}

/// Whether a key must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// It must.
    Must,
    /// It need not; then this holds, as the text would have it. Empty where nothing holds.
    May(&'static str),
}

impl Key {
    /// The key with that path.
    pub fn find(path: &str) -> Option<&'static Self> {
        KEYS.iter().find(|key| key.path == path)
    }

    /// Its own word, the last of its path.
    pub fn word(&self) -> &'static str {
        self.path.rsplit('.').next().unwrap_or(self.path)
    }

    /// The path of its table; empty for a key of the rubric itself.
    pub fn table(&self) -> &'static str {
        self.path.rsplit_once('.').map_or("", |(table, _)| table)
    }

    /// What it means; keys of tables that occur in several places mean the same in each.
    pub fn meaning(&self) -> Phrase {
        let path = SHARED
            .iter()
            .find_map(|shared| self.path.rfind(shared).map(|at| &self.path[at..]));
        let words = path.unwrap_or(self.path).split('.').filter(|word| !is_name(word));
        let name: Vec<String> = words
            .map(|word| word.trim_end_matches("[]").replace('_', "-"))
            .collect();
        Phrase::new(format!("language-key-{}", name.join("-")))
    }

    /// The names of all findings it can leave, those of its type first.
    pub fn findings(&self) -> Vec<&'static str> {
        let must: &[&str] = if self.need == Need::Must {
            &["missing-key"]
        } else {
            &[]
        };
        [must, self.value.findings(), self.wrong].concat()
    }
}

/// Where the path of a table begins that occurs in several places.
const SHARED: [&str; 4] = ["when.FACT", "requires[].", "levels.LEVEL.", "variants.NAME."];

/// True for a word of a path that stands for whatever name the author gives.
pub fn is_name(word: &str) -> bool {
    !word.is_empty() && word.chars().all(|ch| ch.is_ascii_uppercase())
}

/// The path of a key below the path of a table: its own, or that of any name where the author names.
pub fn below(table: &str, word: &str) -> String {
    let path = |word: &str| {
        if table.is_empty() {
            word.to_owned()
        } else {
            format!("{table}.{word}")
        }
    };
    let start = path("");
    let named = KEYS.iter().find_map(|key| {
        let name = key.path.strip_prefix(&start)?.split('.').next()?;
        is_name(name).then_some(name)
    });
    path(named.unwrap_or(word))
}

impl Value {
    fn findings(self) -> &'static [&'static str] {
        match self {
            Self::Word(_) => &["wrong-type", "unknown-word"],
            Self::Whole(..) => &["wrong-type", "out-of-range"],
            Self::Language => &["wrong-type", "bad-language"],
            Self::Texts => &["wrong-type", "empty-list"],
            _ => &["wrong-type"],
        }
    }

    /// What it may be, in words.
    pub fn phrase(self) -> Phrase {
        match self {
            Self::Id => Phrase::new("language-type-id"),
            Self::Text => Phrase::new("language-type-text"),
            Self::Words => Phrase::new("language-type-words"),
            Self::Language => Phrase::new("language-type-language"),
            Self::Word(words) => Phrase::new("language-type-word").with("words", words.join(" | ")),
            Self::Number => Phrase::new("language-type-number"),
            Self::Whole(low, high) => {
                let phrase = Phrase::new("language-type-whole").with("low", low.to_string());
                phrase.with("high", high.to_string())
            }
            Self::Flag => Phrase::new("language-type-flag"),
            Self::Ids => Phrase::new("language-type-ids"),
            Self::Texts => Phrase::new("language-type-texts"),
            Self::Fact => Phrase::new("language-type-fact"),
            Self::Pairs => Phrase::new("language-type-pairs"),
            Self::Table => Phrase::new("language-type-table"),
            Self::Tables => Phrase::new("language-type-tables"),
            Self::Named => Phrase::new("language-type-named"),
            Self::WordsOrTable => Phrase::new("language-type-words-or-table"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(path: &str, phrase: &str) {
        let key = Key::find(path).unwrap_or_else(|| panic!("{path} is a key"));
        assert_eq!(key.meaning().name(), phrase);
    }

    #[test]
    fn a_key_means_the_same_wherever_its_table_stands() {
        check("id", "language-key-id");
        check("indicators.ID.cap_reason", "language-key-indicators-cap-reason");
        check("indicators.ID.requires[].kinds", "language-key-requires-kinds");
        check(
            "indicators.ID.levels.LEVEL.requires[].kinds",
            "language-key-requires-kinds",
        );
        check(
            "indicators.ID.levels.LEVEL.requires",
            "language-key-levels-requires",
        );
        check("criteria.ID.when.FACT", "language-key-when");
    }

    #[test]
    fn no_key_stands_twice_and_every_table_stands_before_its_keys() {
        for (at, key) in KEYS.iter().enumerate() {
            assert!(
                KEYS[at + 1..].iter().all(|other| other.path != key.path),
                "{}",
                key.path
            );
            let table = key.table().trim_end_matches("[]");
            let named = table.rsplit_once('.').filter(|(_, word)| is_name(word));
            let table = Key::find(table).map_or(named.map_or(table, |(table, _)| table), |key| key.path);
            assert!(
                table.is_empty() || KEYS[..at].iter().any(|other| other.path == table),
                "{} stands in no table",
                key.path
            );
        }
    }
}
