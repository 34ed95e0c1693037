//! Putting people, units, places, needs, projects and evidence into the store, one at a time.

use serde_json::{Value, json};

use super::strange;
use crate::ledger::Event;
use crate::model::{
    Edition, Evidence, EvidenceId, EvidenceStatus, IndicatorId, NeedId, PersonId, PlaceId, ProjectId, UnitId,
};
use crate::rubric::Rubric;
use crate::text::Phrase;
use crate::workbench::acts::sheet::project_id;
use crate::workbench::args::Args;
use crate::workbench::shelf::Written;
use crate::workbench::{Fault, Reply, Workbench, acts, records, shelf};

/// `person ID`: a person, new or changed.
pub fn person(bench: &mut Workbench, args: &Args) -> Result<Reply, Fault> {
    let known = PersonId::new(args.require("id"))
        .map(|id| bench.person(&id))
        .transpose()?
        .flatten();
    let person = records::person(args, known.clone())?;
    if let Some(unit) = &person.unit {
        bench.known_unit(unit)?;
    }
    let id = person.id.to_string();
    put(
        bench,
        "person",
        &id,
        known.as_ref() == Some(&person),
        Event::Person(person),
    )
}

/// `unit ID`: a unit, new or changed.
pub fn unit(bench: &mut Workbench, args: &Args) -> Result<Reply, Fault> {
    let known = UnitId::new(args.require("id"))
        .map(|id| bench.unit(&id))
        .transpose()?
        .flatten();
    let unit = records::unit(args, known.clone())?;
    if let Some(place) = &unit.place {
        bench.known_place(place)?;
    }
    let id = unit.id.to_string();
    put(
        bench,
        "unit",
        &id,
        known.as_ref() == Some(&unit),
        Event::Unit(unit),
    )
}

/// `place ID`: a place, new or changed.
pub fn place(bench: &mut Workbench, args: &Args) -> Result<Reply, Fault> {
    let known = PlaceId::new(args.require("id"))
        .map(|id| bench.place(&id))
        .transpose()?
        .flatten();
    let place = records::place(args, known.clone())?;
    let strange = strange::place_kind(bench, args)?;
    let id = place.id.to_string();
    let reply = put(
        bench,
        "place",
        &id,
        known.as_ref() == Some(&place),
        Event::Place(place),
    )?;
    Ok(reply.beside(strange))
}

/// `need ID`: a registered need, new or changed.
pub fn need(bench: &mut Workbench, args: &Args) -> Result<Reply, Fault> {
    let known = NeedId::new(args.require("id"))
        .map(|id| bench.need(&id))
        .transpose()?
        .flatten();
    let need = records::need(args, known.clone())?;
    if let Some(place) = &need.place {
        bench.known_place(place)?;
    }
    if let Some(owner) = &need.owner {
        bench.known_unit(owner)?;
    }
    let id = need.id.to_string();
    put(
        bench,
        "need",
        &id,
        known.as_ref() == Some(&need),
        Event::Need(need),
    )
}

/// `project ID`: a project, new or changed.
pub fn project(bench: &mut Workbench, args: &Args) -> Result<Reply, Fault> {
    let known = ProjectId::new(args.require("id"))
        .map(|id| bench.project(&id))
        .transpose()?
        .flatten();
    let chosen = chosen(bench, args)?;
    let args = &chosen.as_ref().map_or_else(
        || args.clone(),
        |(_, rubric)| args.clone().with("rubric", rubric.id().as_str()),
    );
    let mut project = records::project(args, known.clone())?;
    match &chosen {
        Some((_, rubric)) => project.edition = Some(edition(rubric)),
        None if project.rubric.is_none() => {
            project.edition = None;
            bench.unmarked(&project.id)?;
        }
        None => {}
    }
    if let Some(unit) = &project.unit {
        bench.known_unit(unit)?;
    }
    if let Some(place) = &project.place {
        bench.known_place(place)?;
    }
    for need in &project.needs {
        bench.known_need(need)?;
    }
    let mut events = match &chosen {
        Some((written, rubric)) => bench.shelving(&project.id, written, rubric)?,
        None => Vec::new(),
    };
    let strange = strange::model(bench, args)?;
    let id = project.id.to_string();
    if known.as_ref() == Some(&project) && events.is_empty() {
        return Ok(unchanged("project", &id).beside(strange));
    }
    events.push(Event::Project(project));
    bench.record(&events)?;
    Ok(saved("project", &id).beside(strange))
}

/// `rubric use PROJECT RUBRIC`: the rubric a project is scored against.
pub fn use_rubric(bench: &mut Workbench, args: &Args) -> Result<Reply, Fault> {
    let id = project_id(args)?;
    let mut project = bench.known_project(&id)?;
    let written = shelf::find(bench.session(), args.require("rubric"))?;
    let rubric = acts::rubric::usable(&written)?;
    let mut events = bench.shelving(&id, &written, &rubric)?;
    let same = project.edition == Some(edition(&rubric));
    if same && events.is_empty() {
        return Ok(unchanged("project", id.as_str()));
    }
    project.rubric = Some(rubric.id().clone());
    project.edition = Some(edition(&rubric));
    events.push(Event::Project(project));
    bench.record(&events)?;
    let line = Phrase::new("reply-rubric-chosen")
        .with("project", id.as_str())
        .with("rubric", rubric.id().as_str())
        .with("version", rubric.version());
    Ok(Reply::line(
        json!({"project": id.as_str(), "rubric": rubric.id().as_str(), "version": rubric.version()}),
        line,
    ))
}

