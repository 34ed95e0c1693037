//! Lists, windows, counts and the log.

use rubricate::ledger::{Event, Status};
use rubricate::model::PersonId;
use rubricate::store::{Counts, Named, Order, QueueAsk, QueueRow, Range, Stand};
use rubricate::text::Lang;

use crate::desk::*;

/// Twelve projects; `li` has sealed the first two and begun the third.
fn desk() -> Desk {
    let mut desk = Desk::new();
    desk.together([place("dalian", "Dalian")]);
    desk.together((1..=12).map(|number| project(&format!("P-{number}"), &format!("Title {number}"))));
    desk.together([begin("P-1", "li"), mark("P-1", "li", "T1", 5), seal("P-1", "li")]);
    desk.together([
        begin("P-2", "li"),
        seal("P-2", "li"),
        begin("P-3", "li"),
        mark("P-3", "li", "T1", 1),
    ]);
    desk
}

fn li() -> PersonId {
    person("li")
}

fn ids(rows: &[QueueRow]) -> Vec<String> {
    rows.iter().map(|row| row.project.id.to_string()).collect()
}

/// What a list shows from `from` on, at most `count` rows.
fn check(ask: &QueueAsk, from: u64, count: u64, expected: &[&str]) {
    let rows = desk()
        .store
        .queue(ask, Range { from, count })
        .expect("it is read");
    assert_eq!(ids(&rows), expected);
}

#[test]
fn a_window_is_a_part_of_the_list_in_the_order_of_arrival() {
    let all = QueueAsk::all(li(), "1");
    check(&all, 0, 3, &["P-1", "P-2", "P-3"]);
    check(&all, 9, 9, &["P-10", "P-11", "P-12"]);
    check(&all, 12, 9, &[]);
    assert_eq!(desk().store.queue_count(&all), Ok(12));
}

#[test]
fn a_filter_finds_chinese_titles_and_places_by_their_initials_also_of_projects_put_down_before_they_were_kept()
 {
    let mut desk = Desk::new();
    desk.together([place("dalian", "大连")]);
    desk.together([
        project("P-1", "现代轨道交通"),
        project("P-2", "Modern rail transit"),
    ]);
    let found = |desk: &Desk, text: &str| {
        let ask = QueueAsk {
            text: text.to_owned(),
            ..QueueAsk::all(li(), "1")
        };
        let rows = desk.store.queue(&ask, Range { from: 0, count: 9 });
        ids(&rows.expect("it is read"))
    };
    let check = |desk: &Desk| {
        assert_eq!(found(desk, "gdjt"), ["P-1"]);
        assert_eq!(found(desk, "ＧＤ"), ["P-1"]);
        assert_eq!(found(desk, "mrt"), ["P-2"]);
        assert_eq!(found(desk, "gdjt mrt"), [""; 0]);
        assert_eq!(found(desk, "dl").len(), 2, "their place");
    };
    check(&desk);
    let old = rusqlite::Connection::open(desk.store.path()).expect("it opens");
    old.execute("UPDATE project SET letters = NULL", [])
        .expect("as an older program left it");
    check(&desk);
    assert_eq!(desk.store.verify(&std::collections::BTreeMap::new()), Ok(vec![]));
}

#[test]
fn a_row_says_how_the_person_stands() {
    let rows = desk()
        .store
        .queue(&QueueAsk::all(li(), "1"), Range { from: 0, count: 4 })
        .expect("it is read");
    let told = |row: &QueueRow| {
        row.sheet
            .as_ref()
            .map(|sheet| (sheet.status, sheet.answered, sheet.indicators))
    };
    let expected = [
        Some((Status::Sealed, 1, 3)),
        Some((Status::Sealed, 0, 3)),
        Some((Status::Open, 1, 3)),
        None,
    ];
    assert_eq!(rows.iter().map(told).collect::<Vec<_>>(), expected);
    assert_eq!(rows[0].position, 1);
    assert_eq!(
        rows[0].place.as_ref().map(|place| place.name.say(Lang::EN)),
        Some("Dalian")
    );
    let others = desk()
        .store
        .queue(&QueueAsk::all(person("wu"), "1"), Range { from: 0, count: 1 })
        .expect("it is read");
    assert_eq!(others[0].sheet, None);
}

