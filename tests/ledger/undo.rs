//! Undo and redo: what takes an effect back, when it is refused, and what goes next.

use std::convert::Infallible;

use rubricate::ledger::fold::fold;
use rubricate::ledger::undo::{Refusal, Way, next, take_back};
use rubricate::ledger::{Event, Fact, Hash, State};
use rubricate::model::EvidenceStatus;

use crate::sample::*;

#[expect(
    clippy::needless_pass_by_value,
    reason = "what is expected is written where it is asked"
)]
fn check(events: Vec<Event>, target: usize, expected: Result<Event, Refusal>) {
    let facts = facts(plain(events));
    assert_eq!(take_back(&facts, facts[target].hash), expected);
}

#[test]
fn the_value_before_comes_back() {
    check(
        vec![begin(), answer("T1", level(2)), answer("T1", level(4))],
        2,
        Ok(answer("T1", level(2))),
    );
    check(vec![begin(), answer("T1", level(2))], 1, Ok(answer("T1", None)));
    check(
        vec![
            begin(),
            comment("T1", "a"),
            answer("T1", level(2)),
            comment("T1", "b"),
        ],
        3,
        Ok(comment("T1", "a")),
    );
}

#[test]
fn what_was_changed_since_stays() {
    let twice = vec![begin(), answer("T1", level(2)), answer("T1", level(4))];
    check(twice, 1, Err(Refusal::Changed));
    let beside = vec![
        begin(),
        answer("T1", level(2)),
        answer("T2", level(4)),
        comment("T1", "x"),
    ];
    check(beside, 1, Ok(answer("T1", None)));
}

#[test]
fn undo_never_crosses_a_seal() {
    check(
        vec![begin(), answer("T1", level(2)), seal()],
        1,
        Err(Refusal::Sealed),
    );
    check(
        vec![begin(), answer("T1", level(2)), seal(), reopen()],
        1,
        Err(Refusal::Sealed),
    );
    check(
        vec![begin(), seal(), reopen(), answer("T1", level(2))],
        3,
        Ok(answer("T1", None)),
    );
    check(
        vec![begin(), seal(), answer("T1", level(2))],
        2,
        Err(Refusal::NoEffect),
    );
    check(vec![begin(), seal()], 1, Err(Refusal::Named));
    check(vec![begin()], 0, Err(Refusal::Named));
}

#[test]
fn records_go_back_to_the_record_before() {
    let titled = |title: &str| Event::Project(project("P-1", title));
    check(vec![titled("old"), titled("new")], 1, Ok(titled("old")));
    check(vec![titled("old"), titled("new")], 0, Err(Refusal::Changed));
    check(vec![titled("old")], 0, Err(Refusal::First));
    let mut retired = evidence("e-1");
    retired.status = EvidenceStatus::Retired;
    check(
        vec![Event::Evidence(evidence("e-1"))],
        0,
        Ok(Event::Evidence(retired.clone())),
    );
    check(vec![Event::Evidence(retired)], 0, Err(Refusal::First));
}

#[test]
fn an_entry_that_is_not_there_is_missing() {
    assert_eq!(
        take_back(&facts(plain(vec![begin()])), Hash::ZERO),
        Err(Refusal::Missing)
    );
}

/// A ledger of one pen that does, undoes and redoes as a script of letters says: a digit answers `T1` with it, `u`
/// undoes, `r` redoes.
#[derive(Default)]
struct Hand {
    events: Vec<(Event, Option<Hash>)>,
}

impl Hand {
    fn facts(&self) -> Vec<Fact> {
        facts(self.events.clone())
    }

    fn step(&mut self, letter: char) {
        let way = match letter {
            'u' => Way::Undo,
            'r' => Way::Redo,
            digit => {
                let value = i64::from(digit.to_digit(10).expect("a digit"));
                return self.events.push((answer("T1", level(value)), None));
            }
        };
        let facts = self.facts();
        for hash in next(facts.iter().rev().cloned().map(Ok::<_, Infallible>), way).expect("nothing fails") {
            let back = take_back(&facts, hash).expect("what goes next can go");
            self.events.push((back, Some(hash)));
        }
    }
}

fn script(letters: &str, expected: Option<i64>) {
    let mut hand = Hand {
        events: plain(vec![begin()]),
    };
    letters.chars().for_each(|letter| hand.step(letter));
    let State::Sheet(sheet) = fold(&hand.facts()) else {
        panic!("it began")
    };
    assert_eq!(
        sheet.mark(&indicator("T1")).answer,
        expected.and_then(level),
        "{letters}"
    );
}

#[test]
fn undo_and_redo_walk_back_and_forth() {
    for (letters, expected) in [
        ("1", Some(1)),
        ("1u", None),
        ("1ur", Some(1)),
        ("12u", Some(1)),
        ("12uu", None),
        ("12uuu", None),
        ("12uur", Some(1)),
        ("12uurr", Some(2)),
        ("12uurrr", Some(2)),
        ("12uurru", Some(1)),
        ("12uurruu", None),
        ("12u3", Some(3)),
        ("12u3r", Some(3)),
        ("12u3u", Some(1)),
        ("12u3uu", None),
        ("12u3ur", Some(3)),
        ("123uuurur", Some(1)),
    ] {
        script(letters, expected);
    }
}

#[test]
fn what_was_appended_together_goes_together() {
    let mut together = facts(plain(vec![
        begin(),
        answer("T1", level(1)),
        answer("T2", level(2)),
        comment("T2", "x"),
    ]));
    together.iter_mut().skip(2).for_each(|fact| fact.tick = 3);
    let next =
        next(together.iter().rev().cloned().map(Ok::<_, Infallible>), Way::Undo).expect("nothing fails");
    assert_eq!(next, [together[3].hash, together[2].hash]);
}
