//! Version 1 of pens, people, units, places and needs.

use serde::{Deserialize, Serialize};

use super::word::{Words, maybe, party, roles, set};
use crate::ledger::Event;
use crate::model::{self, NeedId, Party, PersonId, PlaceId, Role, UnitId};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct Pen {
    person: String,
}

impl Pen {
    pub(in super::super) fn write(person: &PersonId) -> Self {
        Self {
            person: person.to_string(),
        }
    }

    pub(in super::super) fn read(self) -> Option<Event> {
        Some(Event::Pen {
            person: PersonId::new(&self.person)?,
        })
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct Person {
    id: String,
    name: Words,
    roles: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    party: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    unit: Option<String>,
}

impl Person {
    pub(in super::super) fn write(person: &model::Person) -> Self {
        Self {
            id: person.id.to_string(),
            name: (&person.name).into(),
            roles: roles(&person.roles),
            party: party(person.party),
            unit: person.unit.as_ref().map(ToString::to_string),
        }
    }

    pub(in super::super) fn read(self) -> Option<Event> {
        Some(Event::Person(model::Person {
            id: PersonId::new(&self.id)?,
            name: self.name.read()?,
            roles: set(&self.roles, Role::parse)?,
            party: maybe(self.party, |word| Party::parse(&word))?,
            unit: maybe(self.unit, |id| UnitId::new(&id))?,
        }))
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct Unit {
    id: String,
    name: Words,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    party: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    place: Option<String>,
}

impl Unit {
    pub(in super::super) fn write(unit: &model::Unit) -> Self {
        Self {
            id: unit.id.to_string(),
            name: (&unit.name).into(),
            party: party(unit.party),
            place: unit.place.as_ref().map(ToString::to_string),
        }
    }

    pub(in super::super) fn read(self) -> Option<Event> {
        Some(Event::Unit(model::Unit {
            id: UnitId::new(&self.id)?,
            name: self.name.read()?,
            party: maybe(self.party, |word| Party::parse(&word))?,
            place: maybe(self.place, |id| PlaceId::new(&id))?,
        }))
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct Place {
    id: String,
    name: Words,
    kind: String,
}

impl Place {
    pub(in super::super) fn write(place: &model::Place) -> Self {
        Self {
            id: place.id.to_string(),
            name: (&place.name).into(),
            kind: place.kind.clone(),
        }
    }

    pub(in super::super) fn read(self) -> Option<Event> {
        Some(Event::Place(model::Place {
            id: PlaceId::new(&self.id)?,
            name: self.name.read()?,
            kind: self.kind,
        }))
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in super::super) struct Need {
    id: String,
    title: Words,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    place: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    owner: Option<String>,
}

impl Need {
    pub(in super::super) fn write(need: &model::Need) -> Self {
        Self {
            id: need.id.to_string(),
            title: (&need.title).into(),
            place: need.place.as_ref().map(ToString::to_string),
            owner: need.owner.as_ref().map(ToString::to_string),
        }
    }

    pub(in super::super) fn read(self) -> Option<Event> {
        Some(Event::Need(model::Need {
            id: NeedId::new(&self.id)?,
            title: self.title.read()?,
            place: maybe(self.place, |id| PlaceId::new(&id))?,
            owner: maybe(self.owner, |id| UnitId::new(&id))?,
        }))
    }
}
