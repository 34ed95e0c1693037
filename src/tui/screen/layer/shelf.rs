//! Every rubric that can be named, and the file that is none of them.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{filtered, rect};
use crate::text::Phrase;
use crate::tui::state::layer::{Shelf, View};
use crate::tui::theme::Tone;
use crate::tui::widget::rows::{Column, Stand, row, two_ended};
use crate::tui::widget::{Look, popup, scrollbar};

const COLUMNS: [Column; 3] = [
    Column::words(22, 28),
    Column::words(16, 60),
    Column::words(14, 26),
];

/// Draws them.
pub(super) fn draw(layer: &Shelf, buf: &mut Buffer, view: &View<'_>, look: &Look) {
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
        let stand = if layer.list().selected() == Some(at) {
            Stand::Selected
        } else {
            Stand::Plain
        };
        let Some(one) = shown.get(at) else {
            let file = Phrase::new("screen-shelf-file").say(look.lang);
            two_ended(
                buf,
                place,
                (&pointed(stand, &file, look), Tone::Plain),
                ("", Tone::Dim),
                stand,
                look,
            );
            continue;
        };
        let note = Phrase::new("reply-indicators")
            .with("count", one.indicators)
            .say(look.lang);
        let entries = [
            (one.name.as_str(), Tone::Label),
            (one.title.say(look.lang), Tone::Plain),
            (note.as_str(), Tone::Dim),
        ];
        row(buf, place, &COLUMNS, &entries, stand, look);
    }
    scrollbar::scrollbar(buf, area, &window, layer.list().len(), look);
}

fn pointed(stand: Stand, text: &str, look: &Look) -> String {
    let pointer = if stand == Stand::Plain {
        " "
    } else {
        look.borders.pointer
    };
    format!(" {pointer} {text}")
}
