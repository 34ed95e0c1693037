//! Rows to values and back.

use std::collections::BTreeMap;

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, Row};

use super::filed;
use crate::ledger::{Entry, Fact, Hash, Pen, Subject, wire};
use crate::model::Moment;

macro_rules! keys {
    ($($name:ident),+) => {$(
        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                Ok(ToSqlOutput::Borrowed(ValueRef::Blob(&self.0)))
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                let bytes = value.as_blob()?;
                let size = FromSqlError::InvalidBlobSize { expected_size: 32, blob_size: bytes.len() };
                Self::from_slice(bytes).ok_or(size)
            }
        }
    )+};
}
keys!(Pen, Hash);

/// How far the tick stands left in the id of an entry.
pub(super) const TICK_BITS: u32 = 24;

/// The id of an entry: the one that is `place`-th of those with its tick, counted from 0.
pub(super) fn id_at(tick: u64, place: u64) -> rusqlite::Result<i64> {
    let fits = tick >> (63 - TICK_BITS) == 0 && place >> TICK_BITS == 0;
    must(fits.then(|| stored(tick << TICK_BITS | place)), "entry.id")
}

/// The columns [`entry`] reads, in its order; `e` is the entry, `p` its pen.
pub(super) const ENTRY: &str = "p.key, e.seq, e.prev, e.tick, e.at, e.body_hash, e.hash, e.body";

/// The entry in a row that starts with [`ENTRY`].
pub(super) fn entry(row: &Row<'_>) -> rusqlite::Result<Entry> {
    Ok(Entry {
        pen: row.get(0)?,
        seq: count(row, 1)?,
        prev: row.get(2)?,
        tick: count(row, 3)?,
        at: Moment(row.get(4)?),
        body_hash: row.get(5)?,
        hash: row.get(6)?,
        body: row.get(7)?,
    })
}

/// A number that is never below 0.
pub(super) fn count(row: &Row<'_>, column: usize) -> rusqlite::Result<u64> {
    let number: i64 = row.get(column)?;
    u64::try_from(number).map_err(|_| rusqlite::Error::IntegralValueOutOfRange(column, number))
}

/// A number that is never below 0 and fits memory.
pub(super) fn size(row: &Row<'_>, column: usize) -> rusqlite::Result<usize> {
    let number: i64 = row.get(column)?;
    usize::try_from(number).map_err(|_| rusqlite::Error::IntegralValueOutOfRange(column, number))
}

/// A number as the database keeps it.
pub(super) fn stored(number: u64) -> i64 {
    i64::try_from(number).expect("places and ticks are checked where they come in")
}

/// The value that a text column must have: a store where it has not is damaged.
pub(super) fn must<T>(value: Option<T>, what: &str) -> rusqlite::Result<T> {
    value.ok_or_else(|| {
        let error = format!("`{what}` cannot be read").into();
        rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, error)
    })
}

/// All facts about a subject, in their order.
pub(super) fn facts(connection: &Connection, subject: &Subject) -> rusqlite::Result<Vec<Fact>> {
    let sql = format!(
        "SELECT {ENTRY} FROM by_subject f JOIN entry e ON e.id = f.entry JOIN pen p ON p.no = e.pen
         WHERE f.subject = ?"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut facts = Vec::new();
    for entry in statement.query_map([subject.to_string()], entry)? {
        facts.extend(Fact::of(&entry?));
    }
    Fact::sort(&mut facts);
    Ok(facts)
}

/// Calls `visit` with all facts of each subject, in their order.
pub(super) fn each_subject(
    connection: &Connection,
    mut visit: impl FnMut(&Subject, &[Fact]) -> rusqlite::Result<()>,
) -> rusqlite::Result<()> {
    let mut statement = connection.prepare(&filed::about_all(ENTRY))?;
    let mut rows = statement.query([])?;
    let mut group: Option<(Subject, Vec<Fact>)> = None;
    while let Some(row) = rows.next()? {
        let Some(fact) = Fact::of(&entry(row)?) else {
            continue;
        };
        let subject = Subject::of(fact.pen, &fact.event);
        if row.get_ref(8)?.as_str() != Ok(&subject.to_string()) {
            continue;
        }
        match &mut group {
            Some((about, facts)) if *about == subject => facts.push(fact),
            _ => {
                if let Some((about, mut facts)) = group.replace((subject, vec![fact])) {
                    Fact::sort(&mut facts);
                    visit(&about, &facts)?;
                }
            }
        }
    }
    match group {
        Some((about, mut facts)) => {
            Fact::sort(&mut facts);
            visit(&about, &facts)
        }
        None => Ok(()),
    }
}

/// What `kind` and `subject` of an entry must be; both none where the body is absent.
pub(super) fn derived(entry: &Entry) -> (Option<String>, Option<String>) {
    match entry.body.as_deref().map(wire::decode) {
        None | Some(wire::Decoded::Broken) => (None, None),
        Some(wire::Decoded::Unknown { kind, .. }) => (Some(kind), None),
        Some(wire::Decoded::Known { event, .. }) => (
            Some(wire::kind(&event).to_owned()),
            Some(Subject::of(entry.pen, &event).to_string()),
        ),
    }
}

/// Texts by name from a query of two columns.
pub(super) fn pairs(
    connection: &Connection,
    sql: &str,
    given: &[&dyn ToSql],
) -> rusqlite::Result<BTreeMap<String, String>> {
    connection
        .prepare_cached(sql)?
        .query_map(given, |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}
