//! `show`: what is known of a project, and what is not.

use serde_json::{Value, json};

use crate::model::{Evidence, Partner, Place, Project, Unit};
use crate::rubric::Rubric;
use crate::text::phrase::of_word;
use crate::text::{Lang, Phrase, width};
use crate::workbench::acts::export;
use crate::workbench::acts::rubric::going_over::{earlier_json, earlier_lines};
use crate::workbench::acts::sheet::project_id;
use crate::workbench::args::Args;
use crate::workbench::case::Case;
use crate::workbench::{Fault, Reply, Workbench};

/// Cells the names of the fields take.
const NAMES: usize = 10;
/// Cells a line of prose takes.
const PROSE: usize = 88;

/// What there is to show of a project, with a rubric or without.
struct Card {
    project: Project,
    place: Option<Place>,
    unit: Option<Unit>,
    evidence: Vec<Evidence>,
    scored: Option<Case>,
}

/// `show PROJECT`: its card and its evidence.
pub fn show(bench: &mut Workbench, args: &Args) -> Result<Reply, Fault> {
    let project = bench.known_project(&project_id(args)?)?;
    let card = read(bench, project)?;
    let lang = bench.lang();
    Ok(Reply::text(card.json(), card.text(lang)))
}

fn read(bench: &mut Workbench, project: Project) -> Result<Card, Fault> {
    let scored = match bench.case(&project.id) {
        Ok(case) => Some(case),
        // what it will be scored against may be settled later
        Err(fault) if fault.name == "no-rubric" => None,
        Err(fault) => return Err(fault),
    };
    let (place, unit) = (project.place.as_ref(), project.unit.as_ref());
    Ok(Card {
        place: place.map(|id| bench.place(id)).transpose()?.flatten(),
        unit: unit.map(|id| bench.unit(id)).transpose()?.flatten(),
        evidence: bench.store.evidence(&project.id)?,
        scored,
        project,
    })
}

impl Card {
    fn rubric(&self) -> Option<&Rubric> {
        self.scored.as_ref().map(|case| &*case.rubric)
    }

    fn json(&self) -> Value {
        let evidence = self.evidence.iter();
        let mut json = json!({
            "project": export::project_json(&self.project, self.place.as_ref()),
            "about": self.project.about.say(Lang::SCRIPTS), "source": self.project.source,
            "rubric": self.scored.as_ref().map(|case| export::quote_json(&case.quote)),
            "evidence": evidence.map(|item| export::evidence_json(item, self.rubric())).collect::<Vec<_>>(),
        });
        if let Some(earlier) = self.scored.as_ref().and_then(earlier_json) {
            json["earlier"] = earlier;
        }
        json
    }

    fn text(&self, lang: Lang) -> String {
        let project = &self.project;
        let mut out = format!("{} · {}\n\n", project.id, project.title.say(lang));
        for (name, value) in self.fields(lang) {
            out += &field(name, &value, lang);
        }
        out += &self.evidence_text(lang);
        let earlier = self.scored.as_ref().map(|case| earlier_lines(case, lang));
        for line in earlier.unwrap_or_default() {
            out += &line;
            out.push('\n');
        }
        out
    }

    /// Every field by name; empty where nothing is known.
    fn fields(&self, lang: Lang) -> [(&'static str, String); 10] {
        let project = &self.project;
        let listed = |all: Vec<String>| all.join("; ");
        let partners = project.partners.iter().map(|one| partner(one, lang));
        let facts = project.facts.iter().map(|(id, value)| format!("{id} = {value}"));
        [
            ("reply-card-unit", self.unit_text(lang)),
            ("reply-card-place", self.place_text(lang)),
            (
                "reply-card-model",
                project
                    .model
                    .as_deref()
                    .map_or_else(String::new, |model| of_word("model", model, lang)),
            ),
            (
                "reply-card-year",
                project.year.map_or_else(String::new, |year| year.to_string()),
            ),
            ("reply-card-partners", listed(partners.collect())),
            (
                "reply-card-needs",
                listed(project.needs.iter().map(ToString::to_string).collect()),
            ),
            ("reply-card-rubric", self.rubric_text(lang)),
            ("reply-card-facts", listed(facts.collect())),
            ("reply-card-about", project.about.say(lang).to_owned()),
            ("reply-card-source", project.source.clone()),
        ]
    }

    fn unit_text(&self, lang: Lang) -> String {
        let unit = self.unit.as_ref();
        unit.map_or_else(String::new, |unit| {
            format!("{} ({})", unit.name.say(lang), unit.id)
        })
    }

    fn place_text(&self, lang: Lang) -> String {
        let place = self.place.as_ref();
        place.map_or_else(String::new, |place| {
            let kind = Some(of_word("kind", &place.kind, lang)).filter(|kind| !kind.is_empty());
            let known: Vec<String> = std::iter::once(place.id.to_string()).chain(kind).collect();
            format!("{} ({})", place.name.say(lang), known.join(", "))
        })
    }

    fn rubric_text(&self, lang: Lang) -> String {
        match &self.scored {
            Some(case) => format!("{} {}", case.quote.id, case.quote.version),
            None => Phrase::new("reply-no-rubric")
                .with("project", self.project.id.as_str())
                .say(lang),
        }
    }

    fn evidence_text(&self, lang: Lang) -> String {
        if self.evidence.is_empty() {
            let none = Phrase::new("reply-no-evidence").say(lang);
            return field("reply-card-evidence", &none, lang);
        }
        let rows = self.evidence.iter().map(|item| {
            let kind = self.rubric().and_then(|rubric| rubric.evidence_kind(&item.kind));
            format!(
                "  {}  {}  {}\n",
                width::left(
                    &kind.map_or_else(
                        || "?".to_owned(),
                        |kind| of_word("class", kind.class.word(), lang)
                    ),
                    8
                ),
                width::left(item.id.as_str(), 28),
                item.title.say(lang)
            )
        });
        format!(
            "\n{}\n{}",
            Phrase::new("reply-card-evidence").say(lang),
            rows.collect::<String>()
        )
    }
}

/// A field with its name before it; one that nobody filled in says so.
fn field(name: &'static str, value: &str, lang: Lang) -> String {
    let name = Phrase::new(name).say(lang);
    let value = if value.trim().is_empty() {
        Phrase::new("reply-not-given").say(lang)
    } else {
        value.to_owned()
    };
    let lines = width::wrap(&value, PROSE).into_iter().enumerate();
    let rows = lines.map(|(at, line)| {
        let name = if at == 0 { name.as_str() } else { "" };
        format!("  {}  {line}\n", width::left(name, NAMES))
    });
    rows.collect()
}

fn partner(partner: &Partner, lang: Lang) -> String {
    match partner.party {
        Some(party) => format!(
            "{} ({})",
            partner.name.say(lang),
            of_word("party", party.word(), lang)
        ),
        None => partner.name.say(lang).to_owned(),
    }
}
