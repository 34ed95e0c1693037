//! From the table of acts to a command line, and back to an act and its arguments.

use clap::{Arg as Word, ArgAction, ArgMatches, Command};

use crate::text::{Lang, Phrase};
use crate::workbench::act::{ACTS, Act};
use crate::workbench::args::{Arg, Args, Kind, Place};

/// The languages that can be asked for.
const LANGS: [&str; 2] = ["en", "zh"];

/// The options alone, without a word of help: all it takes to open the workbench, at a fraction of the cost of the
/// whole grammar, which is a part of the first frame.
pub fn options() -> Command {
    let words = ["store", "as", "lang"].map(|name| Word::new(name).long(name));
    let lang = |word: Word| {
        if word.get_id() == "lang" {
            word.value_parser(LANGS)
        } else {
            word
        }
    };
    Command::new("rubricate")
        .disable_help_flag(true)
        .disable_version_flag(true)
        .args(words.map(lang))
        .args(["json", "plain"].map(|name| Word::new(name).long(name).action(ArgAction::SetTrue)))
}

/// The whole grammar, with its help in `lang`.
pub fn grammar(lang: Lang) -> Command {
    let globals = [
        global("store", lang).value_name("FILE"),
        global("as", lang).value_name("PERSON"),
        global("lang", lang).value_name("LANG").value_parser(LANGS),
        global("json", lang).action(ArgAction::SetTrue),
        global("plain", lang).action(ArgAction::SetTrue),
    ];
    let root = Command::new("rubricate")
        .about(Phrase::new("act-rubricate").say(lang))
        .version(env!("CARGO_PKG_VERSION"))
        .disable_help_subcommand(true)
        .args(globals);
    ACTS.iter()
        .fold(root, |command, act| graft(command, act, &act.words(), lang))
}

/// The act a command line names and what it gives it; none when it names none, which opens the workbench.
pub fn call(matches: &ArgMatches) -> Option<(&'static Act, Args)> {
    let mut words = Vec::new();
    let mut at = matches;
    while let Some((word, below)) = at.subcommand() {
        words.push(word);
        at = below;
    }
    let act = ACTS.iter().find(|act| act.words() == words)?;
    Some((act, given(act, at)))
}

fn global(name: &'static str, lang: Lang) -> Word {
    Word::new(name)
        .long(name)
        .global(true)
        .help(Phrase::new(format!("act-option-{name}")).say(lang))
}

/// Hangs an act into the tree of commands, making the inner commands on the way.
fn graft(command: Command, act: &Act, words: &[&'static str], lang: Lang) -> Command {
    match words {
        [] => command,
        [last] => command.subcommand(leaf(act, last, lang)),
        [first, rest @ ..] => {
            let inner = command.find_subcommand(first).cloned().unwrap_or_else(|| {
                Command::new(*first)
                    .about(Phrase::new(format!("act-{first}")).say(lang))
                    .subcommand_required(true)
            });
            let grown = graft(inner, act, rest, lang);
            let others = |command: Command| match command.find_subcommand(first) {
                Some(_) => command.mut_subcommand(first, |_| grown.clone()),
                None => command.subcommand(grown.clone()),
            };
            others(command)
        }
    }
}

fn leaf(act: &Act, name: &'static str, lang: Lang) -> Command {
    let words = act.args.iter().map(|arg| word(arg, lang));
    Command::new(name).about(act.title().say(lang)).args(words)
}

fn word(arg: &Arg, lang: Lang) -> Word {
    let word = Word::new(arg.name).help(Phrase::new(format!("act-arg-{}", arg.name)).say(lang));
    let word = match arg.place {
        Place::Required => word.required(true).value_name(arg.name.to_uppercase()),
        Place::Optional => word.value_name(arg.name.to_uppercase()),
        Place::Many => word
            .required(true)
            .num_args(1..)
            .value_name(arg.name.to_uppercase()),
        Place::Option => word.long(arg.name).value_name(arg.name.to_uppercase()),
        Place::Options => word
            .long(arg.name)
            .value_name(arg.name.to_uppercase())
            .action(ArgAction::Append),
        Place::Flag => word.long(arg.name).action(ArgAction::SetTrue),
    };
    match arg.kind {
        Kind::Choice(words) if arg.place != Place::Flag => word.value_parser(words.to_vec()),
        // a mark may be below zero, and a comment may start with a dash; elsewhere a dash is a misspelt option
        Kind::Text | Kind::Prose | Kind::Number if !matches!(arg.place, Place::Flag | Place::Optional) => {
            word.allow_hyphen_values(true)
        }
        _ => word,
    }
}

fn given(act: &Act, matches: &ArgMatches) -> Args {
    let mut args = Args::new();
    for arg in act.args {
        if arg.place == Place::Flag {
            if matches.get_flag(arg.name) {
                args = args.with(arg.name, "");
            }
        } else if let Some(values) = matches.get_many::<String>(arg.name) {
            args = values.fold(args, |args, value| args.with(arg.name, value.as_str()));
        }
    }
    args
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_act_can_be_called_by_its_words() {
        grammar(Lang::EN).debug_assert();
        for act in ACTS {
            let mut line = vec!["rubricate".to_owned()];
            line.extend(act.words().iter().map(|word| (*word).to_owned()));
            line.extend(
                act.args
                    .iter()
                    .filter(|arg| matches!(arg.place, Place::Required | Place::Many))
                    .map(|arg| match arg.kind {
                        Kind::Choice(words) => words[0].to_owned(),
                        _ => "x".to_owned(),
                    }),
            );
            let matches = grammar(Lang::EN)
                .try_get_matches_from(&line)
                .expect("the line fits the grammar");
            assert_eq!(
                call(&matches).map(|(found, _)| found.name),
                Some(act.name),
                "{line:?}"
            );
        }
    }
}
