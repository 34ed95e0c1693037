//! The language people read: what decides it.

use super::config::Config;
use super::config::keyboard::Keyboard;
use super::home::Home;
use crate::text::Lang;

/// The language of a run: named on the line, else configured, else the system's, else English.
pub fn decide(named: Option<Lang>, config: &Config) -> Lang {
    named.or(config.language).unwrap_or_else(usual)
}

/// The language where nobody names one: the system's, else English.
pub fn usual() -> Lang {
    of_system().unwrap_or(Lang::EN)
}

/// The language of what is said before there is a session; settings that cannot be read name none.
pub fn before_session(named: Option<Lang>) -> Lang {
    decide(named, &Config::load(Home::find().as_ref(), Keyboard::default()))
}

/// The first variable that is set names it, as everywhere on Unix; without one the platform is asked.
fn of_system() -> Option<Lang> {
    let set = |name: &&str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let named = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(set);
    let locale = named.or_else(sys_locale::get_locale)?;
    Lang::of_locale(&locale)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Source;

    #[test]
    fn the_line_comes_before_the_settings() {
        let settings = Source::new("config.toml", "language = \"zh\"");
        let config = Config::of(&settings, Keyboard::default());
        assert_eq!(decide(Some(Lang::EN), &config), Lang::EN);
        assert_eq!(decide(None, &config), Lang::ZH);
    }
}
