//! The words of the interface stand in the Fluent files and nowhere else: every name the program says has a wording
//! in every language, no wording is left over, and no sentence stands in the program itself.

#[path = "architecture/lexer.rs"]
#[expect(dead_code, reason = "only the strings of our sources are looked at here")]
mod lexer;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use lexer::{Kind, Token, lex};
use rubricate::cli::talk::Verb;
use rubricate::exchange::grid::Loss;
use rubricate::method::METHODS;
use rubricate::method::coupling_coordination::LEVELS;
use rubricate::model::evidence::{DOCKING_LEVELS, INTEGRATIONS};
use rubricate::model::{Party, Role};
use rubricate::rubric::keys::KEYS;
use rubricate::text::{Lang, phrase};
use rubricate::tui::event::Key;
use rubricate::tui::gesture::ROWS;
use rubricate::tui::state::tour::STEPS;
use rubricate::tui::state::welcome::CHOICES;
use rubricate::workbench::act::{ACTS, Act};
use rubricate::workbench::args::{Arg, Place};
use rubricate::workbench::asks::sorted::SortBy;
use rubricate::workbench::at_hand::ELSEWHERE;
use rubricate::workbench::config::table::SETTINGS;
use rubricate::workbench::method::ENTRIES;

/// The areas of phrases, one file each; what the first screen says stands in a file of its own.
const AREAS: [&str; 11] = [
    "finding", "fault", "method", "score", "act", "reply", "screen", "talk", "tour", "welcome", "language",
];

/// Phrases whose names are put together as the program runs, beside those of acts, gestures and findings: what is
/// composed, and with what.
const COMPOSED: &[(&str, &[&str])] = &[
    (
        "act-option-",
        &["store", "as", "lang", "json", "plain", "help", "version"],
    ),
    ("act-", &["help", "completions", "man", "doctor"]),
    ("act-arg-", &["command", "shell"]),
    ("act-example-", &["help", "completions", "man", "doctor"]),
    ("screen-class-", &["counts", "context", "vanity"]),
    ("screen-party-", Party::WORDS),
    ("screen-role-", Role::WORDS),
    ("screen-docking-", DOCKING_LEVELS),
    ("screen-integration-", INTEGRATIONS),
    ("talk-word-", Verb::WORDS),
    ("talk-help-", Verb::WORDS),
    ("reply-state-", &["open", "ready", "sealed"]),
    ("reply-loss-", Loss::WORDS),
    ("reply-subject-", &["project", "unit"]),
    (
        "reply-change-",
        &["same", "text-only", "harmless", "changes-scores", "removes-marks"],
    ),
    (
        "reply-sign-",
        &[
            "term",
            "colours",
            "unicode",
            "widths",
            "paste",
            "synchronised",
            "clipboard",
            "between",
            "tmux-escape-time",
            "tmux-terminal",
            "locale",
            "config",
            "store",
            "opens",
            "entries",
            "bytes",
            "log-bytes",
            "schema",
            "writable",
            "file-system",
        ],
    ),
    (
        "reply-record-",
        &["person", "unit", "place", "need", "project", "evidence"],
    ),
    (
        "screen-column-",
        &["project", "place", "model", "answered", "score", "state"],
    ),
    ("screen-sorted-", SortBy::WORDS),
    (
        "screen-kind-",
        &[
            "municipal-district",
            "prefecture-level-city",
            "county-level-city",
            "central-town",
            "province",
            "new-area",
        ],
    ),
    (
        "screen-model-",
        &[
            "alliance",
            "committee",
            "government-industry-research",
            "research-institute",
            "school-run-enterprise",
            "science-park",
            "strategic-alliance",
        ],
    ),
    (
        "reply-past-",
        &[
            "answer", "cites", "comment", "evidence", "move", "project", "reopen", "seal", "sheet",
        ],
    ),
    ("reply-deed-", &["done", "undone", "redone", "in-vain"]),
    (
        "reply-event-",
        &[
            "person", "unit", "place", "need", "project", "evidence", "retired",
        ],
    ),
];

