//! What the command line says of itself: help for a command, completions for a shell, a manual page.
//!
//! All three are read off the [`grammar`], which is read off the table of acts, so none can lag behind it.

use std::ffi::OsString;

use clap::{Arg, ArgMatches, Command, ValueHint};
use clap_complete::Shell;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, italic, roman};

use super::{grammar, misread, print};
use crate::text::{Lang, Phrase};

/// The shells that completions can be made for.
const SHELLS: [&str; 5] = ["bash", "elvish", "fish", "powershell", "zsh"];
/// The commands that are about the command line and no acts.
const HELP: &str = "help";
const COMPLETIONS: &str = "completions";
const MAN: &str = "man";
/// The command that looks at the terminal, which is the screen's to know.
pub(super) const DOCTOR: &str = "doctor";

/// The commands that are no acts.
pub(super) fn commands(lang: Lang) -> [Command; 4] {
    let named = |name: &'static str| {
        Command::new(name)
            .about(Phrase::new(format!("act-{name}")).say(lang))
            .after_help(afterwards(&Phrase::new(format!("act-example-{name}")), lang))
    };
    let arg = |name: &'static str| {
        Arg::new(name)
            .value_name(name.to_uppercase())
            .help(Phrase::new(format!("act-arg-{name}")).say(lang))
            .value_hint(ValueHint::Other)
    };
    [
        named(HELP).arg(arg("command").num_args(0..)),
        named(COMPLETIONS).arg(arg("shell").required(true).value_parser(SHELLS)),
        named(MAN),
        named(DOCTOR),
    ]
}

/// What stands below the help of a command: a line to copy, and what the exit code will say.
pub(super) fn afterwards(example: &Phrase, lang: Lang) -> String {
    let heading = Phrase::new("act-help-example").say(lang);
    let exit = Phrase::new("act-help-exit").say(lang);
    format!("{heading}\n  {}\n\n{exit}", example.say(lang))
}

/// Does what such a command says and gives its exit code; none where the line names an act.
pub(super) fn asked(matches: &ArgMatches, line: &[OsString], lang: Lang) -> Option<u8> {
    let (name, given) = matches.subcommand()?;
    match name {
        HELP => Some(help(given, line, lang)),
        COMPLETIONS => {
            let shell = given
                .get_one::<String>("shell")
                .and_then(|name| name.parse().ok());
            print::out(&completions(shell.expect("the grammar takes shells only"), lang));
            Some(0)
        }
        MAN => {
            print::out(&manual(lang));
            Some(0)
        }
        _ => None,
    }
}

/// `help COMMAND` is `COMMAND --help`.
fn help(given: &ArgMatches, line: &[OsString], lang: Lang) -> u8 {
    let words = given.get_many::<String>("command").unwrap_or_default();
    let program = line.first().cloned().into_iter();
    let asked: Vec<OsString> = program
        .chain(words.map(OsString::from))
        .chain(["--help".into()])
        .collect();
    let grammar = grammar::grammar(lang);
    match grammar.clone().try_get_matches_from(&asked) {
        Ok(_) => 0,
        Err(error) => misread::tell(&error, &grammar, line, lang),
    }
}

/// The script a shell reads to complete commands, options, words to choose from and files.
fn completions(shell: Shell, lang: Lang) -> String {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut grammar::grammar(lang), "rubricate", &mut script);
    text(script)
}

/// One page for `man`, with every command on it.
fn manual(lang: Lang) -> String {
    let mut grammar = grammar::grammar(lang);
    grammar.build();
    let man = Man::new(grammar.clone());
    let mut page = Vec::new();
    let written = man
        .render_title(&mut page)
        .and_then(|()| man.render_name_section(&mut page))
        .and_then(|()| man.render_synopsis_section(&mut page))
        .and_then(|()| man.render_options_section(&mut page))
        .and_then(|()| described(&grammar, lang).to_writer(&mut page))
        .and_then(|()| man.render_version_section(&mut page));
    written.expect("writing to memory does not fail");
    text(page)
}

