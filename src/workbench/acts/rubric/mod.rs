//! Reading, listing and showing rubrics.

pub mod carry;
pub mod compare;
pub mod going_over;
pub mod language;
pub mod write;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::rubric::{Rubric, Subject};
use crate::text::{Lang, Phrase, width};
use crate::workbench::args::Args;
use crate::workbench::shelf::{self, Written};
use crate::workbench::{Fault, Reply, Session, rubric_print};

/// `rubric check FILE…`: everything there is to say about each file; a translation is checked with its rubric.
pub fn check(_: &Session, args: &Args) -> Result<Reply, Fault> {
    let mut findings = Vec::new();
    let mut read = 0;
    for file in rubric_files(args.all("file")) {
        let written = shelf::read_file(&file)?;
        findings.extend(written.read().findings);
        read += 1;
    }
    let line = Phrase::new("reply-checked").with("files", read);
    Ok(Reply::checked(findings, line))
}

/// `rubric list`: the shipped rubrics and, if there is a store, those in it.
pub fn list(session: &Session, _: &Args) -> Result<Reply, Fault> {
    let mut rows = Vec::new();
    let mut cells: Vec<[String; 4]> = Vec::new();
    for written in shelf::known(session)? {
        let Some(rubric) = written.read().rubric else {
            continue;
        };
        let count = rubric.indicators().len();
        let langs: BTreeSet<String> = std::iter::once(rubric.language())
            .chain(rubric.title().translations().keys().copied())
            .map(|lang| lang.code().to_owned())
            .collect();
        let about = [
            Phrase::new("reply-indicators").with("count", count),
            Phrase::new(format!("reply-subject-{}", subject_word(rubric.subject()))),
        ];
        let about: Vec<String> = about.iter().map(|phrase| phrase.say(session.lang)).collect();
        let languages = langs.iter().cloned().collect::<Vec<_>>().join(" ");
        cells.push([
            rubric.id().to_string(),
            rubric.version().to_owned(),
            rubric.title().say(session.lang).to_owned(),
            format!("{} · {languages}", about.join(" · ")),
        ]);
        rows.push(json!({
            "id": rubric.id().as_str(), "version": rubric.version(), "title": rubric.title().say(Lang::SCRIPTS),
            "languages": langs, "indicators": count, "source": written.from.word(),
            "rules": rubric.prints().rules, "words": rubric.prints().words,
            "subject": subject_word(rubric.subject()),
        }));
    }
    Ok(Reply::text(Value::Array(rows), columns(&cells)))
}

/// The word of a subject, as in rubric files.
fn subject_word(subject: Subject) -> &'static str {
    match subject {
        Subject::Project => "project",
        Subject::Unit => "unit",
    }
}

/// Lines whose cells stand under each other; the last cell ends the line.
fn columns(rows: &[[String; 4]]) -> String {
    let widest = |at: usize| {
        rows.iter()
            .map(|row| width::cells(&row[at]))
            .max()
            .unwrap_or_default()
    };
    let widths = [widest(0), widest(1), widest(2)];
    let line = |row: &[String; 4]| {
        let mut line = String::new();
        for (cell, wide) in row.iter().zip(widths) {
            line += &width::left(cell, wide);
            line += "  ";
        }
        line + &row[3] + "\n"
    };
    rows.iter().map(line).collect()
}

/// `rubric show ID`: the rubric as an evaluator meets it.
pub fn show(session: &Session, args: &Args) -> Result<Reply, Fault> {
    let rubric = usable(&shelf::find(session, args.require("rubric"))?)?;
    let text = rubric_print::text(&rubric, session.lang);
    Ok(Reply::text(rubric_print::json(&rubric, Lang::SCRIPTS), text))
}

/// The rubric a text means, or all that is wrong with it.
pub fn usable(written: &Written) -> Result<Rubric, Fault> {
    let reading = written.read();
    reading.rubric.ok_or_else(|| Fault::unreadable(reading.findings))
}

/// The files as rubrics: a translation stands for the rubric it translates, and each rubric is read once.
fn rubric_files(files: &[String]) -> Vec<PathBuf> {
    let mut seen = BTreeSet::new();
    let bases = files.iter().map(|file| shelf::base_of(Path::new(file)));
    bases.filter(|base| seen.insert(base.clone())).collect()
}
