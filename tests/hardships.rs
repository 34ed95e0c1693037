//! The shipped program on a terminal of its own, treated badly: nothing typed is lost, nothing panics.
#![cfg(unix)]

mod program;

use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use portable_pty::CommandBuilder;
use program::screen::Screen;
use program::{PROGRAM, Place};

/// Two thousand characters as a colleague would paste them, in paragraphs.
fn page() -> String {
    let page: String = "学校与地方共建的产业学院已接收两届毕业生，企业出具了岗位证明。\n"
        .chars()
        .cycle()
        .take(1999)
        .collect();
    page + "完"
}

fn command(place: &Place, before: &[&str], env: &[(&str, &str)]) -> CommandBuilder {
    let words: Vec<&str> = before.iter().copied().chain([PROGRAM]).collect();
    let mut command = CommandBuilder::new(words[0]);
    command.args(&words[1..]);
    command.args(place.globals());
    for (name, value) in place.at_home(Command::new("")).get_envs() {
        command.env(name, value.unwrap_or_default());
    }
    for name in ["VISUAL", "EDITOR", "NO_COLOR", "COLORTERM", "XDG_RUNTIME_DIR"] {
        command.env_remove(name);
    }
    for (name, value) in env {
        command.env(name, value);
    }
    command
}

/// The program with the comment of the first indicator open.
fn writing(place: &Place, before: &[&str], env: &[(&str, &str)]) -> Screen {
    let mut screen = Screen::start(command(place, before, env));
    screen.until(|text| text.contains("all saved"));
    screen.press("\rc");
    screen.until(|text| text.contains("comment on"));
    screen
}

/// The comment as the store has it.
fn saved(place: &Place) -> String {
    let (_, past) = place.json(&["history", program::PROJECTS[0], "T1"]);
    past[0]["after"].as_str().unwrap_or_default().to_owned()
}

/// Saves what is being written, leaves, and gives the comment in the store.
fn save_and_leave(mut screen: Screen, place: &Place) -> String {
    screen.press("\x13");
    screen.until(|text| !text.contains("comment on"));
    // a letter so soon after a paste would belong to it; F10 is no part of a text
    screen.press("\u{1b}[21~");
    assert!(screen.ended());
    saved(place)
}

/// An editor of these shell commands; `$1` is the file.
fn editor(place: &Place, script: &str) -> String {
    let path = place.path("editor");
    std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).expect("a script");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o700)).expect("it can be run");
    path.display().to_string()
}

#[test]
fn a_pasted_page_is_saved_whole_however_it_is_sent() {
    let as_keys = page().replace('\n', "\r");
    for sent in [format!("\x1b[200~{as_keys}\x1b[201~"), as_keys] {
        let place = Place::demo();
        let mut screen = writing(&place, &[], &[]);
        screen.press(&sent);
        screen.until(|text| text.contains('完'));
        assert_eq!(save_and_leave(screen, &place), page());
    }
}

#[test]
fn a_page_pasted_as_keys_where_letters_command_does_nothing() {
    let place = Place::demo();
    let before = place.entries();
    let mut screen = Screen::start(command(&place, &[], &[]));
    screen.until(|text| text.contains("all saved"));
    screen.press("\r");
    screen.until(|text| text.contains("─ criteria"));
    screen.press(&"In 2024 5 of 12 posts were filled; see p. 34.\r".repeat(40));
    screen.until(|text| text.contains("a pasted text has no place here"));
    // a letter so soon after the paste would belong to it; F10 is no part of a text
    screen.press("\u{1b}[21~");
    assert!(screen.ended());
    assert_eq!(place.entries(), before);
}

#[test]
fn two_hundred_windows_while_somebody_types_lose_neither_place_nor_text() {
    let place = Place::demo();
    let mut screen = writing(&place, &[], &[]);
    let typed: String = ('a'..='z').cycle().take(200).collect();
    for (at, key) in typed.chars().enumerate() {
        let at = u16::try_from(at).expect("few");
        screen.resize(20 + (at * 37) % 160, 6 + (at * 13) % 40);
        screen.press(&key.to_string());
    }
    screen.resize(140, 40);
    screen.press("!");
    screen.until(|text| text.contains('!') && text.contains("draft kept") && text.contains("F1 help"));
    let frame = screen.text();
    for corner in ["comment on", "Trained for urgent posts", "criteria"] {
        assert!(frame.contains(corner), "{corner} is gone from\n{frame}");
    }
    assert_eq!(save_and_leave(screen, &place), typed + "!");
}

