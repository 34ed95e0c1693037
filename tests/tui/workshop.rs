//! The program on the demo's data: a store of its own for every test, keys typed on a stage.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use rubricate::ledger::Event;
use rubricate::model::{IndicatorId, Moment, ProjectId};
use rubricate::scoring::Mark;
use rubricate::store::{Access, NewFact, Store};
use rubricate::text::Lang;
use rubricate::tui::app::App;
use rubricate::tui::gesture::KEYBOARD;
use rubricate::tui::probe::Rehearsal;
use rubricate::tui::run::{Arrival, Ending, Stage as _, run};
use rubricate::tui::state::tour::Tour;
use rubricate::tui::widget::Look;
use rubricate::workbench::act::Act;
use rubricate::workbench::args::Args;
use rubricate::workbench::asks::register::OnRecord;
use rubricate::workbench::asks::sheet::OnTable;
use rubricate::workbench::case::Case;
use rubricate::workbench::config::Config;
use rubricate::workbench::config::keyboard::Keyboard;
use rubricate::workbench::{Home, Session, Workbench};
use tempfile::TempDir;

use super::directed::{Directed, Director};
use super::notepad::LOOK;

/// A folder with a store of the demo's data in it.
pub(crate) struct Workshop {
    home: TempDir,
    pub(crate) lang: Lang,
    pub(crate) look: Look,
}

impl Workshop {
    /// A fresh copy of the demo, in a language.
    pub(crate) fn speaking(lang: Lang) -> Self {
        Self { lang, ..Self::new() }
    }

    /// A fresh copy of the demo.
    pub(crate) fn new() -> Self {
        static DEMO: OnceLock<TempDir> = OnceLock::new();
        let demo = DEMO.get_or_init(make_demo);
        let home = tempfile::tempdir().expect("a folder for the test");
        copy(demo.path(), home.path());
        Self {
            home,
            lang: Lang::EN,
            look: LOOK,
        }
    }

    /// Puts a settings file in place.
    pub(crate) fn settle(&self, text: &str) {
        let file = self.home.path().join("config/config.toml");
        std::fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        std::fs::write(file, text).expect("a file");
    }

    /// The settings file as it stands; empty where there is none.
    pub(crate) fn settled(&self) -> String {
        std::fs::read_to_string(self.home.path().join("config/config.toml")).unwrap_or_default()
    }

    /// The program as it opens.
    pub(crate) fn app(&self) -> App {
        App::new(self.bench(), &self.look).expect("the demo opens")
    }

    /// The settings as they are on the disk.
    pub(crate) fn config(&self) -> Config {
        let home = session(self.home.path(), self.lang).home.expect("a home");
        Config::load(Some(&home), Keyboard::default())
    }

    /// The store, opened by a second program.
    pub(crate) fn bench(&self) -> Workbench {
        Workbench::open(&session(self.home.path(), self.lang)).expect("the store opens")
    }

    /// Types a script on a screen of that size; gives the stage after the last frame.
    pub(crate) fn play(&self, columns: u16, rows: u16, script: &str) -> Rehearsal {
        let mut stage = Rehearsal::new(columns, rows)
            .types(script)
            .pauses(Duration::from_secs(10));
        run(&mut self.app(), &mut stage);
        stage
    }

    /// The same by somebody who is told a tip where they are for the first time.
    pub(crate) fn newcomer(&self, columns: u16, rows: u16, script: &str) -> Rehearsal {
        let mut stage = Rehearsal::new(columns, rows).types(script);
        run(&mut self.app().advised(), &mut stage);
        stage
    }

    /// The same with the tour beside it.
    pub(crate) fn tour(&self, columns: u16, rows: u16, script: &str) -> (Rehearsal, Option<usize>) {
        let mut stage = Rehearsal::new(columns, rows).types(script);
        let mut app = self.app().toured();
        let ending = run(&mut app, &mut stage);
        let tour = app.state().tour.as_ref();
        let step = tour.map(Tour::number).filter(|_| !matches!(ending, Ending::Quit));
        (stage, step)
    }

    /// This run of the program, on the store of the demo.
    pub(crate) fn session(&self) -> Session {
        session(self.home.path(), self.lang)
    }

    /// The text of the last frame of a script at 120×36.
    pub(crate) fn seen(&self, script: &str) -> String {
        self.play(120, 36, script).picture().text()
    }

    /// A project as it stands in the store.
    pub(crate) fn case(&self, project: &str) -> Case {
        let project = ProjectId::new(project).expect("an id");
        let mut bench = self.bench();
        bench.me().expect("one evaluator");
        bench.ask(OnTable { project }).expect("the project is there")
    }

    /// The mark of a project at an indicator, as it stands in the store.
    pub(crate) fn mark(&self, project: &str, indicator: &str) -> Mark {
        let indicator = IndicatorId::new(indicator).expect("an id");
        self.case(project).mark(&indicator)
    }

