//! The welcome: somebody without a store chooses what to begin with.

use std::path::Path;

use rubricate::text::Lang;
use rubricate::tui::app::Reception;
use rubricate::tui::gesture::KEYBOARD;
use rubricate::tui::looks::Surroundings;
use rubricate::tui::probe::Rehearsal;
use rubricate::tui::run::{Ending, run};
use rubricate::tui::state::welcome::{CHOICES, Choice};
use rubricate::workbench::config::Config;
use rubricate::workbench::{Home, Session, Workbench};

use super::directed::{Directed, Patient, goes_on};
use super::notepad::LOOK;
use super::tongue::left_over;

fn session(home: &Path, lang: Lang) -> Session {
    let own = Home {
        config: home.join("config"),
        data: home.to_path_buf(),
    };
    Session {
        lang,
        config: Config::load(Some(&own), KEYBOARD),
        home: Some(own),
        store: None,
        person: None,
    }
}

/// A script on the welcome of somebody new.
struct Visit {
    home: tempfile::TempDir,
    reception: Reception,
    stage: Rehearsal,
    /// What was seen.
    seen: Vec<String>,
    ending: Ending,
}

fn visit(lang: Lang, columns: u16, rows: u16, script: &str) -> Visit {
    let home = tempfile::tempdir().expect("a folder");
    let mut reception = Reception::new(&session(home.path(), lang), &Surroundings::of(&LOOK));
    let mut stage = Directed {
        stage: Rehearsal::new(columns, rows).types(script),
        director: Patient::default(),
    };
    let ending = run(&mut reception, &mut stage);
    Visit {
        home,
        reception,
        stage: stage.stage,
        seen: stage.director.seen,
        ending,
    }
}

fn check(script: &str, expected: Option<Choice>) -> Visit {
    let mut visit = visit(Lang::EN, 80, 24, script);
    assert_eq!(visit.reception.takes(), expected, "{script}");
    visit
}

#[test]
fn what_is_chosen_is_made_and_nothing_else() {
    check("<ret>", Some(Choice::Tour));
    check("<F1><F2>", Some(Choice::Tour));
    let demo = check("<down><ret>", Some(Choice::Demo));
    assert!(demo.home.path().join("demo.store").exists());
    for script in ["q", "<esc>", "<end><ret>"] {
        let left = check(script, None);
        assert!(matches!(left.ending, Ending::Quit), "{script}");
        let files = std::fs::read_dir(left.home.path()).expect("a folder").count();
        assert_eq!(files, 0, "{script}: nothing was written");
    }
}

/// Files in the folder of stores, but the one that remembers pens.
fn stores(home: &Path) -> Vec<String> {
    let files = std::fs::read_dir(home).expect("a folder");
    let names = files.map(|file| file.expect("a file").file_name().to_string_lossy().into_owned());
    names.filter(|name| name.contains("store")).collect()
}

#[test]
fn a_demo_is_made_beside_the_keys_and_its_course_is_told() {
    let made = check("<down><down><ret>", Some(Choice::Scored));
    let told = made.seen.iter().filter(|frame| goes_on(frame)).count();
    assert!(told > 1, "{:?}", made.seen);
    assert_eq!(stores(made.home.path()), ["demo-scored.store"]);
}

#[test]
fn a_demo_that_is_stopped_or_left_leaves_nothing() {
    let home = tempfile::tempdir().expect("a folder");
    let mut reception = Reception::new(&session(home.path(), Lang::EN), &Surroundings::of(&LOOK));
    let mut stage = Directed {
        stage: Rehearsal::new(80, 24).bursts("<down><down><ret><esc>", 4),
        director: Patient::default(),
    };
    run(&mut reception, &mut stage);
    let text = stage.stage.picture().text();
    assert!(text.contains("stopped as asked"), "{text}");
    assert!(reception.takes().is_none());
    assert_eq!(stores(home.path()), Vec::<String>::new());
    // the terminal goes away while it is made
    run(&mut reception, &mut Rehearsal::new(80, 24).bursts("<ret>", 1));
    reception.close();
    assert_eq!(stores(home.path()), Vec::<String>::new());
}

#[test]
fn a_store_of_ones_own_is_made_by_the_form_and_opens_as_its_person() {
    let own = check("<down><down><down><ret>li-wei<tab>李某<ret>", Some(Choice::Own));
    let session = own.reception.session();
    let bench = Workbench::open(session).expect("it opens");
    let people = bench.people().expect("they are read");
    assert_eq!(people.len(), 1);
    assert_eq!(people[0].name.say(Lang::EN), "李某");
    assert_eq!(session.person.as_deref(), Some("li-wei"));
}

#[test]
fn what_is_wrong_in_the_form_is_told_where_it_is() {
    for (typed, told) in [("<C-s>", "who works here?"), ("Li Wei<C-s>", "Li Wei")] {
        let script = format!("<end><up><ret>{typed}");
        let visit = check(&script, None);
        let text = visit.stage.picture().text();
        assert!(text.contains(told) && text.contains("my own store"), "{text}");
        assert!(!visit.home.path().join("rubricate.store").exists());
    }
}

#[test]
fn leaving_the_form_leads_back_to_the_choices() {
    let visit = check("<end><up><ret>li<esc><home><ret>", Some(Choice::Tour));
    assert!(visit.reception.state().form().is_none());
}

#[test]
fn every_choice_is_seen_at_every_size_in_both_languages() {
    for lang in [Lang::EN, Lang::ZH] {
        for (columns, rows) in [(40, 12), (80, 24), (120, 36), (200, 60)] {
            let text = visit(lang, columns, rows, "").stage.picture().text();
            for (_, end) in CHOICES {
                let name = rubricate::text::Phrase::new(format!("welcome-{end}")).say(lang);
                assert!(text.contains(&name), "{name} at {columns}x{rows}\n{text}");
            }
        }
    }
    visit(Lang::EN, 1, 1, "<down><ret>");
    visit(Lang::EN, 9, 3, "<end><up><ret>x");
}

#[test]
fn the_language_turns_and_is_remembered() {
    let turned = visit(Lang::EN, 80, 24, "<F9>");
    let text = turned.stage.picture().text();
    assert_eq!(left_over(&text, "").len(), 0, "{text}");
    let settled = std::fs::read_to_string(turned.home.path().join("config/config.toml"));
    assert!(settled.is_ok_and(|text| text.contains("zh")));
}

#[test]
fn only_somebody_new_is_welcomed() {
    let home = tempfile::tempdir().expect("a folder");
    let new = || session(home.path(), Lang::EN);
    assert!(new().is_new_here());
    let named = Session {
        store: Some(home.path().join("other.store")),
        ..new()
    };
    assert!(!named.is_new_here(), "a store was named");
    std::fs::create_dir_all(home.path().join("config")).expect("a folder");
    let file = home.path().join("config/config.toml");
    std::fs::write(&file, "welcome = \"off\"\n").expect("a file");
    assert!(!new().is_new_here(), "it was turned off");
    std::fs::remove_file(file).expect("it was there");
    std::fs::write(home.path().join("rubricate.store"), "").expect("a file");
    assert!(!new().is_new_here(), "there is a store");
}
