//! A form: labels, what is filled in, and under each slot what is wrong with it.

use std::collections::BTreeSet;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{Focus, Look, Piece, below, field, first_row, put, put_pieces, scrollbar, units};
use crate::text::width::{cells, left};
use crate::tui::state::field::Lines;
use crate::tui::state::form::{Entry, Form, Lookup, Options, Slot};
use crate::tui::state::scroll::Scroll;
use crate::tui::theme::Tone;

/// Rows a text of many lines stands in.
const TEXT_ROWS: usize = 4;
/// Rows of what was found that show under a lookup.
const FOUND_ROWS: usize = 5;
/// From this width on labels stand beside their slots, below it above them.
const BESIDE: u16 = 50;
/// The widest a column of labels gets.
const LABELS: usize = 24;

/// What drawing a form tells back.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Drawn {
    /// Where the caret stands, when the focused slot is a text.
    pub caret: Option<Position>,
    /// Where each slot that shows was drawn, for the mouse.
    pub slots: Vec<(Rect, usize)>,
}

/// The width the input of every slot has in a form of this width: what edits of the form need to know.
pub fn input_width(form: &Form, width: u16, look: &Look) -> usize {
    let labels = if width >= BESIDE {
        label_cells(form, look) + 2
    } else {
        2
    };
    usize::from(width).saturating_sub(labels + 1)
}

/// Draws a form, scrolled so that the focused slot shows.
pub fn form(buf: &mut Buffer, area: Rect, form: &Form, look: &Look) -> Drawn {
    let mut drawn = Drawn::default();
    let heights: Vec<usize> = form.slots().iter().map(|slot| height(slot, area.width)).collect();
    let tops: Vec<usize> = heights
        .iter()
        .scan(0, |top, height| Some(std::mem::replace(top, *top + height)))
        .collect();
    let (len, room) = (heights.iter().sum(), usize::from(area.height));
    let window = match (tops.get(form.focus()), heights.get(form.focus())) {
        (Some(&top), Some(&height)) => {
            let shows_end = Scroll::default().following(top + height - 1, len, room);
            shows_end.following(top, len, room).window(len, room)
        }
        _ => 0..0,
    };
    for (at, slot) in form
        .slots()
        .iter()
        .enumerate()
        .filter(|(at, _)| tops[*at] >= window.start)
    {
        let place = below(area, units(tops[at] - window.start));
        let place = Rect {
            height: place.height.min(units(heights[at])),
            ..place
        };
        if place.is_empty() {
            break;
        }
        let focus = if at == form.focus() {
            Focus::Here
        } else {
            Focus::Elsewhere
        };
        drawn.caret = drawn
            .caret
            .or(draw_slot(buf, place, slot, focus, label_cells(form, look), look));
        drawn.slots.push((place, at));
    }
    scrollbar::scrollbar(buf, area, &window, len, look);
    drawn
}

/// Rows of a slot: its label if that stands above, its input, its problem, a blank one.
fn height(slot: &Slot, width: u16) -> usize {
    let label = usize::from(width < BESIDE);
    let input = match slot.entry() {
        Entry::Lines(_) => TEXT_ROWS,
        Entry::Text(field) if field.lines() == Lines::Many => TEXT_ROWS,
        Entry::Text(_) | Entry::Choice(_) => 1,
        Entry::Choices(options, _) => options.all.len().max(1),
        Entry::Lookup(lookup) => 1 + lookup.found.all.len().min(FOUND_ROWS),
    };
    label + input + usize::from(slot.problem().is_some()) + 1
}

fn label_cells(form: &Form, look: &Look) -> usize {
    form.slots()
        .iter()
        .map(|slot| cells(&slot.label().say(look.lang)))
        .max()
        .unwrap_or(0)
        .min(LABELS)
        + 2
}

fn draw_slot(
    buf: &mut Buffer,
    area: Rect,
    slot: &Slot,
    focus: Focus,
    labels: usize,
    look: &Look,
) -> Option<Position> {
    let pointer = if focus == Focus::Here {
        look.borders.pointer
    } else {
        " "
    };
    let label = format!("{pointer} {}", slot.label().say(look.lang));
    let tone = look.style(if focus == Focus::Here {
        Tone::Title
    } else {
        Tone::Label
    });
    let (mut input, used) = if area.width >= BESIDE {
        put(
            buf,
            Rect {
                width: units(labels),
                ..first_row(area)
            },
            &left(&label, labels),
            tone,
        );
        let indent = units(labels + 2);
        (
            Rect {
                x: area.x + indent,
                width: area.width - indent,
                ..area
            },
            0,
        )
    } else {
        put(buf, first_row(area), &label, tone);
        let indent = area.width.min(2);
        (
            Rect {
                x: area.x + indent,
                width: area.width - indent,
                ..below(area, 1)
            },
            1,
        )
    };
    input.width = input.width.saturating_sub(1);
    let blank = 1 + usize::from(slot.problem().is_some());
    let rows = units(height(slot, area.width) - blank - used);
    let caret = draw_entry(
        buf,
        Rect {
            height: rows.min(input.height),
            ..input
        },
        slot.entry(),
        focus,
        look,
    );
    if let Some(problem) = slot.problem() {
        let text = format!("{} {}", look.borders.conflict, problem.say(look.lang));
        put(
            buf,
            first_row(below(input, rows)),
            &text,
            look.style(Tone::Trouble),
        );
    }
    caret
}

