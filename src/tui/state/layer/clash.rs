//! Two comments at one mark: one typed here, one saved meanwhile by another program. Neither is lost.

use super::told::{Row, Told, Tone, scroll_by, wheel};
use super::{Gesture, Input, Place, Step, input, otherwise};
use crate::text::{Lang, Phrase};
use crate::tui::event::Event;
use crate::tui::gesture;
use crate::tui::state::scroll::Scroll;

/// What the other program saved, and how far both texts are scrolled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clash {
    /// What it saved.
    pub other: String,
    scroll: Scroll,
}

/// What somebody wants done with the two.
pub(super) enum Wish {
    /// Save what is typed here.
    Keep,
    /// Go on with what the other saved.
    Take,
    /// Go on with both.
    Join,
    /// Nothing about them.
    Otherwise(Box<Step>),
}

impl Clash {
    /// With this text of another program.
    pub(super) fn with(other: &str) -> Self {
        Self {
            other: other.to_owned(),
            scroll: Scroll::default(),
        }
    }

    /// How far both texts are scrolled.
    pub fn scroll(&self) -> Scroll {
        self.scroll
    }

    /// Both texts, in rows.
    pub fn rows(&self, own: &str, width: usize, lang: Lang) -> Vec<Row> {
        let mut told = Told::new(width.saturating_sub(1), lang);
        told.say(&Phrase::new("screen-clash-question"), Tone::Trouble);
        for (head, text) in [
            ("screen-clash-other", self.other.as_str()),
            ("screen-clash-own", own),
        ] {
            told.blank();
            told.say(&Phrase::new(head), Tone::Head);
            told.put(text, Tone::Plain);
        }
        told.rows()
    }

    /// Both, the other first.
    pub(super) fn joined(&self, own: &str) -> String {
        let parts = [self.other.trim_end(), own.trim_start()];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join("\n\n")
    }

    pub(super) fn update(&mut self, event: &Event, own: &str, place: Place, lang: Lang) -> Wish {
        let len = self.rows(own, place.width(), lang).len();
        match input(gesture::Layer::Clash, event) {
            Some(Input::Gesture(Gesture::KeepMine)) => return Wish::Keep,
            Some(Input::Gesture(Gesture::TakeOther)) => return Wish::Take,
            Some(Input::Gesture(Gesture::Join)) => return Wish::Join,
            Some(Input::Gesture(gesture)) if scroll_by(&mut self.scroll, gesture, len, place.height()) => {}
            Some(Input::Gesture(gesture)) => {
                return Wish::Otherwise(Box::new(otherwise(gesture::Layer::Clash, gesture)));
            }
            Some(Input::Mouse(mouse)) => wheel(&mut self.scroll, mouse, len, place),
            _ => {}
        }
        Wish::Otherwise(Box::new(Step::Stay))
    }
}
