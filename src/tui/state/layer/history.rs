//! The past of a project, of a mark or of its comment; an earlier state can be put back.

use super::pointing::{Pointed, point};
use super::told::{Row, Told, Tone, scroll_by, wheel};
use super::{Confirm, Gesture, Input, Layer, Place, Step, View, input, list_step, otherwise};
use crate::text::seek::holds;
use crate::text::{Lang, Phrase, Wording};
use crate::tui::event::{Event, Mouse};
use crate::tui::gesture;
use crate::tui::state::list::List;
use crate::tui::state::scroll::Scroll;
use crate::workbench::asks::past::{Change, Deed, Past};

/// What happened, newest first, with one change selected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct History {
    of: Past,
    changes: Vec<Change>,
    list: List,
    filter: String,
    /// How far what is told of the selected change is turned.
    detail: Scroll,
}

impl History {
    /// The past of something, from its newest change.
    pub fn new(of: Past, changes: Vec<Change>) -> Self {
        Self {
            list: List::new(changes.len()),
            of,
            changes,
            filter: String::new(),
            detail: Scroll::default(),
        }
    }

    /// Whose past it is.
    pub fn of(&self) -> &Past {
        &self.of
    }

    /// What happened and contains the words, newest first.
    pub fn changes(&self) -> Vec<&Change> {
        let changes = self.changes.iter();
        changes.filter(|change| shows(change, &self.filter)).collect()
    }

    /// How many changes there are, shown or not.
    pub fn count(&self) -> usize {
        self.changes.len()
    }

    /// The words changes must contain.
    pub fn filter(&self) -> &str {
        &self.filter
    }

    /// Shows only changes that contain these words.
    pub fn narrow(&mut self, words: &str) {
        words.clone_into(&mut self.filter);
        self.list = List::new(self.changes().len());
        self.detail.rewind();
    }

    /// Which change is selected, and which show.
    pub fn list(&self) -> &List {
        &self.list
    }

    /// How far the detail is turned.
    pub fn turned(&self) -> Scroll {
        self.detail
    }

    /// What it is called.
    pub fn title(&self, view: &View<'_>) -> Phrase {
        let (name, of) = match &self.of {
            Past::Project(project) => ("screen-history-project", known_project(view, project.as_str())),
            Past::Mark(_, id) => ("screen-history-mark", known_indicator(view, id)),
            Past::Comment(_, id) => ("screen-history-comment", known_indicator(view, id)),
        };
        Phrase::new(name).with("of", of)
    }

    /// Where it stands, its frame included: all of the screen.
    pub fn place(view: &View<'_>) -> Place {
        view.screen.above_footer()
    }

    /// Where the changes stand.
    pub fn list_place(&self, view: &View<'_>) -> Place {
        let inside = Self::place(view).framed();
        let most = u16::try_from(self.changes.len()).unwrap_or(u16::MAX).max(1);
        inside.top(most.min(inside.rows / 2).max(1))
    }

    /// Where it is told what the selected change did; the row above it is the line between.
    pub fn detail_place(&self, view: &View<'_>) -> Place {
        let inside = Self::place(view).framed().padded();
        inside.below(self.list_place(view).rows + 1)
    }

    /// What there is to say about the selected change.
    pub fn detail(&self, view: &View<'_>) -> Vec<Row> {
        let width = Self::place(view).framed().padded().width().saturating_sub(1);
        let mut told = Told::new(width, view.lang);
        match self.selected() {
            Some(change) => tell(&mut told, change, view),
            None => told.say(&Phrase::new("screen-history-none"), Tone::Dim),
        }
        told.rows()
    }

    /// The selected change.
    pub fn selected(&self) -> Option<&Change> {
        self.changes().get(self.list.selected()?).copied()
    }

    /// The same past with what happened since.
    pub fn renew(&mut self, changes: Vec<Change>) {
        let words = std::mem::take(&mut self.filter);
        *self = Self::new(self.of.clone(), changes);
        self.narrow(&words);
    }

