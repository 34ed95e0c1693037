//! The loop: wait, let everything that arrived change the state, draw once.
//!
//! The loop owns nothing. An [`App`] says what an event means and draws itself; a [`Stage`] is the terminal, or a test.
//! It draws only when something may have changed, and between two frames takes in all that has arrived, so that a
//! pasted page or five hundred keys are a few frames. Start at [`run`].

use std::collections::VecDeque;
use std::io;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use ratatui::Frame;
use ratatui::layout::Position;

use super::burst::{Piece, TYPED_BY_NOBODY, pieces, text};
use super::event::{Event, Key};
use crate::workbench::Fault;
use crate::workbench::editor::Editor;

/// How long arrivals may keep the next frame waiting.
const FRAME_BUDGET: Duration = Duration::from_millis(60);
/// The time within which keys came at once. A program that was busy for longer finds what was typed meanwhile.
pub(super) const HURRY: Duration = Duration::from_secs(1);

/// So soon after a text that was sent as keys nobody types: it is the rest of it, which a slow line brought later.
const REST_OF_TEXT: Duration = Duration::from_millis(50);

/// What the loop turns: state, and the hands that do its effects.
pub trait App {
    /// What is to be done outside the state: a save, a query, a job.
    type Work;

    /// Lets an event change the state; the only place, with [`App::tick`] and [`App::work`], where it changes.
    ///
    /// Here as in the others `now` is the time of the stage, which is the only clock there is.
    fn update(&mut self, event: Event, now: Instant) -> Vec<Effect<Self::Work>>;

    /// Whether keys that came faster than anybody types are a text that was pasted, and no commands.
    fn is_text(&self, keys: &[Key]) -> bool;

    /// Does a piece of work and lets its result change the state.
    fn work(&mut self, work: Self::Work, now: Instant) -> Vec<Effect<Self::Work>>;

    /// Hears what came back from an editor; a fault leaves the text as it was.
    fn edited(&mut self, text: Result<String, Fault>, now: Instant) -> Vec<Effect<Self::Work>>;

    /// When [`App::tick`] is wanted next; never wakes an idle program without need.
    fn due(&self, now: Instant) -> Option<Instant>;

    /// The time that was asked for has come: drafts to write, other programs' work to look for.
    ///
    /// The frame is drawn again only if an effect says so.
    fn tick(&mut self, now: Instant) -> Vec<Effect<Self::Work>>;

    /// Draws the state; gives where the terminal's own cursor stands, which is the caret wherever text is typed.
    fn draw(&mut self, frame: &mut Frame<'_>, now: Instant) -> Option<Position>;

    /// Writes what was typed and is not yet kept. Called before the program stops or ends, however it ends.
    fn keep(&mut self);
}

/// What a change of the state asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect<W> {
    /// Draw again. Events do so by themselves, ticks do not.
    Draw,
    /// End the program.
    Quit,
    /// Stop it as a shell does with Ctrl-Z.
    Suspend,
    /// Take or leave the mouse to the terminal.
    Mouse(Capture),
    /// Hand a text to the clipboard of whoever sits at the terminal.
    Copy(String),
    /// Hand a text to the person's editor, and the terminal with it; [`App::edited`] hears what became of it.
    Edit(Handover),
    /// Something to be done by [`App::work`].
    Work(W),
}

/// A text for an editor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handover {
    /// Which editor.
    pub editor: Editor,
    /// The text as it stands.
    pub text: String,
    /// The file that is to be changed itself, where it is no text of ours; the editor writes it, and nothing comes back.
    pub file: Option<PathBuf>,
}

/// Whether the mouse is ours or the terminal's, which then selects text with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Capture {
    /// Ours.
    On,
    /// The terminal's.
    Off,
}

/// Something that arrived at the stage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arrival {
    /// A person did something.
    Event(Event),
    /// The program is to stop until it is continued.
    Stop,
    /// It was stopped from outside and goes on; the screen is no longer what it was.
    Continued,
    /// A signal with this number ends the program.
    Ended(i32),
    /// The terminal is gone.
    Lost,
}

