//! `export`: what this person may see, as JSON in the shape scripts rely on.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::ledger::{Quote, Status};
use crate::model::{Evidence, FactValue, Place, Project, RubricId};
use crate::rubric::Rubric;
use crate::scoring::{self, Mark, MarkState};
use crate::text::Lang;
use crate::workbench::acts::sheet::mark_value;
use crate::workbench::args::Args;
use crate::workbench::asks::all::{Everything, SheetRow};
use crate::workbench::{Fault, Reply, Workbench, records};

/// `export`: people, projects, evidence, all sheets, and the heads of the ledger.
pub fn export(bench: &mut Workbench, _: &Args) -> Result<Reply, Fault> {
    let all = bench.ask(Everything)?;
    let rubric_of = |project: &Project| project.rubric.as_ref().and_then(|id| all.rubrics.get(id));
    let by_project: BTreeMap<_, _> = all
        .projects
        .iter()
        .map(|(project, _)| (&project.id, rubric_of(project)))
        .collect();
    let json = json!({
        "people": all.people.iter().map(records::person_json).collect::<Vec<_>>(),
        "projects": all.projects.iter().map(|(project, place)| project_json(project, place.as_ref())).collect::<Vec<_>>(),
        "evidence": all.evidence.iter().map(|item| {
            let rubric = by_project.get(&item.project).copied().flatten();
            evidence_json(item, rubric.map(|rubric| &**rubric))
        }).collect::<Vec<_>>(),
        "sheets": all.sheets.iter().map(sheet_json).collect::<Vec<_>>(),
        "ledger": {"entries": all.entries, "pens": all.pens.iter().map(|pen| json!({
            "pen": pen.pen, "person": pen.person, "seq": pen.seq, "head": pen.head,
        })).collect::<Vec<_>>()},
    });
    let text = serde_json::to_string_pretty(&json).expect("a JSON value prints");
    Ok(Reply::text(json, text))
}

/// `{id, title, unit, place, place_kind, model, rubric, facts, …}`.
pub fn project_json(project: &Project, place: Option<&Place>) -> Value {
    let lang = Lang::SCRIPTS;
    let facts: BTreeMap<&str, Value> = project
        .facts
        .iter()
        .map(|(id, value)| (id.as_str(), fact_json(value)))
        .collect();
    json!({
        "id": project.id.as_str(), "title": project.title.say(lang),
        "unit": project.unit.as_ref().map(crate::model::UnitId::as_str),
        "place": project.place.as_ref().map(crate::model::PlaceId::as_str),
        "place_kind": place.map(|place| place.kind.as_str()), "model": project.model, "year": project.year,
        "rubric": project.rubric.as_ref().map(RubricId::as_str), "facts": facts,
        "needs": project.needs.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "partners": project.partners.iter().map(|partner| json!({
            "name": partner.name.say(lang), "party": partner.party.map(crate::model::Party::word),
        })).collect::<Vec<_>>(),
        "titles": records::said_json(&project.title),
    })
}

/// `{id, project, kind, class, title, quantity, unit, date, reference, status, …}`; the class is the rubric's.
pub fn evidence_json(item: &Evidence, rubric: Option<&Rubric>) -> Value {
    let lang = Lang::SCRIPTS;
    let class = rubric
        .and_then(|rubric| rubric.evidence_kind(&item.kind))
        .map(|kind| kind.class.word());
    json!({
        "id": item.id.as_str(), "project": item.project.as_str(), "kind": item.kind.as_str(), "class": class,
        "title": item.title.say(lang), "quantity": item.quantity.as_ref().map(ToString::to_string),
        "unit": item.unit.say(lang), "date": item.date.map(|date| date.to_string()), "reference": item.reference,
        "status": item.status.word(), "source": item.source, "quote": item.quote, "reported": item.reported,
        "corroborated_by": item.corroborated_by, "sha256": item.sha256, "docking": item.docking,
        "integration": item.integration, "links": item.links.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "titles": records::said_json(&item.title),
    })
}

/// `{id, version, rules, words}`.
pub fn quote_json(quote: &Quote) -> Value {
    json!({"id": quote.id.as_str(), "version": quote.version, "rules": quote.rules, "words": quote.words})
}

fn sheet_json(row: &SheetRow) -> Value {
    let state = if row.state.status == Status::Sealed {
        "sealed"
    } else {
        "open"
    };
    let answered = row
        .state
        .marks
        .iter()
        .filter(|(_, mark)| mark.state() != MarkState::Unanswered);
    // an unanswered indicator has no row among the marks; what was said or cited there already is told apart
    let noted = row
        .state
        .marks
        .iter()
        .filter(|(_, mark)| mark.state() == MarkState::Unanswered && *mark != &Mark::default());
    json!({
        "project": row.sheet.project.as_str(), "person": row.sheet.person.as_str(), "rubric": quote_json(&row.state.quote),
        "state": state,
        "marks": answered.map(|(id, mark)| mark_json(id.as_str(), mark)).collect::<Vec<_>>(),
        "notes": noted.map(|(id, mark)| mark_json(id.as_str(), mark)).collect::<Vec<_>>(),
        "outcome": outcome_json(row),
    })
}

/// As it was submitted, else as it is now.
fn outcome_json(row: &SheetRow) -> Option<Value> {
    let sealed = row
        .state
        .sealed
        .as_ref()
        .and_then(|sealed| serde_json::from_str(&sealed.outcome).ok());
    sealed.or_else(|| {
        row.scored
            .as_ref()
            .map(|(rubric, outcome)| scoring::outcome_json(rubric, outcome, Lang::SCRIPTS))
    })
}

fn mark_json(id: &str, mark: &Mark) -> Value {
    let reason = match &mark.answer {
        Some(scoring::Answer::Abstain(reason)) => Some(reason),
        _ => None,
    };
    json!({
        "indicator": id, "state": mark.state().word(), "value": mark_value(mark), "comment": mark.comment,
        "cites": mark.cites.iter().map(ToString::to_string).collect::<Vec<_>>(), "reason": reason,
    })
}

fn fact_json(value: &FactValue) -> Value {
    match value {
        FactValue::Text(text) => Value::String(text.clone()),
        FactValue::Number(number) => Value::String(number.to_string()),
        FactValue::Flag(flag) => Value::Bool(*flag),
    }
}
