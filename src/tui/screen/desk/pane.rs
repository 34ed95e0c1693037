//! The part of the rubric one stands at, as lines to scroll through.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::super::place;
use super::summary::percent;
use super::{evidence, judged};
use crate::rubric::{Combine, Criterion, Indicator};
use crate::text::width::{cells, left, wrap};
use crate::text::{Phrase, Wording};
use crate::tui::state::app::{Hit, State};
use crate::tui::state::desk::tree::{criterion_result, path, result};
use crate::tui::state::desk::{Detail, Spot};
use crate::tui::state::layer::Place;
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
    let say = |title: &Wording| title.say(look.lang).to_owned();
    let (titles, share) = match state.desk.at() {
        Some(Spot::Indicator(id)) => {
            let mut titles: Vec<String> = path(case, id).iter().map(|one| say(&one.title)).collect();
            titles.extend(case.rubric.indicator(id).map(|one| say(&one.title)));
            (titles, result(case, id).map(|result| &result.max))
        }
        Some(Spot::Criterion(id)) => (
            case.rubric
                .criterion(id)
                .map(|one| say(&one.title))
                .into_iter()
                .collect(),
            criterion_result(case, id).map(|result| &result.weight),
        ),
        None => (Vec::new(), None),
    };
    let within = format!(" {} ", look.borders.within);
    let share = share.map_or_else(String::new, |share| {
        Phrase::new("screen-share")
            .with("share", percent(share))
            .say(look.lang)
    });
    popup::heading(buf, area, &titles.join(&within), &share, look);
}

/// All there is to say, in one column; what is meant too where there is room for it.
pub(super) fn whole(state: &State, case: &Case, look: &Look, room: Rect) -> Pane {
    fitting(state, room, |detail| {
        let mut pane = told(state, case, look, room.width, detail);
        if let Some(indicator) = state.desk.indicator(case) {
            evidence::add(&mut pane, state, case, indicator);
        }
        pane
    })
}

/// The question and the answer, without evidence and comment.
pub(super) fn indicator(state: &State, case: &Case, look: &Look, room: Rect) -> Pane {
    fitting(state, room, |detail| told(state, case, look, room.width, detail))
}

/// In full where that is asked for or fits, else in brief.
fn fitting(state: &State, room: Rect, lay: impl Fn(Detail) -> Pane) -> Pane {
    let full = lay(Detail::Full);
    if state.desk.detail() == Detail::Full || full.len() <= usize::from(room.height) {
        full
    } else {
        lay(Detail::Brief)
    }
}

fn told(state: &State, case: &Case, look: &Look, width: u16, detail: Detail) -> Pane {
    let mut pane = Pane::new(look, width);
    match state.desk.at() {
        Some(Spot::Criterion(id)) => {
            if let Some(criterion) = case.rubric.criterion(id) {
                of_criterion(&mut pane, case, criterion);
            }
        }
        _ => {
            if let Some(indicator) = state.desk.indicator(case) {
                of_indicator(&mut pane, case, indicator, detail);
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
    let facts = [pane.say(weight), pane.say(Phrase::new(how))].join(" · ");
    pane.text(&facts, 0, Tone::Dim);
    pane.blank();
    pane.words(&criterion.about, 0, Tone::Plain);
    pane.labelled("screen-source", &criterion.source);
}

fn of_indicator(pane: &mut Pane, case: &Case, indicator: &Indicator, detail: Detail) {
    pane.words(&indicator.question, 0, Tone::Title);
    if detail == Detail::Full {
        pane.labelled("screen-about", &indicator.about);
        pane.labelled("screen-source", &indicator.source);
        pane.blank();
    }
    judged::add(pane, case, indicator);
    if detail == Detail::Full {
        pane.blank();
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
    pub(super) fn say(&self, phrase: Phrase) -> String {
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
        let label = self.say(Phrase::new(label));
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