/// The acts whose arguments are asked for in a form.
const FORMS: [&str; 6] = ["person", "unit", "place", "need", "project", "evidence"];

/// Whether an act is asked for in a form when it is chosen by name; settings have a screen of their own.
fn is_asked_for(act: &Act) -> bool {
    let is_optional = |arg: &Arg| matches!(arg.place, Place::Optional | Place::Flag);
    let is_aside = ELSEWHERE.contains(&act.name) || act.name == "config set";
    !is_aside && !act.args.iter().all(is_optional)
}

/// Where one name gives another: a message its hint, a fault its message, a value the way it is written.
const FOLLOWS: [(&str, &str); 4] = [
    ("finding-", ""),
    ("finding-", "-hint"),
    ("fault-", ""),
    ("fault-", "-hint"),
];

/// One source file of the program without its tests.
struct File {
    path: PathBuf,
    text: String,
}

fn sources() -> Vec<File> {
    let mut files = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder of sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                // the tests of a floor may stand in a folder of their own
                if path.file_name().is_some_and(|name| name != "tests") {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|end| end == "rs")
                && path
                    .file_name()
                    .is_some_and(|name| name != "tests.rs" && name != "sample.rs")
            {
                let text = fs::read_to_string(&path).expect("a source text");
                files.push(File { path, text });
            }
        }
    }
    files
}

/// The tokens before the module of tests, which stands last.
fn program(text: &str) -> Vec<Token<'_>> {
    let mut tokens = lex(text).tokens;
    let tests = tokens
        .windows(2)
        .position(|pair| pair[0].is("mod") && pair[1].is("tests"));
    tokens.truncate(tests.unwrap_or(tokens.len()));
    tokens
}

/// What a literal of code says, if it is a plain string.
fn said<'a>(token: &Token<'a>) -> Option<&'a str> {
    (token.kind == Kind::Literal)
        .then(|| token.text.strip_prefix('"')?.strip_suffix('"'))
        .flatten()
}

/// All plain strings of the program.
fn strings(files: &[File]) -> BTreeSet<String> {
    let all = files.iter().flat_map(|file| {
        let tokens = program(&file.text);
        tokens
            .iter()
            .filter_map(said)
            .map(str::to_owned)
            .collect::<Vec<_>>()
    });
    all.collect()
}

fn is_phrase(name: &str) -> bool {
    let area = AREAS
        .iter()
        .any(|area| name.strip_prefix(area).is_some_and(|rest| rest.starts_with('-')));
    let plain = |ch: char| ch.is_ascii_lowercase() || ch.is_ascii_digit() || ch == '-';
    area && name.chars().all(plain) && !name.ends_with('-')
}

