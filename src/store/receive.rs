//! Others' entries come in, in any order and as often as they like: the tables end up the same.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension as _, params};

use super::append::{add_pen, insert};
use super::fault::Fault;
use super::filed;
use super::held::Held;
use super::projection::{self, Places, SheetRow, form_is, put_sheet, remove_sheet};
use super::rows::{derived, facts, id_at, must, stored};
use super::{Store, tally};
use crate::ledger::fold::fold;
use crate::ledger::wire::{self, Decoded};
use crate::ledger::{Entry, Hash, SheetId, State, Subject};

/// What came of receiving.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Received {
    /// Entries that were not there before.
    pub new: usize,
}

/// Ticks and places beyond this are nobody's: they would leave no room for what follows.
const HIGHEST: u64 = 1 << 38;

impl Store {
    /// Takes entries of other pens, or one's own from another copy. Each must be what its hash says and of a kind
    /// some program writes; whether chains are complete, [`Store::verify`] tells. All or nothing.
    pub fn receive(&mut self, entries: &[Entry]) -> Result<Received, Fault> {
        if let Some(entry) = entries.iter().find(|entry| !is_fit(entry)) {
            return Err(Fault::Unsound(entry.name()));
        }
        let received = self.write(|store, transaction| {
            let received = take_all(transaction, entries)?;
            *store.held = Held::default();
            store.touched.forget();
            Ok(received)
        })?;
        self.learn()?;
        Ok(received)
    }

    /// Looks whether there are kinds this program does not know, and takes in those it has learnt since.
    pub(super) fn learn(&mut self) -> Result<(), Fault> {
        self.unknown = self.at(unknown_kind(&self.connection))?;
        if self.unknown.is_some()
            && self.access == super::Access::Write
            && self.at(learnable(&self.connection))?
        {
            self.rebuild()?;
            self.unknown = self.at(unknown_kind(&self.connection))?;
        }
        Ok(())
    }
}

/// One of the kinds this program does not know.
pub(super) fn unknown_kind(c: &Connection) -> rusqlite::Result<Option<String>> {
    let sql =
        "SELECT coalesce(kind, '') FROM entry WHERE subject IS NULL AND body IS NOT NULL ORDER BY id LIMIT 1";
    c.prepare_cached(sql)?.query_row([], |row| row.get(0)).optional()
}

fn learnable(c: &Connection) -> rusqlite::Result<bool> {
    let sql = "SELECT body FROM entry WHERE subject IS NULL AND body IS NOT NULL";
    let mut statement = c.prepare(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if wire::decode(row.get_ref(0)?.as_blob()?).event().is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

fn is_fit(entry: &Entry) -> bool {
    let broken = entry
        .body
        .as_deref()
        .is_some_and(|body| wire::decode(body) == Decoded::Broken);
    let places = (1..HIGHEST).contains(&entry.seq) && (1..HIGHEST).contains(&entry.tick);
    places && !broken && entry.is_sound()
}

fn take_all(c: &Connection, entries: &[Entry]) -> rusqlite::Result<Received> {
    // what comes is looked for entry by entry, and filed as it comes
    filed::all(c)?;
    let mut new = 0;
    let mut touched = BTreeSet::new();
    for entry in entries {
        new += usize::from(take(c, entry)? == Taken::New);
        if let Some(event) = entry
            .body
            .as_deref()
            .map(wire::decode)
            .as_ref()
            .and_then(Decoded::event)
        {
            touched.insert(Subject::of(entry.pen, event));
        }
    }
    let mut places = Places::Kept;
    for subject in &touched {
        if refold(c, subject)? == Places::Stale {
            places = Places::Stale;
        }
    }
    if places == Places::Stale
        || touched
            .iter()
            .any(|subject| matches!(subject, Subject::Project(_)))
    {
        tally::recount(c)?;
    }
    Ok(Received { new })
}

#[derive(PartialEq, Eq)]
enum Taken {
    New,
    Known,
}

fn take(c: &Connection, entry: &Entry) -> rusqlite::Result<Taken> {
    let sql = "SELECT no FROM pen WHERE key = ?";
    let no = match c
        .prepare_cached(sql)?
        .query_row([entry.pen], |row| row.get(0))
        .optional()?
    {
        Some(no) => no,
        None => add_pen(c, entry.pen)?,
    };
    let sql = "SELECT e.id, e.hash, e.body IS NULL FROM by_pen f JOIN entry e ON e.id = f.entry
               WHERE f.pen = ? AND f.seq = ?";
    let mut statement = c.prepare_cached(sql)?;
    let mut rows = statement.query(params![no, stored(entry.seq)])?;
    while let Some(row) = rows.next()? {
        if row.get::<_, Hash>(1)? == entry.hash {
            let (id, withheld): (i64, bool) = (row.get(0)?, row.get(2)?);
            return if withheld && entry.body.is_some() {
                disclose(c, id, entry)
            } else {
                Ok(Taken::Known)
            };
        }
    }
    let (kind, subject) = derived(entry);
    let id = free_id(c, entry.tick)?;
    insert(c, id, no, entry, kind.as_deref(), subject.as_deref())?;
    filed::one(c, id, subject.as_deref())?;
    Ok(Taken::New)
}

/// The next id among the entries of a tick.
pub(super) fn free_id(c: &Connection, tick: u64) -> rusqlite::Result<i64> {
    let sql = "SELECT max(id) FROM entry WHERE id >= ? AND id < ?";
    let range = [id_at(tick, 0)?, id_at(tick + 1, 0)?];
    let last: Option<i64> = c.prepare_cached(sql)?.query_row(range, |row| row.get(0))?;
    let id = last.map_or(range[0], |last| last + 1);
    must((id < range[1]).then_some(id), "entry.id")
}

/// A body that was withheld has come after all.
fn disclose(c: &Connection, id: i64, entry: &Entry) -> rusqlite::Result<Taken> {
    let (kind, subject) = derived(entry);
    let sql = "UPDATE entry SET body = ?2, kind = ?3, subject = ?4 WHERE id = ?1";
    c.prepare_cached(sql)?
        .execute(params![id, entry.body, kind, subject])?;
    filed::about(c, id, subject.as_deref())?;
    Ok(Taken::Known)
}

/// Folds all facts about a subject anew.
fn refold(c: &Connection, subject: &Subject) -> rusqlite::Result<Places> {
    let facts = facts(c, subject)?;
    let state = fold(&facts);
    match subject {
        Subject::Sheet(id) => refold_sheet(c, id, &state).map(|()| Places::Kept),
        _ => projection::put(
            c,
            subject,
            &state,
            &facts.first().map(projection::born).unwrap_or_default(),
        ),
    }
}

fn refold_sheet(c: &Connection, id: &SheetId, state: &State) -> rusqlite::Result<()> {
    let mut standing = SheetRow::read(c, id)?;
    let before = standing.as_ref().map(|row| row.status);
    let State::Sheet(sheet) = state else {
        remove_sheet(c, id)?;
        return tally::moved(c, id, before, None);
    };
    // an earlier beginning may have arrived, with another rubric
    if let Some(row) = &standing
        && !form_is(c, row.form, sheet)?
    {
        remove_sheet(c, id)?;
        standing = None;
    }
    put_sheet(c, id, sheet, standing.as_ref(), None, None)?;
    tally::moved(c, id, before, Some(sheet.status))
}
