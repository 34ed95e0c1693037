//! The state alone: what it asks for, and what it makes of what came of it.

use std::sync::Arc;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use rubricate::model::Role;
use rubricate::text::{Lang, Phrase, Wording};
use rubricate::tui::event::{Event, Key};
use rubricate::tui::probe::{Picture, events};
use rubricate::tui::run::Effect;
use rubricate::tui::screen;
use rubricate::tui::state::app::{Mood, Saved, State, Who};
use rubricate::tui::state::desk::{Desk, Spot, Way};
use rubricate::tui::state::layer::Typing;
use rubricate::tui::state::layer::{Confirm, Layer};
use rubricate::tui::state::news::{Acted, Asker, News, Then, Work};
use rubricate::workbench::args::Args;
use rubricate::workbench::case::Case;
use rubricate::workbench::{Fault, Reply};

use super::marking::answer_all;
use super::notepad::LOOK;
use super::workshop::Workshop;

/// A state with the first project of the demo on the table.
fn at_desk(case: &Case) -> State {
    let who = Who {
        name: Wording::new("Li Wei"),
        role: Role::Evaluator,
    };
    let mut state = State::new(Lang::EN, who);
    state.resize(120, 36);
    state.hear(News::Table(Box::new(case.clone()), [].into(), Then::Desk));
    state
}

fn press(state: &mut State, script: &str) -> Vec<Effect<Work>> {
    let events = events(script).expect("a script");
    events.iter().flat_map(|event| state.update(event)).collect()
}

fn indicator(state: &State) -> Option<String> {
    match state.desk.at() {
        Some(Spot::Indicator(id)) => Some(id.to_string()),
        _ => None,
    }
}

fn acted(effect: Effect<Work>, result: Result<Reply, Fault>, case: &Case) -> News {
    let Effect::Work(Work::Act { name, args, asker }) = effect else {
        panic!("{effect:?} is no act");
    };
    News::Acted(Acted {
        name,
        args,
        asker,
        result,
        at: "14:02:11".to_owned(),
        case: Ok(Some(Box::new(case.clone()))),
    })
}

#[test]
fn a_digit_asks_for_the_act_and_changes_nothing_until_it_is_done() {
    let shop = Workshop::new();
    let before = shop.case("dut-committee");
    let mut state = at_desk(&before);
    let mut effects = press(&mut state, "1");
    assert_eq!(indicator(&state).as_deref(), Some("T1"));
    assert_eq!(state.saved, Saved::Still);
    shop.mark_outside("dut-committee", "T1", "1");
    let effect = effects.pop().expect("an act");
    state.hear(acted(effect, Ok(Reply::default()), &shop.case("dut-committee")));
    assert_eq!(indicator(&state).as_deref(), Some("T2"));
    assert_eq!(state.saved, Saved::At("14:02:11".to_owned()));
}

#[test]
fn a_mark_that_could_not_be_saved_is_not_shown_and_one_stays_where_one_is() {
    let case = Workshop::new().case("dut-committee");
    let mut state = at_desk(&case);
    let effect = press(&mut state, "1").pop().expect("an act");
    let full =
        Fault::world("disk-full", Phrase::new("fault-disk-full")).hint(Phrase::new("fault-disk-full-hint"));
    state.hear(acted(effect, Err(full), &case));
    assert_eq!(indicator(&state).as_deref(), Some("T1"));
    assert_eq!(state.saved, Saved::Failed);
    let message = state.message.as_ref().expect("it is said");
    assert_eq!((message.mood, message.said.len()), (Mood::Trouble, 2));
    press(&mut state, "<down>");
    assert_eq!(state.message, None, "the next key ends the message");
}

#[test]
fn an_act_that_was_saved_is_told_as_saved_though_reading_fails_after_it() {
    let case = Workshop::new().case("dut-committee");
    let mut state = at_desk(&case);
    let effect = press(&mut state, "1").pop().expect("an act");
    let reply = Reply::line(serde_json::Value::Null, Phrase::new("reply-sealed"));
    let News::Acted(acted) = acted(effect, Ok(reply.clone()), &case) else {
        panic!("an act")
    };
    let damaged = Fault::world("store-damaged", Phrase::new("fault-disk-full"));
    state.hear(News::Acted(Acted {
        case: Err(damaged.clone()),
        ..acted
    }));
    assert_eq!(state.saved, Saved::At("14:02:11".to_owned()));
    let message = state.message.as_ref().expect("it is said");
    assert_eq!(
        message.said,
        [reply.lines[0].clone(), damaged.message],
        "first what was done, then what could not be"
    );
    assert!(state.case.is_some(), "the screen stays as it was");
}

