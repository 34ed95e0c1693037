//! What the user settled once: `config.toml` in the configuration folder.
//!
//! A text goes in, a [`Config`] comes out whatever the text: what is broken in it is a finding, and the usual value holds
//! instead. Start at [`table`].

pub mod keyboard;
pub mod print;
mod read;
pub mod table;
pub mod write;

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::home::Home;
use super::{Fault, shelf};
use crate::diag::Finding;
use crate::text::{Lang, Source};
use keyboard::{Keyboard, Remap};
use table::Setting;

/// The user's settings; what is not set follows the locale, the terminal and the platform.
#[derive(Debug, Clone, Default)]
pub struct Config {
    /// Who works, where a store knows that person.
    pub person: Option<String>,
    /// The language of the interface; none follows the locale.
    pub language: Option<Lang>,
    /// The store to work on.
    pub store: Option<PathBuf>,
    /// Other keys for gestures, those that can be had.
    pub remaps: Vec<Remap>,
    /// What is to be said about the text.
    pub findings: Vec<Finding>,
    /// Why the file could not be read at all.
    pub fault: Option<Box<Fault>>,
    values: BTreeMap<&'static str, String>,
    keyboard: Keyboard,
}

impl Config {
    /// Reads the settings of this user; without a file there are none.
    pub fn load(home: Option<&Home>, keyboard: Keyboard) -> Self {
        let path = home.map(Home::config_file).filter(|path| path.exists());
        match path.map(|path| shelf::read_text(&path).map(|text| (path, text))) {
            None => Self::of(&Source::new("config.toml", ""), keyboard),
            Some(Ok((path, text))) => Self::of(&Source::new(path.display().to_string(), &text), keyboard),
            Some(Err(fault)) => Self {
                fault: Some(Box::new(fault)),
                keyboard,
                ..Self::default()
            },
        }
    }

    /// Reads the settings again.
    #[must_use]
    pub fn again(&self, home: Option<&Home>) -> Self {
        Self::load(home, self.keyboard)
    }

    /// The settings a text holds.
    pub fn of(source: &Source, keyboard: Keyboard) -> Self {
        let read = read::read(source, keyboard);
        let text = |key: &str| read.values.get(key).cloned();
        Self {
            person: text("person"),
            language: text("language").and_then(|code| Lang::parse(&code)),
            store: text("store").map(PathBuf::from),
            remaps: read.remaps,
            findings: read.findings,
            fault: None,
            values: read.values,
            keyboard,
        }
    }

    /// The value of a setting of the table: what was set, else the usual one; empty for none.
    pub fn value(&self, key: &str) -> String {
        let usual = || Setting::find(key).map(Setting::usual).unwrap_or_default();
        self.values.get(key).cloned().unwrap_or_else(usual)
    }

    /// Whether a setting that is on or off is on.
    pub fn is_on(&self, key: &str) -> bool {
        self.value(key) == "on"
    }

    /// The keys that settings may change.
    pub fn keyboard(&self) -> Keyboard {
        self.keyboard
    }

    /// True when the file says something that does not hold.
    pub fn is_amiss(&self) -> bool {
        self.fault.is_some() || !self.findings.is_empty()
    }
}
