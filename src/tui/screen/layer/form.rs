//! A form with the hint of its slot below.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{rect, trouble};
use crate::text::Phrase;
use crate::text::width::cells;
use crate::tui::state::layer::{Filling, View};
use crate::tui::theme::Tone;
use crate::tui::widget::{Look, first_row, form, popup, put, units};

/// Draws it; gives where the caret stands.
pub(super) fn draw(layer: &Filling, buf: &mut Buffer, view: &View<'_>, look: &Look) -> Option<Position> {
    let around = rect(Filling::place(view));
    popup::frame(buf, around, &layer.title().say(look.lang), look);
    draw_kept(layer, buf, around, look);
    let drawn = form::form(buf, rect(Filling::form_place(view)), layer.form(), look);
    let foot = Filling::foot_place(view);
    if let Some(hint) = layer.hint() {
        put(
            buf,
            first_row(rect(foot)),
            &hint.say(look.lang),
            look.style(Tone::Dim),
        );
    }
    match (layer.trouble(), layer.manner()) {
        (None, Some(manner)) => {
            let said = manner.say(look.lang);
            put(buf, first_row(rect(foot.below(1))), &said, look.style(Tone::Dim));
        }
        (told, _) => trouble(buf, foot.below(1), told, look),
    }
    drawn.caret
}

fn draw_kept(layer: &Filling, buf: &mut Buffer, around: Rect, look: &Look) {
    let said = format!(" {} ", Phrase::new("screen-form-draft").say(look.lang));
    let width = units(cells(&said));
    if !layer.is_kept() || around.height < 2 || around.width < width + 4 {
        return;
    }
    let at = Rect::new(around.right() - width - 2, around.bottom() - 1, width, 1);
    put(buf, at, &said, look.style(Tone::Dim));
}
