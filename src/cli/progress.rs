//! Acts that may take long, on the command line: a line that says how far they are, and Ctrl-C that ends them whole.

use std::io::{IsTerminal as _, Write as _};
use std::time::{Duration, Instant};

use super::Form;
use crate::text::{Lang, Phrase};
use crate::workbench::act::Act;
use crate::workbench::args::Args;
use crate::workbench::{Fault, Job, Reply, Session};

/// How long an act takes before it is told how far it is.
const QUIETLY: Duration = Duration::from_secs(1);
/// How often it is told, and how soon Ctrl-C is heard.
const PAUSE: Duration = Duration::from_millis(100);

/// Does an act; one that may take long shows its course to somebody at a terminal, and stops when asked with nothing
/// of it done.
pub(super) fn call(act: &Act, session: &Session, args: &Args, form: Form) -> Result<Reply, Fault> {
    if !act.is_long() {
        return act.call(session, args);
    }
    let interrupt = Interrupt::listen();
    let mut line = Line::to(form, session.lang);
    let job = Job::begin(session, act.name, args.clone());
    while !job.wait(PAUSE) {
        if interrupt.came() {
            job.stop();
        }
        line.tell(&job);
    }
    line.clear();
    job.answer()
}

/// The line on standard error that is written over again and again.
struct Line {
    begun: Instant,
    lang: Lang,
    shown: Shown,
}

/// Whether there is a line.
#[derive(PartialEq, Eq)]
enum Shown {
    /// Nobody would read it.
    Never,
    /// Not yet.
    No,
    /// This one.
    Yes(String),
}

impl Line {
    fn to(form: Form, lang: Lang) -> Self {
        let is_read = form == Form::Text && std::io::stderr().is_terminal();
        Self {
            begun: Instant::now(),
            lang,
            shown: if is_read { Shown::No } else { Shown::Never },
        }
    }

    fn tell(&mut self, job: &Job) {
        if self.shown == Shown::Never || self.begun.elapsed() < QUIETLY {
            return;
        }
        let said = Shown::Yes(course(job).say(self.lang));
        if let (Shown::Yes(text), true) = (&said, said != self.shown) {
            put(&format!("\r{text}\x1b[K"));
        }
        self.shown = said;
    }

    fn clear(&self) {
        if matches!(self.shown, Shown::Yes(_)) {
            put("\r\x1b[K");
        }
    }
}

fn course(job: &Job) -> Phrase {
    let (name, percent) = match (job.is_stopped(), job.so_far().percent()) {
        (true, _) => ("reply-job-stopping", 0),
        (false, Some(percent)) => ("reply-job", percent),
        (false, None) => ("reply-job-begun", 0),
    };
    let phrase = Phrase::new(name).with("act", job.name());
    phrase.with("percent", percent.to_string())
}

// a terminal that has gone away is nobody's fault
fn put(text: &str) {
    let mut err = std::io::stderr().lock();
    let _ = err.write_all(text.as_bytes()).and_then(|()| err.flush());
}

/// Ctrl-C, heard as long as this lives; a second one ends the program as usual.
#[cfg(unix)]
struct Interrupt {
    came: std::sync::Arc<std::sync::atomic::AtomicBool>,
    hooks: Vec<signal_hook::SigId>,
}

#[cfg(unix)]
impl Interrupt {
    fn listen() -> Self {
        use signal_hook::consts::SIGINT;
        use signal_hook::flag;
        let came = std::sync::Arc::default();
        let second = flag::register_conditional_default(SIGINT, std::sync::Arc::clone(&came));
        let first = flag::register(SIGINT, std::sync::Arc::clone(&came));
        // where a signal cannot be heard it does what it always did, which loses nothing that is saved
        let hooks = [second, first].into_iter().filter_map(Result::ok).collect();
        Self { came, hooks }
    }

    fn came(&self) -> bool {
        self.came.load(std::sync::atomic::Ordering::Relaxed)
    }
}

#[cfg(unix)]
impl Drop for Interrupt {
    fn drop(&mut self) {
        for hook in self.hooks.drain(..) {
            signal_hook::low_level::unregister(hook);
        }
    }
}

/// Elsewhere Ctrl-C ends the program as usual, and what was not finished has not happened.
#[cfg(not(unix))]
struct Interrupt;

#[cfg(not(unix))]
impl Interrupt {
    fn listen() -> Self {
        Self
    }

    fn came(&self) -> bool {
        false
    }
}
