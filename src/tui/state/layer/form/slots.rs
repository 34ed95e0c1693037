//! The slots of a form from the arguments of its act, and what goes out from them.

use std::collections::{BTreeMap, BTreeSet};

use super::View;
use super::known::Values;
use crate::model::place::PLACE_KINDS;
use crate::model::project::ORGANISATION_MODELS;
use crate::rubric::{Class, EvidenceKind};
use crate::text::{Lang, Phrase, Wording, phrase, sort_key};
use crate::tui::state::field::Field;
use crate::tui::state::form::{Beyond, Choice, Entry, Form, Label, Lookup, Options, Slot};
use crate::workbench::act::Act;
use crate::workbench::args::{Arg, Args, Kind, Place};

/// The most needs that are shown to tick; more are typed.
const NEEDS: usize = 8;
/// The most that is offered for a lookup.
const OFFERED: usize = 50;

/// Arguments only programs give.
const FOR_PROGRAMS: [&str; 1] = ["shown"];

/// What is offered where something is looked up.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Offers {
    /// All there is, by slot.
    all: BTreeMap<String, Vec<Choice>>,
    /// The slot something is offered in at present, and the text it is offered for.
    at: Option<(String, String)>,
}

impl Offers {
    /// Offers what fits where somebody looks something up; takes the offer away where nobody does any more.
    pub(super) fn renew(&mut self, form: &mut Form) {
        let asked = form
            .query()
            .map(|(name, text)| (name.to_owned(), text.to_owned()));
        if asked == self.at {
            return;
        }
        if let Some((before, _)) = self.at.take()
            && asked.as_ref().is_none_or(|(name, _)| *name != before)
        {
            form.offer(&before, Vec::new());
        }
        if let Some((name, text)) = &asked {
            form.offer(name, self.fitting(name, text));
        }
        self.at = asked;
    }

    /// Whether something with that id can be taken in a slot.
    pub(super) fn has(&self, name: &str, id: &str) -> bool {
        let all = self.all.get(name).map_or(&[][..], Vec::as_slice);
        all.iter().any(|choice| choice.id == id)
    }

    fn fitting(&self, name: &str, text: &str) -> Vec<Choice> {
        let words = text.trim().to_lowercase();
        let all = self.all.get(name).map_or(&[][..], Vec::as_slice);
        // an id that is typed in full leaves all to choose from
        let exact = all.iter().any(|choice| choice.id == text.trim());
        let fits = |choice: &&Choice| exact || choice.holds(&words);
        all.iter().filter(fits).take(OFFERED).cloned().collect()
    }
}

/// The slots for an act's arguments with these values, and what is offered in them.
pub(super) fn slots(act: &str, is_known: bool, values: &Values, view: &View<'_>) -> (Vec<Slot>, Offers) {
    let mut offers = Offers::default();
    let args = Act::find(act).map_or(&[][..], |act| act.args);
    let wanted = args.iter().filter(|arg| {
        // what a record is called and whose it is does not change
        let stays = (arg.name == "id" && is_known) || (act == "evidence" && arg.name == "project");
        !stays && arg.place != Place::Flag && !FOR_PROGRAMS.contains(&arg.name)
    });
    let slots = wanted
        .map(|arg| {
            let value = values.get(arg.name).map_or("", String::as_str);
            let label = Label::Phrase(Phrase::new(format!("screen-slot-{}", arg.name)));
            Slot::new(arg.name, label, entry(act, arg, value, view, &mut offers))
        })
        .collect();
    (slots, offers)
}

