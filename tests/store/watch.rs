//! Long work: it is counted to its end, says the same as unwatched, and when stopped has done nothing.

use std::collections::BTreeMap;

use rubricate::store::{Access, Store, Watch};

use crate::desk::*;

/// Some thousand marks on one sheet, which somebody looks at.
fn desk() -> (Desk, Watch) {
    let mut desk = Desk::new();
    desk.write(a_sitting());
    desk.together((0..3000).map(|turn| mark("P-1", "li", "T3", turn % 6)));
    let watch = Watch::default();
    desk.store.be_watched(watch.clone()).expect("it can be watched");
    (desk, watch)
}

#[track_caller]
fn is_through(watch: &Watch) {
    let so_far = watch.so_far();
    assert!(so_far.of > 0 && so_far.done == so_far.of, "{so_far:?}");
}

#[test]
fn what_is_verified_under_a_watch_is_counted_to_its_end_and_says_the_same() {
    let (desk, watch) = desk();
    desk.tamper("UPDATE sheet SET answered = answered + 1");
    let watched = desk.store.verify(&BTreeMap::new()).expect("it is verified");
    is_through(&watch);
    let other = Store::open(&desk.path(), Access::Write).expect("it opens");
    let unwatched = other.verify(&BTreeMap::new()).expect("it is verified");
    assert_eq!(watched, unwatched);
    assert!(!watched.is_empty());
}

#[test]
fn rebuilding_and_copying_are_counted_to_their_end() {
    let (mut desk, watch) = desk();
    desk.store.rebuild().expect("it is rebuilt");
    is_through(&watch);
    let to = desk.folder.path().join("b.store");
    desk.store.backup(&to).expect("it is copied");
    is_through(&watch);
}

#[test]
fn what_is_stopped_has_done_nothing() {
    let (mut desk, watch) = desk();
    let before = desk.tables();
    let entries = desk.store.entry_count().expect("a number");
    let to = desk.folder.path().join("b.store");
    let pen = desk.pen;
    watch.stop();
    let facts = [mark("P-1", "li", "T1", 5).into()];
    let faults = [
        desk.store.rebuild().expect_err("it was stopped"),
        desk.store.backup(&to).expect_err("it was stopped"),
        desk.store
            .append(&pen, rubricate::model::Moment(1), &facts)
            .expect_err("it was stopped"),
        desk.store.verify(&BTreeMap::new()).expect_err("it was stopped"),
    ];
    for fault in faults {
        assert_eq!(fault.name(), "stopped");
    }
    let scraps = std::fs::read_dir(desk.folder.path()).expect("the folder");
    let scraps = scraps.filter(|file| {
        let name = file.as_ref().expect("a file").file_name();
        name.to_string_lossy().contains("b.store")
    });
    assert_eq!(scraps.count(), 0);
    desk.store = Store::open(&desk.path(), Access::Write).expect("it opens");
    assert_eq!(desk.tables(), before);
    assert_eq!(desk.store.entry_count(), Ok(entries));
}
