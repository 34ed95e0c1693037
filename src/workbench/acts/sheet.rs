//! Marking: answers, comments, what they rest on, and submitting the whole.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::ledger::{Event, Hash, SheetId};
use crate::model::{EvidenceId, EvidenceStatus, IndicatorId, ProjectId};
use crate::rubric::{Answerer, Indicator};
use crate::scoring::{self, Mark, MarkState};
use crate::text::{Lang, Phrase};
use crate::workbench::args::Args;
use crate::workbench::case::{Case, answerers};
use crate::workbench::{Fault, Reply, Workbench, clock, records};

/// `mark PROJECT INDICATOR VALUE`: an answer, with what is said and cited beside it.
pub fn mark(bench: &mut Workbench, args: &Args) -> Result<Reply, Fault> {
    save(bench, args)?;
    let case = bench.case(&project_id(args)?)?;
    let id = indicator(&case, args.require("indicator"))?.id.clone();
    Ok(told(&case, &id))
}

/// Saves a mark; gives the last entry it took, if it changed anything.
pub fn save(bench: &mut Workbench, args: &Args) -> Result<Option<Hash>, Fault> {
    let (case, indicator) = open_at(bench, args)?;
    let before = case.mark(&indicator.id);
    let answer = scoring::read_answer(
        &case.rubric,
        &indicator,
        args.require("value"),
        args.get("comment"),
    )
    .map_err(refused)?;
    let comment = match (&answer, args.get("comment")) {
        // the reason to abstain is part of the answer, and the words beside the mark stay as they are
        (Some(scoring::Answer::Abstain(_)), _) | (_, None) => before.comment.clone(),
        (_, Some(comment)) => comment.to_owned(),
    };
    let mut cites = before.cites.clone();
    cites.extend(citable(&case, args.all("cite"))?);
    let after = Mark {
        answer,
        comment,
        cites,
    };
    put(bench, &case, &indicator.id, &before, after)
}

/// `comment PROJECT INDICATOR TEXT [--shown T]`: the words beside a mark, or none; with what was shown there before,
/// only while that still stands.
pub fn comment(bench: &mut Workbench, args: &Args) -> Result<Reply, Fault> {
    let (case, indicator) = open_at(bench, args)?;
    let before = case.mark(&indicator.id);
    let text = args.require("text");
    if args.get("shown").is_some_and(|shown| shown != before.comment) && text != before.comment {
        return Err(overtaken(&indicator.id, &before));
    }
    let after = Mark {
        comment: text.to_owned(),
        ..before.clone()
    };
    let id = indicator.id.clone();
    put(bench, &case, &id, &before, after)?;
    let case = bench.case(&case.project.id)?;
    Ok(told(&case, &id))
}

/// `cite PROJECT INDICATOR EVIDENCE…`: the mark rests on these items too.
pub fn cite(bench: &mut Workbench, args: &Args) -> Result<Reply, Fault> {
    let (case, indicator) = open_at(bench, args)?;
    let before = case.mark(&indicator.id);
    let mut after = before.clone();
    after.cites.extend(citable(&case, args.all("evidence"))?);
    let id = indicator.id.clone();
    put(bench, &case, &id, &before, after)?;
    let case = bench.case(&case.project.id)?;
    Ok(told(&case, &id))
}

/// `uncite PROJECT INDICATOR EVIDENCE…`: the mark rests on these items no longer.
pub fn uncite(bench: &mut Workbench, args: &Args) -> Result<Reply, Fault> {
    let (case, indicator) = open_at(bench, args)?;
    let before = case.mark(&indicator.id);
    let mut after = before.clone();
    for id in args.all("evidence") {
        let id = EvidenceId::new(id).ok_or_else(|| records::bad_id(id))?;
        if !after.cites.remove(&id) {
            let message = Phrase::new("fault-not-cited").with("evidence", id.as_str());
            let cited: Vec<&str> = before.cites.iter().map(EvidenceId::as_str).collect();
            let hint = Phrase::new("fault-not-cited-hint")
                .with("count", cited.len())
                .with("known", cited);
            return Err(Fault::user("not-cited", message).hint(hint));
        }
    }
    let id = indicator.id.clone();
    put(bench, &case, &id, &before, after)?;
    let case = bench.case(&case.project.id)?;
    Ok(told(&case, &id))
}

