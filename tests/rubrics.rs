//! Rubrics are read as their authors meant them, and every slip is told with its place and the way out.

#[path = "rubrics/annotated.rs"]
mod annotated;
#[path = "rubrics/coverage.rs"]
mod coverage;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use rubricate::diag::Finding;
use rubricate::model::IndicatorId;
use rubricate::number::Exact;
use rubricate::rubric::indicator::Curve;
use rubricate::rubric::{self, Kind, Prints, Reading, Rubric, Subject, shipped};
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
    let mut beside: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the folder can be listed")
        .map(|entry| entry.expect("a folder can be listed").path())
        .filter(|other| is_overlay(other) && stem(other).split('.').next() == Some(&stem(path)))
        .collect();
    beside.sort();
    let overlays: Vec<Source> = beside.iter().map(|other| source(other)).collect();
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
        let said: Vec<String> = reading.findings.iter().map(annotated::line).collect();
        assert!(said.is_empty(), "{said:#?}");
        assert!(reading.rubric.is_some(), "{}", path.display());
    }
}

/// The fixture that uses the whole language.
fn whole() -> Rubric {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rubrics/fine");
    read_file(&folder.join("whole.toml"))
        .1
        .rubric
        .expect("a fine rubric")
}

#[test]
fn a_rubric_means_what_its_text_says() {
    let rubric = whole();
    assert_eq!(
        (rubric.id().as_str(), rubric.version(), rubric.language()),
        ("whole", "2.1", Lang::EN)
    );
    assert_eq!((rubric.subject(), rubric.rounding().decimals), (Subject::Unit, 1));
    assert_eq!(rubric.minimum_coverage().to_string(), "0.25");
    let levels: Vec<String> = rubric
        .scale()
        .expect("a scale")
        .levels()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(levels, ["1", "1.5", "2", "2.5", "3"]);
    let bands: Vec<&str> = rubric.bands().iter().map(|band| band.id.as_str()).collect();
    assert_eq!(
        bands,
        ["fail", "pass", "good", "excellent"],
        "worst first, whatever the order of the text"
    );
    let order: Vec<&str> = rubric
        .indicators()
        .iter()
        .map(|indicator| indicator.id.as_str())
        .collect();
    assert_eq!(
        order,
        ["T5", "T6", "T2", "T3", "T4", "T7", "T1"],
        "criteria stand before the indicators beside them"
    );
    assert_eq!(rubric.children().len(), 1);
}

#[test]
fn an_indicator_means_what_its_text_says() {
    let rubric = whole();
    let indicator = |id: &str| {
        let id = IndicatorId::new(id).expect("an id");
        rubric.indicator(&id).expect("an indicator of the fixture")
    };
    let Kind::Level(levels) = &indicator("T1").kind else {
        panic!("T1 is answered by levels")
    };
    let shares: Vec<Option<String>> = levels
        .iter()
        .map(|level| level.share.as_ref().map(ToString::to_string))
        .collect();
    assert_eq!(
        shares,
        [None, None, Some("0.4".to_owned()), Some("0.9".to_owned()), None]
    );
    let [first, second] = &levels[3].requires[..] else {
        panic!("level 2.5 has two requirements")
    };
    assert_eq!(
        (first.items, first.corroborators, first.months),
        (2, Some(3), Some(12))
    );
    assert_eq!(
        (second.items, second.corroborators, second.months),
        (1, None, None)
    );
    let support = indicator("T1").support.as_ref().expect("an evidence rule");
    assert_eq!(
        (
            support.cap.to_string(),
            support.counts.len(),
            support.context.len()
        ),
        ("1.5".to_owned(), 2, 1)
    );
    assert!(indicator("T3").support.is_none(), "neither counts nor requires");
    let Kind::Measure(measure) = &indicator("T4").kind else {
        panic!("T4 is a measure")
    };
    let (baseline, value) = (Exact::from(20i64), Exact::from(80i64));
    assert_eq!(measure.curve, Curve::Target { baseline, value });
}

#[test]
fn every_text_of_the_whole_language_has_its_translation() {
    let rubric = whole();
    let said = [
        rubric.title().say(Lang::ZH),
        rubric.scale().expect("a scale").labels[0].1.say(Lang::ZH),
        rubric.facts()[0].title.say(Lang::ZH),
        rubric.evidence()[0].unit.say(Lang::ZH),
        rubric.gates()[0].because.say(Lang::ZH),
        rubric.bands()[2].title.say(Lang::ZH),
    ];
    assert_eq!(
        said,
        ["全部", "没有", "就业窗口（月）", "人", "成效优先。", "良好"]
    );
}

