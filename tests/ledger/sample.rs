//! One event of every kind, and short ways to write facts.

use std::collections::{BTreeMap, BTreeSet};

use rubricate::ledger::{Entry, Event, Fact, Hash, Head, Pen, Quote, SheetId, wire};
use rubricate::model::*;
use rubricate::number::Exact;
use rubricate::scoring::{Answer, Value};
use rubricate::text::{Lang, Wording};

/// An id, a number or a date that is one.
macro_rules! sound {
    ($what:expr) => {
        $what.expect("the sample is sound")
    };
}
pub(crate) use sound;

pub(crate) fn sheet() -> SheetId {
    SheetId {
        project: sound!(ProjectId::new("P-1")),
        person: sound!(PersonId::new("li")),
    }
}

pub(crate) fn quote() -> Quote {
    let text = str::to_owned;
    Quote {
        id: sound!(RubricId::new("three-outcomes")),
        version: text("1.0"),
        rules: text("aa11"),
        words: text("bb22"),
    }
}

pub(crate) fn indicator(id: &str) -> IndicatorId {
    sound!(IndicatorId::new(id))
}

pub(crate) fn number(text: &str) -> Exact {
    sound!(Exact::parse(text))
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "an answer stands where there may be none"
)]
pub(crate) fn level(level: i64) -> Option<Answer> {
    Some(Answer::Value(Value::Number(Exact::from(level))))
}

pub(crate) fn begin() -> Event {
    Event::Sheet {
        sheet: sheet(),
        quote: quote(),
        indicators: vec![indicator("T1"), indicator("T2")],
    }
}

/// The sheet goes over to version 2, which has `indicators` and where answers at `kept` count on.
pub(crate) fn go_over(indicators: &[&str], kept: &[&str]) -> Event {
    let ids = |ids: &[&str]| ids.iter().map(|id| indicator(id)).collect::<Vec<_>>();
    Event::Move {
        sheet: sheet(),
        quote: Quote {
            version: "2".to_owned(),
            ..quote()
        },
        indicators: ids(indicators),
        kept: ids(kept).into_iter().collect(),
    }
}

pub(crate) fn answer(id: &str, answer: Option<Answer>) -> Event {
    Event::Answer {
        sheet: sheet(),
        indicator: indicator(id),
        answer,
    }
}

pub(crate) fn comment(id: &str, text: &str) -> Event {
    Event::Comment {
        sheet: sheet(),
        indicator: indicator(id),
        text: text.to_owned(),
    }
}

pub(crate) fn seal() -> Event {
    Event::Seal {
        sheet: sheet(),
        outcome: r#"{"score":"61.40"}"#.to_owned(),
        scorer: "1".to_owned(),
    }
}

pub(crate) fn reopen() -> Event {
    Event::Reopen {
        sheet: sheet(),
        reason: "a letter came late".to_owned(),
    }
}

pub(crate) fn evidence(id: &str) -> Evidence {
    Evidence {
        id: sound!(EvidenceId::new(id)),
        project: sound!(ProjectId::new("P-1")),
        kind: sound!(KindId::new("graduate-register")),
        title: Wording::new("412 graduates").with(Lang::ZH, "412名毕业生"),
        quantity: Some(number("412")),
        unit: Wording::new("graduates"),
        date: Date::parse("2025-06"),
        reference: "2025-118".to_owned(),
        source: "the register".to_owned(),
        quote: "“412”".to_owned(),
        reported: true,
        corroborated_by: BTreeSet::from(["A Ltd".to_owned(), "B Ltd".to_owned()]),
        sha256: Some("00ff".to_owned()),
        docking: Some("park".to_owned()),
        integration: Some("talent".to_owned()),
        links: BTreeSet::from([indicator("T1")]),
        status: EvidenceStatus::Active,
    }
}

pub(crate) fn project(id: &str, title: &str) -> Project {
    Project {
        id: sound!(ProjectId::new(id)),
        title: Wording::new(title).with(Lang::ZH, "轨道交通"),
        unit: UnitId::new("djtu"),
        place: PlaceId::new("dalian"),
        model: Some("committee".to_owned()),
        year: Some(2006),
        partners: vec![Partner {
            name: "The city".into(),
            party: Some(Party::Government),
        }],
        needs: vec![sound!(NeedId::new("n-1"))],
        rubric: RubricId::new("three-outcomes"),
        edition: None,
        about: "what it is".into(),
        source: "a paper".to_owned(),
        facts: BTreeMap::from([
            (sound!(FactId::new("window")), FactValue::Text("12".to_owned())),
            (sound!(FactId::new("share")), FactValue::Number(number("0.25"))),
            (sound!(FactId::new("listed")), FactValue::Flag(true)),
        ]),
    }
}

