//! Every finding has its page, in every language, and the page of a rule says what the rule's own file says.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use rubricate::rubric::page::Page;
use rubricate::rubric::reading;
use rubricate::text::{Lang, phrase};

#[test]
fn every_finding_has_a_page_in_every_language() {
    let ends = ["", "-why", "-instead"];
    for lang in Lang::SPOKEN {
        let said: BTreeSet<&str> = phrase::names(lang).into_iter().collect();
        let wanted = reading::findings()
            .into_iter()
            .flat_map(|name| ends.map(|end| format!("language-finding-{name}{end}")));
        let missing: Vec<String> = wanted.filter(|name| !said.contains(name.as_str())).collect();
        assert_eq!(missing, [""; 0], "src/text/{lang}/language.ftl");
    }
    for name in reading::findings() {
        assert!(Page::of(name).is_some(), "{name} has no example");
    }
}

#[test]
fn every_page_is_of_a_finding() {
    let known: BTreeSet<&str> = reading::findings().into_iter().collect();
    let names = phrase::names(Lang::EN)
        .into_iter()
        .filter_map(|name| name.strip_prefix("language-finding-"));
    for name in names {
        let bare = name
            .strip_suffix("-why")
            .or(name.strip_suffix("-instead"))
            .unwrap_or(name);
        assert!(
            known.contains(bare),
            "language-finding-{name} is the page of nothing"
        );
    }
}

/// The opening text of a rule's file without its example, on one line.
fn opening(text: &str) -> String {
    let mut inside = false;
    let mut words = Vec::new();
    for line in text.lines().map_while(|line| line.strip_prefix("//!")) {
        let line = line.trim();
        if line.starts_with("```") {
            inside = !inside;
        } else if !inside {
            words.extend(line.split_whitespace());
        }
    }
    words.join(" ")
}

#[test]
fn the_page_of_a_rule_says_what_its_file_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rubric/check");
    let mut compared = 0;
    for entry in fs::read_dir(folder).expect("the folder of rules") {
        let path = entry.expect("an entry").path();
        if path.file_name().is_some_and(|name| name == "mod.rs") {
            continue;
        }
        let text = fs::read_to_string(&path).expect("a rule");
        let opening = opening(&text);
        let name = opening.split('`').nth(1).expect("a rule opens with its name");
        let page = Page::of(name).unwrap_or_else(|| panic!("{name} has no page"));
        let said = |phrase: rubricate::text::Phrase| phrase.say(Lang::EN);
        let page = format!(
            "`{name}`: {}. Why: {}. Instead: {}.",
            said(page.what()),
            said(page.why()),
            said(page.instead())
        );
        assert_eq!(page, opening, "src/text/en/language.ftl and {}", path.display());
        compared += 1;
    }
    assert!(compared >= 50, "{compared}");
}
