//! The file itself: damage, foreign files, two programs at once, copies.

use std::fs;
use std::io::{Read as _, Seek as _, SeekFrom, Write as _};
use std::path::Path;
use std::process::Stdio;

use serde_json::json;

use crate::desk::{Desk, Said, contains};

/// Writes bytes over those of a file at a place.
fn overwrite(path: &Path, at: u64, bytes: &[u8]) {
    let mut file = fs::OpenOptions::new().write(true).open(path).expect("the store");
    file.seek(SeekFrom::Start(at)).expect("a place in the file");
    file.write_all(bytes).expect("written");
}

#[test]
fn a_file_that_is_no_store_is_refused_and_left_alone() {
    let desk = Desk::bare();
    desk.file("notes.txt", "notes, long enough to be something: ".repeat(10));
    desk.file("empty", "");
    fs::create_dir(desk.path("folder")).expect("a folder");
    for name in ["notes.txt", "empty", "folder"] {
        for act in ["list", "verify", "mark p a 1", "rebuild", "backup copy"] {
            desk.run(&format!("--store {name} {act} --json"))
                .refused(2, "not-a-store");
        }
    }
    assert!(
        fs::read_to_string(desk.path("notes.txt"))
            .expect("still there")
            .starts_with("notes")
    );
    assert_eq!(fs::read(desk.path("empty")).expect("still there"), b"");
}

#[test]
fn a_store_of_a_newer_version_is_left_as_it_is() {
    let desk = Desk::small();
    // the version stands at byte 60 of an SQLite file
    overwrite(&desk.store(), 60, &9999_i32.to_be_bytes());
    let before = fs::read(desk.store()).expect("the store");
    desk.run("list --json").refused(1, "store-newer");
    desk.run("mark p a1 1")
        .fails(1, "was made by a newer version of this program");
    assert_eq!(fs::read(desk.store()).expect("the store"), before);
}

#[test]
fn a_store_of_another_program_is_no_store() {
    let desk = Desk::small();
    overwrite(&desk.store(), 68, &7_i32.to_be_bytes());
    desk.run("list --json").refused(2, "not-a-store");
}

#[test]
fn a_store_that_was_cut_off_is_damaged() {
    let desk = Desk::small();
    let whole = fs::read(desk.store()).expect("the store");
    for length in [50, 100, 4096, whole.len() / 2] {
        let desk = Desk::bare();
        desk.file("cut.store", &whole[..length]);
        desk.run("--store cut.store verify --json")
            .refused(1, "store-damaged");
    }
}

#[test]
fn bytes_that_were_changed_are_found() {
    let desk = Desk::small();
    desk.run("mark p a1 3 --comment findme").done();
    desk.run("backup copy.store").done();
    let mut bytes = Vec::new();
    fs::File::open(desk.path("copy.store"))
        .and_then(|mut file| file.read_to_end(&mut bytes))
        .expect("the copy");
    let places: Vec<usize> = bytes
        .windows(6)
        .enumerate()
        .filter_map(|(at, window)| (window == b"findme").then_some(at))
        .collect();
    assert!(!places.is_empty());
    for at in places {
        let mut changed = bytes.clone();
        changed[at] = b'F';
        desk.file("changed.store", changed);
        let said = desk.run("--store changed.store verify --json").ends(1);
        let report = said.any_json();
        contains(&report, &json!({"ok": false}));
        assert!(
            !report["problems"].as_array().expect("problems").is_empty(),
            "byte {at}"
        );
        assert!(report["problems"][0]["message"].is_string());
        fs::remove_file(desk.path("changed.store")).expect("removed");
    }
}

#[test]
fn bytes_of_nonsense_never_panic() {
    let desk = Desk::small();
    desk.run("backup copy.store").done();
    let bytes = fs::read(desk.path("copy.store")).expect("the copy");
    for page in 1..bytes.len() / 4096 {
        let mut broken = bytes.clone();
        broken[page * 4096..page * 4096 + 64].fill(0xA5);
        desk.file("broken.store", broken);
        let said = desk.run("--store broken.store verify");
        assert!(!said.err.contains("panicked"), "page {page}: {}", said.err);
        said.ends(1);
        for end in ["", "-wal", "-shm"] {
            let _ = fs::remove_file(desk.path(&format!("broken.store{end}")));
        }
    }
}

#[test]
fn a_sound_store_verifies() {
    let desk = Desk::small();
    desk.run("mark p a1 3").done();
    assert_eq!(
        desk.run("verify --json").json(),
        json!({"ok": true, "problems": []})
    );
    desk.run("verify")
        .done()
        .says("every entry and every table is as the ledger says");
}

#[test]
fn a_backup_is_a_store_and_never_written_over_anything() {
    let desk = Desk::small();
    desk.run("mark p a1 3").done();
    let before = desk.export();
    assert_eq!(desk.run("backup copy.store --json").json()["file"], "copy.store");
    assert_eq!(desk.run("--store copy.store export --json").json(), before);
    desk.run("--store copy.store verify").done();
    desk.run("backup copy.store --json").refused(2, "store-exists");
    let own = desk.store();
    desk.run(&format!("backup {} --json", own.display()))
        .refused(2, "store-exists");
    desk.run("backup no/such/folder/copy.store --json")
        .refused(2, "no-such-folder");
    assert_eq!(desk.export(), before);
}

#[test]
fn what_is_derived_can_be_made_again() {
    let desk = Desk::small();
    desk.run("mark p a1 3 --comment x").done();
    let before = desk.export();
    let said = desk.run("rebuild --json").json();
    assert_eq!(said["entries"], before["ledger"]["entries"]);
    assert_eq!(desk.export(), before);
    desk.run("verify").done();
}

#[test]
fn two_programs_at_once_both_save() {
    let desk = Desk::small();
    let spawn = |line: &str| {
        let words: Vec<&str> = line.split(' ').collect();
        let mut command = desk.command();
        command.args(words).stdout(Stdio::piped()).stderr(Stdio::piped());
        command.spawn().expect("the program starts")
    };
    for round in 0..4 {
        let marks: Vec<_> = ["a1", "a2", "b1"]
            .map(|id| spawn(&format!("mark p {id} {round}")))
            .into();
        for child in marks {
            Said::of("mark", child.wait_with_output().expect("it ends")).done();
        }
        let export = desk.export();
        let values: Vec<_> = export["sheets"][0]["marks"]
            .as_array()
            .expect("marks")
            .iter()
            .map(|mark| &mark["value"])
            .collect();
        assert_eq!(values, [&json!(round.to_string()); 3]);
    }
    desk.run("verify").done();
}

#[cfg(unix)]
#[test]
fn what_may_not_be_written_is_the_worlds_fault() {
    use std::os::unix::fs::PermissionsExt as _;
    let desk = Desk::small();
    let folder = desk.store().parent().expect("a folder").to_owned();
    let permit = |path: &Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("permissions are set");
    };
    permit(&desk.store(), 0o444);
    permit(&folder, 0o555);
    let denied = fs::write(folder.join("probe"), "").is_err();
    if denied {
        desk.run("mark p a1 1 --json").refused(1, "store-read-only");
        desk.run("--store data/rubricate/new.store init --as x --json")
            .refused(1, "store-read-only");
    } else {
        // permissions do not bind this user; nothing may be lost all the same
        desk.run("mark p a1 1").done();
    }
    permit(&folder, 0o755);
    permit(&desk.store(), 0o644);
    desk.run("verify").done();
}
