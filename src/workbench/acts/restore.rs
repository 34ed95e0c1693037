//! The past of a project or a mark, and putting an earlier state back as a new entry.

use serde_json::{Value, json};

use crate::ledger::{Event, Fact};
use crate::model::{Evidence, EvidenceId, IndicatorId, Project};
use crate::scoring::{self, Mark};
use crate::text::{Lang, Phrase, width};
use crate::workbench::acts::sheet::{self, indicator, project_id};
use crate::workbench::args::Args;
use crate::workbench::asks::past::{Change, Past};
use crate::workbench::case::Case;
use crate::workbench::{Fault, Reply, Workbench, clock};

/// `history PROJECT [INDICATOR]`: who changed what, when, from what to what, newest first.
pub fn history(bench: &mut Workbench, args: &Args) -> Result<Reply, Fault> {
    let project = project_id(args)?;
    let past = match args.get("indicator") {
        Some(id) => {
            let case = bench.case(&project)?;
            Past::Mark(project, past_of(&case, id)?)
        }
        None => Past::Project(project),
    };
    let changes = bench.ask(past)?;
    let lang = bench.lang();
    let text = changes.iter().map(|change| change_text(change, lang)).collect();
    Ok(Reply::text(changes.iter().map(change_json).collect(), text))
}

/// The indicator with that id, also one that an earlier version of the rubric had.
fn past_of(case: &Case, id: &str) -> Result<IndicatorId, Fault> {
    let left = case.sheet.as_ref().map(|sheet| sheet.earlier.left.keys());
    let gone = left.into_iter().flatten().find(|left| left.as_str() == id);
    match gone {
        Some(gone) => Ok(gone.clone()),
        None => indicator(case, id).map(|found| found.id.clone()),
    }
}

/// `restore PROJECT ENTRY`: puts down again what that entry put down, as a new entry.
pub fn restore(bench: &mut Workbench, args: &Args) -> Result<Reply, Fault> {
    let case = bench.case(&project_id(args)?)?;
    let name = args.require("entry");
    let fact = found(bench, &case, name)?;
    match fact.event {
        Event::Project(project) => of_project(bench, &case, project, name),
        Event::Evidence(item) => of_evidence(bench, item, name),
        event => of_mark(bench, &case, event, name),
    }
}

/// The fact with that name in the past of a project.
fn found(bench: &Workbench, case: &Case, name: &str) -> Result<Fact, Fault> {
    let changes = bench.changes(&case.project.id)?;
    let wanted = changes.into_iter().find(|(_, change)| change.entry == name);
    match wanted {
        Some((fact, change)) if change.is_restorable() => Ok(fact),
        Some((_, change)) => {
            let message = Phrase::new("fault-not-restorable")
                .with("entry", name)
                .with("what", change.subject());
            Err(Fault::user("not-restorable", message).hint(Phrase::new("fault-not-restorable-hint")))
        }
        None => {
            let project = case.project.id.as_str();
            let message = Phrase::new("fault-unknown-entry").with("entry", name);
            let hint = Phrase::new("fault-unknown-entry-hint").with("project", project);
            Err(Fault::user("unknown-entry", message.with("project", project)).hint(hint))
        }
    }
}

fn of_mark(bench: &mut Workbench, case: &Case, event: Event, entry: &str) -> Result<Reply, Fault> {
    case.writable()?;
    let (id, after) = restored(case, event)?;
    let at = indicator(case, id.as_str())?;
    sheet::answers(bench, case, at)?;
    let before = case.mark(&id);
    let changed = sheet::put(bench, case, &id, &before, after)?.is_some();
    let case = bench.case(&case.project.id)?;
    let mut reply = sheet::told(&case, &id);
    reply.json["restored"] = entry.into();
    reply.json["changed"] = changed.into();
    reply.lines.insert(0, said(entry, changed));
    Ok(reply)
}

/// The mark with the part that an event put down, where that may still be put down.
fn restored(case: &Case, event: Event) -> Result<(IndicatorId, Mark), Fault> {
    let known = |id: &IndicatorId| indicator(case, id.as_str()).map(|one| (one, case.mark(id)));
    Ok(match event {
        Event::Answer {
            indicator, answer, ..
        } => {
            let (known, mark) = known(&indicator)?;
            if let Some(answer) = &answer {
                scoring::admit(&case.rubric, known, answer).map_err(sheet::refused)?;
            }
            (indicator, Mark { answer, ..mark })
        }
        Event::Comment { indicator, text, .. } => {
            let (_, mark) = known(&indicator)?;
            (
                indicator,
                Mark {
                    comment: text,
                    ..mark
                },
            )
        }
        Event::Cites {
            indicator, evidence, ..
        } => {
            let (_, mark) = known(&indicator)?;
            let new: Vec<String> = evidence
                .difference(&mark.cites)
                .map(EvidenceId::to_string)
                .collect();
            sheet::citable(case, &new)?;
            (
                indicator,
                Mark {
                    cites: evidence,
                    ..mark
                },
            )
        }
        _ => unreachable!("only parts of marks and records can be put back"),
    })
}

fn of_project(bench: &mut Workbench, case: &Case, project: Project, entry: &str) -> Result<Reply, Fault> {
    if (&project.rubric, &project.edition) != (&case.project.rubric, &case.project.edition) {
        bench.unmarked(&project.id)?;
    }
    let changed = project != case.project;
    put_record(bench, Event::Project(project), entry, changed)
}

fn of_evidence(bench: &mut Workbench, item: Evidence, entry: &str) -> Result<Reply, Fault> {
    bench.fits_rubric(&item)?;
    let changed = bench.evidence(&item.id)?.as_ref() != Some(&item);
    put_record(bench, Event::Evidence(item), entry, changed)
}

fn put_record(bench: &mut Workbench, event: Event, entry: &str, differs: bool) -> Result<Reply, Fault> {
    if differs {
        bench.record(&[event])?;
    }
    Ok(Reply::line(
        json!({"restored": entry, "changed": differs}),
        said(entry, differs),
    ))
}

fn said(entry: &str, differs: bool) -> Phrase {
    Phrase::new(if differs {
        "reply-restored"
    } else {
        "reply-restored-same"
    })
    .with("entry", entry)
}

fn change_json(change: &Change) -> Value {
    json!({
        "entry": change.entry, "at": clock::rfc3339(change.at), "person": change.person, "kind": change.kind,
        "deed": change.deed.word(), "indicator": change.indicator.as_ref().map(IndicatorId::as_str),
        "before": change.before, "after": change.after,
    })
}

fn change_text(change: &Change, lang: Lang) -> String {
    let indicator = change.indicator.as_ref().map_or("", IndicatorId::as_str);
    let deed = Phrase::new(format!("reply-deed-{}", change.deed.word())).say(lang);
    format!(
        "{}  {}  {}  {}  {}  {}\n",
        width::left(&change.entry, 13),
        change.time,
        width::left(&change.person, 12),
        width::left(indicator, 6),
        width::left(&deed, 10),
        change.line(lang)
    )
}
