//! An act that goes on while somebody does other things: on a thread and a connection of its own.
//!
//! It can be asked how far it is, told to stop, and in the end for its answer. What it writes it writes whole or not at
//! all, so one that is stopped has changed nothing. Start at [`Job::begin`].

use std::convert::Infallible;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::act::{Act, Run, steadily};
use super::args::Args;
use super::{Fault, Reply, Session, Workbench};
use crate::store::Watch;
use crate::text::Phrase;

pub use crate::store::{Patience, SoFar};

/// An act under way.
#[derive(Debug)]
pub struct Job {
    name: &'static str,
    watch: Watch,
    worker: JoinHandle<Result<Reply, Fault>>,
    /// Closes when the worker ends, however it does.
    over: Receiver<Infallible>,
}

impl Job {
    /// Begins an act of the table on the store of a run.
    pub fn begin(session: &Session, name: &'static str, args: Args) -> Self {
        let watch = Watch::default();
        let (session, shared) = (session.clone(), watch.clone());
        let (end, over) = channel();
        let worker = thread::spawn(move || {
            let _end: Sender<Infallible> = end;
            let act = Act::find(name).expect("only acts of the table are begun");
            done(act, &session, &args, shared)
        });
        Self {
            name,
            watch,
            worker,
            over,
        }
    }

    /// The name of the act.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// How far it is.
    pub fn so_far(&self) -> SoFar {
        self.watch.so_far()
    }

    /// Asks it to stop; what it has not finished has not happened.
    pub fn stop(&self) {
        self.watch.stop();
    }

    /// Whether it was asked to stop.
    pub fn is_stopped(&self) -> bool {
        self.watch.is_stopped()
    }

    /// Whether its answer is there.
    pub fn is_over(&self) -> bool {
        self.worker.is_finished()
    }

    /// Waits so long for its end; gives whether it has ended.
    pub fn wait(&self, patience: Duration) -> bool {
        self.over.recv_timeout(patience) == Err(RecvTimeoutError::Disconnected)
    }

    /// Its answer, as soon as it is there; a worker that fell over is a fault like others.
    pub fn answer(self) -> Result<Reply, Fault> {
        let name = self.name;
        self.worker.join().unwrap_or_else(|_| Err(broken(name)))
    }
}

fn done(act: &Act, session: &Session, args: &Args, watch: Watch) -> Result<Reply, Fault> {
    let run = match act.run {
        Run::Long(run) => run,
        Run::Work(run) => return run(session, args, &watch),
        _ => return act.call(session, args),
    };
    let mut bench = Workbench::open(session)?;
    bench.be_watched(watch)?;
    let reply = steadily(&mut bench, |bench| run(bench, args))?;
    bench.remember()?;
    Ok(reply)
}

fn broken(name: &str) -> Fault {
    let message = Phrase::new("fault-job-broken").with("act", name);
    Fault::world("job-broken", message).hint(Phrase::new("fault-job-broken-hint"))
}

impl Workbench {
    /// Begins an act of the table beside this store, for the same person.
    pub fn begin(&mut self, name: &'static str, args: Args) -> Job {
        let session = Session {
            store: Some(self.store.path().to_path_buf()),
            person: self
                .me
                .as_ref()
                .map(ToString::to_string)
                .or(self.session.person.clone()),
            ..self.session.clone()
        };
        Job::begin(&session, name, args)
    }

    /// What is done here from now on is counted, and can be stopped.
    pub(super) fn be_watched(&mut self, watch: Watch) -> Result<(), Fault> {
        Ok(self.store.be_watched(watch)?)
    }

    /// From now on does not wait for another connection that writes, or waits as usual again.
    pub fn wait_for_others(&mut self, patience: Patience) -> Result<(), Fault> {
        Ok(self.store.wait_for_others(patience)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_worker_that_falls_over_is_a_fault() {
        let job = Job {
            name: "verify",
            watch: Watch::default(),
            worker: thread::spawn(|| panic!("a worker fell over")),
            over: channel().1,
        };
        let fault = job.answer().expect_err("it fell over");
        assert_eq!(fault.name, "job-broken");
    }
}
