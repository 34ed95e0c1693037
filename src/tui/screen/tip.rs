//! The one thing to know here, in the last row of the terminal, with a screen of its own above it: it covers nothing.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::place;
use crate::text::Phrase;
use crate::text::width::cells;
use crate::tui::gesture::Gesture;
use crate::tui::state::app::{Hit, Shown, State};
use crate::tui::theme::Tone;
use crate::tui::widget::{Look, below, put_pieces};

/// The fewest rows on which one of them is spared.
const ROWS: u16 = 20;
/// The fewest columns a tip is worth.
const COLUMNS: u16 = 60;

/// The part of the terminal that the screen has.
pub(super) fn room(state: &State, area: Rect) -> Rect {
    let fits = area.height >= ROWS && area.width >= COLUMNS;
    let rows = u16::from(fits && state.tip().is_some());
    Rect {
        height: area.height - rows,
        ..area
    }
}

/// Draws it below the room of the screen; pressed, it goes away.
pub(super) fn draw(
    state: &State,
    buf: &mut Buffer,
    (area, room): (Rect, Rect),
    look: &Look,
    shown: &mut Shown,
) {
    let row = below(area, room.height);
    let Some(tip) = state.tip().filter(|_| !row.is_empty()) else {
        return;
    };
    let key = state.key(state.top_keys(), Gesture::Tip);
    let away = Phrase::new("screen-tip-away").say(look.lang);
    let told = tip.say(look.lang);
    let used = 3 + cells(&told) + 2 + cells(&key) + 1 + cells(&away);
    // the way to put it away is not cut off
    let room = usize::from(row.width).saturating_sub(used - cells(&told) + 1);
    let told = crate::text::width::fit(&told, room);
    let (accent, dim) = (look.style(Tone::Key), look.style(Tone::Dim));
    let pieces = [
        (" ", dim),
        (look.borders.within, accent),
        (" ", dim),
        (told.as_ref(), look.style(Tone::Found)),
        ("  ", dim),
        (key.as_str(), accent),
        (" ", dim),
        (away.as_str(), dim),
    ];
    put_pieces(buf, row, &pieces, dim);
    let key = state.settings.keymap.labelled(state.top_keys(), &key);
    shown.hits.extend(key.map(|key| (place(row), Hit::Key(key))));
}
