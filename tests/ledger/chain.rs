//! Chains: what is changed, missing or written twice is named.

use rubricate::ledger::chain::{FlawKind, verify_chain};
use rubricate::ledger::{Entry, Hash, Head, Pen};
use rubricate::model::Moment;
use rubricate::text::Lang;

/// Five entries of one pen, each with a tick of its own.
fn chain(pen: u8) -> Vec<Entry> {
    let mut head = Head::START;
    let link = |seq: u64| {
        let entry = Entry::next(
            Pen([pen; 32]),
            head,
            seq * 2,
            Moment(7),
            format!("{{\"n\":{seq}}}").into_bytes(),
        );
        head = entry.head();
        entry
    };
    (1..=5).map(link).collect()
}

/// Changes the chain and names what is found, as `place kind`.
fn check(change: impl FnOnce(&mut Vec<Entry>), expected: &[(u64, FlawKind)]) {
    let mut entries = chain(3);
    change(&mut entries);
    let found: Vec<_> = verify_chain(&entries)
        .iter()
        .map(|flaw| (flaw.entry.seq, flaw.kind))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn an_untouched_chain_has_no_flaw() {
    check(|_| {}, &[]);
}

#[test]
fn absent_bodies_leave_a_chain_whole() {
    check(
        |entries| entries.iter_mut().for_each(|entry| entry.body = None),
        &[],
    );
}

#[test]
fn every_field_is_bound() {
    let own = [(3, FlawKind::Hash)];
    check(|entries| entries[2].at.0 += 1, &own);
    check(|entries| entries[2].tick += 1, &own);
    check(
        |entries| entries[2].prev.0[31] ^= 1,
        &[(3, FlawKind::Hash), (3, FlawKind::Prev)],
    );
    check(
        |entries| entries[2].body_hash.0[0] ^= 1,
        &[(3, FlawKind::Body), (3, FlawKind::Hash)],
    );
    check(
        |entries| entries[2].hash.0[0] ^= 1,
        &[(3, FlawKind::Hash), (4, FlawKind::Prev)],
    );
    check(
        |entries| entries[2].body = Some(b"{}".to_vec()),
        &[(3, FlawKind::Body)],
    );
}

#[test]
fn a_rewritten_entry_is_not_followed_by_the_next() {
    let rewrite = |entries: &mut Vec<Entry>| {
        let before = entries[1].head();
        entries[2] = Entry::next(Pen([3; 32]), before, 6, Moment(7), b"{\"n\":99}".to_vec());
    };
    check(rewrite, &[(4, FlawKind::Prev)]);
}

#[test]
fn a_missing_entry_is_a_gap_before_the_next() {
    check(
        |entries| drop(entries.remove(2)),
        &[(4, FlawKind::Gap { from: 3 })],
    );
    check(
        |entries| drop(entries.remove(0)),
        &[(2, FlawKind::Gap { from: 1 })],
    );
}

#[test]
fn a_place_written_twice_is_a_fork_and_both_may_be_followed() {
    let fork = |entries: &mut Vec<Entry>| {
        let other = Entry::next(
            Pen([3; 32]),
            entries[1].head(),
            6,
            Moment(8),
            b"{\"n\":99}".to_vec(),
        );
        entries.insert(2, other);
    };
    check(fork, &[(3, FlawKind::Fork)]);
}

#[test]
fn a_falling_tick_is_named() {
    let fall = |entries: &mut Vec<Entry>| {
        entries.truncate(4);
        let head = entries[3].head();
        entries.push(Entry::next(Pen([3; 32]), head, 5, Moment(7), b"{}".to_vec()));
    };
    check(fall, &[(5, FlawKind::TickFalls)]);
}

#[test]
fn chains_are_told_apart_and_flaws_have_words() {
    let mut entries = chain(1);
    entries.extend(chain(2));
    entries[7].at = Moment(0);
    let flaws = verify_chain(&entries);
    assert_eq!(flaws.len(), 1);
    assert_eq!(flaws[0].entry.to_string(), "02020202/3");
    assert_ne!(flaws[0].phrase().say(Lang::EN), flaws[0].phrase().name());
    assert_ne!(entries[7].hash, Hash::ZERO);
}
