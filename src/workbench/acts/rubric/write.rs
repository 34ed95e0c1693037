//! Writing rubrics: a text in its tidy form, and a new one begun.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use serde_json::json;

use crate::model::RubricId;
use crate::rubric::Prints;
use crate::rubric::layout::tidy;
use crate::rubric::template;
use crate::text::Phrase;
use crate::workbench::args::Args;
use crate::workbench::reply::Status;
use crate::workbench::shelf::{self, Written};
use crate::workbench::{Fault, Reply, Session, pens, records};

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

/// `rubric new ID [--from TEMPLATE|RUBRIC] [--output F]`: begins a rubric, with its translations where it is made from one
/// that has some; a file that is there is never written over.
pub fn new(session: &Session, args: &Args) -> Result<Reply, Fault> {
    let id = args.require("id");
    RubricId::new(id).ok_or_else(|| records::bad_id(id))?;
    let from = args.get("from").unwrap_or_else(|| template::names()[0]);
    let path = PathBuf::from(
        args.get("output")
            .map_or_else(|| format!("{id}.toml"), str::to_owned),
    );
    let files = begun(session, id, from, &path)?;
    if let Some((there, _)) = files.iter().find(|(file, _)| file.exists()) {
        return Err(exists(there));
    }
    for (file, text) in &files {
        write_new(file, text)?;
    }
    let names: Vec<String> = files.iter().map(|(file, _)| file.display().to_string()).collect();
    let line = Phrase::new("reply-rubric-new")
        .with("files", names.clone())
        .with("from", from);
    let next = Phrase::new("reply-rubric-new-next").with("file", path.display().to_string());
    Ok(Reply {
        json: json!({"id": id, "from": from, "files": names}),
        lines: vec![line, next],
        ..Reply::default()
    })
}

/// The files of a new rubric and their texts.
fn begun(session: &Session, id: &str, from: &str, path: &Path) -> Result<Vec<(PathBuf, String)>, Fault> {
    let renamed = |text: &str| template::renamed(text, id).ok_or_else(|| changes_meaning(path));
    if let Some(template) = template::find(from, session.lang) {
        return Ok(vec![(path.to_owned(), renamed(template.text)?)]);
    }
    let written = shelf::find(session, from)?;
    super::usable(&written)?;
    let mut files = vec![(path.to_owned(), renamed(&written.text)?)];
    for (lang, overlay) in &written.overlays {
        let text = template::renamed_translation(overlay, id).ok_or_else(|| changes_meaning(path))?;
        files.push((shelf::overlay_path(path, *lang), text));
    }
    Ok(files)
}

/// Writes a file that is not there, whole or not at all.
pub fn write_new(path: &Path, text: &str) -> Result<(), Fault> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let unwritable = |cause: &std::io::Error| {
        // the name of a file made on the way says nothing to anybody
        let cause = cause.kind().to_string();
        let message = Phrase::new("fault-unwritable-file")
            .with("file", path.display().to_string())
            .with("cause", cause);
        Fault::user("unwritable-file", message).hint(Phrase::new("fault-unwritable-file-hint"))
    };
    let file = tempfile::NamedTempFile::new_in(folder.unwrap_or(Path::new(".")));
    let mut file = file.map_err(|error| unwritable(&error))?;
    let written = file
        .write_all(text.as_bytes())
        .and_then(|()| file.as_file().sync_all());
    written.map_err(|error| unwritable(&error))?;
    make_readable(file.path()).map_err(|error| unwritable(&error))?;
    match file.persist_noclobber(path) {
        Ok(_) => Ok(()),
        Err(error) if error.error.kind() == std::io::ErrorKind::AlreadyExists => Err(exists(path)),
        Err(error) => Err(unwritable(&error.error)),
    }
}

/// A file of the user's own is read by whoever reads the user's other files; a temporary one is not.
#[cfg(unix)]
fn make_readable(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn make_readable(_: &Path) -> std::io::Result<()> {
    Ok(())
}

/// Refuses to write over a file.
pub fn exists(path: &Path) -> Fault {
    let message = Phrase::new("fault-file-exists").with("file", path.display().to_string());
    Fault::user("file-exists", message).hint(Phrase::new("fault-file-exists-hint"))
}
