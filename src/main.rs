//! The program: the command line is done, or the workbench opens.

use std::process::ExitCode;

use rubricate::cli::{self, Ended};

fn main() -> ExitCode {
    let code = match cli::run(std::env::args_os()) {
        Ended::Exit(code) => code,
        Ended::Open(_) => 0,
    };
    ExitCode::from(code)
}
