//! What lies over a screen: one layer at a time has the keys, and every layer is one step from the one below.
//!
//! An [`Event`] and a [`View`] of the work go in, a [`Step`] comes out; what a layer wants done it asks for with a
//! [`Request`] and hears of in [`Layer::answered`]. No layer writes, draws or asks the clock. What is typed is offered as
//! a draft until it is saved. Start at [`Layer`].

pub mod answer;
pub mod ask;
pub mod card;
pub mod clash;
pub mod comment;
pub mod compare;
pub mod confirm;
mod everywhere;
pub mod evidence;
pub mod form;
pub mod help;
pub mod history;
pub mod jump;
pub mod methods;
pub mod pairs;
pub mod palette;
pub mod pick;
pub mod picture;
pub mod place;
mod pointing;
pub mod preferences;
pub mod projector;
pub mod reader;
pub mod records;
pub mod shelf;
pub mod split;
pub mod told;
pub mod trace;
pub mod upkeep;

use std::collections::BTreeMap;

pub use answer::Answer;
pub use ask::{Ask, Purpose};
pub use card::Card;
pub use comment::Comment;
pub use compare::Compare;
pub use confirm::Confirm;
pub use evidence::Evidence;
pub use form::Filling;
pub use help::Help;
pub use history::History;
pub use jump::Jump;
pub use methods::Methods;
pub use pairs::Pairs;
pub use palette::Palette;
pub use pick::Pick;
pub use picture::Picture;
pub use place::Place;
pub use preferences::Preferences;
pub use projector::Projector;
pub use reader::Reader;
pub use records::Records;
pub use shelf::Shelf;
pub use trace::Trace;
pub use upkeep::Upkeep;

use crate::model::IndicatorId;
use crate::text::{Lang, Phrase};
use crate::tui::event::{Event, Mouse};
use crate::tui::gesture::{self, Gesture, Meaning, edit_of, meaning_of};
use crate::workbench::args::Args;
use crate::workbench::asks::past::Past;
use crate::workbench::asks::register::Register;
use crate::workbench::case::Case;
use crate::workbench::draft::Left;
use crate::workbench::{Fault, Reply};

use super::desk::Way;
use super::field::Edit;
use super::jobs::Jobs;
use super::list;
use super::reading::Wish;
use super::settings::Settings;

/// A layer over a screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Layer {
    /// The comment of a mark.
    Comment(Comment),
    /// A line or a list to answer with: a number, a reason, a filter.
    Ask(Ask),
    /// One of several to choose.
    Pick(Pick),
    /// A question with yes and no.
    Confirm(Confirm),
    /// Why this number.
    Trace(Trace),
    /// The evidence of the project on the table.
    Evidence(Evidence),
    /// A form for an act.
    Form(Filling),
    /// Any indicator to go to.
    Jump(Jump),
    /// Everything that can be done.
    Palette(Palette),
    /// What an act answered.
    Answer(Answer),
    /// What is on record.
    Records(Records),
    /// Judgements of pairs.
    Pairs(Pairs),
    /// Methods of statistics and decision.
    Methods(Methods),
    /// A rubric to read.
    Rubric(Reader),
    /// Two rubrics beside each other.
    Compare(Compare),
    /// The rubrics there are.
    Shelf(Shelf),
    /// Keeping the store.
    Upkeep(Upkeep),
    /// What the project on the table is.
    Card(Card),
    /// What the user settles once.
    Preferences(Preferences),
    /// The project on the table, for a room.
    Projector(Projector),
    /// The past of a project, a mark or a comment.
    History(History),
    /// A picture of the project on the table.
    Picture(Picture),
    /// What the layer below is and what its keys do.
    Help(Help),
}

/// What an event did to the stack of layers.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(
    clippy::large_enum_variant,
    reason = "there is one step for a key, and it is moved once"
)]
pub enum Step {
    /// Nothing; the layer itself may have changed.
    Stay,
    /// The layer closes.
    Close,
    /// Another layer opens over this one.
    Push(Layer),
    /// Something is to be done; the layer stays.
    Request(Request),
    /// Something is to be done; the layer closes unless it fails.
    CloseWith(Request),
    /// This layer and the one below close and something is to be done.
    CloseBoth(Request),
    /// All layers close and something is to be done below.
    Leave(Request),
}

/// What a layer wants done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Request {
    /// An act of the table. When it succeeds and the layer closes, the layer's draft is over: forget it.
    Act {
        /// Its name.
        name: &'static str,
        /// What it takes.
        args: Args,
    },
    /// Keep a text that is being typed, now.
    Draft(Typing),
    /// A text that was being typed is no longer wanted.
    Forget {
        /// Where it was typed.
        field: String,
    },
    /// Open the past of something.
    History(Past),
    /// Something with a rubric.
    Rubric(Wish),
    /// Stop the act that goes on.
    Stop,
    /// Hand the text that is being typed to the person's editor; [`Layer::edited`] hears of it.
    Edit(String),
    /// Stand at an indicator of the project on the table.
    Goto(IndicatorId),
    /// Narrow the list below to these words: that of the layer below, else that of the screen.
    Filter(String),
    /// Take or leave the mouse.
    Mouse,
    /// Hand a text to the clipboard.
    Copy(String),
    /// Do what was chosen by name.
    Choose(palette::Deed),
    /// Show the project beside the one that is shown.
    Beside(Way),
    /// Be led through the first evening.
    Tour,
    /// Change a setting.
    Set {
        /// Its key.
        key: &'static str,
        /// What it is to be.
        value: String,
    },
}

