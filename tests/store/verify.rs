//! Verify: whatever is changed in the file is named.

use std::collections::BTreeMap;

use rubricate::ledger::{Hash, Head};

use crate::desk::*;

/// A sitting on one sheet and a seal on another.
fn desk() -> Desk {
    let mut desk = Desk::new();
    desk.write(a_sitting());
    desk.write([
        project("P-2", "Steel"),
        begin("P-2", "li"),
        mark("P-2", "li", "T1", 1),
        seal("P-2", "li"),
    ]);
    desk
}

/// Changes the file by `sql`; some problem must start with each of `expected`.
fn check(sql: &str, expected: &[&str]) {
    let desk = desk();
    desk.tamper(sql);
    let problems = desk.problems();
    assert!(!expected.is_empty());
    for place in expected {
        assert!(
            problems.iter().any(|problem| problem.starts_with(place)),
            "{sql}: {place} in {problems:?}"
        );
    }
}

#[test]
fn an_untouched_store_has_no_problem() {
    assert_eq!(desk().problems(), Vec::<String>::new());
}

#[test]
fn every_byte_of_an_entry_is_bound() {
    let desk = desk();
    let entries = desk.entries();
    for entry in entries.iter().filter(|entry| [1, 3, 6].contains(&entry.seq)) {
        let name = entry.name().to_string();
        let id = format!("WHERE seq = {}", entry.seq);
        let columns = [
            ("prev", entry.prev.0.to_vec()),
            ("hash", entry.hash.0.to_vec()),
            ("body_hash", entry.body_hash.0.to_vec()),
            ("body", entry.body.clone().expect("nothing is redacted")),
        ];
        let mut changes: Vec<(String, String)> = Vec::new();
        for (column, bytes) in &columns {
            for at in 0..bytes.len() {
                let mut other = bytes.clone();
                other[at] ^= 1;
                let set = |bytes: &[u8]| {
                    format!(
                        "UPDATE entry SET {column} = x'{}' {id}",
                        rubricate::ledger::key::hex(bytes)
                    )
                };
                changes.push((set(&other), set(bytes)));
            }
        }
        for column in ["tick", "at"] {
            let change = |sign: &str| format!("UPDATE entry SET {column} = {column} {sign} 1 {id}");
            changes.push((change("+"), change("-")));
        }
        for column in ["kind", "subject"] {
            let change = |tail: &str| format!("UPDATE entry SET {column} = {tail} {id}");
            changes.push((
                change(&format!("{column} || 'x'")),
                change(&format!("substr({column}, 1, length({column}) - 1)")),
            ));
        }
        // one file open for all of it; the store looks at it after every change
        desk.tamper("");
        let file = rusqlite::Connection::open(desk.path()).expect("it opens");
        for (change, back) in changes.iter().step_by(if entry.seq == 3 { 1 } else { 11 }) {
            file.execute_batch(change).expect("it is changed");
            let problems = desk.problems();
            assert!(
                problems.iter().any(|problem| problem.starts_with(&name)),
                "{change}: {problems:?}"
            );
            file.execute_batch(back).expect("it is changed back");
        }
    }
    assert_eq!(desk.problems(), Vec::<String>::new());
}

#[test]
fn a_place_of_an_entry_is_bound() {
    let desk = desk();
    let name = desk.pen.short();
    desk.tamper("UPDATE entry SET seq = 99 WHERE seq = 4");
    let problems = desk.problems();
    assert!(
        problems
            .iter()
            .any(|problem| problem.starts_with(&format!("{name}/99"))),
        "{problems:?}"
    );
    assert!(
        problems
            .iter()
            .any(|problem| problem.starts_with(&format!("{name}/5"))),
        "{problems:?}"
    );
}

#[test]
fn a_changed_pen_is_found() {
    check("UPDATE pen SET key = zeroblob(32)", &["00000000/1", "00000000/5"]);
    check("DELETE FROM pen", &["pen"]);
    check("UPDATE pen SET person = 'wu'", &["pen"]);
}

#[test]
fn a_removed_entry_is_found() {
    let desk = desk();
    let name = desk.pen.short();
    desk.tamper("DELETE FROM entry WHERE seq = 6");
    let problems = desk.problems();
    assert!(
        problems
            .iter()
            .any(|problem| problem.starts_with(&format!("{name}/7"))),
        "{problems:?}"
    );
    assert!(
        problems.iter().any(|problem| problem.starts_with("sheet")),
        "{problems:?}"
    );
}