/// How the loop ended.
#[derive(Debug)]
pub enum Ending {
    /// The person left.
    Quit,
    /// A signal with this number came.
    Signal(i32),
    /// The terminal went away, with the fault if there was one.
    Lost(Option<io::Error>),
}

/// Where events come from and frames go.
pub trait Stage {
    /// The time, as far as the loop is concerned.
    fn now(&self) -> Instant;
    /// What arrived; empty after `patience`, without which it waits for ever.
    fn wait(&mut self, patience: Option<Duration>) -> io::Result<Vec<Arrival>>;
    /// Draws one frame.
    fn draw(&mut self, paint: &mut dyn FnMut(&mut Frame<'_>) -> Option<Position>) -> io::Result<()>;
    /// Takes or leaves the mouse.
    fn capture(&mut self, mouse: Capture) -> io::Result<()>;
    /// Hands a text to the clipboard.
    fn copy(&mut self, text: &str) -> io::Result<()>;
    /// Gives the terminal to an editor until it is done with a text.
    fn edit(&mut self, handover: &Handover) -> io::Result<Result<String, Fault>>;
    /// Gives the terminal back, stops the program, and takes it again when continued.
    fn suspend(&mut self) -> io::Result<()>;
    /// Takes the terminal again after the program was stopped from outside.
    fn resume(&mut self) -> io::Result<()>;
}

/// Runs `app` on `stage` until it ends; what was typed is kept whatever the ending.
pub fn run<A: App>(app: &mut A, stage: &mut impl Stage) -> Ending {
    let quiet = stage.now();
    let mut turn = Turn {
        app,
        stage,
        drawing: Drawing::Wanted,
        quiet,
        pasted: None,
    };
    let ending = turn.until_end().unwrap_or_else(|fault| Ending::Lost(Some(fault)));
    app.keep();
    ending
}

struct Turn<'a, A, S> {
    app: &'a mut A,
    stage: &'a mut S,
    drawing: Drawing,
    /// When nothing was waiting to be taken in, the last time.
    quiet: Instant,
    /// When a text came as keys, the last time.
    pasted: Option<Instant>,
}

/// Whether the frame on the screen still tells the state.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Drawing {
    Wanted,
    Done,
}

