//! What a connection remembers between two saves, for as long as nobody else has written.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension as _};

use super::filed;
use super::projection::SheetRow;
use super::rows::{TICK_BITS, count, facts};
use crate::ledger::fold::SheetFold;
use crate::ledger::{Head, Pen, SheetId, Subject};

/// Sheets remembered at once; a person works on one or two.
const MOST_SHEETS: usize = 16;

/// Ends of chains and sheets, valid at one data version.
#[derive(Debug, Default)]
pub(super) struct Held {
    version: Option<i64>,
    tick: Option<u64>,
    /// Entries that are not filed.
    waiting: Option<u64>,
    pens: BTreeMap<Pen, HeldPen>,
    sheets: BTreeMap<SheetId, HeldSheet>,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct HeldPen {
    pub(super) no: i64,
    pub(super) head: Head,
    pub(super) forked: Forked,
}

/// Whether the last place of a chain was written twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Forked {
    No,
    Yes,
}

#[derive(Debug, Default)]
pub(super) struct HeldSheet {
    pub(super) fold: SheetFold,
    pub(super) row: Option<SheetRow>,
}

/// Whether what was remembered still holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Memory {
    Holds,
    Lost,
}

impl Held {
    /// Forgets everything unless `version` is the one it was learnt at.
    pub(super) fn check(&mut self, version: i64) -> Memory {
        if self.version == Some(version) {
            return Memory::Holds;
        }
        *self = Self {
            version: Some(version),
            ..Self::default()
        };
        Memory::Lost
    }

    /// The highest tick in the store.
    pub(super) fn tick(&mut self, connection: &Connection) -> rusqlite::Result<u64> {
        if let Some(tick) = self.tick {
            return Ok(tick);
        }
        let sql = "SELECT coalesce(max(id), 0) FROM entry";
        let tick = connection
            .prepare_cached(sql)?
            .query_row([], |row| count(row, 0))?
            >> TICK_BITS;
        self.tick = Some(tick);
        Ok(tick)
    }

    /// Takes note that so many entries were added; files them where too many wait.
    pub(super) fn added(&mut self, connection: &Connection, count: usize) -> rusqlite::Result<()> {
        let waiting = match self.waiting {
            Some(waiting) => waiting + count as u64,
            None => filed::waiting(connection)?,
        };
        self.waiting = Some(waiting);
        if waiting >= filed::MANY {
            filed::all(connection)?;
            self.waiting = Some(0);
        }
        Ok(())
    }

    /// Takes note that all entries are filed.
    pub(super) fn filed(&mut self) {
        self.waiting = Some(0);
    }

    /// The pen's number and the end of its chain; none when the store does not know it.
    pub(super) fn pen(&mut self, connection: &Connection, pen: Pen) -> rusqlite::Result<Option<HeldPen>> {
        if let Some(held) = self.pens.get(&pen) {
            return Ok(Some(*held));
        }
        let sql = "SELECT no FROM pen WHERE key = ?";
        let Some(no) = connection
            .prepare_cached(sql)?
            .query_row([pen], |row| row.get(0))
            .optional()?
        else {
            return Ok(None);
        };
        let held = last(connection, no)?;
        self.pens.insert(pen, held);
        Ok(Some(held))
    }

    /// Takes note of what was written.
    pub(super) fn wrote(&mut self, pen: Pen, held: HeldPen, tick: u64) {
        self.pens.insert(pen, held);
        self.tick = Some(tick);
    }

    /// The sheet and what the tables say of it.
    pub(super) fn sheet(
        &mut self,
        connection: &Connection,
        id: &SheetId,
    ) -> rusqlite::Result<&mut HeldSheet> {
        if !self.sheets.contains_key(id) {
            if self.sheets.len() >= MOST_SHEETS {
                self.sheets.clear();
            }
            let fold = SheetFold::of(&facts(connection, &Subject::Sheet(id.clone()))?);
            let row = SheetRow::read(connection, id)?;
            self.sheets.insert(id.clone(), HeldSheet { fold, row });
        }
        Ok(self.sheets.get_mut(id).expect("it is there or was just put"))
    }
}

/// The end of the chain with that number.
fn last(connection: &Connection, no: i64) -> rusqlite::Result<HeldPen> {
    let sql = filed::in_chains("e.seq, e.hash", "f.pen = ?1", "DESC LIMIT 2");
    let mut statement = connection.prepare_cached(&sql)?;
    let ends: Vec<Head> = statement
        .query_map([no], |row| {
            Ok(Head {
                seq: count(row, 0)?,
                hash: row.get(1)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    let forked = match ends.as_slice() {
        [one, other] if one.seq == other.seq => Forked::Yes,
        _ => Forked::No,
    };
    let head = ends.first().copied().unwrap_or(Head::START);
    Ok(HeldPen { no, head, forked })
}
