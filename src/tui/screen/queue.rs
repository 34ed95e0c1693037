//! The list of projects: what is mine to do, and how far I am.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{message, place, top, top_rows};
use crate::text::phrase::of_word;
use crate::text::width::cells;
use crate::text::{Lang, Phrase};
use crate::tui::state::app::{Hit, Shown, State};
use crate::tui::theme::Tone;
use crate::tui::widget::borders::Borders;
use crate::tui::widget::rows::{Column, Entry, Stand, head, row};
use crate::tui::widget::{Look, bar, below, put_pieces, rows_of, scrollbar, spark, units};
use crate::workbench::asks::queue::{Progress, QueueRow, QueueState};
use crate::workbench::asks::sorted::SortBy;

/// Cells of the progress bar.
const BAR: usize = 24;
/// The most cells of a sparkline.
const SPARK: usize = 18;

/// A column by what it shows.
type Shows = (Show, Column);

/// What a column shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Show {
    Project,
    Place,
    Model,
    Answered,
    Score,
    State,
    /// The sign of the state alone.
    Sign,
}

const ANSWERED: Shows = (Show::Answered, Column::numbers(8));
const SCORE: Shows = (Show::Score, Column::numbers(10));
const STATE: Shows = (Show::State, Column::words(11, 11));

/// Columns by the width they need.
const LAYOUTS: [(u16, &[Shows]); 4] = [
    (
        144,
        &[
            (Show::Project, Column::words(48, 80)),
            (Show::Place, Column::words(32, 50)),
            (Show::Model, Column::words(20, 34)),
            ANSWERED,
            SCORE,
            STATE,
        ],
    ),
    (
        96,
        &[
            (Show::Project, Column::words(22, 48)),
            (Show::Place, Column::words(13, 34)),
            ANSWERED,
            SCORE,
            STATE,
        ],
    ),
    (
        56,
        &[(Show::Project, Column::words(14, 120)), ANSWERED, SCORE, STATE],
    ),
    (
        0,
        &[
            (Show::Project, Column::words(10, 120)),
            SCORE,
            (Show::Sign, Column::words(1, 1)),
        ],
    ),
];

/// Draws it.
pub(super) fn draw(state: &State, buf: &mut Buffer, area: Rect, look: &Look, shown: &mut Shown) {
    let (program, who) = top::who(state, look);
    top::draw(state, buf, area, &[&format!("{program} · {who}")], "", look);
    let said = message::lay(state.message.as_ref(), &state.settings.keymap, area.width, look);
    let (body, foot) = message::split(below(area, 1), said.as_ref());
    progress(state, buf, top_rows(body, 1), look);
    let tall = body.height > 12;
    let table = below(body, 1 + u16::from(tall));
    let parts = layout(area.width);
    let names: Vec<String> = parts
        .iter()
        .map(|(show, _)| name(*show, state.queue.by(), look))
        .collect();
    let parts = roomy(parts, &names);
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let columns: Vec<Column> = parts.iter().map(|(_, column)| *column).collect();
    head(buf, table, &columns, &names, look);
    list(state, buf, below(table, 1), &parts, look, shown);
    if let Some(said) = said {
        said.draw(buf, foot, look);
    }
}

fn layout(width: u16) -> &'static [Shows] {
    let fits = LAYOUTS.iter().find(|(least, _)| width >= *least);
    fits.map_or(&[], |(_, columns)| columns)
}

/// The columns, each as wide as its name.
fn roomy(parts: &[Shows], names: &[String]) -> Vec<Shows> {
    let wide = |((show, column), name): (&Shows, &String)| {
        let least = column.least.max(cells(name));
        let most = column.most.max(least);
        (
            *show,
            Column {
                least,
                most,
                ..*column
            },
        )
    };
    parts.iter().zip(names).map(wide).collect()
}

/// The name of a column, with a sign where the list is sorted by it.
fn name(show: Show, by: SortBy, look: &Look) -> String {
    let name = title(show, look.lang);
    match sign_of_order(show, by, &look.borders) {
        Some(sign) if show == Show::Score => format!("{} {sign}", name.trim_end()),
        Some(sign) => format!("{name} {sign}"),
        None => name,
    }
}

/// The sign of a column the list is sorted by: the least first, or the most.
fn sign_of_order(show: Show, by: SortBy, borders: &Borders) -> Option<&'static str> {
    Some(match (show, by) {
        (Show::Project, SortBy::Title)
        | (Show::Place, SortBy::Place)
        | (Show::Answered, SortBy::Answered)
        | (Show::Score, SortBy::ScoreUp)
        | (Show::State, SortBy::State) => borders.rising,
        (Show::Score, SortBy::Score) => borders.falling,
        _ => return None,
    })
}

/// Whether the head of a list of that width says what it is sorted by.
fn is_headed(by: SortBy, width: u16, look: &Look) -> bool {
    let mut parts = layout(width).iter();
    parts.any(|(show, _)| sign_of_order(*show, by, &look.borders).is_some())
}

