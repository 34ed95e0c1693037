//! The one thing to know in a place, told until the person did it or put it away.
//!
//! A tip stands where a person is for the first time. Which are known is kept in the settings: it is the person's, not
//! the work's, so it holds for the demo and for every store after it. Start at [`TIPS`]; a tip more is a line there and
//! its words.

use super::app::{Effects, State};
use super::news::Work;
use crate::text::Phrase;
use crate::tui::event::Event;
use crate::tui::gesture::{Gesture, Layer, gesture_of};
use crate::tui::run::Effect;
use crate::workbench::config::Config;

/// The setting that names the places whose tips are known.
pub const KNOWN: &str = "tips-known";

/// One thing to know in a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tip {
    /// Where it is told; its words are the phrase `screen-tip-` and the name of the place.
    pub at: Layer,
    /// What it tells of; done once, it is known.
    pub used: &'static [Gesture],
    /// Gestures whose keys its words name.
    named: &'static [Gesture],
}

/// Every tip there is.
pub static TIPS: &[Tip] = &[
    tip(Layer::Queue, &[Gesture::Enter], &[Gesture::NextOpen]),
    tip(
        Layer::Workbench,
        &[Gesture::Digit, Gesture::Number],
        &[Gesture::Undo],
    ),
    tip(Layer::Evidence, &[Gesture::Cite], &[]),
    tip(Layer::Comment, &[Gesture::Save], &[Gesture::Back]),
    tip(Layer::Trace, &[Gesture::Enter, Gesture::Unfold], &[]),
];

const fn tip(at: Layer, used: &'static [Gesture], named: &'static [Gesture]) -> Tip {
    Tip { at, used, named }
}

/// What a person is told where they are for the first time.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tips {
    /// Whether anybody wants to be told at all.
    wanted: Wanted,
    known: Vec<String>,
}

/// Whether tips are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Wanted {
    Yes,
    /// As before settings were read, and where they say so.
    #[default]
    No,
}

impl Tips {
    /// The tips of a person with these settings.
    pub fn of(config: &Config) -> Self {
        let wanted = if config.is_on("tips") {
            Wanted::Yes
        } else {
            Wanted::No
        };
        let known = config.value(KNOWN);
        Self {
            wanted,
            known: known.split_whitespace().map(str::to_owned).collect(),
        }
    }

    fn knows(&self, tip: &Tip) -> bool {
        self.known.iter().any(|name| name == tip.at.name())
    }
}

impl Tip {
    /// What is told, with the keys this person has.
    fn phrase(&self, state: &State) -> Phrase {
        let named = self.used.iter().chain(self.named);
        named.fold(
            Phrase::new(format!("screen-tip-{}", self.at.name())),
            |phrase, gesture| phrase.with(gesture.name(), state.key(self.at, *gesture)),
        )
    }
}

impl State {
    /// Tells tips from now on, those that the settings do not name as known.
    pub fn advise(&mut self) {
        self.tips = Some(Tips::of(&self.settings.config));
    }

    /// What is told where one is, if there is anything; the tour tells enough by itself.
    pub fn tip(&self) -> Option<Phrase> {
        self.told_here().map(|tip| tip.phrase(self))
    }

    /// A key of a place as this person has it and reads it.
    pub fn key(&self, at: Layer, gesture: Gesture) -> String {
        self.settings.keymap.key(at, gesture)
    }

    fn told_here(&self) -> Option<&'static Tip> {
        let tips = self.tips.as_ref().filter(|tips| tips.wanted == Wanted::Yes)?;
        let at = self.top_keys();
        let mut here = TIPS.iter().filter(|tip| tip.at == at && self.tour.is_none());
        here.find(|tip| !tips.knows(tip))
    }

    /// What was done is known.
    pub(super) fn learns(&mut self, event: &Event) -> Effects {
        let Event::Key(key) = event else { return Vec::new() };
        let made = gesture_of(self.top_keys(), *key);
        match self.told_here() {
            Some(tip) if made.is_some_and(|made| tip.used.contains(&made)) => self.know(tip),
            _ => Vec::new(),
        }
    }

    /// Puts the tip away; where there is none, all are told again.
    pub(super) fn turn_tips(&mut self) -> Effects {
        if let Some(tip) = self.told_here() {
            return self.know(tip);
        }
        let Some(tips) = self.tips.as_mut().filter(|_| self.tour.is_none()) else {
            return Vec::new();
        };
        *tips = Tips {
            wanted: Wanted::Yes,
            known: Vec::new(),
        };
        self.say(Phrase::new("screen-tips-again"));
        vec![
            Effect::Work(Work::Learn("tips", "on".to_owned())),
            Effect::Work(Work::Learn(KNOWN, String::new())),
        ]
    }

    fn know(&mut self, tip: &Tip) -> Effects {
        let Some(tips) = &mut self.tips else {
            return Vec::new();
        };
        tips.known.push(tip.at.name().to_owned());
        vec![Effect::Work(Work::Learn(KNOWN, tips.known.join(" ")))]
    }
}
