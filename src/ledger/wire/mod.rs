//! Events as bytes and bytes as events: JSON without floats, one frozen form per kind and version.
//!
//! ```json
//! {"kind":"answer","version":1,"salt":"00…","fields":{"project":"P-1","person":"li","indicator":"T1","answer":{"number":"4"}}}
//! ```
//!
//! Bytes in a store are never written again; an older version is lifted when it is read. The golden files in
//! `tests/golden/wire` hold the exact bytes of every kind.

mod v1;

use std::borrow::Cow;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::key::{hex, unhex};
use super::{Event, Hash};
use crate::scoring::Answer;

/// 16 random bytes that keep a withheld body from being guessed by its hash.
pub type Salt = [u8; 16];

/// What a body says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decoded {
    /// An event.
    Known {
        /// What happened.
        event: Box<Event>,
        /// The entry whose effect it takes back, if it does.
        undoes: Option<Hash>,
    },
    /// Something a newer program wrote.
    Unknown {
        /// Its kind.
        kind: String,
        /// The version of that kind.
        version: u32,
    },
    /// Nothing any program wrote.
    Broken,
}

impl Decoded {
    /// The event, if it is one.
    pub fn event(&self) -> Option<&Event> {
        match self {
            Self::Known { event, .. } => Some(event),
            Self::Unknown { .. } | Self::Broken => None,
        }
    }
}

/// The name of what happened, as bodies and logs have it.
pub fn kind(event: &Event) -> &'static str {
    match event {
        Event::Pen { .. } => "pen",
        Event::Person(_) => "person",
        Event::Unit(_) => "unit",
        Event::Place(_) => "place",
        Event::Need(_) => "need",
        Event::Project(_) => "project",
        Event::Evidence(_) => "evidence",
        Event::Rubric { .. } => "rubric",
        Event::Sheet { .. } => "sheet",
        Event::Move { .. } => "move",
        Event::Answer { .. } => "answer",
        Event::Comment { .. } => "comment",
        Event::Cites { .. } => "cites",
        Event::Seal { .. } => "seal",
        Event::Reopen { .. } => "reopen",
    }
}

/// The bytes of an event in the newest version of its kind.
pub fn encode(event: &Event, salt: &Salt, undoes: Option<&Hash>) -> Vec<u8> {
    let kind = kind(event);
    let body = |fields| Body {
        kind: Cow::Borrowed(kind),
        version: 1,
        salt: hex(salt),
        undoes: undoes.map(ToString::to_string),
        fields,
    };
    serde_json::to_vec(&body(fields(event))).expect("texts and whole numbers are JSON")
}

/// What bytes say; never fails, never panics.
pub fn decode(bytes: &[u8]) -> Decoded {
    let Ok(head) = serde_json::from_slice::<Kind<'_>>(bytes) else {
        return Decoded::Broken;
    };
    let known = match (&*head.kind, head.version) {
        ("pen", 1) => read(bytes, v1::Pen::read),
        ("person", 1) => read(bytes, v1::Person::read),
        ("unit", 1) => read(bytes, v1::Unit::read),
        ("place", 1) => read(bytes, v1::Place::read),
        ("need", 1) => read(bytes, v1::Need::read),
        ("project", 1) => read(bytes, v1::Project::read),
        ("evidence", 1) => read(bytes, v1::Evidence::read),
        ("rubric", 1) => read(bytes, v1::Rubric::read),
        ("sheet", 1) => read(bytes, v1::Sheet::read),
        ("move", 1) => read(bytes, v1::Move::read),
        ("answer", 1) => read(bytes, v1::Answered::read),
        ("comment", 1) => read(bytes, v1::Comment::read),
        ("cites", 1) => read(bytes, v1::Cites::read),
        ("seal", 1) => read(bytes, v1::Seal::read),
        ("reopen", 1) => read(bytes, v1::Reopen::read),
        _ => {
            return Decoded::Unknown {
                kind: head.kind.into_owned(),
                version: head.version,
            };
        }
    };
    known.map_or(Decoded::Broken, |(event, undoes)| Decoded::Known {
        event: Box::new(event),
        undoes,
    })
}

/// The fields of an event alone, as a record to keep beside the ledger.
pub fn record(event: &Event) -> String {
    serde_json::to_string(&fields(event)).expect("texts and whole numbers are JSON")
}