/// A text that is being typed and not saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typing {
    /// Where it is typed.
    pub field: String,
    /// What stands there.
    pub text: String,
    /// What was saved there when it was begun, where that matters.
    pub over: String,
}

impl Typing {
    /// What was typed, as people read it: a form's slots by their names.
    pub fn lines(&self) -> Vec<String> {
        match serde_json::from_str::<BTreeMap<String, String>>(&self.text) {
            Ok(slots) => slots
                .iter()
                .map(|(name, text)| format!("{name}: {text}"))
                .collect(),
            Err(_) => vec![self.text.clone()],
        }
    }
}

/// What a layer sees of the work; made anew for every event and every frame.
#[derive(Debug, Clone, Copy)]
pub struct View<'a> {
    /// The language people read.
    pub lang: Lang,
    /// The whole screen; its last row is the footer's.
    pub screen: Place,
    /// Where the indicator stands, on a screen that shows one.
    pub pane: Option<Place>,
    /// The keys of the screen below.
    pub below: gesture::Layer,
    /// The project on the table.
    pub case: Option<&'a Case>,
    /// The indicator that is pointed at.
    pub indicator: Option<&'a IndicatorId>,
    /// What forms offer.
    pub register: &'a Register,
    /// Texts left unfinished, by field.
    pub drafts: &'a BTreeMap<String, Left>,
    /// What the user settled.
    pub settings: &'a Settings,
    /// What goes on beside the keys.
    pub jobs: &'a Jobs,
    /// What was chosen in the palette, the last first.
    pub recent: &'a [String],
}

impl Layer {
    /// Lets an event change the layer; gives what follows.
    pub fn update(&mut self, event: &Event, view: &View<'_>) -> Step {
        if let Some(step) = self.everywhere(event, view) {
            return step;
        }
        match self {
            Self::Comment(layer) => layer.update(event, view),
            Self::Ask(layer) => layer.update(event, view),
            Self::Pick(layer) => layer.update(event, view),
            Self::Confirm(layer) => layer.update(event, view),
            Self::Trace(layer) => layer.update(event, view),
            Self::Evidence(layer) => layer.update(event, view),
            Self::Form(layer) => layer.update(event, view),
            Self::Records(layer) => layer.update(event, view),
            Self::Rubric(layer) => layer.update(event, view),
            Self::Compare(layer) => layer.update(event, view),
            Self::Shelf(layer) => layer.update(event, view),
            Self::Upkeep(layer) => layer.update(event, view),
            Self::Methods(layer) => layer.update(event, view),
            Self::Pairs(layer) => layer.update(event, view),
            Self::Card(layer) => layer.update(event, view),
            Self::Preferences(layer) => layer.update(event, view),
            Self::Projector(_) => Projector::update(event),
            Self::History(layer) => layer.update(event, view),
            Self::Picture(layer) => layer.update(event, view),
            Self::Jump(layer) => layer.update(event, view),
            Self::Palette(layer) => layer.update(event, view),
            Self::Answer(layer) => layer.update(event, view),
            Self::Help(layer) => layer.update(event, view),
        }
    }

    /// Hears what came of its last request.
    pub fn answered(&mut self, result: Result<&Reply, &Fault>) {
        match self {
            Self::Comment(layer) => layer.answered(result),
            Self::Ask(layer) => layer.answered(result),
            Self::Pick(layer) => layer.answered(result),
            Self::Confirm(layer) => layer.answered(result),
            Self::Evidence(layer) => layer.answered(result),
            Self::Form(layer) => layer.answered(result),
            Self::Upkeep(layer) => layer.answered(result),
            Self::Methods(layer) => layer.answered(result),
            Self::Pairs(layer) => layer.answered(result),
            Self::Trace(_)
            | Self::Records(_)
            | Self::Rubric(_)
            | Self::Compare(_)
            | Self::Shelf(_)
            | Self::Card(_)
            | Self::History(_)
            | Self::Preferences(_)
            | Self::Projector(_)
            | Self::Picture(_)
            | Self::Jump(_)
            | Self::Palette(_)
            | Self::Answer(_)
            | Self::Help(_) => {}
        }
    }

    /// What is typed and not saved. It must be on the disk within a second.
    pub fn draft(&self) -> Option<Typing> {
        match self {
            Self::Comment(layer) => layer.draft(),
            Self::Ask(layer) => layer.draft(),
            Self::Form(layer) => layer.draft(),
            Self::Pairs(layer) => layer.draft(),
            _ => None,
        }
    }

