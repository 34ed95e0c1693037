//! The command line: one act, one answer, one exit code.
//!
//! Arguments go in; text or JSON on standard output and faults on standard error come out. It can do exactly what the
//! table of acts holds. Start at [`grammar`].

mod doctor;
pub mod grammar;
mod guide;
mod misread;
mod person;
pub mod print;
mod progress;
pub mod talk;

use std::ffi::OsString;

use clap::ArgMatches;

use crate::text::Lang;
use crate::workbench::act::Act;
use crate::workbench::args::Args;
use crate::workbench::config::keyboard::Keyboard;
use crate::workbench::reply::Next;
use crate::workbench::session::Options;
use crate::workbench::{Fault, Session, language};
pub use doctor::doctor;
pub use person::asking;
pub use print::Form;
pub use talk::talk;

/// What remains to be done after the command line was read.
#[derive(Debug)]
pub enum Ended {
    /// Nothing; the program ends with this exit code.
    Exit(u8),
    /// The workbench opens on the whole screen; faults are printed in this form.
    Open(Box<Session>, Form),
    /// The tour, then the workbench on the whole screen; faults are printed in this form.
    Tour(Box<Session>, Form),
    /// The workbench talks line by line; faults are printed in this form.
    Talk(Box<Session>, Form),
    /// The terminal is looked at; what it says goes to [`doctor()`].
    Examine(Box<Session>, Form),
}

/// Reads the command line and does what it says.
///
/// Settings may name keys of the screen, which stands beside: its keyboard is handed in.
pub fn run(line: impl IntoIterator<Item = OsString>, keyboard: Keyboard) -> Ended {
    let line: Vec<OsString> = line.into_iter().collect();
    let lang = named_lang(&line);
    let matches = match matched(&line, lang) {
        Ok(matches) => matches,
        Err(code) => return Ended::Exit(code),
    };
    if let Some(code) = guide::asked(&matches, &line, lang.unwrap_or(Lang::EN)) {
        return Ended::Exit(code);
    }
    let form = if matches.get_flag("json") {
        Form::Json
    } else {
        Form::Text
    };
    match done(&matches, lang, form, keyboard) {
        Ok(ended) => ended,
        Err((fault, lang)) => Ended::Exit(print::fault(&fault, lang, form)),
    }
}

/// What a line gives, or the exit code after what is wrong with it was told.
fn matched(line: &[OsString], lang: Option<Lang>) -> Result<ArgMatches, u8> {
    grammar::options().try_get_matches_from(line).or_else(|_| {
        let lang = language::before_session(lang);
        let grammar = grammar::grammar(lang);
        let matches = grammar.clone().try_get_matches_from(line);
        matches.map_err(|error| misread::tell(&error, &grammar, line, lang))
    })
}

/// Says a fault on standard error and gives its exit code.
pub fn fail(fault: &Fault, lang: Lang, form: Form) -> u8 {
    print::fault(fault, lang, form)
}

fn done(
    matches: &ArgMatches,
    lang: Option<Lang>,
    form: Form,
    keyboard: Keyboard,
) -> Result<Ended, (Fault, Lang)> {
    let options = Options {
        store: matches.get_one::<String>("store").map(Into::into),
        person: matches.get_one::<String>("as").cloned(),
        lang,
        keyboard,
    };
    let session = Session::begin(options);
    if matches.subcommand_name() == Some(guide::DOCTOR) {
        return Ok(Ended::Examine(Box::new(session), form));
    }
    match grammar::call(matches) {
        None if matches.get_flag("plain") => Ok(Ended::Talk(Box::new(session), form)),
        None => Ok(Ended::Open(Box::new(session), form)),
        Some((act, args)) => {
            if form == Form::Text && !act.name.starts_with("config") {
                print::settings(&session.config, session.lang);
            }
            let ended = act_out(act, &args, session, form);
            let ended = ended.map(|ended| match ended {
                Ended::Open(session, form) | Ended::Tour(session, form) if matches.get_flag("plain") => {
                    Ended::Talk(session, form)
                }
                other => other,
            });
            ended.map_err(|(fault, session)| (fault, session.lang))
        }
    }
}

/// Does an act; the workbench may follow.
fn act_out(act: &Act, args: &Args, mut session: Session, form: Form) -> Result<Ended, (Fault, Box<Session>)> {
    let reply = match person::asking(&mut session, |session| progress::call(act, session, args, form)) {
        Ok(reply) => reply,
        Err(fault) => return Err((fault, Box::new(session))),
    };
    print::reply(&reply, session.lang, form);
    let on = |store, person| {
        let (store, person) = (Some(store), Some(person));
        Box::new(Session {
            store,
            person,
            ..session
        })
    };
    Ok(match reply.next {
        Next::Nothing | Next::Yes => Ended::Exit(reply.exit_code()),
        Next::Open { store, person } => Ended::Open(on(store, person), form),
        Next::Tour { store, person } => Ended::Tour(on(store, person), form),
    })
}

/// The language named on a line that may not be readable otherwise, so that even its error is said in it.
fn named_lang(line: &[OsString]) -> Option<Lang> {
    let words: Vec<&str> = line.iter().filter_map(|word| word.to_str()).collect();
    let beside = words
        .windows(2)
        .find(|pair| pair[0] == "--lang")
        .map(|pair| pair[1]);
    let joined = || words.iter().find_map(|word| word.strip_prefix("--lang="));
    beside.or_else(joined).and_then(Lang::parse)
}
