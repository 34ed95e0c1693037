//! Halves of wide characters that a new frame would leave behind.
//!
//! A terminal that has one half of a wide character written over blanks the other half, in whatever style it is writing
//! with. The drawing library compares frames cell by cell, finds that half blank in both and does not write it, so a
//! reversed or coloured cell may stay. Such cells are marked to be written.

use ratatui::buffer::{Buffer, CellDiffOption};

use crate::text::width::grapheme_cells;

/// Marks the cells of `after` that stood under a wide character of `before` which is no longer there.
pub fn mend(before: &Buffer, after: &mut Buffer) {
    if before.area != after.area {
        return;
    }
    for y in before.area.rows().map(|row| row.y) {
        let mut x = before.area.left();
        while x < before.area.right() {
            let lead = before[(x, y)].symbol();
            let cells = u16::try_from(grapheme_cells(lead)).unwrap_or(1).max(1);
            let gone = cells > 1 && after[(x, y)].symbol() != lead;
            for under in (x + 1..before.area.right().min(x.saturating_add(cells))).filter(|_| gone) {
                after[(under, y)].set_diff_option(CellDiffOption::AlwaysUpdate);
            }
            x = x.saturating_add(cells);
        }
    }
}
