//! Version 1 of projects and their evidence.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::word::{Number, Words, all, maybe, party, set, texts};
use crate::ledger::Event;
use crate::model::{
    self, Date, EvidenceId, EvidenceStatus, FactId, FactValue, IndicatorId, KindId, NeedId, Party, PlaceId,
    ProjectId, RubricId, UnitId,
};

/// One text of a rubric.
#[derive(Debug, Serialize, Deserialize)]
struct Edition {
    rules: String,
    words: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct Project {
    id: String,
    title: Words,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    unit: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    place: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    model: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    year: Option<u16>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    partners: Vec<Partner>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    needs: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    rubric: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    edition: Option<Edition>,
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    about: Words,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    source: String,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    facts: BTreeMap<String, Fact>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Partner {
    name: Words,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    party: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Fact {
    Text(String),
    Number(Number),
    Flag(bool),
}

impl Project {
    pub(in super::super) fn write(project: &model::Project) -> Self {
        Self {
            id: project.id.to_string(),
            title: (&project.title).into(),
            unit: project.unit.as_ref().map(ToString::to_string),
            place: project.place.as_ref().map(ToString::to_string),
            model: project.model.clone(),
            year: project.year,
            partners: project.partners.iter().map(Partner::write).collect(),
            needs: texts(&project.needs),
            rubric: project.rubric.as_ref().map(ToString::to_string),
            edition: project.edition.as_ref().map(|edition| Edition {
                rules: edition.rules.clone(),
                words: edition.words.clone(),
            }),
            about: (&project.about).into(),
            source: project.source.clone(),
            facts: project
                .facts
                .iter()
                .map(|(id, value)| (id.to_string(), Fact::write(value)))
                .collect(),
        }
    }

    pub(in super::super) fn read(self) -> Option<Event> {
        let fact = |(id, value): (String, Fact)| Some((FactId::new(&id)?, value.read()?));
        Some(Event::Project(model::Project {
            id: ProjectId::new(&self.id)?,
            title: self.title.read()?,
            unit: maybe(self.unit, |id| UnitId::new(&id))?,
            place: maybe(self.place, |id| PlaceId::new(&id))?,
            model: self.model,
            year: self.year,
            partners: self
                .partners
                .into_iter()
                .map(Partner::read)
                .collect::<Option<_>>()?,
            needs: all(&self.needs, NeedId::new)?,
            rubric: maybe(self.rubric, |id| RubricId::new(&id))?,
            edition: self.edition.map(|edition| crate::model::Edition {
                rules: edition.rules,
                words: edition.words,
            }),
            about: self.about.read()?,
            source: self.source,
            facts: self.facts.into_iter().map(fact).collect::<Option<_>>()?,
        }))
    }
}

impl Partner {
    fn write(partner: &model::Partner) -> Self {
        Self {
            name: (&partner.name).into(),
            party: party(partner.party),
        }
    }

    fn read(self) -> Option<model::Partner> {
        Some(model::Partner {
            name: self.name.read()?,
            party: maybe(self.party, |word| Party::parse(&word))?,
        })
    }
}

impl Fact {
    fn write(value: &FactValue) -> Self {
        match value {
            FactValue::Text(text) => Self::Text(text.clone()),
            FactValue::Number(number) => Self::Number(number.into()),
            FactValue::Flag(flag) => Self::Flag(*flag),
        }
    }

    fn read(self) -> Option<FactValue> {
        match self {
            Self::Text(text) => Some(FactValue::Text(text)),
            Self::Number(number) => number.read().map(FactValue::Number),
            Self::Flag(flag) => Some(FactValue::Flag(flag)),
        }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct Evidence {
    id: String,
    project: String,
    kind: String,
    title: Words,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    quantity: Option<Number>,
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    unit: Words,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    date: Option<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    reference: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    source: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    quote: String,
    reported: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    corroborated_by: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sha256: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    docking: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    integration: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    links: Vec<String>,
    status: String,
}

impl Evidence {
    pub(in super::super) fn write(item: &model::Evidence) -> Self {
        Self {
            id: item.id.to_string(),
            project: item.project.to_string(),
            kind: item.kind.to_string(),
            title: (&item.title).into(),
            quantity: item.quantity.as_ref().map(Into::into),
            unit: (&item.unit).into(),
            date: item.date.map(|date| date.to_string()),
            reference: item.reference.clone(),
            source: item.source.clone(),
            quote: item.quote.clone(),
            reported: item.reported,
            corroborated_by: texts(&item.corroborated_by),
            sha256: item.sha256.clone(),
            docking: item.docking.clone(),
            integration: item.integration.clone(),
            links: texts(&item.links),
            status: item.status.word().to_owned(),
        }
    }

    pub(in super::super) fn read(self) -> Option<Event> {
        Some(Event::Evidence(model::Evidence {
            id: EvidenceId::new(&self.id)?,
            project: ProjectId::new(&self.project)?,
            kind: KindId::new(&self.kind)?,
            title: self.title.read()?,
            quantity: maybe(self.quantity, |number| number.read())?,
            unit: self.unit.read()?,
            date: maybe(self.date, |date| Date::parse(&date))?,
            reference: self.reference,
            source: self.source,
            quote: self.quote,
            reported: self.reported,
            corroborated_by: self.corroborated_by.into_iter().collect(),
            sha256: self.sha256,
            docking: self.docking,
            integration: self.integration,
            links: set(&self.links, IndicatorId::new)?,
            status: EvidenceStatus::parse(&self.status)?,
        }))
    }
}
