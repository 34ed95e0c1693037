//! The real terminal: taken once, drawn on in whole frames, given back as it was.
//!
//! Keys come in as [`Event`]s, frames go out in one write each, wrapped in synchronised output. The
//! terminal is given back exactly once however the program ends: at the end of [`Terminal`]'s life, in a panic
//! before its message is printed, and on the signals that end or stop a program.

mod clipboard;
mod decode;
mod editor;
pub mod question;
mod restore;
#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

use std::cell::RefCell;
use std::io::{self, IsTerminal as _, Write};
use std::path::Path;
use std::process::ExitStatus;
use std::rc::Rc;
use std::time::{Duration, Instant};

use ratatui::Frame;
use ratatui::backend::CrosstermBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use crate::text::Phrase;

use super::event::Event;
use super::mend::mend;
use super::run::{Arrival, Capture, Handover, Stage};
use crate::workbench::Fault;
use clipboard::Carrier;
use editor::Page;
use restore::write_out;
#[cfg(unix)]
use unix::Source;
#[cfg(windows)]
use windows::Source;

/// The usual size of a frame's bytes.
const FRAME: usize = 64 * 1024;
/// Terminals that know it show a frame only when it is whole; the others ignore it and see no caret jumping about.
const FRAME_START: &[u8] = b"\x1b[?2026h\x1b[?25l";
const FRAME_END: &[u8] = b"\x1b[?2026l";
const MOUSE_ON: &[u8] = b"\x1b[?1000h\x1b[?1002h\x1b[?1006h";
/// What colour is the ground? Terminals that do not know the question say nothing.
const ASK_GROUND: &[u8] = b"\x1b]11;?\x1b\\";
const MOUSE_OFF: &[u8] = b"\x1b[?1006l\x1b[?1002l\x1b[?1000l";

/// The terminal while the program has it. There is one at a time.
#[derive(Debug)]
pub struct Terminal {
    screen: ratatui::Terminal<CrosstermBackend<Sink>>,
    sink: Sink,
    source: Source,
    mouse: Capture,
    /// The frame on the screen.
    shown: Buffer,
}

/// Why there is no terminal to draw on.
#[derive(Debug)]
pub enum Unfit {
    /// Input or output is a file or a pipe.
    NotTerminal,
    /// It says that it can only print lines.
    Dumb,
    /// It refused.
    Failed(io::Error),
}

impl Terminal {
    /// Takes the terminal: raw keys, the other screen, pastes in one piece.
    pub fn enter() -> Result<Self, Unfit> {
        if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
            return Err(Unfit::NotTerminal);
        }
        if std::env::var_os("TERM").is_some_and(|term| term == "dumb") {
            return Err(Unfit::Dumb);
        }
        Self::take().map_err(|fault| {
            // what was taken before the fault is given back; what cannot be is lost with the terminal
            let _ = restore::leave();
            Unfit::Failed(fault)
        })
    }

    fn take() -> io::Result<Self> {
        let source = Source::open()?;
        restore::enter()?;
        let sink = Sink::default();
        let screen = ratatui::Terminal::new(CrosstermBackend::new(sink.clone()))?;
        Ok(Self {
            screen,
            sink,
            source,
            mouse: Capture::Off,
            shown: Buffer::default(),
        })
    }

    /// Asks the terminal how bright its ground is; the answer comes as an event, or never.
    pub fn ask_ground(&mut self) -> io::Result<()> {
        self.source.expects_ground();
        write_out(ASK_GROUND)
    }

    /// Makes the next frame a whole one.
    ///
    /// Not by `clear`, which asks the terminal where its cursor is and waits for an answer somebody else may read.
    fn forget_screen(&mut self) -> io::Result<()> {
        self.shown = Buffer::default();
        let size = self.screen.size()?;
        self.screen.resize(Rect::from((Position::ORIGIN, size)))
    }
}

