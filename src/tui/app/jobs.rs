//! Acts that may take long: begun beside the screen, looked at now and then, ended.

use std::path::Path;
use std::time::{Duration, Instant};

use super::App;
use super::later::Due;
use crate::text::Phrase;
use crate::tui::state::jobs::{Course, Job as Going};
use crate::tui::state::news::{Acted, Asker, News};
use crate::workbench::args::Args;
use crate::workbench::asks::register::OnRecord;
use crate::workbench::job::{Job, Patience};
use crate::workbench::{Fault, clock};

/// How often is looked how far an act is while one goes on; without one nothing wakes the program.
pub(super) const LOOK: Duration = Duration::from_millis(100);

impl App {
    /// Begins an act that may take long; one at a time.
    pub(super) fn begin_job(&mut self, name: &'static str, args: Args, asker: Asker) -> News {
        let begun = match &self.job {
            Some(job) => Err(at_work(job.name())),
            // from here on the store may be written for long, and nobody at the keys waits for that
            None => self.bench.wait_for_others(Patience::Short),
        };
        if let Err(fault) = begun {
            return News::Acted(Acted {
                name,
                args,
                asker,
                result: Err(fault),
                at: clock::local_time(clock::now()),
                case: Ok(None),
            });
        }
        let job = self.job.insert(self.bench.begin(name, args));
        self.times.job = Some(Due::AtOnce);
        News::Begun(going(job), asker)
    }

    pub(super) fn stop_job(&self) {
        if let Some(job) = &self.job {
            job.stop();
        }
    }

    /// Looks how far the act is, and takes its answer when it is there; tells whether the frame has to be drawn again.
    pub(super) fn look_at_job(&mut self, now: Instant) -> Result<bool, Fault> {
        if let Some(job) = self.job.take_if(|job| job.is_over()) {
            self.end_job(job)?;
            return Ok(true);
        }
        let now_going = self.job.as_ref().map(going);
        self.times.job = self.job.as_ref().map(|_| Due::At(now + LOOK));
        let known = self.state.jobs.now.map(|job| job.phrase());
        let is_news = now_going.map(|job| job.phrase()) != known;
        if let Some(job) = now_going {
            self.state.hear(News::Going(job));
        }
        Ok(is_news)
    }

    /// Hears what came of it, writes what had to wait for it, and reads again what it may have changed.
    fn end_job(&mut self, job: Job) -> Result<(), Fault> {
        self.times.job = None;
        let (name, at) = (job.name(), clock::local_time(clock::now()));
        let answer = job.answer();
        let effects = self.state.hear(News::Ended(name, at, answer));
        self.settle(effects);
        self.bench.wait_for_others(Patience::Usual)?;
        self.times.figures = Some(Due::AtOnce);
        self.keep_the_unkept()?;
        self.look_out()?;
        if !self.state.layers.is_empty() {
            let register = self.bench.ask(OnRecord)?;
            self.state.hear(News::Register(register));
        }
        Ok(())
    }

    /// Ends what goes on, whole or not at all, before the program does.
    pub(super) fn give_up_job(&mut self) {
        if let Some(job) = self.job.take() {
            job.stop();
            // nobody is there any more to hear what it says
            let _ = job.answer();
            let _ = self.bench.wait_for_others(Patience::Usual);
        }
    }

    /// A fault of a store that another connection writes in, when that is ours: then it is known what is waited for.
    pub(super) fn explained(&self, fault: Fault) -> Fault {
        match &self.job {
            Some(job) if fault.name == BUSY => at_work(job.name()),
            _ => fault,
        }
    }

    /// Whether a fault only says that our own act writes just now.
    pub(super) fn is_only_busy(&self, fault: &Fault) -> bool {
        self.job.is_some() && fault.name == BUSY
    }
}

/// The fault of a store that somebody else writes in.
const BUSY: &str = "store-busy";

pub(super) fn going(job: &Job) -> Going {
    Going {
        act: job.name(),
        so_far: job.so_far(),
        course: if job.is_stopped() {
            Course::Stopping
        } else {
            Course::On
        },
    }
}

/// The folder a file is in, ready to have a name typed after it; empty where that cannot be written as text.
pub(super) fn folder(file: &Path) -> String {
    let folder = file.parent().map(|folder| folder.join(""));
    let text = folder.and_then(|folder| folder.to_str().map(str::to_owned));
    text.unwrap_or_default()
}

fn at_work(act: &str) -> Fault {
    let message = Phrase::new("fault-store-at-work").with("act", act);
    Fault::world("store-at-work", message).hint(Phrase::new("fault-store-at-work-hint"))
}
