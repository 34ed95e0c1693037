//! What the user settled, as far as the screen turns on it.

use super::app::{Effects, Mood, State};
use super::layer::Layer;
use crate::text::{Lang, Phrase};
use crate::tui::gesture::{self, Gesture, Keymap};
use crate::tui::run::{Capture, Effect};
use crate::tui::widget::footer::Hint;
use crate::workbench::Fault;
use crate::workbench::config::Config;

/// The narrowest either side of the split gets.
const SIDE: u16 = 34;
/// The widest the tree gets while nobody moved the split.
const TREE: u16 = 60;

/// The settings, and the keys that follow from them.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// What was settled.
    pub config: Config,
    /// Which keys make which gestures.
    pub keymap: Keymap,
    /// Where the split is being dragged to, in per cent of the width.
    pub dragged: Option<u16>,
}

impl Settings {
    /// The settings of a config.
    pub fn of(config: Config) -> Self {
        let keymap = Keymap::of(&config.remaps);
        Self {
            config,
            keymap,
            dragged: None,
        }
    }

    /// Whose the mouse is at first.
    pub fn mouse(&self) -> Capture {
        if self.config.is_on("mouse") {
            Capture::On
        } else {
            Capture::Off
        }
    }

    /// The hints of a layer's footer.
    pub fn footer(&self, layer: gesture::Layer, lang: Lang) -> Vec<Hint> {
        self.keymap.footer(layer, lang)
    }

    /// The hints of a layer that lies over the screen, without those that do nothing at present.
    pub fn footer_over(&self, layer: &Layer, lang: Lang) -> Vec<Hint> {
        self.keymap.footer_without(layer.keys(), layer.idle(), lang)
    }

    /// The hints that are wanted: all of them, or the way to the help alone.
    pub fn wanted(&self, mut hints: Vec<Hint>) -> Vec<Hint> {
        if !self.config.is_on("hints") {
            hints.drain(..hints.len().saturating_sub(1));
        }
        hints
    }

    /// Columns of the tree on a screen of that width.
    pub fn split(&self, width: u16) -> u16 {
        let settled = self.config.value("split");
        let share = self.dragged.or_else(|| settled.parse().ok()).unwrap_or(SIDE);
        let columns = u32::from(width) * u32::from(share) / 100;
        let columns = u16::try_from(columns).unwrap_or(width);
        let most = if share == SIDE {
            TREE
        } else {
            width.saturating_sub(SIDE)
        };
        columns.clamp(SIDE.min(most), most)
    }

    /// The share that puts the split at a column, as near as a setting can.
    pub fn share(column: u16, width: u16) -> u16 {
        let share = (u32::from(column) * 100 + u32::from(width) / 2) / u32::from(width.max(1));
        u16::try_from(share).unwrap_or(60).clamp(20, 60)
    }
}

impl State {
    /// Takes settings over; what they say of the mouse holds at once.
    pub fn settle(&mut self, config: Config) -> Effects {
        let before = self.settings.mouse();
        self.settings = Settings::of(config);
        if self.tips.is_some() {
            self.advise();
        }
        let mouse = self.settings.mouse();
        if mouse == before || mouse == self.mouse {
            return Vec::new();
        }
        self.mouse = mouse;
        vec![Effect::Mouse(mouse)]
    }

    /// The store is only looked at, for this reason.
    pub fn looks_only(&mut self, why: &Fault) {
        self.read_only = true;
        let told = Phrase::new("screen-looks-only").with("why", why.message.clone());
        self.tell_all(Mood::Trouble, vec![told]);
    }

    /// What there is to do before the first frame: what is amiss with the settings is told, and a room is shown what it
    /// came for.
    pub fn begin(&mut self) -> Effects {
        let config = &self.settings.config;
        if config.is_amiss() {
            let count = config.findings.len();
            let fault = config.fault.as_ref().map(|fault| fault.message.clone());
            self.say(fault.unwrap_or_else(|| Phrase::new("screen-settings-amiss").with("count", count)));
        }
        if self.settings.config.is_on("projector") {
            return self.queue_gesture(Gesture::Projector);
        }
        Vec::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workbench::config::keyboard::Keyboard;

    fn check(text: &str, width: u16, expected: u16) {
        let source = crate::text::Source::new("config.toml", text);
        let settings = Settings::of(Config::of(&source, Keyboard::default()));
        assert_eq!(settings.split(width), expected, "{text} at {width}");
    }

    #[test]
    fn the_split_is_a_share_that_leaves_room_on_both_sides() {
        check("", 100, 34);
        check("", 120, 40);
        check("", 250, 60);
        check("split = 50", 200, 100);
        check("split = 20", 120, 34);
        check("split = 60", 100, 60);
    }

    #[test]
    fn a_column_is_the_share_that_leads_there() {
        assert_eq!(Settings::share(60, 120), 50);
        assert_eq!(Settings::share(1, 120), 20);
        assert_eq!(Settings::share(119, 120), 60);
        assert_eq!(Settings::share(3, 0), 60);
    }
}
