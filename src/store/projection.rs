//! What is true of a subject becomes rows.

use rusqlite::{Connection, OptionalExtension as _, params};

use super::queue::{Marked, OutcomeRow};
use super::rows::must;
use crate::ledger::packed::{self, Packed};
use crate::ledger::{Event, Fact, Pen, Quote, SheetId, SheetState, State, Status, Subject, wire};
use crate::model::{Evidence, IndicatorId, Place, PlaceId, Project, UnitId};
use crate::text::{Wording, initials_by_line};

/// Whether positions still follow the order in which projects were born.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Places {
    Kept,
    Stale,
}

/// Writes what is true of a subject that is no sheet; `born` is the order of its first fact.
pub(super) fn put(c: &Connection, subject: &Subject, state: &State, born: &[u8]) -> rusqlite::Result<Places> {
    match (subject, state) {
        (Subject::Pen(pen), State::Pen(person)) => put_pen(c, *pen, Some(person.as_str()))?,
        (_, State::Record(event)) => return put_record(c, event, born),
        _ => {}
    }
    Ok(Places::Kept)
}

/// The order of a fact among all, as bytes that compare alike.
pub(super) fn born(fact: &Fact) -> Vec<u8> {
    [&fact.tick.to_be_bytes()[..], &fact.pen.0, &fact.seq.to_be_bytes()].concat()
}

fn put_pen(c: &Connection, pen: Pen, person: Option<&str>) -> rusqlite::Result<()> {
    c.prepare_cached("UPDATE pen SET person = ?2 WHERE key = ?1")?
        .execute(params![pen, person])?;
    Ok(())
}

fn put_record(c: &Connection, event: &Event, born: &[u8]) -> rusqlite::Result<Places> {
    let record = wire::record(event);
    match event {
        Event::Person(person) => put_plain(c, "person", person.id.as_str(), &record)?,
        Event::Need(need) => put_plain(c, "need", need.id.as_str(), &record)?,
        Event::Unit(unit) => {
            put_plain(c, "unit", unit.id.as_str(), &record)?;
            forget_outcomes(
                c,
                "project IN (SELECT id FROM project WHERE unit = ?)",
                unit.id.as_str(),
            )?;
        }
        Event::Place(place) => put_place(c, place, &record)?,
        Event::Project(project) => return put_project(c, project, &record, born),
        Event::Evidence(item) => put_evidence(c, item, &record)?,
        Event::Rubric { quote, .. } => put_rubric(c, quote, &record)?,
        _ => {}
    }
    Ok(Places::Kept)
}

fn put_plain(c: &Connection, table: &str, id: &str, record: &str) -> rusqlite::Result<()> {
    let sql = format!(
        "INSERT INTO {table} (id, record) VALUES (?, ?) ON CONFLICT DO UPDATE SET record = excluded.record"
    );
    c.prepare_cached(&sql)?.execute([id, record])?;
    Ok(())
}

fn put_place(c: &Connection, place: &Place, record: &str) -> rusqlite::Result<()> {
    let sql = "INSERT INTO place (id, words, record) VALUES (?, ?, ?)
               ON CONFLICT DO UPDATE SET words = excluded.words, record = excluded.record";
    let words = searched(place.id.as_str(), &place.name);
    c.prepare_cached(sql)?
        .execute([place.id.as_str(), &words, record])?;
    forget_outcomes(
        c,
        "project IN (SELECT id FROM project WHERE place = ?)",
        place.id.as_str(),
    )
}

fn put_evidence(c: &Connection, item: &Evidence, record: &str) -> rusqlite::Result<()> {
    // an item may have moved here from another project
    let before = "project = (SELECT project FROM evidence WHERE id = ?)";
    forget_outcomes(c, before, item.id.as_str())?;
    let sql = "INSERT INTO evidence (id, project, record) VALUES (?, ?, ?)
               ON CONFLICT DO UPDATE SET project = excluded.project, record = excluded.record";
    c.prepare_cached(sql)?
        .execute([item.id.as_str(), item.project.as_str(), record])?;
    forget_outcomes(c, "project = ?", item.project.as_str())
}

fn put_rubric(c: &Connection, quote: &Quote, record: &str) -> rusqlite::Result<()> {
    let sql = "INSERT INTO rubric (rules, words, id, record) VALUES (?, ?, ?, ?)
               ON CONFLICT DO UPDATE SET id = excluded.id, record = excluded.record";
    c.prepare_cached(sql)?
        .execute([&quote.rules, &quote.words, quote.id.as_str(), record])?;
    Ok(())
}

