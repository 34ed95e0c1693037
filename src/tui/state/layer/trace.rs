//! Why this number: the steps it came about in, each opening the next.

use std::collections::BTreeSet;

use super::{Gesture, Input, Place, Request, Step, View, input, otherwise};
use crate::model::IndicatorId;
use crate::scoring::{self, About};
use crate::text::seek::holds;
use crate::text::{Lang, width};
use crate::tui::event::{Event, MouseAct};
use crate::tui::gesture;
use crate::tui::state::copying;
use crate::tui::state::scroll::Scroll;
use crate::workbench::acts::tell::traced;
use crate::workbench::case::Case;

/// The way from the top of a trace to one of its steps.
type Way = Vec<usize>;

/// A trace with the step that is its top at present, and those entered before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trace {
    top: scoring::Step,
    pages: Vec<Page>,
    filter: String,
}

/// One step as the top of what is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Page {
    at: Way,
    open: BTreeSet<Way>,
    selected: usize,
    scroll: Scroll,
}

/// One row of a trace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Which of the visible steps it belongs to, from 0.
    pub step: usize,
    /// For each level from the top down to the step, whether more steps follow there.
    pub path: Vec<Follows>,
    /// What it says.
    pub text: String,
    /// The step's figure, in its first row.
    pub value: String,
    /// What kind of row it is.
    pub part: Part,
}

/// Whether more steps of the same branch follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Follows {
    /// They do.
    More,
    /// This is the last one.
    Last,
}

/// What kind of row it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The first row of a step that has nothing to open.
    Leaf,
    /// The first row of a step that is folded.
    Folded,
    /// The first row of a step that is unfolded.
    Unfolded,
    /// The title goes on.
    More,
    /// How the figure came about.
    How,
}

/// A step that is visible, and the way to it.
struct Seen<'a> {
    step: &'a scoring::Step,
    way: Way,
    path: Vec<Follows>,
}

impl Trace {
    /// The trace of an indicator of a case, or of the whole.
    pub fn new(case: &Case, indicator: Option<&IndicatorId>) -> Self {
        Self::of(traced(case, indicator))
    }

    /// The trace that starts at a step.
    pub fn of(top: scoring::Step) -> Self {
        let mut trace = Self {
            top,
            pages: Vec::new(),
            filter: String::new(),
        };
        trace.enter(Way::new());
        trace
    }

    /// The step that is the top of what is shown.
    pub fn step(&self) -> &scoring::Step {
        self.step_at(&self.page().at)
    }

    /// The words steps must contain.
    pub fn filter(&self) -> &str {
        &self.filter
    }

    /// Shows only steps that contain these words, and those that lead there.
    pub fn narrow(&mut self, words: &str) {
        words.clone_into(&mut self.filter);
        self.page_mut().scroll = Scroll::default();
        let first = self.seen().iter().position(|seen| shows(seen.step, words));
        self.select(first.unwrap_or(0));
    }

    /// How many steps contain the words, of how many.
    pub fn counts(&self) -> (usize, usize) {
        count(self.step(), &self.filter)
    }

    /// Which of the visible steps is selected.
    pub fn selected(&self) -> usize {
        self.page().selected
    }

    /// Where it stands, its frame included: all of the screen.
    pub fn place(view: &View<'_>) -> Place {
        view.screen.above_footer()
    }

    /// Where its rows stand.
    pub fn rows_place(view: &View<'_>) -> Place {
        Self::place(view).framed()
    }

    /// The rows that show.
    pub fn window(&self, rows: &[Row], height: usize) -> std::ops::Range<usize> {
        let (first, last) = span(rows, self.selected());
        let scroll = self.page().scroll.following(last, rows.len(), height);
        scroll
            .following(first, rows.len(), height)
            .window(rows.len(), height)
    }

    /// All rows, wrapped to the width they stand in.
    pub fn rows(&self, width: usize, lang: Lang) -> Vec<Row> {
        let seen = self.seen();
        let values: Vec<String> = seen
            .iter()
            .map(|seen| seen.step.value.clone().unwrap_or_default())
            .collect();
        let figures = values
            .iter()
            .map(|value| width::cells(value))
            .max()
            .unwrap_or(0)
            .min(width / 3);
        let room = width.saturating_sub(figures + 1 + MARGIN);
        let mut rows = Vec::new();
        for (at, (seen, value)) in seen.iter().zip(values).enumerate() {
            self.tell(&mut rows, at, seen, value, room, lang);
        }
        rows
    }

    /// Cells the tree before a row of this depth takes.
    pub fn indent(depth: usize) -> usize {
        (depth * 3).saturating_sub(1) + 2
    }

