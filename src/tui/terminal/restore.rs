//! Giving the terminal back: once, from wherever the program ends.

use std::io;
use std::panic::{self, PanicHookInfo};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, Once, PoisonError};
use std::thread::{self, ThreadId};

use crossterm::terminal::{disable_raw_mode, enable_raw_mode};

use super::MOUSE_OFF;

/// Alternate screen, bracketed paste.
const ENTER: &[u8] = b"\x1b[?1049h\x1b[?2004h";
/// End of a broken frame, plain style, no bracketed paste, a visible cursor, the first screen.
const LEAVE: &[u8] = b"\x1b[?2026l\x1b[m\x1b[?2004l\x1b[?25h\x1b[?1049l";

/// True while the terminal is ours.
static TAKEN: AtomicBool = AtomicBool::new(false);
/// The thread that draws. A panic elsewhere does not end the program and must not break the screen.
static DRAWS: Mutex<Option<ThreadId>> = Mutex::new(None);
/// What other threads had to say in a panic while there was no place to print it.
static HELD_BACK: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Takes the terminal and sees to it that a panic gives it back.
pub(super) fn enter() -> io::Result<()> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let print = panic::take_hook();
        panic::set_hook(Box::new(move |panic| on_panic(panic, &*print)));
    });
    *lock(&DRAWS) = Some(thread::current().id());
    TAKEN.store(true, Ordering::SeqCst);
    enable_raw_mode()?;
    write_out(ENTER)
}

/// Gives the terminal back; does nothing when it is not ours.
pub(super) fn leave() -> io::Result<()> {
    if !TAKEN.swap(false, Ordering::SeqCst) {
        return Ok(());
    }
    // each step is tried even when the one before failed
    let written = write_out(MOUSE_OFF).and(write_out(LEAVE));
    let cooked = disable_raw_mode();
    for message in lock(&HELD_BACK).drain(..) {
        let _ = io::Write::write_all(&mut io::stderr(), message.as_bytes());
    }
    written.and(cooked)
}

fn on_panic(panic: &PanicHookInfo<'_>, print: &dyn Fn(&PanicHookInfo<'_>)) {
    let draws = *lock(&DRAWS) == Some(thread::current().id());
    if TAKEN.load(Ordering::SeqCst) && !draws {
        lock(&HELD_BACK).push(format!("{panic}\n"));
        return;
    }
    let _ = leave();
    print(panic);
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Writes straight to the terminal, past the buffer of standard output, which may be in use when a panic comes.
#[cfg(unix)]
pub(super) fn write_out(mut bytes: &[u8]) -> io::Result<()> {
    use rustix::event::{PollFd, PollFlags, poll};
    use rustix::io::Errno;

    let out = io::stdout();
    while !bytes.is_empty() {
        match rustix::io::write(&out, bytes) {
            Ok(count) => bytes = &bytes[count..],
            Err(Errno::INTR) => {}
            Err(Errno::AGAIN) => drop(poll(&mut [PollFd::new(&out, PollFlags::OUT)], None)),
            Err(fault) => return Err(fault.into()),
        }
    }
    Ok(())
}

/// Writes to the console.
#[cfg(windows)]
pub(super) fn write_out(bytes: &[u8]) -> io::Result<()> {
    let mut out = io::stdout().lock();
    io::Write::write_all(&mut out, bytes)?;
    io::Write::flush(&mut out)
}
