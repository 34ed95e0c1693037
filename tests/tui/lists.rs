//! Lists: narrowed by words and initials, sorted, and right again after a change.

use rubricate::ledger::Event;
use rubricate::text::{Lang, Wording};
use rubricate::workbench::args::Args;
use rubricate::workbench::asks::queue::Queue;
use rubricate::workbench::asks::sorted::{SortBy, Sorted};
use rubricate::workbench::{Fault, Workbench};

use super::workshop::Workshop;

/// The ids of the list in an order.
fn order(bench: &Workbench, by: SortBy, filter: &str) -> Vec<String> {
    let rows = Queue {
        from: 0,
        count: 1000,
        filter: filter.to_owned(),
    };
    let rows = bench.ask(Sorted { rows, by }).expect("it is read");
    rows.iter().map(|row| row.id.to_string()).collect()
}

/// What a fresh look says, beside what was kept.
fn agrees(bench: &Workbench, shop: &Workshop, by: SortBy, filter: &str) -> Vec<String> {
    let kept = order(bench, by, filter);
    let mut other = shop.bench();
    other.me().expect("one evaluator");
    assert_eq!(kept, order(&other, by, filter), "{by:?} with {filter:?}");
    kept
}

#[test]
fn a_list_sorted_by_name_is_right_after_every_kind_of_change() -> Result<(), Fault> {
    for lang in Lang::SPOKEN {
        for by in [SortBy::Title, SortBy::Place] {
            let shop = Workshop::speaking(lang);
            let mut bench = shop.bench();
            bench.me()?;
            let first = agrees(&bench, &shop, by, "");
            let title = |id: &str, title: &str| {
                Args::new()
                    .with("id", id)
                    .with("title", title)
                    .with("title-zh", title)
            };
            // a mark touches no name
            let mark = Args::new()
                .with("project", "dut-committee")
                .with("indicator", "T1");
            bench.act("mark", &mark.with("value", "2"))?;
            assert_eq!(agrees(&bench, &shop, by, ""), first);
            // a new project, without a place; another title; and back
            bench.act("project", &title("x-new", "zz"))?;
            let last = agrees(&bench, &shop, by, "");
            bench.act("project", &title("x-new", "0 啊"))?;
            let renamed = agrees(&bench, &shop, by, "");
            if by == SortBy::Title {
                assert_ne!(renamed, last);
                assert_eq!(renamed[0], "x-new");
                assert_eq!(agrees(&bench, &shop, by, "a")[0], "x-new");
            }
            bench.act("undo", &Args::new())?;
            assert_eq!(agrees(&bench, &shop, by, ""), last);
            // a place that is called otherwise
            let place = bench.ask(rubricate::workbench::asks::register::OnRecord)?.places[0].clone();
            let other = rubricate::model::Place {
                name: Wording::new("阿"),
                ..place
            };
            shop.write(&[Event::Place(other.clone())]);
            agrees(&bench, &shop, by, "");
            let args = Args::new().with("id", other.id.as_str()).with("name", "座");
            bench.act("place", &args)?;
            agrees(&bench, &shop, by, "");
            // another program
            shop.act_outside("project", &title("x-new", "外"));
            agrees(&bench, &shop, by, "");
        }
    }
    Ok(())
}

#[test]
fn the_list_of_projects_is_narrowed_by_initials() {
    let shop = Workshop::speaking(Lang::ZH);
    let seen = shop.seen("/dllgdx<ret>");
    assert!(
        seen.contains("大连理工大学") && seen.contains("“dllgdx”"),
        "{seen}"
    );
}

#[test]
fn a_trace_is_narrowed_to_what_contains_the_words_and_what_leads_there() {
    let shop = Workshop::new();
    let all = shop.seen("<ret><up><up><up><ret>");
    let seen = shop.seen("<ret><up><up><up><ret>/urgent<ret>");
    assert!(seen.contains("with “urgent”"), "{seen}");
    assert!(seen.contains("Trained for urgent posts"), "{seen}");
    assert!(
        all.lines().count() == seen.lines().count() && !seen.contains("Regional contribution"),
        "{seen}"
    );
    let whole = shop.seen("<ret><up><up><up><ret>/urgent<ret><esc>");
    assert_eq!(whole, all, "Esc shows all as before");
    let none = shop.seen("<ret><up><up><up><ret>/nothing like it<ret>");
    assert!(none.contains("0 of"), "{none}");
}

#[test]
fn settings_are_narrowed_and_changed_in_what_is_left() {
    let shop = Workshop::new();
    let seen = shop.seen(",/ascii<ret>");
    assert!(
        seen.contains("lines and signs") && !seen.contains("key hints"),
        "{seen}"
    );
    shop.seen(",/ascii<ret><right>");
    assert_eq!(shop.settled(), "borders = \"unicode\"\n");
    let none = shop.seen(",/qqqq<ret><right>");
    assert!(none.contains("qqqq"), "{none}");
}
