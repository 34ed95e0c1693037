//! Is everything as it was written, and do the tables say what the entries say.

use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::Connection;
use rusqlite::types::Value;

use super::fault::{Fault, of_sqlite};
use super::filed::{self, END};
use super::rebuild::{fill, is_at};
use super::rows::{ENTRY, derived, entry, stored};
use super::{Store, schema};
use crate::ledger::chain::ChainCheck;
use crate::ledger::{EntryName, Hash, Head, Pen};
use crate::text::Phrase;

/// One thing that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The entry, as `3f9a1c2b/17`.
    pub entry: Option<String>,
    /// The table.
    pub table: Option<String>,
    /// What is wrong.
    pub message: Phrase,
    /// The way out, where there is one.
    pub hint: Option<Phrase>,
}

impl Problem {
    fn of_entry(entry: EntryName, message: Phrase) -> Self {
        Self {
            entry: Some(entry.to_string()),
            table: None,
            message,
            hint: None,
        }
    }

    fn hint(self, hint: Phrase) -> Self {
        Self {
            hint: Some(hint),
            ..self
        }
    }

    /// A table is not as it must be.
    pub fn of_table(table: &str, message: Phrase) -> Self {
        Self {
            entry: None,
            table: Some(table.to_owned()),
            message,
            hint: None,
        }
    }
}

/// A table as it must be: its name, the number of columns that name a row, and the query that reads it in the order
/// of those columns. Numbers that differ from file to file are not compared, what they stand for is.
const TABLES: &[(&str, usize, &str)] = &[
    ("person", 1, "SELECT id, record FROM person ORDER BY id"),
    ("unit", 1, "SELECT id, record FROM unit ORDER BY id"),
    ("place", 1, "SELECT id, words, record FROM place ORDER BY id"),
    ("need", 1, "SELECT id, record FROM need ORDER BY id"),
    ("project", 1, "SELECT id, position, born, place, unit, words, record FROM project ORDER BY id"),
    ("evidence", 1, "SELECT id, project, record FROM evidence ORDER BY id"),
    ("rubric", 2, "SELECT rules, words, id, record FROM rubric ORDER BY rules, words"),
    (
        "sheet",
        2,
        "SELECT s.project, s.person, f.id, f.version, f.rules, f.words, f.indicators, s.state, s.answered, s.head, s.cells
         FROM sheet s LEFT JOIN form f ON f.no = s.form ORDER BY s.project, s.person",
    ),
    ("remark", 2, "SELECT project, person, aside FROM remark ORDER BY project, person"),
    ("seal", 2, "SELECT project, person, entry, at, scorer, outcome FROM seal ORDER BY project, person"),
    ("tally", 1, "SELECT person, open, sealed, first FROM tally WHERE open <> 0 OR sealed <> 0 ORDER BY person"),
];

impl Store {
    /// Everything that is wrong: chains, what was read from bodies, every projected table; and chains that end
    /// otherwise than `remembered`, which is what the user's configuration last saw of each pen.
    pub fn verify(&self, remembered: &BTreeMap<Pen, Head>) -> Result<Vec<Problem>, Fault> {
        self.steady(|store| {
            // every entry is read for its chain, and again for what follows from it
            store.watch.expect(2 * store.entry_count()?);
            integrity(&store.connection, &store.path)?;
            let mut problems = store.at(store.check_chains())?;
            problems.extend(store.at(store.check_filed())?);
            problems.extend(store.at(store.check_heads(remembered))?);
            problems.extend(store.at(store.check_tables())?);
            Ok(problems)
        })
    }

    fn check_chains(&self) -> rusqlite::Result<Vec<Problem>> {
        let sql = filed::in_chains(&format!("{ENTRY}, e.kind, e.subject, e.id"), "true", "");
        let mut statement = self.connection.prepare(&sql)?;
        let mut rows = statement.query([])?;
        let mut check = ChainCheck::default();
        let mut problems = Vec::new();
        while let Some(row) = rows.next()? {
            self.watch.step();
            let entry = entry(row)?;
            problems.extend(
                check
                    .step(&entry)
                    .iter()
                    .map(|flaw| Problem::of_entry(flaw.entry, flaw.phrase())),
            );
            let derived = derived(&entry);
            if derived != (row.get(8)?, row.get(9)?) || !is_at(row.get(10)?, entry.tick) {
                problems.push(Problem::of_entry(
                    entry.name(),
                    Phrase::new("fault-chain-derived"),
                ));
            }
            if let (Some(kind), None) = derived {
                let message = Phrase::new("fault-chain-unknown").with("kind", kind);
                problems.push(Problem::of_entry(entry.name(), message));
            }
        }
        let lost = "SELECT count(*) FROM entry WHERE pen NOT IN (SELECT no FROM pen)";
        if self.one::<i64>(lost, [])?.unwrap_or_default() > 0 {
            problems.push(Problem::of_table("pen", Phrase::new("fault-verify-pen")));
        }
        Ok(problems)
    }

    /// Entries that are filed wrongly are not found, so what rests on finding them is not asked first.
    fn check_filed(&self) -> rusqlite::Result<Option<Problem>> {
        let wrong = filed::wrong(&self.connection)?;
        Ok(wrong.map(|table| Problem::of_table(table, Phrase::new("fault-verify-filed"))))
    }

