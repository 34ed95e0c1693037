//! Keeping the store: acts above, what goes on or was answered below.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{rect, told, trouble};
use crate::text::Phrase;
use crate::tui::state::layer::{Upkeep, View};
use crate::tui::theme::Tone;
use crate::tui::widget::rows::{Column, Stand, row};
use crate::tui::widget::{Look, bar, first_row, popup};

const COLUMNS: [Column; 2] = [Column::words(12, 12), Column::words(30, 120)];

/// Draws it.
pub(super) fn draw(layer: &Upkeep, buf: &mut Buffer, view: &View<'_>, look: &Look) {
    let title = Phrase::new("screen-upkeep").say(look.lang);
    popup::frame(buf, rect(Upkeep::place(view)), &title, look);
    let area = rect(Upkeep::list_place(view));
    let window = layer.list().window(usize::from(area.height));
    let shown = Upkeep::acts().enumerate().skip(window.start);
    for ((at, act), place) in shown.zip(area.rows()) {
        let title = act.title().say(look.lang);
        let entries = [(act.name, Tone::Label), (title.as_str(), Tone::Plain)];
        let stand = if layer.list().selected() == Some(at) {
            Stand::Selected
        } else {
            Stand::Plain
        };
        row(buf, place, &COLUMNS, &entries, stand, look);
    }
    draw_course(layer, buf, view, look);
    trouble(buf, Upkeep::trouble_place(view), layer.trouble(), look);
}

fn draw_course(layer: &Upkeep, buf: &mut Buffer, view: &View<'_>, look: &Look) {
    let between = rect(Upkeep::between(view));
    let heading = match (&view.jobs.now, &view.jobs.last) {
        (Some(job), _) => job.phrase().say(look.lang),
        (None, Some(last)) => last.act.to_owned(),
        (None, None) => String::new(),
    };
    popup::heading(buf, first_row(between), &heading, "", look);
    let area = rect(Upkeep::told_place(view));
    told::draw(&Upkeep::rows(view), layer.scroll(), buf, area, look);
    if let Some(job) = view.jobs.now.filter(|_| !area.is_empty()) {
        let width = area.width.min(WIDTH);
        bar::bar(buf, first_row(Rect { width, ..area }), job.permille(), look);
    }
}

/// The widest a bar gets.
const WIDTH: u16 = 60;
