//! Everything the screen knows: which screen, what lies over it, what was said, what is saved.
//!
//! An event goes in with [`State::update`], what came of work with [`State::hear`]; effects come out. Whatever takes a
//! store or a clock is an effect.

use std::collections::BTreeMap;

use super::desk::Desk;
use super::jobs::Jobs;
use super::layer::{Help, Layer, Place, Preferences, Typing, View};
use super::marking::Marked;
use super::news::{Asker, News, Work};
use super::queue::Queue;
use super::settings::Settings;
use super::tips::Tips;
use super::tour::Tour;
use super::trail::{Stop, Trail};
use super::whereabouts::LastSeen;
use crate::model::Role;
use crate::text::{Lang, Phrase, Wording};
use crate::tui::event::{Event, Key, Mouse, MouseAct};
use crate::tui::gesture::{self, Gesture, gesture_of};
use crate::tui::run::{Capture, Effect};
use crate::workbench::asks::origin::Origin;
use crate::workbench::asks::register::Register;
use crate::workbench::case::Case;
use crate::workbench::draft::Left;

/// What a change asks for.
pub type Effects = Vec<Effect<Work>>;

/// The state of the whole screen.
#[derive(Debug, Clone)]
pub struct State {
    /// The language people read.
    pub lang: Lang,
    /// Who works.
    pub who: Who,
    /// Where the marks of the store come from.
    pub origin: Origin,
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
    /// What is said again once that has been read: it stays until the next mark.
    pub standing: Option<Message>,
    /// Whether the last thing done is on the disk.
    pub saved: Saved,
    /// Whether nothing can be saved, because the store is only looked at.
    pub read_only: bool,
    /// What forms offer, once asked for.
    pub register: Register,
    /// Texts left unfinished on the project, by field.
    pub drafts: BTreeMap<String, Left>,
    /// What the user settled.
    pub settings: Settings,
    /// What goes on beside the keys.
    pub jobs: Jobs,
    /// The places one came from.
    pub trail: Trail,
    /// Whether the last thing said was that nothing is open here, so that the next step leads on.
    pub offered: bool,
    /// The words the list was narrowed by and the row, to return to.
    pub returning: Option<(String, usize)>,
    /// How sheets were left.
    pub left: Vec<LastSeen>,
    /// Where the project that is asked for is to be opened.
    pub bound_for: Option<Stop>,
    /// Whose the mouse is.
    pub mouse: Capture,
    /// How far the tour is, where this is one.
    pub tour: Option<Tour>,
    /// Whether the tour was asked for, which is on a store of its own.
    pub wants_tour: bool,
    /// What the last key marked, until another key.
    pub marked: Option<Marked>,
    /// What the key before the one in hand marked.
    pub just_marked: Option<Marked>,
    /// What is told where one is for the first time; none as long as nobody asked for it.
    pub tips: Option<Tips>,
    /// What was chosen in the palette, the last first.
    pub recent: Vec<String>,
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
    /// Rows of it that can be seen at once.
    pub pane_rows: usize,
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
    /// The line between tree and indicator, which can be moved.
    Split,
}

impl Message {
    /// Whether it says that nothing is open in this sheet.
    fn leads_on(&self) -> bool {
        let names = ["screen-all-answered", "screen-is-sealed"];
        self.said.iter().any(|said| names.contains(&said.name()))
    }
}

impl State {
    /// Nothing known yet but who works.
    pub fn new(lang: Lang, who: Who) -> Self {
        Self {
            lang,
            who,
            origin: Origin::default(),
            screen: Screen::Queue,
            queue: Queue::default(),
            case: None,
            desk: Desk::default(),
            layers: Vec::new(),
            message: None,
            standing: None,
            saved: Saved::Still,
            read_only: false,
            register: Register::default(),
            drafts: BTreeMap::new(),
            settings: Settings::default(),
            jobs: Jobs::default(),
            mouse: Settings::default().mouse(),
            trail: Trail::default(),
            offered: false,
            returning: None,
            left: Vec::new(),
            bound_for: None,
            tour: None,
            wants_tour: false,
            marked: None,
            just_marked: None,
            tips: None,
            recent: Vec::new(),
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
            settings: &self.settings,
            jobs: &self.jobs,
            recent: &self.recent,
        }
    }

    /// Whether the screen has room to show how the work went on, day by day.
    pub fn shows_rhythm(&self) -> bool {
        self.screen == Screen::Queue && self.shown.screen.columns >= Queue::RHYTHM_COLUMNS
    }

    /// Whose keys the screen below all layers has.
    pub fn keys(&self) -> gesture::Layer {
        match self.screen {
            Screen::Queue => gesture::Layer::Queue,
            Screen::Desk => gesture::Layer::Workbench,
        }
    }

    /// Whose keys what lies on top has.
    pub fn top_keys(&self) -> gesture::Layer {
        self.layers.last().map_or_else(|| self.keys(), Layer::keys)
    }

    /// Speaks this language from now on; where one is and what was typed stays.
    fn speak(&mut self, lang: Lang) -> Effects {
        self.lang = lang;
        // a filter may mean the word of a state
        self.queue.forget_rows();
        vec![Effect::Work(Work::Speak(lang)), Effect::Work(Work::Count)]
    }

    /// Lets an event change the state.
    pub fn update(&mut self, event: &Event) -> Effects {
        let layers = self.layers.len();
        let mut effects = self.turn(event);
        effects.extend(self.go_on(layers));
        self.tour_looks();
        effects
    }