    pub(super) fn update(&mut self, event: &Event, view: &View<'_>) -> Step {
        match input(gesture::Layer::History, event) {
            Some(Input::Gesture(Gesture::Restore)) => self.restore(),
            Some(Input::Gesture(gesture)) => self.go(gesture, view),
            Some(Input::Mouse(mouse)) => self.point(mouse, view),
            _ => Step::Stay,
        }
    }

    /// The gestures that do nothing at the selected change.
    pub fn idle(&self) -> &'static [Gesture] {
        match self.selected() {
            Some(change) if change.is_restorable() => &[],
            _ => &[Gesture::Restore],
        }
    }

    fn restore(&self) -> Step {
        match self.selected() {
            Some(change) if change.is_restorable() => {
                let confirm = Confirm::restore(self.of.project().clone(), change.clone());
                Step::Push(Layer::Confirm(confirm))
            }
            _ => Step::Stay,
        }
    }

    /// A page turns what is told of the selected change where that is more than shows.
    fn go(&mut self, gesture: Gesture, view: &View<'_>) -> Step {
        let (len, height) = (self.detail(view).len(), self.detail_place(view).height());
        let is_page = matches!(gesture, Gesture::PageUp | Gesture::PageDown);
        if is_page && len > height && scroll_by(&mut self.detail, gesture, len, height) {
            return Step::Stay;
        }
        match list_step(gesture) {
            Some(step) => {
                self.list.step(step, self.list_place(view).height());
                self.detail.rewind();
                Step::Stay
            }
            None => otherwise(gesture::Layer::History, gesture),
        }
    }

    /// A press selects, a second one asks whether to put it back; the wheel turns what it is over.
    fn point(&mut self, mouse: Mouse, view: &View<'_>) -> Step {
        let (place, detail, len) = (
            self.list_place(view),
            self.detail_place(view),
            self.detail(view).len(),
        );
        if detail.at(mouse.column, mouse.row).is_some() {
            wheel(&mut self.detail, mouse, len, detail);
            return Step::Stay;
        }
        match point(&mut self.list, mouse, place) {
            Pointed::Again => return self.restore(),
            Pointed::Nothing => return Step::Stay,
            Pointed::Turned | Pointed::Selected => {}
        }
        self.detail.rewind();
        Step::Stay
    }
}

/// Whether a change contains words: when, who, where, what.
fn shows(change: &Change, words: &str) -> bool {
    let indicator = change.indicator.as_ref().map_or("", |id| id.as_str());
    let lines = Lang::SPOKEN.map(|lang| change.line(lang));
    let mut texts = vec![change.time.as_str(), change.person.as_str(), indicator];
    texts.extend(lines.iter().map(String::as_str));
    holds(words, &texts)
}

fn known_project(view: &View<'_>, id: &str) -> Wording {
    view.case
        .filter(|case| case.project.id.as_str() == id)
        .map_or_else(|| Wording::new(id), |case| case.project.title.clone())
}

fn known_indicator(view: &View<'_>, id: &crate::model::IndicatorId) -> Wording {
    view.case
        .and_then(|case| case.rubric.asked(id))
        .map_or_else(|| Wording::new(id.as_str()), |one| one.title.clone())
}

/// How a change came to be done.
pub fn deed(change: &Change) -> Phrase {
    Phrase::new(format!("reply-deed-{}", change.deed.word()))
}

/// What an entry changed, in full.
pub(super) fn tell(told: &mut Told, change: &Change, view: &View<'_>) {
    let lang = told.lang();
    told.put(&change.subject().say(lang), Tone::Head);
    if let Some(id) = &change.indicator {
        told.words("screen-history-at", &known_indicator(view, id));
    }
    told.named("screen-history-when", &change.time);
    told.named("screen-history-who", &change.person);
    told.named("screen-history-entry", &change.entry);
    if change.deed != Deed::Done {
        told.named("screen-history-how", &deed(change).say(lang));
    }
    states(told, change);
}

/// What stood there before and what stands there after.
pub(super) fn states(told: &mut Told, change: &Change) {
    for (name, text) in [
        ("screen-history-before", &change.before),
        ("screen-history-after", &change.after),
    ] {
        told.blank();
        told.named(name, if text.is_empty() { "–" } else { text });
    }
}
