//! What can be filled in: texts, choices, things that have an id.

use std::collections::BTreeSet;

use crate::text::{Lang, Phrase, Wording, initials};
use crate::tui::state::field::{Edit, Field, Motion, Moved};

/// What is filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// A text of one or many lines.
    Text(Field),
    /// Any number of short texts, a line each.
    Lines(Field),
    /// One of several options, or none yet.
    Choice(Options),
    /// Any number of options.
    Choices(Options, BTreeSet<usize>),
    /// Something that has an id: what is typed narrows what is offered.
    Lookup(Lookup),
}

/// Options with one of them pointed at.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Options {
    /// In the order they are shown.
    pub all: Vec<Choice>,
    /// The one pointed at; for a single choice, the one chosen.
    pub at: Option<usize>,
}

/// What is typed to find something, and what was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lookup {
    /// What is typed.
    pub typed: Field,
    /// What was found for it; none is pointed at until somebody points.
    pub found: Options,
    /// The id that was taken; typing on lets go of it.
    pub taken: Option<Choice>,
    /// What else may be typed.
    pub beyond: Beyond,
}

/// What may be typed in a lookup beside what it offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beyond {
    /// Nothing: what is typed only finds.
    Nothing,
    /// Words of one's own.
    Anything,
}

/// Something to choose: its id and what people read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Goes out as the value.
    pub id: String,
    /// Is shown.
    pub label: Label,
}

/// A text to show, in whatever language it is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Label {
    /// A text of the interface.
    Phrase(Phrase),
    /// An author's text with its translations.
    Words(Wording),
    /// A name or an id, the same in every language.
    Plain(String),
}

impl Entry {
    /// A lookup with nothing typed.
    pub fn lookup() -> Self {
        Self::Lookup(Lookup::new("", &[], Beyond::Nothing))
    }

    /// The value as text: an id for a choice, ids with commas for several, else what is typed.
    pub fn value(&self) -> String {
        match self {
            Self::Text(field) | Self::Lines(field) => field.text().to_owned(),
            Self::Choice(options) => options
                .pointed()
                .map_or_else(String::new, |choice| choice.id.clone()),
            Self::Choices(options, chosen) => {
                let ids: Vec<&str> = chosen
                    .iter()
                    .filter_map(|&at| options.all.get(at))
                    .map(|one| one.id.as_str())
                    .collect();
                ids.join(",")
            }
            Self::Lookup(lookup) => match &lookup.taken {
                Some(choice) => choice.id.clone(),
                None => lookup.typed.text().trim().to_owned(),
            },
        }
    }