#[test]
fn what_was_typed_stays_when_it_could_not_be_saved() {
    let case = Workshop::new().case("dut-committee");
    let mut state = at_desk(&case);
    let effect = press(&mut state, "<down>.1/2<ret>").pop().expect("an act");
    let busy = Fault::world("store-busy", Phrase::new("fault-store-busy"));
    state.hear(acted(effect, Err(busy), &case));
    assert_eq!(state.layers.len(), 1, "the field stays open");
    assert_eq!(
        state.draft(),
        Some(Typing {
            field: "value T2".to_owned(),
            text: "1/2".to_owned(),
            over: String::new()
        }),
        "with what was typed"
    );
    assert_eq!(state.saved, Saved::Failed);
}

#[test]
fn open_indicators_are_gone_through_both_ways_and_round_the_end() {
    let shop = Workshop::new();
    shop.mark_outside("dut-committee", "T1", "1");
    let case = shop.case("dut-committee");
    let mut desk = Desk::new(&case);
    let at = |desk: &Desk| match desk.at() {
        Some(Spot::Indicator(id)) => id.to_string(),
        other => format!("{other:?}"),
    };
    assert_eq!(at(&desk), "T2", "the first open one");
    assert!(desk.go_open(&case, None, Way::Back));
    let last = case.open_indicators().last().map(|one| one.id.to_string());
    assert_eq!(Some(at(&desk)), last);
    assert!(desk.go_open(&case, None, Way::On));
    assert_eq!(at(&desk), "T2");
}

#[test]
fn a_folded_criterion_hides_its_parts_and_opens_for_what_is_gone_to() {
    let case = Workshop::new().case("dut-committee");
    let mut state = at_desk(&case);
    let all = state.desk.rows(&case).len();
    press(&mut state, "<left><left>");
    assert_eq!(state.desk.rows(&case).len(), all - 5);
    assert_eq!(indicator(&state), None, "one stands at the criterion");
    let effects = press(&mut state, "3");
    assert!(effects.is_empty(), "a criterion takes no mark");
    press(&mut state, "<tab>");
    assert_eq!(indicator(&state).as_deref(), Some("T1"));
    assert_eq!(state.desk.rows(&case).len(), all);
}

#[test]
fn the_way_back_leads_to_the_list_and_asks_for_its_rows_again() {
    let case = Workshop::new().case("dut-committee");
    let mut state = at_desk(&case);
    assert_eq!(state.wanted(), None, "the list does not show");
    state.update(&Event::Key(Key::parse("esc").expect("a key")));
    assert!(state.wanted().is_some());
    assert!(state.case.is_none());
}

#[test]
fn an_act_of_the_screen_is_heard_by_the_screen() {
    let case = Workshop::new().case("dut-committee");
    let mut state = at_desk(&case);
    let effects = press(&mut state, "u");
    assert!(matches!(
        effects.as_slice(),
        [Effect::Work(Work::Act {
            name: "undo",
            asker: Asker::Screen,
            ..
        })]
    ));
}

#[test]
fn a_submitted_sheet_shows_what_it_was_submitted_with() {
    let shop = Workshop::new();
    answer_all(&shop, "dut-committee");
    shop.mark_outside("dut-committee", "T1", "3");
    shop.act_outside("seal", &Args::new().with("project", "dut-committee"));
    let mut case = shop.case("dut-committee");
    let sealed = case.figures();
    // what scoring makes of it now is another matter
    let mut now = (*case.outcome).clone();
    (now.so_far, now.score, now.band, now.interval) = (None, None, None, None);
    (now.caps, now.done) = (Vec::new(), 0);
    case.now = Some(Arc::new(now));
    assert!(sealed.caps > 0, "{sealed:?}");
    let mut state = at_desk(&case);
    let desk = drawn(&state, 120, 36);
    for said in [
        format!("score {}", sealed.score.clone().unwrap_or_default()),
        format!("{}/{}", sealed.total, sealed.total),
        format!("▲ {} mark", sealed.caps),
        "band".to_owned(),
    ] {
        assert!(desk.contains(&said), "{said}:\n{desk}");
    }
    let strip = drawn(&state, 80, 24);
    let first = strip.lines().nth(1).unwrap_or_default();
    assert!(
        first.contains(&format!("{} ! now –", sealed.score.as_deref().unwrap_or("?"))),
        "{strip}"
    );
    state.resize(120, 36);
    state
        .layers
        .push(Layer::Confirm(Confirm::seal(case.project.id.clone())));
    let card = drawn(&state, 120, 36);
    assert!(card.contains(sealed.score.as_deref().unwrap_or("?")), "{card}");
}

fn drawn(state: &State, columns: u16, rows: u16) -> String {
    let mut state = state.clone();
    state.resize(columns, rows);
    let mut buf = Buffer::empty(Rect::new(0, 0, columns, rows));
    let drawn = screen::draw(&state, &mut buf, &LOOK);
    Picture::of(&buf, drawn.caret).text()
}
