//! All that follows from entries, made again.

use rusqlite::{Connection, params};

use super::fault::Fault;
use super::filed;
use super::held::Held;
use super::projection::{self, put_sheet};
use super::receive::free_id;
use super::rows::{ENTRY, TICK_BITS, derived, each_subject, entry, stored};
use super::{Access, Store, Watch, schema, tally};
use crate::ledger::fold::fold;
use crate::ledger::{State, Subject};

impl Store {
    /// Makes every projected table again from the entries, in one transaction; cached outcomes are emptied. Drafts
    /// and settings stay as they are.
    pub fn rebuild(&mut self) -> Result<(), Fault> {
        if self.access == Access::Read {
            return Err(Fault::ReadOnly(self.path.clone()));
        }
        let watch = self.watch.clone();
        watch.expect(2 * self.entry_count()?);
        self.transact(|store, transaction| {
            *store.held = Held::default();
            store.touched.forget();
            derive(transaction, &watch)?;
            filed::again(transaction)?;
            Ok(again(transaction, &watch)?)
        })
    }
}

/// Reads kind and subject of every entry from its body again, and puts it where its tick belongs.
fn derive(c: &Connection, watch: &Watch) -> rusqlite::Result<()> {
    let sql = format!(
        "SELECT {ENTRY}, e.id, e.kind, e.subject FROM entry e JOIN pen p ON p.no = e.pen ORDER BY e.id"
    );
    let mut statement = c.prepare(&sql)?;
    let mut rows = statement.query([])?;
    let mut wrong = Vec::new();
    while let Some(row) = rows.next()? {
        watch.step();
        let (entry, id) = (entry(row)?, row.get(8)?);
        let right = derived(&entry);
        if right != (row.get(9)?, row.get(10)?) || !is_at(id, entry.tick) {
            wrong.push((id, entry.tick, right));
        }
    }
    for (id, tick, (kind, subject)) in wrong {
        let place = if is_at(id, tick) { id } else { free_id(c, tick)? };
        let sql = "UPDATE entry SET id = ?2, kind = ?3, subject = ?4 WHERE id = ?1";
        c.prepare_cached(sql)?
            .execute(params![id, place, kind, subject])?;
    }
    Ok(())
}

/// True when an id lies where its tick belongs.
pub(super) fn is_at(id: i64, tick: u64) -> bool {
    id >> TICK_BITS == stored(tick)
}

fn again(c: &Connection, watch: &Watch) -> rusqlite::Result<()> {
    for table in schema::PROJECTIONS {
        c.execute(&format!("DELETE FROM {table}"), [])?;
    }
    c.execute("UPDATE pen SET person = NULL", [])?;
    fill(c, c, watch)
}

/// Fills the empty tables of `into` with what follows from the entries of `from`.
pub(super) fn fill(from: &Connection, into: &Connection, watch: &Watch) -> rusqlite::Result<()> {
    each_subject(from, |subject, facts| {
        watch.steps(facts.len() as u64);
        let state = fold(facts);
        match (subject, &state) {
            (Subject::Sheet(id), State::Sheet(sheet)) => {
                put_sheet(into, id, sheet, None, None, None).map(|_| ())
            }
            (Subject::Sheet(_), _) => Ok(()),
            _ => {
                let born = facts.first().map(projection::born).unwrap_or_default();
                projection::put(into, subject, &state, &born).map(|_| ())
            }
        }
    })?;
    tally::recount(into)
}
