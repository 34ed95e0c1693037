//! Projects, read from their tables.

use super::record::{party, places, value};
use super::{Found, id_of, maybe_id, spanned_id};
use crate::diag::Margin;
use crate::model::{
    FactId, FactValue, Facts, NeedId, Partner, PlaceId, Project, ProjectId, RubricId, UnitId,
};
use crate::syntax::{Content, Fields, Spanned, Tongues};

pub(super) fn project<'a>(fields: &mut Fields<'_>, margin: Margin<'a>) -> Option<Found<'a, Project>> {
    let id = id_of(fields, "id", margin, ProjectId::new);
    let title = fields.must("title").words(Tongues::Several);
    let unit = maybe_id(fields, "unit", margin, UnitId::new);
    let place = maybe_id(fields, "place", margin, PlaceId::new);
    let rubric = maybe_id(fields, "rubric", margin, RubricId::new);
    let needs = needs(fields, margin);
    let names = places([
        ("unit", unit.as_ref().map(|one| one.span)),
        ("place", place.as_ref().map(|one| one.span)),
        ("rubric", rubric.as_ref().map(|one| one.span)),
        ("needs", needs.first().map(|one| one.span)),
    ]);
    let model = fields.may("model").text().map(|text| text.value.to_owned());
    let year = value(fields.may("year").whole(1000..=9999)).and_then(|year| u16::try_from(year).ok());
    let partners = partners(fields);
    let about = value(fields.may("about").words(Tongues::Several)).unwrap_or_default();
    let source = fields
        .may("source")
        .text()
        .map_or(String::new(), |text| text.value.to_owned());
    let facts = facts(fields, margin);
    let (id, title) = (id?, title?);
    let record = Project {
        id: id.value,
        title: title.value,
        unit: value(unit),
        place: value(place),
        model,
        year,
        partners,
        needs: needs.into_iter().map(|need| need.value).collect(),
        rubric: value(rubric),
        edition: None,
        about,
        source,
        facts,
    };
    Some(Found {
        record,
        margin,
        id: id.span,
        names,
    })
}

fn needs(fields: &mut Fields<'_>, margin: Margin<'_>) -> Vec<Spanned<NeedId>> {
    let texts = fields.may("needs").texts().unwrap_or_default();
    texts
        .into_iter()
        .filter_map(|text| spanned_id(&text, margin, NeedId::new))
        .collect()
}

fn partners(fields: &mut Fields<'_>) -> Vec<Partner> {
    let tables = fields.may("partners").tables().unwrap_or_default();
    let read = tables.into_iter().filter_map(|mut one| {
        let name = one.must("name").words(Tongues::Several);
        let party = party(&mut one);
        Some(Partner {
            name: name?.value,
            party,
        })
    });
    read.collect()
}

/// Facts under ids of the author's own; also read for sheet texts.
pub(in crate::exchange) fn facts(fields: &mut Fields<'_>, margin: Margin<'_>) -> Facts {
    let mut facts = Facts::new();
    for field in fields.may("facts").by_key().unwrap_or_default() {
        let key = field.key();
        let id = spanned_id(&key, margin, FactId::new);
        let fact = match field.content() {
            Some(Content::Text(text)) => Some(FactValue::Text(text.clone())),
            Some(Content::Flag(flag)) => Some(FactValue::Flag(*flag)),
            _ => field.decimal().map(|number| FactValue::Number(number.value)),
        };
        facts.extend(id.map(|id| id.value).zip(fact));
    }
    facts
}
