//! The project on the table for a meeting room: a large total, the band, the profile, and codes for names.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::rect;
use crate::number::Exact;
use crate::text::Phrase;
use crate::text::width::{cells, fit, left};
use crate::tui::state::layer::projector::{Bar, code, profile};
use crate::tui::state::layer::{Projector, View};
use crate::tui::theme::Tone;
use crate::tui::widget::{Look, bar, below, first_row, popup, put, put_pieces, title, units};
use crate::workbench::case::Case;

/// Rows of a large figure.
const FIGURE: u16 = 5;
/// The widest a name of the profile gets.
const NAME: usize = 32;
/// Cells of the figure at the end of a bar.
const SCORE: usize = 7;
/// Blank columns at both sides.
const MARGIN: u16 = 4;

/// Draws it.
pub(super) fn draw(layer: Projector, buf: &mut Buffer, view: &View<'_>, look: &Look) {
    let area = rect(Projector::place(view));
    popup::clear(buf, area);
    let Some(case) = view.case else { return };
    let who = layer.who().say(look.lang);
    title::title(buf, first_row(area), &[&code(case, view.register)], &who, look);
    let margin = MARGIN.min(area.width / 10);
    let inside = Rect {
        x: area.x + margin,
        width: area.width - 2 * margin,
        ..below(area, 2)
    };
    let rows = total(case, buf, inside, look);
    profiled(&profile(case, view), buf, below(inside, rows + 1), look);
}

/// The total, as large as there is room, and beneath it the band; gives the rows it took.
fn total(case: &Case, buf: &mut Buffer, area: Rect, look: &Look) -> u16 {
    let figures = case.figures();
    let none = || Phrase::new("screen-projector-none").say(look.lang);
    let is_scored = figures.so_far.is_some();
    let text = figures.so_far.clone().unwrap_or_else(none);
    let scale = if is_scored && area.height >= 32 && large_cells(&text, 2) <= usize::from(area.width) {
        2
    } else {
        1
    };
    let fits = is_scored && large_cells(&text, scale) <= usize::from(area.width) && area.height > 2 * FIGURE;
    let rows = if fits { FIGURE * scale } else { 1 };
    if fits {
        large(&text, scale, buf, area, look);
    } else {
        put(buf, area, &text, look.style(Tone::Title));
    }
    let band = figures.band.as_ref().and_then(|id| {
        let mut bands = case.rubric.bands().iter();
        bands
            .find(|band| band.id == *id)
            .map(|band| band.title.say(look.lang).to_owned())
    });
    let answered = Phrase::new("screen-projector-answered")
        .with("done", figures.done)
        .with("total", figures.total)
        .say(look.lang);
    let band = band.map_or_else(String::new, |band| band + "   ");
    let pieces = [
        (band.as_str(), look.style(Tone::Title)),
        (answered.as_str(), look.style(Tone::Dim)),
    ];
    put_pieces(buf, below(area, rows + 1), &pieces, look.style(Tone::Plain));
    rows + 2
}

/// A bar for each part of the profile, with a blank row between them where there is room.
fn profiled(bars: &[Bar], buf: &mut Buffer, area: Rect, look: &Look) {
    let names = bars.iter().map(|bar| cells(&bar.title)).max().unwrap_or(0);
    let names = names.min(NAME).min(usize::from(area.width) / 3);
    let room = usize::from(area.width).saturating_sub(names + SCORE + 3);
    let step = if usize::from(area.height) > 2 * bars.len() {
        2
    } else {
        1
    };
    for (one, row) in bars.iter().zip(area.rows().step_by(step)) {
        let score = one.score.as_ref();
        let (full, empty) = bar::parts(score.map_or(0, permille), room, &look.borders);
        let name = left(&fit(&one.title, names), names) + "  ";
        let score = score.map_or("–".to_owned(), |score| score.fixed(1));
        let score = format!("{score:>SCORE$}");
        let pieces = [
            (name.as_str(), look.style(Tone::Title)),
            (full.as_str(), look.style(Tone::Bar)),
            (empty.as_str(), look.style(Tone::Dim)),
            (score.as_str(), look.style(Tone::Title)),
        ];
        put_pieces(buf, row, &pieces, look.style(Tone::Plain));
    }
}

/// A score of 0 to 100 in thousandths of the whole.
fn permille(score: &Exact) -> usize {
    score.fixed(1).replace('.', "").parse().unwrap_or(0)
}

/// The signs a large figure is made of: rows of three cells.
const SIGNS: [(char, [&str; 5]); 12] = [
    ('0', ["###", "# #", "# #", "# #", "###"]),
    ('1', [" # ", "## ", " # ", " # ", "###"]),
    ('2', ["###", "  #", "###", "#  ", "###"]),
    ('3', ["###", "  #", "###", "  #", "###"]),
    ('4', ["# #", "# #", "###", "  #", "  #"]),
    ('5', ["###", "#  ", "###", "  #", "###"]),
    ('6', ["###", "#  ", "###", "# #", "###"]),
    ('7', ["###", "  #", "  #", " # ", " # "]),
    ('8', ["###", "# #", "###", "# #", "###"]),
    ('9', ["###", "# #", "###", "  #", "###"]),
    ('.', ["   ", "   ", "   ", "   ", " # "]),
    ('-', ["   ", "   ", "###", "   ", "   "]),
];

/// Cells of a large text: each dot of a sign is two cells wide, so that it is about as wide as it is high.
fn large_cells(text: &str, scale: u16) -> usize {
    text.chars().count() * 8 * usize::from(scale)
}

fn large(text: &str, scale: u16, buf: &mut Buffer, area: Rect, look: &Look) {
    let dot = look.borders.full.repeat(2 * usize::from(scale));
    let blank = " ".repeat(2 * usize::from(scale));
    for (row, place) in area.rows().take(usize::from(FIGURE * scale)).enumerate() {
        let line: String = text
            .chars()
            .filter_map(|ch| SIGNS.iter().find(|(sign, _)| *sign == ch))
            .flat_map(|(_, rows)| rows[row / usize::from(scale)].chars().chain([' ']))
            .map(|ch| if ch == '#' { dot.as_str() } else { blank.as_str() })
            .collect();
        let shown = Rect {
            width: units(cells(&line)).min(place.width),
            ..place
        };
        put(buf, shown, &line, look.style(Tone::Bar));
    }
}
