//! The language people read: what decides it, and how a choice is remembered.

use super::config::Config;
use super::home::Home;
use super::{Fault, pens, shelf};
use crate::diag::Sink;
use crate::syntax;
use crate::text::{Lang, Source};

/// The key of the settings that names it.
const KEY: &str = "language";

/// The language of a run: named on the line, else configured, else the system's, else English.
pub fn decide(named: Option<Lang>, config: &Config) -> Lang {
    named.or(config.language).or_else(of_system).unwrap_or(Lang::EN)
}

/// The language of what is said before there is a session; settings that cannot be read name none.
pub fn before_session(named: Option<Lang>) -> Lang {
    let config = Home::find().and_then(|home| Config::load(&home).ok());
    decide(named, &config.unwrap_or_default())
}

/// The first variable that is set names it, as everywhere on Unix; without one the platform is asked.
fn of_system() -> Option<Lang> {
    let set = |name: &&str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let named = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(set);
    let locale = named.or_else(sys_locale::get_locale)?;
    Lang::of_locale(&locale)
}

/// Puts the language into the user's settings and leaves all else in them as it is; nowhere without a home.
pub(super) fn remember(home: Option<&Home>, lang: Lang) -> Result<(), Fault> {
    let Some(path) = home.map(Home::config_file) else {
        return Ok(());
    };
    let text = if path.exists() {
        shelf::read_text(&path)?
    } else {
        String::new()
    };
    pens::replace(&path, with(&text, lang).as_bytes())
}

/// A text of settings that names this language, in the place of the one it names.
fn with(text: &str, lang: Lang) -> String {
    let source = Source::new(KEY, text);
    let table = syntax::read(&source, &Sink::new());
    let text = source.text();
    match table.entries.iter().find(|entry| entry.key.value == KEY) {
        Some(entry) => {
            let span = entry.value.span;
            format!("{}\"{lang}\"{}", &text[..span.start], &text[span.end..])
        }
        None => format!("{KEY} = \"{lang}\"\n{text}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(before: &str, after: &str) {
        assert_eq!(with(before, Lang::ZH), after, "{before:?}");
        assert_eq!(with(after, Lang::ZH), after, "twice");
    }

    #[test]
    fn the_language_takes_its_place_and_the_rest_stays_as_it_is() {
        check("", "language = \"zh\"\n");
        check(
            "# mine\nlanguage = 'en' # for now\nperson = \"li\"\n",
            "# mine\nlanguage = \"zh\" # for now\nperson = \"li\"\n",
        );
        check("[colours]\nx = 1\n", "language = \"zh\"\n[colours]\nx = 1\n");
    }

    #[test]
    fn the_line_comes_before_the_settings() {
        let config = Config {
            language: Some(Lang::ZH),
            ..Config::default()
        };
        assert_eq!(decide(Some(Lang::EN), &config), Lang::EN);
        assert_eq!(decide(None, &config), Lang::ZH);
    }
}