/// Reads the smallest rubric after changing its text.
fn prints_of(from: &str, to: &str) -> Prints {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rubrics/fine/smallest.toml");
    let original = source(&path);
    assert!(original.text().contains(from), "{from}");
    let text = original.text().replacen(from, to, 1);
    let reading = rubric::read(&Source::new("smallest.toml", &text), &[]);
    let said: Vec<String> = reading.findings.iter().map(annotated::line).collect();
    reading
        .rubric
        .unwrap_or_else(|| panic!("{said:#?}"))
        .prints()
        .clone()
}

#[test]
fn the_hash_of_rules_sees_meaning_and_nothing_else() {
    let original = prints_of("", "");
    let same = [
        ("weight = 1", "weight = 1.0"),
        ("weight = 1", "weight = 1\ncombine = 'mean'"),
        ("max = 2", "step = 1.00\nmax = 2\nanchor = 'zero'"),
        ("title = \"Trained\"", "title = \"Taught\""),
        (
            "version = \"1\"",
            "version = \"2\"\ndecimals = 2\nrounding = 'half-up'\nminimum_coverage = 0",
        ),
        ("[criteria.O1]", "# a comment\n[criteria.\"O1\"]"),
        ("\"some\"", "{ text = \"some\" }"),
    ];
    for (from, to) in same {
        assert_eq!(prints_of(from, to).rules, original.rules, "{from} → {to}");
    }
    let other = [
        ("weight = 1", "weight = 2"),
        ("weight = 1", "weight = 1\ncombine = 'min'"),
        ("\"some\"", "{ text = \"some\", value = 0.6 }"),
        ("\"O1\"", "\"O1\"\nna = true"),
        ("from = 0", "from = 0\n[bands.pass]\ntitle = 'Pass'\nfrom = 60"),
        ("version", "decimals = 3\nversion"),
        ("version", "subject = 'unit'\nversion"),
    ];
    for (from, to) in other {
        assert_ne!(prints_of(from, to).rules, original.rules, "{from} → {to}");
    }
}

#[test]
fn the_hash_of_words_sees_texts_and_nothing_else() {
    let original = prints_of("", "");
    assert_eq!(
        prints_of("version = \"1\"", "version = \"2\"").words,
        original.words
    );
    assert_eq!(prints_of("weight = 1", "weight = 2").words, original.words);
    assert_ne!(prints_of("\"Trained\"", "\"Taught\"").words, original.words);
}

/// A changed hash of rules is a changed judgement of every sealed sheet: it may only change with its prefix.
#[test]
fn the_hashes_are_what_they_were() {
    let prints = prints_of("", "");
    assert_eq!(
        prints.rules,
        "6205f6e5ad4913af469320cfbfa0cd0a5b8d9ecbcb62a3dca6171599cc83e129"
    );
    assert_eq!(
        prints.words,
        "fb8fafde6e0a55abd3bb542addf4d570277e78a8ea1cb75e9e964f468519311d"
    );
}

/// Keys the language gains later must not change what was said without them.
#[test]
fn a_shipped_rubric_keeps_its_rules() {
    let shipped = shipped()[0];
    let reading = rubric::read(&shipped.source(), &shipped.overlay_sources());
    let rubric = reading.rubric.expect("what is shipped can be used");
    assert_eq!(
        (rubric.id().as_str(), rubric.version()),
        ("three-outcomes", "1.0")
    );
    assert_eq!(
        rubric.prints().rules,
        "1c6df41394380a290bd645b7c227f0cf9a615646bb1fac5dcd0ca9759c08b07c"
    );
}

