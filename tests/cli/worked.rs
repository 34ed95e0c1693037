//! The worked sheets of the shipped rubrics come to what is worked out by hand at their head.
//!
//! A line `#= …` there states one figure: `score`, `reason`, `band`, `criterion ID`, `cap INDICATOR SCORED`, `gate ID`,
//! `adjustment ID POINTS`. What is not stated must not be so.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::desk::Desk;

fn sheets() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rubrics/shipped");
    let files = fs::read_dir(folder).expect("the worked sheets lie there");
    let mut paths: Vec<PathBuf> = files
        .map(|file| file.expect("a folder can be listed").path())
        .collect();
    paths.sort();
    paths
}

fn stated(sheet: &str) -> BTreeSet<String> {
    sheet
        .lines()
        .filter_map(|line| line.strip_prefix("#= "))
        .map(str::to_owned)
        .collect()
}

/// The outcome in the same lines.
fn found(outcome: &Value) -> BTreeSet<String> {
    let text = |value: &Value| value.as_str().unwrap_or("none").to_owned();
    let each = |part: &str, keys: &[&str]| -> Vec<String> {
        let all = outcome[part].as_array().expect("a list");
        let line = |one: &Value| {
            keys.iter()
                .map(|key| text(&one[key]))
                .collect::<Vec<_>>()
                .join(" ")
        };
        all.iter().map(line).collect()
    };
    let led = |word: &str, lines: Vec<String>| -> Vec<String> {
        lines.into_iter().map(|line| format!("{word} {line}")).collect()
    };
    let mut lines = vec![
        format!("score {}", text(&outcome["score"])),
        format!("band {}", text(&outcome["band"])),
    ];
    lines.extend(
        outcome["reason"]
            .as_str()
            .map(|reason| format!("reason {reason}")),
    );
    lines.extend(led("criterion", each("criteria", &["id", "score"])));
    lines.extend(led("cap", each("caps", &["indicator", "scored"])));
    lines.extend(led("gate", each("gates", &["id"])));
    let adjusted = each("adjustments", &["id", "points"]).into_iter();
    let given = adjusted.filter(|line| !line.ends_with(" 0"));
    lines.extend(led("adjustment", given.collect()));
    lines.into_iter().collect()
}

#[test]
fn every_worked_sheet_comes_to_what_it_states() {
    for path in sheets() {
        let sheet = fs::read_to_string(&path).expect("a text");
        let desk = Desk::bare();
        desk.file("sheet.toml", &sheet);
        let outcome = desk.run("score --sheet sheet.toml --json").json();
        assert_eq!(outcome.get("findings"), None, "{}", path.display());
        assert_eq!(found(&outcome), stated(&sheet), "{}", path.display());
    }
}

#[test]
fn every_shipped_rubric_has_a_worked_sheet() {
    let worked: BTreeSet<String> = sheets()
        .iter()
        .filter_map(|path| path.file_stem().map(|stem| stem.to_string_lossy().into_owned()))
        .collect();
    for shipped in rubricate::rubric::shipped() {
        assert!(worked.contains(shipped.name), "{}", shipped.name);
    }
}
