//! Rows of text to read, with their signs and a scrollbar.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::tui::state::layer::told::{Row, Sign, Tone as Meant};
use crate::tui::state::scroll::Scroll;
use crate::tui::theme::Tone;
use crate::tui::widget::{Look, put, scrollbar};

/// Draws the rows that show.
pub(super) fn draw(rows: &[Row], scroll: Scroll, buf: &mut Buffer, area: Rect, look: &Look) {
    let window = scroll.window(rows.len(), usize::from(area.height));
    for (row, at) in rows[window.clone()].iter().zip(area.rows()) {
        let style = look.style(tone(row.tone));
        put(buf, at, &row.text, style);
        if let Some(sign) = row.sign {
            let sign = self::sign(sign, look);
            buf.set_stringn(at.x, at.y, sign, usize::from(at.width), style);
        }
    }
    scrollbar::scrollbar(buf, area, &window, rows.len(), look);
}

/// The sign as the terminal can show it.
pub(super) fn sign(sign: Sign, look: &Look) -> &'static str {
    match sign {
        Sign::Counts | Sign::Sealed => look.borders.done,
        Sign::Open => look.borders.open,
        Sign::Ready => look.borders.pointer,
        Sign::Draft => look.borders.draft,
        Sign::Context => look.borders.context,
        Sign::Vanity | Sign::Withdrawn => look.borders.rejected,
        Sign::Unknown => "?",
        Sign::Capped => look.borders.capped,
        Sign::Gate => look.borders.conflict,
    }
}

/// The style of what is meant.
pub(super) fn tone(tone: Meant) -> Tone {
    match tone {
        Meant::Plain => Tone::Plain,
        Meant::Dim => Tone::Dim,
        Meant::Head => Tone::Title,
        Meant::Good => Tone::Good,
        Meant::Capped => Tone::Capped,
        Meant::Trouble => Tone::Trouble,
    }
}
