//! The criteria with how they stand.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::super::place;
use super::summary;
use crate::number::Exact;
use crate::rubric::{Effect, Kind, Level};
use crate::scoring::{Answer, IndicatorResult, Value};
use crate::text::Phrase;
use crate::text::width::{cells, left};
use crate::tui::state::app::{Hit, Shown, State};
use crate::tui::state::desk::tree::{Part, Row, Standing, standing};
use crate::tui::state::news::figure;
use crate::tui::theme::Tone;
use crate::tui::widget::rows::{Stand, two_ended};
use crate::tui::widget::{Look, below, first_row, popup, put_pieces, rows_of, scrollbar};
use crate::workbench::case::{Case, signed};

/// Draws the tree in a frame, with what the sheet comes to at its foot.
pub(super) fn framed(
    state: &State,
    case: &Case,
    buf: &mut Buffer,
    area: Rect,
    look: &Look,
    shown: &mut Shown,
) {
    let inside = popup::frame(buf, area, "", look);
    let head = Rect {
        x: area.x + area.width.min(1),
        width: area.width.saturating_sub(2),
        ..first_row(area)
    };
    let figures = case.figures();
    let done = format!("{}/{}", figures.done, figures.total);
    let criteria = Phrase::new("screen-criteria").say(look.lang);
    let title = format!("{criteria} · {} {}", case.rubric.id(), case.rubric.version());
    popup::heading(buf, head, &title, &done, look);
    let lines = summary::lines(case, usize::from(inside.width), look);
    // the foot has what the tree leaves it, and never less than a third
    let left = usize::from(inside.height).saturating_sub(state.desk.list().len());
    let room = left.max(usize::from(inside.height / 3));
    let lines = summary::within(lines, room, &state.settings.keymap, look);
    let foot = u16::try_from(lines.len()).unwrap_or(0);
    let tree = Rect {
        height: inside.height - foot,
        ..inside
    };
    rows(state, case, buf, tree, look, shown);
    let foot = below(inside, inside.height - foot);
    for (line, row) in lines.iter().zip(rows_of(foot)) {
        let pieces: Vec<_> = line
            .iter()
            .map(|(text, tone)| (text.as_str(), look.style(*tone)))
            .collect();
        put_pieces(buf, row, &pieces, look.style(Tone::Plain));
    }
}

/// Draws the rows of the tree.
pub(super) fn rows(state: &State, case: &Case, buf: &mut Buffer, area: Rect, look: &Look, shown: &mut Shown) {
    let rows = state.desk.rows(case);
    let height = usize::from(area.height);
    shown.list = height;
    let window = state.desk.list().window(height);
    let ids = ids(&rows, case, usize::from(area.width), look);
    for (at, line) in window.clone().zip(rows_of(area)) {
        let Some(row) = rows.get(at) else { break };
        let stand = if state.desk.at() == Some(&row.spot()) {
            Stand::Selected
        } else {
            Stand::Plain
        };
        draw_row(state, case, buf, line, row, (stand, ids), look);
        shown.hits.push((place(line), Hit::Row(at)));
    }
    let edge = Rect {
        width: (area.width + 1).min(buf.area.right().saturating_sub(area.x)),
        ..area
    };
    scrollbar::scrollbar(buf, edge, &window, rows.len(), look);
}

/// Whether rows show the ids of their indicators.
#[derive(Clone, Copy)]
enum Ids {
    Shown,
    Left,
}

/// Ids are shown where no title is cut for them: the head of the indicator tells its id anyway.
fn ids(rows: &[Row<'_>], case: &Case, width: usize, look: &Look) -> Ids {
    let fits = |row: &Row<'_>| match &row.part {
        Part::Criterion(..) => true,
        Part::Indicator(indicator, result) => {
            let title = cells(indicator.title.say(look.lang)) + 2 * row.depth + 3;
            let end = cells(&value(case, result, look)).max(4) + 1;
            let id = cells(&indicator.id.to_string()) + 1;
            title + id + end <= width || title + end > width
        }
    };
    if rows.iter().all(fits) {
        Ids::Shown
    } else {
        Ids::Left
    }
}

