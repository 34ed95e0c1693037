//! Everything that has an id of its own: what forms offer and what the records list.

use super::Ask;
use crate::model::{Need, Person, Place, Project, RubricId, Unit};
use crate::text::Wording;
use crate::workbench::shelf::{self, From};
use crate::workbench::{Fault, Workbench};

/// Asks for the register.
#[derive(Debug, Clone, Copy)]
pub struct OnRecord;

/// People, units, places, needs, projects and rubrics, each by id.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Register {
    /// People.
    pub people: Vec<Person>,
    /// Units.
    pub units: Vec<Unit>,
    /// Places.
    pub places: Vec<Place>,
    /// Registered needs.
    pub needs: Vec<Need>,
    /// Projects.
    pub projects: Vec<Project>,
    /// Rubrics that can be chosen: shipped ones, then those in the store, which win where an id is both.
    pub rubrics: Vec<KnownRubric>,
}

/// A rubric that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownRubric {
    /// Its id.
    pub id: RubricId,
    /// Its version.
    pub version: String,
    /// Its title.
    pub title: Wording,
    /// How many indicators it has.
    pub indicators: usize,
    /// Where it was found.
    pub from: From,
}

impl Ask for OnRecord {
    type Answer = Register;

    fn answer(self, bench: &Workbench) -> Result<Register, Fault> {
        Ok(Register {
            people: bench.store.people()?,
            units: bench.store.units()?,
            places: bench.store.places()?,
            needs: bench.store.needs()?,
            projects: bench.store.projects()?,
            rubrics: rubrics(bench)?,
        })
    }
}

fn rubrics(bench: &Workbench) -> Result<Vec<KnownRubric>, Fault> {
    let mut known: Vec<KnownRubric> = Vec::new();
    for written in shelf::shipped().into_iter().chain(bench.stored_rubrics()?) {
        let Some(rubric) = written.read().rubric else {
            continue;
        };
        let row = KnownRubric {
            id: rubric.id().clone(),
            version: rubric.version().to_owned(),
            title: rubric.title().clone(),
            indicators: rubric.indicators().len(),
            from: written.from,
        };
        match known.iter_mut().find(|other| other.id == row.id) {
            Some(other) => *other = row,
            None => known.push(row),
        }
    }
    Ok(known)
}
