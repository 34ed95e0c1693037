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
///
/// The hues are those that nearly everybody can tell apart, blue for good and yellow, orange or red for trouble; no two
/// meanings differ by red and green alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// Sixteen colours, on whatever ground the terminal has.
    #[default]
    Colour,
    /// Sixteen colours on a light ground.
    Light,
    /// Sixteen colours on a dark ground.
    Dark,
    /// Colours of our own on a light ground.
    RgbLight,
    /// Colours of our own on a dark ground.
    RgbDark,
    /// No colour at all: bold, underline and reverse.
    Mono,
    /// Colours without dim text and with bold signs, for poor screens and poor eyes.
    Contrast,
}

/// The colours of a theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Hues {
    trouble: Color,
    good: Color,
    capped: Color,
    accent: Color,
}

const fn rgb(number: u32) -> Color {
    Color::from_u32(number)
}

impl Theme {
    /// All themes, for tests.
    pub const ALL: [Self; 7] = [
        Self::Colour,
        Self::Light,
        Self::Dark,
        Self::RgbLight,
        Self::RgbDark,
        Self::Mono,
        Self::Contrast,
    ];

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
        let Some(hues) = self.hues() else {
            return mono(tone);
        };
        match (self, tone) {
            (Self::Contrast, Tone::Dim | Tone::Border) => Style::new(),
            (Self::Contrast, Tone::Trouble | Tone::Good | Tone::Capped) => {
                coloured(tone, hues).add_modifier(Modifier::BOLD)
            }
            (_, tone) => coloured(tone, hues),
        }
    }

    fn hues(self) -> Option<Hues> {
        let hues = |trouble, good, capped, accent| {
            Some(Hues {
                trouble,
                good,
                capped,
                accent,
            })
        };
        match self {
            Self::Colour | Self::Contrast => hues(Color::Red, Color::Cyan, Color::Yellow, Color::Cyan),
            // yellow cannot be read on white
            Self::Light => hues(Color::Red, Color::Blue, Color::Red, Color::Blue),
            Self::Dark => hues(Color::LightYellow, Color::LightBlue, Color::Yellow, Color::Cyan),
            Self::RgbLight => hues(rgb(0x9a_3d00), rgb(0x0b_4f9e), rgb(0x7a_4a00), rgb(0x00_5a6e)),
            Self::RgbDark => hues(rgb(0xff_a657), rgb(0x7a_b8ff), rgb(0xff_c777), rgb(0x8b_e0e8)),
            Self::Mono => None,
        }
    }
}

fn coloured(tone: Tone, hues: Hues) -> Style {
    match tone {
        Tone::Dim | Tone::Border => Style::new().add_modifier(Modifier::DIM),
        Tone::Trouble => Style::new().fg(hues.trouble),
        Tone::Good => Style::new().fg(hues.good),
        Tone::Capped => Style::new().fg(hues.capped).add_modifier(Modifier::BOLD),
        Tone::Key | Tone::Bar => Style::new().fg(hues.accent),
        Tone::Found => Style::new().fg(hues.accent).add_modifier(Modifier::UNDERLINED),
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
        for theme in Theme::ALL {
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
            for theme in Theme::ALL {
                assert_eq!(theme.style(tone).bg, None, "{theme:?} {tone:?}");
            }
        }
    }

    #[test]
    fn any_value_of_no_color_turns_colour_off_but_an_empty_one_does_not() {
        assert_eq!(Theme::of_no_color(Some("1")), Theme::Mono);
        assert_eq!(Theme::of_no_color(Some("")), Theme::Colour);
        assert_eq!(Theme::of_no_color(None), Theme::Colour);
    }

    /// The ratio of two colours by the formula of WCAG 2.
    fn contrast(one: Color, other: Color) -> f64 {
        let bright = |colour: Color| {
            let Color::Rgb(red, green, blue) = colour else {
                panic!("{colour} is the terminal's own");
            };
            let part = |part: u8| {
                let part = f64::from(part) / 255.0;
                if part <= 0.040_45 {
                    part / 12.92
                } else {
                    ((part + 0.055) / 1.055).powf(2.4)
                }
            };
            0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue) + 0.05
        };
        let (one, other) = (bright(one), bright(other));
        one.max(other) / one.min(other)
    }

    #[test]
    fn colours_of_our_own_can_be_read_on_every_such_ground() {
        let grounds = [
            (Theme::RgbLight, [0xff_ffff, 0xfd_f6e3, 0xee_e8d5]),
            (Theme::RgbDark, [0x00_0000, 0x1e_1e2e, 0x28_2c34]),
        ];
        for (theme, grounds) in grounds {
            let hues = theme.hues().expect("a coloured theme");
            for (ground, hue) in grounds.iter().flat_map(|ground| {
                [hues.trouble, hues.good, hues.capped, hues.accent].map(|hue| (ground, hue))
            }) {
                let found = contrast(hue, rgb(*ground));
                assert!(found >= 4.5, "{theme:?}: {hue} on {ground:06x} is {found:.2}");
            }
        }
    }

    #[test]
    fn good_and_trouble_are_not_red_and_green() {
        let green = [Color::Green, Color::LightGreen];
        for hues in Theme::ALL.into_iter().filter_map(Theme::hues) {
            assert!(
                !green.contains(&hues.good) && hues.good != hues.trouble,
                "{hues:?}"
            );
        }
    }
}
