//! A language of texts, as its two letters.

use std::fmt;

/// A language by its ISO 639-1 code; the interface speaks those of [`Lang::SPOKEN`], texts may be in any.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang([u8; 2]);

impl Lang {
    /// English.
    pub const EN: Self = Self(*b"en");
    /// Chinese.
    pub const ZH: Self = Self(*b"zh");
    /// The languages of the interface: each has a wording for every phrase.
    pub const SPOKEN: [Self; 2] = [Self::EN, Self::ZH];
    /// The language of what scripts read, whatever people read.
    pub const SCRIPTS: Self = Self::EN;

    /// Reads exactly two lower-case letters.
    pub fn parse(code: &str) -> Option<Self> {
        match code.as_bytes() {
            &[a, b] if a.is_ascii_lowercase() && b.is_ascii_lowercase() => Some(Self([a, b])),
            _ => None,
        }
    }

    /// Reads the language of a locale such as `zh_CN.UTF-8`; `C` and `POSIX` name none.
    pub fn of_locale(locale: &str) -> Option<Self> {
        let code = locale.split(['_', '-', '.', '@']).next().unwrap_or("");
        Self::parse(&code.to_ascii_lowercase())
    }

    /// The language of the interface after this one, round and round.
    #[must_use]
    pub fn next_spoken(self) -> Self {
        let at = Self::SPOKEN.iter().position(|lang| *lang == self);
        Self::SPOKEN[at.map_or(0, |at| (at + 1) % Self::SPOKEN.len())]
    }

    /// The two letters.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).expect("a language is two ascii letters")
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}

impl fmt::Debug for Lang {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_names_its_language_and_c_names_none() {
        assert_eq!(Lang::of_locale("zh_CN.UTF-8"), Some(Lang::ZH));
        assert_eq!(Lang::of_locale("en"), Some(Lang::EN));
        assert_eq!(Lang::of_locale("C.UTF-8"), None);
        assert_eq!(Lang::of_locale(""), None);
    }
}
