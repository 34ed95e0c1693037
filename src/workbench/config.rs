//! What the user settled once: `config.toml` in the configuration folder.

use std::path::{Path, PathBuf};

use super::home::Home;
use super::{Fault, shelf};
use crate::diag::{Margin, Sink};
use crate::syntax::{self, Fields};
use crate::text::{Lang, Source};

/// The user's settings; what is not set follows the locale and the platform.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Config {
    /// Who works, where a store knows that person.
    pub person: Option<String>,
    /// The language of the interface.
    pub language: Option<Lang>,
    /// The store to work on.
    pub store: Option<PathBuf>,
}

impl Config {
    /// Reads the settings; without a file there are none.
    pub fn load(home: &Home) -> Result<Self, Fault> {
        let path = home.config_file();
        if path.exists() {
            Self::read(&path)
        } else {
            Ok(Self::default())
        }
    }

    fn read(path: &Path) -> Result<Self, Fault> {
        let source = Source::new(path.display().to_string(), &shelf::read_text(path)?);
        let sink = Sink::new();
        let config = {
            let table = syntax::read(&source, &sink);
            let mut fields = Fields::of(&table, Margin::new(&source, &sink));
            Self {
                person: fields.may("person").text().map(|text| text.value.to_owned()),
                language: fields.may("language").language().map(|lang| lang.value),
                store: fields.may("store").text().map(|text| PathBuf::from(text.value)),
            }
        };
        if sink.has_errors() {
            Err(Fault::unreadable(sink.into_findings()))
        } else {
            Ok(config)
        }
    }
}
