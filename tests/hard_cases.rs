//! What assessment documents ask for, written as rubrics: each with filled sheets and what they come to, worked by hand.
//!
//! A sheet lies in `tests/rubrics/worked` under the name of its rubric; the lines `#= …` in it are what is expected.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use rubricate::diag::{Finding, Sink};
use rubricate::exchange::sheet_text;
use rubricate::rubric::{self, Rubric};
use rubricate::scoring::{Outcome, outcome_json, read_outcome, score, trace};
use rubricate::text::{Lang, Source};
use serde_json::Value;

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/rubrics")
        .join(name)
}

fn source(path: &Path) -> Source {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    Source::new(path.display().to_string(), &text)
}

fn sheets() -> Vec<PathBuf> {
    let entries = fs::read_dir(folder("worked")).expect("the folder can be listed");
    let mut sheets: Vec<PathBuf> = entries.map(|entry| entry.expect("a file").path()).collect();
    sheets.sort();
    sheets
}

/// The rubric a sheet is named after.
fn rubric_of(sheet: &Path) -> Rubric {
    let name = sheet
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let name = name.split('.').next().unwrap_or_default();
    let reading = rubric::read(&source(&folder("fine").join(format!("{name}.toml"))), &[]);
    let said: Vec<&str> = reading
        .findings
        .iter()
        .map(|finding: &Finding| finding.name)
        .collect();
    reading.rubric.unwrap_or_else(|| panic!("{name}: {said:?}"))
}

fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => "none".to_owned(),
        other => other.to_string(),
    }
}

/// The part of a list with that id.
fn part<'v>(json: &'v Value, list: &str, key: &str, id: &str) -> &'v Value {
    let mut all = json[list].as_array().expect("a list").iter();
    all.find(|one| one[key] == id)
        .unwrap_or_else(|| panic!("no {id} in {list}: {json:#}"))
}

/// What an outcome says where an expectation asks for it.
fn found(json: &Value, wanted: &[&str]) -> String {
    match wanted {
        [whole @ ("score" | "reason" | "band" | "enough_for" | "coverage")] => text_of(&json[*whole]),
        ["interval"] if json["interval"][0].is_null() => "none".to_owned(),
        ["interval"] => format!(
            "{} {}",
            text_of(&json["interval"][0]),
            text_of(&json["interval"][1])
        ),
        ["criterion", id] => text_of(&part(json, "criteria", "id", id)["score"]),
        ["weight", id] => text_of(&part(json, "criteria", "id", id)["weight"]),
        ["indicator", id] => text_of(&part(json, "indicators", "id", id)["scored"]),
        ["raw", id] => text_of(&part(json, "indicators", "id", id)["raw"]),
        ["max", id] => text_of(&part(json, "indicators", "id", id)["max"]),
        ["adjustment", id] => text_of(&part(json, "adjustments", "id", id)["points"]),
        ["cap", id] => text_of(&part(json, "caps", "indicator", id)["scored"]),
        ["variant", id] => text_of(&part(json, "variants", "of", id)["variant"]),
        ["gate"] => text_of(&json["gates"][0]["id"]),
        _ => panic!("nothing is known of {wanted:?}"),
    }
}

fn scored(path: &Path) -> (Rubric, Outcome, Value) {
    let (rubric, text, sink) = (rubric_of(path), source(path), Sink::new());
    let sheet = sheet_text::read(&text, &sink);
    let marks = sheet.marks(&rubric);
    let outcome = score(&rubric, &sheet.dossier, &marks);
    let step = trace(&rubric, &sheet.dossier, &marks, &outcome);
    assert!(!step.children.is_empty(), "every outcome can be explained");
    let json = outcome_json(&rubric, &outcome, Lang::EN);
    drop(sheet);
    let said: Vec<String> = sink
        .into_findings()
        .iter()
        .map(|finding| finding.message.say(Lang::EN))
        .collect();
    assert!(said.is_empty(), "{}: {said:#?}", path.display());
    (rubric, outcome, json)
}

#[test]
fn every_sheet_comes_to_what_was_worked_out_by_hand() {
    for path in sheets() {
        let (_, _, json) = scored(&path);
        let text = source(&path);
        let mut expectations = 0;
        for line in text.text().lines().filter_map(|line| line.strip_prefix("#= ")) {
            let words: Vec<&str> = line.split_whitespace().collect();
            let values = if words[0] == "interval" && words.len() == 3 {
                2
            } else {
                1
            };
            let (wanted, value) = words.split_at(words.len() - values);
            assert_eq!(
                found(&json, wanted),
                value.join(" "),
                "{}: {line}\n{json:#}",
                path.display()
            );
            expectations += 1;
        }
        assert!(expectations > 0, "{} expects nothing", path.display());
    }
}

#[test]
fn what_is_printed_is_read_back_as_it_was() {
    for path in sheets() {
        let (rubric, outcome, json) = scored(&path);
        let read = read_outcome(&rubric, &json);
        assert!(read.has_figures_of(&read_outcome(&rubric, &outcome_json(&rubric, &outcome, Lang::EN))));
        assert_eq!(
            outcome_json(&rubric, &read, Lang::EN)["adjustments"],
            json["adjustments"],
            "{}",
            path.display()
        );
    }
}

#[test]
fn every_case_has_a_sheet() {
    let names = |folder: PathBuf| -> BTreeSet<String> {
        let entries = fs::read_dir(folder).expect("the folder can be listed");
        let files = entries.map(|entry| entry.expect("a file").file_name().to_string_lossy().into_owned());
        files
            .filter_map(|name| Some(name.split('.').next()?.to_owned()))
            .collect()
    };
    let mut cases = names(folder("fine"));
    // these two are read and not scored
    cases.retain(|case| case != "smallest" && case != "whole");
    assert_eq!(cases, names(folder("worked")));
}
