//! Rubrics to other programs and from them.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::diag::{Severity, Sink};
use crate::exchange::grid::{Grid, Loss, write};
use crate::exchange::{canvas, case};
use crate::rubric;
use crate::text::{Lang, Phrase, Source};
use crate::workbench::args::Args;
use crate::workbench::{Fault, Reply, Session, shelf};

/// The formats, by their words.
pub const FORMATS: &[&str] = &["canvas", "case"];

/// `rubric export ID --format F [--output FILE]`: the rubric as another program reads it, in the language of the
/// interface, with a line for everything that is left behind.
pub fn export(session: &Session, args: &Args) -> Result<Reply, Fault> {
    let format = format(args)?;
    let rubric = super::usable(&shelf::find(session, args.require("rubric"))?)?;
    let (grid, mut lost) = Grid::of(&rubric, session.lang);
    let (text, left, ending) = match format {
        "canvas" => with_ending(canvas::write(&grid), "csv"),
        _ => with_ending(case::write(&grid), "json"),
    };
    lost.extend(left);
    let usual = || format!("{}.{ending}", rubric.id());
    let path = PathBuf::from(args.get("output").map_or_else(usual, str::to_owned));
    super::write::write_new(&path, &text)?;
    Ok(told(format, &[path], &lost))
}

fn with_ending((text, lost): (String, Vec<Loss>), ending: &'static str) -> (String, Vec<Loss>, &'static str) {
    (text, lost, ending)
}

/// `rubric import FILE --format F --output FILE`: rubrics of ours from what another program wrote, all or none; those
/// behind the first go into files beside the first.
pub fn import(_: &Session, args: &Args) -> Result<Reply, Fault> {
    let format = format(args)?;
    let file = args.require("file");
    let source = Source::new(file, &shelf::read_text(Path::new(file))?);
    let sink = Sink::new();
    let (grids, mut lost) = match format {
        "canvas" => canvas::read(&source, &sink),
        _ => case::read(&source, &sink),
    };
    if sink.has_errors() {
        return Err(Fault::unreadable(sink.into_findings()));
    }
    let output = args
        .get("output")
        .map_or_else(|| Path::new(file).with_extension("toml"), PathBuf::from);
    let mut texts = Vec::new();
    for (at, grid) in grids.iter().enumerate() {
        let (text, left) = write::rubric(grid);
        lost.extend(left);
        let path = numbered(&output, at);
        checked(&path, &text)?;
        texts.push((path, text));
    }
    if let Some((there, _)) = texts.iter().find(|(path, _)| path.exists()) {
        return Err(super::write::exists(there));
    }
    for (path, text) in &texts {
        super::write::write_new(path, text)?;
    }
    let paths: Vec<PathBuf> = texts.into_iter().map(|(path, _)| path).collect();
    Ok(told(format, &paths, &lost))
}

fn format(args: &Args) -> Result<&str, Fault> {
    args.get("format").ok_or_else(|| {
        let fault = Fault::user("format-missing", Phrase::new("fault-format-missing"));
        fault.hint(Phrase::new("fault-format-missing-hint").with("formats", FORMATS.to_vec()))
    })
}

/// Refuses a text that would not be a rubric, with all that is wrong with it.
fn checked(path: &Path, text: &str) -> Result<(), Fault> {
    let reading = rubric::read(&Source::new(path.display().to_string(), text), &[]);
    let is_broken = reading
        .findings
        .iter()
        .any(|finding| finding.severity == Severity::Error);
    if is_broken {
        Err(Fault::unreadable(reading.findings))
    } else {
        Ok(())
    }
}

/// The file itself, then `name-2`, `name-3` and so on.
fn numbered(path: &Path, at: usize) -> PathBuf {
    if at == 0 {
        return path.to_owned();
    }
    let part = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    let (stem, ending) = (part(path.file_stem()), part(path.extension()));
    path.with_file_name(format!("{stem}-{}.{ending}", at + 1))
}

fn told(format: &str, paths: &[PathBuf], lost: &[Loss]) -> Reply {
    let files: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
    let row = |loss: &Loss| -> Value {
        json!({"what": loss.what, "count": loss.count, "message": loss.phrase().say(Lang::SCRIPTS)})
    };
    let json = json!({"format": format, "files": files, "lost": lost.iter().map(row).collect::<Vec<_>>()});
    let mut lines = vec![Phrase::new("reply-carried").with("files", files)];
    if !lost.is_empty() {
        lines.push(Phrase::new("reply-carried-lost"));
    }
    lines.extend(
        lost.iter()
            .map(|loss| Phrase::new("reply-carried-loss").with("what", loss.phrase())),
    );
    Reply {
        json,
        lines,
        ..Reply::default()
    }
}
