//! Where entries are found again: by their place in a chain, and by what they are about.
//!
//! An index would be written with every entry, two pages more for each mark. So entries are filed a batch at a time,
//! when nobody waits: those up to `filed.upto` stand in `chain` and `about`, those after it are few and are looked
//! through. Whoever looks for some asks the views `by_pen` and `by_subject`, which know of both; whoever wants them in
//! order asks [`in_chains`] and [`about_all`], which merge both instead of sorting all.

use rusqlite::{Connection, params};

/// Entries not filed after which a rest files them.
pub(super) const SOME: u64 = 64;

/// Entries not filed after which a save files them itself, where no rest comes: one program for each mark.
pub(super) const MANY: u64 = 1024;

/// The highest place in the chain of the pen `p.no`; 0 without an entry.
pub(super) const END: &str = "max(coalesce((SELECT max(seq) FROM chain WHERE pen = p.no), 0),
    coalesce((SELECT max(seq) FROM entry WHERE id > (SELECT upto FROM filed) AND pen = p.no), 0))";

/// A query of columns of the entry `e` and its pen `p`, in the order of chains; `rest` is a condition on `f.pen` and
/// `f.seq`, and `way` how the order runs.
pub(super) fn in_chains(columns: &str, rest: &str, way: &str) -> String {
    merged(
        "chain",
        columns,
        "f.pen AS f_pen, f.seq AS f_seq",
        rest,
        &format!("f_pen, f_seq {way}"),
    )
}

/// A query of columns of the entry `e` and its pen `p`, subject by subject.
pub(super) fn about_all(columns: &str) -> String {
    let key = "f.subject AS f_subject";
    merged("about", columns, key, "f.subject IS NOT NULL", "f_subject")
}

fn merged(table: &str, columns: &str, keys: &str, rest: &str, order: &str) -> String {
    // the order of the joins is fixed: from what is in order to what is looked up
    let of = "CROSS JOIN pen p ON p.no = e.pen WHERE";
    format!(
        "SELECT {columns}, {keys} FROM {table} f CROSS JOIN entry e ON e.id = f.entry {of} {rest}
         UNION ALL SELECT {columns}, {keys} FROM entry f CROSS JOIN entry e ON e.id = f.id {of} {rest}
             AND f.id > (SELECT upto FROM filed)
         ORDER BY {order}"
    )
}

/// How many entries are not filed.
pub(super) fn waiting(c: &Connection) -> rusqlite::Result<u64> {
    let sql = "SELECT count(*) FROM entry WHERE id > (SELECT upto FROM filed)";
    c.prepare_cached(sql)?
        .query_row([], |row| super::rows::count(row, 0))
}

/// Files what waits.
pub(super) fn all(c: &Connection) -> rusqlite::Result<()> {
    for sql in [
        "INSERT INTO chain SELECT pen, seq, id FROM entry WHERE id > (SELECT upto FROM filed)",
        "INSERT INTO about SELECT subject, id FROM entry WHERE id > (SELECT upto FROM filed) AND subject IS NOT NULL",
        "UPDATE filed SET upto = max(upto, coalesce((SELECT max(id) FROM entry), 0))",
    ] {
        c.prepare_cached(sql)?.execute([])?;
    }
    Ok(())
}

/// Files one entry that came late, once nothing else waits.
pub(super) fn one(c: &Connection, id: i64, subject: Option<&str>) -> rusqlite::Result<()> {
    let sql = "INSERT INTO chain SELECT pen, seq, id FROM entry WHERE id = ?";
    c.prepare_cached(sql)?.execute([id])?;
    about(c, id, subject)?;
    let sql = "UPDATE filed SET upto = max(upto, ?)";
    c.prepare_cached(sql)?.execute([id])?;
    Ok(())
}

/// Files under its subject an entry whose body came late.
pub(super) fn about(c: &Connection, id: i64, subject: Option<&str>) -> rusqlite::Result<()> {
    let sql = "INSERT INTO about (subject, entry) SELECT ?2, ?1 WHERE ?2 IS NOT NULL";
    c.prepare_cached(sql)?.execute(params![id, subject])?;
    Ok(())
}

