//! Many keys between two frames: each counts, and the rows of the list are fetched once.

use std::time::Duration;

use rubricate::model::{ProjectId, Role};
use rubricate::text::{Lang, Wording};
use rubricate::tui::event::{Event, Key};
use rubricate::tui::probe::Rehearsal;
use rubricate::tui::run::run;
use rubricate::tui::state::app::{Screen, State, Who};
use rubricate::tui::state::news::News;
use rubricate::tui::state::queue::Window;
use rubricate::workbench::asks::queue::{Progress, Queue, QueueRow};

use super::workshop::Workshop;

/// Rows of the screen: a few of the projects at a time.
const ROWS: u16 = 8;

fn rows(shop: &Workshop) -> Vec<QueueRow> {
    let all = Queue {
        from: 0,
        count: usize::MAX >> 1,
        filter: String::new(),
    };
    shop.bench().ask(all).expect("the list is read")
}

fn project(app: &rubricate::tui::app::App) -> Option<ProjectId> {
    app.state().case.as_ref().map(|case| case.project.id.clone())
}

#[test]
fn moves_ask_for_no_rows_until_something_looks_at_them() {
    let who = Who {
        name: Wording::new("Li Wei"),
        role: Role::Evaluator,
    };
    let mut state = State::new(Lang::EN, who);
    state.resize(80, 10);
    let down = Event::Key(Key::parse("down").expect("a key"));
    let enter = Event::Key(Key::parse("ret").expect("a key"));
    let row = rows(&Workshop::new()).swap_remove(0);
    let window = state.wanted().expect("nothing is at hand");
    assert_eq!(
        state.wanted_for(&down),
        Some(window),
        "where the list ends is not known"
    );
    state.hear(News::Rows(window, vec![row; window.count]));
    state.hear(News::Counted(Progress {
        rows: 1000,
        projects: 1000,
        sealed: 0,
        drafts: 0,
    }));
    for _ in 0..500 {
        assert_eq!(state.wanted_for(&down), None);
        state.update(&down);
    }
    assert_eq!(state.queue.list().selected(), Some(500));
    let wanted = state.wanted();
    assert!(
        wanted.is_some_and(|Window { from, count }| (from..from + count).contains(&500)),
        "{wanted:?}"
    );
    assert_eq!(
        state.wanted_for(&enter),
        wanted,
        "what is entered has to be known"
    );
}

#[test]
fn keys_that_come_together_open_the_project_they_would_open_one_by_one() {
    let shop = Workshop::new();
    let all = rows(&shop);
    for moves in [1, 5, all.len() - 1] {
        let script = format!("<home>{}<ret>", "<down>".repeat(moves));
        for piece in [1, 3, 500] {
            let mut app = shop.app();
            run(&mut app, &mut Rehearsal::new(80, ROWS).bursts(&script, piece));
            assert_eq!(
                project(&app).as_ref(),
                Some(&all[moves].id),
                "{moves} moves in pieces of {piece}"
            );
        }
    }
}

#[test]
fn a_filter_and_moves_that_come_together_are_all_heard() {
    let shop = Workshop::new();
    let mut app = shop.app();
    run(
        &mut app,
        &mut Rehearsal::new(80, ROWS).bursts("/a<ret><down><down><down><up><ret>", 500),
    );
    let filtered = Queue {
        from: 2,
        count: 1,
        filter: "a".to_owned(),
    };
    let found = shop.bench().ask(filtered).expect("the list is read");
    assert_eq!(app.state().screen, Screen::Desk);
    assert_eq!(project(&app), found.first().map(|row| row.id.clone()));
}

#[test]
fn a_list_that_became_shorter_is_shown_to_its_new_end() {
    let who = Who {
        name: Wording::new("Li Wei"),
        role: Role::Evaluator,
    };
    let mut state = State::new(Lang::EN, who);
    state.resize(80, 10);
    state.queue.select(500);
    let row = rows(&Workshop::new()).swap_remove(0);
    let mut fetched = 0;
    while let Some(window) = state.wanted() {
        let there = 120usize.saturating_sub(window.from).min(window.count);
        state.hear(News::Rows(window, vec![row.clone(); there]));
        fetched += 1;
        assert!(fetched < 100, "it comes to an end");
    }
    assert_eq!(state.queue.list().len(), 120);
    assert_eq!(state.queue.list().selected(), Some(119));
}