/// `seal PROJECT`: submits the sheet if nothing is open.
pub fn seal(bench: &mut Workbench, args: &Args) -> Result<Reply, Fault> {
    bench.evaluates()?;
    let case = open_case(bench, args)?;
    let open = case.open_indicators();
    if !open.is_empty() {
        let ids: Vec<&str> = open.iter().map(|indicator| indicator.id.as_str()).collect();
        let message = Phrase::new("fault-open-indicators")
            .with("count", ids.len())
            .with("indicators", ids);
        return Err(Fault::user("open-indicators", message).hint(Phrase::new("fault-open-indicators-hint")));
    }
    let outcome = scoring::outcome_json(
        &case.rubric,
        &case.outcome_on(clock::day(bench.now())),
        Lang::SCRIPTS,
    );
    let seal = Event::Seal {
        sheet: bench.sheet_id(&case.project.id)?,
        outcome: outcome.to_string(),
        scorer: scoring::SCORER.to_owned(),
    };
    let mut events = bench.beginning(&case)?;
    events.push(seal);
    bench.record(&events)?;
    bench.remember()?;
    let line = Phrase::new("reply-sealed")
        .with("project", case.project.id.as_str())
        .with("score", score_text(&outcome));
    Ok(Reply::line(
        json!({"project": case.project.id.as_str(), "state": "sealed", "outcome": outcome}),
        line,
    ))
}

/// `reopen PROJECT --reason T`: a submitted sheet may be changed again, and the record says why.
pub fn reopen(bench: &mut Workbench, args: &Args) -> Result<Reply, Fault> {
    bench.evaluates()?;
    let case = bench.case(&project_id(args)?)?;
    let id = case.project.id.clone();
    if !case.is_sealed() {
        let message = Phrase::new("fault-not-sealed").with("project", id.as_str());
        return Err(Fault::user("not-sealed", message).hint(Phrase::new("fault-not-sealed-hint")));
    }
    let Some(reason) = args
        .get("reason")
        .map(str::trim)
        .filter(|reason| !reason.is_empty())
    else {
        return Err(Fault::user("no-reason", Phrase::new("fault-no-reason"))
            .hint(Phrase::new("fault-no-reason-hint")));
    };
    let sheet = bench.sheet_id(&id)?;
    bench.record(&[Event::Reopen {
        sheet,
        reason: reason.to_owned(),
    }])?;
    let line = Phrase::new("reply-reopened").with("project", id.as_str());
    Ok(Reply::line(
        json!({"project": id.as_str(), "state": "open"}),
        line,
    ))
}

/// The project an act names.
pub fn project_id(args: &Args) -> Result<ProjectId, Fault> {
    let text = args.require("project");
    ProjectId::new(text).ok_or_else(|| records::bad_id(text))
}

/// The indicator with that id, or the ids there are.
pub fn indicator<'a>(case: &'a Case, id: &str) -> Result<&'a Indicator, Fault> {
    let known = case.asked();
    known
        .iter()
        .copied()
        .find(|indicator| indicator.id.as_str() == id)
        .ok_or_else(|| {
            let ids: Vec<&str> = known.iter().map(|indicator| indicator.id.as_str()).collect();
            let message = Phrase::new("fault-unknown-indicator")
                .with("id", id)
                .with("rubric", case.rubric.id().as_str());
            Fault::user("unknown-indicator", message)
                .hint(Phrase::new("fault-unknown-indicator-hint").with("known", ids))
        })
}

/// The comment is not the one that was shown; the fault brings the one that stands there now as `now`.
fn overtaken(indicator: &IndicatorId, before: &Mark) -> Fault {
    let message = Phrase::new("fault-comment-changed")
        .with("indicator", indicator.as_str())
        .with("now", before.comment.as_str());
    Fault::user("comment-changed", message).hint(Phrase::new("fault-comment-changed-hint"))
}

/// Refuses where somebody else is to answer.
pub(super) fn answers(bench: &mut Workbench, case: &Case, indicator: &Indicator) -> Result<(), Fault> {
    if indicator.answer == Answerer::Evaluator {
        return bench.evaluates();
    }
    if case.may_answer(indicator) {
        return Ok(());
    }
    let me = bench.me()?;
    let role = answerers(indicator.answer)[0].word();
    let message = Phrase::new(match indicator.answer {
        Answerer::Unit => "fault-not-yours-unit",
        Answerer::Computed => "fault-not-yours-computed",
        _ => "fault-not-yours-office",
    });
    let message = message
        .with("indicator", indicator.id.as_str())
        .with("person", me.as_str());
    let hint = Phrase::new("fault-not-yours-hint")
        .with("person", me.as_str())
        .with("role", role);
    Err(Fault::user("not-yours", message).hint(hint))
}

/// An answer that is not taken, as a fault.
pub(super) fn refused(refusal: scoring::Refusal) -> Fault {
    Fault {
        hint: refusal.hint,
        ..Fault::user(refusal.name, refusal.message)
    }
}

/// The open sheet an act names.
fn open_case(bench: &mut Workbench, args: &Args) -> Result<Case, Fault> {
    let case = bench.case(&project_id(args)?)?;
    case.writable()?;
    Ok(case)
}

