//! Items of evidence, read from their tables.

use super::record::{places, value};
use super::{Found, id_of, spanned_id};
use crate::diag::Margin;
use crate::model::evidence::{DOCKING_LEVELS, INTEGRATIONS};
use crate::model::{Date, Evidence, EvidenceId, EvidenceStatus, IndicatorId, KindId, ProjectId};
use crate::number::Exact;
use crate::syntax::{Content, Fields, Spanned, Tongues};

pub(super) fn evidence<'a>(fields: &mut Fields<'_>, margin: Margin<'a>) -> Option<Found<'a, Evidence>> {
    let id = id_of(fields, "id", margin, EvidenceId::new);
    let project = id_of(fields, "project", margin, ProjectId::new);
    let title = fields.must("title").words(Tongues::Several);
    let item = item(fields, margin);
    let (id, project, title, item) = (id?, project?, title?, item?);
    let names = places([("project", Some(project.span)), ("kind", Some(item.kind))]);
    let record = Evidence {
        id: id.value,
        project: project.value,
        title: title.value,
        ..item.evidence
    };
    Some(Found {
        record,
        margin,
        id: id.span,
        names,
    })
}

/// What an item says beside its id, project and title; also read for sheet texts.
pub(in crate::exchange) struct Item {
    /// The item, with placeholders for id, project and title.
    pub(in crate::exchange) evidence: Evidence,
    /// The place of its kind.
    pub(in crate::exchange) kind: crate::text::Span,
}

/// Reads all keys of an item but its id, project and title.
pub(in crate::exchange) fn item(fields: &mut Fields<'_>, margin: Margin<'_>) -> Option<Item> {
    let kind = id_of(fields, "kind", margin, KindId::new);
    let quantity = quantity(fields, margin);
    let date = date(fields, margin);
    let unit = value(fields.may("unit").words(Tongues::Several)).unwrap_or_default();
    let mut text = |key| {
        fields
            .may(key)
            .text()
            .map_or(String::new(), |text| text.value.to_owned())
    };
    let (reference, source, quote) = (text("reference"), text("source"), text("quote"));
    let reported = fields.may("reported").flag().unwrap_or(false);
    let confirmed = fields.may("corroborated_by").texts().unwrap_or_default();
    let sha256 = sha256(fields, margin);
    let docking = value(fields.may("docking").word(&each(DOCKING_LEVELS))).map(str::to_owned);
    let integration = value(fields.may("integration").word(&each(INTEGRATIONS))).map(str::to_owned);
    let links = fields.may("links").texts().unwrap_or_default();
    let links = links
        .into_iter()
        .filter_map(|text| value(spanned_id(&text, margin, IndicatorId::new)))
        .collect();
    let kind = kind?;
    let evidence = Evidence {
        id: EvidenceId::new("item").expect("a placeholder is an id"),
        project: ProjectId::new("project").expect("a placeholder is an id"),
        kind: kind.value,
        title: crate::text::Wording::default(),
        quantity,
        unit,
        date,
        reference,
        source,
        quote,
        reported,
        corroborated_by: confirmed.into_iter().map(|text| text.value.to_owned()).collect(),
        sha256,
        docking,
        integration,
        links,
        status: EvidenceStatus::Active,
    };
    Some(Item {
        evidence,
        kind: kind.span,
    })
}

/// Words that stand for themselves.
fn each(words: &[&'static str]) -> Vec<(&'static str, &'static str)> {
    words.iter().map(|word| (*word, *word)).collect()
}

fn quantity(fields: &mut Fields<'_>, margin: Margin<'_>) -> Option<Exact> {
    let Spanned { value, span } = fields.may("quantity").decimal()?;
    if value.is_negative() {
        margin.error("negative-quantity", span).put();
        return None;
    }
    Some(value)
}

/// A date as text (`"2006"`, `"2006-05"`) or as a date of TOML.
fn date(fields: &mut Fields<'_>, margin: Margin<'_>) -> Option<Date> {
    let field = fields.may("date");
    let text = match field.content()? {
        Content::Date(text) => text.clone(),
        Content::Number(Some(number)) if number.is_whole() => number.to_string(),
        _ => field.text()?.value.to_owned(),
    };
    let date = Date::parse(&text);
    if date.is_none() {
        margin
            .error("bad-date", field.span())
            .with("found", text)
            .hint()
            .put();
    }
    date
}

fn sha256(fields: &mut Fields<'_>, margin: Margin<'_>) -> Option<String> {
    let text = fields.may("sha256").text()?;
    let sound = text.value.len() == 64 && text.value.bytes().all(|byte| byte.is_ascii_hexdigit());
    if !sound {
        margin.error("bad-sha256", text.span).put();
    }
    sound.then(|| text.value.to_ascii_lowercase())
}