/// The event whose [`record`] this is.
pub fn of_record(kind: &str, record: &str) -> Option<Event> {
    fn read<T: DeserializeOwned>(record: &str, read: fn(T) -> Option<Event>) -> Option<Event> {
        serde_json::from_str(record).ok().and_then(read)
    }
    match kind {
        "person" => read(record, v1::Person::read),
        "unit" => read(record, v1::Unit::read),
        "place" => read(record, v1::Place::read),
        "need" => read(record, v1::Need::read),
        "project" => read(record, v1::Project::read),
        "evidence" => read(record, v1::Evidence::read),
        "rubric" => read(record, v1::Rubric::read),
        _ => None,
    }
}

/// An answer alone, as JSON.
pub(super) fn answer(answer: &Answer) -> serde_json::Value {
    serde_json::to_value(v1::Answer::write(answer)).expect("texts are JSON")
}

/// The answer that JSON says.
pub(super) fn of_answer(json: serde_json::Value) -> Option<Answer> {
    serde_json::from_value::<v1::Answer>(json).ok()?.read()
}

/// What every version of every kind starts with.
#[derive(Deserialize)]
struct Kind<'a> {
    #[serde(borrow)]
    kind: Cow<'a, str>,
    version: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Body<'a, T> {
    #[serde(borrow)]
    kind: Cow<'a, str>,
    version: u32,
    salt: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    undoes: Option<String>,
    fields: T,
}

fn read<T: DeserializeOwned>(bytes: &[u8], read: fn(T) -> Option<Event>) -> Option<(Event, Option<Hash>)> {
    let body: Body<'_, T> = serde_json::from_slice(bytes).ok()?;
    unhex::<16>(&body.salt)?;
    let undoes = match body.undoes {
        Some(hash) => Some(Hash::parse(&hash)?),
        None => None,
    };
    Some((read(body.fields)?, undoes))
}

/// The fields of any kind in its newest version.
#[derive(Serialize)]
#[serde(untagged)]
enum Fields {
    Pen(v1::Pen),
    Person(v1::Person),
    Unit(v1::Unit),
    Place(v1::Place),
    Need(v1::Need),
    Project(v1::Project),
    Evidence(v1::Evidence),
    Rubric(v1::Rubric),
    Sheet(v1::Sheet),
    Move(v1::Move),
    Answered(v1::Answered),
    Comment(v1::Comment),
    Cites(v1::Cites),
    Seal(v1::Seal),
    Reopen(v1::Reopen),
}

fn fields(event: &Event) -> Fields {
    match event {
        Event::Pen { person } => Fields::Pen(v1::Pen::write(person)),
        Event::Person(person) => Fields::Person(v1::Person::write(person)),
        Event::Unit(unit) => Fields::Unit(v1::Unit::write(unit)),
        Event::Place(place) => Fields::Place(v1::Place::write(place)),
        Event::Need(need) => Fields::Need(v1::Need::write(need)),
        Event::Project(project) => Fields::Project(v1::Project::write(project)),
        Event::Evidence(item) => Fields::Evidence(v1::Evidence::write(item)),
        Event::Rubric {
            quote,
            name,
            text,
            overlays,
        } => Fields::Rubric(v1::Rubric::write(quote, name, text, overlays)),
        Event::Sheet {
            sheet,
            quote,
            indicators,
        } => Fields::Sheet(v1::Sheet::write(sheet, quote, indicators)),
        Event::Move {
            sheet,
            quote,
            indicators,
            kept,
        } => Fields::Move(v1::Move::write(sheet, quote, indicators, kept)),
        Event::Answer {
            sheet,
            indicator,
            answer,
        } => Fields::Answered(v1::Answered::write(sheet, indicator, answer.as_ref())),
        Event::Comment {
            sheet,
            indicator,
            text,
        } => Fields::Comment(v1::Comment::write(sheet, indicator, text)),
        Event::Cites {
            sheet,
            indicator,
            evidence,
        } => Fields::Cites(v1::Cites::write(sheet, indicator, evidence)),
        Event::Seal {
            sheet,
            outcome,
            scorer,
        } => Fields::Seal(v1::Seal::write(sheet, outcome, scorer)),
        Event::Reopen { sheet, reason } => Fields::Reopen(v1::Reopen::write(sheet, reason)),
    }
}
