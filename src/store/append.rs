//! One's own facts go in: at the end of one's chain, with everything that follows from them, or not at all.

use std::collections::BTreeSet;

use rusqlite::{Connection, params};

use super::draft::DraftKey;
use super::fault::{Fault, of_sqlite};
use super::held::{Forked, Held, HeldPen, Memory};
use super::projection::{self, Places};
use super::queue::OutcomeRow;
use super::rows::{facts, id_at, stored};
use super::touched::Touched;
use super::transaction::Transaction;
use super::{Store, Watch, tally};
use crate::ledger::fold::{Field, fold, is_record};
use crate::ledger::undo::take_back;
use crate::ledger::{Entry, Event, Fact, Hash, Head, Pen, SheetId, State, Subject, wire};
use crate::model::{IndicatorId, Moment, PersonId};

/// A fact that is to be appended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewFact {
    /// What happened.
    pub event: Event,
    /// The entry whose effect it takes back, if it does.
    pub undoes: Option<Hash>,
}

impl From<Event> for NewFact {
    fn from(event: Event) -> Self {
        Self { event, undoes: None }
    }
}

/// What becomes of what was written alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writing {
    /// It is kept.
    Keep,
    /// It has not happened.
    GiveUp,
}

/// What goes to the disk together with facts.
#[derive(Debug, Clone, Default)]
pub struct Beside<'a> {
    /// Outcomes of sheets as they are after the facts.
    pub outcomes: &'a [OutcomeRow],
    /// The [`Store::data_version`] at which they were computed; they are left out when another has written since.
    pub as_of: Option<i64>,
    /// Drafts that are facts now.
    pub ended: &'a [DraftKey],
    /// The [`Store::data_version`] at which the facts were decided on, if they rest on what was read then: when
    /// another has written since, nothing is appended and [`Fault::Changed`] says so.
    pub decided_at: Option<i64>,
}

impl Store {
    /// Appends `facts` to the chain of `pen`, all or nothing; they are on the disk when this returns. They share one
    /// tick: what was appended together is taken back together. Gives the hashes of the entries.
    pub fn append(&mut self, pen: &Pen, at: Moment, facts: &[NewFact]) -> Result<Vec<Hash>, Fault> {
        self.append_with(pen, at, facts, &Beside::default())
    }

    /// As [`Store::append`], with outcomes and the end of drafts in the same transaction.
    pub fn append_with(
        &mut self,
        pen: &Pen,
        at: Moment,
        facts: &[NewFact],
        beside: &Beside<'_>,
    ) -> Result<Vec<Hash>, Fault> {
        self.write(|store, transaction| {
            let held = store.held.pen(transaction, *pen)?;
            let held = held.ok_or_else(|| Fault::UnknownPen(pen.short()))?;
            if held.forked == Forked::Yes {
                return Err(Fault::Forked(pen.short()).into());
            }
            store.write_facts(transaction, *pen, held, at, facts, beside)
        })
    }

    /// Draws a new pen for `person` and begins its chain.
    pub fn mint(&mut self, person: &PersonId, at: Moment) -> Result<Pen, Fault> {
        let mut key = [0; 32];
        super::random(&mut key, &self.path)?;
        let pen = Pen(key);
        let first = NewFact::from(Event::Pen {
            person: person.clone(),
        });
        self.write(|store, transaction| {
            let no = add_pen(transaction, pen)?;
            let held = HeldPen {
                no,
                head: Head::START,
                forked: Forked::No,
            };
            store.write_facts(
                transaction,
                pen,
                held,
                at,
                std::slice::from_ref(&first),
                &Beside::default(),
            )
        })?;
        Ok(pen)
    }

    /// From now on nobody else can write, until [`Store::end_alone`]: for whoever would otherwise be overtaken again and
    /// again between looking and writing.
    pub fn begin_alone(&mut self) -> Result<(), Fault> {
        self.writable()?;
        match Transaction::begin(&self.connection) {
            Ok(transaction) => {
                transaction.go_on();
                Ok(())
            }
            Err(error) => Err(of_sqlite(&error, &self.path)),
        }
    }

