//! The methods of statistics and decision: what each is and when it misleads, and what it says of a file.

use super::told::{Row, Told, Tone, scroll_by, wheel};
use super::{Ask, Gesture, Input, Layer, Place, Request, Step, View, input, list_step, otherwise};
use crate::text::Phrase;
use crate::tui::event::{Event, Mouse, MouseAct};
use crate::tui::gesture;
use crate::tui::state::app::Mood;
use crate::tui::state::list::{self, List};
use crate::tui::state::scroll::Scroll;
use crate::workbench::method::{ENTRIES, Entry};
use crate::workbench::{Fault, Reply};

/// The act that runs a method.
pub(super) const ACT: &str = "method";
/// The most lines that are shown of a result.
const MOST: usize = 500;

/// The methods to choose from, and below them what is to be known of one, or its result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Methods {
    list: List,
    scroll: Scroll,
    shown: Shown,
    trouble: Option<Phrase>,
}

/// What is told below the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    /// What the selected method is.
    About,
    /// What the last one said.
    Result,
}

impl Default for Methods {
    fn default() -> Self {
        Self::new()
    }
}

impl Methods {
    /// All methods, from the first.
    pub fn new() -> Self {
        Self {
            list: List::new(ENTRIES.len()),
            scroll: Scroll::default(),
            shown: Shown::About,
            trouble: None,
        }
    }

    /// Which method is selected.
    pub fn list(&self) -> &List {
        &self.list
    }

    /// How far what is told is turned.
    pub fn scroll(&self) -> Scroll {
        self.scroll
    }

    /// Why a method could not begin.
    pub fn trouble(&self) -> Option<&Phrase> {
        self.trouble.as_ref()
    }

    /// The selected method.
    pub fn selected(&self) -> Option<&'static Entry> {
        ENTRIES.get(self.list.selected()?)
    }

    /// Where it stands, its frame included: all of the screen.
    pub fn place(view: &View<'_>) -> Place {
        view.screen.above_footer()
    }

    /// Where the methods stand: a third of it.
    pub fn list_place(view: &View<'_>) -> Place {
        let inside = Self::place(view).framed();
        let count = u16::try_from(ENTRIES.len()).unwrap_or(u16::MAX);
        inside.top(count.min((inside.rows / 3).max(2)))
    }

    /// The line between the methods and what is told.
    pub fn between(view: &View<'_>) -> Place {
        Self::place(view)
            .framed()
            .below(Self::list_place(view).rows)
            .top(1)
    }

    /// Where it is told what a method is or says: a bar in its first row while one is at work.
    pub fn told_place(view: &View<'_>) -> Place {
        let inside = Self::place(view).framed().padded();
        let below = inside.below(Self::list_place(view).rows + 1);
        below.top(below.rows.saturating_sub(1))
    }

    /// Where it is said why a method could not begin.
    pub fn trouble_place(view: &View<'_>) -> Place {
        Self::place(view).framed().padded().bottom(1)
    }

    /// What is told.
    pub fn rows(&self, view: &View<'_>) -> Vec<Row> {
        let mut told = Told::new(Self::told_place(view).width().saturating_sub(1), view.lang);
        let last = view.jobs.last.as_ref().filter(|last| last.act == ACT);
        if view.jobs.now.is_some_and(|job| job.act == ACT) {
            // the first row is the bar's
            told.blank();
            told.say(&Phrase::new("screen-methods-meanwhile"), Tone::Dim);
        } else if let (Shown::Result, Some(last)) = (self.shown, last) {
            let tone = match last.mood {
                Mood::Trouble => Tone::Trouble,
                _ => Tone::Plain,
            };
            for said in &last.said {
                told.say(said, tone);
            }
            for line in last.lines.iter().take(MOST) {
                told.put(line, Tone::Plain);
            }
        } else if let Some(entry) = self.selected() {
            about(&mut told, entry);
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
        match input(gesture::Layer::Methods, event) {
            Some(Input::Gesture(Gesture::Accept)) => self.choose(view),
            Some(Input::Gesture(Gesture::Stop)) => Step::Request(Request::Stop),
            Some(Input::Gesture(Gesture::Copy)) => self.copy(view),
            Some(Input::Gesture(gesture)) => self.go(gesture, view),
            Some(Input::Mouse(mouse)) => self.point(mouse, view),
            _ => Step::Stay,
        }
    }

    /// Asks for the file the selected method is to be run on; its result is told when it is there.
    fn choose(&mut self, view: &View<'_>) -> Step {
        let Some(entry) = self.selected() else {
            return Step::Stay;
        };
        (self.shown, self.scroll) = (Shown::Result, Scroll::default());
        Step::Push(Layer::Ask(Ask::method(entry, view)))
    }

    fn copy(&self, view: &View<'_>) -> Step {
        let rows = self.rows(view);
        let lines: Vec<&str> = rows.iter().map(|row| row.text.trim_end()).collect();
        Step::Request(Request::Copy(lines.join("\n")))
    }

    /// A row moves through the methods, a page through what is told.
    fn go(&mut self, gesture: Gesture, view: &View<'_>) -> Step {
        if matches!(gesture, Gesture::PageUp | Gesture::PageDown) {
            let (len, height) = (self.rows(view).len(), Self::told_place(view).height());
            scroll_by(&mut self.scroll, gesture, len, height);
            return Step::Stay;
        }
        match list_step(gesture) {
            Some(step) => {
                self.list.step(step, Self::list_place(view).height());
                self.moved();
                Step::Stay
            }
            None => otherwise(gesture::Layer::Methods, gesture),
        }
    }

    fn moved(&mut self) {
        (self.shown, self.scroll) = (Shown::About, Scroll::default());
    }

    /// A press selects, a second one asks for the file; the wheel turns what it is over.
    fn point(&mut self, mouse: Mouse, view: &View<'_>) -> Step {
        let place = Self::list_place(view);
        match (mouse.act, place.at(mouse.column, mouse.row)) {
            (MouseAct::WheelUp, Some(_)) => self.list.step(list::Step::WheelUp, place.height()),
            (MouseAct::WheelDown, Some(_)) => self.list.step(list::Step::WheelDown, place.height()),
            (MouseAct::Press, Some((_, line))) => match self.list.row_at(line, place.height()) {
                Some(at) if self.list.selected() == Some(at) => return self.choose(view),
                Some(at) => {
                    self.list.select(at);
                    self.moved();
                }
                None => {}
            },
            _ => {
                let len = self.rows(view).len();
                wheel(&mut self.scroll, mouse, len, Self::told_place(view));
            }
        }
        Step::Stay
    }
}

/// Source, assumption, input and caveat of a method.
fn about(told: &mut Told, entry: &Entry) {
    let source = Phrase::new("method-source").with("what", entry.about().source);
    told.say(&source, Tone::Dim);
    let parts = [
        ("method-assumes", "assumes", Tone::Plain),
        ("method-takes", "takes", Tone::Plain),
        ("method-misleads", "misleads", Tone::Capped),
    ];
    for (name, end, tone) in parts {
        told.say(&Phrase::new(name).with("what", entry.phrase(end)), tone);
    }
    told.blank();
    told.say(&Phrase::new("screen-methods-how"), Tone::Dim);
}
