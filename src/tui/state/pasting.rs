//! A text that arrives where nothing is typed.

use super::app::{Effects, Mood, State};
use crate::text::Phrase;
use crate::tui::event::{Event, Key};
use crate::tui::gesture::gesture_of;

impl State {
    /// Whether keys that came faster than anybody types are a text that was pasted.
    ///
    /// They always are where text is typed. Elsewhere they are commands when it is one key held down, or when each is a
    /// character that commands here: a text has other characters and line ends among them.
    pub fn is_text(&self, keys: &[Key]) -> bool {
        let is_held_down = keys.windows(2).all(|two| two[0] == two[1]);
        let commands = || {
            keys.iter()
                .all(|key| key.typed().is_some() && self.commands(*key))
        };
        self.top_keys().takes_text() || !(is_held_down || commands())
    }

    fn commands(&self, key: Key) -> bool {
        match self.as_usual(&Event::Key(key)) {
            Some(Event::Key(usual)) => gesture_of(self.top_keys(), usual).is_some(),
            _ => false,
        }
    }

    /// A text was pasted where nothing is typed: it is no command, and the person hears where it could go.
    pub(super) fn no_place_for(&mut self, text: &str) -> Effects {
        if !text.trim().is_empty() {
            let told = Phrase::new("screen-paste-nowhere");
            let way_out = Phrase::new("screen-paste-nowhere-hint");
            self.tell_all(Mood::Told, vec![told, way_out]);
        }
        Vec::new()
    }
}
