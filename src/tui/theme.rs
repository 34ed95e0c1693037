//! Every style by its purpose.
//!
//! Only the terminal's own sixteen colours with bold, underline and reverse are used, so that a person's light or dark
//! theme stays theirs. No meaning hangs on colour alone: what is selected is reversed, everything else has a sign beside
//! it.

use ratatui::style::{Color, Modifier, Style};

/// What a piece of the screen is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Text to read.
    Plain,
    /// What matters less: counts, dates, hints.
    Dim,
    /// Where one is: the top line, the head of a part.
    Title,
    /// The row or option pointed at, where the keys go.
    Selected,
    /// The same in a part that does not have the keys.
    Marked,
    /// Something is wrong.
    Trouble,
    /// Something is done or good.
    Good,
    /// A mark that scores lower than it was given.
    Capped,
    /// The name of a key.
    Key,
    /// The name of something to fill in.
    Label,
    /// A place to type.
    Input,
    /// The lines around and between parts.
    Border,
    /// The filled part of a bar.
    Bar,
    /// The part of a text that was searched for.
    Found,
}

/// Which styles the tones have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// Sixteen colours, on whatever ground the terminal has.
    #[default]
    Colour,
    /// No colour at all: bold, underline and reverse.
    Mono,
    /// Colours without dim text and with bold signs, for poor screens and poor eyes.
    Contrast,
}

impl Theme {
    /// The theme for a terminal that was asked for no colour when `NO_COLOR` holds anything.
    pub fn of_no_color(no_color: Option<&str>) -> Self {
        if no_color.is_some_and(|value| !value.is_empty()) {
            Self::Mono
        } else {
            Self::Colour
        }
    }

    /// The style of a tone.
    pub fn style(self, tone: Tone) -> Style {
        match self {
            Self::Colour => coloured(tone),
            Self::Mono => mono(tone),
            Self::Contrast => match tone {
                Tone::Dim | Tone::Border => Style::new(),
                Tone::Trouble | Tone::Good | Tone::Capped => coloured(tone).add_modifier(Modifier::BOLD),
                tone => coloured(tone),
            },
        }
    }
}

fn coloured(tone: Tone) -> Style {
    match tone {
        Tone::Dim | Tone::Border => Style::new().add_modifier(Modifier::DIM),
        Tone::Trouble => Style::new().fg(Color::Red),
        Tone::Good => Style::new().fg(Color::Green),
        Tone::Capped => Style::new().fg(Color::Yellow).add_modifier(Modifier::BOLD),
        Tone::Key | Tone::Bar => Style::new().fg(Color::Cyan),
        Tone::Found => Style::new().fg(Color::Cyan).add_modifier(Modifier::UNDERLINED),
        tone => mono(tone),
    }
}

fn mono(tone: Tone) -> Style {
    match tone {
        Tone::Plain | Tone::Good | Tone::Border | Tone::Bar => Style::new(),
        Tone::Dim => Style::new().add_modifier(Modifier::DIM),
        Tone::Title | Tone::Key | Tone::Label | Tone::Trouble => Style::new().add_modifier(Modifier::BOLD),
        Tone::Selected => Style::new().add_modifier(Modifier::REVERSED),
        Tone::Marked | Tone::Input | Tone::Found => Style::new().add_modifier(Modifier::UNDERLINED),
        Tone::Capped => Style::new().add_modifier(Modifier::BOLD.union(Modifier::UNDERLINED)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_selection_is_seen_without_colour() {
        for theme in [Theme::Colour, Theme::Mono, Theme::Contrast] {
            let selected = theme.style(Tone::Selected);
            assert!(selected.add_modifier.contains(Modifier::REVERSED), "{theme:?}");
            assert_eq!((selected.fg, selected.bg), (None, None), "{theme:?}");
        }
    }

    #[test]
    fn no_theme_paints_a_ground_and_mono_paints_nothing() {
        use Tone::{
            Bar, Border, Capped, Dim, Found, Good, Input, Key, Label, Marked, Plain, Selected, Title, Trouble,
        };
        let tones = [
            Plain, Dim, Title, Selected, Marked, Trouble, Good, Capped, Key, Label, Input, Border, Bar, Found,
        ];
        for tone in tones {
            assert_eq!(Theme::Mono.style(tone).fg, None, "{tone:?}");
            assert_eq!(Theme::Colour.style(tone).bg, None, "{tone:?}");
            assert_eq!(Theme::Contrast.style(tone).bg, None, "{tone:?}");
        }
    }

    #[test]
    fn any_value_of_no_color_turns_colour_off_but_an_empty_one_does_not() {
        assert_eq!(Theme::of_no_color(Some("1")), Theme::Mono);
        assert_eq!(Theme::of_no_color(Some("")), Theme::Colour);
        assert_eq!(Theme::of_no_color(None), Theme::Colour);
    }
}