fn entry(act: &str, arg: &Arg, value: &str, view: &View<'_>, offers: &mut Offers) -> Entry {
    let register = view.register;
    let mut offered = |all: Vec<Choice>, beyond: Beyond| {
        let lookup = Lookup::new(value, &all, beyond);
        offers.all.insert(arg.name.to_owned(), all);
        Entry::Lookup(lookup)
    };
    if let Some(words) = in_use(act, arg.name, view) {
        return offered(words, Beyond::Anything);
    }
    // a rubric may be a file
    let beyond = if arg.kind == Kind::Rubric {
        Beyond::Anything
    } else {
        Beyond::Nothing
    };
    let mut lookup = |mut all: Vec<Choice>| {
        all.sort_by_cached_key(|choice| sort_key(&choice.label.say(view.lang), view.lang));
        offered(all, beyond)
    };
    if let Some(all) = parts(arg, view) {
        return match arg.place {
            Place::Options | Place::Many => ticks(all, value),
            _ => lookup(all),
        };
    }
    match (arg.kind, arg.place) {
        (Kind::Choice(words), Place::Options) => ticks(told(arg.name, words), value),
        (Kind::Choice(words), _) => choice(told(arg.name, words), value),
        (Kind::Unit, _) => lookup(
            register
                .units
                .iter()
                .map(|it| named(it.id.as_str(), &it.name))
                .collect(),
        ),
        (Kind::PlaceId, _) => lookup(
            register
                .places
                .iter()
                .map(|it| named(it.id.as_str(), &it.name))
                .collect(),
        ),
        (Kind::Rubric, _) => lookup(
            register
                .rubrics
                .iter()
                .map(|it| named(it.id.as_str(), &it.title))
                .collect(),
        ),
        (Kind::Project, _) => lookup(
            register
                .projects
                .iter()
                .map(|it| named(it.id.as_str(), &it.title))
                .collect(),
        ),
        (Kind::Need, _) if (1..=NEEDS).contains(&register.needs.len()) => ticks(
            register
                .needs
                .iter()
                .map(|it| named(it.id.as_str(), &it.title))
                .collect(),
            value,
        ),
        (Kind::Text, _) if act == "evidence" && arg.name == "kind" => match view.case {
            // as the rubric has them: what counts first
            Some(case) => offered(case.rubric.evidence().iter().map(kind).collect(), Beyond::Nothing),
            None => Entry::Text(Field::one_line(value)),
        },
        (_, Place::Options | Place::Many) => Entry::Lines(Field::many_lines(value)),
        (Kind::Prose, _) => Entry::Text(Field::many_lines(value)),
        _ => Entry::Text(Field::one_line(value)),
    }
}

/// The parts of the project on the table that an argument may name.
fn parts(arg: &Arg, view: &View<'_>) -> Option<Vec<Choice>> {
    let case = view.case?;
    match arg.kind {
        Kind::Indicator => {
            let all = case.asked().into_iter();
            Some(all.map(|it| named(it.id.as_str(), &it.title)).collect())
        }
        Kind::Evidence => {
            let all = case.dossier.evidence.iter();
            Some(all.map(|it| named(it.id.as_str(), &it.title)).collect())
        }
        _ => None,
    }
}

/// The words that can be taken where others may be typed as well: those known everywhere, and those in use.
fn in_use(act: &str, name: &str, view: &View<'_>) -> Option<Vec<Choice>> {
    let register = view.register;
    let evidence = || view.case.into_iter().flat_map(|case| &case.dossier.evidence);
    Some(match (act, name) {
        ("place", "kind") => words(
            PLACE_KINDS,
            "screen-kind-",
            register.places.iter().map(|it| it.kind.clone()),
        ),
        ("project", "model") => words(
            ORGANISATION_MODELS,
            "screen-model-",
            register.projects.iter().filter_map(|it| it.model.clone()),
        ),
        ("project", "year") => {
            let years = register.projects.iter().filter_map(|it| it.year);
            words(&[], "", years.map(|year| year.to_string()))
        }
        ("evidence", "of") => words(&[], "", evidence().map(|it| it.unit.original().to_owned())),
        ("evidence", "date") => {
            let dates = evidence().filter_map(|it| it.date);
            words(&[], "", dates.map(|date| date.to_string()))
        }
        _ => return None,
    })
}

/// The words known everywhere, by the names people read, and those in use beside them.
fn words(known: &[&str], phrase: &str, used: impl Iterator<Item = String>) -> Vec<Choice> {
    let own: BTreeSet<String> = used
        .filter(|word| !word.is_empty() && !known.contains(&word.as_str()))
        .collect();
    let named = known.iter().map(|word| {
        let name = Phrase::new(format!("{phrase}{word}"));
        Choice::new(*word, Label::Phrase(name))
    });
    named.chain(own.iter().map(|word| plain(word))).collect()
}