    /// The field its draft is kept under, whether there is one now or not.
    pub fn field(&self) -> Option<String> {
        match self {
            Self::Comment(layer) => Some(layer.field()),
            Self::Ask(layer) => layer.field(),
            Self::Form(layer) => Some(layer.field()),
            Self::Pairs(layer) => Some(layer.field()),
            _ => None,
        }
    }

    /// The draft is on the disk, as far as this text goes.
    pub fn kept(&mut self, text: &str) {
        match self {
            Self::Comment(layer) => layer.kept(text),
            Self::Form(layer) => layer.kept(text),
            _ => {}
        }
    }

    /// The text that was handed to an editor came back: one step to undo.
    pub fn edited(&mut self, text: &str) {
        match self {
            Self::Comment(layer) => layer.edited(text),
            Self::Form(layer) => layer.edited(text),
            _ => {}
        }
    }

    /// The project on the table is as it is now.
    pub fn meet(&mut self, case: &Case) {
        if let Self::Comment(layer) = self {
            let saved = case.mark(layer.indicator()).comment;
            layer.meet(&saved);
        }
    }

    /// The keyboard paused: what is typed next is a step of its own to undo.
    pub fn settle(&mut self) {
        match self {
            Self::Comment(layer) => layer.settle(),
            Self::Ask(layer) => layer.settle(),
            Self::Form(layer) => layer.settle(),
            _ => {}
        }
    }

    /// The gestures of its keys that do nothing at present, for the footer.
    pub fn idle(&self) -> &'static [Gesture] {
        match self {
            Self::Form(layer) => layer.idle(),
            Self::History(layer) => layer.idle(),
            _ => &[],
        }
    }

    /// Whose keys are asked, for the footer and the help.
    pub fn keys(&self) -> gesture::Layer {
        match self {
            Self::Comment(layer) => layer.keys(),
            Self::Ask(layer) => layer.keys(),
            Self::Pick(_) | Self::Shelf(_) => gesture::Layer::Choose,
            Self::Rubric(_) => gesture::Layer::Rubric,
            Self::Compare(_) => gesture::Layer::Compare,
            Self::Confirm(_) => gesture::Layer::Confirm,
            Self::Trace(_) => gesture::Layer::Trace,
            Self::Evidence(_) => gesture::Layer::Evidence,
            Self::Form(_) => gesture::Layer::Form,
            Self::Records(_) => gesture::Layer::Records,
            Self::Upkeep(_) => gesture::Layer::Upkeep,
            Self::Methods(_) => gesture::Layer::Methods,
            Self::Pairs(_) => gesture::Layer::Pairs,
            Self::Card(_) => gesture::Layer::Card,
            Self::Preferences(layer) => layer.keys(),
            Self::Projector(_) => gesture::Layer::Projector,
            Self::History(_) => gesture::Layer::History,
            Self::Picture(_) => gesture::Layer::Picture,
            Self::Jump(_) => gesture::Layer::Jump,
            Self::Palette(_) => gesture::Layer::Palette,
            Self::Answer(_) => gesture::Layer::Answer,
            Self::Help(_) => gesture::Layer::Help,
        }
    }
}

/// What an event says to a layer.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Input {
    /// A gesture of the layer that is no edit of a text.
    Gesture(Gesture),
    /// An edit of the text being typed.
    Edit(Edit),
    /// The mouse.
    Mouse(Mouse),
}

/// What an event says to a layer with these keys; nothing when it says nothing.
fn input(keys: gesture::Layer, event: &Event) -> Option<Input> {
    match event {
        Event::Key(key) => match meaning_of(keys, *key)? {
            Meaning::Type(ch) => Some(Input::Edit(Edit::Type(ch))),
            Meaning::Gesture(gesture, _) => Some(Input::Gesture(gesture)),
        },
        Event::Paste(text) => Some(Input::Edit(Edit::Paste(text.clone()))),
        Event::Mouse(mouse) => Some(Input::Mouse(*mouse)),
        Event::Resize(..) | Event::Ground(_) => None,
    }
}

/// What every layer does alike with a gesture it has no use for itself.
fn otherwise(keys: gesture::Layer, gesture: Gesture) -> Step {
    match gesture {
        Gesture::Help => Step::Push(Layer::Help(Help::of(keys))),
        Gesture::Back | Gesture::No => Step::Close,
        Gesture::Mouse => Step::Request(Request::Mouse),
        _ => Step::Stay,
    }
}

/// What a list says of which nothing contains the words.
fn none(words: &str) -> Phrase {
    Phrase::new("screen-list-none").with("words", words)
}

/// The edit a gesture makes in a text, if it makes one.
fn edit(gesture: Gesture) -> Option<Edit> {
    edit_of(gesture)
}

/// The step through a list a gesture makes, if it makes one.
fn list_step(gesture: Gesture) -> Option<list::Step> {
    Some(match gesture {
        Gesture::Up => list::Step::Up,
        Gesture::Down => list::Step::Down,
        Gesture::PageUp => list::Step::PageUp,
        Gesture::PageDown => list::Step::PageDown,
        Gesture::First => list::Step::First,
        Gesture::Last => list::Step::Last,
        _ => return None,
    })
}
