//! What is on record, list by list.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{filtered, none, rect};
use crate::text::Phrase;
use crate::tui::state::layer::{Records, View};
use crate::tui::theme::Tone;
use crate::tui::widget::rows::{Column, Stand, head, row};
use crate::tui::widget::{Look, first_row, popup, put, put_pieces, scrollbar};

const COLUMNS: [Column; 3] = [
    Column::words(12, 28),
    Column::words(20, 80),
    Column::words(16, 24),
];

/// Draws them.
pub(super) fn draw(layer: &Records, buf: &mut Buffer, view: &View<'_>, look: &Look) {
    let title = Phrase::new("screen-records").say(look.lang);
    let (shown, count) = (layer.lines(view).len(), layer.count(view));
    let title = filtered(title, layer.filter(), shown, count, look);
    popup::frame(buf, rect(Records::place(view)), &title, look);
    draw_tabs(layer, buf, view, look);
    let area = rect(Records::list_place(view));
    if area.is_empty() {
        return;
    }
    let beside = Rect {
        width: area.width.saturating_sub(1),
        ..area
    };
    let above = Rect {
        y: area.y.saturating_sub(1),
        height: 1,
        ..beside
    };
    let names = ["screen-records-id", "screen-records-name", "screen-records-note"];
    let names = names.map(|name| Phrase::new(name).say(look.lang));
    head(buf, above, &COLUMNS, &names.each_ref().map(String::as_str), look);
    draw_rows(layer, buf, beside, view, look);
}

fn draw_rows(layer: &Records, buf: &mut Buffer, area: Rect, view: &View<'_>, look: &Look) {
    let list = layer.list(view);
    if list.is_empty() {
        let none = none(layer.filter(), "screen-records-empty");
        let none = view.settings.keymap.naming(none).say(look.lang);
        put(buf, first_row(area), &format!("   {none}"), look.style(Tone::Dim));
    }
    let window = list.window(usize::from(area.height));
    let lines = layer.lines(view);
    for (at, place) in window.clone().zip(area.rows()) {
        let Some(line) = lines.get(at) else {
            continue;
        };
        let entries = [
            (line.id.as_str(), Tone::Label),
            (line.name.as_str(), Tone::Plain),
            (line.note.as_str(), Tone::Dim),
        ];
        let is_selected = list.selected() == Some(at);
        let stand = if is_selected {
            Stand::Selected
        } else {
            Stand::Plain
        };
        row(buf, place, &COLUMNS, &entries, stand, look);
    }
    let bar = Rect {
        width: area.width + 1,
        ..area
    };
    scrollbar::scrollbar(buf, bar, &window, list.len(), look);
}

fn draw_tabs(layer: &Records, buf: &mut Buffer, view: &View<'_>, look: &Look) {
    let (dim, here) = (look.style(Tone::Dim), look.style(Tone::Selected));
    let tabs = Records::tabs(look.lang);
    let mut pieces = Vec::new();
    for (tab, _, name) in &tabs {
        pieces.push((name.as_str(), if *tab == layer.tab() { here } else { dim }));
        pieces.push((" ", dim));
    }
    put_pieces(buf, first_row(rect(Records::tabs_place(view))), &pieces, dim);
}