fn put_project(c: &Connection, project: &Project, record: &str, born: &[u8]) -> rusqlite::Result<Places> {
    let (id, words) = (project.id.as_str(), searched(project.id.as_str(), &project.title));
    let letters = initials_by_line(&words);
    let place = project.place.as_ref().map(PlaceId::as_str);
    let unit = project.unit.as_ref().map(UnitId::as_str);
    let sql = "SELECT born FROM project WHERE id = ?";
    let known: Option<Vec<u8>> = c
        .prepare_cached(sql)?
        .query_row([id], |row| row.get(0))
        .optional()?;
    let Some(known) = known else {
        let sql = "SELECT position, born FROM project ORDER BY position DESC LIMIT 1";
        let last: Option<(i64, Vec<u8>)> = c
            .prepare_cached(sql)?
            .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let (position, end) = last.unwrap_or_default();
        let sql = "INSERT INTO project (id, position, born, place, unit, words, letters, record)
                   VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
        c.prepare_cached(sql)?.execute(params![
            id,
            position + 1,
            born,
            place,
            unit,
            words,
            letters,
            record
        ])?;
        return Ok(if *end < *born { Places::Kept } else { Places::Stale });
    };
    let earliest = born.min(known.as_slice());
    let sql = "UPDATE project SET born = ?2, place = ?3, unit = ?4, words = ?5, letters = ?6, record = ?7
               WHERE id = ?1";
    c.prepare_cached(sql)?
        .execute(params![id, earliest, place, unit, words, letters, record])?;
    forget_outcomes(c, "project = ?", id)?;
    Ok(if earliest == known {
        Places::Kept
    } else {
        Places::Stale
    })
}

/// Outcomes rest on more than the sheet; what else they rest on has changed.
fn forget_outcomes(c: &Connection, which: &str, id: &str) -> rusqlite::Result<()> {
    let sql = format!("UPDATE sheet SET scored = NULL WHERE {which} AND scored IS NOT NULL");
    c.prepare_cached(&sql)?.execute([id])?;
    Ok(())
}

/// What a filter looks into: the id and the words in every language, in lower case.
fn searched(id: &str, words: &Wording) -> String {
    let texts = [id, words.original()]
        .into_iter()
        .chain(words.translations().values().map(String::as_str));
    texts.collect::<Vec<_>>().join("\n").to_lowercase()
}

/// What the tables say of a sheet, beside its cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SheetRow {
    pub(super) form: i64,
    pub(super) status: Status,
    pub(super) cells: Vec<u8>,
    pub(super) aside: String,
}

impl SheetRow {
    /// Reads it; none when there is no such sheet.
    pub(super) fn read(c: &Connection, id: &SheetId) -> rusqlite::Result<Option<Self>> {
        let sql = "SELECT s.form, s.state, s.cells, coalesce(r.aside, '') FROM sheet s LEFT JOIN remark r USING (project, person)
                   WHERE s.project = ? AND s.person = ?";
        let row = c
            .prepare_cached(sql)?
            .query_row([id.project.as_str(), id.person.as_str()], |row| {
                Ok((row.get(0)?, row.get::<_, String>(1)?, row.get(2)?, row.get(3)?))
            })
            .optional()?;
        let Some((form, state, cells, aside)) = row else {
            return Ok(None);
        };
        Ok(Some(Self {
            form,
            status: must(Status::parse(&state), "sheet.state")?,
            cells,
            aside,
        }))
    }
}

/// Writes what changed of a sheet since `standing`, with what it comes to if that is known, and says what stands now.
/// The tally is the caller's. With `only`, nothing but the mark at that indicator has changed.
pub(super) fn put_sheet(
    c: &Connection,
    id: &SheetId,
    state: &SheetState,
    standing: Option<&SheetRow>,
    outcome: Option<&OutcomeRow>,
    only: Option<&IndicatorId>,
) -> rusqlite::Result<SheetRow> {
    let (project, person) = (id.project.as_str(), id.person.as_str());
    let Packed { cells, aside } = packed(state, standing, only);
    let answered = i64::try_from(state.answered()).expect("indicators are few");
    // a mark alone leaves the form as it is
    let form = match (standing, only) {
        (Some(row), Some(_)) => row.form,
        _ => form_of(c, &state.quote, &state.indicators)?,
    };
    let row = SheetRow {
        form,
        status: state.status,
        cells,
        aside,
    };
    let cells = &row.cells;
    let is_marked = standing.is_some_and(|before| before.form == form && before.status == state.status);
    if let (true, Some(outcome)) = (is_marked, outcome) {
        let mark = Marked {
            answered,
            head: &state.head,
            cells,
        };
        outcome.write(c, Some(&mark))?;
    } else if is_marked {
        let sql = "UPDATE sheet SET answered = ?3, head = ?4, cells = ?5 WHERE project = ?1 AND person = ?2";
        c.prepare_cached(sql)?
            .execute(params![project, person, answered, state.head, cells])?;
    } else {
        let sql = "INSERT INTO sheet (project, person, form, state, answered, head, cells)
                   VALUES (?, ?, ?, ?, ?, ?, ?)
                   ON CONFLICT DO UPDATE SET form = excluded.form, state = excluded.state,
                       answered = excluded.answered, head = excluded.head, cells = excluded.cells";
        let word = state.status.word();
        c.prepare_cached(sql)?
            .execute(params![project, person, form, word, answered, state.head, cells])?;
        outcome.map_or(Ok(()), |outcome| outcome.write(c, None))?;
    }
    if standing.map_or("", |before| before.aside.as_str()) != row.aside {
        put_aside(c, id, &row.aside)?;
    }
    put_seal(c, id, state, standing)?;
    Ok(row)
}

