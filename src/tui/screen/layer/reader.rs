//! A rubric to read.

use ratatui::buffer::Buffer;

use super::{filtered, split};
use crate::tui::state::layer::{Reader, View};
use crate::tui::widget::Look;

/// Draws it.
pub(super) fn draw(layer: &Reader, buf: &mut Buffer, view: &View<'_>, look: &Look) {
    let entries = layer.entries(view);
    let title = layer.title().say(look.lang);
    let title = filtered(title, layer.split().filter(), entries.len(), layer.count(), look);
    let drawn = split::Drawn {
        title,
        entries,
        rows: layer.rows(view),
        panes: layer.panes(view),
    };
    split::draw(&drawn, layer.split(), buf, view, look);
}
