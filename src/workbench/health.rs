//! How things stand on this machine: signs one by one, with advice where something is not well.
//!
//! The terminal's signs are the screen's to read; those of locale, settings and store are read here. Nothing is changed.

use std::path::Path;

use serde_json::{Value, json};

use super::session::Session;
use crate::store::{self, Access, Store};
use crate::text::{Lang, Phrase};

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sign {
    /// What it is about.
    pub area: Area,
    /// Its name for scripts; people read the phrase `reply-sign-` and the name.
    pub name: &'static str,
    /// What was found.
    pub value: Phrase,
    /// What to do where it is not well.
    pub advice: Option<Phrase>,
}

/// What a sign is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Area {
    /// The terminal, and what stands between it and the program.
    Terminal,
    /// Language and settings.
    Settings,
    /// The store.
    Store,
}

impl Area {
    /// All of them, in the order they are told.
    pub const ALL: [Self; 3] = [Self::Terminal, Self::Settings, Self::Store];

    /// The word in JSON.
    pub fn word(self) -> &'static str {
        match self {
            Self::Terminal => "terminal",
            Self::Settings => "settings",
            Self::Store => "store",
        }
    }

    /// What it is called.
    pub fn title(self) -> Phrase {
        Phrase::new(match self {
            Self::Terminal => "reply-area-terminal",
            Self::Settings => "reply-area-settings",
            Self::Store => "reply-area-store",
        })
    }
}

impl Sign {
    /// A sign that all is well.
    pub fn new(area: Area, name: &'static str, value: Phrase) -> Self {
        Self {
            area,
            name,
            value,
            advice: None,
        }
    }

    /// A sign of a plain text.
    pub fn plain(area: Area, name: &'static str, text: impl Into<String>) -> Self {
        Self::new(
            area,
            name,
            Phrase::new("reply-sign-value").with("value", text.into()),
        )
    }

    /// Says what to do, because it is not well.
    #[must_use]
    pub fn advise(mut self, advice: Phrase) -> Self {
        self.advice = Some(advice);
        self
    }

    /// What people read before the value.
    pub fn title(&self) -> Phrase {
        Phrase::new(format!("reply-sign-{}", self.name))
    }

    /// `{area, name, value, ok, advice}`.
    pub fn json(&self, lang: Lang) -> Value {
        json!({
            "area": self.area.word(), "name": self.name, "value": self.value.say(lang), "ok": self.advice.is_none(),
            "advice": self.advice.as_ref().map(|advice| advice.say(lang)),
        })
    }
}

/// The signs of locale, settings and store.
pub fn signs(session: &Session) -> Vec<Sign> {
    let mut signs = vec![locale(session.lang)];
    signs.push(settings(session));
    signs.extend(store_signs(session));
    signs
}

fn locale(lang: Lang) -> Sign {
    let named = sys_locale::get_locale().unwrap_or_else(|| "–".to_owned());
    let value = Phrase::new("reply-sign-locale-value")
        .with("locale", named)
        .with("lang", lang.to_string());
    Sign::new(Area::Settings, "locale", value)
}

/// The file of the settings, with the first thing that is wrong with it.
fn settings(session: &Session) -> Sign {
    let Some(home) = &session.home else {
        let none = Phrase::new("fault-no-home");
        return Sign::new(Area::Settings, "config", none).advise(Phrase::new("fault-no-home-hint"));
    };
    let file = home.config_file().display().to_string();
    if !home.config_file().exists() {
        let none = Phrase::new("reply-sign-config-none").with("file", file);
        return Sign::new(Area::Settings, "config", none);
    }
    let sign = Sign::plain(Area::Settings, "config", file.as_str());
    let config = &session.config;
    let refused = config.fault.as_ref().map(|fault| fault.message.clone());
    let wrong = config.findings.first().map(|finding| finding.message.clone());
    match refused.or(wrong) {
        None => sign,
        Some(cause) => {
            let advice = Phrase::new("fault-config-file").with("file", file);
            sign.advise(advice.with("cause", cause))
        }
    }
}

fn store_signs(session: &Session) -> Vec<Sign> {
    let path = match session.store_path() {
        Ok(path) => path,
        Err(fault) => {
            let hint = fault.hint.unwrap_or_else(|| fault.message.clone());
            return vec![Sign::new(Area::Store, "store", fault.message).advise(hint)];
        }
    };
    let sign = Sign::plain(Area::Store, "store", path.display().to_string());
    match Store::open(&path, Access::Read).and_then(|store| store.health()) {
        Ok(health) => std::iter::once(sign).chain(healthy(&path, &health)).collect(),
        Err(fault) => vec![
            sign,
            Sign::new(Area::Store, "opens", fault.phrase()).advise(fault.hint()),
        ],
    }
}

fn healthy(path: &Path, health: &store::Health) -> Vec<Sign> {
    let sign = |name, text: String| Sign::plain(Area::Store, name, text);
    let mut signs = vec![
        sign("entries", health.entries.to_string()),
        sign("bytes", health.bytes.to_string()),
        sign("log-bytes", health.log_bytes.to_string()),
        schema(health),
        writable(path),
    ];
    if let Some(system) = &health.system {
        signs.push(sign("file-system", system.clone()));
    }
    signs
}

fn schema(health: &store::Health) -> Sign {
    let sign = Sign::plain(Area::Store, "schema", health.schema.to_string());
    if usize::try_from(health.schema).is_ok_and(|version| version < health.newest) {
        let advice = Phrase::new("reply-advice-schema").with("newest", health.newest);
        return sign.advise(advice);
    }
    sign
}

/// Whether the file and the folder, where the log stands, may be written.
fn writable(path: &Path) -> Sign {
    let is_closed = |path: &Path| path.metadata().is_ok_and(|known| known.permissions().readonly());
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    if is_closed(path) || folder.is_some_and(is_closed) {
        let value = Phrase::new("reply-sign-no");
        return Sign::new(Area::Store, "writable", value).advise(Phrase::new("fault-store-read-only-hint"));
    }
    Sign::new(Area::Store, "writable", Phrase::new("reply-sign-yes"))
}
