//! The schema takes every sound text and refuses what a schema can refuse.

use jsonschema::Validator;
use rubricate::rubric::keys::schema::{Of, schema};
use rubricate::text::Lang;
use serde_json::Value;

use crate::texts::{files, findings, is_translation, read};

fn validator(of: Of) -> Validator {
    let schema = schema(of, Lang::EN);
    assert!(
        jsonschema::meta::is_valid(&schema),
        "the schema keeps its own draft"
    );
    jsonschema::validator_for(&schema).expect("a schema")
}

/// A text as JSON; none where it is no TOML.
fn json(text: &str) -> Option<Value> {
    let table: toml::Table = text.parse().ok()?;
    Some(serde_json::to_value(table).expect("a table is JSON"))
}

/// What the schema says of a text.
fn said(validator: &Validator, value: &Value) -> Vec<String> {
    let errors = validator.iter_errors(value);
    errors
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

#[test]
fn sound_texts_keep_the_schema() {
    let (rubrics, translations) = (validator(Of::Rubric), validator(Of::Translation));
    let mut seen = [0, 0];
    for path in ["rubrics", "tests/rubrics/fine"].map(files).concat() {
        let value = json(&read(&path)).unwrap_or_else(|| panic!("{} is TOML", path.display()));
        let of = usize::from(is_translation(&path));
        seen[of] += 1;
        let validator = [&rubrics, &translations][of];
        assert_eq!(said(validator, &value), [""; 0], "{}", path.display());
    }
    assert!(seen.iter().all(|count| *count >= 2), "{seen:?}");
}

/// Findings that a schema leaves as errors too.
const SEEN: [&str; 7] = [
    "unknown-key",
    "missing-key",
    "wrong-type",
    "unknown-word",
    "out-of-range",
    "bad-language",
    "bad-id",
];

#[test]
fn what_a_schema_can_see_is_refused() {
    let rubrics = validator(Of::Rubric);
    let mut refused = 0;
    for path in files("tests/rubrics/check")
        .iter()
        .filter(|path| !is_translation(path))
    {
        let text = read(path);
        let found = findings(&text);
        let seen = SEEN.iter().any(|name| found.contains(name));
        // what only one kind of indicator must have is beyond a schema
        let seen = seen && !found.contains("points-step");
        let Some(value) = json(&text).filter(|_| seen) else {
            continue;
        };
        assert!(!rubrics.is_valid(&value), "{}: {found:?}", path.display());
        refused += 1;
    }
    assert!(refused >= 6, "{refused}");
}

#[test]
fn rules_have_no_place_in_a_translation() {
    let translations = validator(Of::Translation);
    let value = json(&read(
        &files("tests/rubrics/check")
            .into_iter()
            .find(|path| path.ends_with("rule-in-overlay.zh.toml"))
            .expect("the fixture"),
    ));
    assert!(!translations.is_valid(&value.expect("the fixture is TOML")));
}

#[test]
fn descriptions_are_in_the_language_asked_for() {
    let said = |lang| schema(Of::Rubric, lang)["properties"]["subject"]["description"].to_string();
    assert!(said(Lang::ZH).contains("评价对象"), "{}", said(Lang::ZH));
    assert!(said(Lang::EN).contains("judged"), "{}", said(Lang::EN));
}
