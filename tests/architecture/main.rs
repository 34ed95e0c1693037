//! The house, held by a test: who may import whom, what stays behind a fence, and how long things may get.
//!
//! Our own sources go in as text; every violation comes out with its file, its line and the way out.
//! Nothing here compiles or runs the program, so a broken rule is named even where the code still builds.
//! Start at `floors` for the table and at `rules` for the one list of rules.

mod code;
mod fixture;
mod floors;
mod house;
mod lexer;
mod modules;
mod rules;

use std::collections::BTreeSet;

use fixture::{Fixture, compare};
use house::{House, SourceFile, read_our_sources};
use rules::{RULES, Rule};

/// The page that describes the house to people.
const PAGE: &str = include_str!("../../src/ARCHITECTURE.md");

#[test]
fn our_sources_keep_every_rule() {
    let sources = read_our_sources();
    let house = House::new(&sources);
    let report: Vec<String> = RULES.iter().flat_map(|rule| complaints(rule, &house)).collect();
    assert!(
        report.is_empty(),
        "\n{}\n{} violations\n",
        report.join("\n"),
        report.len()
    );
}

#[test]
fn the_check_has_sources_to_read() {
    let sources = read_our_sources();
    for expected in [
        "Cargo.toml",
        "src/lib.rs",
        "src/main.rs",
        "tests/architecture/main.rs",
    ] {
        assert!(
            sources.iter().any(|source| source.path == expected),
            "`{expected}` was not read"
        );
    }
}

#[test]
fn every_rule_fires_exactly_where_its_example_is_marked() {
    for rule in &RULES {
        let fixture = Fixture::parse(rule.fires);
        assert!(
            !fixture.marks.is_empty(),
            "the example of `{}` marks no line",
            rule.name
        );
        compare(rule, &fixture);
    }
}

#[test]
fn every_rule_stays_quiet_on_what_it_allows() {
    for rule in &RULES {
        let fixture = Fixture::parse(rule.quiet);
        assert!(
            fixture.marks.is_empty(),
            "the quiet example of `{}` marks a line",
            rule.name
        );
        compare(rule, &fixture);
    }
}

#[test]
fn a_complaint_gives_file_line_rule_what_was_found_and_the_way_out() {
    let sources = [SourceFile::new(
        "src/text/mod.rs",
        "//! Words.\nfn f() { unsafe {} }\n",
    )];
    let house = House::new(&sources);
    let report: Vec<String> = RULES.iter().flat_map(|rule| complaints(rule, &house)).collect();
    let expected = "src/text/mod.rs:2: unsafe: found `unsafe`\n    way out: say it in safe Rust, or leave it to a crate that is tested for it";
    assert!(report.iter().any(|line| line == expected), "{report:#?}");
}

#[test]
fn every_rule_has_a_name_of_its_own() {
    let names: BTreeSet<&str> = RULES.iter().map(|rule| rule.name).collect();
    assert_eq!(names.len(), RULES.len(), "two rules share a name");
}

#[test]
fn the_architecture_page_names_every_folder_and_every_rule() {
    let sources = read_our_sources();
    let house = House::new(&sources);
    let folders = house.codes.iter().filter_map(|code| floors::folder_of(code.path));
    let unnamed: BTreeSet<&str> = folders
        .chain(RULES.iter().map(|rule| rule.name))
        .filter(|name| !PAGE.contains(&format!("`{name}`")))
        .collect();
    assert!(
        unnamed.is_empty(),
        "src/ARCHITECTURE.md does not name {unnamed:?}; give each its line there"
    );
}

#[test]
fn the_architecture_page_shows_the_very_table_that_is_checked() {
    for floor in &floors::FLOORS {
        let row = PAGE.lines().find_map(|line| table_row(line, floor.name));
        let (number, imports) =
            row.unwrap_or_else(|| panic!("no row for `{}` in src/ARCHITECTURE.md", floor.name));
        assert_eq!(
            number,
            floor.number.to_string(),
            "the floor of `{}` on the page",
            floor.name
        );
        let allowed: BTreeSet<&str> = floor.imports.iter().copied().collect();
        assert_eq!(imports, allowed, "what `{}` may import on the page", floor.name);
    }
}

/// Each violation of one rule as the text a person reads.
fn complaints(rule: &Rule, house: &House<'_>) -> Vec<String> {
    let mut found = (rule.find)(house);
    found.sort();
    found
        .iter()
        .map(|found| {
            format!(
                "{}: {}: found {}\n    way out: {}",
                found.place(),
                rule.name,
                found.what,
                rule.way_out
            )
        })
        .collect()
}

/// The floor number and the allowed imports in one row `| number | module | holds | imports |` of the page.
fn table_row<'a>(line: &'a str, name: &str) -> Option<(&'a str, BTreeSet<&'a str>)> {
    let cells: Vec<&str> = line.trim().trim_matches('|').split('|').map(str::trim).collect();
    let [number, module, _, imports] = cells[..] else {
        return None;
    };
    let words = imports.split(',').map(str::trim).filter(|word| *word != "–");
    (module == format!("`{name}`")).then(|| (number, words.collect()))
}
