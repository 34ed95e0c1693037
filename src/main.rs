//! The program: the command line is done, or the workbench opens.

use std::process::ExitCode;

use rubricate::cli::{self, Ended};
use rubricate::tui;

fn main() -> ExitCode {
    let code = match cli::run(std::env::args_os()) {
        Ended::Exit(code) => code,
        Ended::Examine(session, form) => cli::doctor(&session, tui::examine(), form),
        Ended::Open(mut session, form) => match cli::asking(&mut session, tui::open) {
            Ok(()) => 0,
            Err(fault) => cli::fail(&fault, session.lang, form),
        },
    };
    ExitCode::from(code)
}
