//! The tables, as a list of steps that is only ever added to.

use rusqlite::Connection;

/// Marks a file as ours: `rubr`, read as a big-endian number.
pub(super) const APPLICATION_ID: i32 = 0x7275_6272;

/// The version of the tables this program writes.
pub(super) const VERSION: usize = MIGRATIONS.len();

/// Each step leads from the version that is its index to the next.
pub(super) const MIGRATIONS: &[&str] = &[FIRST, DRAFTS_BY_RUN, FILED, LETTERS];

/// The tables that follow from entries and can be made again.
pub(super) const PROJECTIONS: &[&str] = &[
    "person", "unit", "place", "need", "project", "evidence", "rubric", "sheet", "remark", "seal", "form",
    "tally",
];

const FIRST: &str = r"
-- A chain's name, shortened to a number within this file. `person` follows from its first entry.
CREATE TABLE pen (
    no     INTEGER PRIMARY KEY,
    key    BLOB NOT NULL UNIQUE CHECK (length(key) = 32),
    person TEXT
) STRICT;

-- What happened. `id` is the tick, moved left by 24 bits, and a count within it: the table lies in the order of ticks
-- and needs no index for that, which keeps a save small. `kind` and `subject` are read from the body; a body without them is of a kind not known here.
CREATE TABLE entry (
    id        INTEGER PRIMARY KEY,
    pen       INTEGER NOT NULL REFERENCES pen (no),
    seq       INTEGER NOT NULL CHECK (seq > 0),
    prev      BLOB NOT NULL CHECK (length(prev) = 32),
    tick      INTEGER NOT NULL CHECK (tick > 0),
    at        INTEGER NOT NULL,
    body_hash BLOB NOT NULL CHECK (length(body_hash) = 32),
    hash      BLOB NOT NULL CHECK (length(hash) = 32),
    body      BLOB,
    kind      TEXT,
    subject   TEXT
) STRICT;
CREATE INDEX entry_by_pen ON entry (pen, seq);
CREATE INDEX entry_by_subject ON entry (subject) WHERE subject IS NOT NULL;
CREATE INDEX entry_unknown ON entry (id) WHERE subject IS NULL AND body IS NOT NULL;

-- A guard against accidents with other programs; what it cannot stop, verify finds.
CREATE TRIGGER entry_stays BEFORE DELETE ON entry BEGIN SELECT raise(ABORT, 'entries are never removed'); END;
CREATE TRIGGER entry_holds BEFORE UPDATE OF pen, seq, prev, tick, at, body_hash, hash ON entry
BEGIN SELECT raise(ABORT, 'entries are never changed'); END;

