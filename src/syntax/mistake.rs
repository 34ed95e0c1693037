//! What the parser found wrong, one mistake for each broken region.
//!
//! A parser that goes on after a mistake stumbles over its consequences. Kept are: of everything after a bracket
//! that is never closed, that bracket; of errors on the same or neighbouring lines, the first.

use toml_parser::ParseError;

use crate::diag::{Margin, Remark};
use crate::text::{Phrase, Span};

/// A mistake in the writing.
#[derive(Debug)]
pub(super) struct Mistake {
    pub(super) span: Span,
    what: What,
}

/// The phrase of a mistake, and whether it has a hint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct What {
    phrase: &'static str,
    hint: Option<&'static str>,
}

impl Mistake {
    pub(super) fn report(&self, margin: Margin<'_>) {
        if self.what == DEEP {
            return margin.error("too-deep", self.span).put();
        }
        let found = margin.source().slice(self.span);
        let remark = margin
            .error("syntax", self.span)
            .with("what", Phrase::new(self.what.phrase).with("found", found));
        self.what.hint.into_iter().fold(remark, Remark::hint_of).put();
    }
}

/// The mistakes of one section, in the order of the text.
pub(super) fn one_per_region(text: &str, errors: &[ParseError]) -> Vec<Mistake> {
    let mut mistakes: Vec<Mistake> = errors.iter().map(|error| mistake(text, error)).collect();
    mistakes.sort_by_key(|mistake| {
        (
            mistake.span.start,
            mistake.what != OPEN_LIST && mistake.what != OPEN_TABLE,
        )
    });
    let unclosed = mistakes
        .iter()
        .position(|mistake| mistake.what == OPEN_LIST || mistake.what == OPEN_TABLE);
    mistakes.truncate(unclosed.map_or(mistakes.len(), |at| at + 1));
    let mut reached = None;
    mistakes.retain(|mistake| {
        let region_goes_on = reached.is_some_and(|reached| is_neighbour(text, reached, mistake.span.start));
        let unclosed = mistake.what == OPEN_LIST || mistake.what == OPEN_TABLE;
        reached = Some(mistake.span.end);
        !region_goes_on || unclosed
    });
    mistakes
}

/// True when two places are on the same line or on neighbouring ones.
fn is_neighbour(text: &str, from: usize, to: usize) -> bool {
    text.get(from..to).unwrap_or("").matches('\n').count() < 2
}

fn mistake(text: &str, error: &ParseError) -> Mistake {
    let what = what(error.description());
    let place = if what == OPEN_LIST || what == OPEN_TABLE || what == NUMBER {
        error.context()
    } else {
        error.unexpected()
    };
    let place = place
        .or_else(|| error.unexpected().or(error.context()))
        .unwrap_or_default();
    Mistake {
        span: on_characters(text, place.start(), place.end()),
        what,
    }
}

/// The nearest span that tears no character apart; an empty one takes in the character it stands before.
fn on_characters(text: &str, start: usize, end: usize) -> Span {
    let start = text.floor_char_boundary(start.min(text.len()));
    let end = text.ceil_char_boundary(end.clamp(start, text.len()));
    let next = text[start..]
        .chars()
        .next()
        .filter(|ch| start == end && !matches!(ch, '\n' | '\r'));
    Span::new(start, end + next.map_or(0, char::len_utf8))
}

const fn plain(phrase: &'static str) -> What {
    What { phrase, hint: None }
}

const fn hinted(phrase: &'static str, hint: &'static str) -> What {
    What {
        phrase,
        hint: Some(hint),
    }
}

const DEEP: What = plain("finding-too-deep");
const OPEN_LIST: What = hinted("finding-syntax-open-list", "syntax-open-list");
const NUMBER: What = hinted("finding-syntax-number", "syntax-number");
const OPEN_TABLE: What = hinted("finding-syntax-open-table", "syntax-open-table");

