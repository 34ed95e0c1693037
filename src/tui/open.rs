//! Opening the workbench on the terminal, and leaving both as they are best left.

use super::app::App;
use super::run::{Ending, run};
use super::terminal::{Terminal, Unfit};
use super::theme::Theme;
use super::widget::Look;
use super::widget::borders::Borders;
use crate::text::{Lang, Phrase};
use crate::workbench::{Fault, Session, Workbench};

/// The fault of a terminal that can only print lines.
pub const DUMB: &str = "dumb-terminal";

/// Opens the store of a run on the terminal and comes back when the person leaves.
///
/// A fault is one before the first frame or after the last: no store, nobody to work for, no terminal to draw on, or one
/// that broke. What happens in between is told on the screen.
pub fn open(session: &Session) -> Result<(), Fault> {
    let bench = Workbench::open(session)?;
    let mut app = App::new(bench, &look(session.lang))?;
    let mut terminal = Terminal::enter().map_err(|unfit| unfit_fault(&unfit))?;
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

/// How everything looks on this terminal.
fn look(lang: Lang) -> Look {
    let no_color = std::env::var("NO_COLOR").ok();
    Look {
        theme: Theme::of_no_color(no_color.as_deref()),
        borders: Borders::UNICODE,
        lang,
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