    fn turn(&mut self, event: &Event) -> Effects {
        match event {
            Event::Resize(columns, rows) => {
                self.resize(*columns, *rows);
                return Vec::new();
            }
            // what the terminal says of itself is nothing a person did
            Event::Ground(_) => return Vec::new(),
            _ => {}
        }
        match self.as_usual(event) {
            Some(event) => {
                let mut effects = self.learns(&event);
                effects.extend(self.meet(&event));
                effects
            }
            None => Vec::new(),
        }
    }

    /// A key of the user's as the usual one; none where it means nothing any more.
    pub(super) fn as_usual(&self, event: &Event) -> Option<Event> {
        let Event::Key(key) = event else {
            return Some(event.clone());
        };
        let keys = self.layers.last().map_or(self.keys(), Layer::keys);
        self.settings.keymap.usual(keys, *key).map(Event::Key)
    }

    pub(super) fn meet(&mut self, event: &Event) -> Effects {
        let pressed = matches!(
            event,
            Event::Key(_)
                | Event::Mouse(Mouse {
                    act: MouseAct::Press,
                    ..
                })
        );
        if pressed {
            self.just_marked = self.marked.take();
            self.offered = self.message.as_ref().is_some_and(Message::leads_on);
        }
        if pressed && self.message.as_ref().is_some_and(|said| said.until == Until::Key) {
            self.message = self.standing.take();
        }
        if let Event::Key(key) = event {
            match gesture_of(self.top_keys(), *key) {
                Some(Gesture::Language) => return self.speak(self.lang.next_spoken()),
                Some(Gesture::Tip) => return self.turn_tips(),
                _ => {}
            }
        }
        if let Event::Mouse(mouse) = event {
            if let Some(effects) = self.drag(*mouse) {
                return effects;
            }
            if let Some(key) = self.pressed_hint(*mouse) {
                return self.update(&Event::Key(key));
            }
        }
        if let Some(effects) = self.tour_meets(event) {
            return effects;
        }
        if let Event::Paste(text) = event
            && !self.top_keys().takes_text()
        {
            return self.no_place_for(text);
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
            Event::Paste(_) | Event::Resize(..) | Event::Ground(_) => Vec::new(),
        }
    }

    /// The screen has this size now: a list may show rows that are not at hand.
    pub fn resize(&mut self, columns: u16, rows: u16) {
        self.shown.screen = Place::screen(columns, rows);
    }

    /// What was typed over the project and is not saved.
    pub fn draft(&self) -> Option<Typing> {
        self.layers.iter().rev().find_map(Layer::draft)
    }

    /// A text is on the disk, as far as it was typed.
    pub fn kept(&mut self, typing: &Typing) {
        let left = Left::here(typing.text.as_str(), typing.over.as_str());
        self.drafts.insert(typing.field.clone(), left);
        let typed_there = |layer: &&mut Layer| layer.field().as_ref() == Some(&typing.field);
        if let Some(layer) = self.layers.iter_mut().find(typed_there) {
            layer.kept(&typing.text);
        }
    }

    /// Does a gesture that means the same everywhere, or hands it to the screen.
    pub(super) fn gesture(&mut self, gesture: Gesture, key: Key) -> Effects {
        match gesture {
            Gesture::Leave => self.leave(),
            Gesture::Mouse => self.turn_mouse(),
            Gesture::Palette => self.open_palette(),
            Gesture::ReadRubric => self.read_rubric(),
            Gesture::Settings => self.put_over(Layer::Preferences(Preferences::new())),
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
            Gesture::GoBack => {
                let here = self.here();
                let stop = self.trail.back(here);
                self.travel(stop, "screen-trail-start")
            }
            Gesture::GoOn => {
                let here = self.here();
                let stop = self.trail.on(here);
                self.travel(stop, "screen-trail-end")
            }
            _ => match self.screen {
                Screen::Queue => self.queue_gesture(gesture),
                Screen::Desk => self.desk_gesture(gesture, key),
            },
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
        self.tell_all(Mood::Told, vec![phrase]);
    }

    /// Says something until the next key; what stays longer is said again after it.
    pub(super) fn tell_all(&mut self, mood: Mood, said: Vec<Phrase>) {
        let until = Until::Key;
        let before = self.message.replace(Message { mood, said, until });
        self.standing = before
            .filter(|said| said.until == Until::Mark)
            .or(self.standing.take());
    }

    pub(super) fn turn_mouse(&mut self) -> Effects {
        self.mouse = match self.mouse {
            Capture::On => Capture::Off,
            Capture::Off => Capture::On,
        };
        vec![Effect::Mouse(self.mouse)]
    }

    /// The key of the footer that was pressed with the mouse.
    fn pressed_hint(&self, mouse: Mouse) -> Option<Key> {
        let mut hits = self.shown.hits.iter().filter(|_| mouse.act == MouseAct::Press);
        hits.find_map(|(place, hit)| match hit {
            Hit::Key(key) => place.at(mouse.column, mouse.row).map(|_| *key),
            _ => None,
        })
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
        let layers = self.layers.len();
        let mut effects = super::news::hear(self, news);
        effects.extend(self.go_on(layers));
        self.tour_looks();
        effects
    }

    /// Over the list a project is on the table only while a layer shows it.
    pub fn clear_table(&mut self) {
        if self.screen == Screen::Queue && self.layers.is_empty() {
            self.case = None;
            self.drafts.clear();
        }
    }
}
