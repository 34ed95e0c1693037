//! Backups: a whole copy, never over another file.

use rubricate::model::Moment;
use rubricate::store::{Access, Store};

use crate::desk::*;

#[test]
fn a_backup_is_the_store_as_it_was() {
    let mut desk = Desk::new();
    desk.write(a_sitting());
    desk.store.put_setting("theme", Some("dark")).expect("it is kept");
    let to = desk.folder.path().join("copies").join("b.store");
    std::fs::create_dir(to.parent().expect("a folder")).expect("a folder");
    desk.store.backup(&to).expect("it is copied");
    let before = desk.tables();
    desk.write([mark("P-1", "li", "T3", 5)]);
    let mut copy = Store::open(&to, Access::Write).expect("it opens");
    assert_eq!(copy.setting("theme"), Ok(Some("dark".to_owned())));
    copy.append(&desk.pen, Moment(1), &[]).expect("it can be written");
    drop(copy);
    let names: Vec<_> = std::fs::read_dir(to.parent().expect("a folder"))
        .expect("the folder")
        .collect();
    assert_eq!(names.len(), 1, "no scraps: {names:?}");
    let pen = desk.pen;
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::copy(&to, folder.path().join("a.store")).expect("it is copied");
    let store = Store::open(&folder.path().join("a.store"), Access::Read).expect("it opens");
    let copied = Desk { folder, store, pen };
    assert_eq!(copied.tables(), before);
    assert_eq!(copied.problems(), Vec::<String>::new());
}

#[test]
fn a_backup_is_never_written_over_a_file() {
    let desk = Desk::new();
    let to = desk.folder.path().join("b.store");
    std::fs::write(&to, b"mine").expect("a file");
    assert_eq!(
        desk.store.backup(&to).expect_err("it is there").name(),
        "store-exists"
    );
    assert_eq!(bytes(&to), b"mine");
    assert_eq!(
        desk.store
            .backup(&desk.path())
            .expect_err("it is the store")
            .name(),
        "store-exists"
    );
}

#[test]
fn a_backup_to_nowhere_is_a_fault_and_leaves_nothing() {
    let desk = Desk::new();
    let to = desk.folder.path().join("nowhere").join("b.store");
    assert!(desk.store.backup(&to).is_err());
    assert!(!to.exists());
}
