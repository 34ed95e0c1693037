//! `add`: data files into the store, all or nothing.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use serde_json::json;

use crate::diag::Sink;
use crate::exchange::data::{self, Known, Records};
use crate::ledger::Event;
use crate::model::{NeedId, PlaceId, Project, ProjectId, UnitId};
use crate::rubric::Rubric;
use crate::text::{Phrase, Source};
use crate::workbench::args::Args;
use crate::workbench::{Fault, Reply, Workbench, shelf};

/// `add FILE…`: what is new or changed in the files is saved; what is there already is left alone.
pub fn add(bench: &mut Workbench, args: &Args) -> Result<Reply, Fault> {
    let mut sources = Vec::new();
    for file in args.all("file") {
        sources.push(Source::new(file.as_str(), &shelf::read_text(Path::new(file))?));
    }
    bench.add(&sources)
}

impl Workbench {
    /// Reads data files as one and saves what they change.
    pub fn add(&mut self, sources: &[Source]) -> Result<Reply, Fault> {
        let sink = Sink::new();
        let events = {
            let records = data::read(sources, &sink);
            data::check(&records, &Shelves::new(self));
            events(records)
        };
        // what cannot be looked up because it was stopped is not unknown
        self.store.watch().wanted()?;
        if sink.has_errors() {
            return Err(Fault::unreadable(sink.into_findings()));
        }
        let count = events.len();
        // each is looked up, and then written unless it is there
        self.store.watch().expect(2 * count as u64);
        let mut new = Vec::new();
        for event in events {
            self.store.watch().step();
            let event = self.guarded(event)?;
            if !self.holds(&event)? {
                new.push(event);
            }
        }
        self.store.watch().steps((count - new.len()) as u64);
        if !new.is_empty() {
            self.record(&new)?;
        }
        let line = Phrase::new("reply-added")
            .with("added", new.len())
            .with("same", count - new.len());
        let json = json!({"saved": new.len(), "unchanged": count - new.len()});
        Ok(Reply::line(json, line).beside(sink.into_findings()))
    }

    /// A record as it may be saved: marks hold a project to its rubric, and evidence stays with its project.
    fn guarded(&self, event: Event) -> Result<Event, Fault> {
        match event {
            Event::Project(mut one) => {
                if let Some(known) = self.project(&one.id)? {
                    if known.rubric == one.rubric {
                        one.edition = known.edition;
                    } else {
                        self.unmarked(&one.id)?;
                    }
                }
                Ok(Event::Project(one))
            }
            Event::Evidence(one) => {
                if let Some(known) = self.evidence(&one.id)? {
                    super::record::stays(&known, &one.project)?;
                }
                Ok(Event::Evidence(one))
            }
            other => Ok(other),
        }
    }

    /// True when the store says already what a record says.
    fn holds(&self, event: &Event) -> Result<bool, Fault> {
        Ok(match event {
            Event::Person(one) => self.person(&one.id)?.as_ref() == Some(one),
            Event::Unit(one) => self.unit(&one.id)?.as_ref() == Some(one),
            Event::Place(one) => self.place(&one.id)?.as_ref() == Some(one),
            Event::Need(one) => self.need(&one.id)?.as_ref() == Some(one),
            Event::Project(one) => self.project(&one.id)?.as_ref() == Some(one),
            Event::Evidence(one) => self.evidence(&one.id)?.as_ref() == Some(one),
            _ => false,
        })
    }
}

/// The records as events, what is referred to before what refers to it.
fn events(records: Records<'_>) -> Vec<Event> {
    let mut events = Vec::new();
    events.extend(records.places.into_iter().map(|found| Event::Place(found.record)));
    events.extend(records.units.into_iter().map(|found| Event::Unit(found.record)));
    events.extend(
        records
            .people
            .into_iter()
            .map(|found| Event::Person(found.record)),
    );
    events.extend(records.needs.into_iter().map(|found| Event::Need(found.record)));
    events.extend(
        records
            .projects
            .into_iter()
            .map(|found| Event::Project(found.record)),
    );
    events.extend(
        records
            .evidence
            .into_iter()
            .map(|found| Event::Evidence(found.record)),
    );
    events
}

/// What a store knows, for the check of what data files name.
struct Shelves<'a> {
    bench: &'a Workbench,
    rubrics: RefCell<BTreeMap<String, Option<Arc<Rubric>>>>,
}

impl<'a> Shelves<'a> {
    fn new(bench: &'a Workbench) -> Self {
        Self {
            bench,
            rubrics: RefCell::default(),
        }
    }
}

/// A store that cannot be read knows nothing here; the fault shows when the records are saved.
impl Known for Shelves<'_> {
    fn unit(&self, id: &str) -> bool {
        UnitId::new(id).is_some_and(|id| self.bench.unit(&id).is_ok_and(|found| found.is_some()))
    }

    fn place(&self, id: &str) -> bool {
        PlaceId::new(id).is_some_and(|id| self.bench.place(&id).is_ok_and(|found| found.is_some()))
    }

    fn need(&self, id: &str) -> bool {
        NeedId::new(id).is_some_and(|id| self.bench.need(&id).is_ok_and(|found| found.is_some()))
    }

    fn rubric(&self, id: &str) -> Option<Arc<Rubric>> {
        let mut rubrics = self.rubrics.borrow_mut();
        let found = rubrics.entry(id.to_owned());
        found
            .or_insert_with(|| self.bench.on_shelf(id).ok().map(|shelf| shelf.rubric))
            .clone()
    }

    fn project(&self, id: &str) -> Option<Project> {
        ProjectId::new(id).and_then(|id| self.bench.project(&id).ok().flatten())
    }
}