    fn tell(&self, rows: &mut Vec<Row>, at: usize, seen: &Seen<'_>, value: String, room: usize, lang: Lang) {
        let room = room.saturating_sub(Self::indent(seen.path.len())).max(8);
        let (is_open, tells_how) = match self.filter.as_str() {
            "" => (self.page().open.contains(&seen.way), true),
            words => (leads(seen.step, words), tells(seen.step, words)),
        };
        let part = match (opens(seen.step), is_open) {
            (false, _) => Part::Leaf,
            (true, false) => Part::Folded,
            (true, true) => Part::Unfolded,
        };
        let row = |text: String, value: String, part: Part| Row {
            step: at,
            path: seen.path.clone(),
            text,
            value,
            part,
        };
        let mut value = Some(value);
        for (line, text) in width::wrap(&seen.step.title.say(lang), room)
            .into_iter()
            .enumerate()
        {
            let part = if line == 0 { part } else { Part::More };
            rows.push(row(text, value.take().unwrap_or_default(), part));
        }
        if part != Part::Unfolded || !tells_how {
            return;
        }
        for how in &seen.step.how {
            for text in width::wrap(&how.say(lang), room) {
                rows.push(row(text, String::new(), Part::How));
            }
        }
    }

    pub(super) fn update(&mut self, event: &Event, view: &View<'_>) -> Step {
        let place = Self::rows_place(view);
        match input(gesture::Layer::Trace, event) {
            Some(Input::Gesture(Gesture::Copy)) => Step::Request(Request::Copy(self.copied(view.lang))),
            Some(Input::Gesture(gesture)) => self.gesture(gesture, place, view.lang),
            Some(Input::Mouse(mouse)) => {
                match mouse.act {
                    MouseAct::WheelUp => self.by(-1),
                    MouseAct::WheelDown => self.by(1),
                    MouseAct::Press => {
                        if let Some((_, line)) = place.at(mouse.column, mouse.row) {
                            self.point(line, place, view.lang);
                        }
                    }
                    MouseAct::Drag | MouseAct::Release => {}
                }
                self.follow(place, view.lang);
                Step::Stay
            }
            _ => Step::Stay,
        }
    }

    fn gesture(&mut self, gesture: Gesture, place: Place, lang: Lang) -> Step {
        match gesture {
            Gesture::Up => self.by(-1),
            Gesture::Down => self.by(1),
            Gesture::PageUp => self.page_by(-1, place, lang),
            Gesture::PageDown => self.page_by(1, place, lang),
            Gesture::First => self.select(0),
            Gesture::Last => self.select(usize::MAX),
            Gesture::Unfold => self.unfold(),
            Gesture::Fold => self.fold(),
            Gesture::Enter => self.deeper(),
            Gesture::Back if self.pages.len() > 1 => {
                self.pages.pop();
            }
            gesture => return otherwise(gesture::Layer::Trace, gesture),
        }
        self.follow(place, lang);
        Step::Stay
    }

    /// The selected step as a line to copy.
    fn copied(&self, lang: Lang) -> String {
        let seen = self.seen();
        seen.get(self.selected())
            .map_or_else(String::new, |seen| copying::line(seen.step, lang))
    }

    /// Makes the selected step the top of what is shown.
    fn deeper(&mut self) {
        let ways = self.ways();
        let way = ways[self.selected()].clone();
        if way == self.page().at || !opens(self.step_at(&way)) {
            return;
        }
        self.filter.clear();
        self.enter(way);
    }

    fn enter(&mut self, at: Way) {
        let mut open = BTreeSet::new();
        unfolded(self.step_at(&at), &at, &mut open);
        open.insert(at.clone());
        self.pages.push(Page {
            at,
            open,
            selected: 0,
            scroll: Scroll::default(),
        });
    }

    fn unfold(&mut self) {
        let way = self.ways()[self.selected()].clone();
        if opens(self.step_at(&way)) && self.page_mut().open.insert(way) {
            return;
        }
        self.by(1);
    }

    /// Folds the selected step; a folded one leads to the step it belongs to.
    fn fold(&mut self) {
        let ways = self.ways();
        let way = &ways[self.selected()];
        if self.page_mut().open.remove(way) {
            return;
        }
        if let Some((_, parent)) = way.split_last()
            && let Some(at) = ways.iter().position(|way| way == parent)
        {
            self.select(at);
        }
    }

    fn by(&mut self, steps: isize) {
        self.select(self.selected().saturating_add_signed(steps));
    }

    fn page_by(&mut self, direction: isize, place: Place, lang: Lang) {
        let rows = self.rows(place.width(), lang);
        let page = place.height().saturating_sub(1).max(1).cast_signed();
        let (first, _) = span(&rows, self.selected());
        let aim = first
            .saturating_add_signed(direction * page)
            .min(rows.len().saturating_sub(1));
        if let Some(row) = rows.get(aim) {
            let step = row.step;
            self.select(if step == self.selected() {
                step.saturating_add_signed(direction)
            } else {
                step
            });
        }
    }

