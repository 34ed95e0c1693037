//! Telling: why a number is what it is, what there is, and what happened.

use serde_json::{Value, json};

use crate::model::{IndicatorId, ProjectId};
use crate::scoring::{self, About, Step};
use crate::text::{Lang, Phrase, width};
use crate::workbench::acts::rubric::going_over::{asked_anew, earlier_json, earlier_lines};
use crate::workbench::acts::sheet::{indicator, project_id};
use crate::workbench::args::Args;
use crate::workbench::asks::history::{Happened, History};
use crate::workbench::asks::queue::{Queue, QueueRow};
use crate::workbench::case::Case;
use crate::workbench::{Fault, Reply, Workbench, clock};

/// `explain PROJECT [INDICATOR]`: the trace.
pub fn explain(bench: &mut Workbench, args: &Args) -> Result<Reply, Fault> {
    let case = bench.case(&project_id(args)?)?;
    let one = args
        .get("indicator")
        .map(|id| indicator(&case, id).map(|found| found.id.clone()))
        .transpose()?;
    let step = traced(&case, one.as_ref());
    let lang = bench.lang();
    let (mut json, mut text) = (step_json(&step), drawn(&step, lang));
    let lines = match &one {
        Some(id) => asked_anew(&case, id)
            .map(|said| said.say(lang))
            .into_iter()
            .collect(),
        None => earlier_lines(&case, lang),
    };
    text.extend(lines.into_iter().map(|line| line + "\n"));
    if let Some(earlier) = earlier_json(&case) {
        json["earlier"] = earlier;
    }
    Ok(Reply::text(json, text))
}

/// A trace as a tree of lines.
pub fn drawn(step: &Step, lang: Lang) -> String {
    let mut text = String::new();
    draw(&mut text, step, "", "", lang);
    text
}

/// The trace of a case, or of one of its indicators; of a submitted sheet, that of what it was submitted with.
pub fn traced(case: &Case, indicator: Option<&IndicatorId>) -> Step {
    let marks = &*case.marks();
    let whole = match &case.now {
        Some(now) => scoring::trace_sealed(&case.rubric, &case.dossier, marks, &case.outcome, now),
        None => scoring::trace(&case.rubric, &case.dossier, marks, &case.outcome),
    };
    match indicator {
        Some(id) => whole
            .find(&match case.rubric.adjustment(id) {
                Some(_) => About::Adjustment(id.clone()),
                None => About::Indicator(id.clone()),
            })
            .cloned()
            .unwrap_or(whole),
        None => whole,
    }
}

/// `list [FILTER]`: projects with the state of this person's sheets.
pub fn list(bench: &mut Workbench, args: &Args) -> Result<Reply, Fault> {
    let filter = args.get("filter").unwrap_or_default().to_owned();
    let ask = Queue {
        from: 0,
        count: usize::MAX,
        filter,
    };
    let mut rows = bench.ask(ask.clone())?;
    let stale: Vec<_> = rows
        .iter()
        .filter(|row| row.stale)
        .map(|row| row.id.clone())
        .collect();
    if !stale.is_empty() {
        bench.catch_up(&stale)?;
        rows = bench.ask(ask)?;
    }
    let lang = bench.lang();
    let text = rows.iter().map(|row| row_text(row, lang)).collect();
    Ok(Reply::text(rows.iter().map(row_json).collect(), text))
}

/// `log [PROJECT]`: what happened, newest first.
pub fn log(bench: &mut Workbench, args: &Args) -> Result<Reply, Fault> {
    let project = args.get("project").map(|_| project_id(args)).transpose()?;
    if let Some(project) = &project {
        bench.known_project(project)?;
    }
    let happened = bench.ask(History { project })?;
    let lang = bench.lang();
    let text = happened.iter().map(|one| happened_text(one, lang)).collect();
    Ok(Reply::text(happened.iter().map(happened_json).collect(), text))
}

fn draw(out: &mut String, step: &Step, first: &str, rest: &str, lang: Lang) {
    let value = step.value.as_deref().unwrap_or("");
    let how: Vec<String> = step.how.iter().map(|phrase| phrase.say(lang)).collect();
    let head = format!("{first}{}  {}", width::right(value, 7), step.title.say(lang));
    *out += head.trim_end();
    if !how.is_empty() {
        *out += "   ";
        *out += &how.join(" · ");
    }
    out.push('\n');
    for (at, child) in step.children.iter().enumerate() {
        let last = at + 1 == step.children.len();
        let (branch, below) = if last {
            (" └ ", "   ")
        } else {
            (" ├ ", " │ ")
        };
        draw(
            out,
            child,
            &format!("{rest}{branch}"),
            &format!("{rest}{below}"),
            lang,
        );
    }
}

fn step_json(step: &Step) -> Value {
    let lang = Lang::SCRIPTS;
    json!({
        "title": step.title.say(lang), "value": step.value,
        "how": step.how.iter().map(|phrase| phrase.say(lang)).collect::<Vec<_>>(),
        "steps": step.children.iter().map(step_json).collect::<Vec<_>>(),
    })
}

fn row_text(row: &QueueRow, lang: Lang) -> String {
    format!(
        "{}  {}  {:>7}  {}  {}\n",
        width::left(row.id.as_str(), 26),
        width::left(row.title.say(lang), 44),
        format!("{}/{}", row.done, row.total),
        width::right(&row.score_text(), 11),
        Phrase::new(format!("reply-state-{}", row.state.word())).say(lang),
    )
}

fn row_json(row: &QueueRow) -> Value {
    let lang = Lang::SCRIPTS;
    json!({
        "id": row.id.as_str(), "title": row.title.say(lang), "place": row.place.say(lang), "model": row.model,
        "state": row.state.word(), "done": row.done, "total": row.total, "score": row.score,
        "interval": [row.low, row.high], "band": row.band, "capped": row.caps, "drafts": row.drafts,
    })
}

fn happened_text(one: &Happened, lang: Lang) -> String {
    format!(
        "{}  {}  {}\n",
        clock::local(one.at),
        width::left(&one.person, 12),
        one.what.say(lang)
    )
}

fn happened_json(one: &Happened) -> Value {
    json!({
        "at": clock::rfc3339(one.at), "person": one.person, "kind": one.kind, "what": one.what.say(Lang::SCRIPTS),
        "project": one.project.as_ref().map(ProjectId::as_str), "entry": one.entry,
    })
}
