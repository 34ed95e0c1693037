//! Wrapped text in several styles.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::{Piece, put_pieces, rows_of};
use crate::tui::state::wrap::{shown, wrapped};

/// A text with styles, broken into rows of a width.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    text: String,
    /// Where each style begins; they follow each other without gaps.
    styles: Vec<(usize, Style)>,
    rows: Vec<Range<usize>>,
}

impl Paragraph {
    /// Breaks pieces into rows of `width` cells.
    pub fn new(pieces: &[Piece<'_>], width: usize) -> Self {
        let mut text = String::new();
        let mut styles = Vec::with_capacity(pieces.len());
        for (piece, style) in pieces {
            styles.push((text.len(), *style));
            text.push_str(piece);
        }
        let rows = wrapped(&text, width.max(1))
            .into_iter()
            .map(|(span, _)| span)
            .collect();
        Self { text, styles, rows }
    }

    /// How many rows it has; at least one.
    pub fn height(&self) -> usize {
        self.rows.len()
    }

    /// Draws the rows from `first` on, as many as fit; gives how many it drew.
    pub fn draw(&self, buf: &mut Buffer, area: Rect, first: usize) -> u16 {
        let mut drawn = 0;
        for (area, row) in rows_of(area).zip(self.rows.iter().skip(first)) {
            let pieces = self.pieces(row);
            let pieces: Vec<Piece<'_>> = pieces
                .iter()
                .map(|(text, style)| (text.as_str(), *style))
                .collect();
            put_pieces(buf, area, &pieces, Style::new());
            drawn += 1;
        }
        drawn
    }

    fn pieces(&self, row: &Range<usize>) -> Vec<(String, Style)> {
        let ends = self
            .styles
            .iter()
            .skip(1)
            .map(|(start, _)| *start)
            .chain([self.text.len()]);
        let spans = self
            .styles
            .iter()
            .zip(ends)
            .map(|((start, style), end)| (start.max(&row.start), end.min(row.end), style));
        let text = |start: usize, end: usize| self.text.get(start..end).unwrap_or("");
        let row_end = row.start + self.text[row.clone()].trim_end_matches(' ').len();
        spans
            .map(|(&start, end, style)| (start, end.min(row_end), style))
            .filter(|(start, end, _)| start < end)
            .map(|(start, end, style)| (shown(text(start, end)), *style))
            .collect()
    }
}