/// Names that tables of the program put together.
fn composed() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for act in ACTS {
        names.insert(act.title().name().to_owned());
        names.insert(act.example().name().to_owned());
        names.extend(
            act.words()
                .iter()
                .take(act.words().len() - 1)
                .map(|word| format!("act-{word}")),
        );
        names.extend(act.args.iter().map(|arg| format!("act-arg-{}", arg.name)));
    }
    names.extend(ROWS.iter().map(|row| row.phrase().name().to_owned()));
    names.extend(
        Role::ALL
            .iter()
            .map(|role| format!("screen-role-{}", role.word())),
    );
    names.extend(STEPS.iter().map(|step| format!("tour-step-{}", step.name)));
    for (_, choice) in CHOICES {
        names.extend(["", "-about"].map(|end| format!("welcome-{choice}{end}")));
    }
    names.extend(KEYS.iter().map(|key| key.meaning().name().to_owned()));
    for setting in SETTINGS {
        names.extend([setting.title(), setting.about()].map(|phrase| phrase.name().to_owned()));
    }
    for act in ACTS
        .iter()
        .filter(|act| !FORMS.contains(&act.name) && is_asked_for(act))
    {
        let slots = act
            .args
            .iter()
            .filter(|arg| arg.place != Place::Flag && arg.name != "shown");
        names.extend(slots.map(|arg| format!("screen-slot-{}", arg.name)));
    }
    for act in ACTS.iter().filter(|act| FORMS.contains(&act.name)) {
        names.extend(["add", "change"].map(|does| format!("screen-form-{}-{does}", act.name)));
        names.extend(act.args.iter().map(|arg| format!("screen-slot-{}", arg.name)));
        names.extend(act.args.iter().map(|arg| format!("screen-hint-{}", arg.name)));
    }
    for about in METHODS {
        let ends = ["", "-assumes", "-takes", "-misleads"];
        names.extend(ends.map(|end| format!("method-{}{end}", about.id())));
    }
    let fields = ENTRIES.iter().flat_map(|entry| entry.gives);
    names.extend(LEVELS.map(|level| format!("method-word-{level}")));
    names.extend(fields.map(|given| format!("method-field-{}", given.field.replace('_', "-"))));
    for (start, ends) in COMPOSED {
        names.extend(ends.iter().map(|end| format!("{start}{end}")));
    }
    names
}

/// Names the program says for certain: whole ones in its text, and those that tables put together.
fn certain(strings: &BTreeSet<String>) -> BTreeSet<String> {
    let whole = strings.iter().filter(|string| is_phrase(string)).cloned();
    whole.chain(composed()).collect()
}

/// Names the program may say: a short name in its text is that of a finding, a fault, or of what cannot be read.
fn possible(strings: &BTreeSet<String>, certain: &BTreeSet<String>) -> BTreeSet<String> {
    let mut names = certain.clone();
    names.extend(certain.iter().map(|name| format!("{name}-hint")));
    let screens = certain.iter().filter(|name| name.starts_with("screen-help-"));
    names.extend(screens.map(|name| format!("{name}-name")));
    for string in strings {
        names.extend(FOLLOWS.iter().map(|(start, end)| format!("{start}{string}{end}")));
        names.insert(format!("fault-bad-value-{string}"));
    }
    names
}

fn wordings(lang: Lang) -> BTreeSet<String> {
    phrase::names(lang).into_iter().map(str::to_owned).collect()
}

/// What the Fluent files of a language hold, name by name, as it stands there.
fn written(lang: Lang) -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("src/text")
        .join(lang.code());
    let mut written: BTreeMap<String, String> = BTreeMap::new();
    for area in AREAS.into_iter().chain(["first"]) {
        let text = fs::read_to_string(folder.join(format!("{area}.ftl"))).expect("a Fluent file");
        let mut name = None;
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if let Some((start, rest)) = line.split_once(" = ").filter(|(start, _)| is_phrase(start)) {
                name = Some(start.to_owned());
                written.insert(start.to_owned(), rest.to_owned());
            } else if let Some(name) = &name {
                written.entry(name.clone()).or_default().extend(["\n", line]);
            }
        }
    }
    written
}

/// What is missing, ready to be translated: a line for each with its English words.
fn to_translate(lang: Lang, names: &[String]) -> String {
    let english = written(Lang::EN);
    let line = |name: &String| {
        let area = name.split('-').next().unwrap_or_default();
        let words = english.get(name).map_or("", String::as_str).trim_end();
        format!("src/text/{lang}/{area}.ftl: {name} = {words}\n")
    };
    names.iter().map(line).collect()
}

/// The arguments of a wording: those that are said, and those that only choose between forms.
fn arguments(wording: &str) -> (BTreeSet<&str>, BTreeSet<&str>) {
    let (mut said, mut chosen_by) = (BTreeSet::new(), BTreeSet::new());
    for (_, rest) in wording.match_indices('$').map(|(at, _)| wording.split_at(at + 1)) {
        let name = rest.split(|ch: char| !ch.is_ascii_alphanumeric() && ch != '-' && ch != '_');
        let name = name.into_iter().next().unwrap_or_default();
        if rest[name.len()..].trim_start().starts_with("->") {
            chosen_by.insert(name);
        } else {
            said.insert(name);
        }
    }
    (said, chosen_by)
}

