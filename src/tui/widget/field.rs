//! A text field as it lies in its area.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{Focus, Look, put, rows_of, scrollbar, units};
use crate::tui::state::field::{Field, Lines};
use crate::tui::state::scroll::Scroll;
use crate::tui::theme::Tone;

/// Draws a field; gives where its caret stands, for the terminal's own cursor, when it has the keys.
///
/// `scroll` is where the rows stood before; they move as little as shows the caret.
pub fn field(
    buf: &mut Buffer,
    area: Rect,
    field: &Field,
    scroll: Scroll,
    focus: Focus,
    look: &Look,
) -> Option<Position> {
    let area = area.intersection(buf.area);
    let layout = field.layout(usize::from(area.width));
    let height = usize::from(area.height);
    let scroll = scroll.following(layout.caret.row, layout.rows.len(), height);
    let window = scroll.window(layout.rows.len(), height);
    let style = look.style(if field.lines() == Lines::One {
        Tone::Input
    } else {
        Tone::Plain
    });
    for (at, row) in rows_of(area).enumerate() {
        let text = layout.rows.get(window.start + at).filter(|_| at < window.len());
        put_cut(buf, row, text.map_or("", |row| &row.shown), style);
    }
    scrollbar::scrollbar(buf, area, &window, layout.rows.len(), look);
    if focus == Focus::Elsewhere || area.is_empty() {
        return None;
    }
    let row = layout.caret.row - window.start;
    Some(Position::new(
        area.x + units(layout.caret.column),
        area.y + units(row),
    ))
}

/// Writes without `…`: in a field everything is there, only not in sight.
fn put_cut(buf: &mut Buffer, row: Rect, text: &str, style: ratatui::style::Style) {
    put(buf, row, "", style);
    buf.set_stringn(row.x, row.y, text, usize::from(row.width), style);
}
