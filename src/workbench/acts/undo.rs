//! Taking back what was done last, and doing it again.

use serde_json::json;

use crate::ledger::undo::Way;
use crate::text::{Lang, Phrase};
use crate::workbench::args::Args;
use crate::workbench::asks::history::{said, said_briefly};
use crate::workbench::{Fault, Reply, Workbench};

/// `undo`: takes back what this person did last.
pub fn undo(bench: &mut Workbench, _: &Args) -> Result<Reply, Fault> {
    go(bench, Way::Undo, "undone", "reply-undone")
}

/// `redo`: does again what was taken back last.
pub fn redo(bench: &mut Workbench, _: &Args) -> Result<Reply, Fault> {
    go(bench, Way::Redo, "redone", "reply-redone")
}

fn go(bench: &mut Workbench, way: Way, key: &str, phrase: &'static str) -> Result<Reply, Fault> {
    let events = bench.take_back(way)?;
    let lines = events
        .iter()
        .map(|event| Phrase::new(phrase).with("what", said_briefly(event)))
        .collect();
    let what: Vec<String> = events.iter().map(|event| said(event).say(Lang::EN)).collect();
    Ok(Reply {
        lines,
        json: json!({ key: what }),
        ..Reply::default()
    })
}
