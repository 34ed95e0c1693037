//! The tour, walked by keys: every step waits, sees what was done, and never covers anything.

use rubricate::text::Lang;
use rubricate::tui::probe::Rehearsal;
use rubricate::tui::run::{Ending, run};
use rubricate::tui::state::tour::STEPS;
use rubricate::workbench::acts::demo;

use super::tongue::left_over;
use super::workshop::Workshop;

/// The keys that do each step, in order.
const WALK: &[(&str, &str)] = &[
    ("open", "<ret>"),
    ("levels", "<ret>"),
    ("mark", "3"),
    ("why", "<up><ret>"),
    ("trace", "<esc>"),
    ("evidence", "e"),
    ("cite", "<space>"),
    ("cited", "<esc>"),
    ("comment", "c"),
    ("write", "三家企业 confirm<C-s>"),
    ("next", "<tab>"),
    ("seal", "S<esc>"),
    ("undo", "u"),
    ("help", "<F1><esc>"),
];

/// The keys of the first so many steps.
fn walked(steps: usize) -> String {
    WALK[..steps].iter().map(|(_, keys)| *keys).collect()
}

/// The text of the last frame without the breaks of its lines.
fn joined(stage: &Rehearsal) -> String {
    stage.picture().text().split_whitespace().collect()
}

fn check(script: &str, expected: Option<usize>) {
    let (stage, step) = Workshop::new().tour(80, 24, script);
    assert_eq!(step, expected, "{script}\n{}", stage.picture().text());
}

#[test]
fn the_walk_and_the_table_name_the_same_steps() {
    let (last, others) = STEPS.split_last().expect("there are steps");
    let walk: Vec<&str> = WALK.iter().map(|(name, _)| *name).collect();
    let told: Vec<&str> = others.iter().map(|step| step.name).collect();
    assert_eq!(walk, told);
    assert_eq!(last.name, "end");
}

#[test]
fn every_step_waits_for_its_deed_and_is_told_whole_in_both_languages_at_every_size() {
    for lang in [Lang::EN, Lang::ZH] {
        for (columns, rows) in [(40, 12), (80, 24), (120, 36)] {
            for steps in 0..=WALK.len() {
                let workshop = Workshop::speaking(lang);
                let (stage, step) = workshop.tour(columns, rows, &walked(steps));
                let text = stage.picture().text();
                assert_eq!(step, Some(steps + 1), "{lang} {columns}x{rows}\n{text}");
                let says = told(lang, steps);
                assert!(
                    joined(&stage).contains(&says),
                    "{lang} {columns}x{rows}: {says}\n{text}"
                );
            }
        }
    }
}

/// What the tour says after so many steps, without blanks.
fn told(lang: Lang, steps: usize) -> String {
    let workshop = Workshop::speaking(lang);
    let mut app = workshop.app().toured();
    run(&mut app, &mut Rehearsal::new(120, 36).types(&walked(steps)));
    let says = app.state().tour_says().expect("the tour is on");
    says.say(lang).split_whitespace().collect()
}

#[test]
fn nothing_of_one_language_is_left_in_the_box_of_the_other() {
    for steps in 0..=WALK.len() {
        let (stage, _) = Workshop::speaking(Lang::ZH).tour(80, 24, &walked(steps));
        let text = stage.picture().text();
        let own = text.lines().skip_while(|line| !line.contains("导览 "));
        let own: Vec<&str> = own.collect();
        assert_eq!(left_over(&own.join("\n"), "").len(), 0, "{own:?}");
    }
}

#[test]
fn enter_goes_on_where_it_does_nothing_else_and_esc_leaves() {
    check("<ret><ret><ret>", Some(4));
    check("<ret><ret><ret><ret><esc>", Some(6));
    check("<ret><ret>3<up><ret><esc><ret>", Some(9));
    check("<ret><ret>3<up><ret><esc><ret><ret><ret><ret><ret>", Some(14));
    check("<esc>", None);
    check("<ret><ret><esc>", None);
    check("q", None);
    check(&(walked(WALK.len()) + "<ret>"), None);
}

#[test]
fn a_step_is_over_when_it_was_done_and_not_when_its_key_was_pressed() {
    check("<ret><ret>u", Some(3));
    check("<ret><ret>n", Some(3));
    check("<ret><ret>3u", Some(4));
    check(&(walked(6) + "<esc>"), Some(6));
    check(&(walked(9) + "<esc>"), Some(9));
    check(&(walked(9) + "words<esc>c<C-s>"), Some(11));
    check(&(walked(2) + "<F1>"), Some(3));
}

#[test]
fn what_lies_over_the_screen_is_closed_first_and_the_box_says_so() {
    let (stage, _) = Workshop::new().tour(80, 24, "<ret><F1>");
    assert!(
        stage
            .picture()
            .text()
            .contains("Esc closes this, and the tour goes on")
    );
}

#[test]
fn the_box_takes_room_and_covers_nothing() {
    let plain = Workshop::new().play(80, 21, "<ret>3").picture().text();
    let (stage, _) = Workshop::new().tour(80, 24, "<ret><ret>3");
    let shown = stage.picture().text();
    let above: Vec<&str> = shown.lines().take(21).collect();
    let timeless = |text: &str| super::workshop::timeless(text);
    assert_eq!(timeless(&above.join("\n")), timeless(&plain));
}

#[test]
fn help_leads_to_the_tour_and_nothing_typed_is_lost_on_the_way() {
    let workshop = Workshop::new();
    let mut app = workshop.app();
    let ending = run(&mut app, &mut Rehearsal::new(80, 24).types("<ret>cwords<F1><F2>"));
    assert!(matches!(ending, Ending::Quit));
    assert!(app.takes_tour() && !app.takes_tour());
    app.goes_on(None);
    let mut stage = Rehearsal::new(80, 24).types("!");
    run(&mut app, &mut stage);
    assert!(stage.picture().text().contains("words!"));
}

#[test]
fn the_tour_has_a_store_of_its_own_that_is_gone_after_it() {
    let workshop = Workshop::new();
    let session = workshop.session();
    let home = session.home.clone().expect("a home");
    let before = workshop.case("dut-committee");
    let pens = || std::fs::read_to_string(home.pens_file()).unwrap_or_default();
    let pens_before = pens();
    let bench = demo::tour::begin(&session).expect("it is made");
    let mut app = rubricate::tui::app::App::new(bench, &workshop.look)
        .expect("it opens")
        .toured();
    run(&mut app, &mut Rehearsal::new(80, 24).types("<ret><ret>3"));
    app.close().expect("it closes");
    assert!(home.tour().exists());
    demo::tour::end(&session).expect("it is thrown away");
    assert!(!home.tour().exists());
    assert_eq!(pens(), pens_before);
    assert_eq!(workshop.case("dut-committee").outcome, before.outcome);
}
