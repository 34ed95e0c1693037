//! Data files: people, places, units, needs, projects and evidence as TOML.
//!
//! Several files are read as one, so that one may name what another defines. [`read`] says what is wrong in the
//! texts; [`check`] says what they name that is nowhere.

mod evidence;
mod project;
mod record;
mod refer;

pub(super) use evidence::item;
pub(super) use project::facts as project_facts;
pub use refer::{Known, check};

use crate::diag::{Margin, Sink};
use crate::model::{Evidence, Need, Person, Place, Project, Unit};
use crate::syntax::{self, Fields, Spanned};
use crate::text::{Source, Span};

/// All that some data files hold, each with its place.
#[derive(Debug, Default)]
pub struct Records<'a> {
    /// People.
    pub people: Vec<Found<'a, Person>>,
    /// Places.
    pub places: Vec<Found<'a, Place>>,
    /// Units.
    pub units: Vec<Found<'a, Unit>>,
    /// Needs.
    pub needs: Vec<Found<'a, Need>>,
    /// Projects.
    pub projects: Vec<Found<'a, Project>>,
    /// Evidence.
    pub evidence: Vec<Found<'a, Evidence>>,
}

/// A record and where its parts stand.
#[derive(Debug)]
pub struct Found<'a, T> {
    /// The record.
    pub record: T,
    /// Where findings about it go.
    pub margin: Margin<'a>,
    /// The place of its id.
    pub id: Span,
    /// Where it names something, by key.
    pub names: Vec<(&'static str, Span)>,
}

impl<T> Found<'_, T> {
    /// The place where it names something under `key`, else that of its id.
    pub fn place_of(&self, key: &str) -> Span {
        self.names
            .iter()
            .find(|(name, _)| *name == key)
            .map_or(self.id, |(_, span)| *span)
    }
}

/// Reads data files; what cannot be read leaves a finding in the sink and is left out.
pub fn read<'a>(sources: &'a [Source], sink: &'a Sink) -> Records<'a> {
    let mut records = Records::default();
    for source in sources {
        let table = syntax::read(source, sink);
        let margin = Margin::new(source, sink);
        let mut fields = Fields::of(&table, margin);
        each(&mut fields, "people", &mut records.people, |one| {
            record::person(one, margin)
        });
        each(&mut fields, "places", &mut records.places, |one| {
            record::place(one, margin)
        });
        each(&mut fields, "units", &mut records.units, |one| {
            record::unit(one, margin)
        });
        each(&mut fields, "needs", &mut records.needs, |one| {
            record::need(one, margin)
        });
        each(&mut fields, "projects", &mut records.projects, |one| {
            project::project(one, margin)
        });
        each(&mut fields, "evidence", &mut records.evidence, |one| {
            evidence::evidence(one, margin)
        });
    }
    records
}

fn each<'a, T>(
    fields: &mut Fields<'_>,
    key: &'static str,
    found: &mut Vec<Found<'a, T>>,
    read: impl Fn(&mut Fields<'_>) -> Option<Found<'a, T>>,
) {
    for mut one in fields.may(key).tables().unwrap_or_default() {
        found.extend(read(&mut one));
    }
}

/// An id under `key`, or its finding.
pub(super) fn id_of<T>(
    fields: &mut Fields<'_>,
    key: &'static str,
    margin: Margin<'_>,
    new: fn(&str) -> Option<T>,
) -> Option<Spanned<T>> {
    let text = fields.must(key).text()?;
    spanned_id(&text, margin, new)
}

/// An id that may be there, or its finding.
fn maybe_id<T>(
    fields: &mut Fields<'_>,
    key: &'static str,
    margin: Margin<'_>,
    new: fn(&str) -> Option<T>,
) -> Option<Spanned<T>> {
    let text = fields.may(key).text()?;
    spanned_id(&text, margin, new)
}

fn spanned_id<T>(text: &Spanned<&str>, margin: Margin<'_>, new: fn(&str) -> Option<T>) -> Option<Spanned<T>> {
    let id = new(text.value);
    if id.is_none() {
        margin
            .error("bad-id", text.span)
            .with("id", text.value)
            .hint()
            .put();
    }
    id.map(|value| Spanned {
        value,
        span: text.span,
    })
}

#[cfg(test)]
mod tests;
