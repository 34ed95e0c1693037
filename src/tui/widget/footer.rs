//! The bottom line: the keys that matter here.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{Look, Piece, first_row, put_pieces};
use crate::text::width::cells;
use crate::tui::theme::Tone;

/// A key and what it does, both as shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    /// The key: `Enter`, `F1`, `0–5`.
    pub key: String,
    /// What it does, in a word or two.
    pub does: String,
}

/// Draws hints from the left, most important first; what does not fit is dropped whole, but the last one stays, for it
/// leads to the help that names the others.
pub fn footer(buf: &mut Buffer, area: Rect, hints: &[Hint], look: &Look) {
    let (key, does) = (look.style(Tone::Key), look.style(Tone::Dim));
    let mut pieces: Vec<Piece<'_>> = Vec::new();
    for hint in fitting(hints, usize::from(area.width)) {
        pieces.extend([
            (if pieces.is_empty() { " " } else { "  " }, does),
            (&hint.key, key),
            (" ", does),
            (&hint.does, does),
        ]);
    }
    put_pieces(buf, first_row(area), &pieces, does);
}

/// The hints that fit into so many cells.
pub fn fitting(hints: &[Hint], room: usize) -> Vec<&Hint> {
    let width = |hint: &Hint| cells(&hint.key) + cells(&hint.does) + 3;
    let Some((last, others)) = hints.split_last() else {
        return Vec::new();
    };
    let mut left = (room + 1).saturating_sub(width(last));
    let kept = others.iter().take_while(|hint| {
        let fits = width(hint) <= left;
        left = left.saturating_sub(width(hint));
        fits
    });
    kept.chain([last]).collect()
}
