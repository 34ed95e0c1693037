//! Everything the screen knows: which screen, what lies over it, what was said, what is saved.
//!
//! An event goes in with [`State::update`], what came of work with [`State::hear`]; effects come out. Whatever takes a
//! store or a clock is an effect.

use std::collections::BTreeMap;

use super::desk::Desk;
use super::layer::{Help, Layer, Place, View};
use super::news::{Asker, News, Work};
use super::queue::{Queue, Window};
use super::queueing::step_of;
use crate::model::Role;
use crate::text::{Lang, Phrase, Wording};
use crate::tui::event::{Event, Key, Mouse, MouseAct};
use crate::tui::gesture::{self, Gesture, gesture_of};
use crate::tui::run::{Capture, Effect};
use crate::workbench::asks::register::Register;
use crate::workbench::case::Case;

/// What a change asks for.
pub type Effects = Vec<Effect<Work>>;

/// The state of the whole screen.
#[derive(Debug, Clone)]
pub struct State {
    /// The language people read.
    pub lang: Lang,
    /// Who works.
    pub who: Who,
    /// Which screen is there.
    pub screen: Screen,
    /// The list of projects.
    pub queue: Queue,
    /// The project on the table, if there is one.
    pub case: Option<Box<Case>>,
    /// What one looks at in it.
    pub desk: Desk,
    /// What lies over the screen; the last has the keys.
    pub layers: Vec<Layer>,
    /// What was said last.
    pub message: Option<Message>,
    /// Whether the last thing done is on the disk.
    pub saved: Saved,
    /// What forms offer, once asked for.
    pub register: Register,
    /// Texts left unfinished on the project, by field.
    pub drafts: BTreeMap<String, String>,
    /// Whose the mouse is.
    pub mouse: Capture,
    /// What the last frame showed.
    pub shown: Shown,
}

/// Who works.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Who {
    /// The name.
    pub name: Wording,
    /// The role that matters most here.
    pub role: Role,
}

/// One of the two screens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// The list of projects.
    Queue,
    /// One project.
    Desk,
}

/// Something to read above the footer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// What kind of thing it is.
    pub mood: Mood,
    /// Its sentences, the most important first.
    pub said: Vec<Phrase>,
    /// How long it stays.
    pub until: Until,
}

/// What kind of thing is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    /// Something to know.
    Told,
    /// A mark scores less than it says.
    Capped,
    /// Something could not be done.
    Trouble,
}

/// How long something said stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Until {
    /// Until the next key.
    Key,
    /// Until the next mark.
    Mark,
}

/// Whether the last thing done is on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saved {
    /// Nothing was done yet.
    Still,
    /// It is, since this time of day.
    At(String),
    /// It is not.
    Failed,
}

/// What the last frame showed: sizes that moves depend on, and what can be pointed at.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Shown {
    /// The whole screen.
    pub screen: Place,
    /// Rows the list or the tree had.
    pub list: usize,
    /// Where the indicator stood.
    pub pane: Option<Place>,
    /// Rows of the indicator's text, seen or not.
    pub pane_len: usize,
    /// What stood where.
    pub hits: Vec<(Place, Hit)>,
}

/// Something to point at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hit {
    /// A row of the list or the tree.
    Row(usize),
    /// A level of the indicator, as a mark is written.
    Level(String),
    /// A key of the footer.
    Key(Key),
}

impl State {
    /// Nothing known yet but who works.
    pub fn new(lang: Lang, who: Who) -> Self {
        Self {
            lang,
            who,
            screen: Screen::Queue,
            queue: Queue::default(),
            case: None,
            desk: Desk::default(),
            layers: Vec::new(),
            message: None,
            saved: Saved::Still,
            register: Register::default(),
            drafts: BTreeMap::new(),
            mouse: Capture::Off,
            shown: Shown::default(),
        }
    }

