//! Appending: what is written is there, whole, and two programs can do it.

use rubricate::ledger::{Event, Head, Pen, Status};
use rubricate::model::{EvidenceStatus, Moment};
use rubricate::store::{Access, Beside, Draft, DraftKey, Fault, NewFact, OutcomeRow, QueueAsk, Range, Store};

use crate::desk::*;

#[test]
fn what_is_appended_is_there_for_others() {
    let mut desk = Desk::new();
    desk.write(a_sitting());
    let other = Store::open(&desk.path(), Access::Read).expect("it opens");
    let sheet = other
        .sheet(&on("P-1", "li"))
        .expect("it is read")
        .expect("it began");
    assert_eq!(sheet.mark(&indicator("T1")).answer, level(3));
    assert_eq!(sheet.mark(&indicator("T1")).comment, "two of three years");
    assert_eq!((sheet.status, sheet.answered()), (Status::Open, 2));
    assert_eq!(sheet.quote, quote());
    assert_eq!(other.evidence(&project_id("P-1")).expect("it is read").len(), 1);
    assert_eq!(
        other
            .place(&"dalian".parse_id())
            .expect("it is read")
            .expect("it is there")
            .name
            .original(),
        "Dalian"
    );
}

trait ParseId<T> {
    fn parse_id(&self) -> T;
}

impl ParseId<rubricate::model::PlaceId> for str {
    fn parse_id(&self) -> rubricate::model::PlaceId {
        rubricate::model::PlaceId::new(self).expect("an id")
    }
}

#[test]
fn entries_appended_together_share_a_tick_and_follow_each_other() {
    let mut desk = Desk::new();
    let first = desk.together([begin("P-1", "li"), mark("P-1", "li", "T1", 1)]);
    let second = desk.write([mark("P-1", "li", "T1", 2)]);
    let entries = desk.entries();
    let ticks: Vec<u64> = entries.iter().map(|entry| entry.tick).collect();
    assert_eq!(ticks, [1, 2, 2, 3]);
    let hashes: Vec<_> = entries.iter().skip(1).map(|entry| entry.hash).collect();
    assert_eq!(hashes, [first, second].concat());
    assert!(entries.windows(2).all(|pair| pair[1].prev == pair[0].hash));
    assert_eq!(
        desk.store.head(&desk.pen),
        Ok(Some(Head {
            seq: 4,
            hash: hashes[2]
        }))
    );
    assert_eq!(
        desk.store.pens().expect("they are read")[0].person,
        Some(person("li"))
    );
}

#[test]
fn tables_written_step_by_step_are_those_made_again() {
    let mut desk = Desk::new();
    desk.write(a_sitting());
    desk.write([
        project("P-2", "Steel"),
        seal("P-1", "li"),
        mark("P-1", "li", "T1", 5),
        project("P-1", "Rail 2"),
    ]);
    desk.write([
        begin("P-2", "li"),
        comment("P-2", "li", "T3", "x"),
        seal("P-2", "li"),
        reopen("P-2", "li"),
    ]);
    assert_eq!(desk.problems(), Vec::<String>::new());
    let before = desk.tables();
    desk.store.rebuild().expect("it is rebuilt");
    assert_eq!(desk.tables(), before);
}

#[test]
fn two_programs_append_to_one_store() {
    let mut desk = Desk::new();
    desk.write(a_sitting());
    let mut other = Store::open(&desk.path(), Access::Write).expect("it opens");
    let pen = other.mint(&person("wu"), Moment(3)).expect("a pen");
    let seen = desk.store.data_version().expect("a version");
    for round in 0..5 {
        desk.write([mark("P-1", "li", "T3", round)]);
        let facts = [begin("P-1", "wu"), mark("P-1", "wu", "T1", round)].map(NewFact::from);
        other.append(&pen, Moment(4), &facts).expect("it is appended");
    }
    assert_ne!(desk.store.data_version(), Ok(seen), "the other's work is noticed");
    let answer = |by: &str, at: &str| {
        let sheet = desk
            .store
            .sheet(&on("P-1", by))
            .expect("it is read")
            .expect("it began");
        sheet.mark(&indicator(at)).answer
    };
    assert_eq!((answer("li", "T3"), answer("wu", "T1")), (level(4), level(4)));
    assert_eq!(desk.problems(), Vec::<String>::new());
    let ticks: Vec<u64> = desk.entries().iter().map(|entry| entry.tick).collect();
    assert!(ticks.windows(2).all(|pair| pair[0] <= pair[1]));
}

