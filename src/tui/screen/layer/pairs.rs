//! Judgements of pairs, one question at a time.

use ratatui::buffer::Buffer;

use super::{rect, told, trouble};
use crate::text::Phrase;
use crate::tui::state::layer::{Pairs, View};
use crate::tui::widget::{Look, popup};

/// Draws it.
pub(super) fn draw(layer: &Pairs, buf: &mut Buffer, view: &View<'_>, look: &Look) {
    let title = Phrase::new("screen-pairs").say(look.lang);
    popup::frame(buf, rect(Pairs::place(view)), &title, look);
    let area = rect(Pairs::told_place(view));
    told::draw(&layer.rows(view), layer.scroll(), buf, area, look);
    trouble(buf, Pairs::trouble_place(view), layer.trouble(), look);
}
