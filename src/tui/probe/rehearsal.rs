//! A stage without a terminal: scripted arrivals, a clock that moves when somebody waits, frames to look at.

use std::collections::VecDeque;
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

use ratatui::backend::{Backend as _, TestBackend};
use ratatui::buffer::Buffer;
use ratatui::layout::Position;
use ratatui::{Frame, Terminal};

use super::{Picture, events, width_fault};
use crate::tui::event::Event;
use crate::tui::run::{Arrival, Capture, Handover, Stage};
use crate::workbench::Fault;

/// The pause between two keys of somebody typing: long enough for a frame.
const TYPING: Duration = Duration::from_millis(100);

/// A play for the loop. When it is over the terminal is lost, which ends the loop.
#[derive(Debug)]
pub struct Rehearsal {
    screen: Terminal<TestBackend>,
    /// The last frame as it was drawn.
    shown: Buffer,
    cues: VecDeque<Cue>,
    now: Instant,
    frames: usize,
    suspensions: usize,
    mouse: Capture,
    copied: Vec<String>,
    edits: VecDeque<Result<String, Fault>>,
    handed: Vec<String>,
}

#[derive(Debug)]
enum Cue {
    Arrive(Vec<Arrival>),
    Pause(Duration),
    Overwork(Duration),
}

impl Rehearsal {
    /// An empty screen of that size and an empty script.
    pub fn new(columns: u16, rows: u16) -> Self {
        let Ok(screen) = Terminal::new(TestBackend::new(columns, rows));
        let (cues, mouse) = (VecDeque::new(), Capture::Off);
        Self {
            screen,
            shown: Buffer::default(),
            cues,
            now: Instant::now(),
            frames: 0,
            suspensions: 0,
            mouse,
            copied: Vec::new(),
            edits: VecDeque::new(),
            handed: Vec::new(),
        }
    }

    /// Somebody types a script, each key after the frame of the one before.
    ///
    /// # Panics
    ///
    /// When the script is none.
    #[must_use]
    pub fn types(mut self, script: &str) -> Self {
        for event in parsed(script) {
            self.cues.push_back(Cue::Arrive(vec![Arrival::Event(event)]));
            self.cues.push_back(Cue::Pause(TYPING));
        }
        self
    }

    /// All keys of a script arrive at once, so many in each piece.
    ///
    /// # Panics
    ///
    /// When the script is none.
    #[must_use]
    pub fn bursts(mut self, script: &str, piece: usize) -> Self {
        let arrivals: Vec<Arrival> = parsed(script).into_iter().map(Arrival::Event).collect();
        self.cues.extend(
            arrivals
                .chunks(piece.max(1))
                .map(|piece| Cue::Arrive(piece.to_vec())),
        );
        self
    }

    /// Something other than a key arrives.
    #[must_use]
    pub fn meets(mut self, arrival: Arrival) -> Self {
        self.cues.push_back(Cue::Arrive(vec![arrival]));
        self
    }

    /// Nothing happens for a while.
    #[must_use]
    pub fn pauses(mut self, pause: Duration) -> Self {
        self.cues.push_back(Cue::Pause(pause));
        self
    }

    /// The program is at work for so long, and what follows arrives meanwhile.
    #[must_use]
    pub fn overworks(mut self, work: Duration) -> Self {
        self.cues.push_back(Cue::Overwork(work));
        self
    }

    /// The next text that is handed to an editor comes back as this; without one it comes back as it was.
    #[must_use]
    pub fn edits(mut self, text: Result<String, Fault>) -> Self {
        self.edits.push_back(text);
        self
    }

    /// How many frames were drawn.
    pub fn frames(&self) -> usize {
        self.frames
    }

    /// How often the program was stopped.
    pub fn suspensions(&self) -> usize {
        self.suspensions
    }

    /// Whose the mouse is.
    pub fn mouse(&self) -> Capture {
        self.mouse
    }

