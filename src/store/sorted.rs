//! Projects in another order than their own: all positions in that order first, then the rows of a window by position.
//!
//! To sort is to look at every project, so it is done once and the positions are kept by whoever asks, for as long as
//! [`Store::revision`] stays the same; a window then costs what a window of the plain list costs.

use rusqlite::{OptionalExtension as _, Row, params_from_iter};

use super::queue::{COLUMNS, QueueAsk, QueueRow, TABLES, filter, row_of, whole};
use super::rows::{count, must};
use super::{Fault, Store};
use crate::ledger::{Event, wire};
use crate::model::ProjectId;
use crate::text::Wording;

/// What changes whenever the store may hold something else.
pub type Revision = (i64, u64);

/// A name that rows can be sorted by in a language, which the database knows nothing of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    /// The title of the project.
    Title,
    /// The name of its place.
    Place,
}

impl Named {
    fn sql(self) -> &'static str {
        match self {
            Self::Title => "p.record",
            Self::Place => "l.record",
        }
    }
}

impl Store {
    /// Changes when this program or another has written.
    pub fn revision(&self) -> Result<Revision, Fault> {
        Ok((self.data_version()?, self.connection.total_changes()))
    }

    /// The positions of all rows, in the order that is asked for.
    pub fn positions(&self, ask: &QueueAsk) -> Result<Vec<u64>, Fault> {
        let (condition, mut given) = filter(ask);
        let order = ask.order.sql();
        let sql = format!("SELECT p.position FROM {TABLES} WHERE ({condition}) ORDER BY {order}");
        self.at(self.connection.prepare(&sql).and_then(|mut sql| {
            // the scorer stands in a gap of its own only where an order or a filter asks for outcomes
            given.truncate(sql.parameter_count());
            sql.query_map(params_from_iter(given), |row| count(row, 0))?
                .collect()
        }))
    }

    /// The positions of all rows in their own order, each with a name.
    pub fn names(&self, ask: &QueueAsk, named: Named) -> Result<Vec<(u64, Wording)>, Fault> {
        let (condition, mut given) = filter(ask);
        let record = named.sql();
        let sql =
            format!("SELECT p.position, {record} FROM {TABLES} WHERE ({condition}) ORDER BY p.position");
        self.at(self.connection.prepare(&sql).and_then(|mut sql| {
            // the scorer stands in a gap of its own only where an order or a filter asks for outcomes
            given.truncate(sql.parameter_count());
            sql.query_map(params_from_iter(given), |row| named_row(row, named))?
                .collect()
        }))
    }

    /// The position and the name of one project; none where it is not there.
    pub fn name_of(&self, project: &ProjectId, named: Named) -> Result<Option<(u64, Wording)>, Fault> {
        let record = named.sql();
        let sql = format!(
            "SELECT p.position, {record} FROM project p LEFT JOIN place l ON l.id = p.place WHERE p.id = ?"
        );
        let statement = self.connection.prepare_cached(&sql);
        self.at(statement.and_then(|mut sql| {
            sql.query_row([project.as_str()], |row| named_row(row, named))
                .optional()
        }))
    }

    /// The rows at these positions, one after the other; a position at which nothing is any more has none.
    pub fn queue_at(&self, ask: &QueueAsk, positions: &[u64]) -> Result<Vec<QueueRow>, Fault> {
        self.at(self.read_at(ask, positions))
    }

    fn read_at(&self, ask: &QueueAsk, positions: &[u64]) -> rusqlite::Result<Vec<QueueRow>> {
        let sql = format!("SELECT {COLUMNS} FROM {TABLES} WHERE p.position = ?3");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut found = Vec::with_capacity(positions.len());
        for position in positions {
            let given = (ask.person.as_str(), ask.scorer.as_str(), whole(*position));
            let rows = statement.query_map(given, |row| row_of(row, ask))?;
            for row in rows {
                found.push(row?);
            }
        }
        Ok(found)
    }
}

fn named_row(row: &Row<'_>, named: Named) -> rusqlite::Result<(u64, Wording)> {
    let kind = match named {
        Named::Title => "project",
        Named::Place => "place",
    };
    let Some(record) = row.get_ref(1)?.as_str_or_null()? else {
        return Ok((count(row, 0)?, Wording::default()));
    };
    let name = match wire::of_record(kind, record) {
        Some(Event::Project(project)) => Some(project.title),
        Some(Event::Place(place)) => Some(place.name),
        _ => None,
    };
    Ok((count(row, 0)?, must(name, "record")?))
}