CREATE TABLE person (id TEXT PRIMARY KEY, record TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE unit   (id TEXT PRIMARY KEY, record TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE place  (id TEXT PRIMARY KEY, words TEXT NOT NULL, record TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE need   (id TEXT PRIMARY KEY, record TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- `position` counts from 1 without gaps, in the order in which projects were first put; `born` is that order.
-- `words` is what a filter looks into, in lower case.
CREATE TABLE project (
    id       TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    born     BLOB NOT NULL,
    place    TEXT,
    unit     TEXT,
    words    TEXT NOT NULL,
    record   TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX project_by_position ON project (position);
CREATE INDEX project_by_born ON project (born);
CREATE INDEX project_by_place ON project (place);
CREATE INDEX project_by_unit ON project (unit);

CREATE TABLE evidence (id TEXT PRIMARY KEY, project TEXT NOT NULL, record TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_by_project ON evidence (project);

CREATE TABLE rubric (
    rules  TEXT NOT NULL,
    words  TEXT NOT NULL,
    id     TEXT NOT NULL,
    record TEXT NOT NULL,
    PRIMARY KEY (rules, words)
) STRICT, WITHOUT ROWID;

-- The rubric and the columns of sheets, said once for all sheets that share them.
CREATE TABLE form (
    no         INTEGER PRIMARY KEY,
    id         TEXT NOT NULL,
    version    TEXT NOT NULL,
    rules      TEXT NOT NULL,
    words      TEXT NOT NULL,
    indicators TEXT NOT NULL
) STRICT;
CREATE INDEX form_by_rules ON form (rules, words);

-- `cells` holds the marks, of fixed width in the order of the form's indicators. From `scored` on it is a cache of
-- what was computed elsewhere: it holds while `scored` is the head.
CREATE TABLE sheet (
    project  TEXT NOT NULL,
    person   TEXT NOT NULL,
    form     INTEGER NOT NULL REFERENCES form (no),
    state    TEXT NOT NULL,
    answered INTEGER NOT NULL,
    head     BLOB NOT NULL,
    cells    BLOB NOT NULL,
    scored   BLOB,
    scorer   TEXT,
    score    TEXT,
    low      TEXT,
    high     TEXT,
    coverage TEXT,
    band     TEXT,
    done     INTEGER,
    total    INTEGER,
    caps     INTEGER,
    PRIMARY KEY (project, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX sheet_by_person ON sheet (person, state);

-- What has no fixed width, and the submission, apart from the cells so that a mark rewrites little.
CREATE TABLE remark (
    project TEXT NOT NULL,
    person  TEXT NOT NULL,
    aside   TEXT NOT NULL,
    PRIMARY KEY (project, person)
) STRICT, WITHOUT ROWID;
CREATE TABLE seal (
    project TEXT NOT NULL,
    person  TEXT NOT NULL,
    entry   BLOB NOT NULL,
    at      INTEGER NOT NULL,
    scorer  TEXT NOT NULL,
    outcome TEXT NOT NULL,
    PRIMARY KEY (project, person)
) STRICT, WITHOUT ROWID;

-- How many sheets of a person are open and sealed, and the first position whose project is not sealed.
CREATE TABLE tally (
    person TEXT PRIMARY KEY,
    open   INTEGER NOT NULL,
    sealed INTEGER NOT NULL,
    first  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Not facts: what is being typed, and what a person chose.
CREATE TABLE draft (
    person  TEXT NOT NULL,
    project TEXT NOT NULL,
    field   TEXT NOT NULL,
    text    TEXT NOT NULL,
    at      INTEGER NOT NULL,
    PRIMARY KEY (person, project, field)
) STRICT, WITHOUT ROWID;
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
";

/// A text being typed belongs to the run of the program it is typed in, and knows what it was begun over.
const DRAFTS_BY_RUN: &str = r"
CREATE TABLE draft_by_run (
    person  TEXT NOT NULL,
    project TEXT NOT NULL,
    field   TEXT NOT NULL,
    run     TEXT NOT NULL,
    text    TEXT NOT NULL,
    over    TEXT NOT NULL,
    at      INTEGER NOT NULL,
    PRIMARY KEY (person, project, field, run)
) STRICT, WITHOUT ROWID;
INSERT INTO draft_by_run SELECT person, project, field, '', text, '', at FROM draft;
DROP TABLE draft;
ALTER TABLE draft_by_run RENAME TO draft;
";

/// Entries are filed a batch at a time instead of with every save.
const FILED: &str = r"
CREATE TABLE chain (
    pen   INTEGER NOT NULL,
    seq   INTEGER NOT NULL,
    entry INTEGER NOT NULL,
    PRIMARY KEY (pen, seq, entry)
) STRICT, WITHOUT ROWID;
CREATE TABLE about (
    subject TEXT NOT NULL,
    entry   INTEGER NOT NULL,
    PRIMARY KEY (subject, entry)
) STRICT, WITHOUT ROWID;
CREATE TABLE filed (upto INTEGER NOT NULL) STRICT;
CREATE VIEW by_pen AS SELECT pen, seq, entry FROM chain
    UNION ALL SELECT pen, seq, id FROM entry WHERE id > (SELECT upto FROM filed);
CREATE VIEW by_subject AS SELECT subject, entry FROM about
    UNION ALL SELECT subject, id FROM entry WHERE id > (SELECT upto FROM filed) AND subject IS NOT NULL;
INSERT INTO chain SELECT pen, seq, id FROM entry ORDER BY pen, seq, id;
INSERT INTO about SELECT subject, id FROM entry WHERE subject IS NOT NULL ORDER BY subject, id;
INSERT INTO filed SELECT coalesce(max(id), 0) FROM entry;
DROP INDEX entry_by_pen;
DROP INDEX entry_by_subject;
";

/// The letters Chinese titles are found by, of projects that were put down since: a cache beside `words`, from which
/// they can be read at any time. To fill it for the projects that are there is left to a rebuild, for nobody who opens
/// a large store shall wait for it.
const LETTERS: &str = "ALTER TABLE project ADD COLUMN letters TEXT;";

/// Brings the tables from `version` to [`VERSION`], each step whole or not at all.
pub(super) fn migrate(connection: &Connection, version: usize) -> rusqlite::Result<()> {
    for (index, step) in MIGRATIONS.iter().enumerate().skip(version) {
        let sql = format!(
            "BEGIN IMMEDIATE; {step} PRAGMA user_version = {}; COMMIT;",
            index + 1
        );
        connection.execute_batch(&sql).inspect_err(|_| {
            // what cannot be rolled back was not begun
            let _ = connection.execute_batch("ROLLBACK");
        })?;
    }
    Ok(())
}
