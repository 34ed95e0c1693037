//! Writing: events are appended with what they make of the sheets they touch, all or nothing.

use std::collections::BTreeSet;

use super::case::{Case, Figures};
use super::lookup::OnShelf;
use super::shelf::Written;
use super::{Fault, Workbench, clock};
use crate::ledger::undo::{Refusal, Way};
use crate::ledger::{Event, Hash, Quote, SheetId};
use crate::model::{Moment, ProjectId};
use crate::rubric::Rubric;
use crate::scoring::{self, Sheet};
use crate::store::{Beside, DraftKey, NewFact, OutcomeRow, TakeBack, Writing};
use crate::text::Phrase;

impl Workbench {
    /// Does something while nobody else can write; none of it has happened if it fails.
    pub(super) fn alone<T>(&mut self, act: impl FnOnce(&mut Self) -> Result<T, Fault>) -> Result<T, Fault> {
        self.store.begin_alone()?;
        let done = act(self);
        let writing = if done.is_ok() {
            Writing::Keep
        } else {
            Writing::GiveUp
        };
        let ended = self.store.end_alone(writing);
        let value = done?;
        ended?;
        Ok(value)
    }

    /// Appends events; they are on the disk when this returns.
    pub fn record(&mut self, events: &[Event]) -> Result<Vec<Hash>, Fault> {
        self.record_ending(events, &[])
    }

    /// Appends events that end drafts.
    pub fn record_ending(&mut self, events: &[Event], ended: &[DraftKey]) -> Result<Vec<Hash>, Fault> {
        let facts: Vec<NewFact> = events.iter().cloned().map(NewFact::from).collect();
        self.append(&facts, ended)
    }

    fn append(&mut self, facts: &[NewFact], ended: &[DraftKey]) -> Result<Vec<Hash>, Fault> {
        let decided_at = self.looked_at.take();
        let pen = self.pen()?;
        let at = self.clock.now();
        // what was read since the act looked first is at least as new as that look
        let as_of = match decided_at {
            Some(version) => version,
            None => self.store.data_version()?,
        };
        let outcomes = self.foreseen(facts, at)?;
        let beside = Beside {
            outcomes: &outcomes,
            as_of: Some(as_of),
            ended,
            decided_at,
        };
        let appended = self.store.append_with(&pen, at, facts, &beside)?;
        if facts
            .iter()
            .any(|fact| matches!(fact.event, Event::Rubric { .. }))
        {
            self.meant.take();
        }
        Ok(appended)
    }

    /// What the sheets that these facts are about will come to.
    fn foreseen(&self, facts: &[NewFact], at: Moment) -> Result<Vec<OutcomeRow>, Fault> {
        let sheets: BTreeSet<&SheetId> = facts.iter().filter_map(|fact| sheet_of(&fact.event)).collect();
        let mut rows = Vec::new();
        // where records change beside a sheet, the sheet is computed anew when it is next looked at
        if facts
            .iter()
            .all(|fact| is_on_its_edition(&fact.event) || matches!(fact.event, Event::Rubric { .. }))
        {
            for sheet in sheets {
                rows.extend(self.foresee(sheet, facts, at)?);
            }
        }
        Ok(rows)
    }

    fn foresee(&self, sheet: &SheetId, facts: &[NewFact], at: Moment) -> Result<Option<OutcomeRow>, Fault> {
        if self.who()? != sheet.person {
            return Ok(None);
        }
        let mut case = self.read_case(&sheet.project)?;
        if case.rubric.ages() {
            case.dossier.as_of = clock::day(at);
        }
        let mut marks = case
            .sheet
            .as_ref()
            .map_or_else(Sheet::new, |state| state.marks.clone());
        for fact in facts.iter().filter(|fact| sheet_of(&fact.event) == Some(sheet)) {
            put(&mut marks, &fact.event);
        }
        let submits =
            |fact: &NewFact| matches!(&fact.event, Event::Seal { sheet: sealed, .. } if sealed == sheet);
        if case.is_sealed() || facts.iter().any(submits) {
            marks = scoring::closed(&case.rubric, &marks);
        }
        let outcome = self.score(&case.rubric, &case.dossier, &marks);
        Ok(Some(outcome_row(
            sheet,
            Figures::of(&outcome, case.rubric.rounding().decimals),
        )))
    }