impl<A: App, S: Stage> Turn<'_, A, S> {
    fn until_end(&mut self) -> io::Result<Ending> {
        loop {
            if self.drawing == Drawing::Wanted {
                let (app, now) = (&mut *self.app, self.stage.now());
                self.stage.draw(&mut |frame| app.draw(frame, now))?;
                self.drawing = Drawing::Done;
            }
            let arrivals = self.listen()?;
            if let Some(ending) = self.take_in(arrivals)? {
                return Ok(ending);
            }
        }
    }

    /// Looks what is there, else waits for what comes.
    fn listen(&mut self) -> io::Result<Vec<Arrival>> {
        let there = self.look()?;
        if !there.is_empty() {
            return Ok(there);
        }
        let now = self.stage.now();
        let patience = self.app.due(now).map(|due| due.saturating_duration_since(now));
        let come = self.stage.wait(patience)?;
        self.quiet = self.stage.now();
        Ok(come)
    }

    fn look(&mut self) -> io::Result<Vec<Arrival>> {
        let there = self.stage.wait(Some(Duration::ZERO))?;
        if there.is_empty() {
            self.quiet = self.stage.now();
        }
        Ok(there)
    }

    /// Takes in what arrived and all that arrives meanwhile, then what is due.
    fn take_in(&mut self, mut arrivals: Vec<Arrival>) -> io::Result<Option<Ending>> {
        let start = self.stage.now();
        while !arrivals.is_empty() {
            let since = self.quiet;
            self.complete(&mut arrivals)?;
            if let Some(ending) = self.meet_all(arrivals, since)? {
                return Ok(Some(ending));
            }
            if self.stage.now().saturating_duration_since(start) > FRAME_BUDGET {
                break;
            }
            arrivals = self.look()?;
        }
        let now = self.stage.now();
        if self.app.due(now).is_some_and(|due| due <= now) {
            let effects = self.app.tick(now);
            return self.perform(effects);
        }
        Ok(None)
    }

    /// Adds the rest of what comes at once, so that a text in many pieces is seen whole.
    fn complete(&mut self, arrivals: &mut Vec<Arrival>) -> io::Result<()> {
        let start = self.stage.now();
        while !matches!(arrivals.last(), None | Some(Arrival::Ended(_) | Arrival::Lost))
            && self.stage.now().saturating_duration_since(start) < FRAME_BUDGET
        {
            let more = self.look()?;
            if more.is_empty() {
                break;
            }
            arrivals.extend(more);
        }
        Ok(())
    }

    /// Lets what arrived since then change the state, a text that came as keys as a paste.
    fn meet_all(&mut self, arrivals: Vec<Arrival>, since: Instant) -> io::Result<Option<Ending>> {
        let now = self.stage.now();
        let at_once = now.saturating_duration_since(since) <= HURRY;
        let is_rest = self
            .pasted
            .is_some_and(|pasted| now.saturating_duration_since(pasted) < REST_OF_TEXT);
        let least = if is_rest { 0 } else { TYPED_BY_NOBODY };
        for piece in pieces(arrivals, least) {
            let met = match piece {
                Piece::One(arrival) => self.meet(arrival)?,
                Piece::Burst(keys) if is_rest || at_once && self.app.is_text(&keys) => {
                    let met = self.meet(Arrival::Event(Event::Paste(text(&keys))))?;
                    self.pasted = Some(self.stage.now());
                    met
                }
                Piece::Burst(keys) => self.meet_keys(&keys)?,
            };
            if met.is_some() {
                return Ok(met);
            }
        }
        Ok(None)
    }

    fn meet_keys(&mut self, keys: &[Key]) -> io::Result<Option<Ending>> {
        for key in keys {
            if let Some(ending) = self.meet(Arrival::Event(Event::Key(*key)))? {
                return Ok(Some(ending));
            }
        }
        Ok(None)
    }

    fn meet(&mut self, arrival: Arrival) -> io::Result<Option<Ending>> {
        let effects = match arrival {
            Arrival::Event(Event::Key(key)) if key == Key::control('z') => vec![Effect::Suspend],
            Arrival::Event(event) => {
                self.drawing = Drawing::Wanted;
                self.app.update(event, self.stage.now())
            }
            Arrival::Stop => vec![Effect::Suspend],
            Arrival::Continued => {
                self.stage.resume()?;
                vec![Effect::Draw]
            }
            Arrival::Ended(signal) => return Ok(Some(Ending::Signal(signal))),
            Arrival::Lost => return Ok(Some(Ending::Lost(None))),
        };
        self.perform(effects)
    }

    fn perform(&mut self, effects: Vec<Effect<A::Work>>) -> io::Result<Option<Ending>> {
        let mut effects = VecDeque::from(effects);
        while let Some(effect) = effects.pop_front() {
            match effect {
                Effect::Draw => self.drawing = Drawing::Wanted,
                Effect::Quit => return Ok(Some(Ending::Quit)),
                Effect::Mouse(mouse) => self.stage.capture(mouse)?,
                Effect::Copy(text) => self.stage.copy(&text)?,
                Effect::Work(work) => {
                    effects.extend(self.app.work(work, self.stage.now()));
                }
                Effect::Edit(handover) => {
                    // the editor may take the program down with it
                    self.app.keep();
                    let text = self.stage.edit(&handover)?;
                    self.drawing = Drawing::Wanted;
                    effects.extend(self.app.edited(text, self.stage.now()));
                }
                Effect::Suspend => {
                    self.app.keep();
                    self.stage.suspend()?;
                    self.drawing = Drawing::Wanted;
                }
            }
        }
        Ok(None)
    }
}
