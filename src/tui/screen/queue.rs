//! The list of projects: what is mine to do, and how far I am.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{message, place, top, top_rows};
use crate::text::{Lang, Phrase};
use crate::tui::state::app::{Hit, Shown, State};
use crate::tui::theme::Tone;
use crate::tui::widget::borders::Borders;
use crate::tui::widget::rows::{Column, Entry, Stand, head, row};
use crate::tui::widget::{Look, bar, below, put_pieces, rows_of, scrollbar};
use crate::workbench::asks::queue::{Progress, QueueRow, QueueState};

/// Cells of the progress bar.
const BAR: usize = 24;

/// Project, answered, score and state are always there; place and model where there is room.
const NARROW: [Column; 4] = [
    Column::words(14, 120),
    Column::numbers(8),
    Column::numbers(10),
    Column::words(5, 11),
];
const MIDDLE: [Column; 5] = [
    Column::words(22, 48),
    Column::words(13, 34),
    Column::numbers(8),
    Column::numbers(10),
    Column::words(11, 11),
];
const WIDE: [Column; 6] = [
    Column::words(48, 80),
    Column::words(32, 50),
    Column::words(20, 34),
    Column::numbers(8),
    Column::numbers(10),
    Column::words(11, 11),
];

/// Draws it.
pub(super) fn draw(state: &State, buf: &mut Buffer, area: Rect, look: &Look, shown: &mut Shown) {
    let (program, who) = top::who(state, look);
    top::draw(state, buf, area, &[&format!("{program} · {who}")], "", look);
    let said = message::lay(state.message.as_ref(), area.width, look);
    let (body, foot) = message::split(below(area, 1), said.as_ref());
    progress(state, buf, top_rows(body, 1), look);
    let tall = body.height > 12;
    let table = below(body, 1 + u16::from(tall));
    let columns = columns(area.width);
    let names = names(columns.len(), look.lang);
    head(buf, table, columns, &names.each_ref().map(String::as_str), look);
    list(state, buf, below(table, 1), columns, look, shown);
    if let Some(said) = said {
        said.draw(buf, foot, look);
    }
}

fn columns(width: u16) -> &'static [Column] {
    match width {
        0..72 => &NARROW,
        72..144 => &MIDDLE,
        _ => &WIDE,
    }
}

fn names(count: usize, lang: Lang) -> [String; 6] {
    let all = match count {
        4 => ["project", "answered", "score", "state", "", ""],
        5 => ["project", "place", "answered", "score", "state", ""],
        _ => ["project", "place", "model", "answered", "score", "state"],
    };
    all.map(|name| match name {
        "" => String::new(),
        name => Phrase::new(format!("screen-column-{name}")).say(lang),
    })
}

fn progress(state: &State, buf: &mut Buffer, area: Rect, look: &Look) {
    let Some(progress) = state.queue.progress() else {
        put_pieces(buf, area, &[], look.style(Tone::Plain));
        return;
    };
    let permille = permille(progress);
    let counted = Phrase::new("screen-progress")
        .with("sealed", progress.sealed)
        .with("count", progress.projects)
        .say(look.lang);
    let percent = Phrase::new("screen-percent")
        .with("value", permille / 10)
        .say(look.lang);
    let filtered = Phrase::new("screen-filtered")
        .with("rows", progress.rows)
        .with("words", state.queue.filter())
        .say(look.lang);
    let (full, empty) = bar::parts(permille, BAR.min(usize::from(area.width / 4)), &look.borders);
    let (plain, dim) = (look.style(Tone::Plain), look.style(Tone::Dim));
    let mut pieces = vec![
        (" ", plain),
        (counted.as_str(), plain),
        ("  ", plain),
        (full.as_str(), look.style(Tone::Bar)),
        (empty.as_str(), dim),
        ("  ", plain),
        (percent.as_str(), plain),
    ];
    if !state.queue.filter().is_empty() {
        pieces.extend([("   ", plain), (filtered.as_str(), look.style(Tone::Found))]);
    }
    put_pieces(buf, area, &pieces, plain);
}

/// Done of a thousand; no more than all, none of none.
fn permille(progress: Progress) -> usize {
    (progress.sealed * 1000)
        .checked_div(progress.projects)
        .unwrap_or(0)
        .min(1000)
}

