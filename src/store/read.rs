//! What is true, read from the tables; and what happened, read from the entries.

use std::collections::BTreeMap;

use rusqlite::{OptionalExtension as _, Params, Row, params};

use super::filed::{self, END};
use super::rows::{self, ENTRY, count, facts, must};
use super::{Fault, Store};
use crate::ledger::{
    Entry, Event, Fact, Hash, Head, Pen, Quote, Sealed, SheetId, SheetState, Status, Subject, packed, wire,
};
use crate::model::{
    Evidence, EvidenceId, IndicatorId, Moment, Need, Person, PersonId, Place, Project, ProjectId, RubricId,
    Unit,
};
use crate::text::Lang;

/// A rubric as it was first used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RubricText {
    /// What sheets quote.
    pub quote: Quote,
    /// The file name it is known by.
    pub name: String,
    /// The whole text.
    pub text: String,
    /// The whole text of each translation.
    pub overlays: BTreeMap<Lang, String>,
}

/// A chain and where it ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PenHead {
    /// The pen.
    pub pen: Pen,
    /// Whose it is; none while its first entry is missing.
    pub person: Option<PersonId>,
    /// Its last entry.
    pub head: Head,
}

/// How far a person is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Projects in the store.
    pub projects: u64,
    /// The person's open sheets.
    pub open: u64,
    /// The person's sealed sheets.
    pub sealed: u64,
}

/// A place in the log of this store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct LogKey(i64);

