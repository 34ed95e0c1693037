//! The part of the rubric one stands at, as lines to scroll through.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::super::place;
use super::summary::percent;
use super::{evidence, judged};
use crate::rubric::{Combine, Criterion, Indicator, ReadsAs};
use crate::scoring;
use crate::text::width::{cells, left, wrap};
use crate::text::{Phrase, Wording};
use crate::tui::state::app::{Hit, State};
use crate::tui::state::desk::tree::{criterion_result, path, result};
use crate::tui::state::desk::{Detail, Spot};
use crate::tui::state::layer::{Ask, Comment, Place};
use crate::tui::theme::Tone;
use crate::tui::widget::{Look, first_row, popup, put_pieces, rows_of};
use crate::workbench::case::Case;

/// Cells a label takes.
const LABEL: usize = 10;

/// Lines of a width.
pub(super) struct Pane {
    width: usize,
    look: Look,
    lines: Vec<Line>,
}

struct Line {
    content: Content,
    hit: Option<Hit>,
}

enum Content {
    Pieces(Vec<(String, Style)>, Style),
    Heading(String),
}

/// Draws the frame of the indicator; gives the area inside it.
pub(super) fn framed(state: &State, case: &Case, buf: &mut Buffer, area: Rect, look: &Look) -> Rect {
    let inside = popup::frame(buf, area, "", look);
    let head = Rect {
        x: area.x + area.width.min(1),
        width: area.width.saturating_sub(2),
        ..first_row(area)
    };
    heading(state, case, buf, head, look);
    Rect {
        x: inside.x + inside.width.min(1),
        width: inside.width.saturating_sub(2),
        ..inside
    }
}

/// Draws the line that says where one stands, and how much of the whole it is.
pub(super) fn heading(state: &State, case: &Case, buf: &mut Buffer, area: Rect, look: &Look) {
    let share = match state.desk.at() {
        Some(Spot::Indicator(id)) if case.rubric.adjustment(id).is_some() => None,
        Some(Spot::Indicator(id)) => result(case, id).map(|result| &result.max),
        Some(Spot::Criterion(id)) => criterion_result(case, id).map(|result| &result.weight),
        None => None,
    };
    let titles = within(state, case, look);
    let id = state.desk.indicator(case).map(|one| format!("{} · ", one.id));
    let within = format!(" {} ", look.borders.within);
    let share = share.map_or_else(String::new, |share| {
        Phrase::new("screen-share")
            .with("share", percent(share))
            .say(look.lang)
    });
    let note = id.unwrap_or_default() + &share;
    popup::heading(buf, area, &titles.join(&within), &note, look);
}

/// The way from the year of the project to where one stands.
pub(super) fn path_here(state: &State, case: &Case, look: &Look) -> Vec<String> {
    let project = case.project.title.say(look.lang).to_owned();
    let mut path: Vec<String> = case.project.year.iter().map(ToString::to_string).collect();
    path.push(project);
    path.extend(within(state, case, look));
    path
}

/// The way through the rubric to where one stands.
fn within(state: &State, case: &Case, look: &Look) -> Vec<String> {
    let say = |title: &Wording| title.say(look.lang).to_owned();
    match state.desk.at() {
        Some(Spot::Indicator(id)) => {
            let mut titles: Vec<String> = path(case, id).iter().map(|one| say(&one.title)).collect();
            let own = case.rubric.asked(id);
            titles.extend(own.map(|one| say(&one.title)));
            titles
        }
        Some(Spot::Criterion(id)) => {
            let own = case.rubric.criterion(id);
            own.map(|one| say(&one.title)).into_iter().collect()
        }
        None => Vec::new(),
    }
}

/// All there is to say, in one column; what is meant too where there is room for it.
pub(super) fn whole(state: &State, case: &Case, look: &Look, room: Rect) -> Pane {
    fitting(state, room, |about| {
        let mut pane = told(state, case, look, room.width, about);
        if let Some(indicator) = state.desk.indicator(case) {
            evidence::add(&mut pane, case, indicator);
        }
        pane
    })
}

/// The question and the answer, without evidence and comment.
pub(super) fn indicator(state: &State, case: &Case, look: &Look, room: Rect) -> Pane {
    fitting(state, room, |about| told(state, case, look, room.width, about))
}

