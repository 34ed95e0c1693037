//! A rubric to read as the evaluator will meet it: what is wrong with it, its tree with the weights, and beside that
//! everything the selected part says.

mod parts;
mod tell;

use std::path::Path;

use parts::Part;

use super::split::{Entry, Panes, Split, Stance};
use super::told::{Row, Told};
use super::{Ask, Gesture, Input, Layer, Request, Step, View, input, otherwise};
use crate::text::Phrase;
use crate::text::seek::holds;
use crate::tui::event::Event;
use crate::tui::gesture;
use crate::tui::state::reading::Wish;
use crate::workbench::asks::reading::{Opened, Seen};

/// A rubric, with the part that is selected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reader {
    opened: Box<Opened>,
    split: Split,
}

impl Reader {
    /// A rubric from its top.
    pub fn new(opened: Box<Opened>) -> Self {
        Self {
            opened,
            split: Split::default(),
        }
    }

    /// The same rubric as it is found now: the selection stays at its part, or goes to the first thing that is wrong
    /// where the rubric cannot be used any more.
    pub fn renew(&mut self, opened: Box<Opened>) {
        let breaks = self.opened.rubric.is_some() && opened.rubric.is_none();
        let was = self.at().map(|part| part.key()).filter(|_| !breaks);
        self.opened = opened;
        let keys: Vec<String> = self.parts().iter().map(Part::key).collect();
        let stays = was.and_then(|was| keys.iter().position(|key| *key == was));
        self.split.select(stays.unwrap_or(0), keys.len());
    }

    /// The rubric as it was found.
    pub fn opened(&self) -> &Opened {
        &self.opened
    }

    /// The file that is looked at while it shows, if it is one.
    pub fn file(&self) -> Option<&Seen> {
        self.opened.file.as_ref()
    }

    /// The file was looked at again.
    pub fn saw(&mut self, seen: Seen) {
        self.opened.file = Some(seen);
    }

    /// The list and the text, as they are moved.
    pub fn split(&self) -> &Split {
        &self.split
    }

    /// Where both stand.
    pub fn panes(&self, view: &View<'_>) -> Panes {
        self.split.panes(Stance::Beside, view)
    }

    /// Which rubric it is, and where it was found.
    pub fn title(&self) -> Phrase {
        let file = short(&self.opened.name);
        let name = match &self.opened.rubric {
            Some(rubric) => format!("{} {}", rubric.id(), rubric.version()),
            None => file.clone(),
        };
        let from = match self.opened.from.word() {
            "shipped" => "screen-rubric-shipped",
            "store" => "screen-rubric-store",
            _ => "screen-rubric-file",
        };
        Phrase::new("screen-rubric")
            .with("rubric", name)
            .with("from", Phrase::new(from).with("file", file))
    }

    /// How many parts there are, shown or not.
    pub fn count(&self) -> usize {
        parts::all(&self.opened).len()
    }

    /// The rows of the list.
    pub fn entries(&self, view: &View<'_>) -> Vec<Entry> {
        self.parts().iter().map(|part| part.entry(view.lang)).collect()
    }

    /// What the selected part says, in rows of its width.
    pub fn rows(&self, view: &View<'_>) -> Vec<Row> {
        let width = self.panes(view).text.width().saturating_sub(1);
        let mut told = Told::new(width, view.lang);
        match self.at() {
            Some(part) => tell::tell(&mut told, &part, &self.opened),
            None => told.say(&super::none(self.split.filter()), super::told::Tone::Dim),
        }
        told.rows()
    }

    /// Shows only parts that contain these words.
    pub fn narrow(&mut self, words: &str) {
        self.split.narrow(words);
    }

    fn parts(&self) -> Vec<Part<'_>> {
        let words = self.split.filter();
        let all = parts::all(&self.opened).into_iter();
        all.filter(|part| {
            words.is_empty()
                || holds(
                    words,
                    &part.texts().iter().map(String::as_str).collect::<Vec<_>>(),
                )
        })
        .collect()
    }

    fn at(&self) -> Option<Part<'_>> {
        let mut parts = self.parts();
        let at = self.split.list(parts.len()).selected()?;
        Some(parts.swap_remove(at))
    }

    pub(super) fn update(&mut self, event: &Event, view: &View<'_>) -> Step {
        let (entries, rows, panes) = (self.parts().len(), self.rows(view).len(), self.panes(view));
        match input(gesture::Layer::Rubric, event) {
            Some(Input::Gesture(gesture)) if self.split.gesture(gesture, entries, rows, &panes) => Step::Stay,
            Some(Input::Gesture(Gesture::Editor)) => self.edit(view),
            Some(Input::Gesture(Gesture::Compare)) => {
                Step::Request(Request::Rubric(Wish::Shelve(Some(self.opened.name.clone()))))
            }
            Some(Input::Gesture(Gesture::Copy)) => {
                let rows = self.rows(view).into_iter();
                let lines: Vec<String> = rows.map(|row| row.text.trim_end().to_owned()).collect();
                Step::Request(Request::Copy(lines.join("\n")))
            }
            Some(Input::Gesture(gesture)) => otherwise(gesture::Layer::Rubric, gesture),
            Some(Input::Mouse(mouse)) => {
                self.split.point(mouse, entries, rows, &panes);
                Step::Stay
            }
            _ => Step::Stay,
        }
    }

    /// Hands its file to the person's editor; what is no file becomes one first.
    fn edit(&self, view: &View<'_>) -> Step {
        match self.file() {
            Some(file) => Step::Request(Request::Rubric(Wish::Edit(file.path.clone()))),
            None => Step::Push(Layer::Ask(Ask::new_rubric(&self.opened.name, view))),
        }
    }
}

/// The name of a rubric or its file without folders.
pub(super) fn short(name: &str) -> String {
    let path = Path::new(name);
    let name = path.file_name().unwrap_or(path.as_os_str());
    name.to_string_lossy().into_owned()
}
