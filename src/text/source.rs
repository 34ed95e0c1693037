//! A named text with its line table; byte offsets inside, 1-based lines and character columns for people.

use std::sync::Arc;

/// A text an author wrote, with the name it is known by (a path, or a name such as `three-outcomes.toml`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    name: Arc<str>,
    text: Arc<str>,
    line_starts: Arc<[usize]>,
}

/// A half-open range of bytes of one source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

/// A place as people count: both 1-based, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl Source {
    /// Takes a text in; a byte order mark at its start is left out.
    pub fn new(name: impl Into<Arc<str>>, text: &str) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let line_starts = std::iter::once(0)
            .chain(text.match_indices('\n').map(|(at, _)| at + 1))
            .collect();
        Self {
            name: name.into(),
            text: text.into(),
            line_starts,
        }
    }

    /// The name people know it by.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where a byte offset lies; past the end is the end, inside a character is that character.
    pub fn position(&self, offset: usize) -> Position {
        let offset = offset.min(self.text.len());
        let line = self.line_starts.partition_point(|&start| start <= offset) - 1;
        let column = self.text[self.line_starts[line]..]
            .char_indices()
            .take_while(|(at, ch)| self.line_starts[line] + at + ch.len_utf8() <= offset)
            .count();
        Position {
            line: line + 1,
            column: column + 1,
        }
    }

    /// The line a byte offset lies on, from 1; unlike [`Source::position`] it looks at no character.
    pub fn line(&self, offset: usize) -> usize {
        self.line_starts.partition_point(|&start| start <= offset)
    }

    /// The bytes of a span, cut to the text.
    pub fn slice(&self, span: Span) -> &str {
        let end = span.end.min(self.text.len());
        self.text.get(span.start.min(end)..end).unwrap_or("")
    }
}

impl Span {
    /// A span from its two ends.
    pub fn new(start: usize, end: usize) -> Self {
        Self {
            start,
            end: end.max(start),
        }
    }
}

impl From<std::ops::Range<usize>> for Span {
    fn from(range: std::ops::Range<usize>) -> Self {
        Self::new(range.start, range.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, offset: usize, line: usize, column: usize) {
        assert_eq!(
            Source::new("t", text).position(offset),
            Position { line, column },
            "{text:?} at {offset}"
        );
    }

    #[test]
    fn columns_count_characters_and_lines_start_at_one() {
        check("", 0, 1, 1);
        check("ab\ncd", 0, 1, 1);
        check("ab\ncd", 2, 1, 3);
        check("ab\ncd", 3, 2, 1);
        check("量规\nx", 3, 1, 2);
        check("量规\nx", 7, 2, 1);
        check("ab", 99, 1, 3);
        check("量规", 4, 1, 2);
    }

    #[test]
    fn a_byte_order_mark_is_not_text() {
        assert_eq!(Source::new("t", "\u{feff}id").text(), "id");
    }
}
