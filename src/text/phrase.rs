//! What the program says, by name and arguments, put into a language only where a person reads it.
//!
//! Every text of the interface is a [`Phrase`]; its wording stands in the Fluent files beside this one, one file
//! per area, where an area is the part of the name before the first `-` (`fault-read-only` is in `fault.ftl`). What
//! the first screen says stands in `first.ftl` whatever its area.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentMessage, FluentResource, FluentValue};

use super::{Lang, Wording};

/// A text of the interface before it has a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    name: Cow<'static, str>,
    args: Vec<(&'static str, Arg)>,
}

/// What stands in a gap of a phrase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// A text as it is: an author's words, an id, a number already in print.
    Text(String),
    /// A count, for plural forms.
    Count(usize),
    /// Another phrase.
    Phrase(Phrase),
    /// A text with its translations.
    Words(Wording),
    /// Several texts as they are, one after the other.
    List(Vec<String>),
}

impl Phrase {
    /// A phrase without arguments.
    pub fn new(name: impl Into<Cow<'static, str>>) -> Self {
        Self {
            name: name.into(),
            args: Vec::new(),
        }
    }

    /// Fills one gap.
    #[must_use]
    pub fn with(mut self, gap: &'static str, arg: impl Into<Arg>) -> Self {
        self.args.push((gap, arg.into()));
        self
    }

    /// Its name in the Fluent files.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The text in one of its gaps, if a plain text stands there.
    pub fn text(&self, gap: &str) -> Option<&str> {
        self.args.iter().find_map(|(name, arg)| match arg {
            Arg::Text(text) if *name == gap => Some(text.as_str()),
            _ => None,
        })
    }

    /// The phrase in `lang`; a language the interface does not have is said in English, a name that is not in the
    /// files as the name itself (a test holds that none is missing).
    pub fn say(&self, lang: Lang) -> String {
        let Some((bundle, message)) = message(&self.name, lang) else {
            return self.name.to_string();
        };
        let Some(pattern) = message.value() else {
            return self.name.to_string();
        };
        let mut args = FluentArgs::with_capacity(self.args.len());
        for (gap, arg) in &self.args {
            args.set(*gap, arg.value(lang));
        }
        bundle
            .format_pattern(pattern, Some(&args), &mut Vec::new())
            .into_owned()
    }
}

/// The names of all phrases in `lang`, area by area.
pub fn names(lang: Lang) -> Vec<&'static str> {
    let lines = AREAS
        .iter()
        .filter(|area| area.lang == lang)
        .flat_map(|area| area.text.lines());
    lines
        .filter(|line| line.starts_with(|ch: char| ch.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" =").map(|(name, _)| name))
        .collect()
}

impl Arg {
    fn value(&self, lang: Lang) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::from(text.as_str()),
            Self::Count(count) => FluentValue::from(*count),
            Self::Phrase(phrase) => FluentValue::from(phrase.say(lang)),
            Self::Words(words) => FluentValue::from(words.say(lang)),
            Self::List(texts) => FluentValue::from(listed(texts, lang)),
        }
    }
}

/// Texts one after the other as a language lists them.
pub fn listed<S: AsRef<str>>(texts: &[S], lang: Lang) -> String {
    let mut texts = texts.iter().map(AsRef::as_ref);
    let first = texts.next().unwrap_or_default().to_owned();
    texts.fold(first, |before, next| {
        let both = Phrase::new("score-listed").with("first", before);
        both.with("second", next).say(lang)
    })
}

/// A word of the data as the phrase `screen-OF-WORD` says it; an office's own words stand as they are.
pub fn of_word(of: &str, word: &str, lang: Lang) -> String {
    if word.is_empty() {
        return String::new();
    }
    let phrase = Phrase::new(format!("screen-{of}-{word}"));
    let said = phrase.say(lang);
    if said == phrase.name() {
        word.to_owned()
    } else {
        said
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<&Wording> for Arg {
    fn from(words: &Wording) -> Self {
        Self::Words(words.clone())
    }
}

impl From<Wording> for Arg {
    fn from(words: Wording) -> Self {
        Self::Words(words)
    }
}

impl<S: Into<String>> From<Vec<S>> for Arg {
    fn from(texts: Vec<S>) -> Self {
        Self::List(texts.into_iter().map(Into::into).collect())
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl From<Phrase> for Arg {
    fn from(phrase: Phrase) -> Self {
        Self::Phrase(phrase)
    }
}

type Bundle = FluentBundle<FluentResource>;

/// One Fluent file: an area of phrases in one language, parsed when first used so that a start pays for what it says.
struct Area {
    name: &'static str,
    lang: Lang,
    text: &'static str,
    bundle: OnceLock<Bundle>,
}

macro_rules! areas {
    ($($lang:ident/$code:literal: $($name:literal),+;)+) => {
        [$($(Area {
            name: $name,
            lang: Lang::$lang,
            text: include_str!(concat!($code, "/", $name, ".ftl")),
            bundle: OnceLock::new(),
        }),+),+]
    };
}

static AREAS: [Area; 24] = areas! {
    EN/"en": "first", "finding", "fault", "method", "score", "act", "reply", "screen", "talk", "tour", "welcome", "language";
    ZH/"zh": "first", "finding", "fault", "method", "score", "act", "reply", "screen", "talk", "tour", "welcome", "language";
};

/// The words of a name and the file they stand in: the first screen's file, else that of the name's area.
fn message(name: &str, lang: Lang) -> Option<(&'static Bundle, FluentMessage<'static>)> {
    let area = name.split('-').next().unwrap_or(name);
    ["first", area].into_iter().find_map(|area| {
        let bundle = bundle_of(area, lang)?;
        Some((bundle, bundle.get_message(name)?))
    })
}

fn bundle_of(area: &str, lang: Lang) -> Option<&'static Bundle> {
    let file = |lang: Lang| AREAS.iter().find(|file| file.name == area && file.lang == lang);
    file(lang)
        .or_else(|| file(Lang::EN))
        .map(|file| file.bundle.get_or_init(|| parse(file)))
}

fn parse(area: &Area) -> Bundle {
    let tag = area
        .lang
        .code()
        .parse()
        .expect("a language code is a language identifier");
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // isolation marks would land in terminal cells and in files scripts read
    bundle.set_use_isolating(false);
    let resource = match FluentResource::try_new(area.text.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    bundle.add_resource_overriding(resource);
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_parses_and_no_name_stands_twice() {
        for area in &AREAS {
            assert!(
                FluentResource::try_new(area.text.to_owned()).is_ok(),
                "{}/{}.ftl",
                area.lang,
                area.name
            );
        }
        let mut all = names(Lang::EN);
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), count);
    }

    #[test]
    fn an_unknown_name_is_said_as_itself() {
        assert_eq!(
            Phrase::new("finding-that-is-not-there").say(Lang::EN),
            "finding-that-is-not-there"
        );
    }
}
