//! What lies between two editions, by small changes of the whole language.

use rubricate::model::IndicatorId;
use rubricate::rubric::change::{Class, Difference, Fate, between};
use rubricate::rubric::{self, Edition};
use rubricate::text::Source;

/// A rubric of its own, so that what is compared stays when the language grows.
fn whole() -> String {
    include_str!("editions/whole.toml").to_owned()
}

fn edition(text: &str) -> Edition {
    let overlay = include_str!("editions/whole.zh.toml");
    Edition::read(
        &Source::new("whole.toml", text),
        &[Source::new("whole.zh.toml", overlay)],
    )
    .unwrap_or_else(|findings| {
        panic!(
            "{:?}",
            findings
                .iter()
                .map(|one| (one.name, one.span))
                .collect::<Vec<_>>()
        )
    })
}

fn changed(from: &str, to: &str) -> Difference {
    let whole = whole();
    assert!(whole.contains(from), "{from}");
    between(&edition(&whole), &edition(&whole.replacen(from, to, 1)))
}

/// A change of the text, the class of the whole, and the paths of all changes.
fn check(from: &str, to: &str, class: Class, paths: &[&str]) -> Difference {
    let difference = changed(from, to);
    let found: Vec<&str> = difference
        .changes
        .iter()
        .map(|change| change.path.as_str())
        .collect();
    assert_eq!(
        (difference.class(), found.as_slice()),
        (class, paths),
        "{from} → {to}"
    );
    difference
}

fn fate(difference: &Difference, id: &str) -> Option<Fate> {
    let id = IndicatorId::new(id).expect("an id");
    difference
        .indicators
        .iter()
        .find(|(other, _)| *other == id)
        .map(|(_, fate)| *fate)
}

#[test]
fn the_same_text_has_no_changes() {
    let difference = check("# Everything", "# All", Class::Same, &[]);
    assert!(difference.indicators.iter().all(|(_, fate)| *fate == Fate::Same));
}

#[test]
fn words_change_no_rule_and_leave_marks_to_be_looked_at() {
    let difference = check(
        "\"How many were trained?\"",
        "\"Who was trained?\"",
        Class::TextOnly,
        &["indicators/T1/question"],
    );
    assert_eq!(fate(&difference, "T1"), Some(Fate::Reworded));
    assert_eq!(fate(&difference, "T2"), Some(Fate::Same));
    // where a passage is cited from says nothing of what a mark means
    let difference = check(
        "\"Section 1.1.\"",
        "\"Section 1.2.\"",
        Class::TextOnly,
        &["indicators/T1/source"],
    );
    assert_eq!(fate(&difference, "T1"), Some(Fate::Same));
    // a label of a level is read at every indicator answered by levels
    let difference = check(
        "1 = \"nothing\"",
        "1 = \"nil\"",
        Class::TextOnly,
        &["scale/labels/1"],
    );
    assert_eq!(
        (fate(&difference, "T1"), fate(&difference, "T6")),
        (Some(Fate::Reworded), Some(Fate::Same))
    );
}

#[test]
fn what_changes_no_score_is_harmless() {
    check(
        "version = \"2.1\"",
        "version = \"2.2\"",
        Class::Harmless,
        &["version"],
    );
    // the weights of T1 and O2 in O1 are 2 to 1, whatever they are called
    let difference = changed("weight = 2\nkind = \"level\"", "weight = 4\nkind = \"level\"");
    assert_eq!(difference.class(), Class::ChangesScores);
    let twice = whole()
        .replacen("weight = 2\nkind", "weight = 4\nkind", 1)
        .replacen("weight = 1\nin = \"O1\"", "weight = 2\nin = \"O1\"", 1);
    let difference = between(&edition(&whole()), &edition(&twice));
    assert_eq!(difference.class(), Class::Harmless, "{:?}", difference.changes);
    // an answer more takes none away
    check(
        "max = 30\nstep = 0.5",
        "max = 30\nstep = 0.5\nna = true",
        Class::Harmless,
        &["indicators/T6/na"],
    );
    check("floor = 0\n", "", Class::Harmless, &["indicators/T2/floor"]);
    // nothing rests on a plaque
    check(
        "class = \"vanity\"\nreason = \"Hanging it changes nothing.\"",
        "class = \"context\"\nreason = \"Hanging it changes nothing.\"",
        Class::Harmless,
        &["evidence/plaque/class"],
    );
}

