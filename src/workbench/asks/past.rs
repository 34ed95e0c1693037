//! The past of a project, of a mark or of its comment: what each entry made of what stood there before.

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use super::Ask;
use super::history::answer_text;
use crate::ledger::fold::{Effect, Field, SheetFold};
use crate::ledger::{Event, Fact, Hash, Pen, SheetId, Subject, wire};
use crate::model::{IndicatorId, Moment, ProjectId};
use crate::scoring::Mark;
use crate::text::{Lang, Phrase};
use crate::workbench::{Fault, Workbench, clock};

/// Asks for the past of something, newest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Past {
    /// Of a project: its record, its evidence and this person's sheet on it.
    Project(ProjectId),
    /// Of a mark: its answer, its comment, what it cites, and what was done with the whole sheet.
    Mark(ProjectId, IndicatorId),
    /// Of the comment at a mark.
    Comment(ProjectId, IndicatorId),
}

/// One entry and what it changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// When, as its writer's clock claimed.
    pub at: Moment,
    /// The same, as people here read it.
    pub time: String,
    /// Who did it, as far as the ledger says.
    pub person: String,
    /// What kind of thing, such as `answer`.
    pub kind: &'static str,
    /// Whether it was done, taken back, or done again.
    pub deed: Deed,
    /// The indicator it is about, if it is about one.
    pub indicator: Option<IndicatorId>,
    /// What stood there before; empty where nothing did.
    pub before: String,
    /// What it put there.
    pub after: String,
    /// The entry, as `3f9a1c2b/17`.
    pub entry: String,
}

/// How something came to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// By itself.
    Done,
    /// As the taking back of what was done.
    Undone,
    /// As the taking back of that.
    Redone,
    /// Not at all: it had no place any more.
    InVain,
}

impl Deed {
    /// The word in JSON.
    pub fn word(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Undone => "undone",
            Self::Redone => "redone",
            Self::InVain => "in-vain",
        }
    }
}

impl Past {
    /// The project it is about.
    pub fn project(&self) -> &ProjectId {
        match self {
            Self::Project(project) | Self::Mark(project, _) | Self::Comment(project, _) => project,
        }
    }

    /// Whether an event belongs to it; a seal is part of the past of every mark, but not of the words beside it.
    fn has(&self, event: &Event) -> bool {
        match (self, Field::of(event)) {
            (Self::Project(_), _) => true,
            (Self::Mark(_, id), Some((own, _))) => own == id,
            (Self::Comment(_, id), Some((own, field))) => own == id && field == Field::Comment,
            (_, None) => matches!(
                event,
                Event::Sheet { .. } | Event::Move { .. } | Event::Seal { .. } | Event::Reopen { .. }
            ),
        }
    }
}

impl Ask for Past {
    type Answer = Vec<Change>;

    fn answer(self, bench: &Workbench) -> Result<Self::Answer, Fault> {
        let people: HashMap<Pen, String> = bench
            .store
            .pens()?
            .into_iter()
            .filter_map(|known| Some((known.pen, known.person?.to_string())))
            .collect();
        let mut changes = bench.changes(self.project())?;
        changes.retain(|(fact, _)| self.has(&fact.event));
        let told = changes.into_iter().map(|(fact, mut change)| {
            change.person = people.get(&fact.pen).cloned().unwrap_or_default();
            change
        });
        Ok(told.collect())
    }
}

impl Workbench {
    /// Everything that happened to a project, newest first, with what each entry changed.
    pub(crate) fn changes(&self, project: &ProjectId) -> Result<Vec<(Fact, Change)>, Fault> {
        self.known_project(project)?;
        let mut subjects = vec![Subject::Project(project.clone())];
        for item in self.store.evidence(project)? {
            subjects.push(Subject::Evidence(item.id));
        }
        let mut changes = Vec::new();
        for subject in subjects {
            changes.extend(of_record(self.store.facts(&subject)?));
        }
        let sheet = SheetId {
            project: project.clone(),
            person: self.who()?,
        };
        changes.extend(of_sheet(self.store.facts(&Subject::Sheet(sheet))?));
        changes.sort_by_key(|(fact, _)| std::cmp::Reverse((fact.tick, fact.pen, fact.seq, fact.hash)));
        Ok(changes)
    }
}

/// Each fact about a record beside the one before it.
fn of_record(facts: Vec<Fact>) -> Vec<(Fact, Change)> {
    let mut deeds = Deeds::default();
    let mut before: Option<Event> = None;
    let mut changes = Vec::new();
    for fact in facts {
        let (was, is) = differences(before.as_ref(), &fact.event);
        let change = change(&fact, deeds.of(&fact, Effect::Done), was, is);
        before = Some(fact.event.clone());
        changes.push((fact, change));
    }
    changes
}

/// Each fact about a sheet with what it found and what it left.
fn of_sheet(facts: Vec<Fact>) -> Vec<(Fact, Change)> {
    let mut deeds = Deeds::default();
    let mut sheet = SheetFold::default();
    let mut changes = Vec::new();
    for fact in facts {
        let was = stands(&sheet, &fact.event);
        let effect = sheet.apply(&fact);
        let is = match effect {
            Effect::Done => stands(&sheet, &fact.event),
            Effect::None => put_down(&fact.event),
        };
        let change = change(&fact, deeds.of(&fact, effect), was, is);
        changes.push((fact, change));
    }
    changes
}