/// The open sheet an act names and what it names on it, where this person is to answer it.
fn open_at(bench: &mut Workbench, args: &Args) -> Result<(Case, Indicator), Fault> {
    let case = open_case(bench, args)?;
    let indicator = indicator(&case, args.require("indicator"))?.clone();
    answers(bench, &case, &indicator)?;
    Ok((case, indicator))
}

/// The items as evidence that may be cited in this project.
pub(super) fn citable(case: &Case, ids: &[String]) -> Result<BTreeSet<EvidenceId>, Fault> {
    ids.iter().map(|id| one_citable(case, id)).collect()
}

fn one_citable(case: &Case, id: &str) -> Result<EvidenceId, Fault> {
    let found = case.dossier.evidence.iter().find(|item| item.id.as_str() == id);
    match found {
        Some(item) if item.status == EvidenceStatus::Active => Ok(item.id.clone()),
        Some(_) => {
            let message = Phrase::new("fault-retired-evidence").with("id", id);
            Err(Fault::user("retired-evidence", message).hint(Phrase::new("fault-retired-evidence-hint")))
        }
        None => {
            let message = Phrase::new("fault-foreign-evidence")
                .with("id", id)
                .with("project", case.project.id.as_str());
            let items = case.dossier.evidence.iter();
            let known: Vec<&str> = items
                .filter(|item| item.status == EvidenceStatus::Active)
                .map(|item| item.id.as_str())
                .collect();
            let hint = Phrase::new("fault-foreign-evidence-hint")
                .with("count", known.len())
                .with("known", known)
                .with("project", case.project.id.as_str());
            Err(Fault::user("unknown-evidence", message).hint(hint))
        }
    }
}

/// Appends what differs between two marks, all or nothing; gives the last entry, if anything differs.
pub(super) fn put(
    bench: &mut Workbench,
    case: &Case,
    id: &IndicatorId,
    before: &Mark,
    after: Mark,
) -> Result<Option<Hash>, Fault> {
    let sheet = bench.sheet_id(&case.project.id)?;
    let mut events = changes(&sheet, id, before, after);
    if events.is_empty() {
        return Ok(None);
    }
    let mut all = bench.beginning(case)?;
    all.append(&mut events);
    Ok(bench.record(&all)?.pop())
}

/// What a mark is now and what the sheet comes to.
pub(super) fn told(case: &Case, id: &IndicatorId) -> Reply {
    let mark = case.mark(id);
    let outcome = scoring::outcome_json(&case.rubric, &case.outcome, Lang::SCRIPTS);
    let line = Phrase::new(if mark.state() == MarkState::Unanswered {
        "reply-cleared"
    } else {
        "reply-marked"
    })
    .with("project", case.project.id.as_str())
    .with("indicator", id.as_str())
    .with("value", value_text(&mark))
    .with("score", score_text(&outcome))
    .with("low", text_of(&outcome["interval"][0]))
    .with("high", text_of(&outcome["interval"][1]));
    let mut lines = vec![line];
    lines.extend(
        case.outcome
            .caps
            .iter()
            .filter(|cap| cap.indicator == *id)
            .flat_map(|cap| cap.because.clone()),
    );
    let json = json!({
        "project": case.project.id.as_str(), "indicator": id.as_str(), "state": mark.state().word(),
        "value": mark_value(&mark), "comment": mark.comment,
        "cites": mark.cites.iter().map(EvidenceId::as_str).collect::<Vec<_>>(), "outcome": outcome,
    });
    Reply {
        json,
        lines,
        ..Reply::default()
    }
}

fn changes(sheet: &SheetId, id: &IndicatorId, before: &Mark, after: Mark) -> Vec<Event> {
    let mut events = Vec::new();
    if before.answer != after.answer {
        events.push(Event::Answer {
            sheet: sheet.clone(),
            indicator: id.clone(),
            answer: after.answer,
        });
    }
    if before.comment != after.comment {
        events.push(Event::Comment {
            sheet: sheet.clone(),
            indicator: id.clone(),
            text: after.comment,
        });
    }
    if before.cites != after.cites {
        events.push(Event::Cites {
            sheet: sheet.clone(),
            indicator: id.clone(),
            evidence: after.cites,
        });
    }
    events
}

/// The answer as JSON: as written, or null where it is not a value.
pub fn mark_value(mark: &Mark) -> Value {
    match &mark.answer {
        Some(scoring::Answer::Value(value)) => Value::String(value.to_string()),
        _ => Value::Null,
    }
}

fn value_text(mark: &Mark) -> String {
    mark_value(mark)
        .as_str()
        .map_or_else(|| mark.state().word().to_owned(), str::to_owned)
}

fn score_text(outcome: &Value) -> String {
    text_of(&outcome["score"])
}

fn text_of(value: &Value) -> String {
    value.as_str().unwrap_or("–").to_owned()
}
