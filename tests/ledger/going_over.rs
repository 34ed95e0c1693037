//! Going over to another version of a rubric: what counts on, what waits, what is left behind, and how all comes back.

use rubricate::ledger::fold::fold;
use rubricate::ledger::packed::{Packed, pack, unpack, with_earlier, without_earlier};
use rubricate::ledger::undo::{Refusal, Way, next, take_back};
use rubricate::ledger::{Event, Fact, Hash, SheetState, State};

use crate::sample::*;

fn sheet_of(facts: &[Fact]) -> SheetState {
    match fold(facts) {
        State::Sheet(sheet) => *sheet,
        other => panic!("expected a sheet, found {other:?}"),
    }
}

fn sheet_after(events: Vec<Event>) -> SheetState {
    sheet_of(&facts(plain([vec![begin()], events].concat())))
}

/// The sheet in a line for each indicator: what counts, what waits as `?`, what is left behind as `-`, with its words.
fn told(sheet: &SheetState) -> Vec<String> {
    let number = |answer: &rubricate::scoring::Answer| {
        format!("{answer:?}").contains("Number").then(|| match answer {
            rubricate::scoring::Answer::Value(value) => value.to_string(),
            _ => String::new(),
        })
    };
    let mut lines: Vec<String> = Vec::new();
    for id in &sheet.indicators {
        let mark = sheet.mark(id);
        let counts = mark.answer.as_ref().and_then(number);
        let waits = sheet.asked_anew(id).and_then(number).map(|was| format!("?{was}"));
        let said: Vec<String> = counts.into_iter().chain(waits).chain([mark.comment]).collect();
        lines.push(format!("{id} {}", said.join(" ")).trim_end().to_owned());
    }
    for (id, mark) in &sheet.earlier.left {
        let was = mark.answer.as_ref().and_then(number).unwrap_or_default();
        lines.push(format!("-{id} {was} {}", mark.comment).trim_end().to_owned());
    }
    lines
}

/// What is put down before, where the sheet goes over to, what is done after, and how it stands then.
fn check(before: Vec<Event>, over: Vec<Event>, expected: &[&str]) {
    let sheet = sheet_after([before, over].concat());
    assert_eq!(told(&sheet), expected);
    let Packed { cells, aside } = pack(&sheet.indicators, &sheet.marks);
    let (rest, earlier) = without_earlier(&with_earlier(aside, &sheet.earlier)).expect("it was just written");
    assert_eq!(unpack(&sheet.indicators, &cells, &rest), Some(sheet.marks));
    assert_eq!(earlier, sheet.earlier);
}

fn marked() -> Vec<Event> {
    vec![
        answer("T1", level(2)),
        comment("T1", "asked anew"),
        answer("T2", level(4)),
        comment("T2", "words"),
    ]
}

#[test]
fn a_mark_counts_on_waits_or_is_left_behind_with_its_words() {
    check(
        marked(),
        vec![go_over(&["T1", "T2"], &["T1", "T2"])],
        &["T1 2 asked anew", "T2 4 words"],
    );
    check(
        marked(),
        vec![go_over(&["T1", "T2"], &["T2"])],
        &["T1 ?2 asked anew", "T2 4 words"],
    );
    check(
        marked(),
        vec![go_over(&["T3", "T1"], &["T1"])],
        &["T3", "T1 2 asked anew", "-T2 4 words"],
    );
}

#[test]
fn an_answer_settles_what_waited_and_taking_it_back_leaves_it_waiting() {
    let over = go_over(&["T1", "T2"], &["T2"]);
    check(
        marked(),
        vec![over.clone(), answer("T1", level(2))],
        &["T1 2 asked anew", "T2 4 words"],
    );
    check(
        marked(),
        vec![over, answer("T1", level(3)), answer("T1", None)],
        &["T1 ?2 asked anew", "T2 4 words"],
    );
}

#[test]
fn an_indicator_that_comes_back_brings_its_words_and_waits() {
    let (away, back) = (go_over(&["T1"], &["T1"]), go_over(&["T1", "T2"], &["T1", "T2"]));
    check(marked(), vec![away, back], &["T1 2 asked anew", "T2 ?4 words"]);
    let (waits, again) = (go_over(&["T1", "T2"], &[]), go_over(&["T1"], &["T1"]));
    check(marked(), vec![waits, again], &["T1 ?2 asked anew", "-T2 4 words"]);
}