/// The commands with their arguments and examples, then the exit codes.
fn described(grammar: &Command, lang: Lang) -> Roff {
    let mut roff = Roff::new();
    roff.control("SH", [Phrase::new("act-man-commands").say(lang).as_str()]);
    for command in grammar.get_subcommands() {
        describe(&mut roff, command, lang);
    }
    roff.control("SH", [Phrase::new("act-man-exit").say(lang).as_str()]);
    roff.text([roman(Phrase::new("act-help-exit").say(lang))]);
    roff
}

fn describe(roff: &mut Roff, command: &Command, lang: Lang) {
    for inner in command.get_subcommands() {
        describe(roff, inner, lang);
    }
    // a word that only groups others does nothing by itself
    if command.is_subcommand_required_set() {
        return;
    }
    let name = command.get_bin_name().unwrap_or_else(|| command.get_name());
    roff.control("SS", [name]);
    roff.text([roman(said(command.get_about()))]);
    for arg in own(command) {
        roff.control("TP", []);
        roff.text([bold(written(arg))]);
        roff.text([roman(said(arg.get_help()))]);
    }
    let words = name.trim_start_matches("rubricate ").replace(' ', "-");
    roff.control("PP", []);
    roff.text([italic(Phrase::new(format!("act-example-{words}")).say(lang))]);
}

/// The arguments of a command beside the options that every command has.
fn own(command: &Command) -> impl Iterator<Item = &Arg> {
    command
        .get_arguments()
        .filter(|arg| !arg.is_global_set() && arg.get_id() != "help")
}

/// An argument as a line has it.
fn written(arg: &Arg) -> String {
    let values = arg.get_value_names().map(|names| names.join(" "));
    let takes = arg.get_action().takes_values();
    match (arg.get_long(), values.filter(|_| takes)) {
        (Some(long), Some(values)) => format!("--{long} {values}"),
        (Some(long), None) => format!("--{long}"),
        (None, values) => values.unwrap_or_default(),
    }
}

fn said(words: Option<&clap::builder::StyledStr>) -> String {
    words.map(ToString::to_string).unwrap_or_default()
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).expect("both crates write UTF-8")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workbench::act::ACTS;

    /// Words as a shell splits them, where only double quotes bind.
    fn words(line: &str) -> Vec<String> {
        let parts = line.split('"').enumerate();
        parts
            .flat_map(|(at, part)| match at % 2 {
                0 => part.split_whitespace().map(str::to_owned).collect(),
                _ => vec![part.to_owned()],
            })
            .collect()
    }

    #[test]
    fn every_example_is_a_line_that_does_what_it_is_an_example_of() {
        for lang in [Lang::EN, Lang::ZH] {
            for act in ACTS {
                let line = act.example().say(lang);
                // an example may read its lines from another command, and print into a file
                let own = line.rsplit("| ").next().expect("a line has an end");
                let own = own.split(" > ").next().expect("a line has a beginning");
                let matches = grammar::grammar(lang).try_get_matches_from(words(own));
                let matches = matches.unwrap_or_else(|error| panic!("{line}: {error}"));
                let found = grammar::call(&matches).map(|(found, _)| found.name);
                assert_eq!(found, Some(act.name), "{line}");
            }
        }
    }

    #[test]
    fn the_manual_and_every_completion_hold_every_act() {
        let manual = manual(Lang::EN);
        for act in ACTS {
            assert!(
                manual.contains(&format!("\nrubricate {}\n", act.name.replace('-', "\\-")))
                    || manual.contains(&format!("\"rubricate {}\"", act.name)),
                "{}",
                act.name
            );
            for shell in SHELLS {
                let script = completions(shell.parse().expect("a shell"), Lang::EN);
                for word in act.words() {
                    assert!(script.contains(word), "{shell}: {word}");
                }
            }
        }
    }
}
