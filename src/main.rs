//! The program: the command line is done, or the workbench opens.

use std::process::ExitCode;

use rubricate::cli::{self, Ended, Form};
use rubricate::tui;
use rubricate::workbench::{Fault, Session};

fn main() -> ExitCode {
    ExitCode::from(match cli::run(std::env::args_os(), tui::gesture::KEYBOARD) {
        Ended::Exit(code) => code,
        Ended::Open(session, form) => opened(session, form, open),
        Ended::Tour(session, form) => opened(session, form, tour),
        Ended::Examine(session, form) => cli::doctor(&session, tui::examine(), form),
        Ended::Talk(session, form) => opened(session, form, cli::talk),
    })
}

/// The whole screen; where the terminal can only print lines, the conversation.
fn open(session: &Session) -> Result<(), Fault> {
    or_talk(session, tui::open)
}

/// The same with the tour before it.
fn tour(session: &Session) -> Result<(), Fault> {
    or_talk(session, tui::tour)
}

fn or_talk(session: &Session, way: fn(&Session) -> Result<(), Fault>) -> Result<(), Fault> {
    match way(session) {
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