#[test]
fn a_terminal_that_is_taken_away_leaves_the_draft() {
    let place = Place::demo();
    let mut screen = writing(&place, &[], &[]);
    screen.press("half a sentence");
    screen.until(|text| text.contains("half a sentence"));
    screen.lose();
    let mut again = writing(&place, &[], &[]);
    again.until(|text| text.contains("half a sentence"));
    again.kill();
}

#[test]
fn a_shell_stops_it_and_brings_it_back() {
    let place = Place::demo();
    let shell = ["sh", "-mc", "\"$@\"; echo it is stopped; fg", "sh"];
    let mut screen = writing(&place, &shell, &[]);
    screen.press("before\x1a");
    screen.until_wrote(b"it is stopped");
    screen.until(|text| text.contains("comment on") && text.contains("before"));
    screen.press(" and after");
    screen.until(|text| text.contains("before and after"));
    assert_eq!(save_and_leave(screen, &place), "before and after");
}

#[test]
fn an_editor_gets_the_text_and_gives_it_back() {
    let place = Place::demo();
    // it asks the terminal, as editors do, and is gone before the answers come
    let script = "stat -c %a \"$1\" > \"$0.mode\"; printf '\\033[6n\\033[c\\033]11;?\\033\\\\'; echo '再写一行' >> \"$1\"";
    let editor = editor(&place, script);
    let mut screen = writing(&place, &[], &[("EDITOR", &editor)]);
    screen.press("第一行\x1bOS");
    screen.until_wrote(b"\x1b]11;?\x1b\\");
    screen.until_wrote(b"\x1b[5n");
    // the answers of a slow line, then the one to the program's own question, then somebody types
    screen.press("\x1b[12;40R\x1b[?62;22c\x1b]11;rgb:0000/0000/0000\x1b\\\x1bP>|XTerm(370)\x1b\\\x1b[0n!");
    screen.until(|text| text.contains("再写一行!"));
    assert_eq!(save_and_leave(screen, &place), "第一行\n再写一行!");
    let mode = std::fs::read_to_string(format!("{editor}.mode")).expect("it ran");
    assert_eq!(mode.trim(), "600");
}

#[test]
fn an_editor_that_is_missing_or_fails_is_told_and_the_text_stays() {
    for (name, said) in [
        ("/no/such/editor", "cannot be run"),
        ("false", "ended with code 1"),
    ] {
        let place = Place::demo();
        let mut screen = writing(&place, &[], &[("VISUAL", name), ("EDITOR", "true")]);
        screen.press("as it was\x1bOS");
        screen.until_wrote(b"\x1b[5n");
        screen.press("\x1b[0n");
        screen.until(|text| text.contains(said) && text.contains("as it was"));
        assert_eq!(save_and_leave(screen, &place), "as it was");
    }
}

#[test]
fn an_editor_that_is_stopped_stops_the_program_and_both_come_back() {
    let place = Place::demo();
    let editor = editor(&place, "kill -TSTP 0; printf 'after the stop' > \"$1\"");
    let shell = ["sh", "-mc", "\"$@\"; echo it is stopped; fg", "sh"];
    let mut screen = writing(&place, &shell, &[("EDITOR", &editor)]);
    screen.press("before\x1bOS");
    screen.until_wrote(b"it is stopped");
    screen.until_wrote(b"\x1b[5n");
    screen.press("\x1b[0n");
    screen.until(|text| text.contains("after the stop"));
    assert_eq!(save_and_leave(screen, &place), "after the stop");
}

#[test]
fn a_program_killed_under_its_editor_leaves_the_draft() {
    let place = Place::demo();
    let editor = editor(&place, "echo the editor is here; read line");
    let mut screen = writing(&place, &[], &[("EDITOR", &editor)]);
    screen.press("typed just now\x1bOS");
    screen.until_wrote(b"the editor is here");
    screen.kill();
    let mut again = writing(&place, &[], &[]);
    again.until(|text| text.contains("typed just now"));
    again.kill();
}

/// The numbers of the sequences that set colours and styles.
fn styles(bytes: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let pieces = text.split("\x1b[").skip(1);
    pieces
        .filter_map(|piece| {
            let end = piece.find(|ch: char| !ch.is_ascii_digit() && ch != ';')?;
            piece[end..].starts_with('m').then(|| piece[..end].to_owned())
        })
        .collect()
}

