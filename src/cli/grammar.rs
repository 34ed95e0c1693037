//! From the table of acts to a command line, and back to an act and its arguments.

use clap::builder::Styles;
use clap::{Arg as Word, ArgAction, ArgMatches, Command, ValueHint};

use super::guide;
use crate::text::{Lang, Phrase};
use crate::workbench::act::{ACTS, Act};
use crate::workbench::args::{Arg, Args, Kind, Place};

/// The place in the help of options that every act has: behind its own.
const GLOBAL: usize = 100;

/// The options alone, without a word of help: all it takes to open the workbench, at a fraction of the cost of the
/// whole grammar, which is a part of the first frame.
pub fn options() -> Command {
    let words = ["store", "as", "lang"].map(|name| Word::new(name).long(name));
    let lang = |word: Word| {
        if word.get_id() == "lang" {
            word.value_parser(langs())
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
        global("store", lang)
            .value_name("FILE")
            .value_hint(ValueHint::FilePath),
        global("as", lang)
            .value_name("PERSON")
            .value_hint(ValueHint::Other),
        one_of(global("lang", lang).value_name("LANG"), langs(), lang),
        global("json", lang).action(ArgAction::SetTrue),
        global("help", lang).short('h').action(ArgAction::Help),
        global("plain", lang).action(ArgAction::SetTrue),
    ];
    let root = Command::new("rubricate")
        .about(Phrase::new("act-rubricate").say(lang))
        .version(env!("CARGO_PKG_VERSION"))
        .after_help(Phrase::new("act-help-exit").say(lang))
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .args(globals)
        .arg(
            global("version", lang)
                .global(false)
                .short('V')
                .action(ArgAction::Version),
        );
    let acts = ACTS.iter().fold(headed(root, lang), |command, act| {
        graft(command, act, &act.words(), lang)
    });
    acts.subcommands(guide::commands(lang))
}

/// The languages that can be asked for.
fn langs() -> Vec<&'static str> {
    Lang::SPOKEN.iter().map(Lang::code).collect()
}

/// A command whose help has its headings in `lang`.
pub(super) fn headed(command: Command, lang: Lang) -> Command {
    let styles = Styles::styled();
    let (on, off) = (styles.get_usage().render(), styles.get_usage().render_reset());
    let usage = Phrase::new("act-help-usage").say(lang);
    command
        .disable_help_flag(true)
        .subcommand_help_heading(Phrase::new("act-help-commands").say(lang))
        .help_template(format!(
            "{{about-with-newline}}\n{on}{usage}{off}{{usage}}\n\n{{all-args}}{{after-help}}"
        ))
}

/// An argument that takes one of these words, which its help tells.
fn one_of(word: Word, words: Vec<&'static str>, lang: Lang) -> Word {
    let what = word.get_help().map(ToString::to_string).unwrap_or_default();
    let help = Phrase::new("act-arg-one-of")
        .with("what", what)
        .with("words", words.join(", "));
    word.help(help.say(lang))
        .hide_possible_values(true)
        .value_parser(words)
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
        .help_heading(Phrase::new("act-help-options").say(lang))
        .display_order(GLOBAL)
}

/// Hangs an act into the tree of commands, making the inner commands on the way.
fn graft(command: Command, act: &Act, words: &[&'static str], lang: Lang) -> Command {
    match words {
        [] => command,
        [last] => command.subcommand(leaf(act, last, lang)),
        [first, rest @ ..] => {
            let inner = command.find_subcommand(first).cloned().unwrap_or_else(|| {
                headed(Command::new(*first), lang)
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
    // under headings of our own an argument would go by its name
    let words = act.args.iter().enumerate();
    let words = words.map(|(at, arg)| word(arg, lang).display_order(at));
    headed(Command::new(name), lang)
        // an act may have others behind it, which do not take its words
        .subcommand_negates_reqs(true)
        .about(act.title().say(lang))
        .after_help(guide::afterwards(&act.example(), lang))
        .args(words)
}

fn word(arg: &Arg, lang: Lang) -> Word {
    let heading = match arg.place {
        Place::Required | Place::Optional | Place::Many => "act-help-arguments",
        Place::Option | Place::Options | Place::Flag => "act-help-options",
    };
    let word = Word::new(arg.name)
        .help(Phrase::new(format!("act-arg-{}", arg.name)).say(lang))
        .help_heading(Phrase::new(heading).say(lang));
    let word = match arg.place {
        Place::Flag => word,
        _ => word.value_hint(hint(arg.kind)),
    };
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
        Kind::Choice(words) if arg.place != Place::Flag => one_of(word, words.to_vec(), lang),
        // a mark may be below zero, and a comment may start with a dash; elsewhere a dash is a misspelt option
        Kind::Text | Kind::Prose | Kind::Number if !matches!(arg.place, Place::Flag | Place::Optional) => {
            word.allow_hyphen_values(true)
        }
        _ => word,
    }
}

/// What a shell offers for an argument: files where files are meant, and nothing where it cannot know.
fn hint(kind: Kind) -> ValueHint {
    match kind {
        Kind::File | Kind::Rubric => ValueHint::FilePath,
        _ => ValueHint::Other,
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
