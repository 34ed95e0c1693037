//! Everything that can happen, as this version of the program understands it.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{
    Evidence, EvidenceId, IndicatorId, Need, Person, PersonId, Place, Project, ProjectId, RubricId, Unit,
};
use crate::scoring::Answer;
use crate::text::Lang;

/// One thing that happened. Records (people, projects, evidence, …) are put whole: the newest one holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// The first entry of a chain: whose it is.
    Pen {
        /// The person.
        person: PersonId,
    },
    /// A person as it is from now on.
    Person(Person),
    /// A unit as it is from now on.
    Unit(Unit),
    /// A place as it is from now on.
    Place(Place),
    /// A need as it is from now on.
    Need(Need),
    /// A project as it is from now on.
    Project(Project),
    /// An item of evidence as it is from now on.
    Evidence(Evidence),
    /// A rubric text, the first time it is used.
    Rubric {
        /// What sheets quote.
        quote: Quote,
        /// The file name it is known by.
        name: String,
        /// The whole text.
        text: String,
        /// The whole text of each translation.
        overlays: BTreeMap<Lang, String>,
    },
    /// A sheet begins.
    Sheet {
        /// Which.
        sheet: SheetId,
        /// The rubric it is made with.
        quote: Quote,
        /// The rubric's indicators in the order of its tree: the columns of the sheet.
        indicators: Vec<IndicatorId>,
    },
    /// A sheet goes over to another edition of its rubric, with what was put down on it.
    Move {
        /// Which.
        sheet: SheetId,
        /// The rubric it is made with from now on.
        quote: Quote,
        /// That rubric's indicators in the order of its tree.
        indicators: Vec<IndicatorId>,
        /// The indicators at which answers still mean what they meant.
        kept: BTreeSet<IndicatorId>,
    },
    /// An indicator is answered, or its answer taken back.
    Answer {
        /// Which sheet.
        sheet: SheetId,
        /// Which indicator.
        indicator: IndicatorId,
        /// The answer; none is "unanswered".
        answer: Option<Answer>,
    },
    /// The words at an indicator are these from now on.
    Comment {
        /// Which sheet.
        sheet: SheetId,
        /// Which indicator.
        indicator: IndicatorId,
        /// The words; none is an empty text.
        text: String,
    },
    /// The evidence a mark rests on is this from now on.
    Cites {
        /// Which sheet.
        sheet: SheetId,
        /// Which indicator.
        indicator: IndicatorId,
        /// All of it.
        evidence: BTreeSet<EvidenceId>,
    },
    /// A sheet is submitted.
    Seal {
        /// Which.
        sheet: SheetId,
        /// The outcome as JSON, as it was computed then.
        outcome: String,
        /// The version of the scorer that computed it.
        scorer: String,
    },
    /// A submitted sheet is opened again.
    Reopen {
        /// Which.
        sheet: SheetId,
        /// Why.
        reason: String,
    },
}

/// One evaluator's sheet on one project.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SheetId {
    /// The project.
    pub project: ProjectId,
    /// The evaluator.
    pub person: PersonId,
}

/// A rubric exactly: what every sheet quotes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quote {
    /// Its id.
    pub id: RubricId,
    /// Its version, as its author counts.
    pub version: String,
    /// The hash of its meaning.
    pub rules: String,
    /// The hash of its words.
    pub words: String,
}