    /// What was copied, the last thing last.
    pub fn copied(&self) -> &[String] {
        &self.copied
    }

    /// What was handed to an editor, the last text last.
    pub fn handed(&self) -> &[String] {
        &self.handed
    }

    /// The last frame.
    pub fn picture(&self) -> Picture {
        let backend = self.screen.backend();
        let caret = backend.cursor_visible().then(|| backend.cursor_position());
        Picture::of(&self.shown, caret)
    }

    /// The cells of the last frame.
    pub fn buffer(&self) -> &Buffer {
        &self.shown
    }
}

impl Stage for Rehearsal {
    fn now(&self) -> Instant {
        self.now
    }

    fn wait(&mut self, mut patience: Option<Duration>) -> io::Result<Vec<Arrival>> {
        loop {
            match self.cues.pop_front() {
                None if patience == Some(Duration::ZERO) => return Ok(Vec::new()),
                None => return Ok(vec![Arrival::Lost]),
                Some(Cue::Arrive(arrivals)) => {
                    self.follow_size(&arrivals);
                    return Ok(arrivals);
                }
                Some(Cue::Overwork(work)) => self.now += work,
                Some(Cue::Pause(pause)) => {
                    let passed = patience.map_or(pause, |patience| patience.min(pause));
                    self.now += passed;
                    if passed < pause {
                        self.cues.push_front(Cue::Pause(pause.saturating_sub(passed)));
                        return Ok(Vec::new());
                    }
                    patience = patience.map(|patience| patience.saturating_sub(passed));
                }
            }
        }
    }

    fn draw(&mut self, paint: &mut dyn FnMut(&mut Frame<'_>) -> Option<Position>) -> io::Result<()> {
        let shown = &mut self.shown;
        let Ok(_) = self.screen.draw(|frame| {
            if let Some(caret) = paint(frame) {
                frame.set_cursor_position(caret);
            }
            shown.clone_from(frame.buffer_mut());
        });
        self.frames += 1;
        let fault = width_fault(&self.shown).unwrap_or_default();
        assert!(
            fault.is_empty(),
            "frame {}: {fault}\n{}",
            self.frames,
            self.picture()
        );
        Ok(())
    }

    fn capture(&mut self, mouse: Capture) -> io::Result<()> {
        self.mouse = mouse;
        Ok(())
    }

    fn copy(&mut self, text: &str) -> io::Result<()> {
        self.copied.push(text.to_owned());
        Ok(())
    }

    fn edit(&mut self, handover: &Handover) -> io::Result<Result<String, Fault>> {
        if let Some(file) = &handover.file {
            return self.edit_file(file);
        }
        self.handed.push(handover.text.clone());
        let text = self
            .edits
            .pop_front()
            .unwrap_or_else(|| Ok(handover.text.clone()));
        self.resume()?;
        Ok(text)
    }

    fn suspend(&mut self) -> io::Result<()> {
        self.suspensions += 1;
        self.resume()
    }

    fn resume(&mut self) -> io::Result<()> {
        let Ok(size) = self.screen.backend().size();
        let Ok(()) = self.screen.resize((Position::ORIGIN, size).into());
        Ok(())
    }
}

impl Rehearsal {
    /// The next text becomes that of the file; without one the file stays as it is.
    fn edit_file(&mut self, file: &Path) -> io::Result<Result<String, Fault>> {
        self.handed.push(file.display().to_string());
        if let Some(Ok(text)) = self.edits.pop_front() {
            std::fs::write(file, text)?;
        }
        self.resume()?;
        Ok(Ok(String::new()))
    }

    fn follow_size(&mut self, arrivals: &[Arrival]) {
        for arrival in arrivals {
            if let Arrival::Event(Event::Resize(columns, rows)) = arrival {
                self.screen.backend_mut().resize(*columns, *rows);
            }
        }
    }
}

fn parsed(script: &str) -> Vec<Event> {
    events(script).unwrap_or_else(|fault| panic!("{fault} is no event"))
}