    /// What was written since [`Store::begin_alone`] is on the disk when this returns, or given up.
    pub fn end_alone(&mut self, writing: Writing) -> Result<(), Fault> {
        let transaction = Transaction::left_open(&self.connection);
        let done = match writing {
            Writing::Keep => transaction.commit(),
            Writing::GiveUp => {
                drop(transaction);
                self.held = Held::default();
                self.touched.forget();
                Ok(())
            }
        };
        done.map_err(|error| {
            self.held = Held::default();
            of_sqlite(&error, &self.path)
        })
    }

    /// Runs `work` in a transaction that nobody else writes in; on any fault nothing has happened.
    pub(super) fn write<T>(
        &mut self,
        work: impl FnOnce(&mut Writer<'_>, &Connection) -> Result<T, Trouble>,
    ) -> Result<T, Fault> {
        self.writable()?;
        self.transact(|writer, connection| {
            if writer.memory == Memory::Lost
                && let Some(kind) = super::receive::unknown_kind(connection)?
            {
                return Err(Fault::UnknownKind { kind }.into());
            }
            work(writer, connection)
        })
    }

    /// As `write`, whatever kinds of entries there are: for what adds none.
    pub(super) fn transact<T>(
        &mut self,
        work: impl FnOnce(&mut Writer<'_>, &Connection) -> Result<T, Trouble>,
    ) -> Result<T, Fault> {
        self.identity.check(&self.path)?;
        let fault = |trouble: Trouble| match trouble {
            Trouble::Sql(error) => of_sqlite(&error, &self.path),
            Trouble::Fault(fault) => fault,
        };
        let done = Transaction::begin(&self.connection)
            .map_err(Trouble::Sql)
            .and_then(|transaction| {
                // nobody else can write from here on, so it stays what it is
                let version = version(&self.connection)?;
                // what was remembered holds only while nobody else has written
                let memory = self.held.check(version);
                let mut writer = Writer {
                    held: &mut self.held,
                    memory,
                    version,
                    path: &self.path,
                    watch: &self.watch,
                    touched: &self.touched,
                };
                let value = work(&mut writer, &self.connection)?;
                self.watch.wanted()?;
                transaction.commit()?;
                Ok(value)
            });
        if done.is_err() {
            self.held = Held::default();
            self.touched.forget();
        }
        done.map_err(fault)
    }
}

/// What can stop a transaction before it is told as a [`Fault`] of this file.
pub(super) enum Trouble {
    Sql(rusqlite::Error),
    Fault(Fault),
}

impl From<rusqlite::Error> for Trouble {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sql(error)
    }
}

impl From<Fault> for Trouble {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

/// What a writing transaction needs of the store beside its connection.
pub(super) struct Writer<'a> {
    pub(super) held: &'a mut Held,
    /// What [`Store::data_version`] says, here.
    pub(super) version: i64,
    memory: Memory,
    path: &'a std::path::Path,
    watch: &'a Watch,
    pub(super) touched: &'a Touched,
}

impl Writer<'_> {
    fn write_facts(
        &mut self,
        c: &Connection,
        pen: Pen,
        mut held: HeldPen,
        at: Moment,
        new: &[NewFact],
        beside: &Beside<'_>,
    ) -> Result<Vec<Hash>, Trouble> {
        if beside.decided_at.is_some_and(|decided| decided != self.version) {
            return Err(Fault::Changed.into());
        }
        let fresh = beside.as_of == Some(self.version);
        let outcomes = if fresh { beside.outcomes } else { &[] };
        let tick = self.held.tick(c)? + 1;
        let mut hashes = Vec::with_capacity(new.len());
        let mut sheets = BTreeSet::new();
        for (place, fact) in (0..).zip(new) {
            self.watch.step();
            still_holds(c, pen, fact)?;
            let mut salt = [0; 16];
            super::random(&mut salt, self.path)?;
            let body = wire::encode(&fact.event, &salt, fact.undoes.as_ref());
            let entry = Entry::next(pen, held.head, tick, at, body);
            held.head = entry.head();
            hashes.push(entry.hash);
            let (event, undoes) = (fact.event.clone(), fact.undoes);
            let fact = Fact {
                pen,
                seq: entry.seq,
                tick,
                at,
                hash: entry.hash,
                event,
                undoes,
            };
            let id = id_at(tick, place)?;
            sheets.extend(self.enter(c, id, held.no, &entry, &fact)?);
        }
        if !new.is_empty() {
            self.held.wrote(pen, held, tick);
            self.held.added(c, new.len())?;
        }
        let only = match new {
            [fact] => Field::of(&fact.event).map(|(indicator, _)| indicator),
            _ => None,
        };
        self.put_sheets(c, &sheets, outcomes, only)?;
        beside.ended.iter().try_for_each(|draft| draft.remove(c))?;
        Ok(hashes)
    }

