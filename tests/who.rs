//! Who works is asked at a terminal and nowhere else.
#![cfg(unix)]

mod program;

use std::process::Command;

use portable_pty::CommandBuilder;
use program::screen::Screen;
use program::{PERSON, PROGRAM, Place};

#[test]
fn who_works_is_asked_where_somebody_sits_at_a_terminal() {
    let place = Place::demo();
    place.done(&["person", "wang", "--name", "Wang Fang", "--role", "evaluator"]);
    let store = place.store.to_str().expect("a path").to_owned();
    let at_terminal = |words: &[&str]| {
        let mut command = CommandBuilder::new(PROGRAM);
        command.args(words);
        command.args(["--store", &store]);
        for (name, value) in place.at_home(Command::new("")).get_envs() {
            command.env(name, value.unwrap_or_default());
        }
        let mut screen = Screen::start(command);
        screen.until(|text| text.contains("wang  Wang Fang") && text.contains("who works?"));
        screen
    };
    let mut mark = at_terminal(&["mark", program::PROJECTS[0], "T1", "1"]);
    mark.press(&format!("{PERSON}\r"));
    assert!(mark.ended());
    assert_eq!(place.value(program::PROJECTS[0], "T1").as_deref(), Some("1"));
    let mut bench = at_terminal(&[]);
    bench.press("wang\r");
    bench.until(|text| text.contains("Wang Fang, evaluator"));
    bench.press("q");
    assert!(bench.ended());
    let mut nobody = at_terminal(&["mark", program::PROJECTS[0], "T1", "2"]);
    nobody.press("\r");
    assert!(!nobody.ended(), "no answer is a refusal");
    let piped = place
        .at_home(Command::new(PROGRAM))
        .args(["mark", program::PROJECTS[0], "T1", "2", "--store", &store])
        .output()
        .expect("the program starts");
    assert_eq!(piped.status.code(), Some(2), "{piped:?}");
}
