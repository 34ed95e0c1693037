//! Projects with how a person stands on them, a window at a time.
//!
//! The first window costs the same with a hundred projects and with a hundred thousand: positions are dense, so a
//! window is a range of them, and nothing is counted or sorted.

use rusqlite::types::Value;
use rusqlite::{Connection, Row, params, params_from_iter};

use super::read::quote_of_row;
use super::rows::{count, must, size};
use super::{Fault, Store};
use crate::ledger::{Event, Hash, Quote, SheetId, Status, packed, wire};
use crate::model::{PersonId, Place, Project, ProjectId};
use crate::text::width::narrow;

/// What part of the list is asked for.
#[derive(Debug, Clone)]
pub struct QueueAsk {
    /// Whose sheets.
    pub person: PersonId,
    /// The scorer whose outcomes hold.
    pub scorer: String,
    /// Words that rows must have somewhere in their id, title or place, in any order and case; empty lets all through.
    pub text: String,
    /// A row that has not the text passes when the person stands on it in one of these ways.
    pub or_stands: Vec<Stand>,
    /// In which order.
    pub order: Order,
}

impl QueueAsk {
    /// All projects in their own order.
    pub fn all(person: PersonId, scorer: impl Into<String>) -> Self {
        Self {
            person,
            scorer: scorer.into(),
            text: String::new(),
            or_stands: Vec::new(),
            order: Order::Position,
        }
    }

    fn is_plain(&self) -> bool {
        self.text.is_empty() && self.order == Order::Position
    }
}

/// How a person stands on a project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stand {
    /// Without a sheet, or with one on which indicators are open.
    Open,
    /// With a sheet on which all are answered, not sealed.
    Ready,
    /// With a sealed sheet.
    Sealed,
}

impl Stand {
    /// The condition a row fulfils; where the outcome that holds is not known, the counts of the whole rubric decide.
    fn sql(self) -> String {
        let is_answered = format!(
            "iif(s.scored = s.head AND s.scorer = ?2, s.done = s.total, s.answered * {} = length(s.cells))",
            packed::WIDTH
        );
        match self {
            Self::Open => format!("s.state IS NULL OR (s.state = 'open' AND NOT {is_answered})"),
            Self::Ready => format!("(s.state = 'open' AND {is_answered})"),
            Self::Sealed => "s.state = 'sealed'".to_owned(),
        }
    }
}

/// The order of a list; ties keep the order of positions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Order {
    /// As projects were first put.
    Position,
    /// By id.
    Id,
    /// By place.
    Place,
    /// Without a sheet, open, sealed.
    State,
    /// Fewest answers first.
    Answered,
    /// Lowest score first, without a score last.
    Score,
    /// Highest score first, without a score last.
    ScoreDown,
}

impl Order {
    pub(super) fn sql(self) -> &'static str {
        match self {
            Self::Position => "p.position",
            Self::Id => "p.id",
            Self::Place => "l.words, p.position",
            Self::State => "s.state, p.position",
            Self::Answered => "coalesce(s.answered, 0), p.position",
            // the scores are decimals in print; this reads them for their order alone
            Self::Score => {
                "CAST(iif(s.scored = s.head AND s.scorer = ?2, s.score, NULL) AS REAL) ASC NULLS LAST, p.position"
            }
            Self::ScoreDown => {
                "CAST(iif(s.scored = s.head AND s.scorer = ?2, s.score, NULL) AS REAL) DESC NULLS LAST, p.position"
            }
        }
    }
}

/// Rows from an index on, counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    /// The first.
    pub from: u64,
    /// At most how many.
    pub count: u64,
}

/// One row of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueueRow {
    /// Its place among all projects, from 1.
    pub position: u64,
    /// The project.
    pub project: Project,
    /// Where it is, if the place is known.
    pub place: Option<Place>,
    /// The person's sheet on it.
    pub sheet: Option<SheetLine>,
    /// How many texts the person left unfinished on it.
    pub drafts: usize,
}

