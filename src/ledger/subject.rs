//! What an event is about: entries of one subject are folded together, those of different subjects never meet.

use std::fmt;

use super::{Event, Pen, SheetId};
use crate::model::{EvidenceId, NeedId, PersonId, PlaceId, ProjectId, UnitId};

/// What an event is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// A pen.
    Pen(Pen),
    /// A person.
    Person(PersonId),
    /// A unit.
    Unit(UnitId),
    /// A place.
    Place(PlaceId),
    /// A need.
    Need(NeedId),
    /// A project.
    Project(ProjectId),
    /// An item of evidence.
    Evidence(EvidenceId),
    /// A rubric text.
    Rubric {
        /// The hash of its meaning.
        rules: String,
        /// The hash of its words.
        words: String,
    },
    /// A sheet.
    Sheet(SheetId),
}

impl Subject {
    /// What `event`, written by `pen`, is about.
    pub fn of(pen: Pen, event: &Event) -> Self {
        match event {
            Event::Pen { .. } => Self::Pen(pen),
            Event::Person(person) => Self::Person(person.id.clone()),
            Event::Unit(unit) => Self::Unit(unit.id.clone()),
            Event::Place(place) => Self::Place(place.id.clone()),
            Event::Need(need) => Self::Need(need.id.clone()),
            Event::Project(project) => Self::Project(project.id.clone()),
            Event::Evidence(item) => Self::Evidence(item.id.clone()),
            Event::Rubric { quote, .. } => Self::Rubric {
                rules: quote.rules.clone(),
                words: quote.words.clone(),
            },
            Event::Sheet { sheet, .. }
            | Event::Move { sheet, .. }
            | Event::Answer { sheet, .. }
            | Event::Comment { sheet, .. }
            | Event::Cites { sheet, .. }
            | Event::Seal { sheet, .. }
            | Event::Reopen { sheet, .. } => Self::Sheet(sheet.clone()),
        }
    }
}

/// As `sheet/P-014/li`: no id has a `/` in it, so no two subjects are written alike.
impl fmt::Display for Subject {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pen(pen) => write!(out, "pen/{pen}"),
            Self::Person(id) => write!(out, "person/{id}"),
            Self::Unit(id) => write!(out, "unit/{id}"),
            Self::Place(id) => write!(out, "place/{id}"),
            Self::Need(id) => write!(out, "need/{id}"),
            Self::Project(id) => write!(out, "project/{id}"),
            Self::Evidence(id) => write!(out, "evidence/{id}"),
            Self::Rubric { rules, words } => write!(out, "rubric/{rules}/{words}"),
            Self::Sheet(sheet) => write!(out, "sheet/{}/{}", sheet.project, sheet.person),
        }
    }
}
