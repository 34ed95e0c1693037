//! The screens: state in, cells out, and with them what stands where.

mod desk;
pub mod layer;
mod message;
mod queue;
mod tip;
mod top;
mod tour;
pub mod welcome;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::gesture::{self, Keymap};
use super::state::app::{Hit, Screen, Shown, State, Until};
use super::state::layer::Place;
use super::widget::footer::{Hint, fitting, footer};
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

/// The part of the terminal that the screen has, beside what stands at its foot.
pub fn room(state: &State, area: Rect) -> Rect {
    tip::room(state, tour::room(state, area))
}

/// Draws the whole screen, and what stands at its foot.
pub fn draw(state: &State, buf: &mut Buffer, look: &Look) -> Drawn {
    let look = &Look {
        lang: state.lang,
        ..*look
    };
    let whole = tour::draw(state, buf, look);
    let area = tip::room(state, whole);
    let mut drawn = draw_above(state, buf, area, look);
    tip::draw(state, buf, (whole, area), look, &mut drawn.shown);
    drawn
}

/// The screen and what lies over it, in the room that is theirs.
fn draw_above(state: &State, buf: &mut Buffer, area: Rect, look: &Look) -> Drawn {
    let mut shown = Shown {
        screen: place(area),
        ..Shown::default()
    };
    let (main, last) = split_last(area);
    match state.screen {
        Screen::Queue => queue::draw(state, buf, main, look, &mut shown),
        Screen::Desk => desk::draw(state, buf, main, look, &mut shown),
    }
    let Some(top) = state.layers.last() else {
        let hints = match state.screen {
            Screen::Queue => state.settings.footer(gesture::Layer::Queue, look.lang),
            Screen::Desk => desk::hints(state, look),
        };
        let hints = state.settings.wanted(hints);
        footer(buf, last, &hints, look);
        point_at_hints(&hints, last, state.keys(), &state.settings.keymap, &mut shown);
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
    // what lies below a layer cannot be pointed at
    shown.hits.clear();
    let hints = layer::hints(top, &view, look);
    point_at_hints(&hints, last, top.keys(), &state.settings.keymap, &mut shown);
    said_over(state, buf, main, look);
    Drawn { caret, shown }
}

/// What a key of the layer gave to say stands over the layer, in the rows above the footer.
fn said_over(state: &State, buf: &mut Buffer, main: Rect, look: &Look) {
    let said = state.message.as_ref().filter(|said| said.until == Until::Key);
    if let Some(laid) = message::lay(said, &state.settings.keymap, main.width, look) {
        let (_, foot) = message::split(main, Some(&laid));
        laid.draw(buf, foot, look);
    }
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

/// The keys the footer shows can be pointed at.
fn point_at_hints(hints: &[Hint], row: Rect, keys: gesture::Layer, keymap: &Keymap, shown: &mut Shown) {
    let mut column = row.x + 1;
    for hint in fitting(hints, usize::from(row.width)) {
        let wide = units(cells(&hint.key) + cells(&hint.does) + 1);
        let key = keymap.labelled(keys, &hint.key);
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
