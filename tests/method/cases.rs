//! The cases: published tables and edges, computed by two independent implementations that agree.

use serde_json::Value;

use rubricate::method::{METHODS, Pace};
use rubricate::workbench::method::{ENTRIES, run};

use crate::agrees::Case;

fn cases() -> Vec<Value> {
    serde_json::from_str(include_str!("cases.json")).expect("the cases are JSON")
}

#[test]
fn every_case_holds() {
    let mut mistakes = Vec::new();
    for case in &cases() {
        let case = Case(case);
        let ran = run(
            case.text("method"),
            Some(case.text("variant")),
            &case.0["input"],
            Pace::UNSEEN,
        );
        let result = ran.map_or_else(|fault| fault.json(), |answer| answer.json());
        mistakes.extend(
            case.mistake(&result)
                .map(|what| format!("{}: {what}", case.text("id"))),
        );
    }
    assert!(mistakes.is_empty(), "{}", mistakes.join("\n"));
}

#[test]
fn the_list_and_the_entries_name_the_same_methods() {
    let listed: Vec<&str> = METHODS.iter().map(|about| about.name).collect();
    let entries: Vec<&str> = ENTRIES.iter().map(|entry| entry.name).collect();
    assert_eq!(listed, entries);
}
