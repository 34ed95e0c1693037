//! Everything that can be done under the words that find it.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::rect;
use crate::text::Phrase;
use crate::text::width::{cells, fit};
use crate::tui::state::layer::palette::{Deed, Hit};
use crate::tui::state::layer::{Palette, View};
use crate::tui::state::scroll::Scroll;
use crate::tui::theme::Tone;
use crate::tui::widget::{Focus, Look, Piece, field, first_row, popup, put, put_pieces, scrollbar};

/// Draws it; gives where the caret stands.
pub(super) fn draw(layer: &Palette, buf: &mut Buffer, view: &View<'_>, look: &Look) -> Option<Position> {
    let title = Phrase::new("screen-palette").say(look.lang);
    popup::frame(buf, rect(layer.place(view)), &title, look);
    let area = rect(layer.list_place(view));
    let found = layer.found(view);
    let window = layer.list().window(usize::from(area.height));
    let beside = Rect {
        x: area.x + area.width.min(1),
        width: area.width.saturating_sub(2),
        ..area
    };
    for (at, row) in window.clone().zip(beside.rows()) {
        if let Some(hit) = found.get(at) {
            draw_hit(hit, layer.list().selected() == Some(at), buf, row, look);
        }
    }
    if found.is_empty() {
        let none = Phrase::new("screen-palette-none").say(look.lang);
        put(buf, first_row(beside), &none, look.style(Tone::Dim));
    }
    scrollbar::scrollbar(buf, area, &window, found.len(), look);
    let words = rect(layer.words_place(view));
    field::field(buf, words, layer.words(), Scroll::default(), Focus::Here, look)
}

/// The title on the left, the key or the command on the right; what was found in them is marked.
fn draw_hit(hit: &Hit<'_>, is_selected: bool, buf: &mut Buffer, area: Rect, look: &Look) {
    let base = look.style(if is_selected { Tone::Selected } else { Tone::Plain });
    let name_tone = match hit.item.deed {
        Deed::Press(..) => Tone::Key,
        Deed::Call(_) => Tone::Dim,
    };
    let name_style = if is_selected {
        base
    } else {
        base.patch(look.style(name_tone))
    };
    let room = usize::from(area.width);
    let name_cells = cells(&hit.item.name).min(room);
    let title = fit(&hit.title, room.saturating_sub(name_cells + 2)).into_owned();
    let gap = " ".repeat(room.saturating_sub(cells(&title) + name_cells));
    let found = look.style(Tone::Found);
    let mut pieces = marked(&title, &hit.in_title, base, found);
    pieces.push((gap, base));
    pieces.extend(marked(&hit.item.name, &hit.in_name, name_style, found));
    let pieces: Vec<Piece<'_>> = pieces
        .iter()
        .map(|(text, style)| (text.as_str(), *style))
        .collect();
    put_pieces(buf, area, &pieces, base);
}

/// A text in runs of characters that were found and that were not.
fn marked(text: &str, at: &[usize], plain: Style, found: Style) -> Vec<(String, Style)> {
    let mut runs: Vec<(String, Style)> = Vec::new();
    for (place, ch) in text.chars().enumerate() {
        let style = if at.contains(&place) {
            plain.patch(found)
        } else {
            plain
        };
        match runs.last_mut() {
            Some((run, same)) if *same == style => run.push(ch),
            _ => runs.push((ch.to_string(), style)),
        }
    }
    runs
}