/// A sheet in one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetLine {
    /// The rubric it is made with.
    pub quote: Quote,
    /// Whether it can be written on.
    pub status: Status,
    /// Indicators with an answer of any kind.
    pub answered: usize,
    /// Indicators of the rubric, whether they apply or not.
    pub indicators: usize,
    /// The digest of what happened on it.
    pub head: Hash,
    /// What it comes to, if that is known; then `done` and `total` say better than the counts above.
    pub outcome: Option<OutcomeRow>,
}

/// What a sheet comes to, computed elsewhere and kept for lists; numbers are in print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutcomeRow {
    /// Of which sheet.
    pub sheet: SheetId,
    /// The head of the sheet it was computed from; none is "as the sheet is now".
    pub head: Option<Hash>,
    /// The version of the scorer.
    pub scorer: String,
    /// The score.
    pub score: Option<String>,
    /// The lower end of where it can still end.
    pub low: String,
    /// The upper end.
    pub high: String,
    /// Weight answered over weight that is not n/a.
    pub coverage: String,
    /// The band.
    pub band: Option<String>,
    /// Indicators that apply and have an answer.
    pub done: usize,
    /// Indicators that apply.
    pub total: usize,
    /// Marks that score less than they say.
    pub caps: usize,
}

/// What a mark changes of the row of its sheet.
pub(super) struct Marked<'a> {
    pub(super) answered: i64,
    pub(super) head: &'a Hash,
    pub(super) cells: &'a [u8],
}

impl OutcomeRow {
    /// Writes it, and a mark with it if there is one: the row of a sheet is written once for both.
    pub(super) fn write(&self, c: &Connection, mark: Option<&Marked<'_>>) -> rusqlite::Result<()> {
        let sql =
            "UPDATE sheet SET scored = coalesce(?3, ?14, head), scorer = ?4, score = ?5, low = ?6, high = ?7,
                       coverage = ?8, band = ?9, done = ?10, total = ?11, caps = ?12,
                       answered = coalesce(?13, answered), head = coalesce(?14, head), cells = coalesce(?15, cells)
                   WHERE project = ?1 AND person = ?2";
        let (project, person) = (self.sheet.project.as_str(), self.sheet.person.as_str());
        let number = |count: usize| i64::try_from(count).expect("indicators are few");
        c.prepare_cached(sql)?.execute(params![
            project,
            person,
            self.head,
            self.scorer,
            self.score,
            self.low,
            self.high,
            self.coverage,
            self.band,
            number(self.done),
            number(self.total),
            number(self.caps),
            mark.map(|mark| mark.answered),
            mark.map(|mark| mark.head),
            mark.map(|mark| mark.cells)
        ])?;
        Ok(())
    }
}

pub(super) const COLUMNS: &str = "p.position, p.record, l.record,
    f.id, f.version, f.rules, f.words, s.state, s.answered, length(s.cells), s.head, p.id,
    s.scored = s.head AND s.scorer = ?2,
    s.score, s.low, s.high, s.coverage, s.band, s.done, s.total, s.caps,
    (SELECT count(*) FROM draft d WHERE d.person = ?1 AND d.project = p.id)";

pub(super) const TABLES: &str = "project p LEFT JOIN place l ON l.id = p.place
    LEFT JOIN sheet s ON s.project = p.id AND s.person = ?1
    LEFT JOIN form f ON f.no = s.form";

const FIRST_OPEN: &str = "SELECT p.position, p.id FROM project p
    LEFT JOIN sheet s ON s.project = p.id AND s.person = ?1
    WHERE p.position >= ?2 AND s.state IS NOT 'sealed' ORDER BY p.position LIMIT 1";

impl Store {
    /// The rows of a window.
    pub fn queue(&self, ask: &QueueAsk, range: Range) -> Result<Vec<QueueRow>, Fault> {
        self.at(self.read_queue(ask, range))
    }

