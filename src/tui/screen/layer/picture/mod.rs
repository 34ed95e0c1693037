//! Pictures of the project on the table.

mod profile;
mod timeline;

use ratatui::buffer::Buffer;

use super::rect;
use crate::text::Phrase;
use crate::tui::state::layer::picture::Shows;
use crate::tui::state::layer::{Picture, View};
use crate::tui::theme::Tone;
use crate::tui::widget::{Look, popup, put};

/// Draws one.
pub(super) fn draw(layer: Picture, buf: &mut Buffer, view: &View<'_>, look: &Look) {
    let name = match layer.shows() {
        Shows::Timeline => "screen-timeline",
        Shows::Profile => "screen-profile",
    };
    let project = view.case.map_or("", |case| case.project.title.say(look.lang));
    let title = Phrase::new(name).with("project", project).say(look.lang);
    popup::frame(buf, rect(Picture::place(view)), &title, look);
    let inside = rect(Picture::inside(view));
    let Some(case) = view.case else {
        let none = Phrase::new("screen-no-project").say(look.lang);
        put(buf, inside, &none, look.style(Tone::Dim));
        return;
    };
    match layer.shows() {
        Shows::Timeline => timeline::draw(case, buf, inside, look),
        Shows::Profile => profile::draw(layer, case, buf, view, look),
    }
}
