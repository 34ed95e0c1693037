//! Rubrics that are read: opened over what is there, renewed where one is open, looked at while its file may change.

use std::path::PathBuf;

use super::app::{Effects, State};
use super::layer::{Ask, Compare, Layer, Reader, Shelf};
use super::news::Work;
use crate::text::Phrase;
use crate::tui::run::Effect;
use crate::workbench::asks::reading::{Compared, OnShelf, Opened, Seen};
use crate::workbench::{Fault, Reply};

/// What is wanted of a rubric.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wish {
    /// To read it, by the name it is found by.
    Read(String),
    /// To choose one to read, or one to lay beside this.
    Shelve(Option<String>),
    /// To lay two beside each other.
    Beside {
        /// The one that was there first.
        before: String,
        /// The one that came later.
        after: String,
    },
    /// To change its file in the person's editor.
    Edit(PathBuf),
}

/// What came of it.
#[derive(Debug)]
pub enum Found {
    /// A rubric as it is now.
    Opened(Box<Opened>),
    /// All there are, to read one or to lay one beside this.
    Shelf(Vec<OnShelf>, Option<String>),
    /// Two beside each other.
    Compared(Box<Compared>),
    /// One that cannot be compared, and all that is wrong with it.
    Unreadable(Fault),
}

impl State {
    /// Reads the rubric of the project on the table, or of the one that is selected; all there are where it has none.
    pub(super) fn read_rubric(&mut self) -> Effects {
        let of_case = self
            .case
            .as_ref()
            .map(|case| format!("{}@{}", case.quote.id, case.quote.version));
        let of_row = || Some(self.queue.selected()?.rubric.as_ref()?.to_string());
        let wish = match of_case.or_else(of_row) {
            Some(name) => Wish::Read(name),
            None => Wish::Shelve(None),
        };
        vec![Effect::Work(Work::Rubric(wish))]
    }

    /// Hands a wish on; a file that was named for it is no longer being typed.
    pub(super) fn wish(&mut self, wish: Wish) -> Effects {
        let is_named = matches!(wish, Wish::Read(_) | Wish::Beside { .. });
        let field = Ask::RUBRIC_FILE.to_owned();
        let typed = self.drafts.remove(&field).filter(|_| is_named);
        let forget = typed.map(|_| Effect::Work(Work::Forget { field }));
        std::iter::once(Effect::Work(Work::Rubric(wish)))
            .chain(forget)
            .collect()
    }

    /// Opens what was found over what is there.
    pub(super) fn found_rubric(&mut self, found: Found) {
        match found {
            Found::Opened(opened) => self.open_rubric(opened),
            Found::Shelf(editions, beside) => self.layers.push(Layer::Shelf(Shelf::new(editions, beside))),
            Found::Compared(compared) => self.layers.push(Layer::Compare(Compare::new(compared))),
            Found::Unreadable(fault) => self.read_fault("rubric diff", &fault),
        }
    }

    /// Opens a rubric, or renews it where it is open.
    fn open_rubric(&mut self, opened: Box<Opened>) {
        let findings = opened.findings.len();
        let open = readers(&mut self.layers).position(|reader| reader.opened().name == opened.name);
        match open.and_then(|at| readers(&mut self.layers).nth(at)) {
            Some(reader) => reader.renew(opened),
            None => return self.layers.push(Layer::Rubric(Reader::new(opened))),
        }
        self.say(Phrase::new("screen-rubric-renewed").with("count", findings));
    }

    /// The name and file of a rubric that is read from one, as it was looked at last: that of the uppermost.
    pub fn watched(&self) -> Option<(&str, &Seen)> {
        self.layers.iter().rev().find_map(|layer| match layer {
            Layer::Rubric(reader) => Some((reader.opened().name.as_str(), reader.file()?)),
            _ => None,
        })
    }

    /// The file of a rubric was looked at.
    pub fn saw(&mut self, seen: &Seen) {
        let of_file = |reader: &Reader| reader.file().is_some_and(|file| file.path == seen.path);
        for reader in readers(&mut self.layers).filter(|reader| of_file(reader)) {
            reader.saw(seen.clone());
        }
    }
}

fn readers(layers: &mut [Layer]) -> impl Iterator<Item = &mut Reader> {
    layers.iter_mut().rev().filter_map(|layer| match layer {
        Layer::Rubric(reader) => Some(reader),
        _ => None,
    })
}

/// A rubric that was begun from the one that is read is opened, and its file handed to the person's editor.
pub(super) fn begun_file(act: &str, reply: &Reply) -> Effects {
    let file = reply.json.get("files").and_then(|files| files.get(0)?.as_str());
    match file.filter(|_| act == "rubric new") {
        Some(file) => vec![
            Effect::Work(Work::Rubric(Wish::Read(file.to_owned()))),
            Effect::Work(Work::Rubric(Wish::Edit(PathBuf::from(file)))),
        ],
        None => Vec::new(),
    }
}
