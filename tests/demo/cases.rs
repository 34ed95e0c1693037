//! The demo's files: nothing without its source, nothing in one language only, nothing made up that does not say so.

use std::collections::BTreeSet;
use std::path::Path;

use rubricate::model::evidence::{DOCKING_LEVELS, INTEGRATIONS};
use toml::{Table, Value};

/// The five sources that may be quoted.
const SOURCES: [&str; 5] = ["000", "001", "002", "003", "004"];

/// How cooperation is organised.
const MODELS: [&str; 6] = [
    "committee",
    "research-institute",
    "school-run-enterprise",
    "science-park",
    "government-industry-research",
    "strategic-alliance",
];

/// The cases that must be there, the traps among them.
const NEEDED: [&str; 27] = [
    "dut-committee",
    "neu-committee",
    "blower-dut-institute",
    "liaohe-dut-institute",
    "cnr-djtu-institute",
    "baosteel-neu-lab",
    "djtu-school-run-company",
    "liaoning-science-parks",
    "djtu-rail-transit",
    "dut-transfer-centre",
    "tongling-copper-alliance",
    "neu-steel-agreement",
    "jiaozuo-rd-centres",
    "jiaozuo-three-lists",
    "jiaozuo-open-venues",
    "jiaozuo-think-tanks",
    "jiaozuo-five-level-docking",
    "zone-municipal-districts",
    "zone-prefecture-level-cities",
    "zone-county-level-cities",
    "zone-central-towns",
    "lingang-core-area",
    "modern-industrial-college",
    "zibo-alliance",
    "zibo-battery",
    "zibo-sorting",
    "guangxi-862-projects",
];

/// All tables of one kind in the files of a folder, each with its file.
fn tables(folder: &str, kind: &str) -> Vec<(String, Table)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("rubrics/demo")
        .join(folder);
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("the demo's folder is there") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|end| end == "toml") {
            let file = path.file_name().expect("a name").to_string_lossy().into_owned();
            let text = std::fs::read_to_string(&path).expect("a text");
            let table: Table = text.parse().expect("it is TOML");
            let rows = table
                .get(kind)
                .and_then(Value::as_array)
                .cloned()
                .unwrap_or_default();
            found.extend(
                rows.into_iter()
                    .map(|row| (file.clone(), row.as_table().expect("a table").clone())),
            );
        }
    }
    assert!(!found.is_empty(), "there are {kind}");
    found
}

fn text<'a>(row: &'a Table, key: &str) -> &'a str {
    row.get(key).and_then(Value::as_str).unwrap_or_default()
}

fn has_both_languages(row: &Table, key: &str) -> bool {
    let words = row.get(key).and_then(Value::as_table);
    ["en", "zh"]
        .iter()
        .all(|lang| words.is_some_and(|words| !text(words, lang).is_empty()))
}

/// Holds what `holds` says of every row, and names those of which it is not true.
fn check(what: &str, rows: &[(String, Table)], holds: impl Fn(&Table) -> bool) {
    let wrong: Vec<String> = rows
        .iter()
        .filter(|(_, row)| !holds(row))
        .map(|(file, row)| format!("{file}: {}", text(row, "id")))
        .collect();
    assert!(wrong.is_empty(), "{what}: {wrong:?}");
}

#[test]
fn every_item_of_evidence_has_its_source_and_is_quoted_or_reported() {
    let items = tables("", "evidence");
    check("has a source", &items, |item| !text(item, "source").is_empty());
    check("is quoted or says that it is not", &items, |item| {
        let reported = item.get("reported").and_then(Value::as_bool) == Some(true);
        text(item, "quote").is_empty() == reported
    });
    check("a quote names the source it is from", &items, |item| {
        let source = text(item, "source").strip_prefix("source ");
        let known = source.is_some_and(|source| SOURCES.iter().any(|number| source.starts_with(number)));
        text(item, "quote").is_empty() || known
    });
}

#[test]
fn every_project_says_where_how_and_when_it_is() {
    let projects = tables("", "projects");
    let places = tables("", "places");
    let kind_of = |id: &str| {
        places
            .iter()
            .find(|(_, place)| text(place, "id") == id)
            .map(|(_, place)| text(place, "kind"))
    };
    check("has a place with a kind", &projects, |one| {
        kind_of(text(one, "place")).is_some_and(|kind| !kind.is_empty())
    });
    check("has one of the six models", &projects, |one| {
        MODELS.contains(&text(one, "model"))
    });
    check("has a year", &projects, |one| {
        one.get("year").is_some_and(Value::is_integer)
    });
    for key in ["unit", "rubric", "source"] {
        check(key, &projects, |one| !text(one, key).is_empty());
    }
}

#[test]
fn everything_is_said_in_both_languages() {
    for (kind, keys) in [
        ("people", ["name", "name"]),
        ("places", ["name", "name"]),
        ("units", ["name", "name"]),
        ("needs", ["title", "title"]),
        ("projects", ["title", "about"]),
        ("evidence", ["title", "title"]),
    ] {
        for key in keys {
            check(key, &tables("", kind), |row| has_both_languages(row, key));
        }
    }
    check("unit of a quantity", &tables("", "evidence"), |item| {
        !item.contains_key("unit") || has_both_languages(item, "unit")
    });
    check("names of partners", &tables("", "projects"), |project| {
        let partners = project
            .get("partners")
            .and_then(Value::as_array)
            .cloned()
            .unwrap_or_default();
        partners
            .iter()
            .all(|partner| has_both_languages(partner.as_table().expect("a table"), "name"))
    });
}

#[test]
fn the_cases_that_must_be_there_are_there_with_evidence() {
    let projects = tables("", "projects");
    let ids: BTreeSet<&str> = projects.iter().map(|(_, project)| text(project, "id")).collect();
    let missing: Vec<&str> = NEEDED.into_iter().filter(|id| !ids.contains(id)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert_eq!(ids.len(), projects.len(), "no id stands twice");
    let items = tables("", "evidence");
    check("has evidence", &projects, |project| {
        items
            .iter()
            .any(|(_, item)| text(item, "project") == text(project, "id"))
    });
}

#[test]
fn every_docking_level_and_every_integration_is_met() {
    let items = tables("", "evidence");
    for (key, words) in [("docking", DOCKING_LEVELS), ("integration", INTEGRATIONS)] {
        let met: BTreeSet<&str> = items.iter().map(|(_, item)| text(item, key)).collect();
        let never: Vec<&&str> = words.iter().filter(|word| !met.contains(**word)).collect();
        assert!(never.is_empty(), "{never:?}");
    }
}

#[test]
fn what_is_made_up_says_so() {
    for (kind, key) in [
        ("people", "name"),
        ("places", "name"),
        ("units", "name"),
        ("projects", "title"),
        ("evidence", "title"),
    ] {
        check(kind, &tables("scored", kind), |row| {
            let words = row.get(key).and_then(Value::as_table).expect("words");
            text(words, "en").to_lowercase().contains("synthetic") && text(words, "zh").contains("示例")
        });
    }
    check("source", &tables("scored", "evidence"), |item| {
        text(item, "source").starts_with("synthetic")
    });
    let real: Vec<(String, Table)> = ["people", "places", "units", "projects", "evidence"]
        .iter()
        .flat_map(|kind| tables("", kind))
        .collect();
    check("a real case", &real, |row| !text(row, "id").contains("synthetic"));
}