/// Where it is told what is meant and where it comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum About {
    /// Before the levels, where it was asked for.
    Before,
    /// After them, where there is room.
    After,
    /// Nowhere.
    Untold,
}

/// With what is meant where that is asked for or fits, else without.
fn fitting(state: &State, room: Rect, lay: impl Fn(About) -> Pane) -> Pane {
    if state.desk.detail() == Detail::Full {
        return lay(About::Before);
    }
    let full = lay(About::After);
    if full.len() <= usize::from(room.height) {
        full
    } else {
        lay(About::Untold)
    }
}

fn told(state: &State, case: &Case, look: &Look, width: u16, about: About) -> Pane {
    let mut pane = Pane::new(look, width);
    match state.desk.at() {
        Some(Spot::Criterion(id)) => {
            if let Some(criterion) = case.rubric.criterion(id) {
                of_criterion(&mut pane, case, criterion);
            }
        }
        _ => {
            if let Some(indicator) = state.desk.indicator(case) {
                of_indicator(&mut pane, state, case, indicator, about);
            }
        }
    }
    pane
}

fn of_criterion(pane: &mut Pane, case: &Case, criterion: &Criterion) {
    let share = criterion_result(case, &criterion.id).map(|result| percent(&result.weight));
    let how = match criterion.combine {
        Combine::Mean => "screen-combine-mean",
        Combine::Min => "screen-combine-min",
        Combine::Geometric => "screen-combine-geometric",
        Combine::Coupling => "screen-combine-coupling",
    };
    let weight = Phrase::new("screen-criterion-weight").with("share", share.unwrap_or_default());
    let facts = [pane.say(&weight), pane.say(&Phrase::new(how))].join(" · ");
    pane.text(&facts, 0, Tone::Dim);
    reads_as(pane, case, criterion.reads_as.as_ref());
    pane.blank();
    pane.words(&criterion.about, 0, Tone::Plain);
    pane.labelled("screen-source", &criterion.source);
}

fn of_indicator(pane: &mut Pane, state: &State, case: &Case, indicator: &Indicator, about: About) {
    pane.words(&indicator.question, 0, Tone::Title);
    reads_as(pane, case, indicator.reads_as.as_ref());
    unfinished(pane, state, case, indicator);
    if about == About::Before {
        pane.labelled("screen-about", &indicator.about);
        pane.labelled("screen-source", &indicator.source);
    }
    if about != About::Untold {
        pane.blank();
    }
    judged::add(pane, case, indicator);
    if about == About::After {
        pane.blank();
        pane.labelled("screen-about", &indicator.about);
        pane.labelled("screen-source", &indicator.source);
        pane.blank();
    }
}

/// That the words or weights are those of a variant, and why.
fn reads_as(pane: &mut Pane, case: &Case, variant: Option<&ReadsAs>) {
    if let Some(variant) = variant {
        let when = scoring::condition(&case.rubric, &variant.when);
        let said = pane.say(&Phrase::new("score-reads-as").with("when", when));
        pane.text(&said, 0, Tone::Dim);
    }
}

/// What was typed here and not saved; it stands where no long text hides it.
fn unfinished(pane: &mut Pane, state: &State, case: &Case, indicator: &Indicator) {
    let comment = case.mark(&indicator.id).comment;
    let left = |field: String| state.drafts.get(&field).map(|left| left.text.replace('\n', " "));
    let value = left(Ask::value_field(&indicator.id));
    let words = left(Comment::field_of(&indicator.id)).filter(|left| *left != comment.replace('\n', " "));
    for (name, text) in [("screen-value-left", value), ("screen-comment-left", words)] {
        if let Some(text) = text {
            let said = pane.say(&Phrase::new(name).with("text", text));
            pane.text(&said, 1, Tone::Capped);
        }
    }
}

impl Pane {
    /// No lines yet.
    pub(super) fn new(look: &Look, width: u16) -> Self {
        Self {
            width: usize::from(width),
            look: *look,
            lines: Vec::new(),
        }
    }

    /// How it looks.
    pub(super) fn look(&self) -> &Look {
        &self.look
    }

    /// Its width in cells.
    pub(super) fn width(&self) -> usize {
        self.width
    }

    /// A phrase in the language of the screen.
    pub(super) fn say(&self, phrase: &Phrase) -> String {
        phrase.say(self.look.lang)
    }