#[test]
fn every_phrase_has_a_wording_in_every_language() {
    let strings = strings(&sources());
    let certain = certain(&strings);
    assert!(certain.len() > 300, "only {} phrases found", certain.len());
    for lang in Lang::SPOKEN {
        let missing: Vec<_> = certain.difference(&wordings(lang)).cloned().collect();
        assert!(
            missing.is_empty(),
            "{} phrases have no wording in {lang}:\n{}",
            missing.len(),
            to_translate(lang, &missing)
        );
    }
}

#[test]
fn no_wording_is_left_over() {
    let strings = strings(&sources());
    let possible = possible(&strings, &certain(&strings));
    for lang in Lang::SPOKEN {
        let left: Vec<_> = wordings(lang)
            .difference(&possible)
            .filter(|name| {
                !patterns(&strings)
                    .iter()
                    .any(|(start, end)| name.starts_with(start) && name.ends_with(end))
            })
            .cloned()
            .collect();
        assert_eq!(left, [""; 0], "{lang}");
    }
}

/// Names with a gap that the program fills, as what stands before and after it: `screen-role-{}`.
fn patterns(strings: &BTreeSet<String>) -> Vec<(String, String)> {
    let gaps = strings.iter().filter_map(|string| {
        let (start, rest) = string.split_once('{')?;
        let (_, end) = rest.split_once('}')?;
        let whole = format!("{start}x{end}");
        let parts = start.matches('-').count();
        (is_phrase(&whole) && parts > 1 && start.ends_with('-')).then(|| (start.to_owned(), end.to_owned()))
    });
    gaps.collect()
}

#[test]
fn every_language_says_the_same_phrases() {
    let english = wordings(Lang::EN);
    for lang in Lang::SPOKEN {
        let own = wordings(lang);
        let missing: Vec<_> = english.difference(&own).cloned().collect();
        assert!(
            missing.is_empty(),
            "{} phrases have no wording in {lang}:\n{}",
            missing.len(),
            to_translate(lang, &missing)
        );
        let left: Vec<_> = own.difference(&english).collect();
        assert_eq!(
            left, [""; 0],
            "only in {lang}: take out, or say it in English too"
        );
    }
}

#[test]
fn every_language_says_the_same_arguments() {
    let english = written(Lang::EN);
    for lang in Lang::SPOKEN {
        for (name, wording) in written(lang) {
            let Some(other) = english.get(&name) else { continue };
            let ((said, by), (other_said, other_by)) = (arguments(&wording), arguments(other));
            // a form of a word may be chosen in one language and not be there in the other
            let unsaid: Vec<_> = other_said.difference(&said).collect();
            assert!(
                unsaid.is_empty(),
                "{lang}: {name} = {wording}\n{unsaid:?} not said"
            );
            let known: BTreeSet<_> = other_said.union(&other_by).copied().collect();
            let unknown: Vec<_> = said.union(&by).filter(|arg| !known.contains(*arg)).collect();
            assert!(
                unknown.is_empty(),
                "{lang}: {name} = {wording}\n{unknown:?} not given"
            );
        }
    }
}

#[test]
fn said_arguments_are_told_from_those_that_choose() {
    let (said, by) = arguments("{ $count ->\n [one] 1 of { $all }\n *[other] { $count }\n }");
    assert_eq!(said, ["all", "count"].into());
    assert_eq!(by, ["count"].into());
}

