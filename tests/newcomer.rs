//! Somebody who has no store yet, at a terminal of their own.
#![cfg(unix)]

mod program;

use std::process::Command;

use portable_pty::CommandBuilder;
use program::screen::Screen;
use program::{PROGRAM, Place};

/// The program at a terminal of somebody new.
fn at_terminal(place: &Place, words: &[&str]) -> Screen {
    let mut command = CommandBuilder::new(PROGRAM);
    command.args(words);
    for (name, value) in place.at_home(Command::new("")).get_envs() {
        command.env(name, value.unwrap_or_default());
    }
    Screen::start(command)
}

#[test]
fn the_welcome_leads_through_the_tour_and_back_and_to_a_store_of_ones_own() {
    let place = Place::demo();
    let mut screen = at_terminal(&place, &[]);
    screen.until(|text| text.contains("the scored demo"));
    screen.press("\r");
    screen.until(|text| text.contains("tour 1 of"));
    screen.press("\r\r3");
    screen.until(|text| text.contains("tour 4 of"));
    screen.press("\u{1b}");
    screen.until(|text| text.contains("the scored demo"));
    screen.press("\u{1b}[F\u{1b}[A\r");
    screen.until(|text| text.contains("a short name for commands"));
    screen.press("li\tLi Wei\r");
    screen.until(|text| text.contains("Li Wei, evaluator"));
    screen.press("q");
    assert!(screen.ended());
    let mut again = at_terminal(&place, &[]);
    again.until(|text| text.contains("Li Wei, evaluator"));
    again.press("q");
    assert!(again.ended());
}

#[test]
fn the_demo_shows_its_list_at_once_and_with_the_tour_after_it() {
    let place = Place::demo();
    let mut plain = at_terminal(&place, &["demo"]);
    plain.until(|text| text.contains("sheets sealed"));
    assert!(!plain.text().contains("tour"));
    plain.press("q");
    assert!(plain.ended());
    let mut toured = at_terminal(&place, &["demo", "--tour"]);
    toured.until(|text| text.contains("tour 1 of"));
    toured.press("\u{1b}");
    toured.until(|text| text.contains("sheets sealed") && !text.contains("tour 1 of"));
    toured.press("q");
    assert!(toured.ended());
}

#[test]
fn without_a_terminal_a_missing_store_is_the_users_mistake() {
    let place = Place::demo();
    for words in [&[][..], &["--plain"], &["list"], &["--json"]] {
        let ran = place.at_home(Command::new(PROGRAM)).args(words).output();
        let ran = ran.expect("the program starts");
        assert_eq!(ran.status.code(), Some(2), "{words:?}: {ran:?}");
        assert!(
            String::from_utf8_lossy(&ran.stderr).contains("store"),
            "{words:?}: {ran:?}"
        );
    }
}