#[test]
fn a_filter_looks_into_ids_titles_and_places_in_any_case() {
    let find = |text: &str| QueueAsk {
        text: text.to_owned(),
        ..QueueAsk::all(li(), "1")
    };
    check(&find("p-1"), 0, 99, &["P-1", "P-10", "P-11", "P-12"]);
    check(&find("p-1"), 1, 2, &["P-10", "P-11"]);
    check(&find("TITLE 7"), 0, 99, &["P-7"]);
    check(&find("7项目"), 0, 99, &["P-7"]);
    check(&find("nothing like it"), 0, 99, &[]);
    assert_eq!(desk().store.queue_count(&find("dalian")), Ok(12));
    assert_eq!(desk().store.queue_count(&find("p-1")), Ok(4));
    for text in ["%", "_", "'", "\"", "\\"] {
        check(&find(text), 0, 99, &[]);
    }
    let sealed = QueueAsk {
        or_stands: vec![Stand::Sealed],
        ..find("sealed")
    };
    check(&sealed, 0, 99, &["P-1", "P-2"]);
    let none = QueueAsk {
        or_stands: vec![Stand::Open],
        ..find("p-3")
    };
    assert_eq!(desk().store.queue_count(&none), Ok(10));
}

#[test]
fn a_list_can_have_another_order() {
    let by = |order| QueueAsk {
        order,
        ..QueueAsk::all(li(), "1")
    };
    check(&by(Order::Id), 0, 4, &["P-1", "P-10", "P-11", "P-12"]);
    check(&by(Order::State), 8, 4, &["P-12", "P-3", "P-1", "P-2"]);
    check(&by(Order::Answered), 9, 3, &["P-12", "P-1", "P-3"]);
    check(&by(Order::Score), 0, 2, &["P-1", "P-2"]);
}

#[test]
fn an_order_is_a_list_of_positions_and_a_window_the_rows_at_them() {
    let desk = desk();
    let ask = QueueAsk {
        order: Order::Answered,
        ..QueueAsk::all(li(), "1")
    };
    let positions = desk.store.positions(&ask).expect("they are read");
    assert_eq!(positions.len(), 12);
    let rows = desk.store.queue_at(&ask, &positions[9..]).expect("they are read");
    assert_eq!(ids(&rows), ["P-12", "P-1", "P-3"]);
    let names = desk.store.names(&ask, Named::Title).expect("they are read");
    assert_eq!(names[1].1.say(Lang::EN), "Title 2");
}

#[test]
fn words_of_a_filter_stand_in_any_order() {
    let find = |text: &str| QueueAsk {
        text: text.to_owned(),
        ..QueueAsk::all(li(), "1")
    };
    check(&find("12 TITLE"), 0, 9, &["P-12"]);
    check(&find("12 dull"), 0, 9, &[]);
}

#[test]
fn counts_follow_every_seal_and_reopening() {
    let mut desk = desk();
    assert_eq!(
        desk.store.counts(&li()),
        Ok(Counts {
            projects: 12,
            open: 1,
            sealed: 2
        })
    );
    assert_eq!(
        desk.store.counts(&person("wu")),
        Ok(Counts {
            projects: 12,
            open: 0,
            sealed: 0
        })
    );
    desk.write([reopen("P-1", "li"), seal("P-3", "li")]);
    assert_eq!(
        desk.store.counts(&li()),
        Ok(Counts {
            projects: 12,
            open: 1,
            sealed: 2
        })
    );
}

