//! Rubrics are read as their authors meant them, and every slip is told with its place and the way out.

#[path = "rubrics/annotated.rs"]
mod annotated;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use rubricate::diag::Finding;
use rubricate::rubric::{self, Reading, shipped};
use rubricate::text::phrase::names;
use rubricate::text::{Lang, Source};

fn files(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/rubrics")
        .join(folder);
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.expect("a folder can be listed").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .collect();
    files.sort();
    files
}

fn stem(path: &Path) -> String {
    path.file_stem()
        .map(|stem| stem.to_string_lossy().into_owned())
        .unwrap_or_default()
}

fn source(path: &Path) -> Source {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    Source::new(
        path.file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default(),
        &text,
    )
}

/// Reads `NAME.toml` with every `NAME.xx.toml` beside it.
fn read_file(path: &Path) -> (Vec<Source>, Reading) {
    let base = source(path);
    let folder = path.parent().expect("a file lies in a folder");
    let overlays: Vec<Source> = fs::read_dir(folder)
        .expect("the folder can be listed")
        .map(|entry| entry.expect("a folder can be listed").path())
        .filter(|other| is_overlay(other) && stem(other).split('.').next() == Some(&stem(path)))
        .map(|other| source(&other))
        .collect();
    let reading = rubric::read(&base, &overlays);
    (std::iter::once(base).chain(overlays).collect(), reading)
}

fn is_overlay(path: &Path) -> bool {
    stem(path).contains('.')
}

#[test]
fn every_fixture_has_exactly_the_findings_written_in_it() {
    for path in files("check").iter().filter(|path| !is_overlay(path)) {
        let (sources, reading) = read_file(path);
        for source in &sources {
            let of_source: Vec<&Finding> = reading
                .findings
                .iter()
                .filter(|finding| finding.source.name() == source.name())
                .collect();
            let found = annotated::annotate(source, &of_source);
            if std::env::var_os("RUBRICATE_BLESS").is_some() {
                fs::write(path.with_file_name(source.name()), &found).expect("the fixture can be written");
            } else {
                assert_eq!(found, source.text(), "{}", source.name());
            }
        }
    }
}

#[test]
fn a_fixture_is_named_after_a_finding_it_shows() {
    for path in files("check").iter().filter(|path| !is_overlay(path)) {
        let name = stem(path);
        let (_, reading) = read_file(path);
        assert!(
            reading.findings.iter().any(|finding| finding.name == name),
            "{name}"
        );
    }
}

#[test]
fn every_finding_has_a_fixture_and_words() {
    let fixtures: BTreeSet<String> = files("check").iter().map(|path| stem(path)).collect();
    let phrases: BTreeSet<&str> = names(Lang::EN).into_iter().collect();
    for name in rubric::reading::findings() {
        assert!(
            fixtures.contains(name),
            "no fixture tests/rubrics/check/{name}.toml"
        );
        assert!(
            phrases.contains(format!("finding-{name}").as_str()),
            "no phrase finding-{name}"
        );
    }
}

#[test]
fn every_finding_is_said_in_whole_words() {
    for path in files("check").iter().filter(|path| !is_overlay(path)) {
        for finding in read_file(path).1.findings {
            let hint = finding
                .hint
                .as_ref()
                .map_or(String::new(), |hint| hint.say(Lang::EN));
            for said in [finding.message.say(Lang::EN), hint] {
                assert!(
                    !said.contains("finding-") && !said.contains("{$"),
                    "{}: {said}",
                    finding.name
                );
                assert!(!said.ends_with('.'), "{}: {said}", finding.name);
            }
        }
    }
}

#[test]
fn fine_rubrics_are_read_without_a_word() {
    for path in files("fine").iter().filter(|path| !is_overlay(path)) {
        let (_, reading) = read_file(path);
        assert!(
            reading.findings.is_empty(),
            "{}: {:#?}",
            path.display(),
            reading.findings
        );
        assert!(reading.rubric.is_some(), "{}", path.display());
    }
}

#[test]
fn shipped_rubrics_are_read_without_a_word() {
    for shipped in shipped() {
        let reading = rubric::read(&shipped.source(), &shipped.overlay_sources());
        let said: Vec<String> = reading.findings.iter().map(annotated::line).collect();
        assert!(said.is_empty(), "{said:#?}");
        assert_eq!(
            reading.rubric.map(|rubric| rubric.id().to_string()).as_deref(),
            Some(shipped.name)
        );
    }
}

/// What must hold of any reading of any text.
fn check_laws(text: &str) -> Result<(), TestCaseError> {
    let source = Source::new("any.toml", text);
    let reading = rubric::read(&source, std::slice::from_ref(&source));
    let errors = reading
        .findings
        .iter()
        .any(|finding| finding.severity == rubricate::diag::Severity::Error);
    prop_assert_eq!(
        reading.rubric.is_none(),
        errors,
        "there is a rubric exactly when there is no error"
    );
    for finding in &reading.findings {
        let span = finding.span;
        prop_assert!(
            source.text().get(span.start..span.end).is_some(),
            "{} at {:?}",
            finding.name,
            span
        );
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        check_laws(&String::from_utf8_lossy(&bytes))?;
    }

    #[test]
    fn any_toml_like_text_is_read(text in r#"([\[\]{}=,."'#a-c0-9 -]|\n|"""|\[\[?[a-c]\.[a-c]\]?\]\n){0,80}"#) {
        check_laws(&text)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_shipped_rubric_with_slips_is_read(
        slips in proptest::collection::vec((any::<prop::sample::Index>(), 0usize..40, "[\\[\\]{}=\"',#a0 \n。-]{0,3}"), 1..6)
    ) {
        let mut text: Vec<char> = shipped()[0].text.chars().collect();
        for (place, gone, new) in slips {
            let at = place.index(text.len());
            let end = (at + gone).min(text.len());
            text.splice(at..end, new.chars());
        }
        check_laws(&text.into_iter().collect::<String>())?;
    }
}
