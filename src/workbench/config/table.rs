//! The one table of settings: reader, default file, schema, screen and documents are made from it.

use super::keyboard::KeyLayer;
use crate::text::Phrase;

/// One setting; its name is the phrase `screen-setting-` and its key, what it does is the same with `-about`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Setting {
    /// Its key in the file.
    pub key: &'static str,
    /// What it may be.
    pub kind: Kind,
}

/// What a setting may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One of these words, the usual one first.
    Choice(&'static [&'static str]),
    /// A text; usually there is none.
    Text,
    /// A whole number, with the least, the most and the usual one.
    Whole(i64, i64, i64),
}

/// The table of keys in the file: gestures by layer.
pub const KEYS: &str = "keys";

/// Every setting, in the order of the file and the screen.
pub static SETTINGS: &[Setting] = &[
    setting("language", Kind::Choice(&["auto", "en", "zh"])),
    setting("person", Kind::Text),
    setting("store", Kind::Text),
    setting(
        "theme",
        Kind::Choice(&["auto", "light", "dark", "high-contrast", "mono"]),
    ),
    setting("colours", Kind::Choice(&["auto", "16", "rgb", "none"])),
    setting("borders", Kind::Choice(&["auto", "unicode", "ascii"])),
    setting("mouse", Kind::Choice(&["on", "off"])),
    setting("split", Kind::Whole(20, 60, 34)),
    setting("hints", Kind::Choice(&["on", "off"])),
    setting("tips", Kind::Choice(&["on", "off"])),
    setting("tips-known", Kind::Text),
    setting("welcome", Kind::Choice(&["on", "off"])),
    setting("projector", Kind::Choice(&["off", "on"])),
    setting("editor", Kind::Text),
];

const fn setting(key: &'static str, kind: Kind) -> Setting {
    Setting { key, kind }
}

impl Setting {
    /// The setting with that key.
    pub fn find(key: &str) -> Option<&'static Self> {
        SETTINGS.iter().find(|one| one.key == key)
    }

    /// What holds where nothing is said; empty for none.
    pub fn usual(&self) -> String {
        match self.kind {
            Kind::Choice(words) => words[0].to_owned(),
            Kind::Text => String::new(),
            Kind::Whole(_, _, usual) => usual.to_string(),
        }
    }

    /// Whether it may be this.
    pub fn admits(&self, value: &str) -> bool {
        match self.kind {
            Kind::Choice(words) => words.contains(&value),
            Kind::Text => !value.contains(char::is_control),
            Kind::Whole(least, most, _) => value.parse().is_ok_and(|value| (least..=most).contains(&value)),
        }
    }

    /// What it may be, in print.
    pub fn range(&self) -> String {
        match self.kind {
            Kind::Choice(words) => words.join(" | "),
            Kind::Text => String::new(),
            Kind::Whole(least, most, _) => format!("{least}–{most}"),
        }
    }

    /// Its name.
    pub fn title(&self) -> Phrase {
        Phrase::new(format!("screen-setting-{}", self.key))
    }

    /// What it does.
    pub fn about(&self) -> Phrase {
        Phrase::new(format!("screen-setting-{}-about", self.key))
    }

    /// A value as the file writes it.
    pub fn written(&self, value: &str) -> String {
        match self.kind {
            Kind::Whole(..) => value.to_owned(),
            Kind::Choice(_) | Kind::Text => quoted(value),
        }
    }
}

/// A text in the quotes of TOML and JSON alike.
pub(super) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// The gestures of a layer as the file writes them.
pub(super) fn key_lines(layer: &KeyLayer) -> impl Iterator<Item = String> + '_ {
    let line = |(gesture, keys): &(&str, &str)| format!("{gesture} = {}", quoted(keys));
    layer.gestures.iter().map(line)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_setting_stands_once_and_may_be_what_it_usually_is() {
        let keys: BTreeSet<&str> = SETTINGS.iter().map(|one| one.key).collect();
        assert_eq!(keys.len(), SETTINGS.len());
        for one in SETTINGS {
            assert!(one.admits(&one.usual()), "{one:?}");
        }
    }
}
