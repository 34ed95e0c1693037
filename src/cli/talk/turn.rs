//! One turn: what was said is done, and what follows is told.

use std::io;

use super::said::{Said, narrowed, read};
use super::verb::Verb;
use super::{Place, Talk, Turn};
use crate::model::{IndicatorId, ProjectId};
use crate::text::Phrase;
use crate::workbench::args::Args;
use crate::workbench::asks::queue::{FirstOpen, Queue};
use crate::workbench::asks::sheet::OnTable;
use crate::workbench::case::Case;

impl Talk<'_> {
    /// Does what a line says.
    pub(super) fn answer(&mut self, line: &str) -> io::Result<Turn> {
        let line = narrowed(line, self.lang);
        match read(&line, self.lang) {
            Said::Nothing => self.next()?,
            Said::Verb(Verb::Quit, _) => return Ok(Turn::End),
            Said::Verb(verb, rest) => self.obey(verb, rest)?,
            Said::Act(name, rest) => self.act(name, rest)?,
            Said::Answer(text) => self.meet(text)?,
        }
        Ok(Turn::On)
    }

    fn obey(&mut self, verb: Verb, rest: &str) -> io::Result<()> {
        match verb {
            Verb::Next => self.next(),
            Verb::Previous => self.previous(),
            Verb::More => self.more(),
            Verb::Find => self.find(rest),
            Verb::Open => self.open_named(rest),
            Verb::List => self.list(),
            Verb::Evidence => self.tell_evidence(),
            Verb::Comment => self.comment(rest),
            Verb::Abstain => self.mark("abstain", Some(rest)),
            Verb::Why => self.why(rest),
            Verb::Again => self.tell_place(),
            Verb::Queue => self.leave_sheet(),
            Verb::Help => self.tell_help(),
            Verb::Quit => Ok(()),
        }
    }

    /// An answer where an indicator is asked about; the number or id of a row where projects are listed.
    fn meet(&mut self, text: &str) -> io::Result<()> {
        match &self.place {
            Place::Queue { .. } => self.open_named(text),
            Place::Sheet { .. } => self.mark(text, None),
        }
    }

    fn mark(&mut self, value: &str, comment: Option<&str>) -> io::Result<()> {
        let Place::Sheet { case, at } = &self.place else {
            return self.say(&Phrase::new("talk-no-project"));
        };
        let mut args = Args::new()
            .with("project", case.project.id.as_str())
            .with("indicator", at.as_str())
            .with("value", value);
        if let Some(comment) = comment {
            args = args.with("comment", comment);
        }
        if !self.call("mark", &args)? {
            return Ok(());
        }
        self.next()
    }

    /// To the next open indicator; where there is none, says how the sheet stands.
    fn next(&mut self) -> io::Result<()> {
        match &self.place {
            Place::Queue { .. } => match self.bench.ask(FirstOpen { from: 0 }) {
                Ok(Some((_, project))) => self.open(project),
                Ok(None) => self.say(&Phrase::new("talk-all-sealed")),
                Err(fault) => self.tell_fault(&fault),
            },
            Place::Sheet { case, at } => match next_open(case, at) {
                Some(next) => self.go(next),
                None => self.tell_complete(),
            },
        }
    }

    fn previous(&mut self) -> io::Result<()> {
        let Place::Sheet { case, at } = &self.place else {
            return self.say(&Phrase::new("talk-no-project"));
        };
        let order = case.asked();
        let here = order.iter().position(|one| one.id == *at).unwrap_or(0);
        let before = order[here.checked_sub(1).unwrap_or(order.len() - 1)].id.clone();
        self.go(before)
    }

    pub(super) fn go(&mut self, to: IndicatorId) -> io::Result<()> {
        if let Place::Sheet { at, .. } = &mut self.place {
            *at = to;
        }
        self.tell_place()
    }

    fn more(&mut self) -> io::Result<()> {
        if let Place::Queue { from, .. } = &mut self.place {
            *from += super::tell::ROWS;
        }
        self.tell_place()
    }

    fn find(&mut self, words: &str) -> io::Result<()> {
        self.place = Place::Queue {
            from: 0,
            filter: words.to_owned(),
        };
        self.tell_place()
    }

    /// Opens a project by the number of its row or by its id; on a sheet, goes to an indicator.
    fn open_named(&mut self, name: &str) -> io::Result<()> {
        match &self.place {
            _ if name.is_empty() => self.next(),
            Place::Sheet { case, .. } => {
                let found = case.asked().into_iter().find(|one| one.id.as_str() == name);
                match found.map(|one| one.id.clone()) {
                    Some(id) => self.go(id),
                    None => self.open_project(name),
                }
            }
            Place::Queue { filter, .. } => {
                let filter = filter.clone();
                match name
                    .parse::<usize>()
                    .ok()
                    .and_then(|number| number.checked_sub(1))
                {
                    Some(row) => self.open_row(row, filter),
                    None => self.open_project(name),
                }
            }
        }
    }

    fn open_row(&mut self, from: usize, filter: String) -> io::Result<()> {
        let count = 1;
        match self.bench.ask(Queue { from, count, filter }) {
            Ok(rows) => match rows.into_iter().next() {
                Some(row) => self.open(row.id),
                None => self.say(&Phrase::new("talk-no-row").with("number", from + 1)),
            },
            Err(fault) => self.tell_fault(&fault),
        }
    }

    fn open_project(&mut self, name: &str) -> io::Result<()> {
        match ProjectId::new(name) {
            Some(id) => self.open(id),
            None => self.say(&Phrase::new("talk-not-understood").with("said", name)),
        }
    }

    fn list(&mut self) -> io::Result<()> {
        match &self.place {
            Place::Queue { .. } => self.tell_place(),
            Place::Sheet { .. } => self.tell_indicators(),
        }
    }

    fn leave_sheet(&mut self) -> io::Result<()> {
        self.place = Place::queue();
        self.tell_place()
    }

    /// Reads the project on the table again, after something was changed.
    pub(super) fn look_again(&mut self) -> io::Result<()> {
        let Place::Sheet { case, .. } = &mut self.place else {
            return Ok(());
        };
        let project = case.project.id.clone();
        match self.bench.ask(OnTable { project }) {
            Ok(read) => {
                **case = read;
                Ok(())
            }
            Err(fault) => self.tell_fault(&fault),
        }
    }
}

/// The next open indicator after one, from the start again at the end; the one itself comes last.
fn next_open(case: &Case, at: &IndicatorId) -> Option<IndicatorId> {
    let order = case.applicable();
    let here = order
        .iter()
        .position(|one| one.id == *at)
        .map_or(0, |here| here + 1);
    let (before, after) = order.split_at(here);
    let mut waiting = after.iter().chain(before);
    waiting.find(|one| case.is_open(one)).map(|one| one.id.clone())
}
