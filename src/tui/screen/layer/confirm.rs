//! A question with its button, or with the indicators that stand in the way.

use ratatui::buffer::Buffer;

use super::{rect, told, trouble};
use crate::tui::state::layer::{Confirm, View};
use crate::tui::state::scroll::Scroll;
use crate::tui::theme::Tone;
use crate::tui::widget::{Look, first_row, popup, put_pieces, scrollbar};

/// Draws it.
pub(super) fn draw(layer: &Confirm, buf: &mut Buffer, view: &View<'_>, look: &Look) {
    popup::frame(buf, rect(layer.place(view)), &layer.title().say(look.lang), look);
    told::draw(
        &layer.head(view),
        Scroll::default(),
        buf,
        rect(layer.head_place(view)),
        look,
    );
    told::draw(
        &layer.rows(view),
        layer.scroll(),
        buf,
        rect(layer.text_place(view)),
        look,
    );
    draw_open(layer, buf, view, look);
    if let Some(button) = layer.button(view) {
        let said = format!(" {} ", button.say(look.lang));
        let caps = layer.hidden_caps(view).map_or_else(String::new, |caps| {
            format!("  {} {}", look.borders.capped, caps.say(look.lang))
        });
        let pieces = [
            (said.as_str(), look.style(Tone::Selected)),
            (caps.as_str(), look.style(Tone::Capped)),
        ];
        put_pieces(
            buf,
            first_row(rect(layer.button_place(view))),
            &pieces,
            look.style(Tone::Plain),
        );
    }
    trouble(buf, layer.trouble_place(view), layer.trouble(), look);
}

fn draw_open(layer: &Confirm, buf: &mut Buffer, view: &View<'_>, look: &Look) {
    let (open, list, area) = (layer.open(view), layer.list(view), rect(layer.list_place(view)));
    let window = list.window(usize::from(area.height));
    for (at, row) in window.clone().zip(area.rows()) {
        let is_selected = list.selected() == Some(at);
        let pointer = if is_selected {
            look.borders.pointer
        } else {
            look.borders.open
        };
        let style = look.style(if is_selected { Tone::Selected } else { Tone::Plain });
        let title = open[at].1.say(look.lang);
        put_pieces(buf, row, &[(pointer, style), (" ", style), (title, style)], style);
    }
    scrollbar::scrollbar(buf, area, &window, open.len(), look);
}
