//! What was said last, in the rows above the footer.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::top_rows;
use crate::tui::gesture::Keymap;
use crate::tui::state::app::{Message, Mood};
use crate::tui::theme::Tone;
use crate::tui::widget::text::Paragraph;
use crate::tui::widget::{Look, put, put_pieces, rows_of, units};

/// The most rows a message takes.
const ROWS: usize = 3;

/// The share of a screen a message may take, where that is less: a fifth.
const SHARE: u16 = 5;

/// A message laid out for a width.
pub(super) struct Laid {
    paragraph: Paragraph,
    sign: &'static str,
    tone: Tone,
}

/// Lays a message out; none takes no rows.
pub(super) fn lay(message: Option<&Message>, keymap: &Keymap, width: u16, look: &Look) -> Option<Laid> {
    let message = message?;
    let (sign, tone) = match message.mood {
        Mood::Told => (" ", Tone::Plain),
        Mood::Capped => (look.borders.capped, Tone::Capped),
        Mood::Trouble => (look.borders.conflict, Tone::Trouble),
    };
    let said = message.said.iter().cloned();
    let said: Vec<String> = said.map(|phrase| keymap.naming(phrase).say(look.lang)).collect();
    let mut pieces = Vec::new();
    for (at, text) in said.iter().enumerate() {
        let style = look.style(if at == 0 { tone } else { Tone::Plain });
        if at > 0 {
            pieces.push((" · ", look.style(Tone::Dim)));
        }
        pieces.push((text.as_str(), style));
    }
    let paragraph = Paragraph::new(&pieces, usize::from(width).saturating_sub(4));
    Some(Laid {
        paragraph,
        sign,
        tone,
    })
}

impl Laid {
    /// How many rows it takes of so many: on a low screen what it is about has them.
    fn height(&self, of: u16) -> u16 {
        let most = usize::from(of / SHARE).clamp(1, ROWS);
        units(self.paragraph.height().min(most))
    }

    /// Draws it.
    pub(super) fn draw(&self, buf: &mut Buffer, area: Rect, look: &Look) {
        for row in rows_of(area) {
            put(buf, row, "", look.style(Tone::Plain));
        }
        let sign = [(" ", look.style(Tone::Plain)), (self.sign, look.style(self.tone))];
        put_pieces(buf, top_rows(area, 1), &sign, look.style(Tone::Plain));
        let inside = Rect {
            x: area.x + area.width.min(3),
            width: area.width.saturating_sub(4),
            ..area
        };
        self.paragraph.draw(buf, inside, 0);
        if self.paragraph.height() > usize::from(inside.height) {
            draw_cut(buf, area, look);
        }
    }
}

/// A sign at the end of the last row: there is more, and the trace tells it.
fn draw_cut(buf: &mut Buffer, area: Rect, look: &Look) {
    let Some(last) = area.rows().next_back().filter(|row| row.width > 0) else {
        return;
    };
    let end = Rect {
        x: last.right() - 1,
        width: 1,
        ..last
    };
    put(buf, end, "…", look.style(Tone::Dim));
}

/// An area without the rows of a message at its foot, and those rows.
pub(super) fn split(area: Rect, laid: Option<&Laid>) -> (Rect, Rect) {
    let rows = laid
        .map_or(0, |laid| laid.height(area.height))
        .min(area.height / 2);
    let height = area.height - rows;
    let foot = Rect {
        y: area.y + height,
        height: rows,
        ..area
    };
    (Rect { height, ..area }, foot)
}
