//! What happened: changes above, the selected one told below.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{filtered, rect, told};
use crate::tui::state::layer::history::deed;
use crate::tui::state::layer::{History, View};
use crate::tui::theme::Tone;
use crate::tui::widget::rows::{Column, Stand, row};
use crate::tui::widget::{Look, first_row, popup, scrollbar};
use crate::workbench::asks::past::{Change, Deed};

const COLUMNS: [Column; 5] = [
    Column::words(19, 19),
    Column::words(9, 14),
    Column::words(4, 8),
    Column::words(22, 120),
    Column::words(10, 12),
];

/// Draws it.
pub(super) fn draw(layer: &History, buf: &mut Buffer, view: &View<'_>, look: &Look) {
    let changes = layer.changes();
    let title = layer.title(view).say(look.lang);
    let title = filtered(title, layer.filter(), changes.len(), layer.count(), look);
    popup::frame(buf, rect(History::place(view)), &title, look);
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
        draw_change(changes[at], stand, buf, place, look);
    }
    scrollbar::scrollbar(buf, area, &window, changes.len(), look);
    draw_detail(layer, buf, view, look);
}

fn draw_change(change: &Change, stand: Stand, buf: &mut Buffer, area: Rect, look: &Look) {
    let (line, deed) = (change.line(look.lang), deed(change).say(look.lang));
    let indicator = change.indicator.as_ref().map_or("", |id| id.as_str());
    let deed_tone = match change.deed {
        Deed::Done => Tone::Dim,
        Deed::Undone | Deed::Redone => Tone::Capped,
        Deed::InVain => Tone::Trouble,
    };
    let entries = [
        (change.time.as_str(), Tone::Dim),
        (change.person.as_str(), Tone::Dim),
        (indicator, Tone::Dim),
        (line.as_str(), Tone::Plain),
        (deed.as_str(), deed_tone),
    ];
    row(buf, area, &COLUMNS, &entries, stand, look);
}

fn draw_detail(layer: &History, buf: &mut Buffer, view: &View<'_>, look: &Look) {
    let inside = rect(History::place(view).framed());
    let list = layer.list_place(view);
    let between = Rect {
        y: (list.row + list.rows).min(inside.bottom()),
        height: u16::from(list.row + list.rows < inside.bottom()),
        ..inside
    };
    let entry = layer.selected().map_or("", |change| change.entry.as_str());
    popup::heading(buf, first_row(between), entry, "", look);
    let area = rect(layer.detail_place(view));
    told::draw(&layer.detail(view), layer.turned(), buf, area, look);
}
