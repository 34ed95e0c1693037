//! Writing rubrics: a text in its tidy form, and a new one begun.

use std::path::{Path, PathBuf};

use serde_json::json;

use crate::rubric::Prints;
use crate::rubric::layout::tidy;
use crate::text::Phrase;
use crate::workbench::args::Args;
use crate::workbench::reply::Status;
use crate::workbench::shelf::{self, Written};
use crate::workbench::{Fault, Reply, Session, pens};

/// `rubric fmt [--check] FILE…`: writes each file in its tidy form, or tells which are not in it.
///
/// Nothing is written where one of the files has an error.
pub fn fmt(_: &Session, args: &Args) -> Result<Reply, Fault> {
    let files = args.all("file").iter().map(PathBuf::from);
    let tidied = files.map(Tidied::of).collect::<Result<Vec<_>, _>>()?;
    let is_check = args.has("check");
    for one in tidied.iter().filter(|one| one.is_changed() && !is_check) {
        // a link leads to the file that is meant
        let path = one.path.canonicalize().unwrap_or_else(|_| one.path.clone());
        pens::replace(&path, one.text.as_bytes())?;
    }
    let changed = tidied.iter().filter(|one| one.is_changed());
    let line = |one: &Tidied| {
        let name = if is_check {
            "reply-fmt-untidy"
        } else {
            "reply-fmt-written"
        };
        Phrase::new(name).with("file", one.path.display().to_string())
    };
    let mut lines: Vec<Phrase> = changed.map(line).collect();
    let status = if is_check && !lines.is_empty() {
        Status::TextAmiss
    } else {
        Status::Done
    };
    let left = tidied.len() - lines.len();
    lines.push(
        Phrase::new("reply-fmt")
            .with("files", lines.len())
            .with("same", left),
    );
    let rows = tidied
        .iter()
        .map(|one| json!({"file": one.path, "changed": one.is_changed()}));
    Ok(Reply {
        json: rows.collect(),
        lines,
        status,
        ..Reply::default()
    })
}

/// A file and its tidy form.
struct Tidied {
    path: PathBuf,
    before: String,
    text: String,
}

impl Tidied {
    fn of(path: PathBuf) -> Result<Self, Fault> {
        let before = shelf::read_text(&path)?;
        let written = shelf::read_file(&shelf::base_of(&path))?;
        let prints = prints(&written)?;
        let text = tidy(&before).ok_or_else(|| changes_meaning(&path))?;
        // the promise is kept for this text too, or nothing is written
        if self::prints(&with(written, &path, text.clone()))? != prints {
            return Err(changes_meaning(&path));
        }
        Ok(Self { path, before, text })
    }

    fn is_changed(&self) -> bool {
        self.before != self.text
    }
}

/// What a rubric is known by; all that is wrong with it where it is none.
fn prints(written: &Written) -> Result<Prints, Fault> {
    super::usable(written).map(|rubric| rubric.prints().clone())
}

/// The rubric with another text in the place of the file: its own, or that of the translation there.
fn with(mut written: Written, path: &Path, text: String) -> Written {
    match shelf::language_of(path) {
        Some(lang) if written.overlays.contains_key(&lang) => {
            written.overlays.insert(lang, text);
        }
        _ => written.text = text,
    }
    written
}

fn changes_meaning(path: &Path) -> Fault {
    let message = Phrase::new("fault-fmt").with("file", path.display().to_string());
    Fault::user("fmt", message).hint(Phrase::new("fault-fmt-hint"))
}