#[test]
fn the_hash_of_rules_sees_every_key_of_adjustments_ranks_and_growth() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rubrics/fine/whole.toml");
    let text = source(&path).text().to_owned();
    let rules = |text: &str| {
        let reading = rubric::read(&Source::new("whole.toml", text), &[]);
        let said: Vec<String> = reading.findings.iter().map(annotated::line).collect();
        reading
            .rubric
            .unwrap_or_else(|| panic!("{said:#?}"))
            .prints()
            .rules
            .clone()
    };
    let other = [
        ("effect = \"bonus\"", "effect = \"deduction\""),
        ("points = 1.5\ntimes", "points = 1.6\ntimes"),
        ("times = 4", "times = 5"),
        ("group = \"extra\"\n", ""),
        ("most = 5", "most = 6"),
        (
            "counts = [\"payment\"]\nanswer = \"office\"\n",
            "answer = \"office\"\n",
        ),
        (
            "counts = [\"payment\"]\nanswer = \"office\"\n",
            "counts = [\"payment\"]\n",
        ),
        ("first_in_group = true", "first_in_group = false"),
        ("quota = 20", "quota = 25"),
        ("ties = \"all\"", "ties = \"none\""),
        ("growth = {", "ratio = {"),
        (
            "[indicators.T1.variants.town]\nwhen = { place_kind = \"central-town\" }",
            "[indicators.T1.variants.town]\nwhen = { place_kind = \"county-level-city\" }",
        ),
        (
            "about = \"A town is near.\"\nweight = 2",
            "about = \"A town is near.\"\nweight = 3",
        ),
        (
            "text = \"some of the town\", value = 0.5",
            "text = \"some of the town\", value = 0.6",
        ),
        ("text = \"much\", value = 0.8", "text = \"much\", value = 0.85"),
    ];
    for (from, to) in other {
        assert!(text.contains(from), "{from}");
        let changed = rules(&text.replacen(from, to, 1));
        // the level that has a value of its own does not take that of its label
        let same = from.contains("much");
        assert_eq!(changed == rules(&text), same, "{from} → {to}");
    }
    let words = [
        ("title = \"Late report\"", "title = \"Late\""),
        ("everything = \"all of the town\"", "3 = \"the whole town\""),
        ("title = \"Extra points\"", "title = \"Extra\""),
    ];
    for (from, to) in words {
        assert!(text.contains(from), "{from}");
        assert_eq!(rules(&text.replacen(from, to, 1)), rules(&text), "{from} → {to}");
    }
}

