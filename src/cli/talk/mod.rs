//! The plain conversation: a line is asked for, a line is answered, and nothing is ever drawn over.
//!
//! For screen readers, for terminals that can only print lines, and for whoever would rather read than look. It does
//! what the screen does, by the same table of acts. Start at [`talk`]; what a line means is in [`said`].

mod act;
mod ask;
mod comment;
mod said;
mod tell;
mod turn;
mod verb;

use std::io::{self, BufRead, Write};

use crate::model::{IndicatorId, ProjectId};
use crate::text::{Lang, Phrase};
use crate::workbench::asks::sheet::OnTable;
use crate::workbench::case::Case;
use crate::workbench::{Fault, Session, Workbench};

use super::print::shown;
pub use verb::Verb;

/// Talks on standard input and output until the person leaves or the input ends.
///
/// A fault is one before the first question or after the last; those in between are told, and the talk goes on.
pub fn talk(session: &Session) -> Result<(), Fault> {
    let bench = Workbench::open(session)?;
    let (mut keyboard, mut paper) = (io::stdin().lock(), io::stdout().lock());
    converse(bench, &mut keyboard, &mut paper)
}

/// The same on any lines, as a test types them.
fn converse(mut bench: Workbench, keyboard: &mut dyn BufRead, paper: &mut dyn Write) -> Result<(), Fault> {
    bench.me()?;
    let lang = bench.lang();
    let mut talk = Talk {
        bench,
        lang,
        keyboard,
        paper,
        place: Place::queue(),
    };
    if let Some(why) = talk.bench.read_only() {
        let _ = talk.say(&Phrase::new("screen-looks-only").with("why", why.message));
    }
    // whoever listened has gone away: nothing can be told any more, and all that was said is saved
    let _ = talk.until_end();
    talk.bench.rest()
}

/// A conversation.
struct Talk<'a> {
    bench: Workbench,
    lang: Lang,
    keyboard: &'a mut dyn BufRead,
    paper: &'a mut dyn Write,
    place: Place,
}

/// What is talked about.
#[derive(Debug, Clone)]
enum Place {
    /// The list of projects, from a row on, of those that contain the filter's words.
    Queue { from: usize, filter: String },
    /// One indicator of one project.
    Sheet { case: Box<Case>, at: IndicatorId },
}

/// Whether the conversation goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Turn {
    /// With another question.
    On,
    /// The person leaves.
    End,
}

impl Place {
    fn queue() -> Self {
        Self::Queue {
            from: 0,
            filter: String::new(),
        }
    }
}

impl Talk<'_> {
    fn until_end(&mut self) -> io::Result<()> {
        self.say(&Phrase::new("talk-welcome"))?;
        self.tell_place()?;
        while let Some(line) = self.ask()? {
            if self.answer(&line)? == Turn::End {
                break;
            }
        }
        Ok(())
    }

    /// Asks for a line; none when no more will come.
    fn ask(&mut self) -> io::Result<Option<String>> {
        let prompt = match &self.place {
            Place::Queue { .. } => String::new(),
            Place::Sheet { case, at } => format!("{} {at}", case.project.id),
        };
        self.read(&prompt)
    }

    /// Reads a line after a prompt; none when no more will come.
    fn read(&mut self, prompt: &str) -> io::Result<Option<String>> {
        write!(self.paper, "{}> ", shown(prompt))?;
        self.paper.flush()?;
        let mut line = Vec::new();
        if self.keyboard.read_until(b'\n', &mut line)? == 0 {
            // the next thing printed, be it the shell's, begins on a line of its own
            writeln!(self.paper)?;
            return Ok(None);
        }
        let line = String::from_utf8_lossy(&line);
        Ok(Some(line.trim_end_matches(['\n', '\r']).to_owned()))
    }

    fn say(&mut self, phrase: &Phrase) -> io::Result<()> {
        self.print(&phrase.say(self.lang))
    }

    fn print(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.paper, "{}", shown(text))
    }

    fn tell_fault(&mut self, fault: &Fault) -> io::Result<()> {
        self.print(&fault.message.say(self.lang))?;
        fault.hint.iter().try_for_each(|hint| self.say(hint))
    }

    /// Puts a project on the table, at its first open indicator.
    fn open(&mut self, project: ProjectId) -> io::Result<()> {
        let case = match self.bench.ask(OnTable { project }) {
            Ok(case) => case,
            Err(fault) => return self.tell_fault(&fault),
        };
        let order = case.applicable();
        let Some(first) = case
            .open_indicators()
            .first()
            .or(order.first())
            .map(|one| one.id.clone())
        else {
            return self.say(&Phrase::new("talk-nothing-applies"));
        };
        self.place = Place::Sheet {
            case: Box::new(case),
            at: first,
        };
        self.tell_project()?;
        self.tell_place()
    }
}
