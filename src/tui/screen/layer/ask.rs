//! A question in the middle of the screen; a filter at its foot, where it hides no row.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{rect, trouble};
use crate::tui::state::layer::ask::{Entry, Ticks};
use crate::tui::state::layer::{Ask, View};
use crate::tui::state::scroll::Scroll;
use crate::tui::theme::Tone;
use crate::tui::widget::rows::{Stand, two_ended};
use crate::tui::widget::{Focus, Look, field, first_row, popup, put, scrollbar};

/// Draws it; gives where the caret stands.
pub(super) fn draw(ask: &Ask, buf: &mut Buffer, view: &View<'_>, look: &Look) -> Option<Position> {
    let around = rect(ask.place(view));
    popup::frame(buf, around, &ask.title().say(look.lang), look);
    let inside = rect(ask.place(view).framed().padded());
    let entry = rect(ask.entry_place(view)).intersection(inside);
    if let Some(hint) = ask.hint() {
        put(
            buf,
            first_row(inside),
            &hint.say(look.lang),
            look.style(Tone::Dim),
        );
    }
    if inside.height > 1 {
        trouble(
            buf,
            ask.place(view).framed().padded().bottom(1),
            ask.trouble(),
            look,
        );
    }
    match ask.entry() {
        Entry::Line(text) => field::field(buf, entry, text, Scroll::default(), Focus::Here, look),
        Entry::Ticks(ticks) => {
            draw_ticks(ticks, buf, entry, look);
            None
        }
    }
}

fn draw_ticks(ticks: &Ticks, buf: &mut Buffer, area: Rect, look: &Look) {
    let height = usize::from(area.height);
    let window = ticks.list.window(height);
    for (at, row) in window.clone().zip(area.rows()) {
        let (_, text, points) = &ticks.items[at];
        let sign = if ticks.ticked.contains(&at) {
            look.borders.done
        } else {
            " "
        };
        let said = format!("[{sign}] {}", text.say(look.lang));
        let stand = if ticks.list.selected() == Some(at) {
            Stand::Selected
        } else {
            Stand::Plain
        };
        two_ended(buf, row, (&said, Tone::Plain), (points, Tone::Dim), stand, look);
    }
    scrollbar::scrollbar(buf, area, &window, ticks.list.len(), look);
}
