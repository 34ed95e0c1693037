//! What an act answered.

use ratatui::buffer::Buffer;

use super::{rect, told};
use crate::tui::state::layer::{Answer, View};
use crate::tui::widget::{Look, popup};

/// Draws it.
pub(super) fn draw(layer: &Answer, buf: &mut Buffer, view: &View<'_>, look: &Look) {
    popup::frame(
        buf,
        rect(Answer::place(view)),
        &layer.title().say(look.lang),
        look,
    );
    let area = rect(Answer::text_place(view));
    told::draw(&layer.rows(view), layer.scroll(), buf, area, look);
}