fn draw_entry(buf: &mut Buffer, area: Rect, entry: &Entry, focus: Focus, look: &Look) -> Option<Position> {
    match entry {
        Entry::Text(text) | Entry::Lines(text) => {
            field::field(buf, area, text, Scroll::default(), focus, look)
        }
        Entry::Choice(options) => {
            draw_choice(buf, area, options, focus, look);
            None
        }
        Entry::Choices(options, chosen) => {
            draw_choices(buf, area, options, chosen, focus, look);
            None
        }
        Entry::Lookup(lookup) => draw_lookup(buf, area, lookup, focus, look),
    }
}

fn draw_choice(buf: &mut Buffer, area: Rect, options: &Options, focus: Focus, look: &Look) {
    let label = options
        .pointed()
        .map_or_else(String::new, |choice| choice.label.say(look.lang));
    let dim = look.style(Tone::Dim);
    let style = look.style(if focus == Focus::Here {
        Tone::Selected
    } else {
        Tone::Plain
    });
    let label = format!(" {label} ");
    let pieces = [
        (look.borders.turn_left, dim),
        (label.as_str(), style),
        (look.borders.turn_right, dim),
    ];
    put_pieces(buf, area, &pieces, look.style(Tone::Plain));
}

fn draw_choices(
    buf: &mut Buffer,
    area: Rect,
    options: &Options,
    chosen: &BTreeSet<usize>,
    focus: Focus,
    look: &Look,
) {
    for (at, (choice, row)) in options.all.iter().zip(area.rows()).enumerate() {
        let is_at = focus == Focus::Here && options.at.unwrap_or(0) == at;
        let style = look.style(if is_at { Tone::Selected } else { Tone::Plain });
        let sign = if chosen.contains(&at) {
            look.borders.done
        } else {
            " "
        };
        put(
            buf,
            row,
            &format!("[{sign}] {}", choice.label.say(look.lang)),
            style,
        );
    }
}

fn draw_lookup(buf: &mut Buffer, area: Rect, lookup: &Lookup, focus: Focus, look: &Look) -> Option<Position> {
    let first = draw_taken(buf, first_row(area), lookup, focus, look);
    let caret = field::field(buf, first, &lookup.typed, Scroll::default(), focus, look);
    let rows = below(area, 1);
    let shown = usize::from(rows.height);
    let at = lookup.found.at.unwrap_or(0);
    let window = Scroll::default()
        .following(at, lookup.found.all.len(), shown)
        .window(lookup.found.all.len(), shown);
    for (at, row) in window.zip(rows.rows()) {
        let choice = &lookup.found.all[at];
        let style = look.style(if lookup.found.at == Some(at) {
            Tone::Selected
        } else {
            Tone::Dim
        });
        let label = choice.label.say(look.lang);
        let pieces: [Piece<'_>; 3] = [
            (choice.id.as_str(), style),
            ("  ", style),
            (label.as_str(), style),
        ];
        put_pieces(buf, row, &pieces, style);
    }
    caret
}

/// Names what was taken, beside its id, while the keys go elsewhere; gives what is left for the id.
fn draw_taken(buf: &mut Buffer, row: Rect, lookup: &Lookup, focus: Focus, look: &Look) -> Rect {
    let label = lookup.taken.as_ref().map(|choice| choice.label.say(look.lang));
    let id = units(cells(lookup.typed.text()) + 1);
    let Some(label) = label.filter(|label| focus == Focus::Elsewhere && label != lookup.typed.text()) else {
        return row;
    };
    let beside = Rect {
        x: row.x + (id + 1).min(row.width),
        width: row.width.saturating_sub(id + 1),
        ..row
    };
    put(buf, beside, &label, look.style(Tone::Dim));
    Rect {
        width: id.min(row.width),
        ..row
    }
}