#[test]
fn what_counts_otherwise_changes_scores() {
    check(
        "below = 40",
        "below = 50",
        Class::ChangesScores,
        &["gates/outcomes-first/below"],
    );
    check(
        "from = 75",
        "from = 80",
        Class::ChangesScores,
        &["bands/good/from"],
    );
    check(
        "decimals = 1",
        "decimals = 2",
        Class::ChangesScores,
        &["decimals"],
    );
    check(
        "half_life = 24",
        "half_life = 12",
        Class::ChangesScores,
        &["evidence/base/half_life"],
    );
    let difference = check(
        "cap = 1.5",
        "cap = 2",
        Class::ChangesScores,
        &["indicators/T1/cap"],
    );
    assert_eq!(fate(&difference, "T1"), Some(Fate::Rescored));
    let difference = check(
        "[50, 60]",
        "[50, 70]",
        Class::ChangesScores,
        &["indicators/T2/points"],
    );
    assert!(fate(&difference, "T2").is_some_and(Fate::keeps_marks));
}

#[test]
fn an_answer_that_is_none_any_more_removes_marks() {
    let difference = check("na = true\n", "", Class::RemovesMarks, &["indicators/T1/na"]);
    assert_eq!(fate(&difference, "T1"), Some(Fate::Reasked));
    let difference = check(
        "max = 30\n",
        "max = 20\n",
        Class::RemovesMarks,
        &["indicators/T6/max"],
    );
    assert_eq!(fate(&difference, "T6"), Some(Fate::Reasked));
    check(
        "step = 0.5\n\n[gates",
        "step = 2\n\n[gates",
        Class::RemovesMarks,
        &["indicators/T6/step"],
    );
    check(
        "ceiling = 100",
        "ceiling = 90",
        Class::RemovesMarks,
        &["indicators/T2/ceiling"],
    );
    let difference = check(
        ", staff = { text = \"staff of both sides\", points = 1.5 }",
        "",
        Class::RemovesMarks,
        &[
            "indicators/T5/items/staff",
            "indicators/T5/items/staff",
            "indicators/T5/items/staff",
        ],
    );
    assert_eq!(fate(&difference, "T5"), Some(Fate::Reasked));
    check(
        "subject = \"unit\"",
        "subject = \"project\"",
        Class::RemovesMarks,
        &["subject"],
    );
}

#[test]
fn a_part_that_comes_or_goes_is_one_change() {
    let whole = whole();
    let at = whole.find("[indicators.T4]").expect("T4");
    let end = whole.find("[indicators.T5]").expect("T5");
    let without = format!("{}{}", &whole[..at], &whole[end..]);
    let overlay = include_str!("editions/whole.zh.toml");
    let gone = overlay.find("[indicators.T4]").expect("T4")..overlay.find("[indicators.T5]").expect("T5");
    let overlay = overlay.replacen(&overlay[gone], "", 1);
    let later = Edition::read(
        &Source::new("whole.toml", &without),
        &[Source::new("whole.zh.toml", &overlay)],
    );
    let later = later.expect("it is sound without T4");
    let difference = between(&edition(&whole), &later);
    // the others in O2 weigh more then, and weights that are the same number say nothing
    let found: Vec<(&str, Class)> = difference
        .changes
        .iter()
        .map(|one| (one.path.as_str(), one.class))
        .collect();
    assert_eq!(found, [("indicators/T4", Class::RemovesMarks)]);
    assert_eq!(fate(&difference, "T4"), Some(Fate::Gone));
    let back = between(&later, &edition(&whole));
    assert_eq!(back.class(), Class::ChangesScores);
    assert_eq!(fate(&back, "T4"), Some(Fate::New));
}

/// What the classes promise, held against the hashes: rules are equal exactly where no rule changed.
#[test]
fn classes_agree_with_the_hashes() {
    let whole = whole();
    let first = edition(&whole);
    for (from, to) in [
        ("below = 40", "below = 50"),
        ("\"Hanging it", "\"To hang it"),
        ("half_life = 24", "half_life = 12"),
        ("version = \"2.1\"", "version = \"3\""),
        ("# Everything", "# All"),
    ] {
        let second = edition(&whole.replacen(from, to, 1));
        let class = between(&first, &second).class();
        let prints = [first.rubric.prints(), second.rubric.prints()];
        if class <= Class::TextOnly {
            assert_eq!(prints[0].rules, prints[1].rules, "{from}");
        }
        assert_eq!(
            class == Class::Same,
            prints[0] == prints[1] && first.rubric.version() == second.rubric.version(),
            "{from}"
        );
    }
}

#[test]
fn a_broken_text_has_no_edition() {
    let findings = Edition::read(&Source::new("x.toml", "id = 3"), &[]).expect_err("it is broken");
    assert!(findings.iter().any(|finding| finding.name == "wrong-type"));
    for shipped in rubric::shipped() {
        let edition =
            Edition::read(&shipped.source(), &shipped.overlay_sources()).expect("shipped rubrics are sound");
        assert_eq!(between(&edition, &edition).class(), Class::Same);
    }
}
