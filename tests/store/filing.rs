//! Entries are found whether they are filed yet or not.

use rubricate::ledger::Subject;
use rubricate::store::{Access, Store};
use rusqlite::Connection;

use crate::desk::{Desk, a_sitting, begin, mark, on};

/// All there is to find about a sheet and in the chain, and what the last of it is.
fn found(desk: &Desk) -> (usize, usize, u64) {
    let subject = Subject::Sheet(on("P-1", "li"));
    let about = desk.store.facts(&subject).expect("they are found").len();
    let chain = desk.store.chain(&desk.pen, 1, 10_000).expect("they are found");
    assert!(
        chain.is_sorted_by_key(|entry| entry.seq),
        "in the order of the chain"
    );
    let pens = desk.store.pens().expect("they are found");
    let end = pens.iter().find(|pen| pen.pen == desk.pen).expect("it is known");
    (about, chain.len(), end.head.seq)
}

fn filed(desk: &Desk) -> i64 {
    let file = Connection::open(desk.path()).expect("the file opens");
    file.query_row("SELECT count(*) FROM chain", [], |row| row.get(0))
        .expect("a number")
}

/// A sheet that was begun and marked so many times.
fn marked(times: usize) -> Desk {
    let mut desk = Desk::new();
    desk.write([begin("P-1", "li")]);
    for count in 0..times {
        desk.write([mark(
            "P-1",
            "li",
            "T1",
            i64::try_from(count % 6).expect("it is small"),
        )]);
    }
    desk
}

/// With the minted pen and the beginning, there are two entries more than marks.
fn check(desk: &Desk, marks: usize) {
    assert_eq!(found(desk), (marks + 1, marks + 2, marks as u64 + 2));
    assert_eq!(desk.problems(), Vec::<String>::new());
}

#[test]
fn a_rest_files_what_waits_once_it_is_enough() {
    let mut desk = marked(20);
    desk.store.idle().expect("it rests");
    assert_eq!(filed(&desk), 0, "so few are looked through");
    check(&desk, 20);
    for _ in 0..60 {
        desk.write([mark("P-1", "li", "T2", 3)]);
    }
    desk.store.idle().expect("it rests");
    assert_eq!(filed(&desk), 82);
    check(&desk, 80);
    desk.write([mark("P-1", "li", "T2", 4)]);
    assert_eq!(filed(&desk), 82, "a save files nothing");
    check(&desk, 81);
}

#[test]
fn where_no_rest_comes_a_save_files_at_last() {
    let desk = marked(1100);
    assert_eq!(filed(&desk), 1024);
    check(&desk, 1100);
}

#[test]
fn a_rest_waits_for_nobody() {
    let mut desk = marked(80);
    let other = Connection::open(desk.path()).expect("the file opens");
    other.execute_batch("BEGIN IMMEDIATE").expect("it is held");
    desk.store.idle().expect("it rests all the same");
    assert_eq!(filed(&desk), 0);
    other.execute_batch("ROLLBACK").expect("it is free");
    desk.store.idle().expect("it rests");
    assert_eq!(filed(&desk), 82);
    check(&desk, 80);
}

#[test]
fn what_is_filed_wrongly_is_named_and_mended() {
    for (sql, table) in [
        ("DELETE FROM chain WHERE seq = 7", "chain"),
        ("UPDATE chain SET seq = 9000 WHERE seq = 7", "chain"),
        (
            "DELETE FROM about WHERE entry = (SELECT max(entry) FROM about)",
            "about",
        ),
        ("INSERT INTO about VALUES ('sheet/P-9/li', 1)", "about"),
        ("UPDATE filed SET upto = 0", "chain"),
    ] {
        let mut desk = marked(80);
        desk.store.idle().expect("it rests");
        desk.tamper(sql);
        let named = format!("{table}: not every entry is found by its chain and its subject");
        assert!(desk.problems().contains(&named), "{sql}: {:?}", desk.problems());
        desk.store.rebuild().expect("it is made again");
        check(&desk, 80);
    }
}

#[test]
fn a_store_from_before_is_filed_when_it_is_opened() {
    let mut desk = Desk::new();
    desk.together(a_sitting());
    let before = (desk.tables(), desk.entries());
    desk.tamper(
        "ALTER TABLE project DROP COLUMN letters; DROP VIEW by_pen; DROP VIEW by_subject; DROP TABLE chain; DROP TABLE about; DROP TABLE filed;
         CREATE INDEX entry_by_pen ON entry (pen, seq);
         CREATE INDEX entry_by_subject ON entry (subject) WHERE subject IS NOT NULL;
         PRAGMA user_version = 2;",
    );
    desk.store = Store::open(&desk.path(), Access::Write).expect("it is brought up to date");
    assert_eq!(filed(&desk), i64::try_from(before.1.len()).expect("they are few"));
    assert_eq!(desk.problems(), Vec::<String>::new());
    desk.store.rebuild().expect("it is made again");
    assert_eq!((desk.tables(), desk.entries()), before);
}
