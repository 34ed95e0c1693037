//! Rubric texts to hold the language against: what is shipped, the fine fixtures, and those with findings.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use rubricate::rubric;
use rubricate::text::Source;

/// All rubric texts below a folder of the repository, translations among them.
pub(crate) fn files(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|end| end == "toml"))
        .collect();
    files.sort();
    files
}

/// True for a translation, which has the language in its name.
pub(crate) fn is_translation(path: &Path) -> bool {
    path.file_stem()
        .is_some_and(|stem| stem.to_string_lossy().contains('.'))
}

pub(crate) fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The names of the findings of a rubric text without its translations.
pub(crate) fn findings(text: &str) -> BTreeSet<&'static str> {
    let reading = rubric::read(&Source::new("text.toml", text), &[]);
    reading.findings.iter().map(|finding| finding.name).collect()
}

/// The fixture that uses the whole language.
pub(crate) fn whole() -> String {
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rubrics/fine/whole.toml"))
}
