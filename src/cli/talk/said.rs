//! What a line means: a verb, an act, an answer.

use super::verb::Verb;
use crate::text::Lang;
use crate::text::width::narrow;
use crate::workbench::act::{ACTS, Act};

/// What a person said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said<'a> {
    /// An empty line.
    Nothing,
    /// A verb and what follows it.
    Verb(Verb, &'a str),
    /// An act of the table and what follows its name.
    Act(&'static str, &'a str),
    /// An answer, or the number of a row.
    Answer(&'a str),
}

/// A line as it commands: what an input method made wide is narrow again, but not the words that somebody writes
/// behind a verb that takes words, or behind an option.
pub(super) fn narrowed(line: &str, lang: Lang) -> String {
    let wide: Vec<char> = line.trim().chars().collect();
    let mut narrowed: Vec<char> = wide.iter().copied().map(narrow).collect();
    let text: String = narrowed.iter().collect();
    let first = split(&text).0;
    let words = match Verb::of(first, lang) {
        Some(Verb::Comment | Verb::Abstain | Verb::Find) => Some(first.chars().count()),
        _ => narrowed.windows(2).position(|pair| pair == ['-', '-']).map(|at| {
            let name = narrowed[at..].iter().take_while(|ch| !ch.is_whitespace());
            at + name.count()
        }),
    };
    if let Some(words) = words.filter(|words| *words < wide.len()) {
        // the blank between is one in any case
        narrowed[words + 1..].copy_from_slice(&wide[words + 1..]);
    }
    narrowed.into_iter().collect()
}

/// Reads a line.
pub(super) fn read(line: &str, lang: Lang) -> Said<'_> {
    let line = line.trim();
    let (first, rest) = split(line);
    if first.is_empty() {
        return Said::Nothing;
    }
    let verb = Verb::of(first, lang).filter(|verb| rest.is_empty() || !verb.stands_alone());
    match verb {
        Some(verb) => Said::Verb(verb, rest),
        None => act(line).unwrap_or(Said::Answer(line)),
    }
}

/// The act whose words the line begins with; of `rubric use` and a `rubric` the longer.
fn act(line: &str) -> Option<Said<'_>> {
    let begins = |act: &&Act| {
        let rest = line.strip_prefix(act.name)?;
        (rest.is_empty() || rest.starts_with(char::is_whitespace)).then(|| Said::Act(act.name, rest.trim()))
    };
    ACTS.iter()
        .filter_map(|act| Some((act.name.len(), begins(&act)?)))
        .max_by_key(|(length, _)| *length)
        .map(|(_, said)| said)
}

fn split(line: &str) -> (&str, &str) {
    line.split_once(char::is_whitespace)
        .map_or((line, ""), |(first, rest)| (first, rest.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expected: Said<'_>) {
        assert_eq!(read(line, Lang::EN), expected, "{line:?}");
    }

    #[test]
    fn a_line_is_a_verb_an_act_or_an_answer() {
        check("", Said::Nothing);
        check("  ", Said::Nothing);
        check("next", Said::Verb(Verb::Next, ""));
        check("Open  P-014", Said::Verb(Verb::Open, "P-014"));
        check(
            "comment two of three years",
            Said::Verb(Verb::Comment, "two of three years"),
        );
        check("4", Said::Answer("4"));
        check("412/450", Said::Answer("412/450"));
        check("n/a", Said::Answer("n/a"));
        check("undo", Said::Act("undo", ""));
        check(
            "rubric use three-outcomes",
            Said::Act("rubric use", "three-outcomes"),
        );
        check("undone", Said::Answer("undone"));
    }

    #[test]
    fn what_an_input_method_made_wide_commands_and_what_is_written_stays() {
        for (line, expected) in [
            ("４", "4"),
            ("４１２／４５０", "412/450"),
            ("ｎｅｘｔ", "next"),
            ("ｏｐｅｎ　Ｐ－０１４", "open P-014"),
            ("ｃｏｍｍｅｎｔ　第２年？", "comment 第２年？"),
            (
                "mark Ｐ－１ Ｔ１ ４ --comment 共４家，",
                "mark P-1 T1 4 --comment 共４家，",
            ),
            ("", ""),
        ] {
            assert_eq!(narrowed(line, Lang::EN), expected, "{line:?}");
        }
    }

    #[test]
    fn a_verb_that_stands_alone_leaves_its_arguments_to_the_act() {
        check("evidence", Said::Verb(Verb::Evidence, ""));
        check("evidence E9 --kind x", Said::Act("evidence", "E9 --kind x"));
    }
}
