//! Two rubrics beside each other.

use ratatui::buffer::Buffer;

use super::{filtered, split};
use crate::tui::state::layer::{Compare, View};
use crate::tui::widget::Look;

/// Draws them.
pub(super) fn draw(layer: &Compare, buf: &mut Buffer, view: &View<'_>, look: &Look) {
    let entries = layer.entries(view);
    let title = layer.title().say(look.lang);
    let title = filtered(
        title,
        layer.split().filter(),
        entries.len(),
        layer.count(view),
        look,
    );
    let drawn = split::Drawn {
        title,
        entries,
        rows: layer.rows(view),
        panes: layer.panes(view),
    };
    split::draw(&drawn, layer.split(), buf, view, look);
}
