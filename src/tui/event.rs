//! What a person did, in our own words: a key, a paste, a mouse move, a new window size.
//!
//! Nothing above the terminal sees another library's events, so that input can be typed by tests, read from a
//! Unix terminal or translated on Windows without anybody noticing.

use std::fmt;

/// One thing that happened at the terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// A key went down, or repeats.
    Key(Key),
    /// A text arrived in one piece.
    Paste(String),
    /// The mouse did something.
    Mouse(Mouse),
    /// The window has this many columns and rows now.
    Resize(u16, u16),
    /// The terminal said what ground it writes on.
    Ground(Shade),
}

/// How bright the ground of the terminal is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shade {
    /// Dark text on it is read best.
    Light,
    /// Light text on it is read best.
    Dark,
}

/// A key with the keys held beside it.
///
/// Shift is only told where the key does not already say it: `S` is a character of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// Which key.
    pub code: Code,
    /// What was held with it.
    pub held: Held,
}

/// Which key went down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names are those printed on the keys")]
pub enum Code {
    /// A character as the keyboard or the input method gave it.
    Char(char),
    Enter,
    Esc,
    Tab,
    /// Shift and Tab.
    BackTab,
    Backspace,
    Delete,
    Insert,
    Home,
    End,
    PageUp,
    PageDown,
    Up,
    Down,
    Left,
    Right,
    /// A function key, from 1.
    F(u8),
}

/// Modifier keys held while another went down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "three independent keys of a keyboard"
)]
pub struct Held {
    /// Control.
    pub control: bool,
    /// Alt, or Escape sent before the key.
    pub alt: bool,
    /// Shift, for keys other than characters.
    pub shift: bool,
}

/// A mouse event at a cell, counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mouse {
    /// What it did.
    pub act: MouseAct,
    /// Column from the left.
    pub column: u16,
    /// Row from the top.
    pub row: u16,
}

/// What the mouse did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MouseAct {
    /// The main button went down.
    Press,
    /// It moved with the main button down.
    Drag,
    /// The main button came up.
    Release,
    /// The wheel turned away from the person.
    WheelUp,
    /// The wheel turned towards the person.
    WheelDown,
}

impl Held {
    /// No other key.
    pub const NONE: Self = Self {
        control: false,
        alt: false,
        shift: false,
    };
    /// Control alone.
    pub const CONTROL: Self = Self {
        control: true,
        alt: false,
        shift: false,
    };
    /// Alt alone.
    pub const ALT: Self = Self {
        control: false,
        alt: true,
        shift: false,
    };
}

impl Key {
    /// A key alone.
    pub const fn plain(code: Code) -> Self {
        Self {
            code,
            held: Held::NONE,
        }
    }

    /// A character alone.
    pub const fn char(ch: char) -> Self {
        Self::plain(Code::Char(ch))
    }

    /// Control with a character.
    pub const fn control(ch: char) -> Self {
        Self {
            code: Code::Char(ch),
            held: Held::CONTROL,
        }
    }

    /// The character this key types, where it types one.
    pub fn typed(self) -> Option<char> {
        match self.code {
            Code::Char(ch) if !self.held.control && !self.held.alt => Some(ch),
            _ => None,
        }
    }

    /// Reads a key's name: `a`, `C-s`, `A-x`, `S-left`, `tab`, `F1`; the names [`Key`] prints.
    pub fn parse(name: &str) -> Option<Self> {
        let mut held = Held::NONE;
        let mut rest = name;
        while let Some((mark, tail)) = rest.split_at_checked(2).filter(|(_, tail)| !tail.is_empty()) {
            match mark {
                "C-" => held.control = true,
                "A-" => held.alt = true,
                "S-" => held.shift = true,
                _ => break,
            }
            rest = tail;
        }
        Code::parse(rest).map(|code| Self { code, held })
    }