fn packed(state: &SheetState, standing: Option<&SheetRow>, only: Option<&IndicatorId>) -> Packed {
    let plain = standing.filter(|row| row.aside.is_empty());
    let patched = plain
        .zip(only)
        .and_then(|(row, at)| packed::patched(&row.cells, &state.indicators, &state.marks, at));
    if let Some(cells) = patched {
        return Packed {
            cells,
            aside: String::new(),
        };
    }
    let Packed { cells, aside } = packed::pack(&state.indicators, &state.marks);
    let aside = packed::with_earlier(aside, &state.earlier);
    Packed { cells, aside }
}

/// Removes a sheet that is no more: its beginning was taken away.
pub(super) fn remove_sheet(c: &Connection, id: &SheetId) -> rusqlite::Result<()> {
    for table in ["sheet", "remark", "seal"] {
        let sql = format!("DELETE FROM {table} WHERE project = ? AND person = ?");
        c.prepare_cached(&sql)?
            .execute([id.project.as_str(), id.person.as_str()])?;
    }
    Ok(())
}

fn put_aside(c: &Connection, id: &SheetId, aside: &str) -> rusqlite::Result<()> {
    let (project, person) = (id.project.as_str(), id.person.as_str());
    if aside.is_empty() {
        let sql = "DELETE FROM remark WHERE project = ? AND person = ?";
        c.prepare_cached(sql)?.execute([project, person])?;
    } else {
        let sql = "INSERT OR REPLACE INTO remark (project, person, aside) VALUES (?, ?, ?)";
        c.prepare_cached(sql)?.execute([project, person, aside])?;
    }
    Ok(())
}

fn put_seal(
    c: &Connection,
    id: &SheetId,
    state: &SheetState,
    standing: Option<&SheetRow>,
) -> rusqlite::Result<()> {
    let (project, person) = (id.project.as_str(), id.person.as_str());
    match (&state.sealed, standing.map(|row| row.status)) {
        (None, Some(Status::Sealed)) => {
            c.prepare_cached("DELETE FROM seal WHERE project = ? AND person = ?")?
                .execute([project, person])?;
        }
        (Some(sealed), _) => {
            let sql = "INSERT OR REPLACE INTO seal (project, person, entry, at, scorer, outcome)
                       VALUES (?, ?, ?, ?, ?, ?)";
            let given = params![
                project,
                person,
                sealed.entry,
                sealed.at.0,
                sealed.scorer,
                sealed.outcome
            ];
            c.prepare_cached(sql)?.execute(given)?;
        }
        (None, _) => {}
    }
    Ok(())
}

/// A form's indicators as the table has them: no id has a blank in it.
pub(super) fn columns(indicators: &[IndicatorId]) -> String {
    indicators
        .iter()
        .map(IndicatorId::as_str)
        .collect::<Vec<_>>()
        .join(" ")
}

/// True while a form is the one a sheet is made with.
pub(super) fn form_is(c: &Connection, no: i64, state: &SheetState) -> rusqlite::Result<bool> {
    let quote = &state.quote;
    let sql = "SELECT 1 FROM form WHERE no = ? AND id = ? AND version = ? AND rules = ? AND words = ?
               AND indicators = ?";
    let indicators = columns(&state.indicators);
    let given = params![
        no,
        quote.id.as_str(),
        quote.version,
        quote.rules,
        quote.words,
        indicators
    ];
    c.prepare_cached(sql)?.exists(given)
}

fn form_of(c: &Connection, quote: &Quote, indicators: &[IndicatorId]) -> rusqlite::Result<i64> {
    let given = [
        quote.id.as_str(),
        &quote.version,
        &quote.rules,
        &quote.words,
        &columns(indicators),
    ];
    let sql =
        "SELECT no FROM form WHERE id = ? AND version = ? AND rules = ? AND words = ? AND indicators = ?";
    let known = c
        .prepare_cached(sql)?
        .query_row(given, |row| row.get(0))
        .optional()?;
    if let Some(no) = known {
        return Ok(no);
    }
    let sql = "INSERT INTO form (id, version, rules, words, indicators) VALUES (?, ?, ?, ?, ?)";
    c.prepare_cached(sql)?.execute(given)?;
    Ok(c.last_insert_rowid())
}
