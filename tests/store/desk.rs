//! A store in a folder of its own, with a pen to write with, and a second way into the file.

use std::collections::BTreeMap;
use std::path::PathBuf;

use rubricate::ledger::{Entry, Event, Hash, Pen, Quote, SheetId};
use rubricate::model::*;
use rubricate::number::Exact;
use rubricate::scoring::{Answer, Value};
use rubricate::store::{NewFact, Problem, Store};
use rubricate::text::{Lang, Wording};
use rusqlite::Connection;
use rusqlite::types::Value as Cell;
use tempfile::TempDir;

pub(crate) struct Desk {
    pub(crate) folder: TempDir,
    pub(crate) store: Store,
    pub(crate) pen: Pen,
}

impl Desk {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let mut store = Store::create(&folder.path().join("a.store")).expect("a new store");
        let pen = store.mint(&person("li"), Moment(1)).expect("a pen");
        Self { folder, store, pen }
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().join("a.store")
    }

    /// Appends events one at a time.
    pub(crate) fn write(&mut self, events: impl IntoIterator<Item = Event>) -> Vec<Hash> {
        events
            .into_iter()
            .map(|event| self.together([event])[0])
            .collect()
    }

    /// Appends events in one go.
    pub(crate) fn together(&mut self, events: impl IntoIterator<Item = Event>) -> Vec<Hash> {
        let facts: Vec<NewFact> = events.into_iter().map(NewFact::from).collect();
        self.store
            .append(&self.pen, Moment(2), &facts)
            .expect("it is appended")
    }

    /// Changes the file behind the store's back.
    pub(crate) fn tamper(&self, sql: &str) {
        let file = Connection::open(self.path()).expect("the file opens");
        file.execute_batch("PRAGMA foreign_keys = OFF; DROP TRIGGER IF EXISTS entry_stays; DROP TRIGGER IF EXISTS entry_holds;")
            .expect("the triggers go");
        file.execute_batch(sql)
            .unwrap_or_else(|error| panic!("{sql}: {error}"));
    }

    /// What `verify` names, as `entry` or `table` and the message.
    pub(crate) fn problems(&self) -> Vec<String> {
        told(&self.store.verify(&BTreeMap::new()).expect("verify runs"))
    }

    /// All tables but the entries, as text.
    pub(crate) fn tables(&self) -> String {
        dump(&self.path(), TABLES)
    }

    /// All entries, in the order of all.
    pub(crate) fn entries(&self) -> Vec<Entry> {
        let log = self.store.log(None, usize::MAX).expect("the log is read");
        log.into_iter().rev().map(|(_, entry)| entry).collect()
    }
}

pub(crate) fn told(problems: &[Problem]) -> Vec<String> {
    let place = |problem: &Problem| {
        problem
            .entry
            .clone()
            .or(problem.table.clone())
            .expect("it is somewhere")
    };
    problems
        .iter()
        .map(|problem| format!("{}: {}", place(problem), problem.message.say(Lang::EN)))
        .collect()
}

const TABLES: &[&str] = &[
    "SELECT 'pen', key, person FROM pen ORDER BY key",
    "SELECT 'person', * FROM person ORDER BY id",
    "SELECT 'unit', * FROM unit ORDER BY id",
    "SELECT 'place', * FROM place ORDER BY id",
    "SELECT 'need', * FROM need ORDER BY id",
    "SELECT 'project', * FROM project ORDER BY id",
    "SELECT 'evidence', * FROM evidence ORDER BY id",
    "SELECT 'rubric', * FROM rubric ORDER BY rules, words",
    "SELECT 'sheet', project, person, id, version, rules, words, indicators, state, answered, head, cells
     FROM sheet JOIN form ON no = form ORDER BY 2, 3",
    "SELECT 'remark', * FROM remark ORDER BY project, person",
    "SELECT 'seal', * FROM seal ORDER BY project, person",
    "SELECT 'tally', * FROM tally WHERE open <> 0 OR sealed <> 0 ORDER BY person",
];

pub(crate) fn dump(path: &std::path::Path, queries: &[&str]) -> String {
    let file = Connection::open(path).expect("the file opens");
    let mut lines = Vec::new();
    for sql in queries {
        let mut statement = file.prepare(sql).expect("the query is sound");
        let columns = statement.column_count();
        let mut rows = statement.query([]).expect("the query runs");
        while let Some(row) = rows.next().expect("a row") {
            let cells: Vec<Cell> = (0..columns)
                .map(|column| row.get(column).expect("a value"))
                .collect();
            lines.push(format!("{cells:?}"));
        }
    }
    lines.join("\n")
}