    fn point(&mut self, line: usize, place: Place, lang: Lang) {
        let rows = self.rows(place.width(), lang);
        let at = self.window(&rows, place.height()).nth(line);
        if let Some(row) = at.and_then(|at| rows.get(at)) {
            if row.step == self.selected() {
                self.deeper();
            } else {
                self.select(row.step);
            }
        }
    }

    fn select(&mut self, step: usize) {
        let last = self.seen().len().saturating_sub(1);
        self.page_mut().selected = step.min(last);
    }

    fn follow(&mut self, place: Place, lang: Lang) {
        let rows = self.rows(place.width(), lang);
        let start = self.window(&rows, place.height()).start;
        let mut scroll = Scroll::default();
        scroll.by(start.cast_signed(), rows.len(), place.height());
        self.page_mut().scroll = scroll;
    }

    fn ways(&self) -> Vec<Way> {
        self.seen().into_iter().map(|seen| seen.way).collect()
    }

    fn seen(&self) -> Vec<Seen<'_>> {
        let page = self.page();
        let mut seen = Vec::new();
        let shown = match self.filter.as_str() {
            "" => Shown::Open(&page.open),
            words => Shown::With(words),
        };
        see(self.step_at(&page.at), &page.at, &[], shown, &mut seen);
        seen
    }

    fn step_at(&self, way: &[usize]) -> &scoring::Step {
        way.iter().fold(&self.top, |step, &at| &step.children[at])
    }

    fn page(&self) -> &Page {
        self.pages.last().expect("the first page is never left")
    }

    fn page_mut(&mut self) -> &mut Page {
        self.pages.last_mut().expect("the first page is never left")
    }
}

/// Blank cells before and behind a row.
pub const MARGIN: usize = 2;

/// Whether there is anything behind a step's title.
fn opens(step: &scoring::Step) -> bool {
    !step.children.is_empty() || !step.how.is_empty()
}

/// The steps that are unfolded at first: down to the indicators, and all of a single indicator.
fn unfolded(step: &scoring::Step, way: &Way, open: &mut BTreeSet<Way>) {
    let inner = matches!(step.about, About::Whole | About::Criterion(_));
    for (at, child) in step.children.iter().enumerate() {
        let mut way = way.clone();
        way.push(at);
        if !inner || matches!(child.about, About::Criterion(_)) {
            unfolded(child, &way, open);
            open.insert(way);
        }
    }
}

/// Which steps are visible below the top.
#[derive(Clone, Copy)]
enum Shown<'a> {
    /// Those in steps that are open.
    Open(&'a BTreeSet<Way>),
    /// Those that contain words, and those that lead there.
    With(&'a str),
}

fn see<'a>(step: &'a scoring::Step, way: &Way, path: &[Follows], shown: Shown<'_>, seen: &mut Vec<Seen<'a>>) {
    seen.push(Seen {
        step,
        way: way.clone(),
        path: path.to_vec(),
    });
    let below = step.children.iter().enumerate();
    let below: Vec<(usize, &scoring::Step)> = match shown {
        Shown::Open(open) if !open.contains(way) => return,
        Shown::Open(_) => below.collect(),
        Shown::With(words) => below.filter(|(_, step)| leads(step, words)).collect(),
    };
    let last = below.last().map(|(at, _)| *at);
    for (at, child) in below {
        let follows = if Some(at) == last {
            Follows::Last
        } else {
            Follows::More
        };
        see(
            child,
            &[way.as_slice(), &[at]].concat(),
            &[path, &[follows]].concat(),
            shown,
            seen,
        );
    }
}

/// Whether a step contains words, in any language.
fn shows(step: &scoring::Step, words: &str) -> bool {
    let titles = Lang::SPOKEN.map(|lang| step.title.say(lang));
    let mut texts: Vec<&str> = titles.iter().map(String::as_str).collect();
    texts.extend(step.value.as_deref());
    holds(words, &texts) || tells(step, words)
}

/// Whether it says so in how its figure came about.
fn tells(step: &scoring::Step, words: &str) -> bool {
    let mut said = step
        .how
        .iter()
        .flat_map(|how| Lang::SPOKEN.map(|lang| how.say(lang)));
    said.any(|said| holds(words, &[said.as_str()]))
}

fn leads(step: &scoring::Step, words: &str) -> bool {
    shows(step, words) || step.children.iter().any(|child| leads(child, words))
}

/// How many steps of a tree contain words, of how many.
fn count(step: &scoring::Step, words: &str) -> (usize, usize) {
    let own = (usize::from(shows(step, words)), 1);
    let below = step.children.iter().map(|child| count(child, words));
    below.fold(own, |(shown, all), (more, of)| (shown + more, all + of))
}

/// The first and the last row of a step.
fn span(rows: &[Row], step: usize) -> (usize, usize) {
    let first = rows.iter().position(|row| row.step == step).unwrap_or(0);
    let last = rows.iter().rposition(|row| row.step == step).unwrap_or(first);
    (first, last)
}
