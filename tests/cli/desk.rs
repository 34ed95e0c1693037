//! A desk to work at: an empty home with its own store, the program, and what it said.

use std::ffi::OsString;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// Two criteria and three indicators without an evidence rule: A is 60 % (a1 and a2 half each), B is 40 % (b1).
pub(crate) const SMALL: &str = r#"
id = "small"
version = "1.0"
language = "en"
title = "A small rubric"
[scale]
min = 0
max = 4
[criteria.A]
title = "First"
weight = 60
[criteria.B]
title = "Second"
weight = 40
[indicators.a1]
in = "A"
title = "One"
question = "How well?"
weight = 1
levels = { 0 = "none", 1 = "little", 2 = "some", 3 = "much", 4 = "all" }
[indicators.a2]
in = "A"
title = "Two"
question = "How well?"
weight = 1
na = true
levels = { 0 = "none", 1 = "little", 2 = "some", 3 = "much", 4 = "all" }
[indicators.b1]
in = "B"
title = "Three"
question = "How well?"
weight = 1
levels = { 0 = "none", 1 = "little", 2 = "some", 3 = "much", 4 = "all" }
[bands.fail]
title = "Not passed"
from = 0
[bands.pass]
title = "Pass"
from = 60
"#;

/// A home with a person, a project `p` against [`SMALL`] and nothing else.
pub(crate) struct Desk {
    home: TempDir,
}

/// What the program said to one line.
pub(crate) struct Said {
    line: String,
    pub(crate) status: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Desk {
    /// A home in which nothing is.
    pub(crate) fn bare() -> Self {
        let home = tempfile::tempdir().expect("a temporary folder");
        Self { home }
    }

    /// A store whose only person is `li`.
    pub(crate) fn new() -> Self {
        let desk = Self::bare();
        desk.run("init --as li --name 'Li Wei'").done();
        desk
    }

    /// A store with the project `p`, scored against `rubric`, and an item of evidence `e` where the rubric has `kind`.
    pub(crate) fn with(rubric: &str) -> Self {
        let desk = Self::new();
        desk.file("rubric.toml", rubric);
        desk.run("project p --title 'A project'").done();
        desk.run("rubric use p rubric.toml").done();
        desk
    }

    /// A store with the project `p` against the small rubric.
    pub(crate) fn small() -> Self {
        Self::with(SMALL)
    }

    /// Puts a file into the folder the program runs in.
    pub(crate) fn file(&self, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::write(&path, text).expect("the file is written");
        path
    }

    /// A path in the folder the program runs in.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// The file of the user's own store.
    pub(crate) fn store(&self) -> PathBuf {
        self.path("data/rubricate/rubricate.store")
    }

    /// Runs a line, split at blanks; words in single quotes stay together.
    pub(crate) fn run(&self, line: &str) -> Said {
        self.run_words(line, words(line), "")
    }

    /// Runs a line with something on standard input.
    pub(crate) fn feed(&self, line: &str, input: &str) -> Said {
        self.run_words(line, words(line), input)
    }

    /// Runs words that no line can hold.
    pub(crate) fn run_raw(&self, line: &str, more: &[OsString]) -> Said {
        let mut all = words(line);
        all.extend_from_slice(more);
        self.run_words(line, all, "")
    }

    /// The program with its home, ready for arguments.
    pub(crate) fn command(&self) -> Command {
        program(self.home.path())
    }

    /// What is in the store, as a script sees it.
    pub(crate) fn export(&self) -> Value {
        self.run("export --json").json()
    }

    fn run_words(&self, line: &str, words: Vec<OsString>, input: &str) -> Said {
        let mut child = self
            .command()
            .args(words)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut stdin = child.stdin.take().expect("a pipe");
        // a program that has refused its arguments reads nothing
        let _ = stdin.write_all(input.as_bytes());
        drop(stdin);
        Said::of(line, child.wait_with_output().expect("the program ends"))
    }
}

/// The program with that folder as its home and its working folder.
pub(crate) fn program(home: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rubricate"));
    command
        .env_clear()
        .env("HOME", home)
        .env("XDG_DATA_HOME", home.join("data"))
        .env("XDG_CONFIG_HOME", home.join("config"))
        .env("LANG", "C.UTF-8")
        .current_dir(home);
    command
}

impl Said {
    /// What a finished program said.
    pub(crate) fn of(line: &str, output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the program writes UTF-8");
        Self {
            line: line.to_owned(),
            status: output.status.code().unwrap_or(-1),
            out: text(output.stdout),
            err: text(output.stderr),
        }
    }

