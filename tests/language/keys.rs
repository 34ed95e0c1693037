//! What the table of keys says and what the reader takes are the same.

use std::collections::{BTreeMap, BTreeSet};

use rubricate::rubric::keys::{KEYS, Key, Need, below, is_name};
use rubricate::text::Lang;
use toml::Value;

use crate::texts::{findings, whole};

/// The paths of the table that a text uses, with the value of each once.
fn used(text: &str) -> BTreeMap<String, Value> {
    let table: toml::Table = text.parse().expect("a TOML text");
    let mut used = BTreeMap::new();
    collect("", &Value::Table(table), &mut used);
    used
}

fn collect(path: &str, value: &Value, used: &mut BTreeMap<String, Value>) {
    match value {
        Value::Table(table) => {
            for (key, value) in table {
                let path = below(path, key);
                used.entry(path.clone()).or_insert_with(|| value.clone());
                collect(&path, value, used);
            }
        }
        Value::Array(values) if values.iter().all(Value::is_table) => {
            for value in values {
                collect(&format!("{path}[]"), value, used);
            }
        }
        _ => {}
    }
}

#[test]
fn the_whole_language_and_the_table_have_the_same_keys() {
    let used: BTreeSet<String> = used(&whole()).into_keys().collect();
    // a table that occurs in several places is used whole in one of them
    let meanings: BTreeSet<String> = used
        .iter()
        .filter_map(|path| Key::find(path))
        .map(|key| key.meaning().name().to_owned())
        .collect();
    for key in KEYS {
        let is_used = used.contains(key.path) || meanings.contains(key.meaning().name());
        assert!(is_used, "tests/rubrics/fine/whole.toml does not use {}", key.path);
    }
    for path in &used {
        let is_entry = path.rsplit('.').next().is_some_and(is_name);
        assert!(
            is_entry || Key::find(path).is_some(),
            "the table does not have {path}"
        );
    }
}

/// Every word that the reader asks a table for, read off its sources.
fn words_of_the_reader() -> BTreeSet<String> {
    let sources = [
        include_str!("../../src/rubric/lower/mod.rs"),
        include_str!("../../src/rubric/lower/indicator.rs"),
    ];
    let asked = |source: &str| {
        let calls = ["may(\"", "must(\""]
            .map(|call| source.split(call).skip(1).map(str::to_owned).collect::<Vec<_>>());
        calls.concat()
    };
    let all = sources.iter().flat_map(|source| asked(source));
    all.filter_map(|rest| rest.split('"').next().map(str::to_owned))
        .collect()
}

/// Puts a word into the first table of a path in the whole language.
fn with_word(table: &mut toml::Table, path: &[&str], word: &str) -> bool {
    let Some((first, rest)) = path.split_first() else {
        return table.insert(word.to_owned(), Value::Integer(1)).is_none();
    };
    let is_list = first.ends_with("[]");
    let first = first.trim_end_matches("[]");
    let names: Vec<String> = if is_name(first) {
        table.keys().cloned().collect()
    } else {
        vec![first.to_owned()]
    };
    names.iter().any(|name| match table.get_mut(name) {
        Some(Value::Table(inner)) => with_word(inner, rest, word),
        Some(Value::Array(all)) if is_list => {
            let first = all.iter_mut().find_map(Value::as_table_mut);
            first.is_some_and(|inner| with_word(inner, rest, word))
        }
        _ => false,
    })
}

#[test]
fn the_reader_takes_no_key_that_the_table_does_not_have() {
    let words = words_of_the_reader();
    assert!(words.len() > 50, "{words:?}");
    let whole: toml::Table = whole().parse().expect("a TOML text");
    // tables of known keys; in the others every name is the author's
    let tables: BTreeSet<&str> = KEYS
        .iter()
        .filter(|key| !is_name(key.word()))
        .map(Key::table)
        .collect();
    let mut tried = 0;
    for path in tables {
        for word in &words {
            let key = if path.is_empty() {
                word.clone()
            } else {
                format!("{path}.{word}")
            };
            if Key::find(&key).is_some() {
                continue;
            }
            let mut text = whole.clone();
            let parts: Vec<&str> = path.split('.').filter(|part| !part.is_empty()).collect();
            assert!(
                with_word(&mut text, &parts, word),
                "{key} has a place in whole.toml"
            );
            let found = findings(&toml::to_string(&text).expect("a table is a text"));
            assert!(found.contains("unknown-key"), "the reader takes {key}: {found:?}");
            tried += 1;
        }
    }
    assert!(tried > 500, "{tried}");
}

