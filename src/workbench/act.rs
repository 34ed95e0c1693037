//! Something that can be done: its name, what it takes, and how it is done.

mod table;

use std::io::{BufRead, Write};

pub use table::ACTS;

use super::args::{Arg, Args};
use super::{Fault, Reply, Session, Workbench};
use crate::store::Watch;
use crate::text::Phrase;

/// Something that can be done.
pub struct Act {
    /// Its words on the command line, such as `rubric check`; its title is the phrase `act-rubric-check`.
    pub name: &'static str,
    /// What it takes.
    pub args: &'static [Arg],
    /// What it does.
    pub run: Run,
}

/// What an act works on.
pub enum Run {
    /// Texts and files; no store is needed.
    Session(fn(&Session, &Args) -> Result<Reply, Fault>),
    /// A store; the person matters only where something is written.
    Store(fn(&mut Workbench, &Args) -> Result<Reply, Fault>),
    /// A store, and as much time as there is in it: whoever waits is told how far it has come and can stop it, for which
    /// it is begun as a [`Job`](super::job::Job).
    Long(fn(&mut Workbench, &Args) -> Result<Reply, Fault>),
    /// Texts and files or a store that is not there yet, and as much time as it takes: told and stopped like
    /// [`Run::Long`], without a store to open.
    Work(fn(&Session, &Args, &Watch) -> Result<Reply, Fault>),
    /// A store and lines that arrive one after the other, each answered before the next.
    Stream(fn(&mut Workbench, &mut dyn BufRead, &mut dyn Write) -> Result<Reply, Fault>),
}

impl Act {
    /// The words of its name.
    pub fn words(&self) -> Vec<&'static str> {
        self.name.split(' ').collect()
    }

    /// What it is called.
    pub fn title(&self) -> Phrase {
        Phrase::new(format!("act-{}", self.name.replace(' ', "-")))
    }

    /// A line that does it, as somebody would write it.
    pub fn example(&self) -> Phrase {
        Phrase::new(format!("act-example-{}", self.name.replace(' ', "-")))
    }

    /// The act with that name.
    pub fn find(name: &str) -> Option<&'static Self> {
        ACTS.iter().find(|act| act.name == name)
    }

    /// Whether it may take so long that somebody wants to know how far it is.
    pub fn is_long(&self) -> bool {
        matches!(self.run, Run::Long(_) | Run::Work(_))
    }

    /// Whether it works long on the store.
    pub fn keeps_the_store(&self) -> bool {
        matches!(self.run, Run::Long(_))
    }

    /// Does it; an act on a store opens the session's own.
    pub fn call(&self, session: &Session, args: &Args) -> Result<Reply, Fault> {
        match self.run {
            Run::Session(run) => run(session, args),
            Run::Work(run) => run(session, args, &Watch::default()),
            Run::Store(run) | Run::Long(run) => {
                let mut bench = Workbench::open(session)?;
                let reply = steadily(&mut bench, |bench| run(bench, args))?;
                bench.remember()?;
                Ok(reply)
            }
            Run::Stream(run) => {
                let mut bench = Workbench::open(session)?;
                let reply = run(
                    &mut bench,
                    &mut std::io::stdin().lock(),
                    &mut std::io::stdout().lock(),
                )?;
                bench.remember()?;
                Ok(reply)
            }
        }
    }
}

impl Workbench {
    /// Does an act of the table on this open store.
    pub fn act(&mut self, name: &str, args: &Args) -> Result<Reply, Fault> {
        let act = Act::find(name).expect("only acts of the table are asked for");
        match act.run {
            Run::Session(run) => run(&self.session, args),
            Run::Work(run) => run(&self.session, args, &Watch::default()),
            Run::Store(run) | Run::Long(run) => steadily(self, |bench| run(bench, args)),
            // no lines follow where an act is called by name
            Run::Stream(run) => run(self, &mut std::io::empty(), &mut std::io::sink()),
        }
    }
}

/// How often an act is decided on while others may write; then they have to wait for it.
const TRIES: usize = 3;

/// Does something that rests on what it reads, and does it again when another program has written in between.
pub(super) fn steadily<T>(
    bench: &mut Workbench,
    mut act: impl FnMut(&mut Workbench) -> Result<T, Fault>,
) -> Result<T, Fault> {
    for _ in 0..TRIES {
        match act(bench) {
            Err(fault) if fault.name == CHANGED => {}
            done => return done,
        }
    }
    bench.alone(act)
}

/// The fault of a store in which something was written since it was looked at.
const CHANGED: &str = "store-changed";
