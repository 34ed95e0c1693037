//! What is known of a record, by the names of its act's arguments, each value as a slot shows it.

use std::collections::BTreeMap;

use super::View;
use crate::model::{Evidence, IndicatorId, Need, Person, Place, Project, Unit};
use crate::text::{Lang, Wording};
use crate::workbench::act::Act;
use crate::workbench::args::Kind;
use crate::workbench::args::Place::Required;
use crate::workbench::at_hand::AtHand;

/// Values by argument.
pub(super) type Values = BTreeMap<String, String>;

/// What is known of the record with that id; for a new one what can be guessed.
pub(super) fn values(act: &str, id: Option<&str>, view: &View<'_>) -> Values {
    let mut values = Values::new();
    let register = view.register;
    let Some(id) = id else {
        guess(act, &mut values, view);
        return values;
    };
    match act {
        "person" => register
            .people
            .iter()
            .find(|it| it.id.as_str() == id)
            .map(|it| person(it, &mut values)),
        "unit" => register
            .units
            .iter()
            .find(|it| it.id.as_str() == id)
            .map(|it| unit(it, &mut values)),
        "place" => register
            .places
            .iter()
            .find(|it| it.id.as_str() == id)
            .map(|it| place(it, &mut values)),
        "need" => register
            .needs
            .iter()
            .find(|it| it.id.as_str() == id)
            .map(|it| need(it, &mut values)),
        "project" => {
            let known = register.projects.iter().find(|it| it.id.as_str() == id);
            let known = known.or(view
                .case
                .map(|case| &case.project)
                .filter(|it| it.id.as_str() == id));
            known.map(|it| project(it, &mut values))
        }
        _ => {
            let mut items = view.case.into_iter().flat_map(|case| &case.dossier.evidence);
            items
                .find(|it| it.id.as_str() == id)
                .map(|it| evidence(it, &mut values))
        }
    };
    values
}

/// The values of an act's arguments that what is at hand stands for.
pub(super) fn at_hand(act: &str, at_hand: &AtHand) -> Values {
    let Some(act) = Act::find(act) else {
        return Values::new();
    };
    let (filled, left) = at_hand.fill_in(act);
    let filled = filled.into_iter().map(|(name, value)| (name.to_owned(), value));
    let mut values: Values = filled.collect();
    // an indicator is looked at, whatever the act names before it
    let indicator = left
        .iter()
        .find(|arg| (arg.kind, arg.place) == (Kind::Indicator, Required));
    if let (Some(arg), Some(id)) = (indicator, &at_hand.indicator) {
        put(&mut values, arg.name, id);
    }
    values
}

