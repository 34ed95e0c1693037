//! A sheet goes over to a new version of its rubric, by keys.

use rubricate::text::Lang;

use super::workshop::Workshop;

const FIRST: &str = "dut-committee";
const RUBRIC: &str = include_str!("../../rubrics/three-outcomes.toml");
const CHINESE: &str = include_str!("../../rubrics/three-outcomes.zh.toml");

/// The demo with two marks on its first project; beside it version 2, which asks `T1` in other words. Gives its file.
fn shop(lang: Lang) -> (Workshop, String) {
    let shop = Workshop::speaking(lang);
    shop.mark_outside(FIRST, "T1", "3");
    shop.mark_outside(FIRST, "T2", "40/50");
    let (head, tail) = RUBRIC.split_once("[indicators.T1]").expect("it is there");
    let tail = tail.replacen("question = \"", "question = \"In other words: ", 1);
    let second = format!("{head}[indicators.T1]{tail}").replace("version = \"1.0\"", "version = \"2.0\"");
    shop.file("second.zh.toml", CHINESE);
    let file = shop.file("second.toml", &second);
    (shop, file)
}

/// The last frame of the keys that go over to the file, and more.
fn check(lang: Lang, more: &str, there: &[&str], gone: &[&str]) -> Workshop {
    let (shop, file) = shop(lang);
    let seen = shop.seen(&format!("<home><ret>:rubric move<ret>{file}<C-s>{more}"));
    for text in there {
        assert!(seen.contains(text), "{text:?} after {more}\n{seen}");
    }
    for text in gone {
        assert!(!seen.contains(text), "{text:?} still after {more}\n{seen}");
    }
    shop
}

#[test]
fn what_becomes_of_the_marks_is_told_and_asked_about_before_anything_is_changed() {
    let told = [
        "is this meant?",
        "three-outcomes 1.0 → three-outcomes 2.0",
        "T1  was 3  other words",
        "T2",
    ];
    let shop = check(Lang::EN, "", &told, &["--yes"]);
    assert_eq!(shop.value(FIRST, "T1"), "3");
    let shop = check(Lang::EN, "<esc><esc>", &[], &["asked anew", "is this meant?"]);
    assert_eq!(shop.value(FIRST, "T1"), "3");
    check(Lang::ZH, "", &["需重新查看1项", "T1  原为3  文字有改动"], &[]);
}

#[test]
fn what_is_asked_anew_shows_its_sign_and_the_old_answer_and_tab_stops_there() {
    let shop = check(
        Lang::EN,
        "<ret><end><tab>",
        &[
            "asked anew: was 3",
            "? Trained for urgent posts",
            "(3)",
            "In other words:",
        ],
        &["is this meant?"],
    );
    assert_eq!(shop.value(FIRST, "T1"), "–");
    assert_eq!(shop.value(FIRST, "T2"), "40/50");
    check(Lang::ZH, "<ret><end><tab>", &["需重新评定：原为3"], &[]);
    let shop = check(Lang::EN, "<ret><end><tab>3", &[], &["asked anew"]);
    assert_eq!(shop.value(FIRST, "T1"), "3");
}

#[test]
fn undo_brings_the_version_and_its_marks_back() {
    let shop = check(
        Lang::EN,
        "<ret>u",
        &["3→0", "undone: sheet of"],
        &["asked anew", "In other words:"],
    );
    assert_eq!(shop.value(FIRST, "T1"), "3");
}
