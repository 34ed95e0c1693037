//! Both languages on the screen: nothing of one is left over in the other, and turning from one to the other keeps
//! where one is and what was typed.

use std::collections::BTreeSet;

use rubricate::method::METHODS;
use rubricate::text::Lang;
use rubricate::tui::event::Key;
use rubricate::tui::gesture::{Layer, ROWS};
use rubricate::workbench::act::ACTS;
use rubricate::workbench::config::table::{Kind, SETTINGS};
use rubricate::workbench::language;

use super::workshop::Workshop;

/// Names that are the same in every language: of the program, of keys, of formats.
const NAMES: &[&str] = &[
    "rubricate",
    "TOML",
    "JSON",
    "Schema",
    "SHA",
    "UTF",
    "English",
    "Ctrl",
    "Shift",
    "Space",
];

/// What authors wrote in English alone: a source of the demo, and what the fixtures add.
const AUTHORS: &str = "source 002, Cooperation between Industry, University and Research Institutes in Liaoning \
    Province, section 2.5 · Dalian Locomotive · register 2025-118 · Employers' letters cover two of three years;";

/// What is filled in where a form shows every language: the project of the fixtures, and its evidence.
const FILLED_IN: &str = concat!(
    include_str!("../../rubrics/demo/liaoning.toml"),
    "412 graduates in matching posts, register, Dalian Locomotive, abstain, clear"
);

/// What the fixtures of these layers say: an id of a person, texts of somebody who writes in two languages.
const SAID: &str = "evaluator, saved elsewhere, half a sentence, Rail transit, Talent";

/// Fields and words of the first method's input, as scripts write them, and whose name a method bears.
const INPUT: &str = "ratings, level, nominal, ordinal, interval, ratio, resamples, confidence, seed, null, Cohen, Fleiss, \
    Kendall, Krippendorff, Spearman, CRITIC";

/// The words that a frame of this name may show as they are: those of authors, values of settings, names of commands.
pub(crate) fn authors(name: &str) -> String {
    let shows = |part: &str| name.contains(part);
    if shows("form-") {
        FILLED_IN.to_owned()
    } else if shows("settings") {
        let choices = SETTINGS.iter().filter_map(|setting| match setting.kind {
            Kind::Choice(words) => Some(words.join(", ")),
            Kind::Text | Kind::Whole(..) => None,
        });
        choices.collect::<Vec<_>>().join(", ")
    } else if shows("methods") {
        let told = METHODS.iter().flat_map(|method| [method.name, method.source]);
        told.chain([INPUT]).collect::<Vec<_>>().join(" ")
    } else if shows("palette") {
        // what is typed to find something, and the standard a schema is of
        let acts = ACTS.iter().map(|act| act.name);
        acts.chain(["se", "cgl", "Schema"]).collect::<Vec<_>>().join(" ")
    } else if shows("rubric-compare") || shows("rubric-findings") {
        // the keys and ids of the file that is read
        format!(
            "{} regoin",
            include_str!("../../rubrics/templates/zh/small.toml")
                .replace(['[', ']'], " ")
                .replace('.', " ")
        )
    } else if shows("pick") || shows("rubric-shelf") {
        // one rubric's id is a single word
        let rubrics: Vec<&str> = rubricate::rubric::shipped().iter().map(|one| one.name).collect();
        format!("{AUTHORS} {SAID} {}", rubrics.join(" "))
    } else {
        format!("{AUTHORS} {SAID}")
    }
}

/// English words in a Chinese frame that are no name, id or author's own.
pub(crate) fn left_over(frame: &str, authors: &str) -> BTreeSet<String> {
    let keys: BTreeSet<String> = ROWS.iter().flat_map(|row| row.keys().map(Key::label)).collect();
    let part_of_name = |ch: char| ch.is_ascii_alphanumeric() || "-_=./:'’<>".contains(ch);
    let bare = |token: &'_ str| token.trim_matches(|ch: char| ":.'<>/=".contains(ch)).to_owned();
    let authors: BTreeSet<String> = authors.split(|ch: char| !part_of_name(ch)).map(bare).collect();
    let tokens = frame
        .lines()
        .flat_map(|line| without_act(line).split(|ch: char| !part_of_name(ch)));
    let words = tokens.map(bare);
    // an id has a digit or a dash in it, an option too, a file a dot
    let is_id = |word: &str| word.contains(|ch: char| ch.is_ascii_digit() || "-_=./:".contains(ch));
    words
        .filter(|word| word.len() > 1 && !is_id(word))
        .filter(|word| !NAMES.contains(&word.as_str()) && !keys.contains(word))
        .filter(|word| !authors.contains(word))
        .collect()
}

/// A row without the act it tells of at its start.
fn without_act(line: &str) -> &str {
    let told = line.trim_start_matches(|ch: char| !ch.is_ascii_alphabetic());
    let act = ACTS
        .iter()
        .find_map(|act| told.strip_prefix(&format!("{} ", act.words().join(" "))));
    act.unwrap_or(line)
}

#[test]
fn english_in_a_chinese_frame_is_found() {
    let found = left_over(
        "▶ 现代轨道 open  F1帮助 Enter打开 neu-lab P1 score –\n│ rubric use   选用量规",
        AUTHORS,
    );
    assert_eq!(found, ["open", "score"].map(str::to_owned).into());
}

#[test]
fn every_layer_has_the_key_that_turns_the_language() {
    let key = Key::parse("F9").expect("a key");
    for layer in Layer::ALL {
        let gesture = rubricate::tui::gesture::gesture_of(layer, key);
        assert_eq!(
            gesture,
            Some(rubricate::tui::gesture::Gesture::Language),
            "{layer:?}"
        );
    }
}

#[test]
fn the_language_turns_at_once_and_place_and_text_stay() {
    for script in [
        "<down><down>",
        "<ret><down>",
        "<ret>e",
        "<ret>cwords, 文字<left>",
        "<F3><tab>",
        "/大连",
    ] {
        let play = |script: &str| Workshop::new().play(120, 36, script);
        let before = play(script);
        let after = play(&[script, "<F9><F9>"].concat());
        assert_eq!(
            before.picture().text(),
            after.picture().text(),
            "{script}: there and back"
        );
        let turned = play(&[script, "<F9>"].concat());
        let caret = |stage: &rubricate::tui::probe::Rehearsal| stage.picture().caret().map(|at| at.y);
        assert_eq!(caret(&before), caret(&turned), "{script}");
        assert_ne!(before.picture().text(), turned.picture().text(), "{script}");
    }
    let typed = Workshop::new()
        .play(120, 36, "<ret>cwords, 文字<F9>")
        .picture()
        .text();
    assert!(
        typed.contains("words, 文字") && typed.contains("的评语"),
        "{typed}"
    );
}

#[test]
fn the_choice_is_remembered() {
    let shop = Workshop::new();
    shop.play(80, 24, "<F9>");
    let config = shop.config();
    assert_eq!(language::decide(None, &config), Lang::ZH);
    assert_eq!(language::decide(Some(Lang::EN), &config), Lang::EN);
}
