//! People, units, places, needs, projects and evidence from the named values of an act or a form, and back.

use serde_json::{Value, json};

use super::Fault;
use super::args::Args;
use crate::model::{
    Date, Evidence, EvidenceId, EvidenceStatus, FactId, FactValue, IndicatorId, KindId, Need, NeedId,
    Partner, Party, Person, PersonId, Place, PlaceId, Project, ProjectId, Role, RubricId, Unit, UnitId,
};
use crate::number::Exact;
use crate::text::{Lang, Phrase, Wording};

/// A person with the given values put over the known ones.
pub fn person(args: &Args, known: Option<Person>) -> Result<Person, Fault> {
    let id = id(args, "id", PersonId::new)?;
    let mut person = known.unwrap_or(Person {
        id,
        name: Wording::default(),
        roles: [Role::Evaluator].into(),
        party: None,
        unit: None,
    });
    words(args, "name", &mut person.name);
    if args.has("role") {
        person.roles = args
            .all("role")
            .iter()
            .filter_map(|word| Role::parse(word))
            .collect();
    }
    optional(args, "party", &mut person.party, Party::parse)?;
    optional(args, "unit", &mut person.unit, UnitId::new)?;
    named(&mut person.name, person.id.as_str());
    Ok(person)
}

/// A unit with the given values put over the known ones.
pub fn unit(args: &Args, known: Option<Unit>) -> Result<Unit, Fault> {
    let id = id(args, "id", UnitId::new)?;
    let mut unit = known.unwrap_or(Unit {
        id,
        name: Wording::default(),
        party: None,
        place: None,
    });
    words(args, "name", &mut unit.name);
    optional(args, "party", &mut unit.party, Party::parse)?;
    optional(args, "place", &mut unit.place, PlaceId::new)?;
    named(&mut unit.name, unit.id.as_str());
    Ok(unit)
}

/// A place with the given values put over the known ones.
pub fn place(args: &Args, known: Option<Place>) -> Result<Place, Fault> {
    let id = id(args, "id", PlaceId::new)?;
    let mut place = known.unwrap_or(Place {
        id,
        name: Wording::default(),
        kind: String::new(),
    });
    words(args, "name", &mut place.name);
    if let Some(kind) = args.get("kind") {
        kind.trim().clone_into(&mut place.kind);
    }
    named(&mut place.name, place.id.as_str());
    Ok(place)
}

/// A need with the given values put over the known ones.
pub fn need(args: &Args, known: Option<Need>) -> Result<Need, Fault> {
    let id = id(args, "id", NeedId::new)?;
    let mut need = known.unwrap_or(Need {
        id,
        title: Wording::default(),
        place: None,
        owner: None,
    });
    words(args, "title", &mut need.title);
    optional(args, "place", &mut need.place, PlaceId::new)?;
    optional(args, "owner", &mut need.owner, UnitId::new)?;
    named(&mut need.title, need.id.as_str());
    Ok(need)
}

/// A project with the given values put over the known ones.
pub fn project(args: &Args, known: Option<Project>) -> Result<Project, Fault> {
    let id = id(args, "id", ProjectId::new)?;
    let mut project = known.unwrap_or_else(|| empty_project(id));
    words(args, "title", &mut project.title);
    words(args, "about", &mut project.about);
    optional(args, "unit", &mut project.unit, UnitId::new)?;
    optional(args, "place", &mut project.place, PlaceId::new)?;
    optional(args, "rubric", &mut project.rubric, RubricId::new)?;
    optional(args, "year", &mut project.year, |text| {
        text.parse().ok().filter(|year| (1000..=9999).contains(year))
    })?;
    optional(args, "model", &mut project.model, |text| Some(text.to_owned()))?;
    text(args, "source", &mut project.source);
    if args.has("partner") {
        project.partners = given(args, "partner").map(partner).collect();
    }
    if args.has("need") {
        project.needs = given(args, "need")
            .map(|text| parsed("need", text, NeedId::new))
            .collect::<Result<_, _>>()?;
    }
    for fact in given(args, "fact") {
        let (name, value) = fact.split_once('=').ok_or_else(|| bad_value("fact", fact))?;
        let value = value.trim();
        let name = parsed("fact", name.trim(), FactId::new)?;
        if value.is_empty() {
            project.facts.remove(&name);
        } else {
            project.facts.insert(name, fact_value(value));
        }
    }
    named(&mut project.title, project.id.as_str());
    Ok(project)
}