fn change(fact: &Fact, deed: Deed, before: String, after: String) -> Change {
    let entry = crate::ledger::EntryName {
        pen: fact.pen,
        seq: fact.seq,
    };
    Change {
        at: fact.at,
        time: clock::local(fact.at),
        person: String::new(),
        kind: wire::kind(&fact.event),
        deed,
        indicator: Field::of(&fact.event).map(|(indicator, _)| indicator.clone()),
        before,
        after,
        entry: entry.to_string(),
    }
}

/// Which entries take others back: taking back a taking back is doing again.
#[derive(Default)]
struct Deeds(HashMap<Hash, Deed>);

impl Deeds {
    fn of(&mut self, fact: &Fact, effect: Effect) -> Deed {
        let undone = fact.undoes.and_then(|target| self.0.get(&target));
        let deed = match (fact.undoes, undone) {
            (None, _) => Deed::Done,
            (Some(_), Some(Deed::Undone)) => Deed::Redone,
            (Some(_), _) => Deed::Undone,
        };
        self.0.insert(fact.hash, deed);
        if effect == Effect::None {
            Deed::InVain
        } else {
            deed
        }
    }
}

/// What a sheet says where an event is about to put something, or has put it.
fn stands(sheet: &SheetFold, event: &Event) -> String {
    let Some(state) = sheet.state() else {
        return String::new();
    };
    match Field::of(event) {
        Some((indicator, field)) => part(&state.mark(indicator), field),
        None => match (event, &state.sealed) {
            (Event::Sheet { .. } | Event::Move { .. }, _) => {
                format!("{} {}", state.quote.id, state.quote.version)
            }
            (_, Some(sealed)) => sealed_text(&sealed.outcome),
            (Event::Reopen { reason, .. }, None) => reason.clone(),
            _ => String::new(),
        },
    }
}

fn sealed_text(outcome: &str) -> String {
    let outcome: Value = serde_json::from_str(outcome).unwrap_or_default();
    let text = |key: &str| outcome[key].as_str().map(str::to_owned);
    text("score").or_else(|| text("so_far")).unwrap_or_default()
}

/// What an event would have put down.
fn put_down(event: &Event) -> String {
    let mut mark = Mark::default();
    match event {
        Event::Answer { answer, .. } => mark.answer.clone_from(answer),
        Event::Comment { text, .. } => mark.comment.clone_from(text),
        Event::Cites { evidence, .. } => mark.cites.clone_from(evidence),
        _ => return String::new(),
    }
    Field::of(event).map_or_else(String::new, |(_, field)| part(&mark, field))
}

fn part(mark: &Mark, field: Field) -> String {
    match field {
        Field::Answer => mark.answer.as_ref().map(answer_text).unwrap_or_default(),
        Field::Comment => mark.comment.clone(),
        Field::Cites => {
            let ids: Vec<&str> = mark.cites.iter().map(crate::model::EvidenceId::as_str).collect();
            ids.join(", ")
        }
    }
}

/// The fields in which a record differs from the one before it, as they were and as they are.
fn differences(before: Option<&Event>, after: &Event) -> (String, String) {
    let (was, is) = (before.map(fields).unwrap_or_default(), fields(after));
    let names: Vec<&String> = is
        .keys()
        .chain(was.keys().filter(|name| !is.contains_key(*name)))
        .collect();
    let tell = |of: &BTreeMap<String, String>| {
        let differing = names.iter().filter(|name| was.get(**name) != is.get(**name));
        let told = differing.filter_map(|name| Some(format!("{name}: {}", of.get(*name)?)));
        told.collect::<Vec<_>>().join("\n")
    };
    (tell(&was), tell(&is))
}

/// The fields of a record, in print.
fn fields(event: &Event) -> BTreeMap<String, String> {
    let record = serde_json::from_str(&wire::record(event)).unwrap_or_default();
    let Value::Object(fields) = record else {
        return BTreeMap::new();
    };
    let text = |value: Value| match value {
        Value::String(text) => text,
        other => other.to_string(),
    };
    fields
        .into_iter()
        .map(|(name, value)| (name, text(value)))
        .collect()
}

impl Change {
    /// What it is about, in a word or two.
    pub fn subject(&self) -> Phrase {
        Phrase::new(format!("reply-past-{}", self.kind))
    }

    /// In one line: what stood there and what stands there after it.
    pub fn line(&self, lang: Lang) -> String {
        let brief = |text: &str| {
            let text = text.replace('\n', " · ");
            if text.is_empty() { "–".to_owned() } else { text }
        };
        Phrase::new("reply-past-line")
            .with("what", self.subject())
            .with("before", brief(&self.before))
            .with("after", brief(&self.after))
            .say(lang)
    }

    /// Whether what it put there can be put there again.
    pub fn is_restorable(&self) -> bool {
        matches!(self.kind, "answer" | "comment" | "cites" | "project" | "evidence")
    }

    /// Whether it is about the sheet, which a submission closes.
    pub fn is_on_sheet(&self) -> bool {
        self.indicator.is_some()
    }
}