#[test]
fn both_programs_write_on_one_sheet_with_pens_of_their_own() {
    let mut desk = Desk::new();
    desk.write(a_sitting());
    let mut other = Store::open(&desk.path(), Access::Write).expect("it opens");
    let pen = other.mint(&person("li"), Moment(3)).expect("a pen");
    desk.write([mark("P-1", "li", "T1", 0)]);
    other
        .append(&pen, Moment(4), &[mark("P-1", "li", "T2", 5).into()])
        .expect("it is appended");
    desk.write([comment("P-1", "li", "T2", "still there")]);
    let sheet = desk
        .store
        .sheet(&on("P-1", "li"))
        .expect("it is read")
        .expect("it began");
    assert_eq!(sheet.mark(&indicator("T1")).answer, level(0));
    assert_eq!(sheet.mark(&indicator("T2")).answer, level(5));
    assert_eq!(desk.problems(), Vec::<String>::new());
}

#[test]
fn a_pen_that_is_not_of_this_store_does_not_write() {
    let mut desk = Desk::new();
    let refused = desk
        .store
        .append(&Pen([7; 32]), Moment(1), &[])
        .expect_err("it is unknown");
    assert_eq!(refused.name(), "unknown-pen");
}

fn outcome(score: &str) -> OutcomeRow {
    OutcomeRow {
        sheet: on("P-1", "li"),
        head: None,
        scorer: "1".to_owned(),
        score: Some(score.to_owned()),
        low: "38.20".to_owned(),
        high: "83.10".to_owned(),
        coverage: "0.58".to_owned(),
        band: Some("pass".to_owned()),
        done: 2,
        total: 3,
        caps: 1,
    }
}

/// The outcome a list shows of the one sheet.
fn listed(store: &Store) -> Option<OutcomeRow> {
    let rows = store
        .queue(&QueueAsk::all(person("li"), "1"), Range { from: 0, count: 9 })
        .expect("it is read");
    rows.into_iter()
        .next()?
        .sheet?
        .outcome
        .map(|row| OutcomeRow { head: None, ..row })
}

#[test]
fn an_outcome_holds_while_what_it_rests_on_is_as_it_was() {
    let mut desk = Desk::new();
    desk.write(a_sitting());
    let save = |desk: &mut Desk| {
        let as_of = desk.store.data_version().ok();
        let beside = Beside {
            outcomes: &[outcome("61.40")],
            as_of,
            ..Beside::default()
        };
        let fact = [mark("P-1", "li", "T2", 1).into()];
        desk.store
            .append_with(&desk.pen, Moment(5), &fact, &beside)
            .expect("it is appended");
        assert_eq!(listed(&desk.store), Some(outcome("61.40")));
    };
    save(&mut desk);
    for changes in [
        mark("P-1", "li", "T3", 1),
        evidence("e-1", "P-1", EvidenceStatus::Retired),
        project("P-1", "another title"),
        place("dalian", "Dalian again"),
    ] {
        desk.write([changes.clone()]);
        assert_eq!(listed(&desk.store), None, "{changes:?}");
        save(&mut desk);
    }
}

#[test]
fn what_was_decided_before_another_program_wrote_is_not_appended() {
    let mut desk = Desk::new();
    desk.write(a_sitting());
    let decided_at = desk.store.data_version().ok();
    let mut other = Store::open(&desk.path(), Access::Write).expect("it opens");
    other.mint(&person("wu"), Moment(3)).expect("a pen");
    let before = desk.store.entry_count().expect("a count");
    let beside = Beside {
        decided_at,
        ..Beside::default()
    };
    let fact = [mark("P-1", "li", "T2", 1).into()];
    let refused = desk.store.append_with(&desk.pen, Moment(5), &fact, &beside);
    assert_eq!(refused, Err(Fault::Changed));
    assert_eq!(desk.store.entry_count().expect("a count"), before);
}

