//! Input on Unix: bytes and signals, waited for together.
//!
//! One `poll` watches the terminal and the signals, so that a signal is served at once, an idle program does nothing
//! at all, and a terminal that went away is noticed instead of read for ever.

use std::io::{self, Read as _};
use std::os::unix::net::UnixStream;
use std::os::unix::process::ExitStatusExt as _;
use std::process::{Command, ExitStatus};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::process::{
    Pid, Signal, WaitOptions, getpgrp, getsid, kill_current_process_group, kill_process, waitpid,
};
use rustix::termios::{OptionalActions, tcgetattr, tcsetattr};
use signal_hook::SigId;
use signal_hook::consts::signal::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::{flag, low_level};

use super::decode::Decoder;
use super::restore::write_out;
use crate::tui::event::Event;
use crate::tui::run::Arrival;

/// How long an Escape waits for the rest of a sequence, which a slow line may deliver apart.
const ESCAPE_PAUSE: Duration = Duration::from_millis(30);
/// How long after the question an answer may come before the program ends.
const ANSWERS_WITHIN: Duration = Duration::from_millis(150);
/// Is all well? Every terminal that answers anything answers this, and no editor asks it.
const ASK_STATUS: &[u8] = b"\x1b[5n";
/// All is well.
const STATUS: &[u8] = b"\x1b[0n";
/// How long after an editor an answer may come; over a slow line it is longer than one thinks.
const ANSWERS_AFTER: Duration = Duration::from_millis(700);
/// Signals that end the program, with the screen given back and drafts written.
const ENDING: [i32; 4] = [SIGTERM, SIGHUP, SIGQUIT, SIGINT];

/// Where events come from.
#[derive(Debug)]
pub(super) struct Source {
    decoder: Decoder,
    buffer: Vec<u8>,
    signals: Signals,
    /// What was typed before anybody waited for it.
    typed: Vec<Event>,
    /// When the terminal was asked for its ground, while it has not answered.
    asked: Option<Instant>,
}

impl Source {
    pub(super) fn open() -> io::Result<Self> {
        Ok(Self {
            decoder: Decoder::default(),
            buffer: vec![0; 64 * 1024],
            signals: Signals::watch()?,
            typed: Vec::new(),
            asked: None,
        })
    }

    /// The terminal was asked for its ground.
    pub(super) fn expects_ground(&mut self) {
        self.asked = Some(Instant::now());
    }

    /// Waits a moment for an answer that is still on its way; what else arrives is lost with the screen.
    pub(super) fn await_ground(&mut self) {
        let on_its_way = |asked: &Instant| asked.elapsed() < ANSWERS_WITHIN;
        while let Some(left) = self
            .asked
            .filter(on_its_way)
            .map(|asked| ANSWERS_WITHIN.saturating_sub(asked.elapsed()))
        {
            let ready = self.poll(Some(left));
            if !ready.is_ok_and(|ready| ready.input) || self.read().contains(&Arrival::Lost) {
                return;
            }
        }
    }

    /// What arrived; nothing after `patience`, without which it waits for ever.
    pub(super) fn wait(&mut self, patience: Option<Duration>) -> io::Result<Vec<Arrival>> {
        if !self.typed.is_empty() {
            return Ok(self.typed.drain(..).map(Arrival::Event).collect());
        }
        let deadline = patience.and_then(|patience| Instant::now().checked_add(patience));
        loop {
            let pause = self.decoder.waits().then_some(ESCAPE_PAUSE);
            let left = deadline.map(|deadline| deadline.saturating_duration_since(Instant::now()));
            let ready = self.poll(pause.into_iter().chain(left).min())?;
            let mut arrivals = if ready.signals {
                self.signals.arrivals()
            } else {
                Vec::new()
            };
            if ready.input {
                arrivals.extend(self.read());
            } else if pause.is_some() && !ready.signals && (left.is_none() || left > pause) {
                arrivals.extend(self.decoder.settle().into_iter().map(Arrival::Event));
            }
            if ready.signals {
                // the end comes last: what was typed before it still counts
                arrivals.extend(self.signals.ending());
            }
            if !arrivals.is_empty() || left.is_some_and(|left| left.is_zero()) {
                return Ok(arrivals);
            }
        }
    }