/// An evidence kind with what it is worth.
fn kind(kind: &EvidenceKind) -> Choice {
    let name = match kind.class {
        Class::Counts => "screen-evidence-counts",
        Class::Context => "screen-evidence-context",
        Class::Vanity => "screen-evidence-vanity",
    };
    let label = Phrase::new(name).with("kind", &kind.title);
    Choice::new(kind.id.as_str(), Label::Phrase(label))
}

fn choice(all: Vec<Choice>, value: &str) -> Entry {
    let none = Choice::new("", Label::Phrase(Phrase::new("screen-slot-none")));
    let known = value.is_empty() || all.iter().any(|choice| choice.id == value);
    // a word the list does not have is kept
    let own = (!known).then(|| plain(value));
    let all = std::iter::once(none).chain(all).chain(own).collect();
    Entry::Choice(Options::new(all).at_id(value))
}

fn ticks(mut all: Vec<Choice>, value: &str) -> Entry {
    let given: Vec<&str> = listed(value).collect();
    for id in &given {
        if !all.iter().any(|choice| choice.id == *id) {
            all.push(plain(id));
        }
    }
    let chosen = all
        .iter()
        .enumerate()
        .filter(|(_, choice)| given.contains(&choice.id.as_str()));
    let chosen = chosen.map(|(at, _)| at).collect();
    Entry::Choices(Options::new(all), chosen)
}

/// The words an argument may be.
fn told(arg: &str, words: &[&str]) -> Vec<Choice> {
    words.iter().map(|word| of_word(arg, word)).collect()
}

fn of_word(of: &str, word: &str) -> Choice {
    let said = Lang::SPOKEN.map(|lang| (lang, phrase::of_word(of, word, lang)));
    let words = said
        .into_iter()
        .fold(Wording::new(word), |words, (lang, text)| words.with(lang, text));
    Choice::new(word, Label::Words(words))
}

fn plain(word: &str) -> Choice {
    Choice::new(word, Label::Plain(word.to_owned()))
}

fn named(id: &str, name: &Wording) -> Choice {
    Choice::new(id, Label::Words(name.clone()))
}

/// The values of a list: with commas or a line each; of texts that may hold commas a line each.
fn listed(value: &str) -> impl Iterator<Item = &str> {
    value
        .split([',', '，', '、', '\n'])
        .map(str::trim)
        .filter(|value| !value.is_empty())
}

fn lines(value: &str) -> impl Iterator<Item = &str> {
    value.lines().map(str::trim).filter(|value| !value.is_empty())
}

/// Adds what a slot says to the arguments of an act; an emptied list is said to be empty.
pub(super) fn put(args: Args, act: &str, name: &str, value: &str, before: &str) -> Args {
    let arg = Act::find(act).and_then(|act| act.args.iter().find(|arg| arg.name == name));
    let Some(arg) = arg.filter(|arg| matches!(arg.place, Place::Options | Place::Many)) else {
        return args.with(name, value);
    };
    if arg.name == "fact" {
        return facts(args, value, before);
    }
    let values: Vec<&str> = if matches!(arg.kind, Kind::Text | Kind::File) {
        lines(value).collect()
    } else {
        listed(value).collect()
    };
    if values.is_empty() {
        return args.with(name, "");
    }
    values
        .into_iter()
        .fold(args, |args, value| args.with(name, value))
}

/// A fact that is no longer there is taken away by its name with nothing behind it.
fn facts(args: Args, value: &str, before: &str) -> Args {
    let name = |fact: &str| {
        fact.split_once('=')
            .map_or(fact, |(name, _)| name)
            .trim()
            .to_owned()
    };
    let left: BTreeSet<String> = lines(value).map(name).collect();
    let gone = lines(before).map(name).filter(|name| !left.contains(name));
    let gone: Vec<String> = gone.map(|name| format!("{name}=")).collect();
    let args = lines(value).fold(args, |args, fact| args.with("fact", fact));
    gone.into_iter().fold(args, |args, fact| args.with("fact", fact))
}
