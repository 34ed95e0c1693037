//! What data files name must be somewhere: in one of the files, or known already.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Found, Records};
use crate::diag::Margin;
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
    /// For a known project, the rubric it is scored against, if it has one.
    fn project(&self, id: &str) -> Option<Option<String>>;
}

/// Puts a finding for every id given twice and for everything named that is nowhere.
pub fn check(records: &Records<'_>, known: &dyn Known) {
    let here = Here {
        units: ids(&records.units, |one| one.id.as_str()),
        places: ids(&records.places, |one| one.id.as_str()),
        needs: ids(&records.needs, |one| one.id.as_str()),
        known,
    };
    ids(&records.people, |one| one.id.as_str());
    let projects = ids(&records.projects, |one| one.id.as_str());
    ids(&records.evidence, |one| one.id.as_str());
    for person in &records.people {
        here.unit(
            person,
            "unit",
            person.record.unit.as_ref().map(crate::model::UnitId::as_str),
        );
    }
    for unit in &records.units {
        here.place(
            unit,
            unit.record.place.as_ref().map(crate::model::PlaceId::as_str),
        );
    }
    for need in &records.needs {
        here.place(
            need,
            need.record.place.as_ref().map(crate::model::PlaceId::as_str),
        );
        here.unit(
            need,
            "owner",
            need.record.owner.as_ref().map(crate::model::UnitId::as_str),
        );
    }
    for project in &records.projects {
        here.unit(
            project,
            "unit",
            project.record.unit.as_ref().map(crate::model::UnitId::as_str),
        );
        here.place(
            project,
            project.record.place.as_ref().map(crate::model::PlaceId::as_str),
        );
        for need in &project.record.needs {
            here.tell(
                here.needs.contains(need.as_str()) || known.need(need.as_str()),
                project,
                "needs",
                "unknown-need",
                need.as_str(),
            );
        }
        if let Some(rubric) = &project.record.rubric {
            here.tell(
                known.rubric(rubric.as_str()).is_some(),
                project,
                "rubric",
                "unknown-rubric",
                rubric.as_str(),
            );
        }
    }
    for item in &records.evidence {
        let id = item.record.project.as_str();
        here.tell(
            projects.contains(id) || known.project(id).is_some(),
            item,
            "project",
            "unknown-project",
            id,
        );
        let in_files = records
            .projects
            .iter()
            .find(|project| project.record.id.as_str() == id);
        let rubric = match in_files {
            Some(project) => project.record.rubric.as_ref().map(ToString::to_string),
            None => known.project(id).flatten(),
        };
        if let Some(rubric) = rubric.and_then(|rubric| known.rubric(&rubric)) {
            let kind = &item.record.kind;
            here.tell(
                rubric.evidence_kind(kind).is_some(),
                item,
                "kind",
                "unknown-evidence-kind-of",
                kind.as_str(),
            );
            for link in &item.record.links {
                here.tell(
                    rubric.indicator(link).is_some(),
                    item,
                    "links",
                    "unknown-link",
                    link.as_str(),
                );
            }
        }
    }
}

struct Here<'a> {
    units: BTreeSet<&'a str>,
    places: BTreeSet<&'a str>,
    needs: BTreeSet<&'a str>,
    known: &'a dyn Known,
}

impl Here<'_> {
    fn unit<T>(&self, found: &Found<'_, T>, key: &'static str, id: Option<&str>) {
        if let Some(id) = id {
            self.tell(
                self.units.contains(id) || self.known.unit(id),
                found,
                key,
                "unknown-unit",
                id,
            );
        }
    }

    fn place<T>(&self, found: &Found<'_, T>, id: Option<&str>) {
        if let Some(id) = id {
            self.tell(
                self.places.contains(id) || self.known.place(id),
                found,
                "place",
                "unknown-place",
                id,
            );
        }
    }

    fn tell<T>(&self, sound: bool, found: &Found<'_, T>, key: &'static str, name: &'static str, id: &str) {
        if !sound {
            say(found.margin, found.place_of(key), name, id);
        }
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