#[test]
fn the_first_open_project_is_known_without_looking() {
    let mut desk = desk();
    let first = |desk: &Desk, from: u64| {
        let found = desk.store.first_open(&li(), from).expect("it is read");
        found.map(|(position, id)| (position, id.to_string()))
    };
    let at = |position: u64| Some((position, format!("P-{position}")));
    assert_eq!(first(&desk, 0), at(3));
    assert_eq!(first(&desk, 9), at(9));
    desk.write([seal("P-3", "li")]);
    assert_eq!(first(&desk, 1), at(4));
    desk.write([
        begin("P-5", "li"),
        seal("P-5", "li"),
        begin("P-4", "li"),
        seal("P-4", "li"),
    ]);
    assert_eq!(first(&desk, 1), at(6));
    desk.write([reopen("P-2", "li")]);
    assert_eq!(first(&desk, 1), at(2));
    desk.write([seal("P-2", "li")]);
    for number in 6..=12 {
        desk.write([
            begin(&format!("P-{number}"), "li"),
            seal(&format!("P-{number}"), "li"),
        ]);
    }
    assert_eq!(first(&desk, 1), None);
    desk.write([
        begin("P-13", "li"),
        seal("P-13", "li"),
        project("P-13", "late"),
        project("P-14", "new"),
    ]);
    assert_eq!(first(&desk, 1), at(14));
    assert_eq!(desk.problems(), Vec::<String>::new());
}

#[test]
fn positions_and_projects_answer_each_other() {
    let desk = desk();
    assert_eq!(desk.store.position(&project_id("P-7")), Ok(Some(7)));
    assert_eq!(desk.store.at_position(7), Ok(Some(project_id("P-7"))));
    assert_eq!(desk.store.position(&project_id("P-99")), Ok(None));
    assert_eq!(desk.store.at_position(99), Ok(None));
}

#[test]
fn the_log_is_read_backwards_in_windows() {
    let desk = desk();
    let whole = desk.store.log(None, usize::MAX).expect("it is read");
    assert_eq!(
        whole.len() as u64,
        desk.store.entry_count().expect("it is counted")
    );
    let (mut windows, mut before) = (Vec::new(), None);
    loop {
        let window = desk.store.log(before, 4).expect("it is read");
        let Some(last) = window.last() else { break };
        before = Some(last.0);
        windows.extend(window);
    }
    assert_eq!(windows, whole);
    let chain = desk.store.chain(&desk.pen, 3, 2).expect("it is read");
    assert_eq!(chain.iter().map(|entry| entry.seq).collect::<Vec<_>>(), [3, 4]);
}

#[test]
fn rubrics_are_read_back_as_they_were_first_used() {
    let mut desk = Desk::new();
    let rubric = |text: &str| Event::Rubric {
        quote: quote(),
        name: "three-outcomes".to_owned(),
        text: text.to_owned(),
        overlays: std::collections::BTreeMap::from([(Lang::ZH, "x".to_owned())]),
    };
    desk.write([rubric("first"), rubric("second")]);
    let found = desk.store.rubrics().expect("they are read");
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].text.as_str(), &found[0].quote), ("first", &quote()));
    assert_eq!(desk.store.rubric("aa11", "bb22"), Ok(Some(found[0].clone())));
    assert_eq!(desk.store.rubric("aa11", "cc33"), Ok(None));
}

#[test]
fn all_sheets_are_read_with_their_seals() {
    let desk = desk();
    let sheets = desk.store.sheets().expect("they are read");
    let sealed: Vec<bool> = sheets.iter().map(|(_, state)| state.sealed.is_some()).collect();
    assert_eq!(sealed, [true, true, false]);
    assert_eq!(desk.store.sheets_of_person(&li()).expect("they are read"), sheets);
    assert_eq!(
        desk.store
            .sheets_of_project(&project_id("P-1"))
            .expect("they are read"),
        sheets[..1]
    );
    let fold = desk
        .store
        .facts(&rubricate::ledger::Subject::Sheet(on("P-1", "li")))
        .expect("they are read");
    let state = rubricate::ledger::fold::fold(&fold);
    assert_eq!(
        state,
        rubricate::ledger::State::Sheet(Box::new(sheets[0].1.clone()))
    );
}

#[test]
fn steady_reads_are_of_one_moment() {
    let mut desk = desk();
    let reader =
        rubricate::store::Store::open(&desk.path(), rubricate::store::Access::Read).expect("it opens");
    let counts = reader.steady(|reader| {
        let before = reader.counts(&li())?;
        desk.write([seal("P-3", "li")]);
        assert_eq!(reader.counts(&li())?, before);
        Ok(before)
    });
    assert_ne!(reader.counts(&li()), counts);
}
