//! What data files name must be somewhere: in one of the files, or known already.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Found, Records};
use crate::diag::Margin;
use crate::model::{Evidence, NeedId, PlaceId, Project, RubricId, UnitId};
use crate::rubric::Rubric;
use crate::text::Span;

/// What is known beside the files.
pub trait Known {
    /// True when there is a unit with that id.
    fn unit(&self, id: &str) -> bool;
    /// True when there is a place with that id.
    fn place(&self, id: &str) -> bool;
    /// True when there is a need with that id.
    fn need(&self, id: &str) -> bool;
    /// The rubric with that id.
    fn rubric(&self, id: &str) -> Option<Arc<Rubric>>;
    /// The project with that id.
    fn project(&self, id: &str) -> Option<Project>;
}

/// Puts a finding for every id given twice and for everything named that is nowhere.
pub fn check(records: &Records<'_>, known: &dyn Known) {
    ids(&records.people, |one| one.id.as_str());
    ids(&records.evidence, |one| one.id.as_str());
    let here = Here {
        units: ids(&records.units, |one| one.id.as_str()),
        places: ids(&records.places, |one| one.id.as_str()),
        needs: ids(&records.needs, |one| one.id.as_str()),
        projects: ids(&records.projects, |one| one.id.as_str()),
        rubrics: records
            .projects
            .iter()
            .map(|one| (one.record.id.as_str(), one.record.rubric.as_ref()))
            .collect(),
        known,
    };
    here.people_and_places(records);
    records.projects.iter().for_each(|project| here.project(project));
    records.evidence.iter().for_each(|item| here.evidence(item));
}

/// What can be named: what the files define, and what is known beside them.
struct Here<'a> {
    units: BTreeSet<&'a str>,
    places: BTreeSet<&'a str>,
    needs: BTreeSet<&'a str>,
    projects: BTreeSet<&'a str>,
    rubrics: BTreeMap<&'a str, Option<&'a RubricId>>,
    known: &'a dyn Known,
}

impl Here<'_> {
    fn people_and_places(&self, records: &Records<'_>) {
        for person in &records.people {
            self.unit(person, "unit", person.record.unit.as_ref());
        }
        for unit in &records.units {
            self.place(unit, unit.record.place.as_ref());
        }
        for need in &records.needs {
            self.place(need, need.record.place.as_ref());
            self.unit(need, "owner", need.record.owner.as_ref());
        }
    }

    fn project(&self, project: &Found<'_, Project>) {
        self.unit(project, "unit", project.record.unit.as_ref());
        self.place(project, project.record.place.as_ref());
        for need in project.record.needs.iter().map(NeedId::as_str) {
            let there = self.needs.contains(need) || self.known.need(need);
            tell(there, project, "needs", "unknown-need", need);
        }
        if let Some(rubric) = &project.record.rubric {
            let there = self.known.rubric(rubric.as_str()).is_some();
            tell(there, project, "rubric", "unknown-rubric", rubric.as_str());
        }
    }

    fn evidence(&self, item: &Found<'_, Evidence>) {
        let id = item.record.project.as_str();
        let there = self.projects.contains(id) || self.known.project(id).is_some();
        tell(there, item, "project", "unknown-project", id);
        let Some(rubric) = self.rubric_of(id) else {
            return;
        };
        let kind = &item.record.kind;
        let there = rubric.evidence_kind(kind).is_some();
        tell(there, item, "kind", "unknown-evidence-kind-of", kind.as_str());
        for link in &item.record.links {
            tell(
                rubric.asked(link).is_some(),
                item,
                "links",
                "unknown-link",
                link.as_str(),
            );
        }
    }

    /// The rubric a project is scored against, as the files say it or else as it is known.
    fn rubric_of(&self, project: &str) -> Option<Arc<Rubric>> {
        let id = match self.rubrics.get(project) {
            Some(in_files) => in_files.map(ToString::to_string),
            None => self
                .known
                .project(project)?
                .rubric
                .map(|rubric| rubric.to_string()),
        };
        self.known.rubric(&id?)
    }

    fn unit<T>(&self, found: &Found<'_, T>, key: &'static str, id: Option<&UnitId>) {
        if let Some(id) = id.map(UnitId::as_str) {
            let there = self.units.contains(id) || self.known.unit(id);
            tell(there, found, key, "unknown-unit", id);
        }
    }

    fn place<T>(&self, found: &Found<'_, T>, id: Option<&PlaceId>) {
        if let Some(id) = id.map(PlaceId::as_str) {
            let there = self.places.contains(id) || self.known.place(id);
            tell(there, found, "place", "unknown-place", id);
        }
    }
}

/// Puts the finding `name` where something is named that is not there.
fn tell<T>(there: bool, found: &Found<'_, T>, key: &str, name: &'static str, id: &str) {
    if !there {
        say(found.margin, found.place_of(key), name, id);
    }
}

fn say(margin: Margin<'_>, span: Span, name: &'static str, id: &str) {
    margin.error(name, span).with("id", id).hint().put();
}

/// The ids of some records; one given twice gets its finding.
fn ids<'a, T>(found: &'a [Found<'_, T>], id: fn(&T) -> &str) -> BTreeSet<&'a str> {
    let mut ids = BTreeSet::new();
    let mut first = std::collections::BTreeMap::new();
    for one in found {
        let name = id(&one.record);
        if ids.insert(name) {
            first.insert(name, one.margin.source().position(one.id.start).line);
        } else {
            let line = first[name].to_string();
            one.margin
                .error("duplicate-id", one.id)
                .with("id", name)
                .with("line", line)
                .hint()
                .put();
        }
    }
    ids
}