/// Our words for the parser's.
fn what(description: &str) -> What {
    match description {
        "cannot recurse further; max recursion depth met" => DEEP,
        "unclosed array" => OPEN_LIST,
        "unclosed inline table" => OPEN_TABLE,
        "unclosed table" | "unclosed array table" | "missing table open" | "invalid table" => {
            hinted("finding-syntax-heading", "syntax-heading")
        }
        "key with no value" | "missing value for key" | "missing assignment between key-value pairs" => {
            hinted("finding-syntax-equals", "syntax-equals")
        }
        "missing value" | "invalid value" => hinted("finding-syntax-value", "syntax-value"),
        "string values must be quoted" => hinted("finding-syntax-quotes", "syntax-quotes"),
        "missing comma between array elements" | "missing comma between key-value pairs" => {
            plain("finding-syntax-comma")
        }
        "extra comma in array" | "extra comma in inline table" => plain("finding-syntax-extra-comma"),
        "extra `=`" | "extra assignment between key-value pairs" | "unexpected `=` in array" => {
            plain("finding-syntax-extra-equals")
        }
        "missing array opening" | "missing inline table opening" | "invalid inline table element" => {
            plain("finding-syntax-bracket")
        }
        "invalid unquoted key"
        | "unquoted keys cannot be empty"
        | "missing key for inline table element"
        | "keys cannot be multi-line basic strings"
        | "keys cannot be multi-line literal strings" => hinted("finding-syntax-key", "syntax-key"),
        "unexpected key or value" | "unexpected content" | "invalid key-value pair" => {
            hinted("finding-syntax-line", "syntax-line")
        }
        "carriage return must be followed by newline"
        | "invalid comment character"
        | "unexpected content between comment and newline" => plain("finding-syntax-control"),
        other => what_of_value(other),
    }
}

fn what_of_value(description: &str) -> What {
    let has = |part: &str| description.contains(part);
    if has("date") {
        plain("finding-syntax-date")
    } else if has("escape") || has("unicode value") {
        hinted("finding-syntax-escape", "syntax-escape")
    } else if has("string") || has("quote") {
        hinted("finding-syntax-string", "syntax-string")
    } else if has("boolean") {
        plain("finding-syntax-flag")
    } else if has("number") || has("float") || has("radix") || has("zero") || has("sign") || has("digits") {
        NUMBER
    } else {
        plain("finding-syntax-other")
    }
}

#[cfg(test)]
mod tests {
    use crate::diag::Sink;
    use crate::syntax;
    use crate::text::{Lang, Source};

    fn check(text: &str, expected: &[&str]) {
        let sink = Sink::new();
        syntax::read(&Source::new("t", text), &sink);
        let said: Vec<String> = sink
            .into_findings()
            .iter()
            .map(|finding| {
                let place = finding.source.position(finding.span.start);
                format!(
                    "{}:{} {}",
                    place.line,
                    place.column,
                    finding.message.say(Lang::EN)
                )
            })
            .collect();
        assert_eq!(said, expected, "{text}");
    }

    #[test]
    fn one_mistake_leaves_one_finding() {
        check("a = [1, 2\nb = 3\nc = 4\n", &["1:5 this `[` is never closed"]);
        check(
            "a = { b = 1\nc = 2\n\n# x\nd = 3\n",
            &["1:5 this `{` is never closed"],
        );
        check(
            "a = hello world\n",
            &["1:5 expected a text in quotes, a number, true or false, found `hello world`"],
        );
        check("title \"x\"\n", &["1:7 expected `=` after the key"]);
        check("a = \n", &["1:5 expected a value after `=`"]);
        check("[a\nb = 1\n", &["1:3 expected `]` at the end of the heading"]);
    }

    #[test]
    fn mistakes_far_apart_are_told_apart() {
        check(
            "a =\nb = 1\nc = 2\nd =\n",
            &["1:4 expected a value after `=`", "4:4 expected a value after `=`"],
        );
    }

    #[test]
    fn a_list_left_open_does_not_swallow_the_next_section() {
        check(
            "[a]\nx = [1\n[b]\ny = \n",
            &["2:5 this `[` is never closed", "4:5 expected a value after `=`"],
        );
    }
}