    fn check_heads(&self, remembered: &BTreeMap<Pen, Head>) -> rusqlite::Result<Vec<Problem>> {
        let place = "f.pen = (SELECT no FROM pen WHERE key = ?1) AND f.seq = ?2";
        let mut statement = self.connection.prepare(&filed::in_chains("e.hash", place, ""))?;
        let mut problems = Vec::new();
        for (pen, head) in remembered.iter().filter(|(_, head)| head.seq > 0) {
            let found: Vec<Hash> = statement
                .query_map(rusqlite::params![pen, stored(head.seq)], |row| row.get(0))?
                .collect::<rusqlite::Result<_>>()?;
            let place = EntryName {
                pen: *pen,
                seq: head.seq,
            };
            match found.as_slice() {
                [] => problems.push(self.not_here(place)?),
                hashes if hashes.contains(&head.hash) => {}
                _ => problems.push(Problem::of_entry(place, Phrase::new("fault-chain-rewritten"))),
            }
        }
        Ok(problems)
    }

    /// A remembered entry is missing: with all that followed, or alone.
    fn not_here(&self, place: EntryName) -> rusqlite::Result<Problem> {
        let sql = format!("SELECT {END} FROM pen p WHERE p.key = ?");
        let end: i64 = self.one(&sql, [place.pen])?.unwrap_or_default();
        if end > stored(place.seq) {
            return Ok(Problem::of_entry(place, Phrase::new("fault-chain-cut")));
        }
        let older = Phrase::new("fault-chain-older").with("end", end.to_string());
        Ok(Problem::of_entry(place, older).hint(Phrase::new("fault-chain-older-hint")))
    }

    /// Folds every entry into tables of their own, and compares.
    fn check_tables(&self) -> rusqlite::Result<Vec<Problem>> {
        // a nameless file of the database's own, kept in memory while it is small
        let truth = Connection::open("")?;
        truth.execute_batch(
            "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF;",
        )?;
        schema::migrate(&truth, 0)?;
        truth.execute_batch("BEGIN")?;
        let pens = "SELECT key FROM pen ORDER BY key";
        let mut statement = self.connection.prepare(pens)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            super::append::add_pen(&truth, row.get(0)?)?;
        }
        fill(&self.connection, &truth, &self.watch)?;
        let mut problems = Vec::new();
        let pens = ("pen", 1, "SELECT key, person FROM pen ORDER BY key");
        for (table, keys, sql) in TABLES.iter().copied().chain([pens]) {
            compare(table, keys, sql, &truth, &self.connection, &mut problems)?;
        }
        Ok(problems)
    }
}

/// Asks the database whether its pages hold together.
pub(super) fn integrity(c: &Connection, path: &Path) -> Result<(), Fault> {
    let answer: String = c
        .query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))
        .map_err(|error| of_sqlite(&error, path))?;
    if answer == "ok" {
        Ok(())
    } else {
        Err(Fault::Damaged {
            path: path.to_path_buf(),
            what: answer,
        })
    }
}

/// Walks through both tables in the order of their keys and names every row that is not the same in both.
fn compare(
    table: &str,
    keys: usize,
    sql: &str,
    truth: &Connection,
    found: &Connection,
    problems: &mut Vec<Problem>,
) -> rusqlite::Result<()> {
    let (mut truth, mut found) = (truth.prepare(sql)?, found.prepare(sql)?);
    let (mut truth, mut found) = (truth.query([])?, found.query([])?);
    let (mut left, mut right) = (values(&mut truth)?, values(&mut found)?);
    loop {
        let (message, row, order) = match (&left, &right) {
            (None, None) => return Ok(()),
            (Some(row), None) => ("fault-verify-missing", row, std::cmp::Ordering::Less),
            (None, Some(row)) => ("fault-verify-extra", row, std::cmp::Ordering::Greater),
            (Some(one), Some(other)) => match names(&one[..keys]).cmp(&names(&other[..keys])) {
                std::cmp::Ordering::Less => ("fault-verify-missing", one, std::cmp::Ordering::Less),
                std::cmp::Ordering::Greater => ("fault-verify-extra", other, std::cmp::Ordering::Greater),
                std::cmp::Ordering::Equal => ("fault-verify-row", one, std::cmp::Ordering::Equal),
            },
        };
        if order.is_ne() || left != right {
            let message = Phrase::new(message)
                .with("table", table)
                .with("row", shown(&row[..keys]));
            problems.push(Problem::of_table(table, message));
        }
        if order.is_le() {
            left = values(&mut truth)?;
        }
        if order.is_ge() {
            right = values(&mut found)?;
        }
    }
}

fn values(rows: &mut rusqlite::Rows<'_>) -> rusqlite::Result<Option<Vec<Value>>> {
    let Some(row) = rows.next()? else { return Ok(None) };
    (0..row.as_ref().column_count())
        .map(|column| row.get(column))
        .collect::<rusqlite::Result<_>>()
        .map(Some)
}

/// Keys as the database orders them: texts and bytes, byte by byte.
fn names(keys: &[Value]) -> Vec<&[u8]> {
    keys.iter()
        .map(|key| match key {
            Value::Text(text) => text.as_bytes(),
            Value::Blob(bytes) => bytes,
            _ => &[],
        })
        .collect()
}

/// Keys as people read them.
fn shown(keys: &[Value]) -> String {
    let key = |key: &Value| match key {
        Value::Text(text) => text.clone(),
        Value::Blob(bytes) => crate::ledger::key::hex(&bytes[..bytes.len().min(4)]),
        other => format!("{other:?}"),
    };
    keys.iter().map(key).collect::<Vec<_>>().join(" ")
}