    /// What layers see.
    pub fn view(&self) -> View<'_> {
        let at_desk = self.screen == Screen::Desk;
        let case = self.case.as_deref();
        View {
            lang: self.lang,
            screen: self.shown.screen,
            pane: self.shown.pane.filter(|_| at_desk),
            below: self.keys(),
            case,
            indicator: case
                .filter(|_| at_desk)
                .and_then(|case| self.desk.indicator(case))
                .map(|one| &one.id),
            register: &self.register,
            drafts: &self.drafts,
        }
    }

    /// Whose keys the screen below all layers has.
    pub fn keys(&self) -> gesture::Layer {
        match self.screen {
            Screen::Queue => gesture::Layer::Queue,
            Screen::Desk => gesture::Layer::Workbench,
        }
    }

    /// Lets an event change the state.
    pub fn update(&mut self, event: &Event) -> Effects {
        if let Event::Resize(columns, rows) = event {
            self.resize(*columns, *rows);
            return Vec::new();
        }
        let pressed = matches!(
            event,
            Event::Key(_)
                | Event::Mouse(Mouse {
                    act: MouseAct::Press,
                    ..
                })
        );
        if pressed && self.message.as_ref().is_some_and(|said| said.until == Until::Key) {
            self.message = None;
        }
        if let Some(layer) = self.layers.pop() {
            return self.through_layer(layer, event);
        }
        match event {
            Event::Key(key) => match gesture_of(self.keys(), *key) {
                Some(gesture) => self.gesture(gesture, gesture::folded(*key)),
                None => Vec::new(),
            },
            Event::Mouse(mouse) => self.point(*mouse),
            Event::Paste(_) | Event::Resize(..) => Vec::new(),
        }
    }

    /// The screen has this size now: a list may show rows that are not at hand.
    pub fn resize(&mut self, columns: u16, rows: u16) {
        self.shown.screen = Place::screen(columns, rows);
    }

    /// What was typed over the project and is not saved: field and text.
    pub fn draft(&self) -> Option<(String, String)> {
        self.layers.iter().rev().find_map(Layer::draft)
    }

    /// A text is on the disk, as far as it was typed.
    pub fn kept(&mut self, field: &str, text: &str) {
        self.drafts.insert(field.to_owned(), text.to_owned());
        let typed_there = |layer: &&mut Layer| layer.field().as_deref() == Some(field);
        if let Some(layer) = self.layers.iter_mut().find(typed_there) {
            layer.kept(text);
        }
    }

    /// Does a gesture that means the same everywhere, or hands it to the screen.
    pub(super) fn gesture(&mut self, gesture: Gesture, key: Key) -> Effects {
        match gesture {
            Gesture::Leave => vec![Effect::Quit],
            Gesture::Mouse => self.turn_mouse(),
            Gesture::Help => self.put_over(Layer::Help(Help::of(self.keys()))),
            Gesture::Undo => vec![Self::act(
                "undo",
                crate::workbench::args::Args::new(),
                Asker::Screen,
            )],
            Gesture::Redo => vec![Self::act(
                "redo",
                crate::workbench::args::Args::new(),
                Asker::Screen,
            )],
            _ => match self.screen {
                Screen::Queue => self.queue_gesture(gesture),
                Screen::Desk => self.desk_gesture(gesture, key),
            },
        }
    }

    /// The rows of the list that the next frame shows and that are not at hand; to be fetched before it is drawn, not
    /// for every change before it.
    pub fn wanted(&self) -> Option<Window> {
        let height = self.shown.screen.height();
        (self.screen == Screen::Queue)
            .then(|| self.queue.wanted(height))
            .flatten()
    }

    /// The rows to fetch before an event comes in: a move through a list whose length is known needs none, however
    /// many moves come before the next frame.
    pub fn wanted_for(&self, event: &Event) -> Option<Window> {
        let is_move = || self.layers.is_empty() && self.queue.is_certain() && self.moves(event);
        self.wanted().filter(|_| !is_move())
    }

    fn moves(&self, event: &Event) -> bool {
        match event {
            Event::Key(key) => gesture_of(self.keys(), *key).and_then(step_of).is_some(),
            Event::Mouse(mouse) => mouse.act != MouseAct::Press,
            Event::Resize(..) => true,
            Event::Paste(_) => false,
        }
    }

    /// Puts a layer over the screen.
    pub(super) fn put_over(&mut self, layer: Layer) -> Effects {
        self.layers.push(layer);
        Vec::new()
    }

    pub(super) fn act(name: &'static str, args: crate::workbench::args::Args, asker: Asker) -> Effect<Work> {
        Effect::Work(Work::Act { name, args, asker })
    }

    pub(super) fn say(&mut self, phrase: Phrase) {
        self.message = Some(Message {
            mood: Mood::Told,
            said: vec![phrase],
            until: Until::Key,
        });
    }

    pub(super) fn turn_mouse(&mut self) -> Effects {
        self.mouse = match self.mouse {
            Capture::On => Capture::Off,
            Capture::Off => Capture::On,
        };
        vec![Effect::Mouse(self.mouse)]
    }

    fn point(&mut self, mouse: Mouse) -> Effects {
        match mouse.act {
            MouseAct::WheelUp | MouseAct::WheelDown => self.wheel(mouse),
            MouseAct::Press => {
                let hit = self
                    .shown
                    .hits
                    .iter()
                    .find(|(place, _)| place.at(mouse.column, mouse.row).is_some());
                match hit.map(|(_, hit)| hit.clone()) {
                    Some(Hit::Key(key)) => self.update(&Event::Key(key)),
                    Some(hit) => match self.screen {
                        Screen::Queue => self.queue_point(&hit),
                        Screen::Desk => self.desk_point(&hit),
                    },
                    None => Vec::new(),
                }
            }
            MouseAct::Drag | MouseAct::Release => Vec::new(),
        }
    }

    /// Hears what came of a piece of work.
    pub fn hear(&mut self, news: News) -> Effects {
        super::news::hear(self, news)
    }

    /// Over the list a project is on the table only while a layer shows it.
    pub fn clear_table(&mut self) {
        if self.screen == Screen::Queue && self.layers.is_empty() {
            self.case = None;
            self.drafts.clear();
        }
    }
}
