//! Breaking a text into rows of cells without losing a byte of it.
//!
//! Unlike a wrapping for print this one tells which bytes stand in which row, so that a caret or a style can be found
//! again. Tabs show as blanks.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation as _;

use crate::text::width::{grapheme_cells, separator};

/// What a tab is shown as.
const TAB: &str = "    ";

/// How a row ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RowEnd {
    /// The line goes on in the next row.
    Soft,
    /// A line feed, or the end of the text.
    Hard,
}

/// The rows of a text in `room` cells, by the bytes they show; line feeds belong to no row.
///
/// A row is broken where the language allows, a longer word anywhere between two graphemes. Blanks at a row's end may
/// hang over, and a grapheme wider than the room has a row of its own.
pub fn wrapped(text: &str, room: usize) -> Vec<(Range<usize>, RowEnd)> {
    let mut rows = Vec::new();
    let mut start = 0;
    for line in text.split('\n') {
        rows.extend(
            wrapped_line(line, room)
                .into_iter()
                .map(|span| (start + span.start..start + span.end, RowEnd::Soft)),
        );
        rows.last_mut().expect("a line has a row").1 = RowEnd::Hard;
        start += line.len() + 1;
    }
    rows
}

fn wrapped_line(line: &str, room: usize) -> Vec<Range<usize>> {
    let mut rows = Vec::new();
    let mut breaks = breaks(line).into_iter().peekable();
    let (mut start, mut column, mut chance) = (0, 0, None);
    for (at, grapheme) in line.grapheme_indices(true) {
        while let Some(place) = breaks.next_if(|&place| place <= at) {
            chance = Some(place).filter(|&place| place == at).or(chance);
        }
        let cells = columns(grapheme);
        while column + cells > room && at > start && grapheme != " " {
            let cut = chance.take().filter(|&place| place > start).unwrap_or(at);
            rows.push(start..cut);
            start = cut;
            column = columns(&line[start..at]);
        }
        column += cells;
    }
    rows.push(start..line.len());
    rows
}

/// Byte offsets at which a line may be broken, by the Unicode rules for its scripts.
fn breaks(line: &str) -> Vec<usize> {
    let mut at = 0;
    let words = separator(line).find_words(line);
    words
        .map(|word| {
            at += word.word.len() + word.whitespace.len();
            at
        })
        .collect()
}

/// Cells a text takes as it is shown.
pub fn columns(text: &str) -> usize {
    let cells = |grapheme| {
        if grapheme == "\t" {
            TAB.len()
        } else {
            grapheme_cells(grapheme)
        }
    };
    text.graphemes(true).map(cells).sum()
}

/// A text as it is shown: tabs as blanks.
pub fn shown(text: &str) -> String {
    text.replace('\t', TAB)
}
