//! How everything looks here: settings first, then what the environment and the terminal say.

use super::event::Shade;
use super::theme::Theme;
use super::widget::Look;
use super::widget::borders::Borders;
use crate::text::Lang;
use crate::workbench::config::Config;

/// What the program stands in: what `auto` means for each setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Surroundings {
    /// The theme while the ground is not known.
    pub theme: Theme,
    /// Lines and signs this terminal can show.
    pub borders: Borders,
    /// How bright its ground is, once known.
    pub shade: Option<Shade>,
    /// Whether the terminal can be asked about its ground.
    pub answers: Answers,
}

/// Whether a terminal takes a question without printing it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answers {
    /// It answers, or says nothing.
    Perhaps,
    /// It would print the question.
    Never,
}

impl Surroundings {
    /// Surroundings in which everything looks like that.
    pub fn of(look: &Look) -> Self {
        Self {
            theme: look.theme,
            borders: look.borders,
            shade: None,
            answers: Answers::Never,
        }
    }

    /// What the environment of this run says.
    pub fn here() -> Self {
        Self::of_environment(|name| std::env::var(name).ok())
    }

    /// What the environment says.
    pub fn of_environment(variable: impl Fn(&str) -> Option<String>) -> Self {
        let term = variable("TERM").unwrap_or_default();
        // the console of Linux has few signs and no answers
        let is_console = term == "linux" || term.starts_with("vt");
        let charset = ["LC_ALL", "LC_CTYPE", "LANG"]
            .into_iter()
            .find_map(|name| variable(name).filter(|value| !value.is_empty()));
        let is_plain = is_console || charset.is_some_and(|locale| is_other_charset(&locale));
        Self {
            theme: Theme::of_no_color(variable("NO_COLOR").as_deref()),
            borders: if is_plain {
                Borders::ASCII
            } else {
                Borders::UNICODE
            },
            shade: variable("COLORFGBG").and_then(|colours| ground_of(&colours)),
            answers: if is_console {
                Answers::Never
            } else {
                Answers::Perhaps
            },
        }
    }

    /// How everything looks with these settings.
    pub fn look(&self, config: &Config, lang: Lang) -> Look {
        let borders = match config.value("borders").as_str() {
            "unicode" => Borders::UNICODE,
            "ascii" => Borders::ASCII,
            _ => self.borders,
        };
        Look {
            theme: self.theme(&config.value("theme"), &config.value("colours")),
            borders,
            lang,
        }
    }

    fn theme(&self, theme: &str, colours: &str) -> Theme {
        // who asks for colours in the settings means it, whatever `NO_COLOR` says
        let refused = colours == "auto" && self.theme == Theme::Mono;
        let shade = match theme {
            "light" => Some(Shade::Light),
            "dark" => Some(Shade::Dark),
            _ => self.shade,
        };
        match (theme, colours, shade) {
            ("mono", ..) | (_, "none", _) => Theme::Mono,
            _ if refused => Theme::Mono,
            ("high-contrast", ..) => Theme::Contrast,
            (_, "rgb", Some(Shade::Light)) => Theme::RgbLight,
            (_, "rgb", _) => Theme::RgbDark,
            (_, _, Some(Shade::Light)) => Theme::Light,
            (_, _, Some(Shade::Dark)) => Theme::Dark,
            (_, _, None) if self.theme == Theme::Mono => Theme::Colour,
            (_, _, None) => self.theme,
        }
    }
}

/// A locale that names a character set other than UTF-8, as `zh_CN.GB18030` does.
fn is_other_charset(locale: &str) -> bool {
    let charset = locale.split_once('.').map(|(_, charset)| charset);
    charset.is_some_and(|charset| {
        let charset = charset.split('@').next().unwrap_or("").to_ascii_lowercase();
        !matches!(charset.as_str(), "utf-8" | "utf8")
    })
}

/// The ground in `COLORFGBG`, which some terminals set: `15;0` is white on black.
fn ground_of(colours: &str) -> Option<Shade> {
    match colours.rsplit(';').next()?.parse::<u8>().ok()? {
        7 | 9..=15 => Some(Shade::Light),
        0..=6 | 8 => Some(Shade::Dark),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Source;
    use crate::workbench::config::keyboard::Keyboard;

    /// Variables and settings, and the theme and the sign of what is done that come of them.
    fn check(variables: &[(&str, &str)], settings: &str, theme: Theme, done: &str) {
        let variable = |name: &str| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        };
        let config = Config::of(&Source::new("config.toml", settings), Keyboard::default());
        assert_eq!(config.findings, [], "{settings}");
        let look = Surroundings::of_environment(variable).look(&config, Lang::EN);
        let found = (look.theme, look.borders.done);
        assert_eq!(found, (theme, done), "{variables:?} {settings}");
    }

    #[test]
    fn the_environment_decides_where_the_settings_do_not() {
        check(&[], "", Theme::Colour, "✓");
        check(&[("NO_COLOR", "1")], "", Theme::Mono, "✓");
        check(&[("NO_COLOR", "")], "", Theme::Colour, "✓");
        check(&[("COLORFGBG", "0;15")], "", Theme::Light, "✓");
        check(&[("COLORFGBG", "15;default;0")], "", Theme::Dark, "✓");
        check(&[("TERM", "linux")], "", Theme::Colour, "x");
        check(&[("LANG", "zh_CN.GB18030")], "", Theme::Colour, "x");
        check(
            &[("LC_ALL", "zh_CN.UTF-8"), ("LANG", "zh_CN.GBK")],
            "",
            Theme::Colour,
            "✓",
        );
        check(&[("LANG", "C")], "", Theme::Colour, "✓");
    }

    #[test]
    fn the_settings_win_over_the_environment() {
        let no_color = [("NO_COLOR", "1"), ("TERM", "linux")];
        check(&no_color, "theme = 'light'", Theme::Mono, "x");
        check(
            &no_color,
            "colours = '16'\nborders = 'unicode'",
            Theme::Colour,
            "✓",
        );
        check(&[("COLORFGBG", "0;15")], "theme = 'dark'", Theme::Dark, "✓");
        check(&[], "theme = 'mono'", Theme::Mono, "✓");
        check(
            &[],
            "theme = 'high-contrast'\nborders = 'ascii'",
            Theme::Contrast,
            "x",
        );
        check(&[], "colours = 'none'\ntheme = 'dark'", Theme::Mono, "✓");
        check(&[], "colours = 'rgb'", Theme::RgbDark, "✓");
        check(&[("COLORFGBG", "0;7")], "colours = 'rgb'", Theme::RgbLight, "✓");
    }
}
