//! Two editions of a rubric: what became of every indicator and what else changed, with the old and the new text beside
//! each other.

use std::collections::BTreeSet;

use super::split::{Entry, Panes, Split, Stance};
use super::told::{Row, Sign, Told, Tone};
use super::{Gesture, Input, Request, Step, View, input, otherwise};
use crate::ledger::Status;
use crate::rubric::Edition;
use crate::rubric::change::{Change, Class, Fate};
use crate::text::seek::holds;
use crate::text::{Lang, Phrase};
use crate::tui::event::Event;
use crate::tui::gesture;
use crate::workbench::acts::rubric::compare::class_phrase;
use crate::workbench::asks::reading::Compared;

/// Two editions, with the part that is selected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compare {
    compared: Box<Compared>,
    split: Split,
}

/// What changed in one part of a rubric.
#[derive(Debug)]
struct Part<'c> {
    /// Its id; for what is no indicator the section and the id.
    id: String,
    title: [String; 2],
    fate: Option<Fate>,
    changes: Vec<&'c Change>,
}

impl Compare {
    /// Two editions from the top.
    pub fn new(compared: Box<Compared>) -> Self {
        Self {
            compared,
            split: Split::default(),
        }
    }

    /// The list and the text, as they are moved.
    pub fn split(&self) -> &Split {
        &self.split
    }

    /// Where both stand: the text has all the width, for the old and the new stand beside each other in it.
    pub fn panes(&self, view: &View<'_>) -> Panes {
        self.split.panes(Stance::Above, view)
    }

    /// Which two, and what the change does.
    pub fn title(&self) -> Phrase {
        Phrase::new("reply-diff")
            .with("before", named(&self.compared.before))
            .with("after", named(&self.compared.after))
            .with("class", class_phrase(self.compared.difference.class()))
    }

    /// How many parts there are, shown or not.
    pub fn count(&self, view: &View<'_>) -> usize {
        self.all(view.lang).len()
    }

    /// The rows of the list.
    pub fn entries(&self, view: &View<'_>) -> Vec<Entry> {
        self.parts(view.lang)
            .iter()
            .map(|part| part.entry(view.lang))
            .collect()
    }

    /// What changed in the selected part, in rows of its width.
    pub fn rows(&self, view: &View<'_>) -> Vec<Row> {
        let width = self.panes(view).text.width().saturating_sub(1);
        let mut told = Told::new(width, view.lang);
        let mut parts = self.parts(view.lang);
        match self.split.list(parts.len()).selected() {
            Some(at) => parts.swap_remove(at).tell(&mut told),
            None if self.split.filter().is_empty() => told.say(&class_phrase(Class::Same), Tone::Dim),
            None => told.say(&super::none(self.split.filter()), Tone::Dim),
        }
        self.tell_sheets(&mut told);
        told.rows()
    }

    /// Shows only parts that contain these words.
    pub fn narrow(&mut self, words: &str) {
        self.split.narrow(words);
    }

    fn tell_sheets(&self, told: &mut Told) {
        let sheets = &self.compared.sheets;
        if sheets.is_empty() {
            return;
        }
        let sealed = sheets
            .iter()
            .filter(|(_, status)| *status == Status::Sealed)
            .count();
        told.blank();
        let said = Phrase::new("reply-diff-sheets").with("sealed", sealed);
        told.say(&said.with("open", sheets.len() - sealed), Tone::Dim);
    }