/// What 40 columns and a line end of prose would command, key by key: marks, abstentions, layers.
const PROSE: &str = "1 of 5 courses was given by the firm;<ret>2 more are planned, see p. 34.<ret>";

#[test]
fn a_text_that_is_pasted_as_keys_marks_nothing_and_is_told() {
    for piece in [1, 7, 500] {
        let shop = Workshop::new();
        let mut app = shop.app();
        let stage = Rehearsal::new(120, 36).types("<ret>");
        let mut stage = stage.bursts(PROSE, piece).pauses(Duration::from_secs(1));
        run(&mut app, &mut stage);
        let frame = stage.picture().text();
        assert!(app.state().layers.is_empty(), "{frame}");
        assert!(frame.contains("a pasted text has no place here"), "{frame}");
        let case = shop.case(app.state().case.as_ref().expect("a project").project.id.as_str());
        let is_marked = |id| case.mark(id).answer.is_some();
        assert_eq!(
            case.applicable().iter().filter(|one| is_marked(&one.id)).count(),
            0,
            "in pieces of {piece}"
        );
    }
}

#[test]
fn the_rest_of_a_text_that_a_slow_line_brings_later_is_text_too() {
    let shop = Workshop::new();
    let mut app = shop.app();
    let stage = Rehearsal::new(120, 36).types("<ret>").bursts(PROSE, 500);
    let stage = stage.pauses(Duration::from_millis(20)).bursts("3<ret>4", 9);
    run(&mut app, &mut stage.pauses(Duration::from_secs(1)));
    let case = app.state().case.as_ref().expect("a project");
    assert!(
        case.applicable()
            .iter()
            .all(|one| case.mark(&one.id).answer.is_none())
    );
}

#[test]
fn a_text_that_is_pasted_as_keys_into_a_comment_is_one_step() {
    let seen = |more: &str| {
        let shop = Workshop::new();
        let stage = Rehearsal::new(120, 36).types("<ret>cfirst ").bursts(PROSE, 9);
        let mut stage = stage.pauses(Duration::from_millis(1)).types(more);
        run(&mut shop.app(), &mut stage);
        stage.picture().text()
    };
    let frame = seen("");
    assert!(
        frame.contains("first 1 of 5 courses was given by the firm;"),
        "{frame}"
    );
    assert!(frame.contains("2 more are planned, see p. 34."), "{frame}");
    let frame = seen("<F7>");
    assert!(frame.contains("first") && !frame.contains("planned"), "{frame}");
}

#[test]
fn keys_held_down_and_digits_in_a_row_are_commands() {
    for (script, marks) in [
        ("3".repeat(500), true),
        ("j".repeat(500), false),
        ("12345".repeat(40), true),
    ] {
        let shop = Workshop::new();
        let mut app = shop.app();
        let stage = Rehearsal::new(120, 36).types("<ret>");
        let mut stage = stage.bursts(&script, 500).pauses(Duration::from_secs(1));
        run(&mut app, &mut stage);
        let case = app.state().case.as_ref().expect("a project");
        let marked = case
            .applicable()
            .iter()
            .filter(|one| case.mark(&one.id).answer.is_some())
            .count();
        assert_eq!(marked > 0, marks, "{marked} marked\n{}", stage.picture());
    }
}

#[test]
fn a_column_of_numbers_is_a_text() {
    let shop = Workshop::new();
    let mut app = shop.app();
    let stage = Rehearsal::new(120, 36).types("<ret>");
    run(
        &mut app,
        &mut stage
            .bursts(&"3<ret>".repeat(40), 500)
            .pauses(Duration::from_secs(1)),
    );
    let case = app.state().case.as_ref().expect("a project");
    assert!(
        case.applicable()
            .iter()
            .all(|one| case.mark(&one.id).answer.is_none())
    );
}

#[test]
fn what_was_typed_while_the_program_was_busy_is_no_burst() {
    let shop = Workshop::new();
    let stage = Rehearsal::new(120, 36).bursts("<ret>", 1);
    let mut stage = stage
        .overworks(Duration::from_secs(3))
        .bursts(&format!("c{}", "word ".repeat(12)), 100);
    run(&mut shop.app(), &mut stage);
    let frame = stage.picture().text();
    assert!(frame.contains("word word word"), "{frame}");
}