#[test]
fn what_must_be_there_is_missed_and_what_may_be_is_not() {
    let whole: toml::Table = whole().parse().expect("a TOML text");
    for key in KEYS.iter().filter(|key| !is_name(key.word())) {
        let mut text = whole.clone();
        let parts: Vec<&str> = key.path.split('.').collect();
        without(&mut text, &parts);
        let found = missed(&toml::to_string(&text).expect("a table is a text"));
        // criteria may be read without a weight, or not yet
        if key.path == "criteria.ID.weight" {
            continue;
        }
        // one kind of indicator may need what others do not have
        let is_missed = key.need == Need::Must || key.wrong.contains(&"missing-key");
        assert_eq!(found.contains(key.word()), is_missed, "{}: {found:?}", key.path);
    }
}

/// The keys that a text misses.
fn missed(text: &str) -> BTreeSet<String> {
    let reading = rubricate::rubric::read(&rubricate::text::Source::new("text.toml", text), &[]);
    let missing = reading
        .findings
        .iter()
        .filter(|finding| finding.name == "missing-key");
    missing
        .filter_map(|finding| finding.message.text("key").map(str::to_owned))
        .collect()
}

/// Takes a key out of every table of its path.
fn without(table: &mut toml::Table, path: &[&str]) {
    let Some((first, rest)) = path.split_first() else {
        return;
    };
    let bare = first.trim_end_matches("[]");
    if rest.is_empty() {
        table.remove(bare);
        return;
    }
    for (name, value) in table.iter_mut() {
        if name == bare || is_name(bare) {
            match value {
                Value::Table(inner) => without(inner, rest),
                Value::Array(all) => all
                    .iter_mut()
                    .filter_map(Value::as_table_mut)
                    .for_each(|inner| without(inner, rest)),
                _ => {}
            }
        }
    }
}

/// What holds without a key is what holds with its default.
#[test]
fn defaults_mean_what_is_left_out() {
    use rubricate::rubric;
    use rubricate::text::Source;
    let smallest = include_str!("../rubrics/fine/smallest.toml");
    let rules = |text: &str| {
        let reading = rubric::read(&Source::new("text.toml", text), &[]);
        reading.rubric.map(|rubric| rubric.prints().rules.clone())
    };
    let plain = rules(smallest);
    let headings = [
        ("", "[scale]"),
        ("scale", "[criteria.O1]"),
        ("criteria.ID", "[indicators.T1]"),
        ("indicators.ID", "[indicators.T1.levels]"),
    ];
    let mut tried = 0;
    for (table, before) in headings {
        for key in KEYS.iter().filter(|key| key.table() == table) {
            let Need::May(usual) = key.need else { continue };
            // keys of other kinds have no place here
            if usual.is_empty() || ["higher", "step"].contains(&key.word()) && table == "indicators.ID" {
                continue;
            }
            let text = smallest.replacen(before, &format!("{} = {usual}\n{before}", key.word()), 1);
            assert_eq!(rules(&text), plain, "{} = {usual}", key.path);
            tried += 1;
        }
    }
    assert!(tried >= 8, "{tried}");
}

#[test]
fn every_example_is_a_value() {
    for key in KEYS
        .iter()
        .filter(|key| !key.example.contains('…') && !is_name(key.word()))
    {
        let text = format!("{} = {}", key.word(), key.example);
        assert!(text.parse::<toml::Table>().is_ok(), "{}: {text}", key.path);
    }
}

#[test]
fn every_key_is_told_in_every_language() {
    for lang in Lang::SPOKEN {
        for key in KEYS {
            let said = key.meaning().say(lang);
            assert!(!said.starts_with("language-"), "{} in {lang}", key.path);
            assert!(
                !key.value.phrase().say(lang).starts_with("language-"),
                "{} in {lang}",
                key.path
            );
        }
    }
}

#[test]
fn every_finding_of_a_key_is_one_that_reading_makes() {
    let known = rubricate::rubric::reading::findings();
    for key in KEYS {
        for name in key.findings() {
            assert!(known.contains(&name), "{}: {name}", key.path);
        }
    }
}