fn draw_row(
    state: &State,
    case: &Case,
    buf: &mut Buffer,
    line: Rect,
    row: &Row<'_>,
    (stand, ids): (Stand, Ids),
    look: &Look,
) {
    let indent = "  ".repeat(row.depth);
    match &row.part {
        Part::Criterion(criterion, result) => {
            let sign = if state.desk.is_folded(&criterion.id) {
                look.borders.folded
            } else {
                look.borders.unfolded
            };
            let start = format!("{indent}{sign} {}", criterion.title.say(look.lang));
            let score = result
                .score
                .as_ref()
                .map_or("–".to_owned(), |score| score.fixed(1));
            let end = format!("{score} ");
            two_ended(buf, line, (&start, Tone::Title), (&end, Tone::Plain), stand, look);
        }
        Part::Indicator(indicator, result) => {
            let (sign, tone) = sign(standing(case, result), look);
            let title = indicator.title.say(look.lang);
            let id = match ids {
                Ids::Shown => format!("{} ", indicator.id),
                Ids::Left => String::new(),
            };
            let end = format!("{:>4} ", value(case, result, look));
            let room = usize::from(line.width).saturating_sub(cells(&indent) + 3 + cells(&id) + cells(&end));
            let shown = left(title, room);
            let plain = look.style(Tone::Plain);
            if stand == Stand::Selected {
                let start = format!("{indent}{sign} {title}");
                let end = id + &end;
                two_ended(buf, line, (&start, Tone::Plain), (&end, Tone::Plain), stand, look);
            } else {
                let value_tone = if tone == Tone::Capped { tone } else { Tone::Plain };
                let pieces = [
                    (indent.as_str(), plain),
                    (sign, look.style(tone)),
                    (" ", plain),
                    (shown.as_str(), plain),
                    (" ", plain),
                    (id.as_str(), look.style(Tone::Dim)),
                    (end.as_str(), look.style(value_tone)),
                ];
                put_pieces(buf, line, &pieces, plain);
            }
        }
    }
}

/// The answer that waits to be looked at again, where it is a number.
fn was(case: &Case, result: &IndicatorResult) -> String {
    let sheet = case.sheet.as_ref();
    match sheet.and_then(|sheet| sheet.asked_anew(&result.id)) {
        Some(Answer::Value(Value::Number(was))) => format!("({was})"),
        _ => "–".to_owned(),
    }
}

/// What an adjustment that was given gives or takes; a veto gives nothing.
fn points(case: &Case, result: &IndicatorResult) -> Option<String> {
    let given = case.outcome.adjustment(&result.id).filter(|one| one.is_given())?;
    let adjustment = case.rubric.adjustment(&result.id)?;
    (adjustment.effect != Effect::Veto).then(|| signed(&given.points))
}

/// Cells a word for a level takes at most in the tree.
const SHORT: usize = 4;

/// A level by its word, where that is short; any other mark as a figure.
fn called(case: &Case, result: &IndicatorResult, value: &Exact, look: &Look) -> String {
    let levels = match case.rubric.asked(&result.id).map(|indicator| &indicator.kind) {
        Some(Kind::Level(levels)) => levels.as_slice(),
        _ => &[],
    };
    let level = levels.iter().find(|level| level.value == *value);
    let word = level
        .and_then(Level::name)
        .map_or("", |name| name.say(look.lang))
        .trim();
    if word.is_empty() || cells(word) > SHORT {
        figure(value)
    } else {
        word.to_owned()
    }
}

/// The sign of an indicator and its tone.
pub(in crate::tui::screen) fn sign(standing: Standing, look: &Look) -> (&'static str, Tone) {
    let signs = &look.borders;
    match standing {
        Standing::Open => (signs.open, Tone::Dim),
        Standing::Anew => ("?", Tone::Trouble),
        Standing::Aside(sign) => (sign, Tone::Dim),
        Standing::Done => (signs.done, Tone::Good),
        Standing::Capped => (signs.capped, Tone::Capped),
        Standing::NotApplicable => (signs.not_applicable, Tone::Dim),
        Standing::Abstained => (signs.conflict, Tone::Dim),
    }
}

/// The mark as the tree shows it: what was given, and what it scores as where that is less.
pub(in crate::tui::screen) fn value(case: &Case, result: &IndicatorResult, look: &Look) -> String {
    if let Some(points) = points(case, result) {
        return points;
    }
    let said =
        |value: Option<&Exact>| value.map_or("–".to_owned(), |value| called(case, result, value, look));
    match standing(case, result) {
        Standing::Open | Standing::Aside(_) => "–".to_owned(),
        Standing::Anew => was(case, result),
        Standing::Done => said(result.raw.as_ref()),
        Standing::Capped => format!("{}→{}", said(result.raw.as_ref()), said(result.scored.as_ref())),
        Standing::NotApplicable => "n/a".to_owned(),
        Standing::Abstained => Phrase::new("screen-abstained").say(look.lang),
    }
}
