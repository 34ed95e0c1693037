//! The methods of statistics and decision: the list above, what one is or says below.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{rect, told, trouble};
use crate::text::Phrase;
use crate::tui::state::layer::{Methods, View};
use crate::tui::theme::Tone;
use crate::tui::widget::rows::{Column, Stand, row};
use crate::tui::widget::{Look, bar, first_row, popup};
use crate::workbench::method::ENTRIES;

const COLUMNS: [Column; 2] = [Column::words(24, 24), Column::words(30, 120)];
/// The widest a bar gets.
const WIDTH: u16 = 60;

/// Draws it.
pub(super) fn draw(layer: &Methods, buf: &mut Buffer, view: &View<'_>, look: &Look) {
    let title = Phrase::new("screen-methods").say(look.lang);
    popup::frame(buf, rect(Methods::place(view)), &title, look);
    let area = rect(Methods::list_place(view));
    let window = layer.list().window(usize::from(area.height));
    let shown = ENTRIES.iter().enumerate().skip(window.start);
    for ((at, entry), place) in shown.zip(area.rows()) {
        let title = entry.phrase("").say(look.lang);
        let entries = [(entry.name, Tone::Label), (title.as_str(), Tone::Plain)];
        let stand = if layer.list().selected() == Some(at) {
            Stand::Selected
        } else {
            Stand::Plain
        };
        row(buf, place, &COLUMNS, &entries, stand, look);
    }
    draw_told(layer, buf, view, look);
    trouble(buf, Methods::trouble_place(view), layer.trouble(), look);
}

fn draw_told(layer: &Methods, buf: &mut Buffer, view: &View<'_>, look: &Look) {
    let heading = match (&view.jobs.now, layer.selected()) {
        (Some(job), _) => job.phrase().say(look.lang),
        (None, Some(entry)) => entry.name.to_owned(),
        (None, None) => String::new(),
    };
    popup::heading(buf, first_row(rect(Methods::between(view))), &heading, "", look);
    let area = rect(Methods::told_place(view));
    told::draw(&layer.rows(view), layer.scroll(), buf, area, look);
    if let Some(job) = view.jobs.now.filter(|_| !area.is_empty()) {
        let width = area.width.min(WIDTH);
        bar::bar(buf, first_row(Rect { width, ..area }), job.permille(), look);
    }
}
