//! Finding what to do by a few letters and doing it; another order of the list; words that narrow any list.

use rubricate::text::Lang;

use super::golden;
use super::workshop::Workshop;

/// The text of the last frame of a script contains all of this and nothing of that.
fn check(script: &str, there: &[&str], gone: &[&str]) {
    let seen = Workshop::new().seen(script);
    for text in there {
        assert!(seen.contains(text), "{text:?} after {script}\n{seen}");
    }
    for text in gone {
        assert!(!seen.contains(text), "{text:?} still after {script}\n{seen}");
    }
}

#[test]
fn an_act_is_found_by_a_few_letters_run_and_its_answer_read() {
    check(":ruli<ret>", &["three-outcomes", "list the shipped rubrics"], &[]);
    check(":ruli<ret><esc>", &[], &["list the shipped rubrics"]);
    check(
        "<ret><C-e>explain<ret>",
        &["show why a number is what it is"],
        &[],
    );
    // a long act goes on beside the keys, so the last frame shows its course or its answer
    let seen = Workshop::new().seen(":verify<ret>");
    let (course, answer) = (seen.contains("verify "), seen.contains("as the ledger says"));
    assert!(course || answer, "{seen}");
    assert!(!seen.contains("what to do"), "{seen}");
}

#[test]
fn a_gesture_is_done_as_if_its_key_were_pressed() {
    check(":settings<ret>", &["settings"], &["what to do"]);
    check("<ret>:go to<ret>", &["go to an indicator"], &[]);
}

#[test]
fn what_is_missing_is_asked_for_and_what_is_at_hand_is_filled_in() {
    check(
        "<ret>:mark one<ret>",
        &["mark one indicator of a project", "a level, a number"],
        &[],
    );
    check("<ret>:mark one<ret><C-s>", &["expected"], &[]);
    let shop = Workshop::new();
    let seen = shop.seen(":mark one<ret>T1<ret>4<C-s>");
    assert!(seen.contains("T1: 4"), "{seen}");
    assert_eq!(shop.value("dut-committee", "T1"), "4");
}

#[test]
fn a_grave_act_is_confirmed_first() {
    check(":rebuild<ret>", &["is this meant?"], &[]);
    check(":rebuild<ret><esc>", &[], &["is this meant?"]);
    check(":rebuild<ret><ret>", &[], &["is this meant?"]);
}

#[test]
fn what_was_done_last_comes_first_the_next_time_too() {
    let shop = Workshop::new();
    shop.play(120, 36, ":ruli<ret><esc>q");
    let seen = shop.seen(":");
    let first = seen.lines().find(|line| line.contains("rubric list"));
    let at = seen.lines().position(|line| Some(line) == first);
    let palette = seen.lines().position(|line| line.contains("what to do"));
    assert_eq!(at, palette.map(|row| row + 2), "{seen}");
}

#[test]
fn the_list_is_sorted_by_what_its_head_says_the_next_time_too() {
    check("s", &["project ▲", "sorted by title"], &[]);
    check("ssss", &["score ▼"], &[]);
    check("sssssss", &["sorted as entered"], &["▲", "▼"]);
    let shop = Workshop::new();
    shop.play(120, 36, "ssq");
    assert!(shop.seen("").contains("place ▲"));
}

#[test]
fn the_frames_are_as_they_were() {
    for lang in Lang::SPOKEN {
        for (columns, rows) in [(80, 24), (120, 36)] {
            for (name, script) in [
                ("queue-palette", ":se"),
                ("queue-sorted", "s"),
                ("records-filtered", "<F3>/a<ret>"),
            ] {
                let stage = Workshop::speaking(lang).play(columns, rows, script);
                golden::check_in(lang, &format!("{name}-{columns}x{rows}"), &stage.picture());
            }
        }
    }
}

#[test]
fn every_list_is_narrowed_alike_and_esc_shows_all_before_it_leaves() {
    check("<F3>/zzzz<ret>", &["0 of"], &[]);
    check("<F3>/zzzz<ret><esc>", &["projects   people"], &["0 of"]);
    check("<F1>/undo<ret>", &["undo"], &["seal"]);
    check("h/zzzz<ret>", &["0 of"], &[]);
    check("<ret>e/zzzz<ret><esc>", &["evidence"], &["0 of"]);
}
