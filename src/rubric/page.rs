//! A page for every finding: what it is about, why it matters, an example that has it, and what to write instead.
//!
//! The example of a rule stands in the rule's own file, those of the readers stand here; the words are phrases.

use super::keys::{KEYS, Key};
use super::{check, reading};
use crate::text::Phrase;

/// What there is to say about a finding, whatever text has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The name of the finding.
    pub name: &'static str,
    /// A text that has it, as TOML.
    pub example: String,
}

impl Page {
    /// The page of the finding with that name.
    pub fn of(name: &str) -> Option<Self> {
        let name = reading::findings().into_iter().find(|known| *known == name)?;
        Some(Self {
            name,
            example: example(name)?,
        })
    }

    /// What it is about.
    pub fn what(&self) -> Phrase {
        Phrase::new(format!("language-finding-{}", self.name))
    }

    /// Why it matters.
    pub fn why(&self) -> Phrase {
        Phrase::new(format!("language-finding-{}-why", self.name))
    }

    /// What to write instead.
    pub fn instead(&self) -> Phrase {
        Phrase::new(format!("language-finding-{}-instead", self.name))
    }

    /// The keys it can be about.
    pub fn keys(&self) -> Vec<&'static Key> {
        KEYS.iter()
            .filter(|key| key.findings().contains(&self.name))
            .collect()
    }
}

fn example(name: &str) -> Option<String> {
    let of_rule = check::RULES
        .iter()
        .find(|rule| rule.name == name)
        .and_then(|rule| block(rule.text));
    let of_reader = || {
        READERS
            .iter()
            .find(|(of, _)| *of == name)
            .map(|(_, example)| (*example).to_owned())
    };
    of_rule.or_else(of_reader)
}

/// The first block of TOML in the text that opens a rule's file.
fn block(text: &str) -> Option<String> {
    let lines = text.lines().map_while(|line| line.strip_prefix("//!"));
    let lines = lines.map(|line| line.strip_prefix(' ').unwrap_or(line));
    let lines: Vec<&str> = lines
        .skip_while(|line| *line != "```toml")
        .skip(1)
        .take_while(|line| *line != "```")
        .collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

/// Examples for what reading itself finds; those of translations name a file, as a comment.
const READERS: &[(&str, &str)] = &[
    ("syntax", "title = Three outcomes"),
    ("too-deep", "a = [[[[[[[[ … ]]]]]]]]"),
    ("duplicate-key", "[criteria.talent]\nweight = 30\nweight = 40"),
    ("unquoted-key", "[indicators.posts.levels]\n0.5 = \"hardly any\""),
    ("unknown-key", "[criteria.talent]\nwieght = 30"),
    ("missing-key", "[criteria.talent]\ntitle = \"Talent\""),
    ("wrong-type", "[criteria.talent]\nweight = \"30\""),
    ("empty-text", "[criteria.talent]\ntitle = \"\""),
    ("empty-list", "[facts.window]\nvalues = []"),
    ("out-of-range", "decimals = 20"),
    ("unknown-word", "[criteria.talent]\ncombine = \"average\""),
    ("bad-language", "language = \"english\""),
    (
        "foreign-overlay",
        "# small.zh.toml, beside the rubric `small`\nof = \"large\"",
    ),
    (
        "overlay-language",
        "# small.zh.toml and small.zh-again.toml\nlanguage = \"zh\"",
    ),
    (
        "rule-in-overlay",
        "# small.zh.toml\n[criteria.talent]\nweight = 40",
    ),
    (
        "unknown-id",
        "# small.zh.toml\n[criteria.talnet]\ntitle = \"人才\"",
    ),
    (
        "nothing-to-translate",
        "# small.zh.toml\n[criteria.talent]\nabout = \"…\"",
    ),
    ("missing-translation", "# small.zh.toml\n[criteria.talent]"),
    ("stale-translation", "# small.zh.toml\nbase = \"f7e57ad26273\""),
];