#[test]
fn an_outcome_computed_before_another_program_wrote_is_left_out() {
    let mut desk = Desk::new();
    desk.write(a_sitting());
    let as_of = desk.store.data_version().ok();
    let mut other = Store::open(&desk.path(), Access::Write).expect("it opens");
    other.mint(&person("wu"), Moment(3)).expect("a pen");
    let beside = Beside {
        outcomes: &[outcome("1")],
        as_of,
        ..Beside::default()
    };
    desk.store
        .append_with(
            &desk.pen,
            Moment(5),
            &[mark("P-1", "li", "T2", 1).into()],
            &beside,
        )
        .expect("it is appended");
    assert_eq!(listed(&desk.store), None);
    desk.store
        .keep_outcomes(as_of.expect("a version"), &[outcome("1")])
        .expect("it is no fault");
    assert_eq!(listed(&desk.store), None);
    let now = desk.store.data_version().expect("a version");
    desk.store
        .keep_outcomes(now, &[outcome("2")])
        .expect("it is kept");
    assert_eq!(listed(&desk.store), Some(outcome("2")));
}

#[test]
fn a_draft_is_kept_until_it_is_a_fact() {
    let mut desk = Desk::new();
    desk.write(a_sitting());
    let key = DraftKey {
        person: person("li"),
        project: project_id("P-1"),
        field: "T1/comment".to_owned(),
        run: desk.store.run().to_owned(),
    };
    let draft = |text: &str| Draft {
        key: key.clone(),
        text: text.to_owned(),
        over: "one".to_owned(),
        at: Moment(9),
    };
    desk.store.put_draft(&draft("two of")).expect("it is kept");
    desk.store.put_draft(&draft("two of three")).expect("it is kept");
    let other = Store::open(&desk.path(), Access::Read).expect("it opens");
    assert_eq!(other.drafts(&person("li")), Ok(vec![draft("two of three")]));
    let entries = desk.store.entry_count();
    let beside = Beside {
        ended: std::slice::from_ref(&key),
        ..Beside::default()
    };
    let fact: NewFact = comment("P-1", "li", "T1", "two of three").into();
    desk.store
        .append_with(&desk.pen, Moment(9), &[fact], &beside)
        .expect("it is appended");
    assert_eq!(other.drafts(&person("li")), Ok(vec![]));
    assert_eq!(desk.store.entry_count(), entries.map(|count| count + 1));
    desk.store.put_draft(&draft("x")).expect("it is kept");
    desk.store.drop_draft(&key).expect("it is dropped");
    assert_eq!(other.drafts(&person("li")), Ok(vec![]));
}

#[test]
fn settings_are_kept_and_forgotten() {
    let mut desk = Desk::new();
    desk.store.put_setting("theme", Some("dark")).expect("it is kept");
    desk.store
        .put_setting("theme", Some("light"))
        .expect("it is kept");
    assert_eq!(desk.store.setting("theme"), Ok(Some("light".to_owned())));
    assert_eq!(desk.store.settings().expect("they are read").len(), 1);
    desk.store.put_setting("theme", None).expect("it is forgotten");
    assert_eq!(desk.store.setting("theme"), Ok(None));
}

#[test]
fn the_log_is_used_again_after_a_rest() {
    let mut desk = Desk::new();
    desk.write(a_sitting());
    let log = desk.path().with_extension("store-wal");
    let size = || std::fs::metadata(&log).expect("the log is there").len();
    let marks_and_rests = |desk: &mut Desk, count: i64| {
        for value in 0..count {
            desk.write([mark("P-1", "li", "T1", value % 6)]);
            desk.store.idle().expect("it rests");
        }
    };
    marks_and_rests(&mut desk, 100);
    let grown = size();
    marks_and_rests(&mut desk, 300);
    // a few pages more or less where a page was split
    let range = grown..grown + grown / 8;
    assert!(
        range.contains(&size()),
        "it neither grows nor is cut off: {range:?}, {}",
        size()
    );
}

#[test]
fn nothing_is_appended_when_one_fact_is_refused() {
    let mut desk = Desk::new();
    let hashes = desk.write(a_sitting());
    let before = (desk.tables(), desk.store.entry_count());
    let stale = NewFact {
        event: mark("P-1", "li", "T1", 0),
        undoes: Some(hashes[4]),
    };
    let facts = [comment("P-1", "li", "T3", "x").into(), stale];
    assert_eq!(
        desk.store
            .append(&desk.pen, Moment(1), &facts)
            .expect_err("it is refused")
            .name(),
        "store-changed"
    );
    assert_eq!((desk.tables(), desk.store.entry_count()), before);
    desk.write([Event::Comment {
        sheet: on("P-1", "li"),
        indicator: indicator("T3"),
        text: "y".to_owned(),
    }]);
    assert_eq!(desk.problems(), Vec::<String>::new());
}