pub(crate) fn person(id: &str) -> Person {
    Person {
        id: sound!(PersonId::new(id)),
        name: Wording::new("Li Wei").with(Lang::ZH, "李伟"),
        roles: BTreeSet::from([Role::Evaluator, Role::Office]),
        party: Some(Party::University),
        unit: UnitId::new("djtu"),
    }
}

/// One of every kind and of every shape of answer; the name is that of its golden file.
pub(crate) fn every() -> Vec<(&'static str, Event)> {
    let ratio = Answer::Value(Value::Ratio {
        over: number("412"),
        under: number("450.5"),
    });
    let items = Answer::Value(Value::Items(["plan", "staff"].map(str::to_owned).into()));
    let place = Place {
        id: sound!(PlaceId::new("dalian")),
        name: "Dalian".into(),
        kind: "city".to_owned(),
    };
    let unit = Unit {
        id: sound!(UnitId::new("djtu")),
        name: "Jiaotong".into(),
        party: Some(Party::University),
        place: PlaceId::new("dalian"),
    };
    let need = Need {
        id: sound!(NeedId::new("n-1")),
        title: "engineers".into(),
        place: PlaceId::new("dalian"),
        owner: UnitId::new("djtu"),
    };
    let overlays = BTreeMap::from([(Lang::ZH, "of = \"three-outcomes\"\n".to_owned())]);
    let (name, text) = (
        "three-outcomes".to_owned(),
        "id = \"three-outcomes\"\n".to_owned(),
    );
    let cites = BTreeSet::from([sound!(EvidenceId::new("e-1"))]);
    vec![
        (
            "pen",
            Event::Pen {
                person: sound!(PersonId::new("li")),
            },
        ),
        ("person", Event::Person(person("li"))),
        ("unit", Event::Unit(unit)),
        ("place", Event::Place(place)),
        ("need", Event::Need(need)),
        ("project", Event::Project(project("P-1", "Rail transit"))),
        ("evidence", Event::Evidence(evidence("e-1"))),
        (
            "rubric",
            Event::Rubric {
                quote: quote(),
                name,
                text,
                overlays,
            },
        ),
        ("sheet", begin()),
        ("move", go_over(&["T1", "T3"], &["T1"])),
        (
            "answer-number",
            answer("T1", Some(Answer::Value(Value::Number(number("-0.0050"))))),
        ),
        ("answer-ratio", answer("T1", Some(ratio))),
        ("answer-items", answer("T1", Some(items))),
        ("answer-not-applicable", answer("T1", Some(Answer::NotApplicable))),
        (
            "answer-abstain",
            answer("T1", Some(Answer::Abstain("kin".to_owned()))),
        ),
        ("answer-none", answer("T1", None)),
        ("comment", comment("T1", "“…” \\ \n 意见")),
        (
            "cites",
            Event::Cites {
                sheet: sheet(),
                indicator: indicator("T1"),
                evidence: cites,
            },
        ),
        ("seal", seal()),
        ("reopen", reopen()),
    ]
}

/// Facts of one pen, each with a tick of its own and the hash it has as an entry.
pub(crate) fn facts(events: impl IntoIterator<Item = (Event, Option<Hash>)>) -> Vec<Fact> {
    entries(events)
        .iter()
        .map(|entry| Fact::of(entry).expect("it was just encoded"))
        .collect()
}

/// As [`facts`], as entries.
pub(crate) fn entries(events: impl IntoIterator<Item = (Event, Option<Hash>)>) -> Vec<Entry> {
    let (mut head, mut entries) = (Head::START, Vec::new());
    for (event, undoes) in events {
        let body = wire::encode(&event, &[0; 16], undoes.as_ref());
        let entry = Entry::next(Pen([9; 32]), head, head.seq + 1, Moment(0), body);
        head = entry.head();
        entries.push(entry);
    }
    entries
}

/// Events that take nothing back.
pub(crate) fn plain(events: impl IntoIterator<Item = Event>) -> Vec<(Event, Option<Hash>)> {
    events.into_iter().map(|event| (event, None)).collect()
}