#[test]
fn who_wants_no_colour_gets_none() {
    let place = Place::demo();
    let is_colour = |style: &String| {
        style
            .split(';')
            .filter_map(|number| number.parse::<u32>().ok())
            .any(|number| matches!(number, 30..=38 | 40..=48 | 90..=97 | 100..=107))
    };
    for (env, coloured) in [(vec![("NO_COLOR", "1")], false), (Vec::new(), true)] {
        let mut screen = writing(&place, &[], &env);
        screen.press("x");
        screen.until(|text| text.contains("draft kept"));
        assert_eq!(styles(screen.heard()).iter().any(is_colour), coloured, "{env:?}");
        screen.kill();
    }
}

#[test]
fn a_terminal_that_only_prints_lines_gets_the_conversation() {
    let place = Place::demo();
    let mut screen = Screen::start(command(&place, &[], &[("TERM", "dumb")]));
    screen.until(|text| text.contains(program::PROJECTS[0]) || text.contains('>'));
    screen.press("quit\r");
    let (_, said) = screen.farewell();
    assert!(!said.contains('\x1b'), "{said:?}");
    assert!(!said.contains("panicked"), "{said}");
}

/// Puts something hostile in the way; the program opens and says so, or ends with one message.
fn check(hostile: &str, put: impl Fn(&Place), opens: bool) {
    let place = Place::demo();
    put(&place);
    let mut screen = Screen::start(command(&place, &[], &[]));
    let (opened, said) = screen.opened(|text| text.contains("F1 help"));
    assert!(!said.contains("panicked"), "{hostile}: {said}");
    assert_eq!(opened, opens, "{hostile}: {said}");
    if opened {
        screen.kill();
    } else {
        let messages = said
            .lines()
            .filter(|line| line.starts_with("rubricate: "))
            .count();
        assert_eq!(messages, 1, "{hostile}: {said}");
    }
}

/// The settings file of the demo's user, with its folder made.
fn settings(place: &Place) -> PathBuf {
    let folder = place.path("home").join("config/rubricate");
    std::fs::create_dir_all(&folder).expect("a folder");
    folder.join("config.toml")
}

fn write(path: &Path, bytes: &[u8]) {
    std::fs::write(path, bytes).expect("it can be written");
}

/// Bytes without any sense, the same in every run.
fn junk(count: usize) -> Vec<u8> {
    let mut chance = program::Chance(7);
    (0..count).map(|_| chance.next().to_le_bytes()[0]).collect()
}

#[test]
fn hostile_settings_keep_nobody_from_work() {
    check(
        "binary settings",
        |place| write(&settings(place), &junk(4096)),
        true,
    );
    check(
        "ten megabytes of settings",
        |place| write(&settings(place), &b"a = [\n".repeat(1_750_000)),
        true,
    );
    let folder = |place: &Place| std::fs::create_dir(settings(place)).expect("a folder");
    check("a folder for settings", folder, true);
    let closed = |place: &Place| {
        write(&settings(place), b"language = \"en\"\n");
        let none = std::fs::Permissions::from_mode(0o000);
        std::fs::set_permissions(settings(place), none).expect("it can be closed");
    };
    check("settings nobody may read", closed, true);
}

#[test]
fn hostile_stores_are_told_in_one_message() {
    check(
        "a store of junk",
        |place| write(&place.store, &junk(100_000)),
        false,
    );
    let folder = |place: &Place| {
        std::fs::remove_file(&place.store).expect("there was one");
        std::fs::create_dir(&place.store).expect("a folder");
    };
    check("a folder for a store", folder, false);
    let cut = |place: &Place| {
        let whole = std::fs::read(&place.store).expect("it can be read");
        write(&place.store, &whole[..whole.len() / 2]);
    };
    check("half a store", cut, false);
}

#[test]
fn a_hostile_rubric_beside_the_store_keeps_nobody_from_work() {
    let rubric = |place: &Place| {
        let folder = place.store.parent().expect("a folder").join("rubrics");
        std::fs::create_dir_all(&folder).expect("a folder");
        write(&folder.join("three-outcomes.toml"), &junk(4096));
        write(&place.path("three-outcomes.toml"), &junk(4096));
    };
    check("a rubric of junk", rubric, true);
}
