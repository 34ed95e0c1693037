//! The box of the tour: at the foot of the terminal, with a screen of its own above it, so that it covers nothing.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::text::Phrase;
use crate::tui::state::app::State;
use crate::tui::state::tour::{STEPS, Ways};
use crate::tui::theme::Tone;
use crate::tui::widget::text::Paragraph;
use crate::tui::widget::{Look, below, first_row, popup, units};

/// The part of the terminal that the screen has.
pub(super) fn room(state: &State, area: Rect) -> Rect {
    let height = area.height - rows(state, area);
    Rect { height, ..area }
}

/// Draws the box, where there is a tour; gives what it leaves to the screen.
pub(super) fn draw(state: &State, buf: &mut Buffer, look: &Look) -> Rect {
    let area = buf.area;
    let room = room(state, area);
    let (Some(says), Some(ways), Some(tour)) = (state.tour_says(), state.tour_ways(), &state.tour) else {
        return room;
    };
    let own = below(area, room.height);
    popup::clear(buf, own);
    let title = Phrase::new("tour-title")
        .with("step", tour.number())
        .with("of", STEPS.len());
    let note = match ways {
        Ways::Both => Phrase::new("tour-both").say(state.lang),
        Ways::Out => Phrase::new("tour-out").say(state.lang),
        Ways::Neither => String::new(),
    };
    popup::heading(buf, first_row(own), &title.say(state.lang), &note, look);
    let style = look.style(Tone::Plain);
    told(&says.say(state.lang), own.width, style).draw(buf, inside(own), 0);
    room
}

/// The rows of the box: as many as the longest step needs, so that nothing jumps, but never more than the screen keeps.
fn rows(state: &State, area: Rect) -> u16 {
    if state.tour.is_none() {
        return 0;
    }
    let height = |name: String, step| {
        let says = state.tour_phrase(name, step).say(state.lang);
        told(&says, area.width, Style::new()).height()
    };
    let steps = STEPS
        .iter()
        .map(|step| height(format!("tour-step-{}", step.name), step));
    let most = steps.max().unwrap_or(0);
    units(most + 1).min(area.height / 2)
}

fn told(says: &str, width: u16, style: Style) -> Paragraph {
    Paragraph::new(&[(says, style)], usize::from(width).saturating_sub(2))
}

fn inside(own: Rect) -> Rect {
    let text = below(own, 1);
    Rect {
        x: text.x + text.width.min(1),
        width: text.width.saturating_sub(2),
        ..text
    }
}
