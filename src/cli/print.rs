//! Answers and faults in print.

use std::io::{IsTerminal as _, Write as _};

use crate::diag::render::{Paint, render};
use crate::text::Lang;
use crate::workbench::{Fault, Reply};

/// For whom is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// For people.
    Text,
    /// For scripts.
    Json,
}

/// Prints an answer on standard output, findings before it on standard error.
pub fn reply(reply: &Reply, lang: Lang, form: Form) {
    match form {
        Form::Json => out(&pretty(&reply.json)),
        Form::Text => {
            let paint = paint(std::io::stderr().is_terminal());
            for finding in &reply.findings {
                err(&render(finding, lang, paint));
                err("");
            }
            for line in &reply.lines {
                out(&line.say(lang));
            }
            if let Some(text) = &reply.text {
                out(text.trim_end_matches('\n'));
            }
        }
    }
}

/// Prints a fault on standard error and gives its exit code.
pub fn fault(fault: &Fault, lang: Lang, form: Form) -> u8 {
    match form {
        Form::Json => err(&pretty(&fault.json(lang))),
        Form::Text => {
            let paint = paint(std::io::stderr().is_terminal());
            for finding in &fault.findings {
                err(&render(finding, lang, paint));
                err("");
            }
            err(&format!("rubricate: {}", fault.message.say(lang)));
            if let Some(hint) = &fault.hint {
                err(&format!("           {}", hint.say(lang)));
            }
        }
    }
    fault.exit_code()
}

fn paint(terminal: bool) -> Paint {
    let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    if terminal && !refused {
        Paint::Colour
    } else {
        Paint::Plain
    }
}

fn pretty(json: &serde_json::Value) -> String {
    serde_json::to_string_pretty(json).expect("a JSON value prints")
}

// a reader that has gone away, as in `rubricate log | head`, is nobody's fault
fn out(text: &str) {
    let _ = writeln!(std::io::stdout().lock(), "{text}");
}

fn err(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}
