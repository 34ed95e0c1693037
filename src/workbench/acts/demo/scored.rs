//! `demo --scored`: the demo with projects and evaluators made up on purpose, and marks of theirs over three weeks.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::json;

use super::diary::{Rests, Step, Visit, visits};
use super::{CASES, here, opened, person, sources};
use crate::model::{EvidenceStatus, Moment, ProjectId};
use crate::rubric::Indicator;
use crate::workbench::acts::{sheet, undo};
use crate::workbench::args::Args;
use crate::workbench::asks::origin::Origin;
use crate::workbench::case::Case;
use crate::workbench::{Fault, Home, Reply, Session, Workbench, clock};

/// The made-up records; they stand before the real cases, which they show how to read.
const MADE_UP: (&str, &str) = (
    "synthetic.toml",
    include_str!("../../../../rubrics/demo/scored/synthetic.toml"),
);

/// The evaluator who is the user.
const EVALUATOR: &str = "evaluator-1";

/// When the records were put down: before the first visit.
const BEGUN: &str = "2026-02-27T08:00:00Z";

/// Microseconds between two things done.
const PACE: i64 = 45_000_000;

/// The scored demo's store, made if it is not there.
pub(super) fn demo(session: &Session, args: &Args) -> Result<Reply, Fault> {
    let here = here(session, Home::scored_demo)?;
    let path = here.store_path()?;
    if !path.exists() {
        make(&here, &path)?;
    }
    let mut reply = opened(&Workbench::open(&here)?, &path, EVALUATOR, args)?;
    reply.json["scored"] = json!(true);
    Ok(reply)
}

/// Makes the store beside its place and moves it there when it is whole: a making that is cut off leaves none.
fn make(session: &Session, path: &Path) -> Result<(), Fault> {
    let draft = path.with_extension(format!("{}.new", std::process::id()));
    let made = fill(session, &draft).and_then(|()| {
        std::fs::rename(&draft, path).map_err(|error| crate::store::Fault::Io {
            path: path.to_path_buf(),
            what: error.to_string(),
        })?;
        Ok(())
    });
    // nothing is there to remove when all went well
    let _ = std::fs::remove_file(&draft);
    made
}

fn fill(session: &Session, path: &Path) -> Result<(), Fault> {
    let by = |id: &str| Session {
        store: Some(path.to_path_buf()),
        person: Some(id.to_owned()),
        ..session.clone()
    };
    let mut first = Workbench::create(&by(EVALUATOR), path, &person(EVALUATOR))?;
    first.set_clock(clock::moment(BEGUN).expect("it is a moment"));
    first.add(&sources([MADE_UP].iter().chain(&CASES)))?;
    first.label(Origin::Synthetic)?;
    let mut benches = BTreeMap::from([(EVALUATOR, first)]);
    for visit in visits() {
        let bench = match benches.remove(visit.person) {
            Some(bench) => bench,
            None => Workbench::open(&by(visit.person))?,
        };
        let bench = benches.entry(visit.person).or_insert(bench);
        pay(bench, &visit)?;
    }
    benches.values_mut().try_for_each(Workbench::remember)
}

/// Does what was done at a visit.
fn pay(bench: &mut Workbench, visit: &Visit) -> Result<(), Fault> {
    let project = ProjectId::new(visit.project).expect("the diary names projects by their ids");
    let case = bench.case(&project)?;
    let mut at = visit.at;
    for step in &visit.steps {
        bench.set_clock(at);
        take(bench, &case, step)?;
        at = Moment(at.0 + PACE);
    }
    Ok(())
}

fn take(bench: &mut Workbench, case: &Case, step: &Step) -> Result<(), Fault> {
    let project = Args::new().with("project", case.project.id.as_str());
    match step {
        Step::Mark { .. } => sheet::save(bench, &mark(case, project, step)).map(|_| ()),
        Step::Seal => sheet::seal(bench, &project).map(|_| ()),
        Step::Reopen(reason) => sheet::reopen(bench, &project.with("reason", *reason)).map(|_| ()),
        Step::Undo => undo::undo(bench, &Args::new()).map(|_| ()),
        Step::Redo => undo::redo(bench, &Args::new()).map(|_| ()),
    }
}

fn mark(case: &Case, args: Args, step: &Step) -> Args {
    let Step::Mark {
        indicator: id,
        value,
        rests,
        remark,
    } = step
    else {
        return args;
    };
    let args = args.with("indicator", *id).with("value", *value);
    let args = remark.map_or(args.clone(), |remark| args.with("comment", remark));
    let known = case.applicable();
    let indicator = known.iter().find(|one| one.id.as_str() == *id);
    let indicator = indicator.expect("the diary names indicators by their ids");
    let is_value = !matches!(*value, "n/a" | "abstain");
    let rests = if is_value { *rests } else { Rests::Nothing };
    cited(case, indicator, rests)
        .into_iter()
        .fold(args, |args, item| args.with("cite", item))
}

/// The items a mark rests on.
fn cited<'a>(case: &'a Case, indicator: &Indicator, rests: Rests) -> Vec<&'a str> {
    let admits = |kind| {
        let rule = indicator.support.as_ref();
        rule.is_some_and(|rule| rule.counts.contains(kind) || rule.context.contains(kind))
    };
    let items = case.dossier.evidence.iter();
    items
        .filter(|item| item.status == EvidenceStatus::Active)
        .filter(|item| match rests {
            Rests::Nothing => false,
            Rests::All => true,
            Rests::Admitted => admits(&item.kind),
        })
        .map(|item| item.id.as_str())
        .collect()
}