fn title(show: Show, lang: Lang) -> String {
    let name = match show {
        Show::Project => "screen-column-project",
        Show::Place => "screen-column-place",
        Show::Model => "screen-column-model",
        Show::Answered => "screen-column-answered",
        Show::Score => "screen-column-score",
        Show::State => "screen-column-state",
        Show::Sign => return String::new(),
    };
    let name = Phrase::new(name).say(lang);
    // figures have a sign behind them
    if show == Show::Score { name + "  " } else { name }
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
    let drafts = Phrase::new("screen-drafts")
        .with("sign", look.borders.draft)
        .with("count", progress.drafts)
        .say(look.lang);
    if progress.drafts > 0 {
        pieces.extend([("   ", plain), (drafts.as_str(), look.style(Tone::Capped))]);
    }
    let by = state.queue.by();
    let sorted = Phrase::new(format!("screen-sorted-{}", by.word())).say(look.lang);
    if by != SortBy::Entered && !is_headed(by, area.width, look) {
        pieces.extend([("   ", plain), (sorted.as_str(), dim)]);
    }
    if !state.queue.filter().is_empty() {
        pieces.extend([("   ", plain), (filtered.as_str(), look.style(Tone::Found))]);
    }
    let used = put_pieces(buf, area, &pieces, plain);
    rhythm(state, buf, area, used, look);
}

/// How the work went on, at the right end where there is room beside what is `used`.
fn rhythm(state: &State, buf: &mut Buffer, area: Rect, used: u16, look: &Look) {
    let days = state.queue.rhythm();
    if days.marks.len() < 2 || !state.shows_rhythm() {
        return;
    }
    let marks = spark::sums(&days.marks, SPARK, &look.borders);
    let sealed = spark::last(&days.sealed, SPARK, &look.borders);
    let label = |name: &'static str| format!("   {} ", Phrase::new(name).say(look.lang));
    let labels = [label("screen-marks-by-day"), label("screen-sealed-by-day")];
    let (dim, bar) = (look.style(Tone::Dim), look.style(Tone::Bar));
    let mut pieces = vec![
        (labels[0].as_str(), dim),
        (marks.as_str(), bar),
        (labels[1].as_str(), dim),
        (sealed.as_str(), bar),
    ];
    let room = usize::from(area.width.saturating_sub(used + 1));
    while pieces.iter().map(|(text, _)| cells(text)).sum::<usize>() > room {
        pieces.truncate(pieces.len().saturating_sub(2));
    }
    let wide = units(pieces.iter().map(|(text, _)| cells(text)).sum());
    let end = Rect {
        x: area.right() - wide - 1,
        width: wide,
        ..area
    };
    if wide > 0 {
        put_pieces(buf, end, &pieces, dim);
    }
}

/// Done of a thousand; no more than all, none of none.
fn permille(progress: Progress) -> usize {
    (progress.sealed * 1000)
        .checked_div(progress.projects)
        .unwrap_or(0)
        .min(1000)
}

fn list(state: &State, buf: &mut Buffer, area: Rect, parts: &[Shows], look: &Look, shown: &mut Shown) {
    let columns: Vec<Column> = parts.iter().map(|(_, column)| *column).collect();
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
            Some(project) => {
                let told: Vec<(String, Tone)> = parts
                    .iter()
                    .map(|(show, _)| entry(state, project, *show, look))
                    .collect();
                let entries: Vec<Entry<'_>> =
                    told.iter().map(|(text, tone)| (text.as_str(), *tone)).collect();
                row(buf, line, &columns, &entries, stand, look);
            }
            None => row(buf, line, &columns, &[("…", Tone::Dim)], stand, look),
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

/// What a project shows in a column.
fn entry(state: &State, project: &QueueRow, show: Show, look: &Look) -> (String, Tone) {
    let lang = look.lang;
    let plain = if project.state == QueueState::Sealed {
        Tone::Dim
    } else {
        Tone::Plain
    };
    match show {
        Show::Project => (project.title.say(lang).to_owned(), plain),
        Show::Place => (place_of(project, lang), Tone::Dim),
        Show::Model => {
            let model = project.model.as_deref();
            (
                model.map_or_else(String::new, |model| of_word("model", model, lang)),
                Tone::Dim,
            )
        }
        Show::Answered => {
            let total = state.queue.total(project);
            let total = total.map_or_else(|| "·".to_owned(), |total| total.to_string());
            (format!("{}/{total}", project.done), plain)
        }
        Show::Score if project.caps > 0 => {
            let score = format!("{} {}", project.score_text(), look.borders.capped);
            (score, Tone::Capped)
        }
        Show::Score => (project.score_text() + "  ", plain),
        Show::Sign => {
            let (sign, tone) = sign_of(project, &look.borders);
            (sign.to_owned(), tone)
        }
        Show::State => {
            let (sign, tone) = sign_of(project, &look.borders);
            let said = Phrase::new(format!("reply-state-{}", project.state.word())).say(lang);
            (format!("{sign} {said}"), tone)
        }
    }
}

fn place_of(project: &QueueRow, lang: Lang) -> String {
    let kind = of_word("kind", &project.place_kind, lang);
    let parts = [project.place.say(lang), &kind];
    let told: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    told.join(" · ")
}

/// The sign of the state, or of a text that waits to be finished; the word beside it tells the state.
fn sign_of(project: &QueueRow, borders: &Borders) -> (&'static str, Tone) {
    match project.state {
        _ if project.drafts > 0 => (borders.draft, Tone::Capped),
        QueueState::Open => (borders.open, Tone::Plain),
        QueueState::Ready => (borders.pointer, Tone::Key),
        QueueState::Sealed => (borders.done, Tone::Good),
    }
}
