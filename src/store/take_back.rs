//! What undo and redo do next, told by the entries alone.

use std::collections::BTreeSet;

use rusqlite::params;

use super::append::NewFact;
use super::filed;
use super::rows::{ENTRY, entry, facts};
use super::{Fault, Store};
use crate::ledger::undo::{self, Refusal, Way};
use crate::ledger::{Event, Fact, Hash, Pen, Subject};

/// What comes of undoing or redoing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TakeBack {
    /// There is nothing.
    Nothing,
    /// It cannot be.
    Refused {
        /// What was to be taken back.
        event: Box<Event>,
        /// Why it stays.
        why: Refusal,
    },
    /// These facts do it; append them.
    Facts {
        /// What is taken back, newest first.
        events: Vec<Event>,
        /// What takes each of them back.
        facts: Vec<NewFact>,
    },
}

impl Store {
    /// What `way` does next for a pen: all it appended together last. With a subject, only what is about it.
    ///
    /// What was appended together with a first record stays, because others may refer to it; it is passed over.
    pub fn take_back(&self, pen: &Pen, about: Option<&Subject>, way: Way) -> Result<TakeBack, Fault> {
        let mut passed = BTreeSet::new();
        loop {
            let chosen = self.at(self.chosen(pen, about, way, &passed))?;
            let Some(tick) = chosen.first().map(|fact| fact.tick) else {
                return Ok(TakeBack::Nothing);
            };
            match self.at(self.back(chosen))? {
                TakeBack::Refused {
                    why: Refusal::First, ..
                } => passed.insert(tick),
                done => return Ok(done),
            };
        }
    }

    /// What takes all of these facts back, or why one of them stays.
    fn back(&self, chosen: Vec<Fact>) -> rusqlite::Result<TakeBack> {
        let (mut events, mut back) = (Vec::new(), Vec::new());
        for fact in chosen {
            let all = facts(&self.connection, &Subject::of(fact.pen, &fact.event))?;
            match undo::take_back(&all, fact.hash) {
                Ok(event) => back.push(NewFact {
                    event,
                    undoes: Some(fact.hash),
                }),
                Err(why) => {
                    return Ok(TakeBack::Refused {
                        event: Box::new(fact.event),
                        why,
                    });
                }
            }
            events.push(fact.event);
        }
        Ok(TakeBack::Facts { events, facts: back })
    }

    fn chosen(
        &self,
        pen: &Pen,
        about: Option<&Subject>,
        way: Way,
        passed: &BTreeSet<u64>,
    ) -> rusqlite::Result<Vec<Fact>> {
        let stays = |fact: &Fact| !passed.contains(&fact.tick);
        if let Some(subject) = about {
            let facts = facts(&self.connection, subject)?;
            let own = facts
                .into_iter()
                .rev()
                .filter(|fact| fact.pen == *pen && stays(fact));
            return chosen(own.map(Ok), way);
        }
        let sql = filed::in_chains(ENTRY, "f.pen = (SELECT no FROM pen WHERE key = ?1)", "DESC");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let read = statement.query_map(params![pen], entry)?;
        let known = read.filter_map(|entry| entry.map(|entry| Fact::of(&entry)).transpose());
        chosen(known.filter(|fact| fact.as_ref().map_or(true, stays)), way)
    }
}

/// The facts that `way` takes back next, out of facts that come newest first.
fn chosen<E>(facts: impl Iterator<Item = Result<Fact, E>>, way: Way) -> Result<Vec<Fact>, E> {
    let mut seen = Vec::new();
    let passing = facts.map(|fact| fact.inspect(|fact| seen.push(fact.clone())));
    let hashes: Vec<Hash> = undo::next(passing, way)?;
    Ok(hashes
        .iter()
        .filter_map(|hash| seen.iter().find(|fact| fact.hash == *hash).cloned())
        .collect())
}
