//! What of the documents is where: the table in `rubrics/README.md` names nothing that is not there.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use rubricate::rubric::shipped;

const SECTION: &str = "## What of the documents is where\n";

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("rubrics")
}

/// `RUBRIC/PART` for every table of a shipped rubric that has an id of its own.
fn parts() -> BTreeSet<String> {
    const TABLES: &[&str] = &[
        "criteria",
        "indicators",
        "evidence",
        "gates",
        "bands",
        "adjustments",
        "adjustment_groups",
    ];
    let headings = |text: &'static str| {
        text.lines()
            .filter_map(|line| line.strip_prefix('[')?.strip_suffix(']'))
    };
    let named = |rubric: &str, heading: &str| match heading.split('.').collect::<Vec<_>>().as_slice() {
        [table, id] if TABLES.contains(table) => Some(format!("{rubric}/{id}")),
        _ => None,
    };
    let of = shipped()
        .iter()
        .flat_map(|one| headings(one.text).filter_map(|heading| named(one.name, heading)));
    of.collect()
}

/// `demo/ID` for everything in the demo's files.
fn demo() -> BTreeSet<String> {
    let files = fs::read_dir(folder().join("demo")).expect("the demo's files lie there");
    let paths = files.map(|file| file.expect("a folder can be listed").path());
    let texts = paths
        .filter(|path| path.is_file())
        .map(|path| fs::read_to_string(path).expect("a text"));
    texts
        .flat_map(|text| {
            let ids = text
                .lines()
                .filter_map(|line| line.strip_prefix("id = \"")?.strip_suffix('"'));
            ids.map(|id| format!("demo/{id}")).collect::<Vec<_>>()
        })
        .collect()
}

/// The last column of the section's tables, with what it names.
fn named() -> Vec<(String, Vec<String>)> {
    let text = fs::read_to_string(folder().join("README.md")).expect("the page lies there");
    let (_, section) = text.split_once(SECTION).expect("the section is there");
    let section = section.split("\n## ").next().unwrap_or_default();
    let rows = section
        .lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| the document"));
    rows.map(|row| {
        let columns: Vec<&str> = row.trim_matches('|').split(" | ").collect();
        let [said, carried] = columns[..] else {
            panic!("two columns: {row}")
        };
        let spans = carried.split('`').skip(1).step_by(2).map(str::to_owned).collect();
        (said.trim().to_owned(), spans)
    })
    .collect()
}

#[test]
fn what_the_table_names_is_there() {
    let known: BTreeSet<String> = parts().into_iter().chain(demo()).collect();
    let table = named();
    assert!(table.len() > 80, "the table was found: {}", table.len());
    for (said, spans) in table {
        assert!(!spans.is_empty(), "nothing carries: {said}");
        for span in spans {
            assert!(known.contains(&span), "{said}: there is no `{span}`");
        }
    }
}

#[test]
fn the_table_names_every_rubric_and_every_demo_project() {
    let spans: BTreeSet<String> = named().into_iter().flat_map(|(_, spans)| spans).collect();
    for shipped in shipped() {
        let start = format!("{}/", shipped.name);
        assert!(
            spans.iter().any(|span| span.starts_with(&start)),
            "{}",
            shipped.name
        );
    }
    let files = fs::read_dir(folder().join("demo")).expect("the demo's files lie there");
    let paths = files.map(|file| file.expect("a folder can be listed").path());
    for text in paths
        .filter(|path| path.is_file())
        .map(|path| fs::read_to_string(path).expect("a text"))
    {
        for project in text.split("[[projects]]\nid = \"").skip(1) {
            let id = project.split('"').next().unwrap_or_default();
            assert!(
                spans.contains(&format!("demo/{id}")),
                "no row names the project {id}"
            );
        }
    }
}

/// Criteria and indicators that no row names rest on no document, or the table forgot them.
#[test]
fn every_indicator_rests_on_something_in_the_table() {
    let spans: BTreeSet<String> = named().into_iter().flat_map(|(_, spans)| spans).collect();
    for shipped in shipped() {
        let ids = shipped
            .text
            .lines()
            .filter_map(|line| line.strip_prefix("[indicators.")?.strip_suffix(']'));
        for id in ids.filter(|id| !id.contains('.')) {
            assert!(
                spans.contains(&format!("{}/{id}", shipped.name)),
                "no row names {}/{id}",
                shipped.name
            );
        }
    }
}
