//! One run of the program: what the user asked for beside the act, and where things are.

use std::path::PathBuf;

use super::config::Config;
use super::config::keyboard::Keyboard;
use super::home::Home;
use super::{Fault, FaultKind, language};
use crate::text::{Lang, Phrase};

/// The settings of one run, from options, configuration and locale.
#[derive(Debug, Clone)]
pub struct Session {
    /// The language of the interface.
    pub lang: Lang,
    /// Where the user's files are.
    pub home: Option<Home>,
    /// What the user configured.
    pub config: Config,
    /// The store named with `--store`.
    pub store: Option<PathBuf>,
    /// The person named with `--as`.
    pub person: Option<String>,
}

/// What was given on the command line for the whole run.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// `--store`.
    pub store: Option<PathBuf>,
    /// `--as`.
    pub person: Option<String>,
    /// `--lang`.
    pub lang: Option<Lang>,
    /// The keys of the screen.
    pub keyboard: Keyboard,
}

impl Session {
    /// Begins a run: options before configuration before locale before English.
    pub fn begin(options: Options) -> Self {
        let home = Home::find();
        let config = Config::load(home.as_ref(), options.keyboard);
        let lang = language::decide(options.lang, &config);
        Self {
            lang,
            home,
            config,
            store: options.store,
            person: options.person,
        }
    }

    /// The store of this run: named, configured, or the user's own.
    pub fn store_path(&self) -> Result<PathBuf, Fault> {
        let named = self.store.clone().or_else(|| self.config.store.clone());
        named
            .or_else(|| self.home.as_ref().map(Home::store))
            .ok_or_else(no_home)
    }

    /// True when no store was named and this user has none yet: somebody's first run.
    pub fn is_new_here(&self) -> bool {
        let is_named = self.store.is_some() || self.config.store.is_some();
        !is_named && self.config.is_on("welcome") && self.home.is_some() && !self.store_exists()
    }

    /// True when the store of this run is there.
    pub fn store_exists(&self) -> bool {
        self.store_path().is_ok_and(|path| path.exists())
    }
}

/// The platform names no folder for this user's files.
pub fn no_home() -> Fault {
    let fault = Fault::world("no-home", Phrase::new("fault-no-home"));
    Fault {
        kind: FaultKind::User,
        ..fault
    }
    .hint(Phrase::new("fault-no-home-hint"))
}
