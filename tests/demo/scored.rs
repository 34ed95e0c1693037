//! The scored demo: made by acts, whole, the same every time, with something of everything in it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use rubricate::text::Lang;
use rubricate::workbench::act::Act;
use rubricate::workbench::args::Args;
use rubricate::workbench::asks::origin::{Origin, WhereFrom};
use rubricate::workbench::asks::rhythm::MyDays;
use rubricate::workbench::config::Config;
use rubricate::workbench::reply::Next;
use rubricate::workbench::{Home, Reply, Session, Workbench};
use serde_json::Value;
use tempfile::TempDir;

/// A home with the scored demo in it.
struct Made {
    home: TempDir,
}

impl Made {
    fn new() -> Self {
        let made = Self {
            home: tempfile::tempdir().expect("a folder"),
        };
        made.act("demo", &Args::new().with("scored", "yes").with("no-open", "yes"));
        made
    }

    /// One that all tests read.
    fn shared() -> &'static Self {
        static MADE: OnceLock<Made> = OnceLock::new();
        MADE.get_or_init(Self::new)
    }

    fn session(&self) -> Session {
        let home = Home {
            config: self.home.path().join("config"),
            data: self.home.path().join("data"),
        };
        Session {
            lang: Lang::EN,
            store: Some(home.scored_demo()),
            home: Some(home),
            config: Config::default(),
            person: Some("evaluator-1".to_owned()),
        }
    }

    fn act(&self, name: &str, args: &Args) -> Reply {
        let act = Act::find(name).expect("an act");
        act.call(&self.session(), args).expect("an act that is admitted")
    }

    fn export(&self) -> Value {
        self.act("export", &Args::new()).json
    }
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

/// Everything but what is drawn at random: pens with their heads, and where they stand.
fn without_chance(mut export: Value) -> Value {
    export["ledger"]["pens"] = Value::Null;
    export
}

#[test]
fn it_is_whole_follows_from_its_entries_and_is_the_same_every_time() {
    let other = Made::new();
    assert_eq!(other.act("verify", &Args::new()).json["ok"], true);
    let before = other.export();
    other.act("rebuild", &Args::new());
    assert_eq!(other.export(), before);
    assert_eq!(other.act("verify", &Args::new()).json["ok"], true);
    assert_eq!(without_chance(Made::shared().export()), without_chance(before));
}

#[test]
fn making_it_again_changes_nothing_and_opens_it_as_who_is_named() {
    let made = Made::shared();
    let before = made.export();
    let act = Act::find("demo").expect("an act");
    for (named, opens) in [(None, "evaluator-1"), (Some("evaluator-3"), "evaluator-3")] {
        let session = Session {
            person: named.map(str::to_owned),
            ..made.session()
        };
        let reply = act
            .call(&session, &Args::new().with("scored", "yes"))
            .expect("it is there");
        assert_eq!(reply.json["scored"], true);
        assert_eq!(list(&reply.json, "people").len(), 4);
        assert!(matches!(reply.next, Next::Open { person, .. } if person == opens));
    }
    assert_eq!(made.export(), before);
}

#[test]
fn evaluators_differ_on_a_dozen_projects() {
    let export = Made::shared().export();
    let mut marks: BTreeMap<(&str, &str), BTreeSet<&str>> = BTreeMap::new();
    let mut people: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for sheet in list(&export, "sheets") {
        let project = sheet["project"].as_str().expect("an id");
        people
            .entry(project)
            .or_default()
            .insert(sheet["person"].as_str().expect("an id"));
        for mark in list(sheet, "marks") {
            let indicator = mark["indicator"].as_str().expect("an id");
            marks
                .entry((project, indicator))
                .or_default()
                .extend(mark["value"].as_str());
        }
    }
    let differ = |project: &str| {
        let own = marks.iter().filter(|((of, _), _)| *of == project);
        own.filter(|(_, values)| values.len() > 1).count() >= 4
    };
    let spread = people
        .iter()
        .filter(|(project, by)| by.len() > 1 && differ(project))
        .count();
    assert!(spread >= 12, "{spread}");
}

#[test]
fn every_state_and_every_kind_of_entry_occurs() {
    let export = Made::shared().export();
    let sheets = list(&export, "sheets");
    let states: BTreeSet<&str> = sheets
        .iter()
        .filter_map(|sheet| sheet["state"].as_str())
        .collect();
    assert_eq!(states, ["open", "sealed"].into());
    let marks = || sheets.iter().flat_map(|sheet| list(sheet, "marks"));
    let states: BTreeSet<&str> = marks().filter_map(|mark| mark["state"].as_str()).collect();
    assert!(
        states.is_superset(&["answered", "n/a", "abstain"].into()),
        "{states:?}"
    );
    let open = sheets
        .iter()
        .any(|sheet| sheet["outcome"]["done"] != sheet["outcome"]["total"]);
    assert!(open, "some indicators are unanswered");
    let capped = sheets
        .iter()
        .filter(|sheet| !list(&sheet["outcome"], "caps").is_empty());
    assert!(capped.count() > 10, "marks are capped");
    let bands: BTreeSet<&str> = sheets
        .iter()
        .filter_map(|sheet| sheet["outcome"]["band"].as_str())
        .collect();
    assert!(bands.len() >= 3, "{bands:?}");
    let log = Made::shared().act("log", &Args::new()).json;
    let entries = log.as_array().expect("a list");
    let kinds: BTreeSet<&str> = entries
        .iter()
        .filter_map(|entry| entry["kind"].as_str())
        .collect();
    for kind in ["answer", "comment", "cites", "seal", "reopen"] {
        assert!(kinds.contains(kind), "{kind}");
    }
    let undone = entries.iter().filter(|entry| {
        entry["what"]
            .as_str()
            .is_some_and(|what| what.starts_with("undo"))
    });
    assert!(undone.count() > 2, "{:?}", entries.last());
    let days: BTreeSet<&str> = entries
        .iter()
        .filter_map(|entry| entry["at"].as_str()?.get(..10))
        .collect();
    assert!(days.len() > 10, "{days:?}");
}

#[test]
fn what_is_said_beside_a_mark_says_that_it_is_made_up() {
    let export = Made::shared().export();
    let marks = list(&export, "sheets")
        .iter()
        .flat_map(|sheet| list(sheet, "marks"));
    let comments: Vec<&str> = marks
        .filter_map(|mark| mark["comment"].as_str())
        .filter(|comment| !comment.is_empty())
        .collect();
    assert!(comments.len() > 20);
    assert!(
        comments
            .iter()
            .all(|comment| comment.starts_with("synthetic: ") && comment.contains("示例"))
    );
}

#[test]
fn the_store_says_so_and_shows_how_the_work_went_on() {
    let bench = Workbench::open(&Made::shared().session()).expect("it opens");
    assert_eq!(bench.ask(WhereFrom).expect("it is known"), Origin::Synthetic);
    let rhythm = bench.ask(MyDays).expect("it is known");
    assert_eq!(rhythm.marks.len(), rhythm.sealed.len());
    assert!(rhythm.marks.len() > 14 && rhythm.marks.contains(&0), "{rhythm:?}");
    let export = Made::shared().export();
    let sealed = list(&export, "sheets")
        .iter()
        .filter(|sheet| sheet["person"] == "evaluator-1" && sheet["state"] == "sealed");
    assert_eq!(rhythm.sealed.last(), Some(&sealed.count()));
}