    /// How many rows there are in all windows together.
    pub fn queue_count(&self, ask: &QueueAsk) -> Result<u64, Fault> {
        if ask.text.is_empty() {
            return Ok(self.counts(&ask.person)?.projects);
        }
        let (condition, given) = filter(ask);
        let sql = format!("SELECT count(*) FROM {TABLES} WHERE {condition}");
        let query = |mut sql: rusqlite::CachedStatement<'_>| {
            sql.query_row(params_from_iter(given), |row| count(row, 0))
        };
        self.at(self.connection.prepare_cached(&sql).and_then(query))
    }

    /// The position of a project, from 1.
    pub fn position(&self, project: &ProjectId) -> Result<Option<u64>, Fault> {
        let found = self.at(self.one("SELECT position FROM project WHERE id = ?", [project.as_str()]))?;
        Ok(found.map(|position: i64| position.unsigned_abs()))
    }

    /// The project at a position.
    pub fn at_position(&self, position: u64) -> Result<Option<ProjectId>, Fault> {
        let given = [i64::try_from(position).unwrap_or(i64::MAX)];
        let found: Option<String> = self.at(self.one("SELECT id FROM project WHERE position = ?", given))?;
        self.at(found
            .map(|id| must(ProjectId::new(&id), "project.id"))
            .transpose())
    }

    /// The first project, from `position` on, that the person has not sealed.
    pub fn first_open(&self, person: &PersonId, position: u64) -> Result<Option<(u64, ProjectId)>, Fault> {
        self.at(self.read_first_open(person, position))
    }

    /// Keeps outcomes that were computed at this [`Store::data_version`]; leaves them out when another program has
    /// written since.
    pub fn keep_outcomes(&mut self, as_of: i64, outcomes: &[OutcomeRow]) -> Result<(), Fault> {
        self.write(|writer, c| {
            if writer.version != as_of {
                return Ok(());
            }
            Ok(outcomes.iter().try_for_each(|row| row.write(c, None))?)
        })
    }

    fn read_first_open(
        &self,
        person: &PersonId,
        position: u64,
    ) -> rusqlite::Result<Option<(u64, ProjectId)>> {
        let first = self
            .one("SELECT first FROM tally WHERE person = ?", [person.as_str()])?
            .unwrap_or(1_i64);
        let mut statement = self.connection.prepare_cached(FIRST_OPEN)?;
        let mut rows = statement.query(params![person.as_str(), first.max(whole(position))])?;
        let Some(row) = rows.next()? else { return Ok(None) };
        Ok(Some((
            count(row, 0)?,
            must(ProjectId::new(row.get_ref(1)?.as_str()?), "project.id")?,
        )))
    }

    fn read_queue(&self, ask: &QueueAsk, range: Range) -> rusqlite::Result<Vec<QueueRow>> {
        let (sql, given) = window(ask, range);
        let row = |row: &Row<'_>| row_of(row, ask);
        self.connection
            .prepare_cached(&sql)?
            .query_map(params_from_iter(given), row)?
            .collect()
    }
}

/// The query of a window and what stands in its gaps.
fn window(ask: &QueueAsk, range: Range) -> (String, Vec<Value>) {
    let (condition, mut given) = filter(ask);
    let (from, many) = (whole(range.from), whole(range.count));
    let next = given.len() + 1;
    let rest = if ask.is_plain() {
        given.extend([Value::Integer(from), Value::Integer(from.saturating_add(many))]);
        format!(
            "p.position > ?{next} AND p.position <= ?{} ORDER BY p.position",
            next + 1
        )
    } else {
        given.extend([Value::Integer(many), Value::Integer(from)]);
        format!(
            "({condition}) ORDER BY {} LIMIT ?{next} OFFSET ?{}",
            ask.order.sql(),
            next + 1
        )
    };
    (format!("SELECT {COLUMNS} FROM {TABLES} WHERE {rest}"), given)
}