/// What stands beside Han: no blank, no narrow mark of a sentence, no mark at the end.
#[test]
fn chinese_is_punctuated_as_chinese() {
    let is_han = |ch: char| ('\u{4e00}'..='\u{9fff}').contains(&ch);
    for (name, wording) in written(Lang::ZH) {
        let bare = wording.replace(['{', '}'], "");
        for line in bare.lines() {
            let marks: Vec<char> = line.trim().chars().collect();
            let pair_of_han = marks
                .windows(3)
                .any(|three| is_han(three[0]) && three[1] == ' ' && is_han(three[2]));
            let narrow = marks
                .windows(2)
                .any(|two| is_han(two[0]) && matches!(two[1], ',' | ';' | ':' | '?' | '!' | '('));
            assert!(!pair_of_han && !narrow, "{name} = {wording}");
            assert!(!line.trim_end().ends_with('。'), "{name} = {wording}");
        }
    }
}

/// Two words in a row that are in lower case: a sentence, or a piece of one.
fn reads_as_prose(string: &str) -> bool {
    let gapless: String = string
        .split('{')
        .map(|part| part.split_once('}').map_or(part, |(_, rest)| rest))
        .collect();
    let words: Vec<&str> = gapless.split(' ').collect();
    let plain = |word: &&str| word.len() > 1 && word.chars().all(|ch| ch.is_ascii_lowercase());
    words.windows(2).any(|pair| pair.iter().all(plain))
}

/// True for a string that nobody at a screen reads: an act by its words, keys, the reason of an `expect` or of a lint.
fn is_for_nobody(tokens: &[Token<'_>], at: usize) -> bool {
    let before = |back: usize| at.checked_sub(back).map(|at| tokens[at]);
    let called = before(1).is_some_and(|token| token.is("("))
        && before(2).is_some_and(|token| {
            ["expect", "find", "panic", "unreachable", "assert", "debug_assert"]
                .iter()
                .any(|name| token.is(name))
                || token.is("!")
                    && before(3).is_some_and(|token| token.is("panic") || token.is("unreachable"))
        });
    let asserted = tokens[..at]
        .iter()
        .rev()
        .take_while(|token| !token.is(";"))
        .any(|token| token.is("debug_assert") || token.is("assert"));
    let attribute = tokens[..at]
        .iter()
        .rev()
        .take(4)
        .any(|token| token.is("must_use") || token.is("doc"));
    let act = said(&tokens[at]).is_some_and(|name| ACTS.iter().any(|act| act.name == name));
    let reason =
        before(1).is_some_and(|token| token.is("=")) && before(2).is_some_and(|token| token.is("reason"));
    let keys = said(&tokens[at]).is_some_and(|names| names.split(' ').all(|name| Key::parse(name).is_some()));
    called || asserted || attribute || act || reason || keys
}

#[test]
fn no_sentence_stands_in_the_program() {
    let mut found = Vec::new();
    for file in sources() {
        let path = file
            .path
            .strip_prefix(concat!(env!("CARGO_MANIFEST_DIR"), "/src"));
        let path = path.expect("a source of ours");
        let on_a_screen = ["cli", "workbench", "tui"]
            .iter()
            .any(|floor| path.starts_with(floor));
        // rehearsals and their pictures are for tests
        if !on_a_screen || path.starts_with("tui/probe") {
            continue;
        }
        let tokens = program(&file.text);
        for (at, token) in tokens.iter().enumerate() {
            if said(token).is_some_and(reads_as_prose) && !is_for_nobody(&tokens, at) {
                found.push(format!("{}:{} {}", file.path.display(), token.line, token.text));
            }
        }
    }
    assert_eq!(found, [""; 0]);
}

#[test]
fn prose_is_told_from_names() {
    for prose in ["cannot read {}", "{a} saved it", "there is"] {
        assert!(reads_as_prose(prose), "{prose}");
    }
    for name in [
        "act-rubric",
        "{}  {}",
        "Usage: X",
        "a b",
        "rubricate.store",
        "{one two}",
    ] {
        assert!(!reads_as_prose(name), "{name}");
    }
}
