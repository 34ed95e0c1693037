//! The help of the layer below.

use ratatui::buffer::Buffer;

use super::{filtered, rect, told};
use crate::tui::state::layer::{Help, View, help};
use crate::tui::widget::{Look, popup};

/// Draws it.
pub(super) fn draw(layer: &Help, buf: &mut Buffer, view: &View<'_>, look: &Look) {
    let title = help::title(layer.layer(), look.lang);
    let shown = layer.rows(view).len();
    let title = filtered(title, layer.filter(), shown, layer.count(view), look);
    popup::frame(buf, rect(Help::place(view)), &title, look);
    told::draw(
        &layer.rows(view),
        layer.scroll(),
        buf,
        rect(Help::text_place(view)),
        look,
    );
}
