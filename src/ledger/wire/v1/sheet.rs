//! Version 1 of rubrics, sheets and what happens on them.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::word::{Number, all, codes, langs, set, texts};
use crate::ledger::{Event, Quote, SheetId};
use crate::model::{EvidenceId, IndicatorId, PersonId, ProjectId, RubricId, id};
use crate::scoring::{self, Value};
use crate::text::Lang;

/// A rubric as sheets quote it. The hashes are words without blanks or slashes, whatever made them.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Quoted {
    id: String,
    version: String,
    rules: String,
    words: String,
}

impl Quoted {
    fn write(quote: &Quote) -> Self {
        Self {
            id: quote.id.to_string(),
            version: quote.version.clone(),
            rules: quote.rules.clone(),
            words: quote.words.clone(),
        }
    }

    fn read(self) -> Option<Quote> {
        let sound = id::is_id(&self.rules) && id::is_id(&self.words);
        let id = RubricId::new(&self.id).filter(|_| sound)?;
        Some(Quote {
            id,
            version: self.version,
            rules: self.rules,
            words: self.words,
        })
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct Rubric {
    quote: Quoted,
    name: String,
    text: String,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    overlays: BTreeMap<String, String>,
}

impl Rubric {
    pub(in super::super) fn write(
        quote: &Quote,
        name: &str,
        text: &str,
        overlays: &BTreeMap<Lang, String>,
    ) -> Self {
        Self {
            quote: Quoted::write(quote),
            name: name.to_owned(),
            text: text.to_owned(),
            overlays: codes(overlays),
        }
    }

    pub(in super::super) fn read(self) -> Option<Event> {
        let (quote, overlays) = (self.quote.read()?, langs(self.overlays)?);
        Some(Event::Rubric {
            quote,
            name: self.name,
            text: self.text,
            overlays,
        })
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct Sheet {
    project: String,
    person: String,
    quote: Quoted,
    indicators: Vec<String>,
}

impl Sheet {
    pub(in super::super) fn write(sheet: &SheetId, quote: &Quote, indicators: &[IndicatorId]) -> Self {
        let (project, person) = names(sheet);
        Self {
            project,
            person,
            quote: Quoted::write(quote),
            indicators: texts(indicators),
        }
    }

    pub(in super::super) fn read(self) -> Option<Event> {
        Some(Event::Sheet {
            sheet: sheet_id(&self.project, &self.person)?,
            quote: self.quote.read()?,
            indicators: all(&self.indicators, IndicatorId::new)?,
        })
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct Move {
    project: String,
    person: String,
    quote: Quoted,
    indicators: Vec<String>,
    kept: Vec<String>,
}

impl Move {
    pub(in super::super) fn write(
        sheet: &SheetId,
        quote: &Quote,
        indicators: &[IndicatorId],
        kept: &BTreeSet<IndicatorId>,
    ) -> Self {
        let (project, person) = names(sheet);
        Self {
            project,
            person,
            quote: Quoted::write(quote),
            indicators: texts(indicators),
            kept: texts(kept),
        }
    }

    pub(in super::super) fn read(self) -> Option<Event> {
        Some(Event::Move {
            sheet: sheet_id(&self.project, &self.person)?,
            quote: self.quote.read()?,
            indicators: all(&self.indicators, IndicatorId::new)?,
            kept: set(&self.kept, IndicatorId::new)?,
        })
    }
}

/// An answer; absent when there is none.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
pub(in super::super) enum Answer {
    Number(Number),
    Ratio {
        over: Number,
        under: Number,
    },
    Items(Vec<String>),
    #[serde(rename = "n/a")]
    NotApplicable,
    Abstain(String),
}

impl Answer {
    pub(in super::super) fn write(answer: &scoring::Answer) -> Self {
        match answer {
            scoring::Answer::Value(Value::Number(number)) => Self::Number(number.into()),
            scoring::Answer::Value(Value::Ratio { over, under }) => Self::Ratio {
                over: over.into(),
                under: under.into(),
            },
            scoring::Answer::Value(Value::Items(items)) => Self::Items(texts(items)),
            scoring::Answer::NotApplicable => Self::NotApplicable,
            scoring::Answer::Abstain(reason) => Self::Abstain(reason.clone()),
        }
    }

    pub(in super::super) fn read(self) -> Option<scoring::Answer> {
        Some(match self {
            Self::Number(number) => scoring::Answer::Value(Value::Number(number.read()?)),
            Self::Ratio { over, under } => scoring::Answer::Value(Value::Ratio {
                over: over.read()?,
                under: under.read()?,
            }),
            Self::Items(items) => scoring::Answer::Value(Value::Items(items.into_iter().collect())),
            Self::NotApplicable => scoring::Answer::NotApplicable,
            Self::Abstain(reason) => scoring::Answer::Abstain(reason),
        })
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct Answered {
    project: String,
    person: String,
    indicator: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    answer: Option<Answer>,
}

impl Answered {
    pub(in super::super) fn write(
        sheet: &SheetId,
        indicator: &IndicatorId,
        answer: Option<&scoring::Answer>,
    ) -> Self {
        let (project, person) = names(sheet);
        Self {
            project,
            person,
            indicator: indicator.to_string(),
            answer: answer.map(Answer::write),
        }
    }

    pub(in super::super) fn read(self) -> Option<Event> {
        Some(Event::Answer {
            sheet: sheet_id(&self.project, &self.person)?,
            indicator: IndicatorId::new(&self.indicator)?,
            answer: match self.answer {
                Some(answer) => Some(answer.read()?),
                None => None,
            },
        })
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct Comment {
    project: String,
    person: String,
    indicator: String,
    text: String,
}

impl Comment {
    pub(in super::super) fn write(sheet: &SheetId, indicator: &IndicatorId, text: &str) -> Self {
        let (project, person) = names(sheet);
        Self {
            project,
            person,
            indicator: indicator.to_string(),
            text: text.to_owned(),
        }
    }

    pub(in super::super) fn read(self) -> Option<Event> {
        Some(Event::Comment {
            sheet: sheet_id(&self.project, &self.person)?,
            indicator: IndicatorId::new(&self.indicator)?,
            text: self.text,
        })
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct Cites {
    project: String,
    person: String,
    indicator: String,
    evidence: Vec<String>,
}

impl Cites {
    pub(in super::super) fn write(
        sheet: &SheetId,
        indicator: &IndicatorId,
        evidence: &BTreeSet<EvidenceId>,
    ) -> Self {
        let (project, person) = names(sheet);
        Self {
            project,
            person,
            indicator: indicator.to_string(),
            evidence: texts(evidence),
        }
    }

    pub(in super::super) fn read(self) -> Option<Event> {
        Some(Event::Cites {
            sheet: sheet_id(&self.project, &self.person)?,
            indicator: IndicatorId::new(&self.indicator)?,
            evidence: set(&self.evidence, EvidenceId::new)?,
        })
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct Seal {
    project: String,
    person: String,
    outcome: String,
    scorer: String,
}

impl Seal {
    pub(in super::super) fn write(sheet: &SheetId, outcome: &str, scorer: &str) -> Self {
        let (project, person) = names(sheet);
        Self {
            project,
            person,
            outcome: outcome.to_owned(),
            scorer: scorer.to_owned(),
        }
    }

    pub(in super::super) fn read(self) -> Option<Event> {
        let sheet = sheet_id(&self.project, &self.person)?;
        Some(Event::Seal {
            sheet,
            outcome: self.outcome,
            scorer: self.scorer,
        })
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct Reopen {
    project: String,
    person: String,
    reason: String,
}

impl Reopen {
    pub(in super::super) fn write(sheet: &SheetId, reason: &str) -> Self {
        let (project, person) = names(sheet);
        Self {
            project,
            person,
            reason: reason.to_owned(),
        }
    }

    pub(in super::super) fn read(self) -> Option<Event> {
        Some(Event::Reopen {
            sheet: sheet_id(&self.project, &self.person)?,
            reason: self.reason,
        })
    }
}

fn names(sheet: &SheetId) -> (String, String) {
    (sheet.project.to_string(), sheet.person.to_string())
}

fn sheet_id(project: &str, person: &str) -> Option<SheetId> {
    Some(SheetId {
        project: ProjectId::new(project)?,
        person: PersonId::new(person)?,
    })
}
