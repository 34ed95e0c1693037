//! The evidence by its dates: a column of signs for each quarter or year.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::text::width::{cells, left};
use crate::text::{Lang, Phrase};
use crate::tui::state::layer::picture::Timeline;
use crate::tui::state::layer::picture::timeline::{Period, total};
use crate::tui::theme::Tone;
use crate::tui::widget::borders::Borders;
use crate::tui::widget::{Look, Piece, put, put_pieces, stack};
use crate::workbench::case::Case;

/// Rows below the columns: the line, how many, the quarter, the year, a blank one, what the signs mean, what is pointed
/// at.
const BELOW: u16 = 7;

/// Draws it.
pub(super) fn draw(case: &Case, buf: &mut Buffer, area: Rect, look: &Look) {
    let timeline = Timeline::of(case, usize::from(area.width));
    let mut rows = area.rows();
    if timeline.periods.is_empty() {
        let none = Phrase::new("screen-timeline-none").say(look.lang);
        put(buf, rows.next().unwrap_or_default(), &none, look.style(Tone::Dim));
        legend(&timeline, buf, rows.nth(1).unwrap_or_default(), look);
        return;
    }
    let counts: Vec<_> = timeline.periods.iter().map(|period| period.counts).collect();
    let height = usize::from(area.height.saturating_sub(BELOW).max(1));
    let worth = stack::worth(&counts, height);
    let columns: Vec<Vec<usize>> = counts
        .iter()
        .map(|counts| stack::stacked(counts, worth))
        .collect();
    let tallest = columns.iter().map(Vec::len).max().unwrap_or(0);
    let step = timeline.step(usize::from(area.width));
    let mut rows = rows.skip(height.saturating_sub(tallest));
    let mut next = || rows.next().unwrap_or_default();
    for level in (0..tallest).rev() {
        signs(&columns, level, step, buf, next(), look);
    }
    axis(&timeline, step, buf, [next(), next(), next(), next()], look);
    next();
    legend(&timeline, buf, next(), look);
    pointed_at(&timeline, worth, buf, next(), look);
}

/// One row of the columns, from the bottom.
fn signs(columns: &[Vec<usize>], level: usize, step: usize, buf: &mut Buffer, row: Rect, look: &Look) {
    let blank = " ".repeat(step - 1);
    let mut pieces: Vec<Piece<'_>> = Vec::new();
    for column in columns {
        let kind = column.get(level).copied();
        let (sign, tone) = kind.map_or((" ", Tone::Plain), |kind| sign_of(kind, &look.borders));
        pieces.extend([
            (sign, look.style(tone)),
            (blank.as_str(), look.style(Tone::Plain)),
        ]);
    }
    put_pieces(buf, row, &pieces, look.style(Tone::Plain));
}

/// The sign of a class and its tone.
fn sign_of(kind: usize, borders: &Borders) -> (&'static str, Tone) {
    match kind {
        0 => (borders.done, Tone::Good),
        1 => (borders.context, Tone::Plain),
        2 => (borders.rejected, Tone::Trouble),
        _ => ("?", Tone::Dim),
    }
}

/// The line below the columns, how many items each has, and when that is.
fn axis(timeline: &Timeline, step: usize, buf: &mut Buffer, rows: [Rect; 4], look: &Look) {
    let [line, number, quarter, year] = rows;
    let periods = &timeline.periods;
    let border = look.style(Tone::Border);
    put(
        buf,
        line,
        &look.borders.horizontal.repeat(step * periods.len()),
        border,
    );
    let each = |told: &dyn Fn(usize, &Period) -> String| -> String {
        let cells = periods
            .iter()
            .enumerate()
            .map(|(at, period)| left(&told(at, period), step));
        cells.collect()
    };
    let numbers = each(&|_, period| match total(&period.counts) {
        0 => String::new(),
        many => many.to_string(),
    });
    put(buf, number, &numbers, look.style(Tone::Plain));
    let years = each(&|at, period| {
        let begins = at == 0 || periods[at - 1].year != period.year;
        if begins {
            period.year.to_string()
        } else {
            String::new()
        }
    });
    let years_at = if timeline.is_by_quarter() { year } else { quarter };
    if timeline.is_by_quarter() {
        let quarters = each(&|_, period| quarter_of(period, look.lang));
        put(buf, quarter, &quarters, look.style(Tone::Dim));
    }
    put(buf, years_at, &years, look.style(Tone::Dim));
}

fn quarter_of(period: &Period, lang: Lang) -> String {
    let quarter = period.quarter.unwrap_or_default();
    Phrase::new("screen-timeline-quarter")
        .with("quarter", usize::from(quarter))
        .say(lang)
}

/// What the signs mean, with how many items there are.
fn legend(timeline: &Timeline, buf: &mut Buffer, row: Rect, look: &Look) {
    let names = [
        "screen-card-counts",
        "screen-card-context",
        "screen-card-vanity",
        "screen-card-unknown",
    ];
    let mut told: Vec<(String, Tone)> = Vec::new();
    for (kind, (name, count)) in names.into_iter().zip(timeline.all).enumerate() {
        if count > 0 {
            let (sign, tone) = sign_of(kind, &look.borders);
            let said = Phrase::new(name).with("count", count).say(look.lang);
            told.extend([(format!("{sign} "), tone), (format!("{said}   "), Tone::Plain)]);
        }
    }
    for (count, name) in [
        (timeline.undated, "screen-timeline-undated"),
        (timeline.earlier, "screen-timeline-earlier"),
    ] {
        if count > 0 {
            let said = Phrase::new(name).with("count", count).say(look.lang);
            told.push((format!("{said}   "), Tone::Dim));
        }
    }
    let pieces: Vec<Piece<'_>> = told
        .iter()
        .map(|(text, tone)| (text.as_str(), look.style(*tone)))
        .collect();
    put_pieces(buf, row, &pieces, look.style(Tone::Plain));
}

/// A burst in the last quarter, and what a sign stands for where that is not one item.
fn pointed_at(timeline: &Timeline, worth: usize, buf: &mut Buffer, row: Rect, look: &Look) {
    let mut said = Vec::new();
    if let Some(burst) = timeline.burst {
        let burst = Phrase::new("screen-timeline-burst")
            .with("burst", burst)
            .with("count", timeline.dated());
        said.push(format!("{} {}", look.borders.conflict, burst.say(look.lang)));
    }
    if worth > 1 {
        said.push(
            Phrase::new("screen-timeline-worth")
                .with("count", worth)
                .say(look.lang),
        );
    }
    let tone = if timeline.burst.is_some() {
        Tone::Capped
    } else {
        Tone::Dim
    };
    let said = said.join("   ");
    if cells(&said) > 0 {
        put(buf, row, &said, look.style(tone));
    }
}