    /// How many lines there are.
    pub(super) fn len(&self) -> usize {
        self.lines.len()
    }

    /// Adds an empty line.
    pub(super) fn blank(&mut self) {
        self.pieces(Vec::new());
    }

    /// Adds a line of pieces.
    pub(super) fn pieces(&mut self, pieces: Vec<(String, Tone)>) {
        let styled = pieces
            .into_iter()
            .map(|(text, tone)| (text, self.look.style(tone)))
            .collect();
        self.push(styled, Style::new(), None);
    }

    /// Adds a line of pieces in one style to its end, which can be pointed at.
    pub(super) fn row(&mut self, pieces: Vec<(String, Tone)>, whole: Option<Tone>, hit: Option<Hit>) {
        let rest = whole.map_or(Style::new(), |tone| self.look.style(tone));
        let styled = pieces
            .into_iter()
            .map(|(text, tone)| (text, whole.map_or(self.look.style(tone), |_| rest)))
            .collect();
        self.push(styled, rest, hit);
    }

    /// Adds a heading.
    pub(super) fn heading(&mut self, title: &str) {
        self.lines.push(Line {
            content: Content::Heading(title.to_owned()),
            hit: None,
        });
    }

    /// Adds a text, wrapped and indented.
    pub(super) fn text(&mut self, text: &str, indent: usize, tone: Tone) {
        for line in wrap(text, self.width.saturating_sub(indent)) {
            self.pieces(vec![(" ".repeat(indent) + &line, tone)]);
        }
    }

    /// Adds a text behind a sign; its further lines stand under its start.
    pub(super) fn hung(&mut self, sign: &str, text: &str, sign_tone: Tone, tone: Tone) {
        let indent = cells(sign);
        for (at, line) in wrap(text, self.width.saturating_sub(indent))
            .into_iter()
            .enumerate()
        {
            let start = if at == 0 {
                sign.to_owned()
            } else {
                " ".repeat(indent)
            };
            self.pieces(vec![(start, sign_tone), (line, tone)]);
        }
    }

    /// Adds an author's text; nothing where there is none.
    pub(super) fn words(&mut self, words: &Wording, indent: usize, tone: Tone) {
        let text = words.say(self.look.lang).to_owned();
        if !text.trim().is_empty() {
            self.text(&text, indent, tone);
        }
    }

    /// Adds a label with a text beside it; nothing where there is none.
    pub(super) fn beside(&mut self, label: &'static str, text: &str, tone: Tone) {
        if text.trim().is_empty() {
            return;
        }
        let label = self.say(&Phrase::new(label));
        let indent = LABEL.max(cells(&label) + 2);
        let lines = wrap(text, self.width.saturating_sub(indent + 1));
        for (at, line) in lines.into_iter().enumerate() {
            let start = if at == 0 { label.as_str() } else { "" };
            self.pieces(vec![
                (format!(" {}", left(start, indent)), Tone::Dim),
                (line, tone),
            ]);
        }
    }

    /// Adds a label with an author's text beside it.
    pub(super) fn labelled(&mut self, label: &'static str, words: &Wording) {
        let text = words.say(self.look.lang).to_owned();
        self.beside(label, &text, Tone::Plain);
    }

    /// Draws the lines from `first` on, as many as fit, and tells what can be pointed at.
    pub(super) fn draw(&self, buf: &mut Buffer, area: Rect, first: usize, hits: &mut Vec<(Place, Hit)>) {
        for (row, line) in rows_of(area).zip(self.lines.iter().skip(first)) {
            match &line.content {
                Content::Heading(title) => popup::heading(buf, row, title, "", &self.look),
                Content::Pieces(pieces, rest) => {
                    let pieces: Vec<_> = pieces
                        .iter()
                        .map(|(text, style)| (text.as_str(), *style))
                        .collect();
                    put_pieces(buf, row, &pieces, *rest);
                }
            }
            hits.extend(line.hit.clone().map(|hit| (place(row), hit)));
        }
    }

    fn push(&mut self, pieces: Vec<(String, Style)>, rest: Style, hit: Option<Hit>) {
        self.lines.push(Line {
            content: Content::Pieces(pieces, rest),
            hit,
        });
    }
}