    pub(super) fn edit(&mut self, edit: &Edit, width: usize) -> Moved {
        match self {
            Self::Text(field) | Self::Lines(field) => field.edit(edit, width),
            Self::Choice(options) => match edit {
                Edit::Type(ch) if *ch != ' ' => options.turn_to(*ch),
                Edit::Go(Motion::Right) | Edit::Type(' ') => options.turn(Turn::On),
                Edit::Go(Motion::Left) => options.turn(Turn::Back),
                _ => Moved::No,
            },
            Self::Choices(options, chosen) => match edit {
                Edit::Go(Motion::Up) => options.point(Turn::Back),
                Edit::Go(Motion::Down) => options.point(Turn::On),
                Edit::Type(' ') => toggle(options, chosen),
                _ => Moved::No,
            },
            Self::Lookup(lookup) => lookup.edit(edit, width),
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Turn {
    On,
    Back,
}

impl Options {
    /// Options with none pointed at.
    pub fn new(all: Vec<Choice>) -> Self {
        Self { all, at: None }
    }

    /// Points at the option with that id, if there is one.
    #[must_use]
    pub fn at_id(mut self, id: &str) -> Self {
        self.at = self.all.iter().position(|choice| choice.id == id);
        self
    }

    /// The option pointed at.
    pub fn pointed(&self) -> Option<&Choice> {
        self.all.get(self.at?)
    }

    /// Points at the next one, round and round.
    fn turn(&mut self, turn: Turn) -> Moved {
        let count = self.all.len();
        if count == 0 {
            return Moved::No;
        }
        self.at = Some(match (self.at, turn) {
            (None, Turn::On) => 0,
            (None, Turn::Back) => count - 1,
            (Some(at), Turn::On) => (at + 1) % count,
            (Some(at), Turn::Back) => (at + count - 1) % count,
        });
        Moved::Yes
    }

    /// Points at the next one that begins with a character, in whatever language.
    fn turn_to(&mut self, ch: char) -> Moved {
        let (count, after) = (self.all.len(), self.at.map_or(0, |at| at + 1));
        let mut order = (0..count).map(|step| (after + step) % count);
        let Some(at) = order.find(|&at| self.all[at].begins_with(ch)) else {
            return Moved::No;
        };
        self.at = Some(at);
        Moved::Yes
    }

    /// Points at the next one; at the edge there is none.
    fn point(&mut self, turn: Turn) -> Moved {
        let next = match (self.at, turn) {
            (None, Turn::On) => Some(0),
            (None, Turn::Back) => None,
            (Some(at), Turn::On) => Some(at + 1),
            (Some(at), Turn::Back) => at.checked_sub(1),
        };
        match next.filter(|&at| at < self.all.len()) {
            Some(at) => {
                self.at = Some(at);
                Moved::Yes
            }
            None => Moved::No,
        }
    }
}

impl Lookup {
    /// A lookup in which this stands, which is taken where it is one of what there is.
    pub fn new(text: &str, all: &[Choice], beyond: Beyond) -> Self {
        Self {
            typed: Field::one_line(text),
            found: Options::default(),
            taken: all.iter().find(|choice| choice.id == text).cloned(),
            beyond,
        }
    }

    fn edit(&mut self, edit: &Edit, width: usize) -> Moved {
        match edit {
            Edit::Go(Motion::Down) => return self.found.point(Turn::On),
            Edit::Go(Motion::Up) if self.found.at == Some(0) => {
                self.found.at = None;
                return Moved::Yes;
            }
            Edit::Go(Motion::Up) => return self.found.point(Turn::Back),
            _ => {}
        }
        let before = self.typed.text().to_owned();
        let moved = self.typed.edit(edit, width);
        if self.typed.text() != before {
            self.taken = None;
        }
        moved
    }

    /// Takes what is pointed at, what was typed in full, or the only thing found where nothing else may be typed.
    pub(super) fn take(&mut self) {
        let typed = self.typed.text().trim();
        let found = &self.found.all;
        let exact = found.iter().find(|choice| choice.id == typed);
        let named = || found.iter().find(|choice| choice.label.says(typed));
        let only = || match found.as_slice() {
            [only] if self.beyond == Beyond::Nothing && !typed.is_empty() => Some(only),
            _ => None,
        };
        let taken = self.found.pointed().or(exact).or_else(named).or_else(only);
        if let Some(choice) = taken.cloned() {
            self.typed = Field::one_line(&choice.id);
            self.taken = Some(choice);
            self.found.at = None;
        }
    }
}

fn toggle(options: &Options, chosen: &mut BTreeSet<usize>) -> Moved {
    let at = options.at.unwrap_or(0);
    if at >= options.all.len() {
        return Moved::No;
    }
    if !chosen.remove(&at) {
        chosen.insert(at);
    }
    Moved::Yes
}

impl Choice {
    /// Something to choose.
    pub fn new(id: impl Into<String>, label: Label) -> Self {
        Self { id: id.into(), label }
    }

    /// Whether its id or its label holds these words, in lower case, in whatever language, or the label these initials.
    pub fn holds(&self, words: &str) -> bool {
        let texts = self.label.texts();
        texts.iter().any(|text| initials(text).contains(words))
            || texts
                .iter()
                .chain([&self.id])
                .any(|text| text.to_lowercase().contains(words))
    }

    fn begins_with(&self, ch: char) -> bool {
        let mut texts = self.label.texts().into_iter().chain([self.id.clone()]);
        texts.any(|text| {
            text.to_lowercase()
                .starts_with(|first| ch.to_lowercase().eq([first]))
        })
    }
}

impl Label {
    /// The text in a language.
    pub fn say(&self, lang: Lang) -> String {
        match self {
            Self::Phrase(phrase) => phrase.say(lang),
            Self::Words(words) => words.say(lang).to_owned(),
            Self::Plain(text) => text.clone(),
        }
    }

    /// The text in every language there is.
    fn texts(&self) -> Vec<String> {
        match self {
            Self::Phrase(phrase) => Lang::SPOKEN.iter().map(|lang| phrase.say(*lang)).collect(),
            Self::Words(words) => std::iter::once(words.original())
                .chain(words.translations().values().map(String::as_str))
                .map(str::to_owned)
                .collect(),
            Self::Plain(text) => vec![text.clone()],
        }
    }

    fn says(&self, typed: &str) -> bool {
        !typed.is_empty() && self.texts().iter().any(|text| text == typed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_is_found_in_either_language_and_by_initials() {
        let label = Label::Words(Wording::new("Rail transit").with(Lang::ZH, "轨道交通"));
        let choice = Choice::new("rail-2025", label);
        for words in ["rail", "交通", "gdjt", "rt", "2025"] {
            assert!(choice.holds(words), "{words}");
        }
        assert!(!choice.holds("gtjt"));
    }
}