    /// It was done, and nothing was said on standard error.
    pub(crate) fn done(self) -> Self {
        assert_eq!((self.status, self.err.as_str()), (0, ""), "{}", self.line);
        self
    }

    /// It ended with that exit code.
    pub(crate) fn ends(self, status: i32) -> Self {
        assert_eq!(self.status, status, "{}\n{}{}", self.line, self.out, self.err);
        self
    }

    /// It was done and said this on standard output.
    pub(crate) fn says(self, part: &str) -> Self {
        assert!(
            self.out.contains(part),
            "{}: expected {part:?}, found {:?}",
            self.line,
            self.out
        );
        self
    }

    /// It was refused with that exit code and this on standard error, and said nothing else.
    pub(crate) fn fails(self, status: i32, part: &str) -> Self {
        assert_eq!(self.status, status, "{}\n{}{}", self.line, self.out, self.err);
        assert!(
            self.err.contains(part),
            "{}: expected {part:?}, found {:?}",
            self.line,
            self.err
        );
        assert_eq!(self.out, "", "{}", self.line);
        assert!(!self.err.contains("panicked"), "{}", self.err);
        self
    }

    /// It was refused in JSON: the exit code, and the name of the fault.
    pub(crate) fn refused(self, status: i32, name: &str) -> Value {
        assert_eq!(self.status, status, "{}\n{}{}", self.line, self.out, self.err);
        assert_eq!(self.out, "", "{}", self.line);
        let said: Value = serde_json::from_str(&self.err)
            .unwrap_or_else(|error| panic!("{}: {error} in {:?}", self.line, self.err));
        assert_eq!(keys(&said), ["error"], "{}", self.line);
        let error = said["error"].clone();
        assert_eq!(keys(&error)[..3], ["name", "message", "hint"], "{}", self.line);
        assert_eq!(error["name"], name, "{}: {error}", self.line);
        assert!(
            error["message"]
                .as_str()
                .is_some_and(|message| !message.is_empty())
        );
        error
    }

    /// Its answer, which is JSON.
    pub(crate) fn json(self) -> Value {
        assert_eq!((self.status, self.err.as_str()), (0, ""), "{}", self.line);
        self.any_json()
    }

    /// Its answer, which is JSON, whatever the exit code.
    pub(crate) fn any_json(&self) -> Value {
        serde_json::from_str(&self.out)
            .unwrap_or_else(|error| panic!("{}: {error} in {:?}{:?}", self.line, self.out, self.err))
    }
}

/// The keys of an object, in order.
pub(crate) fn keys(value: &Value) -> Vec<&str> {
    value
        .as_object()
        .map(|object| object.keys().map(String::as_str).collect())
        .unwrap_or_default()
}

/// Everything in `part` is in `whole`: objects may have more keys, lists are of the same length.
pub(crate) fn contains(whole: &Value, part: &Value) {
    match (whole, part) {
        (Value::Object(all), Value::Object(some)) => {
            for (key, part) in some {
                let found = all
                    .get(key)
                    .unwrap_or_else(|| panic!("expected `{key}` in {whole:#}"));
                contains(found, part);
            }
        }
        (Value::Array(all), Value::Array(some)) if all.len() == some.len() => {
            all.iter()
                .zip(some)
                .for_each(|(whole, part)| contains(whole, part));
        }
        _ => assert_eq!(whole, part),
    }
}

/// Refused as the user's mistake with that name, in JSON and in words, and the store is as it was.
pub(crate) fn changes_nothing(desk: &Desk, line: &str, name: &str) -> Value {
    let before = desk.export();
    let error = desk.run(&format!("{line} --json")).refused(2, name);
    let message = error["message"].as_str().expect("a message").to_owned();
    let said = desk.run(line).fails(2, &message);
    assert!(said.err.contains("rubricate: "), "{line}: {:?}", said.err);
    assert_eq!(desk.export(), before, "{line}");
    error
}

fn words(line: &str) -> Vec<OsString> {
    let mut words = Vec::new();
    for (at, part) in line.split('\'').enumerate() {
        if at % 2 == 1 {
            words.push(part.into());
        } else {
            words.extend(part.split_whitespace().map(OsString::from));
        }
    }
    words
}
