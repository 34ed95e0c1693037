//! The list of all indicators under the words that narrow it.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::rect;
use crate::text::Phrase;
use crate::tui::screen::desk::{sign, value};
use crate::tui::state::desk::tree::{result, standing};
use crate::tui::state::layer::{Jump, View};
use crate::tui::state::scroll::Scroll;
use crate::tui::theme::Tone;
use crate::tui::widget::rows::{Stand, two_ended};
use crate::tui::widget::{Focus, Look, field, first_row, popup, put, scrollbar};

/// Draws it; gives where the caret stands.
pub(super) fn draw(layer: &Jump, buf: &mut Buffer, view: &View<'_>, look: &Look) -> Option<Position> {
    let title = Phrase::new("screen-jump").say(look.lang);
    popup::frame(buf, rect(Jump::place(view)), &title, look);
    let area = rect(Jump::list_place(view));
    let found = layer.found(view);
    let window = layer.list().window(usize::from(area.height));
    let beside = Rect {
        x: area.x + area.width.min(1),
        width: area.width.saturating_sub(2),
        ..area
    };
    for (at, row) in window.clone().zip(beside.rows()) {
        let is_selected = layer.list().selected() == Some(at);
        let stand = if is_selected {
            Stand::Selected
        } else {
            Stand::Plain
        };
        let Some((case, one, result)) = view
            .case
            .zip(found.get(at))
            .and_then(|(case, one)| Some((case, one, result(case, &one.id)?)))
        else {
            continue;
        };
        let (sign, tone) = sign(standing(case, result), look);
        let start = format!("{sign} {} {}", one.id, one.title.say(look.lang));
        let end = value(case, result, look);
        let start_tone = if tone == Tone::Dim { Tone::Plain } else { tone };
        two_ended(buf, row, (&start, start_tone), (&end, Tone::Plain), stand, look);
    }
    if found.is_empty() {
        let none = Phrase::new("screen-jump-none").say(look.lang);
        put(buf, first_row(beside), &none, look.style(Tone::Dim));
    }
    scrollbar::scrollbar(buf, area, &window, found.len(), look);
    let words = rect(Jump::words_place(view));
    field::field(buf, words, layer.words(), Scroll::default(), Focus::Here, look)
}
