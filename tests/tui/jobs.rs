//! Acts that may take long go on beside the keys: their course is shown, they can be stopped, nothing waits for them.

use std::time::Duration;

use rubricate::tui::app::App;
use rubricate::tui::probe::Rehearsal;
use rubricate::tui::run::run;
use rusqlite::Connection;

use super::directed::{Directed, Patient};
use super::workshop::Workshop;

/// Leads from the list to the acts that keep the store.
const STORE: &str = "<F3>s";

/// Lets time pass until no act goes on any more; gives the stage then.
fn until_done(app: &mut App) -> Directed<Patient> {
    let mut stage = Directed {
        stage: Rehearsal::new(120, 36),
        director: Patient::default(),
    };
    run(app, &mut stage);
    stage
}

/// What is shown when no act goes on any more.
fn done(app: &mut App) -> String {
    until_done(app).stage.picture().text()
}

/// Types a script; gives what is shown then.
fn types(app: &mut App, script: &str) -> String {
    let mut stage = Rehearsal::new(120, 36).types(script);
    run(app, &mut stage);
    stage.picture().text()
}

/// Another program that writes, and goes on writing until it is dropped.
fn another_writes(shop: &Workshop) -> Connection {
    let other = Connection::open(shop.store()).expect("the store opens");
    other
        .execute_batch("BEGIN IMMEDIATE")
        .expect("nobody else writes");
    other
}

/// The keys that select an act among those that keep the store.
fn choose(act: &str) -> String {
    let acts = ["add", "export", "verify", "backup", "rebuild"];
    let at = acts.iter().position(|known| *known == act).expect("an act");
    format!("{STORE}{}<ret>", "<down>".repeat(at))
}

#[track_caller]
fn says(frame: &str, parts: &[&str]) {
    for part in parts {
        assert!(frame.contains(part), "{part}\n{frame}");
    }
}

#[test]
fn an_act_goes_on_beside_the_keys_and_is_told_when_it_has_ended() {
    let shop = Workshop::new();
    let mut app = shop.app();
    let begun = types(&mut app, &choose("verify"));
    says(&begun, &["verify"]);
    let ended = done(&mut app);
    says(&ended, &["every entry and every table is as the ledger says"]);
    // it stays to be read where it was begun
    says(
        &types(&mut app, "<esc><esc><F3>s"),
        &["every entry and every table is as the ledger says"],
    );
}

#[test]
fn a_mark_while_the_store_is_written_is_told_at_once_and_can_be_made_afterwards() {
    let shop = Workshop::new();
    let mut app = shop.app();
    let other = another_writes(&shop);
    types(&mut app, &choose("rebuild"));
    let marked = types(&mut app, "<esc><esc><ret>4");
    says(
        &marked,
        &["the store is busy with `rebuild`", "try again when it is done"],
    );
    drop(other);
    let ended = done(&mut app);
    says(&ended, &["every table made again from"]);
    types(&mut app, "4");
    assert_eq!(shop.value("dut-committee", "T1"), "4");
}

#[test]
fn what_is_typed_while_the_store_is_written_is_kept_when_it_is_free_again() {
    let shop = Workshop::new();
    let mut app = shop.app();
    let other = another_writes(&shop);
    types(&mut app, &choose("rebuild"));
    types(&mut app, "<esc><esc><ret>cnot lost 不丢<esc>");
    drop(other);
    until_done(&mut app);
    app.close().expect("nothing is left to be kept");
    let mut later = shop.app();
    says(&types(&mut later, "<ret>c"), &["not lost 不丢"]);
}

#[test]
fn an_act_that_is_stopped_has_changed_nothing() {
    let shop = Workshop::new();
    shop.file(
        "new.toml",
        "[[places]]\nid = \"x-stopped\"\nname = \"Stopped (synthetic)\"\nkind = \"central-town\"\n",
    );
    let mut app = shop.app();
    types(&mut app, &format!("{}new.toml", choose("add")));
    let other = another_writes(&shop);
    let begun = types(&mut app, "<ret>");
    says(&begun, &["add "]);
    let stopping = types(&mut app, "s");
    says(&stopping, &["add stops …"]);
    drop(other);
    let ended = done(&mut app);
    says(&ended, &["stopped as asked; nothing of it was done"]);
    assert!(!shop.places().contains(&"x-stopped".to_owned()));
}

#[test]
fn one_act_goes_on_at_a_time_and_leaving_says_what_it_stops() {
    let shop = Workshop::new();
    let mut app = shop.app();
    let other = another_writes(&shop);
    types(&mut app, &choose("rebuild"));
    let second = types(&mut app, "<up><up><ret>");
    says(&second, &["the store is busy with `rebuild`"]);
    says(
        &types(&mut app, "<esc><esc>q"),
        &["`rebuild` still goes on; leave again to stop it"],
    );
    drop(other);
    app.close().expect("it ends before the program does");
}

#[test]
fn nothing_wakes_the_program_when_no_act_goes_on() {
    let shop = Workshop::new();
    let mut app = shop.app();
    types(&mut app, &choose("verify"));
    until_done(&mut app);
    let mut stage = Rehearsal::new(120, 36).pauses(Duration::from_mins(1));
    run(&mut app, &mut stage);
    assert_eq!(stage.frames(), 1, "{}", stage.picture());
}
