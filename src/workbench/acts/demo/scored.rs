//! `demo --scored`: the demo with projects and evaluators made up on purpose, and marks of theirs over three weeks.

use std::collections::BTreeSet;
use std::path::Path;

use serde_json::json;

use super::diary::{Rests, Step, Visit, visits};
use super::{CASES, here, make, opened, person, sources};
use crate::model::{EvidenceStatus, Moment, ProjectId};
use crate::rubric::Indicator;
use crate::store::Watch;
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
pub(super) fn demo(session: &Session, args: &Args, watch: &Watch) -> Result<Reply, Fault> {
    let here = here(session, Home::scored_demo)?;
    let path = here.store_path()?;
    if !path.exists() {
        make(&path, |draft| fill(&here, draft, watch))?;
    }
    let mut reply = opened(&Workbench::open(&here)?, &path, EVALUATOR, args)?;
    reply.json["scored"] = json!(true);
    Ok(reply)
}

/// Writes all of it at once: nobody else can see the store, so nothing of it has to wait for the disk.
fn fill(session: &Session, path: &Path, watch: &Watch) -> Result<(), Fault> {
    let mut bench = Workbench::create(session, path, &person(EVALUATOR))?;
    bench.be_watched(watch.clone())?;
    let visits = visits();
    watch.expect(visits.iter().map(|visit| visit.steps.len() as u64).sum());
    bench.alone(|bench| {
        bench.set_clock(clock::moment(BEGUN).expect("it is a moment"));
        bench.add(&sources([MADE_UP].iter().chain(&CASES)))?;
        bench.label(Origin::Synthetic)?;
        visits.iter().try_for_each(|visit| {
            bench.stand_in(&person(visit.person));
            pay(bench, visit)
        })
    })?;
    let people: BTreeSet<&str> = visits.iter().map(|visit| visit.person).collect();
    people.into_iter().try_for_each(|one| {
        bench.stand_in(&person(one));
        bench.known_pen()?;
        bench.remember()
    })
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
