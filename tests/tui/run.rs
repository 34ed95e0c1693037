//! The loop on a stage.

use std::time::Duration;

use rubricate::tui::probe::Rehearsal;
use rubricate::tui::run::{Arrival, Capture, Ending, run};

use super::notepad::Notepad;

fn play(mut stage: Rehearsal) -> (Notepad, Rehearsal, Ending) {
    let mut notepad = Notepad::new(None);
    let ending = run(&mut notepad, &mut stage);
    (notepad, stage, ending)
}

#[test]
fn typing_is_shown_key_by_key_with_the_caret_behind_it() {
    let (notepad, stage, _) = play(Rehearsal::new(40, 6).types("校地<ret>ab<left>"));
    assert_eq!(notepad.field.text(), "校地\nab");
    assert_eq!(
        stage.picture().text().lines().skip(1).take(2).collect::<Vec<_>>(),
        ["校地", "ab"]
    );
    assert_eq!(stage.picture().caret().map(|at| (at.x, at.y)), Some((1, 2)));
    assert_eq!(stage.frames(), 7, "the first frame and one for each key");
}

#[test]
fn five_hundred_keys_at_once_are_one_frame() {
    let (notepad, stage, _) = play(
        Rehearsal::new(80, 24)
            .bursts(&"培养x".repeat(167), 10)
            .pauses(Duration::from_millis(1)),
    );
    assert_eq!(notepad.field.text().chars().count(), 501);
    assert_eq!(stage.frames(), 2, "the first frame and the one after the keys");
}

#[test]
fn an_idle_program_draws_nothing() {
    let (_, stage, _) = play(Rehearsal::new(80, 24).pauses(Duration::from_hours(1)));
    assert_eq!(stage.frames(), 1);
}

#[test]
fn what_was_typed_is_kept_within_a_second_and_the_tick_draws_nothing() {
    let (notepad, stage, _) = play(
        Rehearsal::new(80, 24)
            .types("ab")
            .pauses(Duration::from_millis(900))
            .types("c"),
    );
    assert_eq!(notepad.kept, ["ab", "abc"]);
    assert_eq!(stage.frames(), 4);
}

#[test]
fn what_was_typed_is_kept_whatever_the_ending() {
    let check = |stage: Rehearsal, expected: &str| {
        let (notepad, _, ending) = play(stage);
        assert_eq!(notepad.kept, ["校"], "{expected}");
        assert_eq!(format!("{ending:?}"), expected);
    };
    let typed = || Rehearsal::new(40, 6).bursts("校", 1);
    check(typed().bursts("<F10>x", 2), "Quit");
    check(typed().meets(Arrival::Ended(15)), "Signal(15)");
    check(typed().meets(Arrival::Lost), "Lost(None)");
}

#[test]
fn control_z_keeps_what_was_typed_and_draws_anew() {
    let (notepad, stage, _) = play(
        Rehearsal::new(40, 6)
            .bursts("a<C-z>", 2)
            .pauses(Duration::from_millis(1))
            .meets(Arrival::Stop),
    );
    assert_eq!(notepad.kept, ["a"]);
    assert_eq!(stage.suspensions(), 2);
    assert_eq!(stage.frames(), 3);
}

#[test]
fn the_frame_follows_the_window_and_the_mouse_is_taken_when_asked() {
    let (_, stage, _) = play(Rehearsal::new(80, 24).types("ab<resize:30x5><C-t>"));
    assert_eq!(stage.buffer().area.as_size().to_string(), "30x5");
    assert_eq!(stage.mouse(), Capture::On);
}

#[test]
fn a_pasted_page_is_one_edit() {
    let paste = format!("<paste:{}>x<F7>", "培养应用型人才。\\n".repeat(200));
    let (notepad, _, _) = play(Rehearsal::new(80, 24).types(&paste));
    assert_eq!(notepad.field.text().lines().count(), 200);
    assert!(!notepad.field.text().ends_with('x'));
}

#[test]
fn letters_that_command_elsewhere_are_text_in_a_text() {
    let (notepad, _, ending) = play(Rehearsal::new(80, 24).types("qSne?：４<F1>"));
    assert_eq!(notepad.field.text(), "qSne?：４");
    assert!(matches!(ending, Ending::Lost(None)));
}
