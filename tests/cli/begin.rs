//! New stores: `init` and `demo`.

use serde_json::json;

use crate::desk::{Desk, Said, contains};

#[test]
fn the_first_person_is_evaluator_chair_and_office() {
    let desk = Desk::bare();
    let said = desk.run("init --as 李伟 --name '李 伟' --json").json();
    let store = desk.store();
    contains(
        &said,
        &json!({"store": store, "people": [{"id": "李伟", "name": "李 伟", "roles": ["evaluator", "chair", "office"]}]}),
    );
    contains(
        &desk.export(),
        &json!({"people": said["people"], "projects": [], "evidence": [], "sheets": []}),
    );
}

#[test]
fn a_store_is_never_made_over_something() {
    let desk = Desk::new();
    let before = desk.export();
    desk.run("init --as wang --json").refused(2, "store-exists");
    assert_eq!(desk.export(), before);
    desk.file("notes.txt", "mine");
    desk.run("--store notes.txt init --as wang --json")
        .refused(2, "store-exists");
    assert_eq!(
        std::fs::read(desk.path("notes.txt")).expect("still there"),
        b"mine"
    );
}

#[test]
fn a_new_store_needs_a_person_with_an_id() {
    let desk = Desk::bare();
    desk.run("init --json").refused(2, "no-person");
    for id in ["''", "a/b", "'a b'", ".", &"x".repeat(65)] {
        desk.run(&format!("init --as {id} --json")).refused(2, "bad-id");
    }
    assert!(!desk.store().exists());
}

#[test]
fn what_is_remembered_of_pens_has_to_be_sound_before_a_store_is_made() {
    let desk = Desk::bare();
    let pens = desk.path("config/rubricate/pens.json");
    std::fs::create_dir_all(pens.parent().expect("a folder")).expect("the folder is made");
    for broken in ["{", "[]", "{\"a\":7}", "\u{fffd}"] {
        std::fs::write(&pens, broken).expect("it is written");
        for line in ["init --as li --json", "demo --no-open --json"] {
            let error = desk.run(line).refused(1, "config-file");
            let message = error["message"].as_str().expect("a message");
            assert!(message.contains("pens.json"), "{message}");
            assert!(
                error["hint"].as_str().is_some_and(|hint| hint.contains("mend")),
                "{error}"
            );
        }
        assert_eq!(std::fs::read(&pens).expect("still there"), broken.as_bytes());
        assert!(!desk.path("data").exists(), "nothing is made by halves");
    }
    std::fs::rename(&pens, desk.path("aside.json")).expect("it is put aside");
    desk.run("init --as li").done();
    desk.run("verify").done();
}

#[cfg(target_os = "linux")]
#[test]
fn a_store_is_made_only_where_its_pens_can_be_remembered() {
    let desk = Desk::bare();
    // nobody, whatever they may do, can make a folder there
    let mut command = desk.command();
    command
        .args(["init", "--as", "li", "--json"])
        .env("XDG_CONFIG_HOME", "/proc/none");
    let said = command.output().expect("it runs");
    Said::of("init", said).refused(1, "config-file");
    assert!(!desk.store().exists());
    desk.run("init --as li").done();
}

#[test]
fn the_demo_has_one_evaluator_and_is_made_once() {
    let desk = Desk::bare();
    let first = desk.run("demo --no-open --json").json();
    assert_eq!(first["people"].as_array().map(Vec::len), Some(1), "{first}");
    contains(
        &first["people"][0],
        &json!({"id": "evaluator", "roles": ["evaluator", "chair", "office"]}),
    );
    let store = first["store"].as_str().expect("a path").to_owned();
    let export = format!("--store {store} export --json");
    let made = desk.run(&export).json();
    assert!(
        made["projects"]
            .as_array()
            .is_some_and(|projects| projects.len() > 10)
    );
    assert_eq!(made["sheets"], json!([]), "the demo is unmarked");
    assert_eq!(desk.run("demo --no-open --json").json(), first);
    assert_eq!(desk.run(&export).json(), made, "again: no change");
    assert!(!desk.store().exists(), "the user's own store is another one");
}

#[test]
fn the_demo_may_be_made_elsewhere() {
    let desk = Desk::bare();
    let said = desk.run("demo --no-open --json --store here.store").json();
    assert_eq!(said["store"], "here.store");
    desk.run("--store here.store list").done();
    desk.run("--store here.store verify").done();
}