/// An item of evidence with the given values put over the known ones.
pub fn evidence(args: &Args, known: Option<Evidence>) -> Result<Evidence, Fault> {
    let id = id(args, "id", EvidenceId::new)?;
    let mut item = match known {
        Some(item) => item,
        None => empty_evidence(
            id,
            parsed("project", needed(args, "project")?, ProjectId::new)?,
            parsed("kind", needed(args, "kind")?, KindId::new)?,
        ),
    };
    if let Some(kind) = args.get("kind") {
        item.kind = parsed("kind", kind, KindId::new)?;
    }
    words(args, "title", &mut item.title);
    words(args, "of", &mut item.unit);
    optional(args, "quantity", &mut item.quantity, |text| {
        Exact::parse(text).filter(|number| !number.is_negative())
    })?;
    optional(args, "date", &mut item.date, Date::parse)?;
    optional(args, "docking", &mut item.docking, |text| Some(text.to_owned()))?;
    optional(args, "integration", &mut item.integration, |text| {
        Some(text.to_owned())
    })?;
    optional(args, "sha256", &mut item.sha256, |text| {
        is_sha256(text).then(|| text.to_ascii_lowercase())
    })?;
    text(args, "reference", &mut item.reference);
    text(args, "source", &mut item.source);
    text(args, "quote", &mut item.quote);
    if args.has("confirmed-by") {
        item.corroborated_by = given(args, "confirmed-by").map(str::to_owned).collect();
    }
    if args.has("link") {
        item.links = given(args, "link")
            .map(|text| parsed("link", text, IndicatorId::new))
            .collect::<Result<_, _>>()?;
    }
    named(&mut item.title, item.id.as_str());
    Ok(item)
}

/// What is wrong with the values of one argument, looked at alone; whether what they name is there is not asked.
pub fn amiss(act: &str, name: &str, values: &[String]) -> Option<Fault> {
    let others = ["id", "project", "kind"].into_iter();
    let others = others.fold(Args::new(), |args, name| args.with(name, "x"));
    let args = values
        .iter()
        .fold(others, |args, value| args.with(name, value.as_str()));
    match act {
        "person" => person(&args, None).err(),
        "unit" => unit(&args, None).err(),
        "place" => place(&args, None).err(),
        "need" => need(&args, None).err(),
        "project" => project(&args, None).err(),
        _ => evidence(&args, None).err(),
    }
}

/// `{id, name, roles}`.
pub fn person_json(person: &Person) -> Value {
    let roles: Vec<&str> = person.roles.iter().map(|role| role.word()).collect();
    json!({"id": person.id.as_str(), "name": person.name.say(Lang::SCRIPTS), "roles": roles})
}

/// What a text is in each language it was translated into, by language.
pub fn said_json(words: &Wording) -> Value {
    words
        .translations()
        .iter()
        .map(|(lang, text)| (lang.to_string(), json!(text)))
        .collect()
}

/// An id that no id can be.
pub fn bad_id(text: &str) -> Fault {
    Fault::user("bad-id", Phrase::new("fault-bad-id").with("id", text)).hint(Phrase::new("fault-bad-id-hint"))
}

/// A project of which only the id is known.
pub fn empty_project(id: ProjectId) -> Project {
    Project {
        id,
        title: Wording::default(),
        unit: None,
        place: None,
        model: None,
        year: None,
        partners: Vec::new(),
        needs: Vec::new(),
        rubric: None,
        edition: None,
        about: Wording::default(),
        source: String::new(),
        facts: crate::model::Facts::new(),
    }
}

fn empty_evidence(id: EvidenceId, project: ProjectId, kind: KindId) -> Evidence {
    Evidence {
        id,
        project,
        kind,
        title: Wording::default(),
        quantity: None,
        unit: Wording::default(),
        date: None,
        reference: String::new(),
        source: String::new(),
        quote: String::new(),
        reported: false,
        corroborated_by: std::collections::BTreeSet::new(),
        sha256: None,
        docking: None,
        integration: None,
        links: std::collections::BTreeSet::new(),
        status: EvidenceStatus::Active,
    }
}

fn id<T>(args: &Args, name: &'static str, read: fn(&str) -> Option<T>) -> Result<T, Fault> {
    let text = args.require(name).trim();
    read(text).ok_or_else(|| bad_id(text))
}

fn needed<'a>(args: &'a Args, name: &'static str) -> Result<&'a str, Fault> {
    let given = args.get(name).map(str::trim).filter(|text| !text.is_empty());
    given.ok_or_else(|| {
        let message = Phrase::new("fault-missing-value").with("name", name);
        Fault::user("missing-value", message).hint(Phrase::new("fault-missing-value-hint").with("name", name))
    })
}

