//! What undo and redo do next, told by the entries alone.

use rusqlite::params;

use super::append::NewFact;
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
    pub fn take_back(&self, pen: &Pen, about: Option<&Subject>, way: Way) -> Result<TakeBack, Fault> {
        let chosen = match about {
            Some(subject) => {
                let facts = self.facts(subject)?;
                let own = facts.into_iter().rev().filter(|fact| fact.pen == *pen);
                chosen(own.map(Ok::<_, rusqlite::Error>), way)
            }
            None => self.latest(pen, way),
        };
        let chosen = self.at(chosen)?;
        let mut events = Vec::new();
        let mut back = Vec::new();
        for fact in chosen {
            let all = self.at(facts(&self.connection, &Subject::of(fact.pen, &fact.event)))?;
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
        Ok(if back.is_empty() {
            TakeBack::Nothing
        } else {
            TakeBack::Facts { events, facts: back }
        })
    }

    fn latest(&self, pen: &Pen, way: Way) -> rusqlite::Result<Vec<Fact>> {
        let sql = format!(
            "SELECT {ENTRY} FROM entry e JOIN pen p ON p.no = e.pen WHERE e.pen = (SELECT no FROM pen WHERE key = ?)
             ORDER BY e.seq DESC"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let read = statement.query_map(params![pen], entry)?;
        chosen(
            read.filter_map(|entry| entry.map(|entry| Fact::of(&entry)).transpose()),
            way,
        )
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
