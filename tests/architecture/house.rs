//! All our sources at once: what was read, and what can only be known by looking at several files together.
//!
//! Texts go in; rules look at the house that comes out.
//! Only `read_our_sources` touches the disk, so every rule can be tried on texts made up for it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::code::Code;
use crate::modules::reached;

/// One file as it was read.
#[derive(Clone, Debug)]
pub(crate) struct SourceFile {
    /// Its path from the top of the project, with forward slashes.
    pub(crate) path: String,
    pub(crate) text: String,
}

impl SourceFile {
    /// Names a text.
    pub(crate) fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            text: text.into(),
        }
    }
}

/// Everything the rules look at.
#[derive(Debug)]
pub(crate) struct House<'a> {
    /// The Rust files of `src`, `tests` and `benches`.
    pub(crate) codes: Vec<Code<'a>>,
    /// The text of `Cargo.toml`; empty if there is none.
    pub(crate) cargo_toml: &'a str,
    /// The files of `src` that are only compiled for tests.
    test_files: BTreeSet<String>,
}

impl<'a> House<'a> {
    /// Reads the texts of a house.
    pub(crate) fn new(sources: &'a [SourceFile]) -> Self {
        let rust = sources.iter().filter(|source| is_rust(Path::new(&source.path)));
        let codes: Vec<Code<'a>> = rust.map(|source| Code::new(&source.path, &source.text)).collect();
        let cargo = sources.iter().find(|source| source.path == "Cargo.toml");
        let test_files = files_only_for_tests(&codes);
        Self {
            codes,
            cargo_toml: cargo.map_or("", |source| &source.text),
            test_files,
        }
    }

    /// The files of the library and the program.
    pub(crate) fn product(&self) -> impl Iterator<Item = &Code<'a>> {
        self.codes.iter().filter(|code| code.path.starts_with("src/"))
    }

    /// True if nothing in the file is part of the library or the program.
    pub(crate) fn is_test_file(&self, code: &Code<'_>) -> bool {
        !code.path.starts_with("src/") || self.test_files.contains(code.path)
    }
}

/// Reads `Cargo.toml` and every Rust file of `src`, `tests` and `benches` from the disk, in order of their paths.
pub(crate) fn read_our_sources() -> Vec<SourceFile> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut sources = vec![read(top, "Cargo.toml")];
    for folder in ["src", "tests", "benches"] {
        if top.join(folder).is_dir() {
            read_folder(top, folder, &mut sources);
        }
    }
    sources.sort_by(|one, other| one.path.cmp(&other.path));
    sources
}

fn read_folder(top: &Path, folder: &str, sources: &mut Vec<SourceFile>) {
    let entries =
        fs::read_dir(top.join(folder)).unwrap_or_else(|error| panic!("cannot list {folder}: {error}"));
    for entry in entries {
        let entry = entry.unwrap_or_else(|error| panic!("cannot list {folder}: {error}"));
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            read_folder(top, &path, sources);
        } else if is_rust(&entry.path()) {
            sources.push(read(top, &path));
        }
    }
}

fn is_rust(path: &Path) -> bool {
    path.extension().is_some_and(|end| end == "rs")
}

fn read(top: &Path, path: &str) -> SourceFile {
    let text =
        fs::read_to_string(top.join(path)).unwrap_or_else(|error| panic!("cannot read {path}: {error}"));
    SourceFile::new(path, text)
}

/// The files of `src` that are reached, but never without passing a module made for tests.
fn files_only_for_tests(codes: &[Code<'_>]) -> BTreeSet<String> {
    let roots = ["src/lib.rs".to_owned(), "src/main.rs".to_owned()];
    let product = reached(&roots, codes, |code, declaration| {
        !code.is_test_line(declaration.line)
    });
    let all = reached(&roots, codes, |_, _| true);
    all.difference(&product).cloned().collect()
}

mod tests {
    use super::*;

    #[test]
    fn a_file_behind_a_test_module_is_a_test_file() {
        let sources = [
            SourceFile::new("src/lib.rs", "pub mod text;"),
            SourceFile::new("src/text/mod.rs", "mod words;\n#[cfg(test)]\nmod tests;"),
            SourceFile::new("src/text/words.rs", ""),
            SourceFile::new("src/text/tests.rs", "mod deeper;"),
            SourceFile::new("src/text/tests/deeper.rs", ""),
            SourceFile::new("tests/cli.rs", ""),
        ];
        let house = House::new(&sources);
        let files = house
            .codes
            .iter()
            .filter(|code| house.is_test_file(code))
            .map(|code| code.path);
        let expected = ["src/text/tests.rs", "src/text/tests/deeper.rs", "tests/cli.rs"];
        assert_eq!(files.collect::<Vec<_>>(), expected);
    }
}