/// Methods that read all records of a kind, or one.
macro_rules! records {
    ($($(#[$all_doc:meta])+ $all:ident, $(#[$one_doc:meta])+ $one:ident, $id:ty, $kind:literal, $event:ident, $record:ty;)+) => {
        impl Store {$(
            $(#[$all_doc])+
            pub fn $all(&self) -> Result<Vec<$record>, Fault> {
                self.at(self.records(concat!("SELECT record FROM ", $kind, " ORDER BY id"), [], |event| match event {
                    Event::$event(record) => Some(record),
                    _ => None,
                }, $kind))
            }

            $(#[$one_doc])+
            pub fn $one(&self, id: &$id) -> Result<Option<$record>, Fault> {
                let sql = concat!("SELECT record FROM ", $kind, " WHERE id = ?");
                let found = self.at(self.records(sql, [id.as_str()], |event| match event {
                    Event::$event(record) => Some(record),
                    _ => None,
                }, $kind))?;
                Ok(found.into_iter().next())
            }
        )+}
    };
}

records! {
    /// All people, by id.
    people, /// The person with that id.
    person, PersonId, "person", Person, Person;
    /// All units, by id.
    units, /// The unit with that id.
    unit, crate::model::UnitId, "unit", Unit, Unit;
    /// All places, by id.
    places, /// The place with that id.
    place, crate::model::PlaceId, "place", Place, Place;
    /// All needs, by id.
    needs, /// The need with that id.
    need, crate::model::NeedId, "need", Need, Need;
    /// All projects, by id; screens read windows of them by [`Store::queue`].
    projects, /// The project with that id.
    project, ProjectId, "project", Project, Project;
    /// All evidence, by id.
    all_evidence, /// The item of evidence with that id.
    evidence_item, EvidenceId, "evidence", Evidence, Evidence;
}

impl Store {
    /// The evidence of a project, retired items included, by id.
    pub fn evidence(&self, project: &ProjectId) -> Result<Vec<Evidence>, Fault> {
        let sql = "SELECT record FROM evidence WHERE project = ? ORDER BY id";
        let item = |event| {
            if let Event::Evidence(item) = event {
                Some(item)
            } else {
                None
            }
        };
        self.at(self.records(sql, [project.as_str()], item, "evidence"))
    }

    /// All rubric texts, by id and hashes.
    pub fn rubrics(&self) -> Result<Vec<RubricText>, Fault> {
        let sql = "SELECT record FROM rubric ORDER BY id, rules, words";
        self.at(self.records(sql, [], rubric_text, "rubric"))
    }

    /// The rubric text with those hashes.
    pub fn rubric(&self, rules: &str, words: &str) -> Result<Option<RubricText>, Fault> {
        let sql = "SELECT record FROM rubric WHERE rules = ? AND words = ?";
        Ok(self
            .at(self.records(sql, [rules, words], rubric_text, "rubric"))?
            .into_iter()
            .next())
    }

    /// A sheet as it stands; none before it begins.
    pub fn sheet(&self, id: &SheetId) -> Result<Option<SheetState>, Fault> {
        let given = params![id.project.as_str(), id.person.as_str()];
        let found = self.at(self.read_sheets("WHERE s.project = ? AND s.person = ?", given))?;
        Ok(found.into_iter().next().map(|(_, state)| state))
    }

    /// All sheets on a project, by person.
    pub fn sheets_of_project(&self, project: &ProjectId) -> Result<Vec<(SheetId, SheetState)>, Fault> {
        let rest = "WHERE s.project = ? ORDER BY s.project, s.person";
        self.at(self.read_sheets(rest, [project.as_str()]))
    }

    /// All sheets of a person, by project.
    pub fn sheets_of_person(&self, person: &PersonId) -> Result<Vec<(SheetId, SheetState)>, Fault> {
        self.at(self.read_sheets("WHERE s.person = ? ORDER BY s.project", [person.as_str()]))
    }

    /// All sheets, by project and person.
    pub fn sheets(&self) -> Result<Vec<(SheetId, SheetState)>, Fault> {
        self.at(self.read_sheets("ORDER BY s.project, s.person", []))
    }

    /// How far a person is.
    pub fn counts(&self, person: &PersonId) -> Result<Counts, Fault> {
        let sql = "SELECT coalesce((SELECT max(position) FROM project), 0),
                          coalesce((SELECT open FROM tally WHERE person = ?1), 0),
                          coalesce((SELECT sealed FROM tally WHERE person = ?1), 0)";
        let row = |row: &Row<'_>| {
            Ok(Counts {
                projects: count(row, 0)?,
                open: count(row, 1)?,
                sealed: count(row, 2)?,
            })
        };
        self.at(self
            .connection
            .prepare_cached(sql)
            .and_then(|mut sql| sql.query_row([person.as_str()], row)))
    }

    /// All pens and where their chains end, by pen.
    pub fn pens(&self) -> Result<Vec<PenHead>, Fault> {
        self.at(self.read_pens())
    }

    /// Where the chain of a pen ends; none when the store does not know it.
    pub fn head(&self, pen: &Pen) -> Result<Option<Head>, Fault> {
        let found = self.pens()?.into_iter().find(|known| known.pen == *pen);
        Ok(found.map(|known| known.head))
    }

    /// How many entries there are.
    pub fn entry_count(&self) -> Result<u64, Fault> {
        self.number("SELECT count(*) FROM entry")
    }

    /// How many sheets there are.
    pub fn sheet_count(&self) -> Result<u64, Fault> {
        self.number("SELECT count(*) FROM sheet")
    }

    fn number(&self, sql: &str) -> Result<u64, Fault> {
        self.at(self.connection.query_row(sql, [], |row| count(row, 0)))
    }

    /// Entries before a place in the log, newest first, at most `limit`; from the end without a place. Entries of
    /// one tick stand in the order in which they came.
    pub fn log(&self, before: Option<LogKey>, limit: usize) -> Result<Vec<(LogKey, Entry)>, Fault> {
        self.at(self.read_log(before, limit))
    }

    /// When the newest entry about a subject was written, as its writer's clock claimed.
    pub fn last_at(&self, subject: &Subject) -> Result<Option<Moment>, Fault> {
        let sql = "SELECT at FROM entry WHERE id = (SELECT max(entry) FROM by_subject WHERE subject = ?)";
        let found: Option<i64> = self.at(self.one(sql, [subject.to_string()]))?;
        Ok(found.map(Moment))
    }

    /// Everything that happened to a subject, in order.
    pub fn facts(&self, subject: &Subject) -> Result<Vec<Fact>, Fault> {
        self.at(facts(&self.connection, subject))
    }

    /// The entries of a chain from a place on, in order, at most `limit`.
    pub fn chain(&self, pen: &Pen, from: u64, limit: usize) -> Result<Vec<Entry>, Fault> {
        let rest = "f.pen = (SELECT no FROM pen WHERE key = ?1) AND f.seq >= ?2";
        let sql = filed::in_chains(ENTRY, rest, "LIMIT ?3");
        let given = params![pen, rows::stored(from), i64::try_from(limit).unwrap_or(i64::MAX)];
        self.at(self.entries(&sql, given))
    }

    pub(super) fn entries(&self, sql: &str, given: impl Params) -> rusqlite::Result<Vec<Entry>> {
        self.connection
            .prepare_cached(sql)?
            .query_map(given, rows::entry)?
            .collect()
    }

    fn read_log(&self, before: Option<LogKey>, limit: usize) -> rusqlite::Result<Vec<(LogKey, Entry)>> {
        let sql = format!(
            "SELECT {ENTRY}, e.id FROM entry e JOIN pen p ON p.no = e.pen WHERE e.id < ? ORDER BY e.id DESC LIMIT ?"
        );
        let given = [
            before.map_or(i64::MAX, |key| key.0),
            i64::try_from(limit).unwrap_or(i64::MAX),
        ];
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map(given, |row| Ok((LogKey(row.get(8)?), rows::entry(row)?)))?;
        rows.collect()
    }

    fn read_pens(&self) -> rusqlite::Result<Vec<PenHead>> {
        let sql = format!("SELECT p.key, p.person, {END}, p.no FROM pen p ORDER BY p.key");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map([], |row| self.pen_of(row))?;
        rows.filter_map(Result::transpose).collect()
    }

    /// A pen with its head; none of one that has written nothing.
    fn pen_of(&self, row: &Row<'_>) -> rusqlite::Result<Option<PenHead>> {
        let (seq, no): (i64, i64) = (row.get(2)?, row.get(3)?);
        let sql = filed::in_chains("e.hash", "f.pen = ?1 AND f.seq = ?2", "");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let hashes = statement.query_map([no, seq], |row| row.get::<_, Hash>(0))?;
        let hashes: Vec<Hash> = hashes.collect::<rusqlite::Result<_>>()?;
        let person: Option<String> = row.get(1)?;
        let person = person
            .map(|id| must(PersonId::new(&id), "pen.person"))
            .transpose()?;
        // of a place that was written twice the greater hash is told
        let Some(hash) = hashes.into_iter().max() else {
            return Ok(None);
        };
        Ok(Some(PenHead {
            pen: row.get(0)?,
            person,
            head: Head {
                seq: count(row, 2)?,
                hash,
            },
        }))
    }

    fn records<T>(
        &self,
        sql: &str,
        given: impl Params,
        pick: impl Fn(Event) -> Option<T>,
        kind: &str,
    ) -> rusqlite::Result<Vec<T>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map(given, |row| {
            let record = wire::of_record(kind, row.get_ref(0)?.as_str()?);
            must(record.and_then(&pick), kind)
        })?;
        rows.collect()
    }

    fn read_sheets(&self, rest: &str, given: impl Params) -> rusqlite::Result<Vec<(SheetId, SheetState)>> {
        let sql = format!(
            "SELECT s.project, s.person, s.state, s.head, s.cells, coalesce(r.aside, ''),
                    f.id, f.version, f.rules, f.words, f.indicators, l.entry, l.at, l.scorer, l.outcome
             FROM sheet s JOIN form f ON f.no = s.form
             LEFT JOIN remark r ON r.project = s.project AND r.person = s.person
             LEFT JOIN seal l ON l.project = s.project AND l.person = s.person {rest}"
        );
        self.connection
            .prepare_cached(&sql)?
            .query_map(given, sheet_of_row)?
            .collect()
    }

    /// The one value of a query, none when there is no row.
    pub(super) fn one<T: rusqlite::types::FromSql>(
        &self,
        sql: &str,
        given: impl Params,
    ) -> rusqlite::Result<Option<T>> {
        self.connection
            .prepare_cached(sql)?
            .query_row(given, |row| row.get(0))
            .optional()
    }
}

fn rubric_text(event: Event) -> Option<RubricText> {
    let Event::Rubric {
        quote,
        name,
        text,
        overlays,
    } = event
    else {
        return None;
    };
    Some(RubricText {
        quote,
        name,
        text,
        overlays,
    })
}

fn sheet_of_row(row: &Row<'_>) -> rusqlite::Result<(SheetId, SheetState)> {
    let text = |column: usize| row.get::<_, String>(column);
    let ids = (ProjectId::new(&text(0)?), PersonId::new(&text(1)?));
    let id = SheetId {
        project: must(ids.0, "sheet.project")?,
        person: must(ids.1, "sheet.person")?,
    };
    let quote = quote_of_row(row, 6)?;
    let indicators: Option<Vec<_>> = text(10)?
        .split(' ')
        .filter(|id| !id.is_empty())
        .map(IndicatorId::new)
        .collect();
    let indicators = must(indicators, "form.indicators")?;
    let (aside, earlier) = must(packed::without_earlier(row.get_ref(5)?.as_str()?), "remark.aside")?;
    let marks = packed::unpack(&indicators, row.get_ref(4)?.as_blob()?, &aside);
    let sealed = match row.get::<_, Option<Hash>>(11)? {
        None => None,
        Some(entry) => Some(Sealed {
            outcome: text(14)?,
            scorer: text(13)?,
            entry,
            at: Moment(row.get(12)?),
        }),
    };
    let state = SheetState {
        quote,
        indicators,
        status: must(Status::parse(&text(2)?), "sheet.state")?,
        marks: must(marks, "sheet.cells")?,
        earlier,
        sealed,
        head: row.get(3)?,
    };
    Ok((id, state))
}

/// The quote in four columns from `first` on.
pub(super) fn quote_of_row(row: &Row<'_>, first: usize) -> rusqlite::Result<Quote> {
    let id: String = row.get(first)?;
    Ok(Quote {
        id: must(RubricId::new(&id), "form.id")?,
        version: row.get(first + 1)?,
        rules: row.get(first + 2)?,
        words: row.get(first + 3)?,
    })
}
