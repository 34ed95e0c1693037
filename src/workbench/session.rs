//! One run of the program: what the user asked for beside the act, and where things are.

use std::path::PathBuf;

use super::config::Config;
use super::home::Home;
use super::{Fault, FaultKind};
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
}

impl Session {
    /// Begins a run: options before configuration before locale before English.
    pub fn begin(options: Options) -> Result<Self, Fault> {
        let home = Home::find();
        let config = home
            .as_ref()
            .map_or_else(|| Ok(Config::default()), Config::load)?;
        let locale = || sys_locale::get_locale().and_then(|locale| Lang::of_locale(&locale));
        let lang = options
            .lang
            .or(config.language)
            .or_else(locale)
            .unwrap_or(Lang::EN);
        Ok(Self {
            lang,
            home,
            config,
            store: options.store,
            person: options.person,
        })
    }

    /// Begins a run that is to find out what is wrong: settings that cannot be read are left out.
    pub fn whatever(options: Options) -> Self {
        Self::begin(options.clone()).unwrap_or_else(|_| Self {
            lang: options.lang.unwrap_or(Lang::EN),
            home: Home::find(),
            config: Config::default(),
            store: options.store,
            person: options.person,
        })
    }

    /// The store of this run: named, configured, or the user's own.
    pub fn store_path(&self) -> Result<PathBuf, Fault> {
        let named = self.store.clone().or_else(|| self.config.store.clone());
        named
            .or_else(|| self.home.as_ref().map(Home::store))
            .ok_or_else(no_home)
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
