//! The layers, drawn over whatever is below them, each with its footer in the last row of the screen.

mod answer;
mod ask;
mod card;
mod comment;
mod compare;
mod confirm;
mod evidence;
mod form;
mod help;
mod history;
mod jump;
mod methods;
mod pairs;
mod palette;
mod pick;
mod picture;
mod preferences;
mod projector;
mod reader;
mod records;
mod shelf;
mod split;
mod told;
mod trace;
mod upkeep;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use crate::text::Phrase;
use crate::tui::state::layer::{Layer, Place, View};
use crate::tui::theme::Tone;
use crate::tui::widget::footer::Hint;
use crate::tui::widget::{Look, first_row, footer, put};

/// Draws a layer with its footer; gives where its caret stands.
pub fn draw(layer: &Layer, buf: &mut Buffer, view: &View<'_>, look: &Look) -> Option<Position> {
    let screen = rect(view.screen);
    if let Some(last) = screen.rows().next_back() {
        footer::footer(buf, first_row(last), &hints(layer, view, look), look);
    }
    match layer {
        Layer::Comment(layer) => return comment::draw(layer, buf, view, look),
        Layer::Ask(layer) => return ask::draw(layer, buf, view, look),
        Layer::Jump(layer) => return jump::draw(layer, buf, view, look),
        Layer::Palette(layer) => return palette::draw(layer, buf, view, look),
        Layer::Form(layer) => return form::draw(layer, buf, view, look),
        Layer::Preferences(layer) => return preferences::draw(layer, buf, view, look),
        Layer::Pick(layer) => pick::draw(layer, buf, view, look),
        Layer::Confirm(layer) => confirm::draw(layer, buf, view, look),
        Layer::Trace(layer) => trace::draw(layer, buf, view, look),
        Layer::Evidence(layer) => evidence::draw(layer, buf, view, look),
        Layer::Records(layer) => records::draw(layer, buf, view, look),
        Layer::Rubric(layer) => reader::draw(layer, buf, view, look),
        Layer::Compare(layer) => compare::draw(layer, buf, view, look),
        Layer::Shelf(layer) => shelf::draw(layer, buf, view, look),
        Layer::Picture(layer) => picture::draw(*layer, buf, view, look),
        Layer::Card(layer) => card::draw(*layer, buf, view, look),
        Layer::Projector(layer) => projector::draw(*layer, buf, view, look),
        Layer::Upkeep(layer) => upkeep::draw(layer, buf, view, look),
        Layer::Methods(layer) => methods::draw(layer, buf, view, look),
        Layer::Pairs(layer) => pairs::draw(layer, buf, view, look),
        Layer::History(layer) => history::draw(layer, buf, view, look),
        Layer::Help(layer) => help::draw(layer, buf, view, look),
        Layer::Answer(layer) => answer::draw(layer, buf, view, look),
    }
    None
}

/// The keys of a layer's footer.
pub(super) fn hints(layer: &Layer, view: &View<'_>, look: &Look) -> Vec<Hint> {
    let hints = view.settings.footer_over(layer, look.lang);
    view.settings.wanted(hints)
}

/// A place as the screen's library has it.
pub(super) fn rect(place: Place) -> Rect {
    Rect::new(place.column, place.row, place.columns, place.rows)
}

/// The title of a list, with what it is narrowed by.
fn filtered(title: String, words: &str, shown: usize, count: usize, look: &Look) -> String {
    if words.is_empty() {
        return title;
    }
    let filtered = Phrase::new("screen-filtered-list").with("title", title);
    let filtered = filtered.with("shown", shown).with("count", count);
    filtered.with("words", words).say(look.lang)
}

/// What an empty list says: that nothing contains the words, or what it says without any.
fn none(words: &str, empty: &'static str) -> Phrase {
    if words.is_empty() {
        return Phrase::new(empty);
    }
    Phrase::new("screen-queue-none").with("words", words)
}

/// Tells what is wrong in the first row of a place.
pub(super) fn trouble(buf: &mut Buffer, place: Place, trouble: Option<&Phrase>, look: &Look) {
    if let Some(trouble) = trouble {
        let said = format!("{} {}", look.borders.conflict, trouble.say(look.lang));
        put(buf, first_row(rect(place)), &said, look.style(Tone::Trouble));
    }
}
