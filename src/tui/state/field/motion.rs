//! Where the caret goes.

use std::ops::RangeInclusive;

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation as _};

use super::rows::{Rows, Spot};
use super::{Field, Lines, Side};

/// A move of the caret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Motion {
    /// One grapheme back.
    Left,
    /// One grapheme on.
    Right,
    /// To the start of this word or the one before.
    WordLeft,
    /// To the start of the next word.
    WordRight,
    /// To the start of the row as shown.
    Home,
    /// To the end of the row as shown.
    End,
    /// One row up, in the column it came from.
    Up,
    /// One row down, in the column it came from.
    Down,
    /// To the start of the text.
    Start,
    /// To the end of the text.
    Finish,
}

/// Whether something moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Moved {
    /// It did.
    Yes,
    /// There was nowhere to go.
    No,
}

/// Where a move ends.
pub(super) struct Target {
    pub(super) caret: usize,
    pub(super) side: Side,
    /// The column in cells that the next move up or down aims at.
    pub(super) goal: usize,
}

impl Target {
    fn at(caret: usize) -> Self {
        Self {
            caret,
            side: Side::Following,
            goal: 0,
        }
    }
}

pub(super) fn target(field: &Field, motion: Motion, goal: Option<usize>, width: usize) -> Option<Target> {
    let (text, caret) = (field.text.as_str(), field.caret);
    Some(match motion {
        Motion::Left => Target::at(before(text, caret)),
        Motion::Right => Target::at(after(text, caret)),
        Motion::WordLeft => Target::at(word_before(text, caret)),
        Motion::WordRight => Target::at(word_after(text, caret)),
        Motion::Start => Target::at(0),
        Motion::Finish => Target::at(text.len()),
        Motion::Home if field.lines == Lines::One => Target::at(0),
        Motion::End if field.lines == Lines::One => Target::at(text.len()),
        Motion::Home => in_row(field, width, 0),
        Motion::End => in_row(field, width, usize::MAX),
        Motion::Up | Motion::Down => return to_row(field, motion, goal, width),
    })
}

fn in_row(field: &Field, width: usize, column: usize) -> Target {
    let rows = Rows::of(field, width);
    let row = rows.spot().row;
    let (caret, side) = rows.place(Spot { row, column });
    Target { caret, side, goal: 0 }
}

fn to_row(field: &Field, motion: Motion, goal: Option<usize>, width: usize) -> Option<Target> {
    if field.lines == Lines::One {
        return None;
    }
    let rows = Rows::of(field, width);
    let here = rows.spot();
    let row = match motion {
        Motion::Up => here.row.checked_sub(1)?,
        _ => Some(here.row + 1).filter(|&row| row < rows.count())?,
    };
    let goal = goal.unwrap_or(here.column);
    let (caret, side) = rows.place(Spot { row, column: goal });
    Some(Target { caret, side, goal })
}

/// The grapheme boundary before `at`, or 0.
pub(super) fn before(text: &str, at: usize) -> usize {
    let mut cursor = GraphemeCursor::new(at, text.len(), true);
    cursor.prev_boundary(text, 0).ok().flatten().unwrap_or(0)
}

/// The grapheme boundary after `at`, or the end.
pub(super) fn after(text: &str, at: usize) -> usize {
    let mut cursor = GraphemeCursor::new(at, text.len(), true);
    cursor.next_boundary(text, 0).ok().flatten().unwrap_or(text.len())
}

/// The start of the word that ends at or holds `at`.
pub(super) fn word_before(text: &str, at: usize) -> usize {
    let back = || text[..at].grapheme_indices(true).rev();
    let blanks = back()
        .take_while(|(_, grapheme)| sort(grapheme) == Sort::Blank)
        .last()
        .map_or(at, |(at, _)| at);
    let mut word = text[..blanks].grapheme_indices(true).rev();
    let Some((first, grapheme)) = word.next() else {
        return blanks;
    };
    let kind = sort(grapheme);
    word.take_while(|(_, grapheme)| sort(grapheme) == kind)
        .last()
        .map_or(first, |(at, _)| at)
}

/// The start of the word after the one `at` stands in.
pub(super) fn word_after(text: &str, at: usize) -> usize {
    let mut rest = text[at..].graphemes(true).peekable();
    let mut to = at;
    if let Some(kind) = rest
        .peek()
        .map(|grapheme| sort(grapheme))
        .filter(|&kind| kind != Sort::Blank)
    {
        while let Some(grapheme) = rest.next_if(|grapheme| sort(grapheme) == kind) {
            to += grapheme.len();
        }
    }
    while let Some(grapheme) = rest.next_if(|grapheme| sort(grapheme) == Sort::Blank) {
        to += grapheme.len();
    }
    to
}

/// The end of the line as written; at a line feed, behind it, so that erasing joins the lines.
pub(super) fn line_end(text: &str, at: usize) -> usize {
    match text[at..].find('\n') {
        Some(0) => at + 1,
        Some(length) => at + length,
        None => text.len(),
    }
}

/// Radicals and strokes, kana to the unified ideographs, compatibility ideographs, the later planes.
const WIDE: [RangeInclusive<char>; 4] = [
    '\u{2e80}'..='\u{2fdf}',
    '\u{3040}'..='\u{9fff}',
    '\u{f900}'..='\u{faff}',
    '\u{20000}'..='\u{3ffff}',
];

/// What a word is made of: a run of one sort.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Blank,
    Letters,
    /// Characters written without blanks between words; a clause of them counts as one word.
    Wide,
    Marks,
}

fn sort(grapheme: &str) -> Sort {
    match grapheme.chars().next() {
        None => Sort::Blank,
        Some(ch) if ch.is_whitespace() => Sort::Blank,
        Some(ch) if WIDE.iter().any(|block| block.contains(&ch)) => Sort::Wide,
        Some(ch) if ch.is_alphanumeric() || ch == '_' => Sort::Letters,
        Some(_) => Sort::Marks,
    }
}