impl Stage for Terminal {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn wait(&mut self, patience: Option<Duration>) -> io::Result<Vec<Arrival>> {
        let arrivals = self.source.wait(patience)?;
        let is_resize = |arrival: &Arrival| matches!(arrival, Arrival::Event(Event::Resize(..)));
        if arrivals.iter().any(is_resize) {
            // a window that was small for a moment has cut the frame, also when it is as large as before
            self.forget_screen()?;
        }
        Ok(arrivals)
    }

    fn draw(&mut self, paint: &mut dyn FnMut(&mut Frame<'_>) -> Option<Position>) -> io::Result<()> {
        self.sink.put(FRAME_START);
        let shown = &mut self.shown;
        self.screen.draw(|frame| {
            if let Some(caret) = paint(frame) {
                frame.set_cursor_position(caret);
            }
            mend(shown, frame.buffer_mut());
            shown.clone_from(frame.buffer_mut());
        })?;
        self.sink.put(FRAME_END);
        self.sink.send()
    }

    fn capture(&mut self, mouse: Capture) -> io::Result<()> {
        self.mouse = mouse;
        write_out(if mouse == Capture::On { MOUSE_ON } else { MOUSE_OFF })
    }

    fn copy(&mut self, text: &str) -> io::Result<()> {
        write_out(&clipboard::copy(text, Carrier::of_environment()))
    }

    fn edit(&mut self, handover: &Handover) -> io::Result<Result<String, Fault>> {
        if let Some(file) = &handover.file {
            let ended = self.lend(handover, file)?;
            return Ok(editor::left(handover, ended));
        }
        let page = match Page::lay_out(handover) {
            Ok(page) => page,
            Err(fault) => return Ok(Err(fault)),
        };
        let file = page.path.to_path_buf();
        let ended = self.lend(handover, &file)?;
        Ok(page.take_up(ended))
    }

    fn suspend(&mut self) -> io::Result<()> {
        restore::leave()?;
        self.source.stop();
        self.resume()
    }

    fn resume(&mut self) -> io::Result<()> {
        restore::leave()?;
        restore::enter()?;
        self.capture(self.mouse)?;
        self.forget_screen()
    }
}

impl Terminal {
    /// Gives the terminal to an editor until it is done with a file.
    fn lend(&mut self, handover: &Handover, file: &Path) -> io::Result<io::Result<ExitStatus>> {
        restore::leave()?;
        let mut editor = handover.editor.command();
        let ended = self.source.run(editor.arg(file));
        // a terminal that went away meanwhile is met by the next frame; what was written comes first
        let _ = self.resume().and_then(|()| self.source.forget_answers());
        Ok(ended)
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        // an answer that comes after us would be typed into the shell
        self.source.await_ground();
        // a terminal that is gone takes nothing back
        let _ = restore::leave();
    }
}

/// Collects a frame's bytes; a flush in the middle of a frame sends nothing.
#[derive(Debug, Clone)]
struct Sink(Rc<RefCell<Vec<u8>>>);

impl Default for Sink {
    fn default() -> Self {
        Self(Rc::new(RefCell::new(Vec::with_capacity(FRAME))))
    }
}

impl Sink {
    fn put(&self, bytes: &[u8]) {
        self.0.borrow_mut().extend_from_slice(bytes);
    }

    fn send(&self) -> io::Result<()> {
        let mut bytes = self.0.borrow_mut();
        let sent = write_out(&bytes);
        bytes.clear();
        bytes.shrink_to(FRAME);
        sent
    }
}

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.put(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Unfit {
    /// What to tell the person; the way out is the phrase of the same name with `-hint`.
    pub fn phrase(&self) -> Phrase {
        match self {
            Self::NotTerminal => Phrase::new("fault-no-terminal"),
            Self::Dumb => Phrase::new("fault-dumb-terminal"),
            Self::Failed(fault) => Phrase::new("fault-terminal-refused").with("cause", fault.to_string()),
        }
    }

    /// The way out.
    pub fn hint(&self) -> Phrase {
        Phrase::new(format!("{}-hint", self.phrase().name()))
    }
}