    /// Runs a program in our place, with the terminal as a shell has it; when it is stopped so are we, so that one
    /// command of the shell brings both back.
    pub(super) fn run(&mut self, program: &mut Command) -> io::Result<ExitStatus> {
        let modes = tcgetattr(io::stdin())?;
        let pid = Pid::from_child(&program.spawn()?);
        let status = loop {
            match waitpid(Some(pid), WaitOptions::UNTRACED) {
                Ok(Some((_, status))) if status.stopped() => {
                    self.stop();
                    // where no shell continues the group, nobody else does
                    let _ = kill_process(pid, Signal::CONT);
                }
                Ok(Some((_, status))) => break ExitStatus::from_raw(status.as_raw()),
                Ok(None) | Err(Errno::INTR) => {}
                Err(fault) => return Err(fault.into()),
            }
        };
        self.signals.forget_keys();
        // a program that fell over leaves the terminal as it had it
        tcsetattr(io::stdin(), OptionalActions::Now, &modes)?;
        Ok(status)
    }

    /// Drops what the terminal still answers to a program that is gone: all that comes before the answer to a question
    /// of ours. A terminal that does not know the question says nothing, and is not waited for long.
    pub(super) fn forget_answers(&mut self) -> io::Result<()> {
        write_out(ASK_STATUS)?;
        let (asked, mut heard) = (Instant::now(), Vec::new());
        while let Some(left) = ANSWERS_AFTER.checked_sub(asked.elapsed()) {
            if !input_within(left)? {
                break;
            }
            match rustix::io::read(io::stdin(), &mut self.buffer[..]) {
                Ok(count) if count > 0 => heard.extend_from_slice(&self.buffer[..count]),
                Err(Errno::INTR | Errno::AGAIN) => continue,
                _ => break,
            }
            if let Some(at) = heard.windows(STATUS.len()).position(|piece| piece == STATUS) {
                // what follows the answer was typed
                self.decoder = Decoder::default();
                self.typed = self.decoder.feed(&heard[at + STATUS.len()..]);
                return Ok(());
            }
        }
        self.decoder = Decoder::default();
        Ok(())
    }

    /// Stops the program as a shell expects, and comes back when it is continued.
    ///
    /// Where no shell waits, as when the terminal runs the program itself, nobody could continue it: it goes on.
    pub(super) fn stop(&mut self) {
        let is_job = getsid(None).is_ok_and(|session| session != getpgrp());
        if is_job && kill_current_process_group(Signal::STOP).is_ok() {
            self.signals.continued.store(false, Ordering::SeqCst);
        }
    }

    fn poll(&self, patience: Option<Duration>) -> io::Result<Ready> {
        let input = io::stdin();
        let mut watched = [
            PollFd::new(&input, PollFlags::IN),
            PollFd::new(&self.signals.pipe, PollFlags::IN),
        ];
        let patience = patience.and_then(|patience| Timespec::try_from(patience).ok());
        match poll(&mut watched, patience.as_ref()) {
            Ok(_) => {}
            Err(Errno::INTR) => {
                return Ok(Ready {
                    input: false,
                    signals: true,
                });
            }
            Err(fault) => return Err(fault.into()),
        }
        Ok(Ready {
            input: !watched[0].revents().is_empty(),
            signals: !watched[1].revents().is_empty(),
        })
    }

    /// Reads what is there; the end of input means that the terminal is gone.
    fn read(&mut self) -> Vec<Arrival> {
        let events = match rustix::io::read(io::stdin(), &mut self.buffer[..]) {
            Ok(count) if count > 0 => self.decoder.feed(&self.buffer[..count]),
            Err(Errno::INTR | Errno::AGAIN) => Vec::new(),
            _ => {
                let last = self.decoder.finish().into_iter().map(Arrival::Event);
                return last.chain([Arrival::Lost]).collect();
            }
        };
        if events.iter().any(|event| matches!(event, Event::Ground(_))) {
            self.asked = None;
        }
        events.into_iter().map(Arrival::Event).collect()
    }
}