    /// Writes an entry and what follows from it; gives the sheet it is about, which is only folded so far.
    fn enter(
        &mut self,
        c: &Connection,
        at: i64,
        no: i64,
        entry: &Entry,
        fact: &Fact,
    ) -> rusqlite::Result<Option<SheetId>> {
        let subject = Subject::of(fact.pen, &fact.event);
        if let Subject::Sheet(id) = &subject {
            // what it was before this entry has to be known first
            self.held.sheet(c, id)?;
        }
        insert(
            c,
            at,
            no,
            entry,
            Some(wire::kind(&fact.event)),
            Some(&subject.to_string()),
        )?;
        match subject {
            Subject::Sheet(id) => {
                self.held.sheet(c, &id)?.fold.apply(fact);
                Ok(Some(id))
            }
            subject => {
                self.touched.note(&subject);
                project(c, &subject, fact).map(|()| None)
            }
        }
    }

    /// Writes sheets as they stand now, each once whatever happened on it, with what they come to; `outcomes` of
    /// other sheets too. With `only`, nothing but the mark at that indicator has changed.
    fn put_sheets(
        &mut self,
        c: &Connection,
        sheets: &BTreeSet<SheetId>,
        outcomes: &[OutcomeRow],
        only: Option<&IndicatorId>,
    ) -> rusqlite::Result<()> {
        for id in sheets {
            let outcome = outcomes.iter().find(|row| row.sheet == *id);
            self.put_sheet(c, id, outcome, only)?;
        }
        let others = outcomes.iter().filter(|row| !sheets.contains(&row.sheet));
        others.into_iter().try_for_each(|row| row.write(c, None))
    }

    fn put_sheet(
        &mut self,
        c: &Connection,
        id: &SheetId,
        outcome: Option<&OutcomeRow>,
        only: Option<&IndicatorId>,
    ) -> rusqlite::Result<()> {
        let sheet = self.held.sheet(c, id)?;
        let Some(state) = sheet.fold.state() else {
            return Ok(());
        };
        let row = projection::put_sheet(c, id, state, sheet.row.as_ref(), outcome, only)?;
        let before = sheet.row.replace(row).map(|row| row.status);
        tally::moved(c, id, before, Some(state.status))
    }
}

/// Writes what is true of a subject that is no sheet, after a fact that is the last of all.
fn project(c: &Connection, subject: &Subject, fact: &Fact) -> rusqlite::Result<()> {
    let state = if is_record(&fact.event) {
        State::Record(Box::new(fact.event.clone()))
    } else {
        fold(&facts(c, subject)?)
    };
    let places = projection::put(c, subject, &state, &projection::born(fact))?;
    debug_assert_eq!(places, Places::Kept, "the newest fact is born last");
    match subject {
        Subject::Project(id) => tally::arrived(c, id.as_str()),
        _ => Ok(()),
    }
}

