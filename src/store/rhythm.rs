//! When a person did what, for a picture of it.

use rusqlite::{Connection, params};

use super::filed;
use super::rows::size;
use super::{Fault, Store};
use crate::ledger::Pen;

/// What a chain holds of one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deeds {
    /// The day in UTC, counted from 1970-01-01.
    pub day: i64,
    /// Marks put down.
    pub marks: usize,
    /// Sheets submitted.
    pub seals: usize,
    /// Sheets opened again.
    pub reopenings: usize,
}

/// The newest entries of a chain, by day: no more of them than a person waits for.
fn deeds() -> String {
    let own = "f.pen = (SELECT no FROM pen WHERE key = ?1)";
    let newest = filed::in_chains("e.at, e.kind", own, "DESC LIMIT ?2");
    format!(
        "SELECT at / 86400000000 AS day,
            count(*) FILTER (WHERE kind = 'answer'),
            count(*) FILTER (WHERE kind = 'seal'),
            count(*) FILTER (WHERE kind = 'reopen')
         FROM ({newest}) GROUP BY day ORDER BY day"
    )
}

impl Store {
    /// What the newest `most` entries of a chain hold, a row for each day on which there is something, in order.
    pub fn deeds(&self, pen: &Pen, most: u32) -> Result<Vec<Deeds>, Fault> {
        self.at(read(&self.connection, pen, most))
    }
}

fn read(c: &Connection, pen: &Pen, most: u32) -> rusqlite::Result<Vec<Deeds>> {
    let mut statement = c.prepare_cached(&deeds())?;
    let rows = statement.query_map(params![pen.0, most], |row| {
        Ok(Deeds {
            day: row.get(0)?,
            marks: size(row, 1)?,
            seals: size(row, 2)?,
            reopenings: size(row, 3)?,
        })
    })?;
    rows.collect()
}
