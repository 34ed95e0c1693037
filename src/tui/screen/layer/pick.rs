//! One of several to choose.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{filtered, rect, trouble};
use crate::tui::state::layer::{Pick, View};
use crate::tui::theme::Tone;
use crate::tui::widget::rows::{Column, Stand, row};
use crate::tui::widget::{Look, popup, scrollbar};

const COLUMNS: [Column; 3] = [
    Column::words(18, 24),
    Column::words(16, 60),
    Column::words(20, 26),
];

/// Draws it.
pub(super) fn draw(layer: &Pick, buf: &mut Buffer, view: &View<'_>, look: &Look) {
    let shown = layer.shown();
    let title = layer.title().say(look.lang);
    let title = filtered(title, layer.filter(), shown.len(), layer.count(), look);
    popup::frame(buf, rect(layer.place(view)), &title, look);
    let area = rect(layer.list_place(view));
    let window = layer.list().window(usize::from(area.height));
    let beside = Rect {
        width: area.width.saturating_sub(1),
        ..area
    };
    for (at, place) in window.clone().zip(beside.rows()) {
        let option = shown[at];
        let note = option.note.say(look.lang);
        let entries = [
            (option.id.as_str(), Tone::Label),
            (option.title.say(look.lang), Tone::Plain),
            (note.as_str(), Tone::Dim),
        ];
        let is_selected = layer.list().selected() == Some(at);
        let stand = if is_selected {
            Stand::Selected
        } else {
            Stand::Plain
        };
        row(buf, place, &COLUMNS, &entries, stand, look);
    }
    scrollbar::scrollbar(buf, area, &window, shown.len(), look);
    let below = layer.place(view).framed().padded().bottom(1);
    trouble(buf, below, layer.trouble(), look);
}