fn parsed<T>(name: &'static str, text: &str, read: impl Fn(&str) -> Option<T>) -> Result<T, Fault> {
    read(text.trim()).ok_or_else(|| bad_value(name, text))
}

fn bad_value(name: &str, text: &str) -> Fault {
    let message = Phrase::new("fault-bad-value")
        .with("name", name)
        .with("value", text);
    Fault::user("bad-value", message).hint(Phrase::new(format!("fault-bad-value-{name}")))
}

/// Puts a given value over a known one; an empty value takes it away.
fn optional<T>(
    args: &Args,
    name: &'static str,
    field: &mut Option<T>,
    read: impl Fn(&str) -> Option<T>,
) -> Result<(), Fault> {
    match args.get(name).map(str::trim) {
        None => {}
        Some("") => *field = None,
        Some(text) => *field = Some(parsed(name, text, read)?),
    }
    Ok(())
}

fn text(args: &Args, name: &str, field: &mut String) {
    if let Some(text) = args.get(name) {
        text.clone_into(field);
    }
}

/// `NAME` is the text itself, `NAME-zh` its Chinese translation.
fn words(args: &Args, name: &str, field: &mut Wording) {
    let mut words = Wording::new(
        args.get(name)
            .map(str::trim)
            .filter(|text| may_be_empty(name) || !text.is_empty())
            .unwrap_or(field.original()),
    );
    for (lang, text) in field.translations() {
        words.translate(*lang, text.as_str());
    }
    if let Some(text) = args.get(&format!("{name}-zh")) {
        words.translate(Lang::ZH, text.trim());
    }
    *field = words;
}

/// Names and titles stay when an empty one is given; other words are taken away by it.
fn may_be_empty(name: &str) -> bool {
    !matches!(name, "name" | "title")
}

/// A record without a name goes by its id.
fn named(name: &mut Wording, id: &str) {
    if name.original().is_empty() {
        let words = Wording::new(id);
        *name = name
            .translations()
            .iter()
            .fold(words, |words, (lang, text)| words.with(*lang, text.as_str()));
    }
}

/// The values under a name that are not empty.
fn given<'a>(args: &'a Args, name: &str) -> impl Iterator<Item = &'a str> {
    args.all(name)
        .iter()
        .map(|text| text.trim())
        .filter(|text| !text.is_empty())
}

fn partner(text: &str) -> Partner {
    match text
        .rsplit_once('=')
        .map(|(name, party)| (name, Party::parse(party.trim())))
    {
        Some((name, Some(party))) => Partner {
            name: Wording::new(name.trim()),
            party: Some(party),
        },
        _ => Partner {
            name: Wording::new(text),
            party: None,
        },
    }
}

fn fact_value(text: &str) -> FactValue {
    match text {
        "true" => FactValue::Flag(true),
        "false" => FactValue::Flag(false),
        _ => Exact::parse(text).map_or_else(|| FactValue::Text(text.to_owned()), FactValue::Number),
    }
}

fn is_sha256(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn args(pairs: &[(&str, &str)]) -> Args {
        pairs
            .iter()
            .fold(Args::new(), |args, (name, value)| args.with(name, *value))
    }

    #[test]
    fn what_is_not_given_stays_as_it_was() {
        let known = unit(
            &args(&[("id", "u"), ("name", "Unit"), ("party", "university")]),
            None,
        )
        .expect("a unit");
        let changed = unit(&args(&[("id", "u"), ("name-zh", "单位")]), Some(known)).expect("a unit");
        assert_eq!(changed.name.say(Lang::EN), "Unit");
        assert_eq!(changed.name.say(Lang::ZH), "单位");
        assert_eq!(changed.party, Some(Party::University));
    }

    #[test]
    fn an_empty_value_takes_a_value_away() {
        let known = project(
            &args(&[("id", "p"), ("year", "2006"), ("fact", "size=12.5")]),
            None,
        )
        .expect("a project");
        assert_eq!(known.year, Some(2006));
        let changed = project(
            &args(&[("id", "p"), ("year", ""), ("fact", "size=")]),
            Some(known),
        )
        .expect("a project");
        assert_eq!(changed.year, None);
        assert!(changed.facts.is_empty());
    }

    #[test]
    fn a_value_that_cannot_be_read_is_named() {
        let fault = evidence(
            &args(&[("id", "e"), ("project", "p"), ("kind", "k"), ("date", "soon")]),
            None,
        );
        assert_eq!(fault.map_err(|fault| fault.name), Err("bad-value"));
    }
}
