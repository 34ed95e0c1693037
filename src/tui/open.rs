//! Opening the workbench on the terminal, and leaving both as they are best left.

use std::io;

use super::app::App;
use super::looks::{Answers, Surroundings};
use super::run::{Capture, Ending, Stage as _, run};
use super::terminal::{Terminal, Unfit};
use crate::text::Phrase;
use crate::workbench::{Fault, Session, Workbench};

/// The fault of a terminal that can only print lines.
pub const DUMB: &str = "dumb-terminal";

/// Opens the store of a run on the terminal and comes back when the person leaves.
///
/// A fault is one before the first frame or after the last: no store, nobody to work for, no terminal to draw on, or one
/// that broke. What happens in between is told on the screen.
pub fn open(session: &Session) -> Result<(), Fault> {
    let bench = Workbench::open(session)?;
    let surroundings = Surroundings::of_environment(|name| std::env::var(name).ok());
    let mut app = App::within(bench, &surroundings)?;
    // our themes decide alone whether there is colour; two hands on that wheel would drop what the settings ask for
    crossterm::style::force_color_output(true);
    let mut terminal = Terminal::enter().map_err(|unfit| unfit_fault(&unfit))?;
    begin(&app, &surroundings, &mut terminal).map_err(|cause| unfit_fault(&Unfit::Failed(cause)))?;
    let ending = run(&mut app, &mut terminal);
    drop(terminal);
    app.close()?;
    match ending {
        Ending::Quit | Ending::Signal(_) | Ending::Lost(None) => Ok(()),
        Ending::Lost(Some(cause)) => {
            let message = Phrase::new("fault-terminal-refused").with("cause", cause.to_string());
            Err(Fault::world("terminal-refused", message).hint(Phrase::new("fault-terminal-refused-hint")))
        }
    }
}

/// Takes the mouse if it is wanted, and asks for the ground: the first frame does not wait for the answer.
fn begin(app: &App, surroundings: &Surroundings, terminal: &mut Terminal) -> io::Result<()> {
    if app.state().mouse == Capture::On {
        terminal.capture(Capture::On)?;
    }
    if app.wonders() && surroundings.answers == Answers::Perhaps {
        terminal.ask_ground()?;
    }
    Ok(())
}

fn unfit_fault(unfit: &Unfit) -> Fault {
    let name = match unfit {
        Unfit::NotTerminal => "no-terminal",
        Unfit::Dumb => DUMB,
        Unfit::Failed(_) => "terminal-refused",
    };
    Fault::user(name, unfit.phrase()).hint(unfit.hint())
}
