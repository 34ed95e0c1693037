//! Keeping the store: checking it, copying it, making what is derived again.

use std::path::Path;

use serde_json::{Value, json};

use crate::store::Problem;
use crate::text::{Lang, Phrase};
use crate::workbench::args::Args;
use crate::workbench::reply::Status;
use crate::workbench::{Fault, Reply, Workbench};

/// `verify`: every entry against its chain, every derived table against the ledger.
pub fn verify(bench: &mut Workbench, _: &Args) -> Result<Reply, Fault> {
    let problems = bench.verify()?;
    let rows: Vec<Value> = problems
        .iter()
        .map(|problem| json!({"entry": problem.entry, "table": problem.table, "message": problem.message.say(Lang::SCRIPTS)}))
        .collect();
    let json = json!({"ok": rows.is_empty(), "problems": rows});
    if problems.is_empty() {
        return Ok(Reply::line(json, Phrase::new("reply-verified")));
    }
    let mut lines = vec![Phrase::new("reply-problems").with("count", problems.len())];
    lines.extend(problems.into_iter().flat_map(told));
    Ok(Reply {
        json,
        lines,
        status: Status::WorldAmiss,
        ..Reply::default()
    })
}

/// A problem in lines: what is wrong, at which entry if it is one, and the way out.
fn told(problem: Problem) -> impl Iterator<Item = Phrase> {
    let what = match problem.entry {
        Some(entry) => Phrase::new("reply-problem-at")
            .with("entry", entry)
            .with("what", problem.message),
        None => problem.message,
    };
    std::iter::once(what).chain(problem.hint)
}

/// `backup FILE`: a copy of the store, while it is in use.
pub fn backup(bench: &mut Workbench, args: &Args) -> Result<Reply, Fault> {
    let file = args.require("file");
    let folder = Path::new(file).parent();
    if folder.is_some_and(|folder| !folder.as_os_str().is_empty() && !folder.is_dir()) {
        let message = Phrase::new("fault-no-such-folder").with("file", file);
        return Err(Fault::user("no-such-folder", message).hint(Phrase::new("fault-no-such-folder-hint")));
    }
    bench.backup(Path::new(file))?;
    Ok(Reply::line(
        json!({"file": file}),
        Phrase::new("reply-backed-up").with("file", file),
    ))
}

/// `rebuild`: every derived table made again from the ledger.
pub fn rebuild(bench: &mut Workbench, _: &Args) -> Result<Reply, Fault> {
    let entries = bench.rebuild()?;
    Ok(Reply::line(
        json!({"entries": entries}),
        Phrase::new("reply-rebuilt").with("entries", entries),
    ))
}
