//! Saved means on the disk: the system calls of the program are watched while it marks.
//!
//! A mark outlives a loss of power when its pages in the log are synced before anybody is told. `strace` sees the
//! order of the two.
#![cfg(target_os = "linux")]

mod program;

use std::ffi::OsString;
use std::process::Command;

use portable_pty::CommandBuilder;
use program::screen::Screen;
use program::{Chance, Line, Place, feed, open};
use rubricate::store::{Access, Store};

const MARKS: usize = 40;

/// What is watched; the name of the file to put it in comes next.
const WATCH: [&str; 7] = [
    "-f",
    "-y",
    "-s",
    "200",
    "-e",
    "trace=fdatasync,fsync,write,pwrite64,openat",
    "-o",
];

#[test]
fn every_mark_is_synced_before_it_is_called_saved() {
    let place = Place::demo();
    let mut chance = Chance(7);
    let text: String = (0..MARKS).map(|_| Line::random(&mut chance).text()).collect();
    let trace = trace_of(&place, &text);
    let saves = saves(&trace);
    assert_eq!(saves.len(), MARKS, "{trace}");
    let written = saves.iter().filter(|save| save.wrote).count();
    assert!(written > MARKS / 2, "{written} of {MARKS} saves wrote anything");
    let unsafe_saves: Vec<&Save> = saves.iter().filter(|save| !save.is_safe()).collect();
    assert!(unsafe_saves.is_empty(), "{unsafe_saves:?}\n{trace}");
}

#[test]
fn the_screen_paints_nothing_while_the_log_is_not_synced() {
    let place = Place::demo();
    let trace = trace_of_screen(&place, &["4", "\x1b[B3", "\x1b[B2"]);
    let (frames, dirty) = frames(&trace);
    assert!(frames > 3, "it was painted: {trace}");
    assert_eq!(dirty, Vec::<&str>::new(), "{trace}");
    let marks = program::LEVELS
        .iter()
        .filter(|indicator| place.value(program::PROJECTS[0], indicator).is_some());
    assert!(marks.count() > 1, "what was called saved is there");
}

#[test]
fn every_connection_keeps_what_it_says() {
    let place = Place::demo();
    for access in [Access::Write, Access::Read] {
        let store = Store::open(&place.store, access).expect("the store opens");
        store.assert_safe().expect("its settings are the safe ones");
    }
    place.done(&["backup", &place.path("copy.store").display().to_string()]);
    open(&place.path("copy.store"))
        .assert_safe()
        .expect("so are a copy's");
}

#[test]
fn the_watch_sees_a_missing_sync() {
    let log = |call: &str| format!("1 {call}(4</d/a.store-wal>, \"x\", 9, 0) = 9\n");
    let synced = "1 fdatasync(4</d/a.store-wal>) = 0\n";
    let failed = "1 fdatasync(4</d/a.store-wal>) = -1 EIO (Input/output error)\n";
    let elsewhere = "1 fsync(5</d/a.store>) = 0\n";
    let saving = "1 write(1<pipe:[1]>, \"{\\\"saving\\\":1}\\n\", 13) = 13\n";
    let saved = "1 write(1<pipe:[1]>, \"{\\\"saved\\\":1,\\\"entry\\\":null}\\n\", 26) = 26\n";
    let wrote = log("pwrite64");
    for (middle, safe) in [
        (format!("{wrote}{synced}"), true),
        (format!("{wrote}{wrote}{synced}"), true),
        (String::new(), true),
        (wrote.clone(), false),
        (format!("{wrote}{elsewhere}"), false),
        (format!("{wrote}{failed}"), false),
        (format!("{synced}{wrote}"), false),
        (format!("{wrote}{synced}{wrote}"), false),
    ] {
        let trace = format!("{saving}{middle}{saved}{wrote}{synced}");
        let found: Vec<bool> = saves(&trace).iter().map(Save::is_safe).collect();
        assert_eq!(found, [safe], "{trace}");
    }
}

/// How many times the terminal was written to, and what was written while pages of the log were not synced.
fn frames(trace: &str) -> (usize, Vec<&str>) {
    let (mut frames, mut dirty, mut log) = (0, Vec::new(), Save::default());
    for line in trace.lines() {
        let call = call(line);
        if call.starts_with("write(") && call.contains("</dev/pts/") {
            frames += 1;
            dirty.extend((!log.is_safe()).then_some(call));
        } else {
            log.see(call);
        }
    }
    (frames, dirty)
}

/// A line of a trace without the number of the process.
fn call(line: &str) -> &str {
    line.trim_start_matches(|sign: char| sign.is_ascii_digit() || sign == ' ')
}

/// What happened to the log between `saving` and `saved`.
#[derive(Debug, Default)]
struct Save {
    wrote: bool,
    synced_last: bool,
}

impl Save {
    fn is_safe(&self) -> bool {
        !self.wrote || self.synced_last
    }

    fn see(&mut self, call: &str) {
        let on_log = call.contains("-wal>");
        if on_log && call.starts_with("pwrite64(") {
            *self = Self {
                wrote: true,
                synced_last: false,
            };
        } else if on_log && (call.starts_with("fdatasync(") || call.starts_with("fsync(")) {
            self.synced_last = call.ends_with("= 0");
        }
    }
}

/// The saves that a trace tells of.
fn saves(trace: &str) -> Vec<Save> {
    let (mut done, mut current) = (Vec::new(), None::<Save>);
    for line in trace.lines() {
        let call = call(line);
        let told = call.starts_with("write(1<");
        if told && call.contains(r#"{\"saving\":"#) {
            current = Some(Save::default());
        } else if told && call.contains(r#"{\"saved\":"#) {
            done.extend(current.take());
        } else if let Some(save) = &mut current {
            save.see(call);
        }
    }
    done
}

/// The system calls of `marks` while it is given `text`.
fn trace_of(place: &Place, text: &str) -> String {
    let mut command = Command::new("strace");
    command.args(WATCH).arg(place.path("trace"));
    command.arg(program::PROGRAM).arg("marks").args(place.globals());
    let output = feed(place.at_home(watched(command)), text);
    assert!(output.status.success(), "{output:?}");
    std::fs::read_to_string(place.path("trace")).expect("a trace")
}

/// The system calls of the screen while the first project is marked, key by key.
fn trace_of_screen(place: &Place, keys: &[&str]) -> String {
    watched(Command::new("strace"));
    let mut words: Vec<OsString> = vec!["strace".into()];
    words.extend(WATCH.map(Into::into));
    words.extend([place.path("trace").into(), program::PROGRAM.into()]);
    words.extend(place.globals().map(Into::into));
    let mut command = CommandBuilder::from_argv(words);
    for (name, value) in place.at_home(Command::new("")).get_envs() {
        command.env(name, value.unwrap_or_default());
    }
    let mut screen = Screen::start(command);
    screen.until(|text| text.contains("all saved"));
    screen.press("\r");
    screen.until(|text| text.contains("0/16 ─┐"));
    for (done, key) in (1..).zip(keys) {
        screen.press(key);
        screen.until(|text| text.contains(&format!("{done}/16 ─┐")) && text.contains(" · saved "));
    }
    screen.press("q");
    assert!(screen.ended());
    std::fs::read_to_string(place.path("trace")).expect("a trace")
}

/// The command, if there is a `strace` to run it.
fn watched(command: Command) -> Command {
    let found = Command::new("strace").arg("-V").output();
    assert!(
        found.is_ok(),
        "this test watches system calls with `strace`: install it, as in `apt-get install strace`"
    );
    command
}