#[test]
fn what_has_no_place_has_no_effect() {
    let over = go_over(&["T1"], &["T1"]);
    check(
        marked(),
        vec![seal(), over.clone(), reopen()],
        &["T1 2 asked anew", "T2 4 words"],
    );
    check(
        marked(),
        vec![over.clone(), answer("T2", level(1))],
        &["T1 2 asked anew", "-T2 4 words"],
    );
    // a sheet on which something waits does not begin anew
    check(
        vec![answer("T1", level(2))],
        vec![go_over(&["T1"], &[]), begin()],
        &["T1 ?2"],
    );
    assert_eq!(fold(&facts(plain(vec![over]))), State::Nothing);
}

/// Goes one way again and again, as a person does, and gives all facts.
fn go(events: Vec<Event>, ways: &[Way]) -> Vec<Fact> {
    let mut all = plain([vec![begin()], events].concat());
    for way in ways {
        let so_far = facts(all.clone());
        let newest = so_far
            .iter()
            .rev()
            .cloned()
            .map(Ok::<_, std::convert::Infallible>);
        let Ok(targets) = next(newest, *way);
        for target in targets {
            let event = take_back(&so_far, target).expect("nothing was changed since");
            all.push((event, Some(target)));
        }
    }
    facts(all)
}

#[test]
fn undo_brings_the_version_and_every_mark_back_and_redo_goes_over_again() {
    let events = [marked(), vec![go_over(&["T3", "T1"], &[])]].concat();
    let (before, after) = (sheet_after(marked()), sheet_after(events.clone()));
    let undone = sheet_of(&go(events.clone(), &[Way::Undo]));
    assert_eq!(
        SheetState {
            head: before.head,
            ..undone
        },
        before
    );
    let redone = sheet_of(&go(events.clone(), &[Way::Undo, Way::Redo]));
    assert_eq!(
        SheetState {
            head: after.head,
            ..redone
        },
        after
    );
    let twice = sheet_of(&go(events, &[Way::Undo, Way::Undo]));
    assert_eq!(told(&twice), ["T1 2 asked anew", "T2 4"]);
}

/// What taking back the going over comes to after these events.
fn refused(after: Vec<Event>, expected: Option<Refusal>) {
    let events = [
        vec![begin()],
        marked(),
        vec![go_over(&["T1", "T2"], &["T2"])],
        after,
    ]
    .concat();
    let facts = facts(plain(events));
    let over: Vec<Hash> = facts
        .iter()
        .filter(|fact| matches!(fact.event, Event::Move { .. }))
        .map(|fact| fact.hash)
        .collect();
    assert_eq!(take_back(&facts, over[0]).err(), expected);
}

#[test]
fn undo_is_refused_where_marks_changed_since() {
    refused(vec![], None);
    refused(vec![answer("T1", level(3))], Some(Refusal::Changed));
    refused(vec![comment("T2", "more")], Some(Refusal::Changed));
    refused(vec![go_over(&["T1"], &[])], Some(Refusal::Changed));
    refused(vec![answer("T1", level(3)), answer("T1", None)], None);
    refused(vec![seal()], Some(Refusal::Sealed));
}

#[test]
fn a_mark_from_before_is_not_taken_back_by_itself() {
    let events = [vec![begin()], marked(), vec![go_over(&["T1", "T2"], &["T2"])]].concat();
    let facts = facts(plain(events));
    assert_eq!(take_back(&facts, facts[1].hash), Err(Refusal::Changed));
}

#[test]
fn a_taking_back_that_came_too_late_drops_nothing() {
    let over = go_over(&["T1"], &["T1"]);
    let so_far = facts(plain([vec![begin()], marked(), vec![over]].concat()));
    let target = so_far.last().expect("it went over").hash;
    let back = take_back(&so_far, target).expect("nothing was changed since");
    let mut events = plain([vec![begin()], marked(), vec![go_over(&["T1"], &["T1"])]].concat());
    events.push((answer("T1", level(3)), None));
    events.push((back, Some(target)));
    assert_eq!(
        told(&sheet_of(&facts(events))),
        ["T1 3 asked anew", "-T2 4 words"]
    );
}
