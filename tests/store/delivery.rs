//! Entries of several pens, delivered in any order, as often as it happens: equal tables.

use proptest::prelude::*;
use rubricate::ledger::{Entry, Event, Head, Pen, wire};
use rubricate::model::{EvidenceStatus, Moment};
use rubricate::store::Store;

use crate::desk::*;

const PEOPLE: [&str; 3] = ["li", "wu", "zhao"];
const PROJECTS: [&str; 3] = ["P-1", "P-2", "P-3"];

/// What somebody may do next; numbers choose.
fn event(kind: u8, project: usize, by: usize, value: i64) -> Event {
    let (at, by) = (PROJECTS[project], PEOPLE[by]);
    let field = ["T1", "T2", "T3", "T9"][usize::try_from(value).expect("small") % 4];
    match kind {
        0 if value > 3 => {
            // the same sheet begun elsewhere with another version
            let quote = rubricate::ledger::Quote {
                version: value.to_string(),
                ..quote()
            };
            Event::Sheet {
                sheet: on(at, by),
                quote,
                indicators: vec![indicator("T2"), indicator("T1")],
            }
        }
        0 => begin(at, by),
        1..=5 => mark(at, by, field, value),
        6 => comment(at, by, field, &"x".repeat(usize::try_from(value).expect("small"))),
        7 => seal(at, by),
        8 => reopen(at, by),
        12 => go_over(at, by),
        9 => self::project(at, &format!("title {value}")),
        10 => evidence(
            "e-1",
            at,
            if value > 2 {
                EvidenceStatus::Retired
            } else {
                EvidenceStatus::Active
            },
        ),
        _ => place("dalian", &format!("Dalian {value}")),
    }
}

/// One step of a history: which pen, how far its clock has seen the others, what it does.
type Step = (usize, u64, (u8, usize, usize, i64));

/// Chains of three pens, whose ticks overlap as they do when people work apart.
fn chains(steps: &[Step]) -> Vec<Entry> {
    let mut ends = [(Head::START, 0_u64); 3];
    let first = |pen: usize| {
        (
            pen,
            0,
            Event::Pen {
                person: person(PEOPLE[pen]),
            },
        )
    };
    let steps = steps
        .iter()
        .map(|(pen, leap, (kind, project, by, value))| (*pen, *leap, event(*kind, *project, *by, *value)));
    let mut entries = Vec::new();
    for (pen, leap, event) in (0..3).map(first).chain(steps) {
        let (head, tick) = &mut ends[pen];
        *tick += 1 + leap;
        let key = Pen([u8::try_from(pen).expect("small") + 1; 32]);
        let entry = Entry::next(
            key,
            *head,
            *tick,
            Moment(-7),
            wire::encode(&event, &[0; 16], None),
        );
        *head = entry.head();
        entries.push(entry);
    }
    entries
}

/// The tables after receiving `entries` in parcels of that size.
fn tables_after(entries: &[Entry], parcel: usize) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.store");
    let mut store = Store::create(&path).expect("a new store");
    for parcel in entries.chunks(parcel) {
        store.receive(parcel).expect("it is received");
    }
    assert_eq!(
        told(
            &store
                .verify(&std::collections::BTreeMap::new())
                .expect("verify runs")
        ),
        Vec::<String>::new()
    );
    drop(store);
    let desk = Desk {
        store: Store::open(&path, rubricate::store::Access::Read).expect("it opens"),
        folder,
        pen: Pen::ZERO,
    };
    desk.tables()
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let act = (0..13_u8, 0..3_usize, 0..3_usize, 0..6_i64);
    prop::collection::vec((0..3_usize, 0..3_u64, act), 10..60)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn any_order_of_delivery_gives_equal_tables(
        steps in steps(),
        shuffled in any::<prop::sample::Index>(),
        seed in any::<u64>(),
        parcel in 1..9_usize,
    ) {
        let entries = chains(&steps);
        let expected = tables_after(&entries, entries.len());
        let mut mixed = entries.clone();
        let mut state = seed;
        // a plain shuffle; what counts is that every order can come
        for last in (1..mixed.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            mixed.swap(last, usize::try_from(state >> 33).expect("31 bits") % (last + 1));
        }
        mixed.push(entries[shuffled.index(entries.len())].clone());
        prop_assert_eq!(tables_after(&mixed, parcel), expected);
    }
}

#[test]
fn what_one_wrote_alone_another_receives() {
    let mut desk = Desk::new();
    desk.write(a_sitting());
    desk.write([seal("P-1", "li"), project("P-2", "Steel")]);
    let mut backwards = desk.entries();
    backwards.reverse();
    assert_eq!(tables_after(&backwards, 1), desk.tables());
}

