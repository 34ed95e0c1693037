//! The top line: where one is on the left, how things stand on the right.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{Look, first_row, put, units};
use crate::text::width::cells;
use crate::tui::theme::Tone;

/// Draws the path on the left and the note at the right end; where both do not fit the path is cut, and below half of the
/// line for it the note is left out.
pub fn title(buf: &mut Buffer, area: Rect, path: &[&str], note: &str, look: &Look) {
    let row = first_row(area);
    let path = path.join(&format!(" {} ", look.borders.within));
    put(buf, row, &format!(" {path}"), look.style(Tone::Title));
    let needed = units(cells(note) + 2);
    let left = row.width.saturating_sub(needed);
    if note.is_empty() || (usize::from(left) < cells(&path) + 1 && left < row.width / 2) {
        return;
    }
    put(
        buf,
        Rect { width: left, ..row },
        &format!(" {path}"),
        look.style(Tone::Title),
    );
    let right = Rect {
        x: row.x + left,
        width: row.width - left,
        ..row
    };
    put(buf, right, &format!(" {note} "), look.style(Tone::Dim));
}
