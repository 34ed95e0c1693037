//! The criteria with a bar each: what they score, where they can still end, where bands begin.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::rect;
use crate::text::Phrase;
use crate::text::width::{left, right};
use crate::tui::state::layer::picture::Profile;
use crate::tui::state::layer::picture::profile::Line;
use crate::tui::state::layer::{Picture, View};
use crate::tui::theme::Tone;
use crate::tui::widget::span::{Cell, Span, begin, cells};
use crate::tui::widget::{Look, Piece, below, first_row, put, put_pieces, scrollbar, units};
use crate::workbench::case::Case;

/// Cells of a share: `100 %`.
const SHARE: usize = 5;
/// Cells of a score and its ends: `100.00 (100–100)`.
const FIGURES: usize = 15;
/// The widest a title gets.
const TITLE: usize = 32;
/// The narrowest bar that says anything.
const LEAST_BAR: usize = 10;

/// The widths of a line: title, bar.
#[derive(Debug, Clone, Copy)]
struct Widths {
    title: usize,
    bar: usize,
}

/// Draws it.
pub(super) fn draw(layer: Picture, case: &Case, buf: &mut Buffer, view: &View<'_>, look: &Look) {
    let profile = Profile::of(case, look.lang);
    let inside = rect(Picture::inside(view));
    let widths = widths(usize::from(inside.width).saturating_sub(1));
    scale(&profile, widths, buf, first_row(inside), look);
    let place = rect(Picture::criteria_place(view));
    let (whole, criteria) = profile.lines.split_last().expect("the whole is always there");
    let window = layer.scroll().window(criteria.len(), usize::from(place.height));
    let shown = criteria[window.clone()].iter().zip(place.rows());
    for (line, row) in shown {
        draw_line(line, &profile, widths, Tone::Plain, buf, row, look);
    }
    scrollbar::scrollbar(buf, place, &window, criteria.len(), look);
    let under = below(place, units(window.len()));
    let under = Rect {
        height: inside.bottom().saturating_sub(under.y),
        ..under
    };
    let mut rows = under.rows();
    draw_line(
        whole,
        &profile,
        widths,
        Tone::Title,
        buf,
        rows.next().unwrap_or_default(),
        look,
    );
    legend(&profile, buf, rows.nth(1).unwrap_or_default(), look);
}

fn widths(room: usize) -> Widths {
    let title = (room / 3).min(TITLE);
    let bar = room.saturating_sub(title + SHARE + FIGURES + 4);
    Widths {
        title,
        bar: if bar < LEAST_BAR { 0 } else { bar },
    }
}

/// The scores at which bands begin, over the bars.
fn scale(profile: &Profile, widths: Widths, buf: &mut Buffer, row: Rect, look: &Look) {
    let mut text = " ".repeat(widths.bar);
    for (from, _) in &profile.bands {
        let (at, told) = (begin(*from, widths.bar), format!("{}", from / 10));
        if at + told.len() <= text.len() && text[at.saturating_sub(1)..at].trim().is_empty() {
            text.replace_range(at..at + told.len(), &told);
        }
    }
    let before = " ".repeat(widths.title + SHARE + 2);
    put(buf, row, &format!("{before}{text}"), look.style(Tone::Dim));
}

fn draw_line(
    line: &Line,
    profile: &Profile,
    widths: Widths,
    tone: Tone,
    buf: &mut Buffer,
    row: Rect,
    look: &Look,
) {
    let bands: Vec<usize> = profile.bands.iter().map(|(from, _)| *from).collect();
    let span = Span {
        score: line.score,
        ends: line.ends,
    };
    let bar = cells(span, &bands, widths.bar);
    let title = format!("{}{}", "  ".repeat(line.depth), line.title);
    let title = format!("{} ", left(&title, widths.title));
    let share = format!("{} ", right(&line.share, SHARE));
    let figures = format!("  {}", right(&line.figures, FIGURES));
    let mut pieces: Vec<Piece<'_>> = vec![
        (title.as_str(), look.style(tone)),
        (share.as_str(), look.style(Tone::Dim)),
    ];
    let signs = bar
        .iter()
        .map(|cell| (cell.sign(&look.borders), look.style(cell.tone())));
    pieces.extend(signs);
    pieces.push((figures.as_str(), look.style(tone)));
    put_pieces(buf, row, &pieces, look.style(Tone::Plain));
}

/// What the signs mean, and the names of the bands.
fn legend(profile: &Profile, buf: &mut Buffer, row: Rect, look: &Look) {
    let signs = [
        (Cell::Certain, "screen-profile-certain"),
        (Cell::SoFar, "screen-profile-so-far"),
        (Cell::Possible, "screen-profile-possible"),
        (Cell::Band, "screen-profile-band"),
    ];
    let bands: Vec<String> = profile
        .bands
        .iter()
        .map(|(from, name)| format!("{name} {}", from / 10))
        .collect();
    let mut told = Vec::new();
    for (cell, name) in signs {
        let said = Phrase::new(name).with("bands", bands.join(" · ")).say(look.lang);
        told.push((cell.sign(&look.borders), cell.tone(), format!(" {said}   ")));
    }
    let pieces: Vec<Piece<'_>> = told
        .iter()
        .flat_map(|(sign, tone, said)| [(*sign, look.style(*tone)), (said.as_str(), look.style(Tone::Dim))])
        .collect();
    put_pieces(buf, row, &pieces, look.style(Tone::Plain));
}
