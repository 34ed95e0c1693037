//! Opening the workbench on the terminal, and leaving both as they are best left.

use std::io;

use super::app::{App, Reception};
use super::looks::{Answers, Surroundings};
use super::run::{Capture, Ending, Stage as _, run};
use super::state::welcome::Choice;
use super::terminal::{Terminal, Unfit};
use crate::text::Phrase;
use crate::workbench::acts::demo;
use crate::workbench::{Fault, Session, Workbench};

/// The fault of a terminal that can only print lines.
pub const DUMB: &str = "dumb-terminal";

/// Opens the store of a run on the terminal and comes back when the person leaves; the welcome where this user has no
/// store yet.
///
/// A fault is one before the first frame or after the last: no store, nobody to work for, no terminal to draw on, or one
/// that broke. What happens in between is told on the screen.
pub fn open(session: &Session) -> Result<(), Fault> {
    if session.is_new_here() {
        return welcome(session);
    }
    let surroundings = Surroundings::here();
    let app = App::within(Workbench::open(session)?, &surroundings)?.advised();
    Seat::take(&surroundings)?.work(app)
}

/// The same with the tour before it.
pub fn tour(session: &Session) -> Result<(), Fault> {
    let surroundings = Surroundings::here();
    let mut app = App::within(Workbench::open(session)?, &surroundings)?.advised();
    app.wish_tour();
    Seat::take(&surroundings)?.work(app)
}

/// The welcome; without a terminal to show it on, the missing store is the fault it always was.
fn welcome(session: &Session) -> Result<(), Fault> {
    let surroundings = Surroundings::here();
    let mut seat = match Terminal::enter() {
        Ok(terminal) => Seat::of(&surroundings, terminal),
        Err(unfit @ Unfit::Failed(_)) => return Err(unfit_fault(&unfit)),
        Err(_) => return Workbench::open(session).map(|_| ()),
    };
    let mut reception = Reception::new(session, &surroundings);
    loop {
        let ending = run(&mut reception, &mut seat.terminal);
        match (ending, reception.takes()) {
            (Ending::Quit, Some(Choice::Tour)) => match seat.tour(reception.session()) {
                Ok(Ending::Quit) => reception.goes_on(None),
                Ok(ending) => return ended(ending),
                Err(fault) => reception.goes_on(Some(fault)),
            },
            (Ending::Quit, Some(_)) => {
                let app = App::within(Workbench::open(reception.session())?, &surroundings)?.advised();
                return seat.work(app);
            }
            (ending, _) => {
                reception.close();
                return ended(ending);
            }
        }
    }
}

/// The terminal while it is ours.
struct Seat {
    surroundings: Surroundings,
    terminal: Terminal,
}

impl Seat {
    fn take(surroundings: &Surroundings) -> Result<Self, Fault> {
        let terminal = Terminal::enter().map_err(|unfit| unfit_fault(&unfit))?;
        Ok(Self::of(surroundings, terminal))
    }

    fn of(surroundings: &Surroundings, terminal: Terminal) -> Self {
        // our themes decide alone whether there is colour; two hands on that wheel would drop what the settings ask for
        crossterm::style::force_color_output(true);
        Self {
            surroundings: *surroundings,
            terminal,
        }
    }

    /// Works until the person leaves, with the tour in between where it is wished for.
    fn work(mut self, mut app: App) -> Result<(), Fault> {
        self.begin(&app)?;
        let ending = loop {
            if app.takes_tour() {
                match self.tour(app.session()) {
                    Ok(Ending::Quit) => app.goes_on(None),
                    Ok(ending) => break ending,
                    Err(fault) => app.goes_on(Some(fault)),
                }
            }
            let ending = run(&mut app, &mut self.terminal);
            if !matches!(ending, Ending::Quit) || !app.wants_tour() {
                break ending;
            }
        };
        drop(self.terminal);
        app.close()?;
        ended(ending)
    }

    /// The tour, on a store of its own that is thrown away after it.
    fn tour(&mut self, session: &Session) -> Result<Ending, Fault> {
        let bench = demo::tour::begin(session)?;
        let mut app = App::within(bench, &self.surroundings)?.toured();
        self.begin(&app)?;
        let ending = run(&mut app, &mut self.terminal);
        app.close()?;
        demo::tour::end(session)?;
        Ok(ending)
    }

    /// Takes the mouse if it is wanted, and asks for the ground: the first frame does not wait for the answer.
    fn begin(&mut self, app: &App) -> Result<(), Fault> {
        let begun = self.begun(app);
        begun.map_err(|cause| unfit_fault(&Unfit::Failed(cause)))
    }

    fn begun(&mut self, app: &App) -> io::Result<()> {
        if app.state().mouse == Capture::On {
            self.terminal.capture(Capture::On)?;
        }
        if app.wonders() && self.surroundings.answers == Answers::Perhaps {
            self.terminal.ask_ground()?;
        }
        Ok(())
    }
}

fn ended(ending: Ending) -> Result<(), Fault> {
    match ending {
        Ending::Quit | Ending::Signal(_) | Ending::Lost(None) => Ok(()),
        Ending::Lost(Some(cause)) => {
            let message = Phrase::new("fault-terminal-refused").with("cause", cause.to_string());
            Err(Fault::world("terminal-refused", message).hint(Phrase::new("fault-terminal-refused-hint")))
        }
    }
}

fn unfit_fault(unfit: &Unfit) -> Fault {
    let name = match unfit {
        Unfit::NotTerminal => "no-terminal",
        Unfit::Dumb => DUMB,
        Unfit::Failed(_) => "terminal-refused",
    };
    Fault::user(name, unfit.phrase()).hint(unfit.hint())
}