    fn parts(&self, lang: Lang) -> Vec<Part<'_>> {
        let mut parts = self.all(lang);
        let words = self.split.filter();
        parts.retain(|part| words.is_empty() || part.holds(words));
        parts
    }

    /// What is no indicator first, then the indicators of the later edition in its order, then those that are gone.
    fn all(&self, lang: Lang) -> Vec<Part<'_>> {
        let changes = &self.compared.difference.changes;
        let sections: BTreeSet<String> = changes
            .iter()
            .filter_map(|change| section(&change.path))
            .collect();
        let other = sections.into_iter().map(|id| Part {
            changes: changes
                .iter()
                .filter(|change| section(&change.path).as_ref() == Some(&id))
                .collect(),
            title: [String::new(), String::new()],
            fate: None,
            id,
        });
        let indicators = self.compared.difference.indicators.iter().map(|(id, fate)| {
            let title = |edition: &Edition| {
                let one = edition.rubric.indicator(id);
                one.map_or_else(String::new, |one| one.title.say(lang).to_owned())
            };
            let is_own = |change: &&Change| indicator(&change.path) == Some(id.as_str());
            Part {
                id: id.to_string(),
                title: [title(&self.compared.before), title(&self.compared.after)],
                fate: Some(*fate),
                changes: changes.iter().filter(is_own).collect(),
            }
        });
        other.chain(indicators).collect()
    }

    pub(super) fn update(&mut self, event: &Event, view: &View<'_>) -> Step {
        let (entries, rows, panes) = (
            self.parts(view.lang).len(),
            self.rows(view).len(),
            self.panes(view),
        );
        match input(gesture::Layer::Compare, event) {
            Some(Input::Gesture(gesture)) if self.split.gesture(gesture, entries, rows, &panes) => Step::Stay,
            Some(Input::Gesture(Gesture::Copy)) => {
                let rows = self.rows(view).into_iter();
                let lines: Vec<String> = rows.map(|row| row.text.trim_end().to_owned()).collect();
                Step::Request(Request::Copy(lines.join("\n")))
            }
            Some(Input::Gesture(gesture)) => otherwise(gesture::Layer::Compare, gesture),
            Some(Input::Mouse(mouse)) => {
                self.split.point(mouse, entries, rows, &panes);
                Step::Stay
            }
            _ => Step::Stay,
        }
    }
}

impl Part<'_> {
    fn holds(&self, words: &str) -> bool {
        let changed = self
            .changes
            .iter()
            .flat_map(|change| [&change.before, &change.after]);
        let texts = changed.flatten().map(String::as_str);
        let own = [self.id.as_str(), &self.title[0], &self.title[1]];
        holds(words, &own.into_iter().chain(texts).collect::<Vec<_>>())
    }

    fn entry(&self, lang: Lang) -> Entry {
        let title = self.title.iter().rev().find(|title| !title.is_empty());
        let title = title.map_or_else(String::new, |title| format!(" {title}"));
        let (sign, tone) = match self.class() {
            Class::RemovesMarks => (Some(Sign::Gate), Tone::Trouble),
            Class::ChangesScores => (Some(Sign::Capped), Tone::Capped),
            Class::TextOnly | Class::Harmless => (Some(Sign::Context), Tone::Plain),
            Class::Same => (None, Tone::Dim),
        };
        let note = match self.fate {
            Some(fate) => fate_phrase(fate),
            None => class_word(self.class()),
        };
        Entry {
            text: format!("{}{title}", self.id.replace('/', " ")),
            note: note.say(lang),
            tone,
            sign,
            depth: 0,
        }
    }

    fn class(&self) -> Class {
        self.changes
            .iter()
            .map(|change| change.class)
            .max()
            .unwrap_or(Class::Same)
    }

    fn tell(&self, told: &mut Told) {
        if let Some(fate) = self.fate {
            told.say(
                &Phrase::new(format!("{}-means", fate_phrase(fate).name())),
                Tone::Dim,
            );
        }
        for change in &self.changes {
            told.blank();
            let path = change.path.replace('/', ".");
            let lang = change.lang.map_or_else(String::new, |lang| format!(" ({lang})"));
            let class = class_word(change.class).say(told.lang());
            told.put(&format!("{path}{lang} · {class}"), Tone::Head);
            match (&change.before, &change.after) {
                (None, after) => lone(told, "reply-change-new", after.as_deref()),
                (before, None) => lone(told, "reply-change-gone", before.as_deref()),
                (Some(before), Some(after)) => told.beside(before, after),
            }
        }
    }
}

/// What is only in one of the two.
fn lone(told: &mut Told, what: &'static str, text: Option<&str>) {
    match text.filter(|text| !text.is_empty()) {
        Some(text) => told.named(what, text),
        None => told.say(&Phrase::new(what), Tone::Plain),
    }
}

fn fate_phrase(fate: Fate) -> Phrase {
    Phrase::new(format!("screen-fate-{}", fate.word()))
}

fn class_word(class: Class) -> Phrase {
    Phrase::new(format!("screen-change-{}", class.word()))
}

fn named(edition: &Edition) -> String {
    format!("{} {}", edition.rubric.id(), edition.rubric.version())
}

/// The indicator a change is of, if it is of one.
fn indicator(path: &str) -> Option<&str> {
    path.strip_prefix("indicators/")?.split('/').next()
}

/// The part a change is of that is no indicator: section and id, or the key alone.
fn section(path: &str) -> Option<String> {
    if indicator(path).is_some() {
        return None;
    }
    Some(path.splitn(3, '/').take(2).collect::<Vec<_>>().join("/"))
}