/// `evidence ID`: an item of evidence, new or changed.
pub fn evidence(bench: &mut Workbench, args: &Args) -> Result<Reply, Fault> {
    let known = EvidenceId::new(args.require("id"))
        .map(|id| bench.evidence(&id))
        .transpose()?
        .flatten();
    let item = records::evidence(args, known.clone())?;
    if let (Some(known), Some(project)) = (
        &known,
        args.get("project").and_then(|id| ProjectId::new(id.trim())),
    ) {
        stays(known, &project)?;
    }
    bench.known_project(&item.project)?;
    bench.fits_rubric(&item)?;
    put_evidence(bench, known.as_ref(), item)
}

/// `link EVIDENCE INDICATOR`: the item is shown beside the indicator.
pub fn link(bench: &mut Workbench, args: &Args) -> Result<Reply, Fault> {
    linked(bench, args, |links, id| {
        links.insert(id);
    })
}

/// `unlink EVIDENCE INDICATOR`: the item is shown there no longer.
pub fn unlink(bench: &mut Workbench, args: &Args) -> Result<Reply, Fault> {
    linked(bench, args, |links, id| {
        links.remove(&id);
    })
}

/// `retire EVIDENCE`: the item is withdrawn; what cited it rests on it no longer.
pub fn retire(bench: &mut Workbench, args: &Args) -> Result<Reply, Fault> {
    let known = known_evidence(bench, args)?;
    let item = Evidence {
        status: EvidenceStatus::Retired,
        ..known.clone()
    };
    put_evidence(bench, Some(&known), item)
}

fn linked(
    bench: &mut Workbench,
    args: &Args,
    change: fn(&mut std::collections::BTreeSet<IndicatorId>, IndicatorId),
) -> Result<Reply, Fault> {
    let known = known_evidence(bench, args)?;
    let case = bench.case(&known.project)?;
    let indicator = acts::sheet::indicator(&case, args.require("indicator"))?
        .id
        .clone();
    let mut item = known.clone();
    change(&mut item.links, indicator);
    put_evidence(bench, Some(&known), item)
}

fn known_evidence(bench: &mut Workbench, args: &Args) -> Result<Evidence, Fault> {
    let text = args.require("evidence");
    let found = EvidenceId::new(text)
        .map(|id| bench.evidence(&id))
        .transpose()?
        .flatten();
    found.ok_or_else(|| {
        let message = Phrase::new("fault-unknown-evidence").with("id", text);
        Fault::user("unknown-evidence", message).hint(Phrase::new("fault-unknown-evidence-hint"))
    })
}

fn put_evidence(bench: &mut Workbench, known: Option<&Evidence>, item: Evidence) -> Result<Reply, Fault> {
    let id = item.id.to_string();
    put(
        bench,
        "evidence",
        &id,
        known == Some(&item),
        Event::Evidence(item),
    )
}

/// Refuses to move an item of evidence to another project.
pub(super) fn stays(known: &Evidence, project: &ProjectId) -> Result<(), Fault> {
    if known.project == *project {
        return Ok(());
    }
    let message = Phrase::new("fault-evidence-moves");
    let message = message
        .with("id", known.id.as_str())
        .with("project", known.project.as_str());
    let hint = Phrase::new("fault-evidence-moves-hint");
    Err(Fault::user("evidence-moves", message).hint(hint))
}

/// The exact text of a rubric.
pub(super) fn edition(rubric: &Rubric) -> Edition {
    let prints = rubric.prints();
    Edition {
        rules: prints.rules.clone(),
        words: prints.words.clone(),
    }
}

/// The rubric an act names, by id or as a file.
fn chosen(bench: &Workbench, args: &Args) -> Result<Option<(Written, Rubric)>, Fault> {
    let Some(name) = args.get("rubric").map(str::trim).filter(|name| !name.is_empty()) else {
        return Ok(None);
    };
    let written = shelf::find(bench.session(), name)?;
    let rubric = acts::rubric::usable(&written)?;
    Ok(Some((written, rubric)))
}

fn put(
    bench: &mut Workbench,
    what: &'static str,
    id: &str,
    same: bool,
    event: Event,
) -> Result<Reply, Fault> {
    if same {
        return Ok(unchanged(what, id));
    }
    bench.record(&[event])?;
    Ok(saved(what, id))
}

fn saved(what: &'static str, id: &str) -> Reply {
    Reply::line(
        told(what, id, true),
        Phrase::new("reply-saved")
            .with("what", Phrase::new(format!("reply-record-{what}")))
            .with("id", id),
    )
}

fn unchanged(what: &'static str, id: &str) -> Reply {
    Reply::line(
        told(what, id, false),
        Phrase::new("reply-unchanged")
            .with("what", Phrase::new(format!("reply-record-{what}")))
            .with("id", id),
    )
}

fn told(what: &str, id: &str, changed: bool) -> Value {
    json!({what: id, "changed": changed})
}
