//! The program: the command line is done, or the workbench opens.

use std::process::ExitCode;

use rubricate::cli::{self, Ended, Form};
use rubricate::tui;
use rubricate::workbench::{Fault, Session};

fn main() -> ExitCode {
    ExitCode::from(match cli::run(std::env::args_os()) {
        Ended::Exit(code) => code,
        Ended::Open(session, form) => opened(session, form, open),
        Ended::Talk(session, form) => opened(session, form, cli::talk),
    })
}

/// The whole screen; where the terminal can only print lines, the conversation.
fn open(session: &Session) -> Result<(), Fault> {
    match tui::open(session) {
        Err(fault) if fault.name == tui::DUMB => cli::talk(session),
        ended => ended,
    }
}

fn opened(mut session: Box<Session>, form: Form, way: fn(&Session) -> Result<(), Fault>) -> u8 {
    match cli::asking(&mut session, way) {
        Ok(()) => 0,
        Err(fault) => cli::fail(&fault, session.lang, form),
    }
}