    /// What must be in the ledger before the first mark of a sheet: the rubric's text and the sheet's beginning, also
    /// anew where another rubric was chosen before anything was marked.
    pub fn beginning(&mut self, case: &Case) -> Result<Vec<Event>, Fault> {
        if case.sheet.as_ref().is_some_and(|sheet| sheet.quote == case.quote) {
            return Ok(Vec::new());
        }
        let on_shelf = self.of_project(&case.project)?;
        let sheet = self.sheet_id(&case.project.id)?;
        let indicators = super::lookup::columns(&case.rubric);
        let mut events = shelved(&on_shelf);
        events.push(Event::Sheet {
            sheet,
            quote: case.quote.clone(),
            indicators,
        });
        Ok(events)
    }

    /// What must be in the ledger for a project to be scored against a rubric, unless marks already hold it to another.
    pub fn shelving(
        &self,
        project: &ProjectId,
        written: &Written,
        rubric: &Rubric,
    ) -> Result<Vec<Event>, Fault> {
        let quote = super::lookup::quote(rubric);
        let sheets = self.store.sheets_of_project(project)?;
        let marked = sheets
            .iter()
            .filter(|(_, state)| !state.is_blank() && state.quote != quote);
        let held: Vec<&Quote> = marked.map(|(_, state)| &state.quote).collect();
        if let Some(other) = held.first() {
            return Err(in_use(project, other, held.len()));
        }
        self.taken_in(written, rubric)
    }

    /// What must be in the ledger before a sheet can quote a rubric.
    pub(super) fn taken_in(&self, written: &Written, rubric: &Rubric) -> Result<Vec<Event>, Fault> {
        let quote = super::lookup::quote(rubric);
        let stored = self.store.rubric(&quote.rules, &quote.words)?.is_some();
        Ok(if stored {
            Vec::new()
        } else {
            vec![rubric_event(&quote, written)]
        })
    }

    /// Refuses where marks hold a project to its rubric.
    pub(super) fn unmarked(&self, project: &ProjectId) -> Result<(), Fault> {
        let sheets = self.store.sheets_of_project(project)?;
        let held: Vec<&Quote> = sheets
            .iter()
            .filter(|(_, state)| !state.is_blank())
            .map(|(_, state)| &state.quote)
            .collect();
        held.first()
            .map_or(Ok(()), |quote| Err(in_use(project, quote, held.len())))
    }

    /// Takes back, or does again, what this person appended together last; gives what that was.
    pub fn take_back(&mut self, way: Way) -> Result<Vec<Event>, Fault> {
        // who has no pen here has written nothing, and looking for something to take back is no reason to begin one
        let Some(pen) = self.known_pen()? else {
            return Err(nothing(way));
        };
        match self.store.take_back(&pen, None, way)? {
            TakeBack::Nothing => Err(nothing(way)),
            TakeBack::Refused { event, why } => Err(refused(&event, why)),
            TakeBack::Facts { events, facts } => {
                self.append(&facts, &[])?;
                // what is done again is what is put down anew, not what had put it away
                Ok(match way {
                    Way::Undo => events,
                    Way::Redo => facts.into_iter().map(|fact| fact.event).collect(),
                })
            }
        }
    }

    /// Computes outcomes that lists lack and keeps them; gives how many.
    pub fn catch_up(&mut self, projects: &[ProjectId]) -> Result<usize, Fault> {
        let as_of = self.store.data_version()?;
        let mut rows = Vec::new();
        for project in projects {
            let case = self.read_case(project)?;
            if case.sheet.is_some() {
                let sheet = SheetId {
                    project: project.clone(),
                    person: self.who()?,
                };
                rows.push(outcome_row(&sheet, case.figures()));
            }
        }
        self.store.keep_outcomes(as_of, &rows)?;
        Ok(rows.len())
    }
}

fn in_use(project: &ProjectId, quote: &Quote, sheets: usize) -> Fault {
    let message = Phrase::new("fault-rubric-in-use")
        .with("project", project.as_str())
        .with("count", sheets)
        .with("rubric", format!("{} {}", quote.id, quote.version));
    Fault::user("rubric-in-use", message)
        .hint(Phrase::new("fault-rubric-in-use-hint").with("project", project.as_str()))
}

