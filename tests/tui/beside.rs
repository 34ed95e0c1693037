//! What stands beside the tree, words for levels, and what others answer, on the screen.

use rubricate::tui::probe::Rehearsal;
use rubricate::workbench::args::Args;

use super::workshop::Workshop;

const EXTRA: &str = include_str!("../rubrics/fine/extra-points.toml");
const WHO: &str = include_str!("../rubrics/fine/who-answers.toml");
const WORDS: &str = include_str!("../rubrics/fine/words-as-levels.toml");

/// The demo with one project more, `zebra`, against this rubric.
fn with(rubric: &str) -> Workshop {
    let shop = Workshop::new();
    let file = shop.file("own.toml", rubric);
    let args = Args::new()
        .with("id", "zebra")
        .with("title", "Zebra")
        .with("rubric", file);
    shop.act_outside("project", &args);
    shop
}

#[test]
fn a_bonus_is_marked_by_a_digit_and_shows_its_points() {
    let shop = with(EXTRA);
    let seen = shop.seen("/zebra<ret><ret>4<down><down>2");
    assert_eq!(
        (shop.value("zebra", "A1"), shop.value("zebra", "copied")),
        ("4".to_owned(), "2".to_owned())
    );
    for part in [
        "bonus of 1.5 each time, at most 4 times",
        "What is copied works.",
        "given 2 ×: +3",
        "adjusted by +3",
        "83.00",
    ] {
        assert!(seen.contains(part), "{part}: {seen}");
    }
    let seen = shop.seen("/zebra<ret><ret><down><down><down><down>1");
    assert!(seen.contains("not graded: a veto was given"), "{seen}");
    let seen = shop.seen("/zebra<ret><ret><down><down><down>9");
    assert!(seen.contains("a whole number from 0 to 4"), "{seen}");
    assert_eq!(shop.value("zebra", "late"), "–");
}

#[test]
fn what_is_open_beside_the_tree_is_not_gone_to_and_stops_no_seal() {
    let shop = with(EXTRA);
    let seen = shop.seen("/zebra<ret><ret>4<tab>");
    assert!(!seen.contains("How many national awards"), "{seen}");
    let asked = shop.seen("/zebra<ret><ret>S");
    assert!(
        asked.contains("4 adjustments are open, and then count as not given"),
        "{asked}"
    );
    shop.seen("/zebra<ret><ret>S<ret>");
    assert!(shop.case("zebra").is_sealed());
}

#[test]
fn what_others_answer_is_shown_and_not_taken() {
    let shop = with(WHO);
    let me = shop.bench().me().expect("one evaluator");
    shop.act_outside(
        "person",
        &Args::new().with("id", me.as_str()).with("role", "evaluator"),
    );
    let seen = shop.seen("/zebra<ret><ret><down>7");
    assert!(seen.contains("entered by the office, from data"), "{seen}");
    assert_eq!(shop.value("zebra", "W2"), "–");
    let seen = shop.seen("/zebra<ret><ret>0<tab>");
    assert!(!seen.contains("What income came in?"), "{seen}");
}

#[test]
fn a_level_with_a_word_is_marked_and_shown_by_it() {
    let shop = with(WORDS);
    let seen = shop.seen("/zebra<ret><ret>.良<ret>");
    assert_eq!(shop.value("zebra", "A1"), "3");
    let picture: &Rehearsal = &shop.play(120, 36, "/zebra<ret><ret>");
    for part in ["4 优", "2 中", "A1"] {
        assert!(
            seen.contains(part) && picture.picture().text().contains(part),
            "{part}: {seen}"
        );
    }
    assert!(
        seen.lines()
            .any(|line| line.contains("人才") && line.contains("良")),
        "{seen}"
    );
}
