//! A stage that somebody directs: what arrives goes through them and they see every frame; the rest is a rehearsal's.

use std::io;
use std::time::{Duration, Instant};

use ratatui::Frame;
use ratatui::layout::Position;
use rubricate::tui::probe::Rehearsal;
use rubricate::tui::run::{Arrival, Capture, Handover, Stage};
use rubricate::workbench::Fault;

/// Who directs.
pub(crate) trait Director {
    /// What arrives while the program waits.
    fn wait(&mut self, stage: &mut Rehearsal, patience: Option<Duration>) -> io::Result<Vec<Arrival>>;

    /// A frame was drawn.
    fn sees(&mut self, _: &Rehearsal) {}
}

/// The stage.
pub(crate) struct Directed<D> {
    pub(crate) stage: Rehearsal,
    pub(crate) director: D,
}

/// Writes more into the script of a stage.
pub(crate) fn prompt(stage: &mut Rehearsal, more: impl FnOnce(Rehearsal) -> Rehearsal) {
    let whole = std::mem::replace(stage, Rehearsal::new(1, 1));
    *stage = more(whole);
}

impl<D: Director> Stage for Directed<D> {
    fn now(&self) -> Instant {
        self.stage.now()
    }

    fn wait(&mut self, patience: Option<Duration>) -> io::Result<Vec<Arrival>> {
        self.director.wait(&mut self.stage, patience)
    }

    fn draw(&mut self, paint: &mut dyn FnMut(&mut Frame<'_>) -> Option<Position>) -> io::Result<()> {
        self.stage.draw(paint)?;
        self.director.sees(&self.stage);
        Ok(())
    }

    fn capture(&mut self, mouse: Capture) -> io::Result<()> {
        self.stage.capture(mouse)
    }

    fn copy(&mut self, text: &str) -> io::Result<()> {
        self.stage.copy(text)
    }

    fn edit(&mut self, handover: &Handover) -> io::Result<Result<String, Fault>> {
        self.stage.edit(handover)
    }

    fn suspend(&mut self) -> io::Result<()> {
        self.stage.suspend()
    }

    fn resume(&mut self) -> io::Result<()> {
        self.stage.resume()
    }
}

/// Plays the script, and then lets time pass until no act goes on any more, however long that takes.
#[derive(Default)]
pub(crate) struct Patient {
    /// What the frames said, each other one once.
    pub(crate) seen: Vec<String>,
}

impl Director for Patient {
    fn wait(&mut self, stage: &mut Rehearsal, patience: Option<Duration>) -> io::Result<Vec<Arrival>> {
        let arrivals = stage.wait(patience)?;
        if arrivals != [Arrival::Lost] || !goes_on(&stage.picture().text()) {
            return Ok(arrivals);
        }
        std::thread::yield_now();
        prompt(stage, |stage| {
            stage.pauses(patience.unwrap_or(Duration::from_millis(100)))
        });
        stage.wait(patience)?;
        Ok(Vec::new())
    }

    fn sees(&mut self, stage: &Rehearsal) {
        let text = stage.picture().text();
        if self.seen.last() != Some(&text) {
            self.seen.push(text);
        }
    }
}

/// Whether a frame shows an act that goes on, in its top line or over the screen.
pub(crate) fn goes_on(frame: &str) -> bool {
    ["verify", "rebuild", "add", "backup", "export", "demo"]
        .iter()
        .any(|act| {
            frame.match_indices(act).any(|(at, _)| {
                let after = &frame[at + act.len()..];
                let begins = |end: &str| {
                    after
                        .trim_start_matches(|ch: char| ch.is_ascii_digit() || ch == ' ')
                        .starts_with(end)
                };
                begins("…") || begins("%") || begins("stops …")
            })
        })
}
