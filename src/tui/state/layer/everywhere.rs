//! What gestures do in every layer alike: the palette opens over it, and a list is narrowed and shown whole again.

use super::split::Side;
use super::{Ask, Evidence, Gesture, Layer, Meaning, Palette, Step, View, meaning_of};
use crate::tui::event::Event;

impl Layer {
    /// Does a gesture that means the same in every layer; none is left to the layer itself.
    pub(super) fn everywhere(&mut self, event: &Event, view: &View<'_>) -> Option<Step> {
        let Event::Key(key) = event else { return None };
        let Some(Meaning::Gesture(gesture, _)) = meaning_of(self.keys(), *key) else {
            return None;
        };
        match (gesture, self.filter()) {
            (Gesture::Palette, _) => {
                let palette = Palette::over(self.keys(), self.idle(), view);
                Some(Step::Push(Self::Palette(palette)))
            }
            (Gesture::Filter, Some(words)) => Some(Step::Push(Self::Ask(Ask::filter_list(words)))),
            // where a text is read, one step back leads to its list
            (Gesture::Back, Some(words)) if !words.is_empty() && !self.reads() => {
                self.narrow("");
                Some(Step::Stay)
            }
            _ => None,
        }
    }

    fn reads(&self) -> bool {
        match self {
            Self::Rubric(layer) => layer.split().side() == Side::Text,
            Self::Compare(layer) => layer.split().side() == Side::Text,
            _ => false,
        }
    }

    /// The words its list is narrowed by; none where it has no list to narrow.
    pub fn filter(&self) -> Option<&str> {
        match self {
            Self::Evidence(layer) => Some(Evidence::filter(layer)),
            Self::Records(layer) => Some(layer.filter()),
            Self::Pick(layer) => Some(layer.filter()),
            Self::Shelf(layer) => Some(layer.filter()),
            Self::Rubric(layer) => Some(layer.split().filter()),
            Self::Compare(layer) => Some(layer.split().filter()),
            Self::History(layer) => Some(layer.filter()),
            Self::Help(layer) => Some(layer.filter()),
            Self::Trace(layer) => Some(layer.filter()),
            Self::Preferences(layer) => Some(layer.filter()),
            _ => None,
        }
    }

    /// Shows only what contains these words, in any order; false where there is no list to narrow.
    pub fn narrow(&mut self, words: &str) -> bool {
        match self {
            Self::Evidence(layer) => layer.narrow(words),
            Self::Records(layer) => layer.narrow(words),
            Self::Pick(layer) => layer.narrow(words),
            Self::Shelf(layer) => layer.narrow(words),
            Self::Rubric(layer) => layer.narrow(words),
            Self::Compare(layer) => layer.narrow(words),
            Self::History(layer) => layer.narrow(words),
            Self::Help(layer) => layer.narrow(words),
            Self::Trace(layer) => layer.narrow(words),
            Self::Preferences(layer) => layer.narrow(words),
            _ => return false,
        }
        true
    }
}
