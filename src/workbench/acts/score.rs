//! `score`: a sheet text against a rubric, without a store.

use std::path::Path;

use crate::diag::Sink;
use crate::exchange::sheet_text;
use crate::scoring;
use crate::text::{Lang, Phrase, Source};
use crate::workbench::acts::rubric::usable;
use crate::workbench::acts::tell;
use crate::workbench::args::Args;
use crate::workbench::{Fault, Reply, Session, shelf};

/// `score --rubric FILE_OR_ID --sheet FILE`: the outcome.
pub fn score(session: &Session, args: &Args) -> Result<Reply, Fault> {
    let Some(file) = args.get("sheet") else {
        let fault = Fault::user("sheet-missing", Phrase::new("fault-sheet-missing"));
        return Err(fault.hint(Phrase::new("fault-sheet-missing-hint")));
    };
    let source = Source::new(file, &shelf::read_text(Path::new(file))?);
    let sink = Sink::new();
    let sheet = sheet_text::read(&source, &sink);
    let named = sheet.rubric.as_ref().map(|rubric| rubric.value.as_str());
    let Some(name) = args.get("rubric").or(named) else {
        let fault = Fault::user("sheet-no-rubric", Phrase::new("fault-sheet-no-rubric"));
        return Err(fault.hint(Phrase::new("fault-sheet-no-rubric-hint")));
    };
    let rubric = usable(&shelf::find_without_store(name)?)?;
    sheet.suits(&rubric);
    let marks = sheet.marks(&rubric);
    if sink.has_errors() {
        return Err(Fault::unreadable(sink.into_findings()));
    }
    let outcome = scoring::score(&rubric, &sheet.dossier, &marks);
    let step = scoring::trace(&rubric, &sheet.dossier, &marks, &outcome);
    let json = scoring::outcome_json(&rubric, &outcome, Lang::SCRIPTS);
    let reply = Reply::text(json, tell::drawn(&step, session.lang));
    Ok(reply.beside(sink.into_findings()))
}
