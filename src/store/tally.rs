//! How far a person is, kept beside the sheets so that no screen counts a hundred thousand of them.

use rusqlite::{Connection, params};

use crate::ledger::{SheetId, Status};

/// Takes note that a sheet went from one status to another; none is "not there".
pub(super) fn moved(
    c: &Connection,
    id: &SheetId,
    from: Option<Status>,
    to: Option<Status>,
) -> rusqlite::Result<()> {
    if from == to {
        return Ok(());
    }
    let person = id.person.as_str();
    let change = |status| i64::from(to == Some(status)) - i64::from(from == Some(status));
    let sql = "INSERT INTO tally (person, open, sealed, first) VALUES (?1, ?2, ?3, 1)
               ON CONFLICT DO UPDATE SET open = open + ?2, sealed = sealed + ?3";
    c.prepare_cached(sql)?
        .execute(params![person, change(Status::Open), change(Status::Sealed)])?;
    let sealed = Some(Status::Sealed);
    if to == sealed {
        // only when it was the first one left does another become it
        let sql = "SELECT first FROM tally JOIN project ON position = first WHERE person = ? AND id = ?";
        let mut first = c.prepare_cached(sql)?;
        if first.exists([person, id.project.as_str()])? {
            advance(c, person)?;
        }
    } else if from == sealed {
        let sql = "UPDATE tally SET first = min(first, (SELECT position FROM project WHERE id = ?2))
                   WHERE person = ?1 AND EXISTS (SELECT 1 FROM project WHERE id = ?2)";
        c.prepare_cached(sql)?.execute([person, id.project.as_str()])?;
    }
    Ok(())
}

/// Takes note that a project came to the end of the list: sheets on it may have come before it.
pub(super) fn arrived(c: &Connection, project: &str) -> rusqlite::Result<()> {
    let sql =
        "SELECT s.person FROM sheet s JOIN tally t ON t.person = s.person JOIN project p ON p.id = s.project
               WHERE s.project = ? AND s.state = 'sealed' AND t.first = p.position";
    let mut statement = c.prepare_cached(sql)?;
    let people: Vec<String> = statement
        .query_map([project], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    people.iter().try_for_each(|person| advance(c, person))
}

/// Moves on to the first position, from where it is, whose project is not sealed: one past the end when all are.
fn advance(c: &Connection, person: &str) -> rusqlite::Result<()> {
    let sql = "UPDATE tally SET first = coalesce(
                   (SELECT p.position FROM project p LEFT JOIN sheet s ON s.project = p.id AND s.person = ?1
                    WHERE p.position >= first AND s.state IS NOT 'sealed' ORDER BY p.position LIMIT 1),
                   (SELECT max(position) + 1 FROM project), 1)
               WHERE person = ?1";
    c.prepare_cached(sql)?.execute([person])?;
    Ok(())
}

/// Counts everything anew, positions included.
pub(super) fn recount(c: &Connection) -> rusqlite::Result<()> {
    c.execute_batch(
        "UPDATE project SET position = ranked.place
         FROM (SELECT id AS born_id, row_number() OVER (ORDER BY born) AS place FROM project) AS ranked
         WHERE project.id = ranked.born_id AND position <> ranked.place;
         DELETE FROM tally;
         INSERT INTO tally (person, open, sealed, first)
         SELECT person, sum(state = 'open'), sum(state = 'sealed'), 1 FROM sheet GROUP BY person;",
    )?;
    let mut statement = c.prepare_cached("SELECT person FROM tally")?;
    let people: Vec<String> = statement
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    people.iter().try_for_each(|person| advance(c, person))
}