    /// The key as a person reads it: `Enter`, `Ctrl-S`, `F1`, `↑`.
    pub fn label(self) -> String {
        let mut label = String::new();
        for (is_held, name) in [
            (self.held.control, "Ctrl-"),
            (self.held.alt, "Alt-"),
            (self.held.shift, "Shift-"),
        ] {
            if is_held {
                label.push_str(name);
            }
        }
        match self.code {
            Code::Char(' ') => label.push_str("Space"),
            Code::Char(ch) if self.held.control => label.extend(ch.to_uppercase()),
            Code::Char(ch) => label.push(ch),
            Code::F(number) => label.extend(["F", &number.to_string()]),
            code => label.push_str(code.names().1),
        }
        label
    }
}

/// The keys with a name: code, name in scripts and configs, name for people.
const NAMED: [(Code, &str, &str); 15] = [
    (Code::Enter, "ret", "Enter"),
    (Code::Esc, "esc", "Esc"),
    (Code::Tab, "tab", "Tab"),
    (Code::BackTab, "backtab", "Shift-Tab"),
    (Code::Backspace, "backspace", "Backspace"),
    (Code::Delete, "del", "Del"),
    (Code::Insert, "ins", "Ins"),
    (Code::Home, "home", "Home"),
    (Code::End, "end", "End"),
    (Code::PageUp, "pageup", "PgUp"),
    (Code::PageDown, "pagedown", "PgDn"),
    (Code::Up, "up", "↑"),
    (Code::Down, "down", "↓"),
    (Code::Left, "left", "←"),
    (Code::Right, "right", "→"),
];

impl Code {
    fn parse(name: &str) -> Option<Self> {
        let mut chars = name.chars();
        if let (Some(ch), None) = (chars.next(), chars.next()) {
            return Some(Self::Char(ch));
        }
        match name {
            "space" => return Some(Self::Char(' ')),
            "lt" => return Some(Self::Char('<')),
            "gt" => return Some(Self::Char('>')),
            _ => {}
        }
        if let Some(number) = name.strip_prefix('F').and_then(|digits| digits.parse().ok()) {
            return (1..=24).contains(&number).then_some(Self::F(number));
        }
        NAMED
            .iter()
            .find(|(_, script, _)| *script == name)
            .map(|(code, ..)| *code)
    }

    fn names(self) -> (&'static str, &'static str) {
        NAMED
            .iter()
            .find(|(code, ..)| *code == self)
            .map_or(("", ""), |(_, script, label)| (script, label))
    }
}

impl fmt::Display for Key {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (is_held, mark) in [
            (self.held.control, "C-"),
            (self.held.alt, "A-"),
            (self.held.shift, "S-"),
        ] {
            if is_held {
                out.write_str(mark)?;
            }
        }
        match self.code {
            Code::Char(' ') => out.write_str("space"),
            Code::Char('<') => out.write_str("lt"),
            Code::Char('>') => out.write_str("gt"),
            Code::Char(ch) => write!(out, "{ch}"),
            Code::F(number) => write!(out, "F{number}"),
            code => out.write_str(code.names().0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, label: &str) {
        let key = Key::parse(name).unwrap_or_else(|| panic!("{name} is a key"));
        assert_eq!(key.to_string(), name);
        assert_eq!(key.label(), label);
    }

    #[test]
    fn a_key_is_read_as_it_is_printed() {
        check("a", "a");
        check("S", "S");
        check("-", "-");
        check("C-s", "Ctrl-S");
        check("A-x", "Alt-x");
        check("C-left", "Ctrl-←");
        check("S-up", "Shift-↑");
        check("F10", "F10");
        check("space", "Space");
        check("lt", "<");
        check("tab", "Tab");
        check("校", "校");
    }

    #[test]
    fn what_is_no_key_is_refused() {
        for name in ["", "C-", "F0", "F99", "nothing"] {
            assert_eq!(Key::parse(name), None, "{name:?}");
        }
    }

    #[test]
    fn only_unheld_characters_type() {
        assert_eq!(Key::char('校').typed(), Some('校'));
        assert_eq!(Key::control('s').typed(), None);
        assert_eq!(Key::plain(Code::Enter).typed(), None);
    }
}
