//! One text in the languages it was written in.

use std::collections::BTreeMap;

use super::Lang;

/// A text in its own language with what translations there are; never asked in vain: without a translation the
/// original answers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wording {
    original: String,
    translations: BTreeMap<Lang, String>,
}

impl Wording {
    /// A text without translations.
    pub fn new(original: impl Into<String>) -> Self {
        Self {
            original: original.into(),
            translations: BTreeMap::new(),
        }
    }

    /// Adds or replaces one translation.
    #[must_use]
    pub fn with(mut self, lang: Lang, text: impl Into<String>) -> Self {
        self.translate(lang, text);
        self
    }

    /// Adds or replaces one translation.
    pub fn translate(&mut self, lang: Lang, text: impl Into<String>) {
        self.translations.insert(lang, text.into());
    }

    /// The text in `lang`, or the original.
    pub fn say(&self, lang: Lang) -> &str {
        self.translations.get(&lang).unwrap_or(&self.original)
    }

    /// The text as first written.
    pub fn original(&self) -> &str {
        &self.original
    }

    /// The translations, by language.
    pub fn translations(&self) -> &BTreeMap<Lang, String> {
        &self.translations
    }

    /// True when nothing was written, in any language.
    pub fn is_empty(&self) -> bool {
        self.original.is_empty() && self.translations.is_empty()
    }
}

impl From<&str> for Wording {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_translation_falls_back_to_the_original() {
        let title = Wording::new("Dalian").with(Lang::ZH, "大连");
        assert_eq!(title.say(Lang::ZH), "大连");
        assert_eq!(title.say(Lang::EN), "Dalian");
    }
}