/// Whether the terminal says something within that time.
fn input_within(patience: Duration) -> io::Result<bool> {
    let input = io::stdin();
    let mut watched = [PollFd::new(&input, PollFlags::IN)];
    loop {
        match poll(&mut watched, Timespec::try_from(patience).ok().as_ref()) {
            Ok(ready) => return Ok(ready > 0),
            Err(Errno::INTR) => {}
            Err(fault) => return Err(fault.into()),
        }
    }
}

/// What a poll found.
struct Ready {
    input: bool,
    signals: bool,
}

/// The signals the program serves itself while it has the terminal.
#[derive(Debug)]
struct Signals {
    pipe: UnixStream,
    ending: Vec<(i32, Arc<AtomicBool>)>,
    stop: Arc<AtomicBool>,
    continued: Arc<AtomicBool>,
    resized: Arc<AtomicBool>,
    /// True once nobody serves them any more, which brings their usual effect back.
    over: Arc<AtomicBool>,
    hooks: Vec<SigId>,
}

impl Signals {
    fn watch() -> io::Result<Self> {
        let (pipe, wake) = UnixStream::pair()?;
        pipe.set_nonblocking(true)?;
        let over = Arc::new(AtomicBool::new(false));
        let mut hooks = Vec::new();
        let mut watch = |signal| -> io::Result<Arc<AtomicBool>> {
            let came = Arc::new(AtomicBool::new(false));
            // the flag first: when the pipe wakes the loop the flag must be there to see
            hooks.push(flag::register(signal, Arc::clone(&came))?);
            hooks.push(low_level::pipe::register(signal, wake.try_clone()?)?);
            Ok(came)
        };
        for signal in ENDING.into_iter().chain([SIGTSTP]) {
            // stays for good: after the screen is given back the signal does what it always did
            flag::register_conditional_default(signal, Arc::clone(&over))?;
        }
        let mut ending = Vec::new();
        for signal in ENDING {
            ending.push((signal, watch(signal)?));
        }
        let (stop, continued, resized) = (watch(SIGTSTP)?, watch(SIGCONT)?, watch(SIGWINCH)?);
        Ok(Self {
            pipe,
            ending,
            stop,
            continued,
            resized,
            over,
            hooks,
        })
    }

    fn arrivals(&mut self) -> Vec<Arrival> {
        let mut bytes = [0; 64];
        while self.pipe.read(&mut bytes).is_ok_and(|count| count > 0) {}
        let came = |flag: &AtomicBool| flag.swap(false, Ordering::SeqCst);
        let mut arrivals = Vec::new();
        if came(&self.continued) {
            arrivals.push(Arrival::Continued);
        }
        if came(&self.resized)
            && let Ok((columns, rows)) = crossterm::terminal::size()
        {
            arrivals.push(Arrival::Event(Event::Resize(columns, rows)));
        }
        if came(&self.stop) {
            arrivals.push(Arrival::Stop);
        }
        arrivals
    }

    /// What was pressed while another program had the terminal was meant for that one.
    fn forget_keys(&self) {
        self.stop.store(false, Ordering::SeqCst);
        let pressed = |signal: &i32| matches!(*signal, SIGINT | SIGQUIT);
        for (_, came) in self.ending.iter().filter(|(signal, _)| pressed(signal)) {
            came.store(false, Ordering::SeqCst);
        }
    }

    fn ending(&self) -> Option<Arrival> {
        let came = self.ending.iter().find(|(_, came)| came.load(Ordering::SeqCst));
        came.map(|(signal, _)| Arrival::Ended(*signal))
    }
}

impl Drop for Signals {
    fn drop(&mut self) {
        self.over.store(true, Ordering::SeqCst);
        for hook in self.hooks.drain(..) {
            low_level::unregister(hook);
        }
    }
}