/// Files everything anew.
pub(super) fn again(c: &Connection) -> rusqlite::Result<()> {
    c.execute_batch("DELETE FROM chain; DELETE FROM about; UPDATE filed SET upto = 0;")?;
    all(c)
}

/// The table that does not say of filed entries what they are, if one does not.
pub(super) fn wrong(c: &Connection) -> rusqlite::Result<Option<&'static str>> {
    for (table, filed, right) in [
        (
            "chain",
            "SELECT count(*) FROM entry WHERE id <= (SELECT upto FROM filed)",
            "SELECT count(*) FROM chain f JOIN entry e ON e.id = f.entry AND e.pen = f.pen AND e.seq = f.seq
             WHERE e.id <= (SELECT upto FROM filed)",
        ),
        (
            "about",
            "SELECT count(*) FROM entry WHERE id <= (SELECT upto FROM filed) AND subject IS NOT NULL",
            "SELECT count(*) FROM about f JOIN entry e ON e.id = f.entry AND e.subject = f.subject
             WHERE e.id <= (SELECT upto FROM filed)",
        ),
    ] {
        let count = |sql: &str| c.query_row(sql, [], |row| row.get::<_, i64>(0));
        let all = count(&format!("SELECT count(*) FROM {table}"))?;
        if [count(filed)?, count(right)?] != [all; 2] {
            return Ok(Some(table));
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::{END, about_all, in_chains};
    use crate::store::Store;

    /// How the database goes about a query, one step a line.
    fn plan(sql: &str) -> String {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::create(&folder.path().join("a.store")).expect("a new store");
        let explain = format!("EXPLAIN QUERY PLAN {sql}");
        let mut statement = store.connection.prepare(&explain).expect("it is sound");
        let given = rusqlite::params_from_iter(std::iter::repeat_n(1, statement.parameter_count()));
        let steps = statement
            .query_map(given, |row| row.get::<_, String>(3))
            .expect("it runs");
        steps
            .collect::<rusqlite::Result<Vec<_>>>()
            .expect("they are read")
            .join("\n")
    }

    #[test]
    fn what_is_looked_for_is_not_scanned_for() {
        for query in [
            "SELECT e.body FROM by_pen f JOIN entry e ON e.id = f.entry WHERE f.pen = ? AND f.seq = ?",
            "SELECT e.body FROM by_subject f JOIN entry e ON e.id = f.entry WHERE f.subject = ?",
            &format!("SELECT {END} FROM pen p"),
            &in_chains("e.hash", "f.pen = ?1 AND f.seq = ?2", ""),
        ] {
            let plan = plan(query);
            for table in ["chain", "about", "entry", "f", "e"] {
                let scanned = plan.lines().any(|step| step == format!("SCAN {table}"));
                assert!(!scanned, "{query}:\n{plan}");
            }
        }
    }

    #[test]
    fn what_is_read_in_order_is_merged_and_only_the_little_that_waits_is_sorted() {
        for (query, table) in [
            (in_chains("e.body", "true", ""), "SCAN f"),
            (about_all("e.body"), "SCAN f"),
            (
                in_chains("e.body", "f.pen = ?1", "DESC LIMIT 2"),
                "SEARCH f USING PRIMARY KEY (pen=?)",
            ),
        ] {
            let plan = plan(&query);
            let (filed, waiting) = plan.split_once("RIGHT").expect("there are two parts");
            assert!(plan.contains("MERGE (UNION ALL)"), "{query}:\n{plan}");
            assert!(
                filed.contains(table) && !filed.contains("TEMP B-TREE"),
                "{query}:\n{plan}"
            );
            assert!(
                waiting.contains("SEARCH f USING INTEGER PRIMARY KEY (rowid>?)"),
                "{query}:\n{plan}"
            );
        }
    }
}
