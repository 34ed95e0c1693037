//! The top line: where one is, who works, whether all is saved.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::text::Phrase;
use crate::text::width::cells;
use crate::tui::run::Capture;
use crate::tui::state::app::{Saved, Screen, State};
use crate::tui::theme::Tone;
use crate::tui::widget::title::title;
use crate::tui::widget::{Look, first_row, put, units};
use crate::workbench::asks::origin::Origin;

/// The name of the program.
const PROGRAM: &str = "rubricate";

/// Draws it.
pub(super) fn draw(state: &State, buf: &mut Buffer, area: Rect, path: &[&str], note: &str, look: &Look) {
    let (saved, tone) = saved(state);
    let saved = saved.say(look.lang);
    let free = Phrase::new("screen-mouse-free").say(look.lang);
    let note = match (state.mouse, note.is_empty()) {
        (Capture::On, _) => note.to_owned(),
        (Capture::Off, true) => free,
        (Capture::Off, false) => format!("{free} · {note}"),
    };
    let job = state.jobs.now.map(|job| job.phrase().say(look.lang));
    let note: Vec<&str> = [note.as_str(), job.as_deref().unwrap_or_default()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect();
    let note = note.join(" · ");
    let note = if note.is_empty() {
        saved.clone()
    } else {
        format!("{note} · {saved}")
    };
    let row = first_row(area);
    let label = label(state).map(|label| label.say(look.lang)).unwrap_or_default();
    let taken = units(cells(&label));
    put(
        buf,
        row,
        &format!(" {label} {}", look.borders.within),
        look.style(Tone::Title),
    );
    let rest = match taken {
        0 => row,
        taken => Rect {
            x: row.x + (taken + 3).min(row.width),
            width: row.width.saturating_sub(taken + 3),
            ..row
        },
    };
    title(buf, rest, path, &note, look);
    let wide = units(cells(&saved) + 1).min(row.width);
    if tone == Tone::Trouble {
        let end = Rect {
            x: row.right() - wide,
            width: wide,
            ..row
        };
        put(buf, end, &saved, look.style(tone));
    }
}

/// What stands before everything else: that nothing here is a judgement of anybody.
fn label(state: &State) -> Option<Phrase> {
    (state.origin == Origin::Synthetic).then(|| Phrase::new("screen-synthetic-marks"))
}

/// The program and who works with it.
pub(super) fn who(state: &State, look: &Look) -> (String, String) {
    let role = Phrase::new(format!("screen-role-{}", state.who.role.word()));
    let who = Phrase::new("screen-who")
        .with("name", &state.who.name)
        .with("role", role);
    (PROGRAM.to_owned(), who.say(look.lang))
}

fn saved(state: &State) -> (Phrase, Tone) {
    if state.read_only {
        return (Phrase::new("screen-read-only"), Tone::Trouble);
    }
    match &state.saved {
        Saved::Still => (Phrase::new("screen-saved"), Tone::Dim),
        Saved::At(time) => {
            let name = match state.screen {
                Screen::Queue => "screen-all-saved-at",
                Screen::Desk => "screen-saved-at",
            };
            (Phrase::new(name).with("time", time), Tone::Dim)
        }
        Saved::Failed => (Phrase::new("screen-not-saved"), Tone::Trouble),
    }
}
