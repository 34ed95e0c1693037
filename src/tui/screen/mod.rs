//! The screens: state in, cells out, and with them what stands where.

mod desk;
pub mod layer;
mod message;
mod queue;
mod top;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::gesture;
use super::state::app::{Hit, Screen, Shown, State};
use super::state::layer::Place;
use super::widget::footer::{Hint, footer};
use super::widget::{Look, units};
use crate::text::width::cells;

/// What drawing tells back.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Drawn {
    /// Where the terminal's own cursor stands, where text is typed.
    pub caret: Option<Position>,
    /// What stood where.
    pub shown: Shown,
}

/// Draws the whole screen.
pub fn draw(state: &State, buf: &mut Buffer, look: &Look) -> Drawn {
    let area = buf.area;
    let mut shown = Shown {
        screen: place(area),
        ..Shown::default()
    };
    let look = &Look {
        lang: state.lang,
        ..*look
    };
    let (main, last) = split_last(area);
    match state.screen {
        Screen::Queue => queue::draw(state, buf, main, look, &mut shown),
        Screen::Desk => desk::draw(state, buf, main, look, &mut shown),
    }
    let Some(top) = state.layers.last() else {
        let hints = match state.screen {
            Screen::Queue => gesture::footer_of(gesture::Layer::Queue, look.lang),
            Screen::Desk => desk::hints(state, look),
        };
        footer(buf, last, &hints, look);
        point_at_hints(&hints, last, state.keys(), &mut shown);
        return Drawn { caret: None, shown };
    };
    // layers stand where this frame's parts stand
    let mut view = state.view();
    view.screen = shown.screen;
    view.pane = shown.pane.or(view.pane).filter(|_| state.screen == Screen::Desk);
    for layer in &state.layers[..state.layers.len() - 1] {
        layer::draw(layer, buf, &view, look);
    }
    let caret = layer::draw(top, buf, &view, look);
    Drawn { caret, shown }
}

/// The last row is the footer's.
fn split_last(area: Rect) -> (Rect, Rect) {
    let height = area.height.saturating_sub(1);
    let main = Rect { height, ..area };
    let last = Rect {
        y: area.y + height,
        height: area.height.min(1),
        ..area
    };
    (main, last)
}

/// The keys of the footer can be pointed at, where it shows all of them.
fn point_at_hints(hints: &[Hint], row: Rect, keys: gesture::Layer, shown: &mut Shown) {
    let mut column = row.x + 1;
    let all: usize = hints
        .iter()
        .map(|hint| cells(&hint.key) + cells(&hint.does) + 3)
        .sum();
    if all > usize::from(row.width) {
        return;
    }
    for hint in hints {
        let wide = units(cells(&hint.key) + cells(&hint.does) + 1);
        let rows = gesture::ROWS.iter().filter(|one| one.layer == keys);
        let key = rows
            .flat_map(gesture::Row::keys)
            .find(|key| key.label() == hint.key);
        let spot = Place {
            column,
            row: row.y,
            columns: wide,
            rows: 1,
        };
        shown.hits.extend(key.map(|key| (spot, Hit::Key(key))));
        column += wide + 2;
    }
}

/// A rectangle as the state knows it.
fn place(area: Rect) -> Place {
    Place {
        column: area.x,
        row: area.y,
        columns: area.width,
        rows: area.height,
    }
}

/// The first rows of an area, as many as it has.
fn top_rows(area: Rect, rows: u16) -> Rect {
    Rect {
        height: rows.min(area.height),
        ..area
    }
}
