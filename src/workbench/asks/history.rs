//! What happened, in words.

use super::Ask;
use crate::ledger::{Entry, Event, Fact};
use crate::model::{EvidenceStatus, Moment, ProjectId};
use crate::scoring::Answer;
use crate::text::{Phrase, width};
use crate::workbench::{Fault, Workbench};

/// Cells of a comment that are told where it is told briefly.
const BRIEF: usize = 60;

/// Asks what happened, newest first, to one project or at all.
#[derive(Debug, Clone)]
pub struct History {
    /// Only what is about this project, its evidence and its sheets.
    pub project: Option<ProjectId>,
}

/// Entries read at once.
const WINDOW: usize = 1000;

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Happened {
    /// When, as its writer's clock claimed.
    pub at: Moment,
    /// Who did it, as far as the ledger says.
    pub person: String,
    /// What kind of thing, such as `answer`.
    pub kind: String,
    /// What, in words.
    pub what: Phrase,
    /// The project it is about.
    pub project: Option<ProjectId>,
    /// The entry, as `3f9a1c2b/17`.
    pub entry: String,
}

impl Ask for History {
    type Answer = Vec<Happened>;

    fn answer(self, bench: &Workbench) -> Result<Self::Answer, Fault> {
        let people: std::collections::BTreeMap<_, _> = bench
            .store
            .pens()?
            .into_iter()
            .map(|known| (known.pen, known.person))
            .collect();
        let mut told = Vec::new();
        let mut before = None;
        loop {
            let entries = bench.store.log(before, WINDOW)?;
            let Some((last, _)) = entries.last() else {
                return Ok(told);
            };
            before = Some(*last);
            for (_, entry) in &entries {
                let person = people
                    .get(&entry.pen)
                    .and_then(Option::as_ref)
                    .map(ToString::to_string);
                let one = happened(entry, person.unwrap_or_default());
                if self.project.is_none() || one.project == self.project {
                    told.push(one);
                }
            }
        }
    }
}

fn happened(entry: &Entry, person: String) -> Happened {
    let fact = Fact::of(entry);
    let (kind, what, project) = match &fact {
        Some(fact) => {
            let said = said(&fact.event);
            let what = if fact.undoes.is_some() {
                Phrase::new("reply-event-undo").with("what", said)
            } else {
                said
            };
            (
                crate::ledger::wire::kind(&fact.event).to_owned(),
                what,
                project(&fact.event).cloned(),
            )
        }
        None if entry.body.is_none() => ("withheld".to_owned(), Phrase::new("reply-event-withheld"), None),
        None => (
            "unknown".to_owned(),
            Phrase::new("reply-event-unknown").with("kind", "?"),
            None,
        ),
    };
    Happened {
        at: entry.at,
        person,
        kind,
        what,
        project,
        entry: entry.name().to_string(),
    }
}

fn project(event: &Event) -> Option<&ProjectId> {
    match event {
        Event::Project(project) => Some(&project.id),
        Event::Evidence(item) => Some(&item.project),
        Event::Sheet { sheet, .. }
        | Event::Move { sheet, .. }
        | Event::Answer { sheet, .. }
        | Event::Comment { sheet, .. }
        | Event::Cites { sheet, .. }
        | Event::Seal { sheet, .. }
        | Event::Reopen { sheet, .. } => Some(&sheet.project),
        _ => None,
    }
}

/// An event in words.
pub fn said(event: &Event) -> Phrase {
    let record = |kind: &str, id: &str, name: &crate::text::Wording| {
        Phrase::new(format!("reply-event-{kind}"))
            .with("id", id)
            .with("name", name)
    };
    let at = |phrase: &'static str, sheet: &crate::ledger::SheetId, indicator: &crate::model::IndicatorId| {
        Phrase::new(phrase)
            .with("project", sheet.project.as_str())
            .with("indicator", indicator.as_str())
    };
    match event {
        Event::Pen { person } => Phrase::new("reply-event-pen").with("person", person.as_str()),
        Event::Person(person) => record("person", person.id.as_str(), &person.name),
        Event::Unit(unit) => record("unit", unit.id.as_str(), &unit.name),
        Event::Place(place) => record("place", place.id.as_str(), &place.name),
        Event::Need(need) => record("need", need.id.as_str(), &need.title),
        Event::Project(project) => record("project", project.id.as_str(), &project.title),
        Event::Evidence(item) => {
            let kind = if item.status == EvidenceStatus::Retired {
                "retired"
            } else {
                "evidence"
            };
            let said = record(kind, item.id.as_str(), &item.title).with("project", item.project.as_str());
            if item.links.is_empty() {
                return said;
            }
            let beside: Vec<&str> = item.links.iter().map(crate::model::IndicatorId::as_str).collect();
            Phrase::new("reply-event-beside")
                .with("what", said)
                .with("indicators", beside.join(", "))
        }
        Event::Rubric { quote, .. } => quoted("reply-event-rubric", quote),
        Event::Sheet { sheet, quote, .. } => {
            quoted("reply-event-sheet", quote).with("project", sheet.project.as_str())
        }
        Event::Move { sheet, quote, .. } => {
            quoted("reply-event-move", quote).with("project", sheet.project.as_str())
        }
        Event::Answer {
            sheet,
            indicator,
            answer: None,
        } => at("reply-event-cleared", sheet, indicator),
        Event::Answer {
            sheet,
            indicator,
            answer: Some(answer),
        } => at("reply-event-answer", sheet, indicator).with("value", answer_text(answer)),
        Event::Comment {
            sheet,
            indicator,
            text,
        } if text.is_empty() => at("reply-event-no-comment", sheet, indicator),
        Event::Comment {
            sheet,
            indicator,
            text,
        } => at("reply-event-comment", sheet, indicator).with("text", text.replace('\n', " ")),
        Event::Cites {
            sheet,
            indicator,
            evidence,
        } if evidence.is_empty() => at("reply-event-no-cites", sheet, indicator),
        Event::Cites {
            sheet,
            indicator,
            evidence,
        } => {
            let ids: Vec<&str> = evidence.iter().map(crate::model::EvidenceId::as_str).collect();
            at("reply-event-cites", sheet, indicator).with("evidence", ids)
        }
        Event::Seal { sheet, .. } => Phrase::new("reply-event-seal").with("project", sheet.project.as_str()),
        Event::Reopen { sheet, reason } => Phrase::new("reply-event-reopen")
            .with("project", sheet.project.as_str())
            .with("reason", reason),
    }
}

/// An event in words, a long comment with its beginning only.
pub fn said_briefly(event: &Event) -> Phrase {
    match event {
        Event::Comment {
            sheet,
            indicator,
            text,
        } if is_long(text) => Phrase::new("reply-event-long-comment")
            .with("project", sheet.project.as_str())
            .with("indicator", indicator.as_str())
            .with("text", width::fit(first_line(text), BRIEF).into_owned())
            .with("count", text.chars().count()),
        _ => said(event),
    }
}

fn is_long(text: &str) -> bool {
    text.trim_end() != first_line(text) || width::cells(text) > BRIEF
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default().trim_end()
}

fn quoted(phrase: &'static str, quote: &crate::ledger::Quote) -> Phrase {
    Phrase::new(phrase)
        .with("id", quote.id.as_str())
        .with("version", quote.version.as_str())
}

/// An answer as people write it.
pub fn answer_text(answer: &Answer) -> String {
    match answer {
        Answer::Value(value) => value.to_string(),
        Answer::NotApplicable => "n/a".to_owned(),
        Answer::Abstain(reason) => format!("abstain ({reason})"),
    }
}