#[test]
fn receiving_again_brings_nothing_new() {
    let mut desk = Desk::new();
    desk.write(a_sitting());
    let entries = desk.entries();
    let before = desk.tables();
    assert_eq!(desk.store.receive(&entries).expect("it is received").new, 0);
    assert_eq!(desk.tables(), before);
}

#[test]
fn a_body_that_was_withheld_may_come_later() {
    let mut desk = Desk::new();
    desk.write(a_sitting());
    let entries = desk.entries();
    let withheld: Vec<Entry> = entries
        .iter()
        .map(|entry| Entry {
            body: None,
            ..entry.clone()
        })
        .collect();
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.store");
    let store = Store::create(&path).expect("a new store");
    let mut other = Desk {
        store,
        folder,
        pen: desk.pen,
    };
    assert_eq!(
        other.store.receive(&withheld).expect("it is received").new,
        entries.len()
    );
    assert_eq!(other.problems(), Vec::<String>::new());
    assert!(other.store.projects().expect("they are read").is_empty());
    assert_eq!(other.store.receive(&entries).expect("it is received").new, 0);
    assert_eq!(other.tables(), desk.tables());
    assert_eq!(other.problems(), Vec::<String>::new());
}

#[test]
fn an_entry_that_is_not_what_its_hash_says_is_refused_with_all_others() {
    let mut desk = Desk::new();
    desk.write(a_sitting());
    let mut entries = desk.entries();
    entries[3].at = Moment(99);
    let folder = tempfile::tempdir().expect("a folder");
    let mut other = Store::create(&folder.path().join("a.store")).expect("a new store");
    assert_eq!(
        other.receive(&entries).expect_err("it is refused").name(),
        "unsound-entry"
    );
    assert_eq!(other.entry_count(), Ok(0));
}

#[test]
fn a_place_written_twice_is_kept_twice_reported_and_not_written_on() {
    let mut desk = Desk::new();
    desk.write(a_sitting());
    let entries = desk.entries();
    let before = entries[entries.len() - 2].head();
    let body = wire::encode(&mark("P-1", "li", "T1", 5), &[1; 16], None);
    let twin = Entry::next(desk.pen, before, entries.len() as u64, Moment(1), body);
    assert_eq!(
        desk.store
            .receive(std::slice::from_ref(&twin))
            .expect("it is received")
            .new,
        1
    );
    assert_eq!(desk.store.entry_count(), Ok(entries.len() as u64 + 1));
    let problems = desk.problems();
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert!(problems[0].starts_with(&twin.name().to_string()), "{problems:?}");
    let refused = desk
        .store
        .append(&desk.pen, Moment(1), &[mark("P-1", "li", "T1", 1).into()]);
    assert_eq!(refused.expect_err("it is refused").name(), "forked-pen");
}

#[test]
fn a_kind_of_a_newer_program_is_kept_and_makes_the_store_read_only() {
    let mut desk = Desk::new();
    desk.write(a_sitting());
    let body = br#"{"kind":"verdict","version":1,"salt":"","fields":{}}"#.to_vec();
    let entry = Entry::next(Pen([8; 32]), Head::START, 1, Moment(1), body);
    desk.store
        .receive(std::slice::from_ref(&entry))
        .expect("it is received");
    for mut store in [
        Store::open(&desk.path(), rubricate::store::Access::Write).expect("it opens"),
        desk.store,
    ] {
        assert_eq!(store.projects().expect("they are read").len(), 1);
        let refused = store.append(&desk.pen, Moment(1), &[mark("P-1", "li", "T1", 1).into()]);
        assert_eq!(refused.expect_err("it is refused").name(), "store-unknown-kind");
        let problems = told(
            &store
                .verify(&std::collections::BTreeMap::new())
                .expect("verify runs"),
        );
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert!(problems[0].contains("verdict"), "{problems:?}");
    }
}

#[test]
fn a_kind_that_was_learnt_since_is_taken_in_when_the_store_is_opened() {
    let mut desk = Desk::new();
    desk.write(a_sitting());
    let before = desk.tables();
    // so a program leaves it that does not know the kind
    desk.tamper("UPDATE entry SET subject = NULL WHERE kind = 'comment'; DELETE FROM remark");
    desk.store = Store::open(&desk.path(), rubricate::store::Access::Write).expect("it opens");
    assert_eq!(desk.tables(), before);
    assert_eq!(desk.store.read_only(), None);
}