#[test]
fn a_cut_chain_is_found_by_the_head_that_is_remembered() {
    let mut desk = desk();
    let head = desk
        .store
        .head(&desk.pen)
        .expect("it is read")
        .expect("it is there");
    let remembered = BTreeMap::from([(desk.pen, head)]);
    assert_eq!(desk.store.verify(&remembered), Ok(vec![]));
    desk.tamper(&format!("DELETE FROM entry WHERE seq = {}", head.seq));
    desk.store.rebuild().expect("it is rebuilt");
    assert_eq!(
        desk.problems(),
        Vec::<String>::new(),
        "the file alone does not show it"
    );
    let problems = told(&desk.store.verify(&remembered).expect("verify runs"));
    assert_eq!(problems.len(), 1, "{problems:?}");
    let rewritten = BTreeMap::from([(
        desk.pen,
        Head {
            seq: 2,
            hash: Hash([1; 32]),
        },
    )]);
    assert_eq!(desk.store.verify(&rewritten).expect("verify runs").len(), 1);
}

#[test]
fn every_projected_table_is_compared() {
    for (sql, table) in [
        (
            "UPDATE sheet SET cells = zeroblob(length(cells)) WHERE project = 'P-1'",
            "sheet",
        ),
        ("UPDATE sheet SET state = 'open'", "sheet"),
        ("UPDATE sheet SET answered = 3", "sheet"),
        ("UPDATE sheet SET head = zeroblob(32)", "sheet"),
        ("DELETE FROM sheet", "sheet"),
        ("UPDATE form SET indicators = 'T2 T1 T3'", "sheet"),
        ("UPDATE form SET version = '2.0'", "sheet"),
        (
            "INSERT INTO sheet (project, person, form, state, answered, head, cells)
             SELECT 'P-9', person, form, state, answered, head, cells FROM sheet LIMIT 1",
            "sheet",
        ),
        ("UPDATE remark SET aside = replace(aside, 'two', 'all')", "remark"),
        ("UPDATE seal SET outcome = '{\"score\":\"99\"}'", "seal"),
        ("UPDATE project SET words = ''", "project"),
        ("UPDATE project SET position = 3 - position", "project"),
        (
            "UPDATE project SET record = replace(record, 'Rail', 'Road')",
            "project",
        ),
        ("DELETE FROM evidence", "evidence"),
        (
            "UPDATE place SET record = replace(record, 'city', 'town')",
            "place",
        ),
        ("UPDATE tally SET sealed = 2", "tally"),
        ("INSERT INTO person VALUES ('x', '{}')", "person"),
    ] {
        check(sql, &[table]);
    }
}

#[test]
fn rebuilding_puts_right_what_was_changed() {
    let mut desk = desk();
    let before = desk.tables();
    desk.tamper(
        "UPDATE sheet SET cells = zeroblob(length(cells)), answered = 0; DELETE FROM project; DELETE FROM tally;
         UPDATE entry SET subject = 'sheet/P-9/li', kind = 'x' WHERE seq = 6;
         UPDATE entry SET id = id + 5000000000 WHERE seq = 4; UPDATE pen SET person = 'wu';",
    );
    assert_ne!(desk.tables(), before);
    desk.store.rebuild().expect("it is rebuilt");
    assert_eq!(desk.tables(), before);
    assert_eq!(desk.problems(), Vec::<String>::new());
}

#[test]
fn a_redacted_body_leaves_the_chain_whole() {
    let mut desk = desk();
    desk.tamper("UPDATE entry SET body = NULL, kind = NULL, subject = NULL WHERE seq = 7");
    desk.store.rebuild().expect("it is rebuilt");
    assert_eq!(desk.problems(), Vec::<String>::new());
    let sheet = desk
        .store
        .sheet(&on("P-1", "li"))
        .expect("it is read")
        .expect("it began");
    assert_eq!(
        sheet.mark(&indicator("T1")).comment,
        "",
        "what the body said is gone"
    );
}

#[test]
fn entries_guard_themselves_against_accidents() {
    let desk = desk();
    let file = rusqlite::Connection::open(desk.path()).expect("it opens");
    for sql in [
        "DELETE FROM entry",
        "UPDATE entry SET at = 0",
        "UPDATE entry SET hash = zeroblob(32)",
    ] {
        assert!(file.execute_batch(sql).is_err(), "{sql}");
    }
}