/// Whether an event leaves a sheet on the rubric it has.
fn is_on_its_edition(event: &Event) -> bool {
    sheet_of(event).is_some() && !matches!(event, Event::Move { .. })
}

/// The sheet an event is about.
fn sheet_of(event: &Event) -> Option<&SheetId> {
    match event {
        Event::Sheet { sheet, .. }
        | Event::Move { sheet, .. }
        | Event::Answer { sheet, .. }
        | Event::Comment { sheet, .. }
        | Event::Cites { sheet, .. }
        | Event::Seal { sheet, .. }
        | Event::Reopen { sheet, .. } => Some(sheet),
        _ => None,
    }
}

fn put(marks: &mut Sheet, event: &Event) {
    match event {
        Event::Answer {
            indicator, answer, ..
        } => marks
            .entry(indicator.clone())
            .or_default()
            .answer
            .clone_from(answer),
        Event::Comment { indicator, text, .. } => marks
            .entry(indicator.clone())
            .or_default()
            .comment
            .clone_from(text),
        Event::Cites {
            indicator, evidence, ..
        } => marks
            .entry(indicator.clone())
            .or_default()
            .cites
            .clone_from(evidence),
        _ => {}
    }
}

/// The line of a sheet in lists.
fn outcome_row(sheet: &SheetId, figures: Figures) -> OutcomeRow {
    OutcomeRow {
        sheet: sheet.clone(),
        head: None,
        scorer: scoring::SCORER.to_owned(),
        score: figures.score,
        low: figures.low,
        high: figures.high,
        coverage: figures.coverage,
        band: figures.band,
        done: figures.done,
        total: figures.total,
        caps: figures.caps,
    }
}

fn shelved(shelf: &OnShelf) -> Vec<Event> {
    shelf
        .unshelved
        .iter()
        .map(|written| rubric_event(&shelf.quote, written))
        .collect()
}

fn rubric_event(quote: &Quote, written: &Written) -> Event {
    let name = std::path::Path::new(&written.name)
        .file_name()
        .and_then(|name| name.to_str())
        .unwrap_or("rubric.toml");
    Event::Rubric {
        quote: quote.clone(),
        name: name.to_owned(),
        text: written.text.clone(),
        overlays: written.overlays.clone(),
    }
}

fn nothing(way: Way) -> Fault {
    match way {
        Way::Undo => Fault::user("nothing-to-undo", Phrase::new("fault-nothing-to-undo"))
            .hint(Phrase::new("fault-nothing-to-undo-hint")),
        Way::Redo => Fault::user("nothing-to-redo", Phrase::new("fault-nothing-to-redo"))
            .hint(Phrase::new("fault-nothing-to-redo-hint")),
    }
}

fn refused(event: &Event, why: Refusal) -> Fault {
    let project = sheet_of(event).map_or(String::new(), |sheet| sheet.project.to_string());
    match (why, event) {
        (Refusal::Named, Event::Seal { .. }) => {
            let fault = Fault::user(
                "undo-seal",
                Phrase::new("fault-undo-seal").with("project", project.as_str()),
            );
            fault.hint(Phrase::new("fault-undo-seal-hint").with("project", project))
        }
        (Refusal::Named, _) => {
            let fault = Fault::user(
                "undo-reopen",
                Phrase::new("fault-undo-reopen").with("project", project.as_str()),
            );
            fault.hint(Phrase::new("fault-undo-reopen-hint").with("project", project))
        }
        (Refusal::Sealed, _) => {
            let fault = Fault::user(
                "undo-sealed",
                Phrase::new("fault-undo-sealed").with("project", project.as_str()),
            );
            fault.hint(Phrase::new("fault-sealed-hint").with("project", project))
        }
        (Refusal::First, _) => Fault::user("undo-first", Phrase::new("fault-undo-first"))
            .hint(Phrase::new("fault-undo-first-hint")),
        _ => Fault::user("undo-changed", Phrase::new("fault-undo-changed"))
            .hint(Phrase::new("fault-undo-changed-hint")),
    }
}
