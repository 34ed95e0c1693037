//! How a text lies in rows of cells.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation as _;

use crate::tui::state::wrap::{RowEnd, columns, shown, wrapped};

use super::{Field, Lines, Side};

/// A field as it lies in a width: rows from the top, and the caret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    /// The rows; at least one.
    pub rows: Vec<Row>,
    /// Where the caret shows, always inside the width.
    pub caret: Spot,
}

/// One row as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The bytes of the text it shows.
    pub span: Range<usize>,
    /// What to draw: tabs as blanks, no control character.
    pub shown: String,
    /// How it ends.
    pub end: RowEnd,
}

/// A cell of a laid out text, from its top left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spot {
    /// The row, from 0.
    pub row: usize,
    /// The column in cells, from 0.
    pub column: usize,
}

/// The rows of a field in a width, before they are drawn.
pub(super) struct Rows<'a> {
    field: &'a Field,
    width: usize,
    spans: Vec<(Range<usize>, RowEnd)>,
}

impl<'a> Rows<'a> {
    pub(super) fn of(field: &'a Field, width: usize) -> Self {
        // the last cell is kept for the caret behind a full row
        let room = width.saturating_sub(1).max(1);
        let spans = match field.lines {
            Lines::One => vec![(0..field.text.len(), RowEnd::Hard)],
            Lines::Many => wrapped(&field.text, room),
        };
        Self { field, width, spans }
    }

    pub(super) fn count(&self) -> usize {
        self.spans.len()
    }

    /// The caret's row and its column of the whole row, before any sideways scrolling.
    pub(super) fn spot(&self) -> Spot {
        let caret = self.field.caret;
        let mut row = self
            .spans
            .partition_point(|(span, _)| span.start <= caret)
            .saturating_sub(1);
        if self.field.side == Side::Before && row > 0 && self.spans[row].0.start == caret {
            row -= 1;
        }
        let column = columns(&self.field.text[self.spans[row].0.start..caret]);
        Spot { row, column }
    }

    /// The place in the text at or before a cell.
    pub(super) fn place(&self, spot: Spot) -> (usize, Side) {
        let row = spot.row.min(self.spans.len() - 1);
        let (span, end) = &self.spans[row];
        let aim = spot.column
            + if self.field.lines == Lines::One {
                self.hidden().1
            } else {
                0
            };
        let mut column = 0;
        for (at, grapheme) in self.field.text[span.clone()].grapheme_indices(true) {
            column += columns(grapheme);
            if column > aim {
                return (span.start + at, Side::Following);
            }
        }
        let side = if *end == RowEnd::Soft {
            Side::Before
        } else {
            Side::Following
        };
        (span.end, side)
    }

    pub(super) fn layout(&self) -> Layout {
        let Spot { row, column } = self.spot();
        let (hidden, hidden_columns) = self.hidden();
        let rows = self.spans.iter().map(|(span, end)| {
            let span = span.start + hidden..span.end;
            Row {
                shown: shown(&self.field.text[span.clone()]),
                span,
                end: *end,
            }
        });
        let column = (column - hidden_columns).min(self.width.saturating_sub(1));
        Layout {
            rows: rows.collect(),
            caret: Spot { row, column },
        }
    }

    /// Bytes and columns scrolled out to the left of a single line, so that the caret and a little after it show.
    fn hidden(&self) -> (usize, usize) {
        if self.field.lines == Lines::Many {
            return (0, 0);
        }
        let text = &self.field.text;
        let last = self.width.saturating_sub(1);
        let caret = columns(&text[..self.field.caret]);
        let wanted = (caret + self.width / 4).min(columns(text)).saturating_sub(last);
        let mut column = 0;
        for (at, grapheme) in text.grapheme_indices(true) {
            if column >= wanted || at >= self.field.caret {
                return (at, column);
            }
            column += columns(grapheme);
        }
        (text.len(), column)
    }
}