/// The file's own first bytes and all of the rest.
pub(crate) fn bytes(path: &std::path::Path) -> Vec<u8> {
    std::fs::read(path).expect("the file is read")
}

pub(crate) fn person(id: &str) -> PersonId {
    PersonId::new(id).expect("an id")
}

pub(crate) fn project_id(id: &str) -> ProjectId {
    ProjectId::new(id).expect("an id")
}

pub(crate) fn indicator(id: &str) -> IndicatorId {
    IndicatorId::new(id).expect("an id")
}

pub(crate) fn on(project: &str, by: &str) -> SheetId {
    SheetId {
        project: project_id(project),
        person: person(by),
    }
}

pub(crate) fn project(id: &str, title: &str) -> Event {
    Event::Project(Project {
        id: project_id(id),
        title: Wording::new(title).with(Lang::ZH, format!("{title}项目")),
        unit: UnitId::new("djtu"),
        place: PlaceId::new("dalian"),
        model: None,
        year: None,
        partners: Vec::new(),
        needs: Vec::new(),
        rubric: None,
        edition: None,
        about: Wording::default(),
        source: String::new(),
        facts: Facts::new(),
    })
}

pub(crate) fn place(id: &str, name: &str) -> Event {
    Event::Place(Place {
        id: PlaceId::new(id).expect("an id"),
        name: name.into(),
        kind: "city".to_owned(),
    })
}

pub(crate) fn evidence(id: &str, project: &str, status: EvidenceStatus) -> Event {
    Event::Evidence(Evidence {
        id: EvidenceId::new(id).expect("an id"),
        project: project_id(project),
        kind: KindId::new("register").expect("an id"),
        title: "graduates".into(),
        quantity: Some(Exact::from(412_i64)),
        unit: Wording::default(),
        date: None,
        reference: String::new(),
        source: String::new(),
        quote: String::new(),
        reported: false,
        corroborated_by: std::collections::BTreeSet::new(),
        sha256: None,
        docking: None,
        integration: None,
        links: std::collections::BTreeSet::new(),
        status,
    })
}

pub(crate) fn quote() -> Quote {
    let text = str::to_owned;
    let id = RubricId::new("three-outcomes").expect("an id");
    Quote {
        id,
        version: text("1.0"),
        rules: text("aa11"),
        words: text("bb22"),
    }
}

pub(crate) fn begin(project: &str, by: &str) -> Event {
    let indicators = ["T1", "T2", "T3"].map(indicator).to_vec();
    Event::Sheet {
        sheet: on(project, by),
        quote: quote(),
        indicators,
    }
}

/// The sheet goes over to version 2, which has T1 and T4; the answer at T1 waits.
pub(crate) fn go_over(project: &str, by: &str) -> Event {
    Event::Move {
        sheet: on(project, by),
        quote: Quote {
            version: "2.0".to_owned(),
            ..quote()
        },
        indicators: ["T1", "T4", "T3"].map(indicator).to_vec(),
        kept: [indicator("T3")].into(),
    }
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "an answer stands where there may be none"
)]
pub(crate) fn level(value: i64) -> Option<Answer> {
    Some(Answer::Value(Value::Number(Exact::from(value))))
}

pub(crate) fn mark(project: &str, by: &str, at: &str, value: i64) -> Event {
    Event::Answer {
        sheet: on(project, by),
        indicator: indicator(at),
        answer: level(value),
    }
}

pub(crate) fn comment(project: &str, by: &str, at: &str, text: &str) -> Event {
    Event::Comment {
        sheet: on(project, by),
        indicator: indicator(at),
        text: text.to_owned(),
    }
}

pub(crate) fn seal(project: &str, by: &str) -> Event {
    Event::Seal {
        sheet: on(project, by),
        outcome: "{}".to_owned(),
        scorer: "1".to_owned(),
    }
}

pub(crate) fn reopen(project: &str, by: &str) -> Event {
    Event::Reopen {
        sheet: on(project, by),
        reason: "late letter".to_owned(),
    }
}

/// A little of everything on one sheet.
pub(crate) fn a_sitting() -> Vec<Event> {
    vec![
        place("dalian", "Dalian"),
        project("P-1", "Rail"),
        evidence("e-1", "P-1", EvidenceStatus::Active),
        begin("P-1", "li"),
        mark("P-1", "li", "T1", 4),
        comment("P-1", "li", "T1", "two of three years"),
        mark("P-1", "li", "T2", 2),
        mark("P-1", "li", "T1", 3),
    ]
}