/// The condition of a filter and what stands in its gaps, person and scorer first.
pub(super) fn filter(ask: &QueueAsk) -> (String, Vec<Value>) {
    let mut given = vec![
        Value::Text(ask.person.to_string()),
        Value::Text(ask.scorer.clone()),
    ];
    if ask.text.trim().is_empty() {
        return ("1".to_owned(), given);
    }
    let mut all = Vec::new();
    for word in ask.text.split_whitespace() {
        let word: String = word.chars().map(narrow).collect();
        let word = word.to_lowercase();
        let mut ways = "instr(p.words, ?N) OR instr(coalesce(l.words, ''), ?N)".to_owned();
        if word.chars().all(|ch| ch.is_ascii_alphanumeric()) {
            // places are few and looked through once; letters of old projects may not be on record
            ways += " OR instr(coalesce(p.letters, initials(p.words)), ?N)
                      OR p.place IN (SELECT id FROM place WHERE instr(initials(words), ?N))";
        }
        given.push(Value::Text(word));
        all.push(format!("({})", ways.replace("?N", &format!("?{}", given.len()))));
    }
    let mut any = vec![all.join(" AND ")];
    any.extend(ask.or_stands.iter().map(|stand| stand.sql()));
    (any.join(" OR "), given)
}

pub(super) fn whole(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

pub(super) fn row_of(row: &Row<'_>, ask: &QueueAsk) -> rusqlite::Result<QueueRow> {
    let project = match wire::of_record("project", row.get_ref(1)?.as_str()?) {
        Some(Event::Project(project)) => Some(project),
        _ => None,
    };
    let place = match row
        .get_ref(2)?
        .as_str_or_null()?
        .map(|record| wire::of_record("place", record))
    {
        None => None,
        Some(Some(Event::Place(place))) => Some(place),
        Some(_) => return must(None, "place.record"),
    };
    let project = must(project, "project.record")?;
    let sheet = match row.get::<_, Option<String>>(7)? {
        None => None,
        Some(state) => Some(line_of(row, ask, &project.id, &state)?),
    };
    Ok(QueueRow {
        position: count(row, 0)?,
        project,
        place,
        sheet,
        drafts: size(row, 21)?,
    })
}

fn line_of(row: &Row<'_>, ask: &QueueAsk, project: &ProjectId, state: &str) -> rusqlite::Result<SheetLine> {
    let quote = quote_of_row(row, 3)?;
    let head: Hash = row.get(10)?;
    let sheet = SheetId {
        project: project.clone(),
        person: ask.person.clone(),
    };
    let outcome = match row.get::<_, Option<bool>>(12)? {
        Some(true) => Some(OutcomeRow {
            sheet,
            head: Some(head),
            scorer: ask.scorer.clone(),
            score: row.get(13)?,
            low: row.get(14)?,
            high: row.get(15)?,
            coverage: row.get(16)?,
            band: row.get(17)?,
            done: size(row, 18)?,
            total: size(row, 19)?,
            caps: size(row, 20)?,
        }),
        _ => None,
    };
    let status = must(Status::parse(state), "sheet.state")?;
    let indicators = size(row, 9)? / packed::WIDTH;
    Ok(SheetLine {
        quote,
        status,
        answered: size(row, 8)?,
        indicators,
        head,
        outcome,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How the database goes about a query, one step a line.
    fn plan(store: &Store, sql: &str, given: Vec<Value>) -> String {
        let mut statement = store
            .connection
            .prepare(&format!("EXPLAIN QUERY PLAN {sql}"))
            .expect("it is sound");
        let steps = statement
            .query_map(params_from_iter(given), |row| row.get::<_, String>(3))
            .expect("it runs");
        steps
            .collect::<rusqlite::Result<Vec<_>>>()
            .expect("they are read")
            .join("\n")
    }

    #[test]
    fn a_plain_window_and_the_first_open_project_neither_scan_nor_sort() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::create(&folder.path().join("a.store")).expect("a new store");
        let person = PersonId::new("li").expect("an id");
        let ask = QueueAsk::all(person.clone(), "1");
        let (sql, given) = window(&ask, Range { from: 0, count: 40 });
        let first = (
            FIRST_OPEN.to_owned(),
            vec![Value::Text(person.to_string()), Value::Integer(1)],
        );
        let last = ("SELECT max(position) FROM project".to_owned(), Vec::new());
        for (sql, given) in [(sql, given), first, last] {
            let plan = plan(&store, &sql, given);
            assert!(plan.contains("SEARCH"), "{plan}");
            assert!(!plan.contains("SCAN") && !plan.contains("TEMP B-TREE"), "{plan}");
        }
    }
}
