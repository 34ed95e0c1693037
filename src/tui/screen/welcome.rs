//! The welcome: three lines of what this is, and what to begin with.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::layer;
use super::{split_last, top_rows};
use crate::text::Phrase;
use crate::text::width::cells;
use crate::tui::gesture::Gesture;
use crate::tui::state::layer::Filling;
use crate::tui::state::welcome::{CHOICES, Welcome};
use crate::tui::theme::Tone;
use crate::tui::widget::footer::footer;
use crate::tui::widget::rows::{Column, Stand, row};
use crate::tui::widget::text::Paragraph;
use crate::tui::widget::title::title;
use crate::tui::widget::{Look, below, first_row, form, popup, put, units};

/// The widest it gets; lines any longer are hard to read.
const COLUMNS: u16 = 96;
/// What it is, in three lines.
const LINES: [&str; 3] = ["welcome-what", "welcome-how", "welcome-safe"];

/// What a form of two short lines has no use for.
const IDLE: &[Gesture] = &[Gesture::AddLine, Gesture::DropLine, Gesture::Discard];

/// Draws it; gives where the caret stands.
pub fn draw(state: &Welcome, buf: &mut Buffer, look: &Look) -> Option<Position> {
    let (main, last) = split_last(buf.area);
    popup::clear(buf, buf.area);
    title(buf, first_row(main), &["rubricate"], "", look);
    let inside = below(main, 1);
    let inside = Rect {
        x: inside.x + inside.width.min(1),
        width: inside.width.saturating_sub(2).min(COLUMNS),
        ..inside
    };
    let rest = draw_lines(buf, inside, look);
    draw_choices(state, buf, rest, look);
    let foot = below(main, main.height.saturating_sub(1));
    if let Some(fault) = state.trouble() {
        let said = format!("{} {}", look.borders.conflict, fault.message.say(look.lang));
        put(buf, foot, &said, look.style(Tone::Trouble));
    }
    if let Some(job) = state.going() {
        let stops =
            Phrase::new("welcome-stops").with("key", state.settings.keymap.key(state.keys(), Gesture::Leave));
        let said = format!(" {}   {}", job.phrase().say(look.lang), stops.say(look.lang));
        put(buf, foot, &said, look.style(Tone::Found));
    }
    let keymap = &state.settings.keymap;
    footer(
        buf,
        last,
        &keymap.footer_without(state.keys(), IDLE, look.lang),
        look,
    );
    let caret = draw_form(state, buf, look);
    if let Some(help) = state.help() {
        layer::draw(help, buf, &state.view(), look);
    }
    caret.filter(|_| state.help().is_none())
}

/// The three lines with room around them where there is any; gives what is left below them.
fn draw_lines(buf: &mut Buffer, area: Rect, look: &Look) -> Rect {
    let width = usize::from(area.width);
    let style = look.style(Tone::Plain);
    let said = LINES.map(|name| Phrase::new(name).say(look.lang));
    let told = said
        .iter()
        .map(|said| Paragraph::new(&[(said.as_str(), style)], width));
    let told: Vec<Paragraph> = told.collect();
    let rows: usize = told.iter().map(Paragraph::height).sum();
    let spare = usize::from(area.height).saturating_sub(rows + CHOICES.len());
    let gap = u16::from(spare >= 3);
    let room = area.height.saturating_sub(units(CHOICES.len()));
    let mut left = below(top_rows(area, room), gap);
    // half a sentence would be worse than none
    let whole = |one: &Paragraph, left: Rect| one.height() <= usize::from(left.height);
    for one in told {
        if !whole(&one, left) {
            break;
        }
        one.draw(buf, left, 0);
        left = below(left, units(one.height()));
    }
    below(area, (left.y - area.y) + gap)
}

fn draw_choices(state: &Welcome, buf: &mut Buffer, area: Rect, look: &Look) {
    let name = |end: &str| Phrase::new(format!("welcome-{end}")).say(look.lang);
    let wide = CHOICES
        .iter()
        .map(|(_, end)| cells(&name(end)))
        .max()
        .unwrap_or(0);
    let columns = [Column::words(wide, wide), Column::words(10, usize::from(COLUMNS))];
    for ((at, (_, end)), place) in CHOICES.iter().enumerate().zip(area.rows()) {
        let about = Phrase::new(format!("welcome-{end}-about")).say(look.lang);
        let stand = if state.list().selected() == Some(at) {
            Stand::Selected
        } else {
            Stand::Plain
        };
        let entries = [(name(end), Tone::Label), (about, Tone::Dim)];
        let entries = entries.each_ref().map(|(text, tone)| (text.as_str(), *tone));
        row(buf, place, &columns, &entries, stand, look);
    }
}

fn draw_form(state: &Welcome, buf: &mut Buffer, look: &Look) -> Option<Position> {
    let own = state.form()?;
    let view = state.view();
    let title = Phrase::new("welcome-own-form").say(look.lang);
    popup::frame(buf, layer::rect(Filling::place(&view)), &title, look);
    let drawn = form::form(buf, layer::rect(Filling::form_place(&view)), own, look);
    let foot = layer::rect(Filling::foot_place(&view));
    let hint = Phrase::new(match own.focus() {
        0 => "welcome-hint-id",
        _ => "welcome-hint-name",
    });
    put(buf, first_row(foot), &hint.say(look.lang), look.style(Tone::Dim));
    layer::trouble(
        buf,
        Filling::foot_place(&view).below(1),
        state.trouble().map(|fault| &fault.message),
        look,
    );
    drawn.caret
}
