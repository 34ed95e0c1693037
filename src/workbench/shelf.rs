//! Where rubric texts are found: shipped with the program, kept in the store, or in a file the user names.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::{Fault, Session, Workbench};
use crate::rubric::{self, Edition, Outline, Reading};
use crate::text::{Lang, Phrase, Source};

/// A rubric as its author wrote it, with its translations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Where it was found.
    pub from: From,
    /// The name of its text, for findings.
    pub name: String,
    /// The whole text.
    pub text: String,
    /// The whole text of each translation.
    pub overlays: BTreeMap<Lang, String>,
}

/// Where a rubric was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum From {
    /// In the program.
    Shipped,
    /// In the store.
    Store,
    /// In a file.
    File,
}

impl From {
    /// The word in JSON.
    pub fn word(self) -> &'static str {
        match self {
            Self::Shipped => "shipped",
            Self::Store => "store",
            Self::File => "file",
        }
    }
}

impl Written {
    /// Reads it.
    pub fn read(&self) -> Reading {
        let (source, overlays) = self.sources();
        rubric::read(&source, &overlays)
    }

    /// Reads it with what could be understood where it cannot be used.
    pub fn outline(&self) -> (Reading, Outline) {
        let (source, overlays) = self.sources();
        rubric::read_outline(&source, &overlays)
    }

    /// Reads it line by line, to be compared with another.
    pub fn edition(&self) -> Result<Edition, Fault> {
        let (source, overlays) = self.sources();
        Edition::read(&source, &overlays).map_err(Fault::unreadable)
    }

    fn sources(&self) -> (Source, Vec<Source>) {
        let overlay = |(lang, text): (&Lang, &String)| Source::new(overlay_name(&self.name, *lang), text);
        let overlays = self.overlays.iter().map(overlay).collect();
        (Source::new(self.name.as_str(), &self.text), overlays)
    }
}

/// The rubrics shipped with the program.
pub fn shipped() -> Vec<Written> {
    let written = |shipped: &rubric::shipped::Shipped| Written {
        from: From::Shipped,
        name: format!("{}.toml", shipped.name),
        text: shipped.text.to_owned(),
        overlays: shipped
            .overlays
            .iter()
            .filter_map(|(code, text)| Some((Lang::parse(code)?, (*text).to_owned())))
            .collect(),
    };
    rubric::shipped::shipped().iter().map(written).collect()
}

/// The shipped rubric with that id.
pub fn shipped_with(id: &str) -> Option<Written> {
    shipped()
        .into_iter()
        .find(|written| written.name == format!("{id}.toml"))
}

/// All rubrics this session can name: the shipped ones, then those in its store, taken in last first.
pub fn known(session: &Session) -> Result<Vec<Written>, Fault> {
    let mut known = shipped();
    if session.store_exists() {
        known.extend(Workbench::open(session)?.stored_rubrics()?);
    }
    Ok(known)
}

/// The rubric that a name means: a file if it looks like one, else a shipped one, else the one with that id
/// that the store took in last; `ID@VERSION` means that version.
pub fn find(session: &Session, name: &str) -> Result<Written, Fault> {
    pick(name, || known(session))
}

/// The same with the store that is open.
pub fn find_at(bench: &Workbench, name: &str) -> Result<Written, Fault> {
    pick(name, || all_at(bench))
}

/// All rubrics that can be named where this store is open: the shipped ones, then those in it, taken in last first.
pub fn all_at(bench: &Workbench) -> Result<Vec<Written>, Fault> {
    let mut all = shipped();
    all.extend(bench.stored_rubrics()?);
    Ok(all)
}

/// The file a name means, if it means one.
pub fn file_of(name: &str) -> Option<PathBuf> {
    looks_like_file(name).then(|| base_of(Path::new(name)))
}

/// The rubric that a name means where no store is looked at: a file if it looks like one, else a shipped one.
pub fn find_without_store(name: &str) -> Result<Written, Fault> {
    pick(name, || Ok(shipped()))
}

fn pick(name: &str, known: impl FnOnce() -> Result<Vec<Written>, Fault>) -> Result<Written, Fault> {
    if let Some(file) = file_of(name) {
        return read_file(&file);
    }
    let known = known()?;
    let (id, version) = name
        .split_once('@')
        .map_or((name, None), |(id, version)| (id, Some(version)));
    let is_meant = |written: &&Written| {
        let rubric = written.read().rubric;
        rubric.is_some_and(|rubric| {
            rubric.id().as_str() == id && version.is_none_or(|version| version == rubric.version())
        })
    };
    let found = known.iter().find(is_meant);
    found.cloned().ok_or_else(|| unknown(name, &known))
}

