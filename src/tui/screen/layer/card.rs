//! What a project is.

use ratatui::buffer::Buffer;

use super::{rect, told};
use crate::text::Phrase;
use crate::tui::state::layer::{Card, View};
use crate::tui::widget::{Look, popup};

/// Draws it.
pub(super) fn draw(layer: Card, buf: &mut Buffer, view: &View<'_>, look: &Look) {
    let title = Phrase::new("screen-card").say(look.lang);
    popup::frame(buf, rect(Card::place(view)), &title, look);
    told::draw(
        &Card::rows(view),
        layer.scroll(),
        buf,
        rect(Card::text_place(view)),
        look,
    );
}
