//! A list and the text of what is selected, in one frame.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{rect, told};
use crate::tui::state::layer::View;
use crate::tui::state::layer::split::{Entry, Panes, Side, Split};
use crate::tui::state::layer::told::Row;
use crate::tui::theme::Tone;
use crate::tui::widget::rows::{Stand, two_ended};
use crate::tui::widget::{Look, popup, put, rows_of, scrollbar};

/// What is drawn.
pub(super) struct Drawn {
    pub(super) title: String,
    pub(super) entries: Vec<Entry>,
    pub(super) rows: Vec<Row>,
    pub(super) panes: Panes,
}

/// Draws both with the line between them.
pub(super) fn draw(drawn: &Drawn, split: &Split, buf: &mut Buffer, view: &View<'_>, look: &Look) {
    popup::frame(buf, rect(view.screen.above_footer()), &drawn.title, look);
    draw_list(drawn, split, buf, look);
    draw_rule(buf, rect(drawn.panes.rule), look);
    told::draw(&drawn.rows, split.scroll(), buf, rect(drawn.panes.text), look);
}

fn draw_list(drawn: &Drawn, split: &Split, buf: &mut Buffer, look: &Look) {
    let area = rect(drawn.panes.list);
    if area.is_empty() {
        return;
    }
    let list = split.list(drawn.entries.len());
    let window = list.window(usize::from(area.height));
    let beside = Rect {
        width: area.width.saturating_sub(1),
        ..area
    };
    for (at, place) in window.clone().zip(rows_of(beside)) {
        let stand = match (list.selected() == Some(at), split.side()) {
            (false, _) => Stand::Plain,
            (true, Side::List) => Stand::Selected,
            (true, Side::Text) => Stand::Marked,
        };
        draw_entry(&drawn.entries[at], stand, buf, place, look);
    }
    scrollbar::scrollbar(buf, area, &window, list.len(), look);
}

fn draw_entry(entry: &Entry, stand: Stand, buf: &mut Buffer, area: Rect, look: &Look) {
    let pointer = if stand == Stand::Plain {
        " "
    } else {
        look.borders.pointer
    };
    let sign = entry.sign.map_or(" ", |sign| told::sign(sign, look));
    let text = format!(" {pointer} {}{sign} {}", "  ".repeat(entry.depth), entry.text);
    let tone = told::tone(entry.tone);
    two_ended(buf, area, (&text, tone), (&entry.note, Tone::Dim), stand, look);
}

fn draw_rule(buf: &mut Buffer, area: Rect, look: &Look) {
    let (across, down) = (look.borders.horizontal, look.borders.vertical);
    let line = if area.width > 1 {
        across.repeat(usize::from(area.width))
    } else {
        down.to_owned()
    };
    for place in rows_of(area) {
        put(buf, place, &line, look.style(Tone::Border));
    }
}
