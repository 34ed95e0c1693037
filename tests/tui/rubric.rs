//! A rubric read on the screen, changed in its file while it shows, and laid beside another.

use std::path::PathBuf;
use std::time::Duration;

use rubricate::text::Lang;
use rubricate::tui::probe::Rehearsal;
use rubricate::tui::run::run;

use super::golden;
use super::workshop::Workshop;

const SIZES: [(u16, u16); 2] = [(80, 24), (120, 36)];
/// Opens the last file that is asked for by name.
const FILE: &str = ":rubric show<ret><end><ret>";

/// The template of a small rubric with one of its parts written otherwise.
fn small(lang: Lang, from: &str, to: &str) -> String {
    let text = match lang {
        Lang::EN => include_str!("../../rubrics/templates/en/small.toml"),
        _ => include_str!("../../rubrics/templates/zh/small.toml"),
    };
    assert!(text.contains(from), "the template says {from}");
    text.replacen(from, to, 1)
}

/// A file beside the store, and the keys that open it.
fn file(shop: &Workshop, name: &str, text: &str) -> PathBuf {
    let store = shop.store();
    let path = store.parent().expect("a folder").join(name);
    std::fs::write(&path, text).expect("a file");
    path
}

fn check(shop: &Workshop, name: &str, script: &str, (columns, rows): (u16, u16)) {
    let picture = shop.play(columns, rows, script).picture();
    golden::check_in(shop.lang, &format!("{name}-{columns}x{rows}"), &picture);
}

#[test]
fn a_rubric_reads_as_the_evaluator_meets_it() {
    for lang in Lang::SPOKEN {
        for size in SIZES {
            let shop = Workshop::speaking(lang);
            check(&shop, "rubric-read", "<ret>r<down><down>", size);
            check(&shop, "rubric-filtered", "<ret>r/T3<ret>", size);
        }
        check(
            &Workshop::speaking(lang),
            "rubric-text",
            "<ret>r<down><down><ret><down>",
            (80, 24),
        );
        check(
            &Workshop::speaking(lang),
            "rubric-shelf",
            ":rubric show<ret>",
            (80, 24),
        );
    }
}

#[test]
fn what_is_wrong_with_a_file_stands_above_what_could_be_understood() {
    for lang in Lang::SPOKEN {
        for size in SIZES {
            let shop = Workshop::speaking(lang);
            file(
                &shop,
                "small.toml",
                &small(lang, "in = \"region\"", "in = \"regoin\""),
            );
            check(&shop, "rubric-findings", &format!("{FILE}small.toml<ret>"), size);
        }
    }
}

#[test]
fn two_rubrics_stand_beside_each_other() {
    let (question, other) = [
        (
            "Do graduates work in posts",
            "Do the graduates of two years work in posts",
        ),
        (
            "毕业生是否在与所学相符的岗位上工作",
            "近两年的毕业生是否在与所学相符的岗位上工作",
        ),
    ]
    .into();
    for lang in Lang::SPOKEN {
        let (from, to) = if lang == Lang::EN { question } else { other };
        for size in SIZES {
            let shop = Workshop::speaking(lang);
            file(
                &shop,
                "small.toml",
                &small(lang, "version = \"1.0\"", "version = \"1.0\""),
            );
            let later = small(lang, from, to).replacen("weight = 50", "weight = 70", 1);
            file(
                &shop,
                "later.toml",
                &later.replace("version = \"1.0\"", "version = \"2.0\""),
            );
            let script = format!("{FILE}small.toml<ret>d<end><ret>later.toml<ret><down><down>");
            check(&shop, "rubric-compare", &script, size);
        }
    }
}

#[test]
fn a_shipped_rubric_becomes_a_file_that_is_mended_while_it_shows() {
    let shop = Workshop::new();
    let broken = small(Lang::EN, "in = \"region\"", "in = \"regoin\"");
    let mut stage = Rehearsal::new(120, 36)
        .types("<ret>re<C-u>")
        .types("<ret>")
        .edits(Ok(broken));
    let mut app = shop.app();
    run(&mut app, &mut stage);
    let own = shop.store().with_file_name("three-outcomes.toml");
    assert_eq!(stage.handed(), [own.display().to_string()], "{}", stage.picture());
    let frame = stage.picture().text();
    assert!(frame.contains("regoin"), "{frame}");
    assert!(
        frame.contains("In matching posts"),
        "what could be understood stays: {frame}"
    );
    std::fs::write(
        &own,
        small(Lang::EN, "Local needs met", "Needs of the county met"),
    )
    .expect("a file");
    let mut stage = Rehearsal::new(120, 36).pauses(Duration::from_secs(1));
    run(&mut app, &mut stage);
    let frame = stage.picture().text();
    assert!(
        frame.contains("Needs of the county met") && !frame.contains("regoin"),
        "{frame}"
    );
}

#[test]
fn a_file_that_goes_is_told_once_and_the_rubric_stays() {
    let shop = Workshop::new();
    let path = file(
        &shop,
        "small.toml",
        &small(Lang::EN, "weight = 50", "weight = 40"),
    );
    let mut app = shop.app();
    run(
        &mut app,
        &mut Rehearsal::new(120, 36).types(&format!("{FILE}small.toml<ret>")),
    );
    std::fs::remove_file(&path).expect("it was there");
    let mut stage = Rehearsal::new(120, 36).pauses(Duration::from_secs(3));
    run(&mut app, &mut stage);
    let frame = stage.picture().text();
    assert!(frame.contains("cannot read"), "{frame}");
    assert!(frame.contains("In matching posts"), "{frame}");
    let mut later = Rehearsal::new(120, 36).pauses(Duration::from_secs(20));
    run(&mut app, &mut later);
    assert_eq!(later.frames(), 1, "nothing is drawn for a file that stays away");
}
