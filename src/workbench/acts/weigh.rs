//! `rubric weigh`: judgements of pairs become a proposal of weights, shown as a diff and written only where asked.

use std::io::Write as _;
use std::path::Path;

use serde_json::{Value, json};

use crate::method::ahp::Way;
use crate::text::{Lang, Phrase, Source, width};
use crate::workbench::acts::rubric::usable;
use crate::workbench::args::Args;
use crate::workbench::method::picture::{bar, number};
use crate::workbench::weighing::{Judged, Proposal, of_pairs, propose, read};
use crate::workbench::{Fault, Reply, Session, shelf};

/// Cells of the longest bar.
const BAR: usize = 24;
/// Judgements that are taken as consistent have no higher ratio.
const CONSISTENT: f64 = 0.1;

/// `rubric weigh RUBRIC --from MATRIX [--output FILE]`: the proposal; a file that is there already is never written over.
pub fn weigh(session: &Session, args: &Args) -> Result<Reply, Fault> {
    let written = shelf::find(session, args.require("rubric"))?;
    let rubric = usable(&written)?;
    let proposal = propose(&written, &rubric, judged(args)?)?;
    let output = args.get("output");
    if let Some(path) = output {
        write_new(Path::new(path), &proposal.text)?;
    }
    let lines = lines(&proposal, output);
    Ok(Reply {
        lines,
        ..Reply::text(json_of(&proposal, output), drawn(&proposal, session.lang))
    })
}

/// The judgements: pair by pair on the line, else those of a file.
fn judged(args: &Args) -> Result<Judged, Fault> {
    match (args.all("pair"), args.get("from")) {
        ([], Some(file)) => read(&Source::new(file, &shelf::read_text(Path::new(file))?)),
        ([], None) => {
            let fault = Fault::user("matrix-missing", Phrase::new("fault-matrix-missing"));
            Err(fault.hint(Phrase::new("fault-matrix-missing-hint")))
        }
        (pairs, _) => of_pairs(pairs),
    }
}

/// Writes a file that is not there yet.
fn write_new(path: &Path, text: &str) -> Result<(), Fault> {
    let file = std::fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(path);
    let done = file.and_then(|mut file| file.write_all(text.as_bytes()).and_then(|()| file.sync_all()));
    done.map_err(|error| {
        let name = path.display().to_string();
        if error.kind() == std::io::ErrorKind::AlreadyExists {
            let fault = Fault::user("file-exists", Phrase::new("fault-file-exists").with("file", name));
            return fault.hint(Phrase::new("fault-file-exists-hint"));
        }
        let message = Phrase::new("fault-not-written").with("file", name);
        Fault::world("not-written", message.with("cause", error.to_string()))
    })
}

fn lines(proposal: &Proposal, output: Option<&str>) -> Vec<Phrase> {
    let said = |value: f64| number(&json!(value));
    let cr = proposal.weighed.cr.map_or_else(|_| "–".to_owned(), said);
    let mut lines = vec![
        Phrase::new("reply-weigh-cr")
            .with("cr", cr)
            .with("table", proposal.index.name)
            .with("way", word(proposal.way)),
    ];
    if proposal.weighed.cr.is_ok_and(|cr| cr > CONSISTENT) {
        lines.push(Phrase::new("method-note-inconsistent"));
    }
    if let Some(worst) = &proposal.worst {
        let id = |at: usize| proposal.parts[at].id.as_str();
        let line = Phrase::new("reply-weigh-worst")
            .with("row", id(worst.row))
            .with("column", id(worst.column));
        lines.push(
            line.with("given", said(worst.given))
                .with("fitting", said(worst.fitting)),
        );
    }
    if !proposal.cycles.is_empty() {
        lines.push(Phrase::new("method-note-circles").with("count", proposal.cycles.len()));
    }
    if let Some(group) = &proposal.group {
        let ratios: Vec<String> = group
            .members
            .iter()
            .map(|one| one.cr.map_or_else(|_| "–".to_owned(), said))
            .collect();
        let consensus = group.consensus.map_or_else(|| "–".to_owned(), said);
        let line = Phrase::new("reply-weigh-group").with("consensus", consensus);
        lines.push(line.with("ratios", ratios.join(", ")));
        let beyond = |one: &&crate::method::ahp::Weighed| one.cr.is_ok_and(|cr| cr > CONSISTENT);
        let count = group.members.iter().filter(beyond).count();
        if count > 0 {
            lines.push(Phrase::new("method-note-members-inconsistent").with("count", count));
        }
    }
    lines.push(match output {
        Some(file) => Phrase::new("reply-weigh-written").with("file", file),
        None => Phrase::new("reply-weigh-proposed"),
    });
    lines
}

fn drawn(proposal: &Proposal, lang: Lang) -> String {
    let mut out = String::new();
    for part in &proposal.parts {
        out += &format!(
            "{}  {}  {} → {}  {}\n",
            width::left(&part.id, 6),
            width::left(part.title.say(lang), 30),
            width::right(&part.old, 7),
            width::left(&part.new, 7),
            bar(part.share, BAR),
        );
    }
    out.push('\n');
    for line in &proposal.diff {
        out += line;
        out.push('\n');
    }
    out
}

fn json_of(proposal: &Proposal, output: Option<&str>) -> Value {
    let parts = proposal.parts.iter();
    let weighed = &proposal.weighed;
    json!({
        "weights": parts.map(|part| json!({"id": part.id, "old": part.old, "new": part.new, "share": part.share}))
            .collect::<Vec<_>>(),
        "lambda_max": weighed.lambda_max, "ci": weighed.ci, "cr": weighed.cr.ok(),
        "ri_table": proposal.index.name, "method": word(proposal.way),
        "worst_pair": proposal.worst.map(|pair| json!({
            "row": proposal.parts[pair.row].id, "column": proposal.parts[pair.column].id, "given": pair.given,
            "fitting": pair.fitting,
        })),
        "cycles": proposal.cycles.iter().map(|cycle| cycle.map(|at| proposal.parts[at].id.clone())).collect::<Vec<_>>(),
        "individual_cr": proposal.group.as_ref()
            .map(|group| group.members.iter().map(|one| one.cr.ok()).collect::<Vec<_>>()),
        "consensus": proposal.group.as_ref().and_then(|group| group.consensus),
        "diff": proposal.diff, "proposal": proposal.text, "written": output,
    })
}

fn word(way: Way) -> &'static str {
    match way {
        Way::Eigenvector => "eigenvector",
        Way::GeometricMean => "geometric_mean",
    }
}
