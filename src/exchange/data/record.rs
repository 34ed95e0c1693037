//! People, places, units and needs, read from their tables.

use super::{Found, id_of, maybe_id};
use crate::diag::Margin;
use crate::model::{Need, NeedId, Party, Person, PersonId, Place, PlaceId, Role, Unit, UnitId};
use crate::syntax::{Fields, Spanned, Tongues};

pub(super) fn person<'a>(fields: &mut Fields<'_>, margin: Margin<'a>) -> Option<Found<'a, Person>> {
    let id = id_of(fields, "id", margin, PersonId::new);
    let name = fields.must("name").words(Tongues::Several);
    let roles = fields.may("roles").list().map_or_else(
        || vec![Role::Evaluator],
        |list| {
            list.iter()
                .filter_map(|one| one.word(&words(Role::ALL, Role::word)))
                .map(|role| role.value)
                .collect()
        },
    );
    let party = party(fields);
    let unit = maybe_id(fields, "unit", margin, UnitId::new);
    let (id, name) = (id?, name?);
    let names = places([("unit", unit.as_ref().map(|unit| unit.span))]);
    let record = Person {
        id: id.value,
        name: name.value,
        roles: roles.into_iter().collect(),
        party,
        unit: unit.map(|unit| unit.value),
    };
    Some(Found {
        record,
        margin,
        id: id.span,
        names,
    })
}

pub(super) fn place<'a>(fields: &mut Fields<'_>, margin: Margin<'a>) -> Option<Found<'a, Place>> {
    let id = id_of(fields, "id", margin, PlaceId::new);
    let name = fields.must("name").words(Tongues::Several);
    let kind = fields.must("kind").text().map(|kind| kind.value.to_owned());
    let (id, name, kind) = (id?, name?, kind?);
    let record = Place {
        id: id.value,
        name: name.value,
        kind,
    };
    Some(Found {
        record,
        margin,
        id: id.span,
        names: Vec::new(),
    })
}

pub(super) fn unit<'a>(fields: &mut Fields<'_>, margin: Margin<'a>) -> Option<Found<'a, Unit>> {
    let id = id_of(fields, "id", margin, UnitId::new);
    let name = fields.must("name").words(Tongues::Several);
    let party = party(fields);
    let place = maybe_id(fields, "place", margin, PlaceId::new);
    let (id, name) = (id?, name?);
    let names = places([("place", place.as_ref().map(|place| place.span))]);
    let record = Unit {
        id: id.value,
        name: name.value,
        party,
        place: place.map(|place| place.value),
    };
    Some(Found {
        record,
        margin,
        id: id.span,
        names,
    })
}

pub(super) fn need<'a>(fields: &mut Fields<'_>, margin: Margin<'a>) -> Option<Found<'a, Need>> {
    let id = id_of(fields, "id", margin, NeedId::new);
    let title = fields.must("title").words(Tongues::Several);
    let place = maybe_id(fields, "place", margin, PlaceId::new);
    let owner = maybe_id(fields, "owner", margin, UnitId::new);
    let (id, title) = (id?, title?);
    let names = places([
        ("place", place.as_ref().map(|one| one.span)),
        ("owner", owner.as_ref().map(|one| one.span)),
    ]);
    let record = Need {
        id: id.value,
        title: title.value,
        place: place.map(|one| one.value),
        owner: owner.map(|one| one.value),
    };
    Some(Found {
        record,
        margin,
        id: id.span,
        names,
    })
}

/// The side somebody stands on, if the table says so.
pub(super) fn party(fields: &mut Fields<'_>) -> Option<Party> {
    fields
        .may("party")
        .word(&words(Party::ALL, Party::word))
        .map(|party| party.value)
}

/// The words of a closed list with what they mean.
pub(super) fn words<T: Copy>(all: &[T], word: fn(T) -> &'static str) -> Vec<(&'static str, T)> {
    all.iter().map(|one| (word(*one), *one)).collect()
}

/// The places that are there.
pub(super) fn places<const N: usize>(
    all: [(&'static str, Option<crate::text::Span>); N],
) -> Vec<(&'static str, crate::text::Span)> {
    all.into_iter()
        .filter_map(|(key, span)| Some((key, span?)))
        .collect()
}

/// A value without its place.
pub(super) fn value<T>(spanned: Option<Spanned<T>>) -> Option<T> {
    spanned.map(|spanned| spanned.value)
}
