//! The layers, drawn over whatever is below them, each with its footer in the last row of the screen.

mod ask;
mod comment;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use crate::tui::gesture::footer_of;
use crate::tui::state::layer::{Layer, Place, View};
use crate::tui::widget::{Look, first_row, footer};

/// Draws the top layer with its footer; gives where its caret stands.
pub fn draw(layer: &Layer, buf: &mut Buffer, view: &View<'_>, look: &Look) -> Option<Position> {
    let screen = rect(view.screen);
    if let Some(last) = screen.rows().last() {
        footer::footer(buf, first_row(last), &footer_of(layer.keys(), look.lang), look);
    }
    match layer {
        Layer::Comment(comment) => comment::draw(comment, buf, view, look),
        Layer::Ask(ask) => ask::draw(ask, buf, view, look),
    }
}

/// A place as the screen's library has it.
pub(super) fn rect(place: Place) -> Rect {
    Rect::new(place.column, place.row, place.columns, place.rows)
}
