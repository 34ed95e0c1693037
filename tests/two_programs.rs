//! Two programs at work on one store at once: each keeps what is typed in it, and a killed one loses nothing.
#![cfg(unix)]

mod program;

use std::process::Command;

use portable_pty::CommandBuilder;
use program::screen::Screen;
use program::{PROGRAM, Place};

fn start(place: &Place) -> Screen {
    let mut command = CommandBuilder::new(PROGRAM);
    command.args(place.globals());
    for (name, value) in place.at_home(Command::new("")).get_envs() {
        command.env(name, value.unwrap_or_default());
    }
    let mut screen = Screen::start(command);
    screen.until(|text| text.contains("all saved"));
    screen.press("\rc");
    screen.until(|text| text.contains("comment on"));
    screen
}

#[test]
fn two_programs_lose_neither_comment_and_a_kill_leaves_the_draft() {
    let place = Place::demo();
    let (mut one, mut other) = (start(&place), start(&place));
    one.press("mine");
    one.until(|text| text.contains("draft kept"));
    other.press("theirs");
    other.until(|text| text.contains("draft kept"));
    other.press("\x13");
    other.until(|text| !text.contains("comment on"));
    one.press("\x13");
    one.until(|text| text.contains("another program has saved") && text.contains("theirs"));
    one.kill();
    let mut again = start(&place);
    again.until(|text| text.contains("another program has saved") && text.contains("mine"));
    again.press("3");
    again.until(|text| text.contains("comment on") && text.contains("mine"));
    again.press("\x13");
    again.until(|text| !text.contains("comment on"));
    let (_, past) = place.json(&["history", program::PROJECTS[0], "T1"]);
    assert_eq!(past[0]["after"], "theirs\n\nmine");
    assert_eq!(past[0]["before"], "theirs");
    for screen in [&mut again, &mut other] {
        screen.press("q");
    }
    assert!(again.ended() && other.ended());
}
