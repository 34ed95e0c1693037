//! Opening and making: what is refused, and that refusing changes nothing.

use std::fs;
use std::path::Path;

use rubricate::store::{Access, Fault, Store};
use rubricate::text::Lang;
use rusqlite::Connection;

use crate::desk::{Desk, a_sitting, bytes};

/// Tries to open what `make` put there; it must be refused by that name and left as it was.
fn check(make: impl FnOnce(&Path), expected: &str) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.store");
    make(&path);
    let before = path.is_file().then(|| bytes(&path));
    for access in [Access::Read, Access::Write] {
        let fault = Store::open(&path, access).expect_err("it is refused");
        assert_eq!(fault.name(), expected, "{fault}");
        assert_ne!(
            fault.phrase().say(Lang::EN),
            fault.phrase().name(),
            "{fault} has words"
        );
        assert_ne!(
            fault.hint().say(Lang::EN),
            fault.hint().name(),
            "{fault} has a way out"
        );
    }
    assert_eq!(
        path.is_file().then(|| bytes(&path)),
        before,
        "it is left as it was"
    );
}

fn a_store(path: &Path) {
    let desk = {
        let mut desk = Desk::new();
        desk.together(a_sitting());
        desk
    };
    let from = desk.path();
    drop(desk.store);
    fs::copy(from, path).expect("it is copied");
}

#[test]
fn what_is_not_a_store_is_refused() {
    check(|_| {}, "store-missing");
    check(|path| fs::create_dir(path).expect("a folder"), "not-a-store");
    check(|path| fs::write(path, b"").expect("a file"), "not-a-store");
    check(
        |path| fs::write(path, b"id = 1\n".repeat(99)).expect("a file"),
        "not-a-store",
    );
    let foreign = |path: &Path| {
        let file = Connection::open(path).expect("a file");
        file.execute_batch("CREATE TABLE sheet (a); PRAGMA user_version = 1")
            .expect("a table");
    };
    check(foreign, "not-a-store");
}

#[test]
fn a_newer_store_is_refused() {
    let newer = |path: &Path| {
        a_store(path);
        Connection::open(path)
            .expect("it opens")
            .execute_batch("PRAGMA user_version = 99")
            .expect("it is set");
    };
    // closing the other connection leaves the log in the file
    check(newer, "store-newer");
}

#[test]
fn a_truncated_store_is_damaged() {
    for keep in [60, 99, 100, 4096, 9000] {
        let cut = |path: &Path| {
            a_store(path);
            let whole = bytes(path);
            fs::write(path, &whole[..keep]).expect("it is cut");
        };
        check(cut, "store-damaged");
    }
}

#[test]
fn damaged_pages_are_named_when_they_are_read() {
    let mut desk = Desk::new();
    desk.together(a_sitting());
    let path = desk.path();
    drop(desk.store);
    let mut whole = bytes(&path);
    whole[4096 * 2..].fill(0x5A);
    fs::write(&path, whole).expect("it is damaged");
    let fault = Store::open(&path, Access::Write)
        .and_then(|store| store.verify(&std::collections::BTreeMap::new()))
        .expect_err("it is damaged");
    assert_eq!(fault.name(), "store-damaged", "{fault}");
}

#[test]
fn a_network_file_system_is_refused_before_anything_is_written() {
    let network = |_: &Path| Ok(Some("nfs".to_owned()));
    let desk = Desk::new();
    let path = desk.path();
    drop(desk.store);
    let before = bytes(&path);
    let refused = Store::open_at(&path, Access::Write, network).expect_err("it is refused");
    assert_eq!(refused.name(), "store-network");
    assert_eq!(bytes(&path), before);
    let new = desk.folder.path().join("b.store");
    assert_eq!(
        Store::create_at(&new, network).expect_err("it is refused").name(),
        "store-network"
    );
    assert!(!new.exists());
}

#[test]
fn nothing_is_written_over() {
    let desk = Desk::new();
    let before = bytes(&desk.path());
    assert_eq!(
        Store::create(&desk.path()).expect_err("it is there").name(),
        "store-exists"
    );
    assert_eq!(bytes(&desk.path()), before);
}

#[test]
fn making_leaves_one_file_and_no_scraps() {
    let desk = Desk::new();
    let path = desk.path();
    drop(desk.store);
    let names: Vec<_> = fs::read_dir(desk.folder.path())
        .expect("the folder")
        .map(|file| file.expect("a file").path())
        .collect();
    assert_eq!(names, [path]);
}

#[test]
fn settings_hold_on_every_connection() {
    let desk = Desk::new();
    desk.store.assert_safe().expect("it is safe");
    for access in [Access::Read, Access::Write] {
        Store::open(&desk.path(), access)
            .expect("it opens")
            .assert_safe()
            .expect("it is safe");
    }
    let file = Connection::open(desk.path()).expect("it opens");
    let mode: String = file
        .query_row("PRAGMA journal_mode", [], |row| row.get(0))
        .expect("a mode");
    assert_eq!(mode, "wal");
}

#[test]
fn a_store_opened_for_reading_reads_and_does_not_write() {
    let mut desk = Desk::new();
    desk.together(a_sitting());
    let mut reader = Store::open(&desk.path(), Access::Read).expect("it opens");
    assert_eq!(reader.projects().expect("they are read").len(), 1);
    assert_eq!(
        reader.append(&desk.pen, rubricate::model::Moment(0), &[]),
        Err(Fault::ReadOnly(desk.path()))
    );
    assert_eq!(reader.idle(), Ok(()));
}
