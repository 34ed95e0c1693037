//! Rubrics read, laid beside each other and handed to an editor, and the file of the one that shows looked at.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use super::App;
use super::later::Due;
use crate::tui::run::{Effect, Handover};
use crate::tui::state::news::{News, Work};
use crate::tui::state::reading::{Found, Wish};
use crate::workbench::asks::reading::{Beside, OpenRubric, Seen, Shelf};
use crate::workbench::editor::Editor;

/// How often the file of a rubric is looked at while it shows; without one nothing wakes the program.
const LOOK: Duration = Duration::from_millis(500);

impl App {
    /// Does what is wanted of a rubric; what cannot be done is told.
    pub(super) fn rubric(&self, wish: Wish) -> Result<News, Effect<Work>> {
        let found = match wish {
            Wish::Edit(file) => return Err(self.edit_file(file)),
            Wish::Read(name) => {
                let opened = self.bench.ask(OpenRubric { name });
                opened.map(|opened| Found::Opened(Box::new(opened)))
            }
            Wish::Shelve(beside) => {
                let editions = self.bench.ask(Shelf);
                editions.map(|editions| Found::Shelf(editions, beside))
            }
            Wish::Beside { before, after } => {
                let compared = self.bench.ask(Beside { before, after });
                compared.map(|compared| Found::Compared(Box::new(compared)))
            }
        };
        Ok(match found {
            Ok(found) => News::Rubric(found),
            Err(fault) if fault.findings.is_empty() => News::Fault(fault),
            Err(fault) => News::Rubric(Found::Unreadable(fault)),
        })
    }

    /// The file itself goes to the editor, under its own name.
    fn edit_file(&self, file: PathBuf) -> Effect<Work> {
        Effect::Edit(Handover {
            editor: Editor::of(&self.bench.session().config),
            text: String::new(),
            file: Some(file),
        })
    }

    /// Looks whether the file of the rubric that shows was written, and reads it again if so; tells whether it was.
    pub(super) fn look_at_rubric(&mut self, now: Instant) -> bool {
        let watched = self.state.watched();
        let Some((name, before)) = watched.map(|(name, seen)| (name.to_owned(), seen.clone())) else {
            self.times.rubric = None;
            return false;
        };
        self.times.rubric = Some(Due::At(now + LOOK));
        let seen = Seen::now(&before.path);
        if seen == before {
            return false;
        }
        // a file that cannot be read is told once, and read when it is written again
        self.state.saw(&seen);
        if let Ok(news) = self.rubric(Wish::Read(name)) {
            let effects = self.state.hear(news);
            self.settle(effects);
        }
        true
    }

    pub(super) fn reckon_rubric(&mut self, now: Instant) {
        let watched = self.state.watched();
        self.times.rubric = watched.and(self.times.rubric.or(Some(Due::At(now + LOOK))));
    }
}
