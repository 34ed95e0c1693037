//! Pictures of the scored demo: how the work went on, evidence by date, criteria with where they can end.

use std::sync::OnceLock;
use std::time::Duration;

use rubricate::text::Lang;
use rubricate::tui::app::App;
use rubricate::tui::probe::Rehearsal;
use rubricate::tui::run::run;
use rubricate::tui::theme::Theme;
use rubricate::tui::widget::Look;
use rubricate::tui::widget::borders::Borders;
use rubricate::workbench::act::Act;
use rubricate::workbench::args::Args;
use rubricate::workbench::config::Config;
use rubricate::workbench::{Home, Session, Workbench};
use tempfile::TempDir;

use super::golden;
use super::notepad::LOOK;
use super::workshop::{copy, timeless};

const PLAIN: Look = Look {
    theme: Theme::Mono,
    borders: Borders::ASCII,
    lang: Lang::EN,
};

/// A session on the scored demo in a folder.
fn session(folder: &TempDir) -> Session {
    let home = Home {
        config: folder.path().join("config"),
        data: folder.path().join("data"),
    };
    Session {
        lang: Lang::EN,
        store: Some(home.scored_demo()),
        home: Some(home),
        config: Config::default(),
        person: Some("evaluator-1".to_owned()),
    }
}

/// A copy of the scored demo, which is made once.
fn demo() -> TempDir {
    static MADE: OnceLock<TempDir> = OnceLock::new();
    let made = MADE.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a folder");
        let act = Act::find("demo").expect("an act");
        let args = Args::new().with("scored", "yes").with("no-open", "yes");
        act.call(&session(&folder), &args).expect("it can be made");
        folder
    });
    let own = tempfile::tempdir().expect("a folder");
    copy(made.path(), own.path());
    own
}

fn picture(look: &Look, script: &str, columns: u16, rows: u16) -> String {
    let mut stage = Rehearsal::new(columns, rows)
        .types(script)
        .pauses(Duration::from_secs(10));
    let demo = demo();
    let bench = Workbench::open(&session(&demo)).expect("it opens");
    let mut app = App::new(bench, look).expect("it opens");
    run(&mut app, &mut stage);
    timeless(&stage.picture().to_string())
}

fn check(name: &str, look: &Look, script: &str) {
    for (columns, rows) in [(120, 36), (80, 24)] {
        golden::check(
            &format!("{name}-{columns}x{rows}"),
            &picture(look, script, columns, rows),
        );
    }
}

#[test]
fn the_list_shows_how_the_work_went_on_where_there_is_room() {
    check("scored-queue", &LOOK, "");
    check("scored-queue-plain", &PLAIN, "");
}

#[test]
fn evidence_is_shown_by_date_and_a_burst_is_pointed_at() {
    check("scored-timeline", &LOOK, "/plaques<ret><ret>t");
    check("scored-timeline-plain", &PLAIN, "/plaques<ret><ret>t");
    check("scored-timeline-years", &LOOK, "/committee<ret><ret>et");
}

#[test]
fn criteria_are_shown_with_where_they_can_end() {
    check("scored-profile", &LOOK, "/charging<ret><ret>p");
    check("scored-profile-plain", &PLAIN, "/charging<ret><ret>p");
}

#[test]
fn one_picture_turns_into_the_other_and_back_to_the_sheet() {
    let seen = |script: &str| picture(&LOOK, script, 120, 36);
    assert_eq!(seen("/bearing<ret><ret>tp"), seen("/bearing<ret><ret>p"));
    assert_eq!(
        seen("/bearing<ret><ret>tpt<esc>"),
        seen("/bearing<ret><ret>t<esc>")
    );
}

#[test]
fn that_the_marks_are_made_up_is_said_on_every_screen() {
    for script in ["", "<ret>"] {
        for columns in [40, 80, 120] {
            let seen = picture(&LOOK, script, columns, 24);
            assert!(seen.contains("synthetic marks"), "{columns}: {seen}");
        }
    }
}