#[test]
fn a_weight_that_is_left_out_is_that_of_what_is_below() {
    let rubric = whole();
    let weight = |id: &str| {
        let id = IndicatorId::new(id).expect("an id");
        rubric
            .indicator(&id)
            .expect("an indicator of the fixture")
            .weight
            .to_string()
    };
    assert_eq!((weight("T5"), weight("T6")), ("3.5".to_owned(), "30".to_owned()));
    let o3 = rubricate::model::CriterionId::new("O3").expect("an id");
    assert_eq!(
        rubric.criterion(&o3).expect("a criterion").weight.to_string(),
        "33.5"
    );
    let written = prints_of("weight = 1\n", "weight = 1.0\n").rules;
    assert_eq!(
        prints_of("weight = 1\n", "\n").rules,
        written,
        "left out or written, it is the same"
    );
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

fn many(line: impl Fn(usize) -> String) -> String {
    (0..20_000).map(line).collect::<Vec<_>>().concat()
}

/// A rubric of 5 MB without a title: 14,000 indicators.
fn five_megabytes() -> String {
    let words = "what is to be seen at this level and not below it ".repeat(2);
    let one = |at: usize| {
        format!(
            "[indicators.i{at}]\nin = 'c'\ntitle = 't'\nquestion = 'q'\nweight = 1\nlevels = {{ 0 = 'not {words}', 1 = '{words}', 2 = 'more than {words}' }}\n"
        )
    };
    let indicators: String = (0..14_000).map(one).collect();
    let text = format!("id = 'big'\n[scale]\nmin = 0\nmax = 2\n[criteria.c]\ntitle = 'c'\n{indicators}");
    assert!(text.len() > 5_000_000, "{}", text.len());
    text
}

#[test]
fn hostile_texts_are_read_without_harm() {
    let deep = 1 << 20;
    let nested = "[a.b.c]\n".repeat(1000);
    for text in [
        format!("a = {}", "[".repeat(deep)),
        format!("a = {}", "{a=".repeat(deep / 4)),
        format!("{} = 1", vec!["a"; deep].join(".")),
        format!("[{}]\nx = 1", vec!["a"; deep].join(".")),
        format!("a = {{ {} = 1 }}", vec!["a.b"; deep / 8].join(".")),
        format!("{nested}a = \"{}", "x".repeat(deep)),
        "]".repeat(deep),
        "\"\"\"".repeat(deep / 4),
        many(|at| format!("[criteria.c{at}]\nin = \"c{}\"\n", at + 1)),
        many(|at| format!("k{at} = 1\n")),
        many(|at| format!("[a.k{at}.b]\nx = 1\n[a.k{at}]\n")),
        format!("a = {{ {} }}", many(|at| format!("k{} = 1, ", at % 10_000))),
        many(|at| {
            format!(
                "[adjustments.a{at}]\neffect = 'bonus'\ngroup = 'g{at}'\n[adjustment_groups.g{at}]\nmost = 1\n"
            )
        }),
        many(|at| format!("[indicators.T.variants.v{at}]\nwhen = {{ place_kind = 'k{at}' }}\n")),
        many(|at| {
            format!(
                "[criteria.c{at}]\nin = 'c{}'\n[criteria.c{at}.variants.v]\nwhen = {{ model = 'm' }}\n",
                at + 1
            )
        }),
        format!(
            "[scale.labels]\n{}{}",
            many(|at| format!("{at} = 'w{at}'\n")),
            many(|at| format!("[indicators.i{at}.levels]\nw{at} = 'x'\n"))
        ),
        five_megabytes(),
    ] {
        let reading = rubric::read(&Source::new("hostile.toml", &text), &[]);
        assert!(reading.rubric.is_none());
        assert!(!reading.findings.is_empty());
    }
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

/// Every rubric there is to change: what is shipped, and what says all the language can.
fn written() -> Vec<String> {
    let fine = files("fine").into_iter().filter(|path| !is_overlay(path));
    let fine = fine.map(|path| source(&path).text().to_owned());
    shipped()
        .iter()
        .map(|one| one.text.to_owned())
        .chain(fine)
        .collect()
}

/// The longest that one short text may take to be read and scored, on a machine that does much else.
const LONGEST: std::time::Duration = std::time::Duration::from_mins(1);

/// Whatever is read can be scored, and all that is asked can be marked.
fn check_use(text: &str) -> Result<(), TestCaseError> {
    use rubricate::scoring::{Dossier, Mark, Sheet, outcome_json, read_answer, score, trace};
    let began = std::time::Instant::now();
    check_laws(text)?;
    let Some(rubric) = rubric::read(&Source::new("any.toml", text), &[]).rubric else {
        return Ok(());
    };
    let dossier = Dossier::default();
    let adjustments = rubric.adjustments().iter().map(|one| &one.asked);
    let asked = rubric.indicators().into_iter().chain(adjustments);
    let marked = asked.filter_map(|one| {
        let mut tried = ["3", "1", "2/5", "none"].into_iter();
        let answer = tried.find_map(|text| read_answer(&rubric, one, text, None).ok())?;
        Some((
            one.id.clone(),
            Mark {
                answer,
                ..Mark::default()
            },
        ))
    });
    for sheet in [Sheet::new(), marked.collect()] {
        let outcome = score(&rubric, &dossier, &sheet);
        let range = Exact::ZERO..=Exact::HUNDRED;
        prop_assert!(
            outcome.so_far.iter().all(|score| range.contains(score)),
            "{:?}",
            outcome.so_far
        );
        if let (Some((low, high)), Some(score)) = (&outcome.interval, &outcome.so_far) {
            prop_assert!(low <= score && score <= high, "{score} outside {low} to {high}");
        }
        outcome_json(&rubric, &outcome, Lang::ZH);
        trace(&rubric, &dossier, &sheet, &outcome);
    }
    prop_assert!(began.elapsed() < LONGEST, "took {:?}", began.elapsed());
    Ok(())
}

/// What an author's slip may put where another line or number stood.
const NUMBERS: [&str; 10] = [
    "0",
    "-1",
    "0.5",
    "3",
    "100",
    "1e9",
    "1e-9",
    "33.37",
    "999999999999999999",
    "'x'",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_rubric_with_lines_and_numbers_changed_is_read_and_what_is_read_is_scored(
        which in any::<prop::sample::Index>(),
        slips in proptest::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0usize..5), 1..4),
    ) {
        let all = written();
        let mut lines: Vec<String> = all[which.index(all.len())].lines().map(str::to_owned).collect();
        for (at, other, slip) in slips {
            let (at, other) = (at.index(lines.len()), other.index(lines.len()));
            match slip {
                0 => { lines.remove(at); }
                1 => { let line = lines[at].clone(); lines.insert(other, line); }
                2 => lines.swap(at, other),
                3 => if let Some((key, _)) = lines[at].clone().split_once(" = ") {
                    lines[at] = format!("{key} = {}", NUMBERS[other % NUMBERS.len()]);
                },
                _ => if let (Some((key, _)), Some((_, value))) = (lines[at].clone().split_once(" = "), lines[other].split_once(" = ")) {
                    lines[at] = format!("{key} = {value}");
                },
            }
            if lines.is_empty() { break }
        }
        check_use(&lines.join("\n"))?;
    }

    #[test]
    fn any_rubric_with_slips_is_read_and_what_is_read_is_scored(
        which in any::<prop::sample::Index>(),
        slips in proptest::collection::vec((any::<prop::sample::Index>(), 0usize..12, "[\\[\\]{}=\"',#a0 \n。-]{0,3}"), 1..3)
    ) {
        let all = written();
        let mut text: Vec<char> = all[which.index(all.len())].chars().collect();
        for (place, gone, new) in slips {
            let at = place.index(text.len());
            let end = (at + gone).min(text.len());
            text.splice(at..end, new.chars());
        }
        check_use(&text.into_iter().collect::<String>())?;
    }
}