fn list(state: &State, buf: &mut Buffer, area: Rect, columns: &[Column], look: &Look, shown: &mut Shown) {
    let queue = &state.queue;
    let height = usize::from(area.height);
    shown.list = height;
    let window = queue.list().window(height);
    let beside = Rect {
        width: area.width.saturating_sub(1),
        ..area
    };
    for (at, line) in window.clone().zip(rows_of(beside)) {
        let stand = if queue.list().selected() == Some(at) {
            Stand::Selected
        } else {
            Stand::Plain
        };
        match queue.row(at) {
            Some(project) => draw_row(state, buf, line, project, columns, stand, look),
            None => row(buf, line, columns, &[("…", Tone::Dim)], stand, look),
        }
        shown.hits.push((place(line), Hit::Row(at)));
    }
    if window.is_empty() {
        nothing(state, buf, area, look);
    }
    scrollbar::scrollbar(buf, area, &window, queue.list().len(), look);
}

fn nothing(state: &State, buf: &mut Buffer, area: Rect, look: &Look) {
    let name = if state.queue.filter().is_empty() {
        "screen-queue-empty"
    } else {
        "screen-queue-none"
    };
    let said = Phrase::new(name)
        .with("words", state.queue.filter())
        .say(look.lang);
    let hint = Phrase::new(format!("{name}-hint")).say(look.lang);
    let (plain, dim) = (look.style(Tone::Plain), look.style(Tone::Dim));
    let pieces = [
        ("   ", plain),
        (said.as_str(), plain),
        (" · ", dim),
        (hint.as_str(), dim),
    ];
    put_pieces(buf, top_rows(area, 1), &pieces, plain);
}

fn draw_row(
    state: &State,
    buf: &mut Buffer,
    area: Rect,
    project: &QueueRow,
    columns: &[Column],
    stand: Stand,
    look: &Look,
) {
    let lang = look.lang;
    let place = [
        project.place.say(lang).to_owned(),
        word("kind", &project.place_kind, lang),
    ];
    let place = place
        .iter()
        .filter(|part| !part.is_empty())
        .cloned()
        .collect::<Vec<_>>()
        .join(" · ");
    let model = project
        .model
        .as_deref()
        .map_or_else(String::new, |model| word("model", model, lang));
    let total = state
        .queue
        .total(project)
        .map_or_else(|| "·".to_owned(), |total| total.to_string());
    let answered = format!("{}/{total}", project.done);
    let sign = if project.caps > 0 {
        look.borders.capped
    } else {
        " "
    };
    let score = format!("{} {sign}", project.score_text());
    let (mark, tone) = sign_of(project.state, &look.borders);
    let state_word = format!(
        "{mark} {}",
        Phrase::new(format!("reply-state-{}", project.state.word())).say(lang)
    );
    let done = project.state == QueueState::Sealed;
    let plain = if done { Tone::Dim } else { Tone::Plain };
    let title: Entry<'_> = (project.title.say(lang), plain);
    let place: Entry<'_> = (&place, Tone::Dim);
    let model: Entry<'_> = (&model, Tone::Dim);
    let score_tone = if project.caps > 0 { Tone::Capped } else { plain };
    let figures: [Entry<'_>; 3] = [(&answered, plain), (&score, score_tone), (&state_word, tone)];
    let entries: Vec<Entry<'_>> = match columns.len() {
        4 => [title].into_iter().chain(figures).collect(),
        5 => [title, place].into_iter().chain(figures).collect(),
        _ => [title, place, model].into_iter().chain(figures).collect(),
    };
    row(buf, area, columns, &entries, stand, look);
}

fn sign_of(state: QueueState, borders: &Borders) -> (&'static str, Tone) {
    match state {
        QueueState::Open => (borders.open, Tone::Plain),
        QueueState::Ready => (borders.pointer, Tone::Key),
        QueueState::Sealed => (borders.done, Tone::Good),
    }
}

/// A word of the data as people read it; an office's own words stand as they are.
fn word(area: &str, word: &str, lang: Lang) -> String {
    let phrase = Phrase::new(format!("screen-{area}-{word}"));
    let said = phrase.say(lang);
    if said == phrase.name() {
        word.to_owned()
    } else {
        said
    }
}
