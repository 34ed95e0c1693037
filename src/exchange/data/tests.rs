//! Data files as offices write them, right and wrong.

use std::collections::BTreeSet;

use super::*;
use crate::rubric::Rubric;
use crate::text::Lang;

struct Nothing;

impl Known for Nothing {
    fn unit(&self, _: &str) -> bool {
        false
    }
    fn place(&self, id: &str) -> bool {
        id == "known-place"
    }
    fn need(&self, _: &str) -> bool {
        false
    }
    fn rubric(&self, _: &str) -> Option<std::sync::Arc<Rubric>> {
        None
    }
    fn project(&self, _: &str) -> Option<Project> {
        None
    }
}

/// Reads one text and compares all findings, as `line:column name`.
fn check_text(text: &str, expected: &[&str]) {
    let (sources, sink) = ([Source::new("t", text)], Sink::new());
    check(&read(&sources, &sink), &Nothing);
    let said: Vec<String> = sink
        .into_findings()
        .iter()
        .map(|finding| {
            let place = finding.source.position(finding.span.start);
            assert!(
                !finding.message.say(Lang::EN).starts_with("finding-"),
                "{} has a wording",
                finding.name
            );
            format!("{}:{} {}", place.line, place.column, finding.name)
        })
        .collect();
    assert_eq!(said, expected, "{text}");
}

#[test]
fn a_sound_file_is_read_whole() {
    let text = "[[places]]\nid = 'dl'\nname = { en = 'Dalian', zh = '大连' }\nkind = 'prefecture-level-city'\n\
        [[units]]\nid = 'dut'\nname = 'DUT'\nplace = 'dl'\nparty = 'university'\n\
        [[projects]]\nid = 'p'\ntitle = 'P'\nunit = 'dut'\nplace = 'known-place'\nyear = 2000\nfacts = { size = 1.5, open = true }\n\
        [[evidence]]\nid = 'e'\nproject = 'p'\nkind = 'agreement'\ntitle = 'A'\nquantity = 45\ndate = 2000-05-01\n";
    let (sources, sink) = ([Source::new("t", text)], Sink::new());
    let records = read(&sources, &sink);
    check(&records, &Nothing);
    assert_eq!(records.places[0].record.name.say(Lang::ZH), "大连");
    assert_eq!(records.projects[0].record.facts.len(), 2);
    assert_eq!(
        records.evidence[0]
            .record
            .date
            .map(|date| date.to_string())
            .as_deref(),
        Some("2000-05-01")
    );
    assert!(sink.into_findings().is_empty());
}

#[test]
fn every_problem_is_a_finding_at_its_place() {
    check_text(
        "[[units]]\nid = 'a b'\nname = 'x'\n[[projects]]\nid = 'p'\ntitle = 'P'\nunit = 'nobody'\nplaec = 'x'\n\
         [[evidence]]\nid = 'e'\nproject = 'q'\nkind = 'k'\ntitle = 'T'\nquantity = -1\ndate = 'soon'\n\
         [[evidence]]\nid = 'e'\nproject = 'p'\nkind = 'k'\ntitle = 'T'\n",
        &[
            "2:6 bad-id",
            "7:8 unknown-unit",
            "8:1 unknown-key",
            "11:11 unknown-project",
            "14:12 negative-quantity",
            "15:8 bad-date",
            "17:6 duplicate-id",
        ],
    );
}

#[test]
fn the_demo_reads_clean() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("rubrics/demo");
    let within = |folder: &std::path::Path| {
        let entries = std::fs::read_dir(folder).expect("the demo's folder");
        let paths = entries.map(|entry| entry.expect("an entry").path());
        paths
            .filter(|path| path.extension().is_some_and(|end| end == "toml"))
            .collect::<BTreeSet<_>>()
    };
    let files: BTreeSet<_> = within(&folder)
        .into_iter()
        .chain(within(&folder.join("scored")))
        .collect();
    let text = |path: &std::path::PathBuf| std::fs::read_to_string(path).expect("a text");
    let sources: Vec<Source> = files
        .iter()
        .map(|path| Source::new(path.display().to_string(), &text(path)))
        .collect();
    let sink = Sink::new();
    let records = read(&sources, &sink);
    let count = records.projects.len();
    let found = sink.into_findings();
    assert!(found.is_empty(), "{found:?}");
    assert!(count >= 8, "{count} projects");
}