/// An undo holds only while the field is as it was when the undo was made up.
fn still_holds(c: &Connection, pen: Pen, fact: &NewFact) -> Result<(), Trouble> {
    let Some(target) = fact.undoes else { return Ok(()) };
    let about = facts(c, &Subject::of(pen, &fact.event))?;
    if take_back(&about, target).as_ref() == Ok(&fact.event) {
        Ok(())
    } else {
        Err(Fault::Changed.into())
    }
}

/// Changes when another connection has written.
pub(super) fn version(c: &Connection) -> rusqlite::Result<i64> {
    c.prepare_cached("PRAGMA data_version")?
        .query_row([], |row| row.get(0))
}

/// Adds a pen to the table.
pub(super) fn add_pen(c: &Connection, pen: Pen) -> rusqlite::Result<i64> {
    c.prepare_cached("INSERT INTO pen (key) VALUES (?)")?
        .execute([pen])?;
    Ok(c.last_insert_rowid())
}

/// Adds an entry to the table, with what its body says of kind and subject.
pub(super) fn insert(
    c: &Connection,
    id: i64,
    no: i64,
    entry: &Entry,
    kind: Option<&str>,
    subject: Option<&str>,
) -> rusqlite::Result<()> {
    let sql = "INSERT INTO entry (id, pen, seq, prev, tick, at, body_hash, hash, body, kind, subject)
               VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    c.prepare_cached(sql)?.execute(params![
        id,
        no,
        stored(entry.seq),
        entry.prev,
        stored(entry.tick),
        entry.at.0,
        entry.body_hash,
        entry.hash,
        entry.body,
        kind,
        subject
    ])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{IndicatorId, ProjectId};

    fn comment(text: &str) -> NewFact {
        let sheet = SheetId {
            project: ProjectId::new("P-1").expect("an id"),
            person: PersonId::new("li").expect("an id"),
        };
        let indicator = IndicatorId::new("T1").expect("an id");
        Event::Comment {
            sheet,
            indicator,
            text: text.to_owned(),
        }
        .into()
    }

    #[test]
    fn a_full_disk_is_said_and_what_was_saved_stays() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut store = Store::create(&folder.path().join("a.store")).expect("a new store");
        let pen = store
            .mint(&PersonId::new("li").expect("an id"), Moment(0))
            .expect("a pen");
        store
            .append(&pen, Moment(1), &[comment("small")])
            .expect("there is room");
        let pages = super::super::connection::setting(&store.connection, "page_count").expect("a number");
        store
            .connection
            .execute_batch(&format!("PRAGMA max_page_count = {pages}"))
            .expect("it is set");
        let large = "x".repeat(100_000);
        let full = store.append(&pen, Moment(2), &[comment("a"), comment(&large)]);
        assert_eq!(full, Err(Fault::Full(store.path().to_path_buf())));
        assert_eq!(store.entry_count(), Ok(2));
        store
            .connection
            .execute_batch("PRAGMA max_page_count = 1000000")
            .expect("it is set");
        store
            .append(&pen, Moment(3), &[comment("a"), comment(&large)])
            .expect("there is room again");
        assert_eq!(store.verify(&std::collections::BTreeMap::new()), Ok(vec![]));
    }

    #[test]
    fn a_store_that_is_held_by_another_is_busy_and_then_free() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut store = Store::create(&folder.path().join("a.store")).expect("a new store");
        let pen = store
            .mint(&PersonId::new("li").expect("an id"), Moment(0))
            .expect("a pen");
        store
            .connection
            .busy_timeout(std::time::Duration::ZERO)
            .expect("it is set");
        let other = Connection::open(store.path()).expect("it opens");
        other.execute_batch("BEGIN IMMEDIATE").expect("it is held");
        let busy = store.append(&pen, Moment(1), &[comment("a")]);
        assert_eq!(busy, Err(Fault::Busy(store.path().to_path_buf())));
        other.execute_batch("ROLLBACK").expect("it is free");
        store
            .append(&pen, Moment(1), &[comment("a")])
            .expect("it is appended");
    }
}