    /// The number in a mark, in print; a dash for none.
    pub(crate) fn value(&self, project: &str, indicator: &str) -> String {
        match self.mark(project, indicator).answer {
            Some(rubricate::scoring::Answer::Value(value)) => value.to_string(),
            Some(rubricate::scoring::Answer::NotApplicable) => "n/a".to_owned(),
            Some(rubricate::scoring::Answer::Abstain(reason)) => format!("abstain: {reason}"),
            None => "–".to_owned(),
        }
    }

    /// Where the store is.
    pub(crate) fn store(&self) -> PathBuf {
        self.home.path().join("demo.store")
    }

    /// A file with this text; gives its path.
    pub(crate) fn file(&self, name: &str, text: &str) -> String {
        let path = self.home.path().join(name);
        std::fs::write(&path, text).expect("a file");
        path.display().to_string()
    }

    /// The ids of the places on record.
    pub(crate) fn places(&self) -> Vec<String> {
        let register = self.bench().ask(OnRecord).expect("the store is read");
        register.places.iter().map(|place| place.id.to_string()).collect()
    }

    /// Marks from outside, as the command line does.
    pub(crate) fn mark_outside(&self, project: &str, indicator: &str, value: &str) {
        let args = Args::new()
            .with("project", project)
            .with("indicator", indicator)
            .with("value", value);
        self.act_outside("mark", &args);
    }

    /// Writes events into the store that no act would write.
    pub(crate) fn write(&self, events: &[Event]) {
        let me = self.bench().me().expect("one evaluator");
        let mut store =
            Store::open(&self.home.path().join("demo.store"), Access::Write).expect("the store opens");
        let pen = store.mint(&me, Moment(0)).expect("a pen");
        let facts: Vec<NewFact> = events.iter().cloned().map(NewFact::from).collect();
        store.append(&pen, Moment(0), &facts).expect("they are written");
    }

    /// Does an act from outside, as the command line does.
    pub(crate) fn act_outside(&self, name: &str, args: &Args) {
        let act = Act::find(name).expect("an act");
        act.call(&session(self.home.path(), self.lang), args)
            .expect("an act that is admitted");
    }
}

/// Somebody who looks on: told the time, and that of the last key, whenever the program waits.
pub(crate) struct Watching<F> {
    watch: F,
    typed: Instant,
}

impl<F: FnMut(Instant, Instant)> Watching<F> {
    pub(crate) fn at(stage: Rehearsal, watch: F) -> Directed<Self> {
        let typed = stage.now();
        let director = Self { watch, typed };
        Directed { stage, director }
    }
}

impl<F: FnMut(Instant, Instant)> Director for Watching<F> {
    fn wait(&mut self, stage: &mut Rehearsal, patience: Option<Duration>) -> io::Result<Vec<Arrival>> {
        let arrivals = stage.wait(patience)?;
        if arrivals
            .iter()
            .any(|arrival| matches!(arrival, Arrival::Event(_)))
        {
            self.typed = stage.now();
        } else {
            (self.watch)(stage.now(), self.typed);
        }
        Ok(arrivals)
    }
}

/// The frame without the time of day, which no two runs share.
pub(crate) fn timeless(frame: &str) -> String {
    let is_time = |text: &str| {
        text.len() == 8
            && text.bytes().enumerate().all(|(at, byte)| {
                if at % 3 == 2 {
                    byte == b':'
                } else {
                    byte.is_ascii_digit()
                }
            })
    };
    let mut out = String::with_capacity(frame.len());
    let mut rest = frame;
    while let Some(ch) = rest.chars().next() {
        if rest.get(..8).is_some_and(is_time) {
            out.push_str("HH:MM:SS");
            rest = &rest[8..];
        } else {
            out.push(ch);
            rest = &rest[ch.len_utf8()..];
        }
    }
    out
}

fn session(home: &Path, lang: Lang) -> Session {
    let own = Home {
        config: home.join("config"),
        data: home.to_path_buf(),
    };
    Session {
        lang,
        config: Config::load(Some(&own), KEYBOARD),
        home: Some(own),
        store: Some(home.join("demo.store")),
        // keys may add another evaluator
        person: Some("evaluator".to_owned()),
    }
}

fn make_demo() -> TempDir {
    let home = tempfile::tempdir().expect("a folder for the demo");
    let act = Act::find("demo").expect("an act");
    act.call(
        &session(home.path(), Lang::EN),
        &Args::new().with("no-open", "yes"),
    )
    .expect("the demo can be made");
    home
}

pub(crate) fn copy(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.file_type().expect("a type").is_dir() {
            std::fs::create_dir_all(&target).expect("a folder");
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).expect("a copy");
        }
    }
}
