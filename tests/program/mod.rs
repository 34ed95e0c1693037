//! The shipped program at work in folders of its own.

#![allow(
    dead_code,
    reason = "every test file is a program of its own and takes what it needs"
)]

pub(crate) mod screen;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::rc::Rc;

use rubricate::ledger::SheetId;
use rubricate::model::{PersonId, ProjectId};
use rubricate::store::{Access, Store};
use rubricate::text::Lang;
use rubricate::workbench::config::Config;
use rubricate::workbench::{Home, Session, Workbench};
use serde_json::Value;
use tempfile::TempDir;

/// The program as cargo built it for this test.
pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_rubricate");

/// Who works on the demo.
pub(crate) const PERSON: &str = "evaluator";

/// Two projects of the demo.
pub(crate) const PROJECTS: [&str; 2] = ["dut-committee", "neu-committee"];

/// Indicators of the demo's rubric that take a level from 0 to 5.
pub(crate) const LEVELS: [&str; 8] = ["T1", "T3", "T5", "A1", "A3", "A4", "A5", "R1"];

/// A user with a home and the demo's store.
pub(crate) struct Place {
    folder: Rc<TempDir>,
    home: &'static str,
    pub(crate) store: PathBuf,
}

impl Place {
    /// A new home with a new demo.
    pub(crate) fn demo() -> Self {
        let folder = Rc::new(tempfile::tempdir().expect("a folder"));
        let store = folder.path().join("a.store");
        let place = Self {
            folder,
            home: "home",
            store,
        };
        place.done(&["demo", "--no-open"]);
        place
    }

    /// Somebody else, who remembers nothing of the same store.
    pub(crate) fn stranger(&self) -> Self {
        Self {
            folder: self.folder.clone(),
            home: "stranger",
            store: self.store.clone(),
        }
    }

    /// The same user at another store.
    pub(crate) fn on(self, store: PathBuf) -> Self {
        Self { store, ..self }
    }

    /// A file in the folder of the test.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A command that runs the program here; `command` may be another that runs it.
    pub(crate) fn at_home(&self, mut command: Command) -> Command {
        let home = self.path(self.home);
        command.env("XDG_CONFIG_HOME", home.join("config"));
        command.env("XDG_DATA_HOME", home.join("data"));
        command.env("HOME", home);
        command.env("LC_ALL", "C.UTF-8").env("TERM", "xterm-256color");
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    /// `words` and then the store and the person.
    pub(crate) fn command(&self, words: &[&str]) -> Command {
        let mut command = self.at_home(Command::new(PROGRAM));
        command.args(words).args(self.globals());
        command
    }

    /// The store and the person, as options.
    pub(crate) fn globals(&self) -> [&std::ffi::OsStr; 4] {
        [
            "--store".as_ref(),
            self.store.as_os_str(),
            "--as".as_ref(),
            PERSON.as_ref(),
        ]
    }

    /// Runs the program, which must succeed, and gives its standard output.
    pub(crate) fn done(&self, words: &[&str]) -> String {
        let output = self.command(words).output().expect("the program starts");
        assert!(output.status.success(), "{words:?}: {output:?}");
        String::from_utf8(output.stdout).expect("it writes UTF-8")
    }

    /// Runs the program and gives its exit code and its JSON.
    pub(crate) fn json(&self, words: &[&str]) -> (i32, Value) {
        let output = self
            .command(words)
            .arg("--json")
            .output()
            .expect("the program starts");
        let json = serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|error| panic!("{words:?}: {error}: {output:?}"));
        (output.status.code().expect("it ends by itself"), json)
    }

    /// What `verify` says here: its exit code and the problems.
    pub(crate) fn verify(&self) -> (i32, Vec<Value>) {
        let (code, json) = self.json(&["verify"]);
        (code, json["problems"].as_array().expect("a list").clone())
    }

    /// What the library finds wrong with the store, against what this user remembers of it.
    pub(crate) fn problems(&self) -> Vec<String> {
        let bench = Workbench::open(&self.session()).expect("the store opens");
        let problems = bench.verify().expect("verify runs");
        problems
            .iter()
            .map(|problem| format!("{:?} {}", problem.entry, problem.message.say(Lang::EN)))
            .collect()
    }

    fn session(&self) -> Session {
        Session {
            lang: Lang::EN,
            home: Some(Home {
                config: self.path(self.home).join("config/rubricate"),
                data: self.path(self.home).join("data/rubricate"),
            }),
            config: Config::default(),
            store: Some(self.store.clone()),
            person: Some(PERSON.to_owned()),
        }
    }

    /// Every entry's hash, in hexadecimal.
    pub(crate) fn entries(&self) -> Vec<String> {
        let log = open(&self.store).log(None, usize::MAX).expect("the log is read");
        log.into_iter().map(|(_, entry)| entry.hash.to_string()).collect()
    }

    /// The value of a mark in the store.
    pub(crate) fn value(&self, project: &str, indicator: &str) -> Option<String> {
        let sheet = SheetId {
            project: ProjectId::new(project).expect("an id"),
            person: PersonId::new(PERSON).expect("an id"),
        };
        let state = open(&self.store).sheet(&sheet).expect("it is read")?;
        let mark = state.marks.iter().find(|(id, _)| id.as_str() == indicator)?.1;
        match &mark.answer {
            Some(rubricate::scoring::Answer::Value(value)) => Some(value.to_string()),
            _ => None,
        }
    }
}

/// The store, opened by the library.
pub(crate) fn open(path: &Path) -> Store {
    Store::open(path, Access::Write).expect("the store opens")
}

/// A line of `marks`.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    pub(crate) project: &'static str,
    pub(crate) indicator: &'static str,
    pub(crate) value: u64,
}

impl Line {
    pub(crate) fn random(chance: &mut Chance) -> Self {
        Self {
            project: PROJECTS[chance.below(2)],
            indicator: LEVELS[chance.below(8)],
            value: chance.below(6) as u64,
        }
    }

    pub(crate) fn text(&self) -> String {
        format!("{} {} {}\n", self.project, self.indicator, self.value)
    }
}

/// What `marks` says while it works.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Answer {
    Saving(usize),
    Saved(usize, Option<String>),
}

impl Answer {
    /// Reads one whole line, its end included; a line that was cut off says nothing.
    pub(crate) fn read(line: &str) -> Option<Self> {
        let json: Value = serde_json::from_str(line.strip_suffix('\n')?).ok()?;
        let number = |name: &str| {
            json[name]
                .as_u64()
                .and_then(|number| usize::try_from(number).ok())
        };
        number("saving").map(Self::Saving).or_else(|| {
            let entry = json["entry"].as_str().map(str::to_owned);
            Some(Self::Saved(number("saved")?, entry))
        })
    }
}

/// Runs a command that is given `text` on standard input.
pub(crate) fn feed(mut command: Command, text: &str) -> Output {
    let mut child = command.spawn().expect("the program starts");
    let mut input = child.stdin.take().expect("it is piped");
    // a program that ends early closes its end
    let _ = input.write_all(text.as_bytes());
    drop(input);
    child.wait_with_output().expect("it ends")
}

/// Chances that are the same in every run: splitmix64.
pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// From 0 up to and without `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end.max(1) as u64).expect("below a usize")
    }
}
