//! Keeping the store: acts that may take long, what goes on now, and what the last one answered.

use super::pointing::{Pointed, point};
use super::told::{Row, Told, Tone, scroll_by, wheel};
use super::{Ask, Gesture, Input, Layer, Place, Request, Step, View, input, list_step, otherwise};
use crate::text::Phrase;
use crate::tui::event::{Event, Mouse};
use crate::tui::gesture;
use crate::tui::state::app::Mood;
use crate::tui::state::list::List;
use crate::tui::state::scroll::Scroll;
use crate::workbench::act::{ACTS, Act};
use crate::workbench::args::Args;
use crate::workbench::{Fault, Reply};

/// The acts to choose from, and below them how things are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upkeep {
    list: List,
    scroll: Scroll,
    trouble: Option<Phrase>,
}

impl Default for Upkeep {
    fn default() -> Self {
        Self::new()
    }
}

impl Upkeep {
    /// The acts, from the first.
    pub fn new() -> Self {
        Self {
            list: List::new(Self::acts().count()),
            scroll: Scroll::default(),
            trouble: None,
        }
    }

    /// The acts that keep the store, which may take long.
    pub fn acts() -> impl Iterator<Item = &'static Act> {
        ACTS.iter().filter(|act| act.keeps_the_store())
    }

    /// Which act is selected.
    pub fn list(&self) -> &List {
        &self.list
    }

    /// How far the answer is turned.
    pub fn scroll(&self) -> Scroll {
        self.scroll
    }

    /// Why an act could not begin.
    pub fn trouble(&self) -> Option<&Phrase> {
        self.trouble.as_ref()
    }

    /// Where it stands, its frame included: all of the screen.
    pub fn place(view: &View<'_>) -> Place {
        view.screen.above_footer()
    }

    /// Where the acts stand.
    pub fn list_place(view: &View<'_>) -> Place {
        let count = u16::try_from(Self::acts().count()).unwrap_or(u16::MAX);
        let inside = Self::place(view).framed();
        inside.top(count.min(inside.rows.saturating_sub(3)))
    }

    /// The line between the acts and what is told.
    pub fn between(view: &View<'_>) -> Place {
        Self::place(view)
            .framed()
            .below(Self::list_place(view).rows)
            .top(1)
    }

    /// Where it is told how things are: a bar in its first row while something goes on.
    pub fn told_place(view: &View<'_>) -> Place {
        let inside = Self::place(view).framed().padded();
        let below = inside.below(Self::list_place(view).rows + 1);
        below.top(below.rows.saturating_sub(1))
    }

    /// Where it is said why an act could not begin.
    pub fn trouble_place(view: &View<'_>) -> Place {
        Self::place(view).framed().padded().bottom(1)
    }

    /// What goes on, or what the last act answered; what is longer than anybody reads is cut.
    pub fn rows(view: &View<'_>) -> Vec<Row> {
        let mut told = Told::new(Self::told_place(view).width().saturating_sub(1), view.lang);
        if view.jobs.now.is_some() {
            // the first row is the bar's
            told.blank();
            let meanwhile = Phrase::new("screen-upkeep-meanwhile");
            told.say(&view.settings.keymap.naming(meanwhile), Tone::Dim);
        } else if let Some(last) = &view.jobs.last {
            let tone = if last.mood == Mood::Trouble {
                Tone::Trouble
            } else {
                Tone::Good
            };
            for (at, said) in last.said.iter().take(MOST).enumerate() {
                told.say(said, if at == 0 { tone } else { Tone::Plain });
            }
            for line in last.lines.iter().take(MOST) {
                told.put(line, Tone::Plain);
            }
            if last.said.len().max(last.lines.len()) > MOST {
                told.say(&Phrase::new("screen-upkeep-cut").with("act", last.act), Tone::Dim);
            }
        } else {
            told.say(&Phrase::new("screen-upkeep-none"), Tone::Dim);
        }
        told.rows()
    }

    pub(super) fn answered(&mut self, result: Result<&Reply, &Fault>) {
        self.trouble = result.err().map(|fault| fault.message.clone());
    }

    pub(super) fn update(&mut self, event: &Event, view: &View<'_>) -> Step {
        if matches!(event, Event::Key(_)) {
            self.trouble = None;
        }
        match input(gesture::Layer::Upkeep, event) {
            Some(Input::Gesture(Gesture::Accept)) => self.choose(view),
            Some(Input::Gesture(Gesture::Stop)) => Step::Request(Request::Stop),
            Some(Input::Gesture(gesture)) => self.go(gesture, view),
            Some(Input::Mouse(mouse)) => self.point(mouse, view),
            _ => Step::Stay,
        }
    }

    /// Begins the selected act, after asking for the file where it takes one.
    fn choose(&self, view: &View<'_>) -> Step {
        let selected = self.list.selected().and_then(|at| Self::acts().nth(at));
        match selected {
            Some(act) if act.args.is_empty() => Step::Request(Request::Act {
                name: act.name,
                args: Args::new(),
            }),
            Some(act) => Step::Push(Layer::Ask(Ask::file(act, view))),
            None => Step::Stay,
        }
    }

    /// A row moves through the acts, a page through the answer.
    fn go(&mut self, gesture: Gesture, view: &View<'_>) -> Step {
        if matches!(gesture, Gesture::PageUp | Gesture::PageDown) {
            let (len, height) = (Self::rows(view).len(), Self::told_place(view).height());
            scroll_by(&mut self.scroll, gesture, len, height);
            return Step::Stay;
        }
        match list_step(gesture) {
            Some(step) => {
                self.list.step(step, Self::list_place(view).height());
                Step::Stay
            }
            None => otherwise(gesture::Layer::Upkeep, gesture),
        }
    }

    /// A press selects, a second one begins; the wheel turns the answer.
    fn point(&mut self, mouse: Mouse, view: &View<'_>) -> Step {
        let told = Self::told_place(view);
        if told.at(mouse.column, mouse.row).is_some() {
            wheel(&mut self.scroll, mouse, Self::rows(view).len(), told);
            return Step::Stay;
        }
        match point(&mut self.list, mouse, Self::list_place(view)) {
            Pointed::Again => return self.choose(view),
            Pointed::Nothing | Pointed::Turned | Pointed::Selected => {}
        }
        Step::Stay
    }
}

/// The most sentences and the most lines that are shown of an answer.
const MOST: usize = 500;