/// What goes out with a form and is not filled in: the id of what is changed, the project of new evidence.
pub(super) fn fixed(act: &str, id: Option<&str>, view: &View<'_>) -> Vec<(&'static str, String)> {
    let mut fixed: Vec<(&'static str, String)> = id.map(|id| ("id", id.to_owned())).into_iter().collect();
    if let (true, None, Some(case)) = (act == "evidence", id, view.case) {
        fixed.push(("project", case.project.id.to_string()));
    }
    fixed
}

fn guess(act: &str, values: &mut Values, view: &View<'_>) {
    match act {
        "evidence" => {
            put(values, "id", &free_evidence_id(view));
            put(
                values,
                "link",
                view.indicator.map_or("", |indicator| indicator.as_str()),
            );
        }
        "project" => {
            let taken = |id: &str| {
                view.register
                    .projects
                    .iter()
                    .any(|project| project.id.as_str() == id)
            };
            put(values, "id", &free("P-", taken));
        }
        "person" => put(values, "role", "evaluator"),
        _ => {}
    }
}

/// The first free id in the manner of the project's own: after `E3` comes `E4`, else `rail-e1` for the project `rail`.
fn free_evidence_id(view: &View<'_>) -> String {
    let Some(case) = view.case else {
        return String::new();
    };
    let items = &case.dossier.evidence;
    let numbered = items
        .iter()
        .rev()
        .map(|item| item.id.as_str())
        .find(|id| id.ends_with(|ch: char| ch.is_ascii_digit()));
    let before = numbered.map(|id| id.trim_end_matches(|ch: char| ch.is_ascii_digit()));
    let own = format!("{}-e", case.project.id);
    free(before.unwrap_or(&own), |id| {
        items.iter().any(|item| item.id.as_str() == id)
    })
}

fn free(before: &str, taken: impl Fn(&str) -> bool) -> String {
    let mut ids = (1u32..).map(|number| format!("{before}{number}"));
    ids.find(|id| !taken(id))
        .expect("numbers do not end before ids do")
}

fn person(person: &Person, values: &mut Values) {
    words(values, "name", &person.name);
    let roles: Vec<&str> = person.roles.iter().map(|role| role.word()).collect();
    put(values, "role", &roles.join(","));
    put(
        values,
        "party",
        person.party.map_or("", crate::model::Party::word),
    );
    put(values, "unit", person.unit.as_ref().map_or("", |id| id.as_str()));
}

fn unit(unit: &Unit, values: &mut Values) {
    words(values, "name", &unit.name);
    put(values, "party", unit.party.map_or("", crate::model::Party::word));
    put(values, "place", unit.place.as_ref().map_or("", |id| id.as_str()));
}

fn place(place: &Place, values: &mut Values) {
    words(values, "name", &place.name);
    put(values, "kind", &place.kind);
}

fn need(need: &Need, values: &mut Values) {
    words(values, "title", &need.title);
    put(values, "place", need.place.as_ref().map_or("", |id| id.as_str()));
    put(values, "owner", need.owner.as_ref().map_or("", |id| id.as_str()));
}

fn project(project: &Project, values: &mut Values) {
    words(values, "title", &project.title);
    words(values, "about", &project.about);
    put(values, "unit", project.unit.as_ref().map_or("", |id| id.as_str()));
    put(
        values,
        "place",
        project.place.as_ref().map_or("", |id| id.as_str()),
    );
    put(
        values,
        "rubric",
        project.rubric.as_ref().map_or("", |id| id.as_str()),
    );
    put(values, "model", project.model.as_deref().unwrap_or(""));
    put(
        values,
        "year",
        &project.year.map_or_else(String::new, |year| year.to_string()),
    );
    put(values, "source", &project.source);
    let partners = project.partners.iter().map(|partner| match partner.party {
        Some(party) => format!("{}={}", partner.name.original(), party.word()),
        None => partner.name.original().to_owned(),
    });
    put(values, "partner", &partners.collect::<Vec<_>>().join("\n"));
    let needs = project.needs.iter().map(ToString::to_string);
    put(values, "need", &needs.collect::<Vec<_>>().join(","));
    let facts = project
        .facts
        .iter()
        .map(|(fact, value)| format!("{fact}={value}"));
    put(values, "fact", &facts.collect::<Vec<_>>().join("\n"));
}

fn evidence(item: &Evidence, values: &mut Values) {
    words(values, "title", &item.title);
    words(values, "of", &item.unit);
    put(values, "kind", item.kind.as_str());
    let quantity = item.quantity.as_ref().map(ToString::to_string);
    put(values, "quantity", &quantity.unwrap_or_default());
    put(
        values,
        "date",
        &item.date.map_or_else(String::new, |date| date.to_string()),
    );
    put(values, "reference", &item.reference);
    put(values, "source", &item.source);
    put(values, "quote", &item.quote);
    put(values, "sha256", item.sha256.as_deref().unwrap_or(""));
    put(values, "docking", item.docking.as_deref().unwrap_or(""));
    put(values, "integration", item.integration.as_deref().unwrap_or(""));
    let confirmed: Vec<&str> = item.corroborated_by.iter().map(String::as_str).collect();
    put(values, "confirmed-by", &confirmed.join("\n"));
    let links: Vec<&str> = item.links.iter().map(IndicatorId::as_str).collect();
    put(values, "link", &links.join(","));
}

fn words(values: &mut Values, name: &str, words: &Wording) {
    put(values, name, words.original());
    let chinese = words.translations().get(&Lang::ZH);
    put(values, &format!("{name}-zh"), chinese.map_or("", String::as_str));
}

fn put(values: &mut Values, name: &str, value: &str) {
    values.insert(name.to_owned(), value.to_owned());
}
