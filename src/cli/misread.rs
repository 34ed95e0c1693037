//! A command line that does not fit the grammar: what is wrong with it, in the words of the interface.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, Error};

use super::print::{self, Form};
use crate::text::{Lang, Phrase};
use crate::workbench::Fault;

/// Says why a line was not taken and gives the exit code; help and version are answers.
pub(super) fn tell(error: &Error, grammar: &Command, line: &[OsString], lang: Lang) -> u8 {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        // a closed pipe is nobody's fault
        let _ = error.print();
        return 0;
    }
    let form = if line.iter().any(|word| word == "--json") {
        Form::Json
    } else {
        Form::Text
    };
    let hint = hint(error).unwrap_or_else(|| {
        Phrase::new("fault-bad-command-hint").with("command", command(grammar, line).join(" "))
    });
    let fault = Fault::user("bad-command", message(error)).hint(hint);
    print::fault(&fault, lang, form)
}

fn message(error: &Error) -> Phrase {
    let said = |kind| said(error, kind);
    let argument = || said(ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            Phrase::new("fault-command-unknown").with("found", said(ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingSubcommand => {
            Phrase::new("fault-command-missing").with("known", said(ContextKind::ValidSubcommand))
        }
        ErrorKind::UnknownArgument => Phrase::new("fault-argument-unknown").with("found", argument()),
        ErrorKind::MissingRequiredArgument => {
            Phrase::new("fault-argument-missing").with("missing", argument())
        }
        ErrorKind::ArgumentConflict => Phrase::new("fault-argument-twice").with("argument", argument()),
        ErrorKind::InvalidUtf8 => Phrase::new("fault-argument-not-utf8"),
        ErrorKind::InvalidValue if said(ContextKind::InvalidValue).is_empty() => {
            Phrase::new("fault-argument-empty").with("argument", argument())
        }
        ErrorKind::InvalidValue => Phrase::new("fault-argument-value")
            .with("argument", argument())
            .with("known", said(ContextKind::ValidValue))
            .with("found", said(ContextKind::InvalidValue)),
        _ => Phrase::new("fault-bad-command").with("cause", first_line(error)),
    }
}

/// What was probably meant, where that is known.
fn hint(error: &Error) -> Option<Phrase> {
    let near = [
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedArg,
        ContextKind::SuggestedValue,
    ]
    .map(|kind| said(error, kind))
    .into_iter()
    .find(|near| !near.is_empty())?;
    Some(Phrase::new("fault-did-you-mean").with("id", near))
}

/// What the error knows under that heading.
fn said(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    }
}

fn first_line(error: &Error) -> String {
    let text = error.to_string();
    let first = text.lines().next().unwrap_or_default();
    first.trim_start_matches("error: ").to_owned()
}

/// The words of the command as far as the line names one.
fn command(grammar: &Command, line: &[OsString]) -> Vec<String> {
    let mut at = grammar;
    let mut words = vec![grammar.get_name().to_owned()];
    for word in line.iter().skip(1).filter_map(|word| word.to_str()) {
        if let Some(below) = at.find_subcommand(word) {
            words.push(word.to_owned());
            at = below;
        }
    }
    words
}
