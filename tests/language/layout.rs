//! The tidy form of a text: it means the same, loses no comment, and tidying it again changes nothing.

use proptest::prelude::*;
use rubricate::rubric::layout::tidy;
use rubricate::rubric::{self, shipped};
use rubricate::text::Source;

use crate::texts::{files, read, whole};

fn check(text: &str, expected: &str) {
    assert_eq!(tidy(text).as_deref(), Some(expected), "{text}");
    assert_eq!(tidy(expected).as_deref(), Some(expected), "tidied again");
}

#[test]
fn keys_stand_in_the_order_of_the_language() {
    check(
        "title='T'\nid = 'a'\n[bands.fail]\nfrom = 0\ntitle = 'F'\n[scale]\nmax = 5\nmin = 0\n",
        "id = 'a'\ntitle = 'T'\n\n[scale]\nmin = 0\nmax = 5\n\n[bands.fail]\ntitle = 'F'\nfrom = 0\n",
    );
}

#[test]
fn what_the_author_names_keeps_its_order() {
    check(
        "[indicators.T2]\nin = 'O1'\n[criteria.O1]\nweight = 1\n[indicators.T1.levels]\n1 = 'b'\n0 = 'a'\n[indicators.T1]\nin = 'O1'\n",
        "[indicators.T2]\nin = 'O1'\n\n[criteria.O1]\nweight = 1\n\n[indicators.T1]\nin = 'O1'\n\n[indicators.T1.levels]\n1 = 'b'\n0 = 'a'\n",
    );
}

#[test]
fn comments_go_with_what_they_are_about() {
    check(
        "# the file\n\nid='a'# who\n   # what\nabout = 'x'\n\n\n\ntitle = 't'\n# ── Bands ──\n\n[bands.fail] # worst\nfrom = 0\n\n# the end\n",
        "# the file\n\nid = 'a' # who\n\ntitle = 't'\n# what\nabout = 'x'\n\n# ── Bands ──\n\n[bands.fail] # worst\nfrom = 0\n\n# the end\n",
    );
}

#[test]
fn what_is_said_of_the_file_stays_above_it() {
    check(
        "# ours, 2026\n\n# short\ntitle = 't'\nid = 'a'\n",
        "# ours, 2026\n\nid = 'a'\n# short\ntitle = 't'\n",
    );
}

#[test]
fn lists_and_tables_are_spaced_one_way() {
    check(
        "[indicators.T1]\npoints=[ [0,0] ,[ 50, 60 ] ]\nin='O'\nitems={plan={points=2,text='p'}}\nrequires=[\n{kinds=['a','b']},\n      {kinds=['c'],months=12}]\ncounts = [ # both\n 'a', 'b' ]\n",
        "[indicators.T1]\nin = 'O'\npoints = [[0, 0], [50, 60]]\ncounts = [ # both\n 'a', 'b' ]\nrequires = [\n  { kinds = ['a', 'b'] },\n  { kinds = ['c'], months = 12 },\n]\nitems = { plan = { text = 'p', points = 2 } }\n",
    );
}

#[test]
fn keys_lose_quotes_they_do_not_need_and_values_stay_as_written() {
    check(
        "[\"scale\"]\n\"min\" = 1_0\nmax = 5.00\n[scale.labels]\n'0' = \"\"\"\na\\\n b\"\"\"\n\"0.5\" = 'x'\n",
        "[scale]\nmin = 1_0\nmax = 5.00\n\n[scale.labels]\n0 = \"\"\"\na\\\n b\"\"\"\n\"0.5\" = 'x'\n",
    );
}

#[test]
fn what_is_no_toml_has_no_tidy_form() {
    assert_eq!(tidy("id = "), None);
}

/// What must hold of any text that is TOML.
fn check_laws(text: &str) {
    let Some(tidied) = tidy(text) else { return };
    assert_eq!(
        tidy(&tidied).as_deref(),
        Some(tidied.as_str()),
        "tidied again:\n{text}\n──\n{tidied}"
    );
    let meaning = |text: &str| text.parse::<toml::Table>().ok();
    assert_eq!(meaning(&tidied), meaning(text), "{text}\n──\n{tidied}");
    let prints = |text: &str| {
        let reading = rubric::read(&Source::new("text.toml", text), &[]);
        reading.rubric.map(|rubric| rubric.prints().clone())
    };
    assert_eq!(prints(&tidied), prints(text));
    let comments = |text: &str| text.matches("# ").count();
    assert_eq!(comments(&tidied), comments(text), "no comment is lost\n{tidied}");
}

#[test]
fn every_text_of_ours_reads_back_equal() {
    for path in ["rubrics", "tests/rubrics/fine", "tests/rubrics/check"]
        .map(files)
        .concat()
    {
        check_laws(&read(&path));
    }
}

#[test]
fn the_shipped_rubrics_are_tidy() {
    for one in shipped().iter().filter(|one| one.name == "three-outcomes") {
        let texts = one.overlays.iter().map(|(_, text)| *text).chain([one.text]);
        for text in texts {
            assert!(
                tidy(text).as_deref() == Some(text),
                "`rubricate rubric fmt` changes a text of {}",
                one.name
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_text_spaced_otherwise_reads_back_equal(
        blanks in proptest::collection::vec((any::<prop::sample::Index>(), 1usize..4, "(\n| |\t|\n# x\n|# y\n){1,2}"), 1..8)
    ) {
        let mut lines: Vec<String> = whole().lines().map(str::to_owned).collect();
        for (place, _, new) in blanks {
            let at = place.index(lines.len());
            lines.insert(at, new);
        }
        check_laws(&lines.join("\n"));
    }
}