/// A rubric file with the translations that lie beside it.
pub fn read_file(path: &Path) -> Result<Written, Fault> {
    let text = read_text(path)?;
    let mut overlays = BTreeMap::new();
    for (lang, overlay) in overlays_beside(path) {
        overlays.insert(lang, read_text(&overlay)?);
    }
    Ok(Written {
        from: From::File,
        name: path.display().to_string(),
        text,
        overlays,
    })
}

/// The rubric file that a translation belongs to; a rubric file is its own.
pub fn base_of(path: &Path) -> PathBuf {
    match named_language(path) {
        Some((base, _)) => {
            let base = path.with_file_name(format!("{base}.toml"));
            if base.exists() { base } else { path.to_owned() }
        }
        _ => path.to_owned(),
    }
}

/// The language in the name of a translation's file.
pub fn language_of(path: &Path) -> Option<Lang> {
    named_language(path).map(|(_, lang)| lang)
}

fn named_language(path: &Path) -> Option<(&str, Lang)> {
    let (base, lang) = path.file_stem()?.to_str()?.rsplit_once('.')?;
    Some((base, Lang::parse(lang)?))
}

/// A text file the user named, which must be UTF-8.
pub fn read_text(path: &Path) -> Result<String, Fault> {
    let bytes = std::fs::read(path).map_err(|error| unreadable_file(path, &error))?;
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let message = Phrase::new("fault-not-utf8")
            .with("file", path.display().to_string())
            .with("at", at);
        Fault::user("not-utf8", message).hint(Phrase::new("fault-not-utf8-hint"))
    })
}

fn unreadable_file(path: &Path, error: &std::io::Error) -> Fault {
    let message = Phrase::new("fault-unreadable-file")
        .with("file", path.display().to_string())
        .with("cause", error.to_string());
    Fault::user("unreadable-file", message).hint(Phrase::new("fault-unreadable-file-hint"))
}

fn looks_like_file(name: &str) -> bool {
    name.contains(std::path::is_separator) || Path::new(name).extension().is_some_and(|end| end == "toml")
}

/// The files that a rubric file is read from: its own, then those of its translations.
pub fn files_of(path: &Path) -> Vec<PathBuf> {
    let overlays = overlays_beside(path).into_iter().map(|(_, overlay)| overlay);
    std::iter::once(path.to_owned()).chain(overlays).collect()
}

fn overlays_beside(path: &Path) -> Vec<(Lang, PathBuf)> {
    let stem = path
        .file_stem()
        .and_then(|stem| stem.to_str())
        .unwrap_or_default();
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut found: Vec<(Lang, PathBuf)> = entries
        .filter_map(Result::ok)
        .filter_map(|entry| {
            let name = entry.file_name().into_string().ok()?;
            let lang = name
                .strip_prefix(stem)?
                .strip_prefix('.')?
                .strip_suffix(".toml")
                .and_then(Lang::parse)?;
            Some((lang, path.with_file_name(name)))
        })
        .collect();
    found.sort();
    found
}

fn overlay_name(name: &str, lang: Lang) -> String {
    format!("{}.{lang}.toml", name.strip_suffix(".toml").unwrap_or(name))
}

/// The file of a rubric's translation.
pub fn overlay_path(path: &Path, lang: Lang) -> PathBuf {
    PathBuf::from(overlay_name(&path.to_string_lossy(), lang))
}

/// The id a rubric gives itself, without reading all of it.
fn id_of(written: &Written) -> Option<String> {
    written.read().rubric.map(|rubric| rubric.id().to_string())
}

fn unknown(name: &str, known: &[Written]) -> Fault {
    let ids: Vec<String> = known.iter().filter_map(id_of).collect();
    let message = Phrase::new("fault-unknown-rubric").with("id", name);
    Fault::user("unknown-rubric", message).hint(Phrase::new("fault-unknown-rubric-hint").with("known", ids))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_translation_stands_beside_its_rubric() {
        assert_eq!(overlay_name("a/b.toml", Lang::ZH), "a/b.zh.toml");
        assert!(looks_like_file("b.toml") && looks_like_file("./b") && !looks_like_file("three-outcomes"));
    }
}
