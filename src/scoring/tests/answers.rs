//! Which answers are taken, and what is said of the others.

use super::made::indicator as id;
use crate::number::Exact;
use crate::rubric::indicator::{Curve, Direction, Item, Measure, Quotient, RatioOf};
use crate::rubric::sample::{exact, indicator, level, points, rubric};
use crate::rubric::{Answerer, Kind, Node, Rubric};
use crate::scoring::{Answer, Value, read_answer};
use crate::text::{Lang, Wording};

fn measure(ratio: Option<RatioOf>) -> Kind {
    Kind::Measure(Measure {
        unit: Wording::new("%"),
        higher: Direction::Better,
        ratio,
        floor: Some(Exact::ZERO),
        ceiling: Some(Exact::HUNDRED),
        period: Wording::default(),
        data: Wording::default(),
        curve: Curve::Target {
            baseline: Exact::ZERO,
            value: Exact::HUNDRED,
        },
    })
}

/// One indicator of each kind: L levels, P points, M a measure, R a ratio, C a checklist, O the office's.
fn one_of_each() -> Rubric {
    let item = |id: &str| Item {
        id: id.to_owned(),
        text: Wording::new(id),
        points: Exact::ONE,
    };
    let ratio = RatioOf {
        of: Wording::new("in posts"),
        over: Wording::new("all"),
        factor: Exact::HUNDRED,
        quotient: Quotient::Ratio,
    };
    let growth = RatioOf {
        quotient: Quotient::Growth,
        ..ratio.clone()
    };
    let mut office = indicator("O", "1", measure(None));
    office.answer = Answerer::Office;
    let mut fixed = indicator("M", "1", measure(None));
    fixed.na = false;
    rubric(vec![
        level("L", "1"),
        points("P", "1", "30", "0.5"),
        Node::Indicator(fixed),
        Node::Indicator(indicator("R", "1", measure(Some(ratio)))),
        Node::Indicator(indicator(
            "C",
            "1",
            Kind::Checklist(vec![item("plan"), item("report")]),
        )),
        Node::Indicator(office),
        Node::Indicator(indicator("G", "1", measure(Some(growth)))),
    ])
}

fn read(at: &str, text: &str, reason: Option<&str>) -> Result<Option<Answer>, crate::scoring::Refusal> {
    let rubric = one_of_each();
    read_answer(
        &rubric,
        rubric.indicator(&id(at)).expect("an indicator"),
        text,
        reason,
    )
}

fn taken(at: &str, text: &str) -> String {
    match read(at, text, Some("own project")).unwrap_or_else(|refusal| panic!("{at} {text}: {refusal:?}")) {
        None => "none".to_owned(),
        Some(Answer::Value(value)) => value.to_string(),
        Some(Answer::NotApplicable) => "n/a".to_owned(),
        Some(Answer::Abstain(reason)) => format!("abstain: {reason}"),
    }
}

#[test]
fn answers_are_read_as_people_write_them() {
    assert_eq!(taken("L", " 4 "), "4");
    assert_eq!(taken("L", "4.0"), "4");
    assert_eq!(taken("L", "clear"), "none");
    assert_eq!(taken("L", "N/A"), "n/a");
    assert_eq!(taken("L", "abstain"), "abstain: own project");
    assert_eq!(taken("P", "29.5"), "29.5");
    assert_eq!(taken("M", "91.56"), "91.56");
    assert_eq!(taken("R", "412 / 450"), "412/450");
    assert_eq!(taken("C", "report, plan"), "plan,report");
    assert_eq!(taken("C", "none"), "");
    let none = read("C", "none", None).expect("taken").expect("an answer");
    assert_eq!(
        none,
        Answer::Value(Value::Items(std::collections::BTreeSet::new()))
    );
}

fn refused(at: &str, text: &str, name: &str, message: &str, hint: &str) {
    let refusal = read(at, text, None).expect_err(text);
    assert_eq!(refusal.name, name, "{at} {text}");
    assert_eq!(refusal.message.say(Lang::EN), message);
    assert_eq!(
        refusal.hint.map_or(String::new(), |hint| hint.say(Lang::EN)),
        hint
    );
}

#[test]
fn a_refused_level_or_number_of_points_names_what_is_permitted() {
    let levels = "levels here: 0, 1, 2, 3, 4, 5";
    refused(
        "L",
        "2.5",
        "level-between",
        "expected a level of the scale, found 2.5, which lies between two",
        levels,
    );
    refused(
        "L",
        "6",
        "level-outside",
        "expected a level of the scale, found 6, which lies outside it",
        levels,
    );
    refused(
        "L",
        "good",
        "wrong-kind-of-answer",
        "expected a level, found `good`",
        levels,
    );
    refused(
        "L",
        "1/2",
        "wrong-kind-of-answer",
        "expected a level, found `1/2`",
        levels,
    );
    let points = "points here: 0 to 30 in steps of 0.5";
    refused(
        "P",
        "30.5",
        "points-outside",
        "expected 0 to 30 points, found 30.5",
        points,
    );
    refused(
        "P",
        "-1",
        "points-outside",
        "expected 0 to 30 points, found -1",
        points,
    );
    refused(
        "P",
        "0.3",
        "points-between",
        "expected a multiple of the step, found 0.3",
        points,
    );
    let items = "items here: plan, report; several with commas, none with `none`";
    refused(
        "C",
        "plan,draft",
        "unknown-item",
        "expected items of this checklist, found `draft`",
        items,
    );
}

#[test]
fn a_refused_measure_names_its_range_or_its_two_numbers() {
    let range = "from 0 to 100 %";
    refused("M", "-1", "below-floor", "expected at least 0, found -1", range);
    refused(
        "M",
        "101",
        "above-ceiling",
        "expected at most 100, found 101",
        range,
    );
    refused(
        "M",
        "3/4",
        "wrong-kind-of-answer",
        "expected a number, found `3/4`",
        range,
    );
    let ratio = "write “in posts” over “all”, such as 412/450";
    refused(
        "R",
        "3/0",
        "ratio-of-nothing",
        "expected a ratio over more than nothing, found 3/0",
        ratio,
    );
    refused(
        "R",
        "0.9",
        "wrong-kind-of-answer",
        "expected two numbers such as 412/450, found `0.9`",
        ratio,
    );
    refused(
        "R",
        "5/4",
        "above-ceiling",
        "expected at most 100, found 125",
        range,
    );
}

#[test]
fn an_answer_may_be_refused_for_who_gives_it_or_why() {
    refused(
        "M",
        "n/a",
        "na-not-allowed",
        "`M` applies to every project, found n/a",
        "from 0 to 100 %",
    );
    let reason = "say why in a comment, such as a conflict of interest or no competence in the field";
    refused(
        "L",
        "abstain",
        "abstain-needs-reason",
        "expected a reason to abstain at `L`, found none",
        reason,
    );
}

#[test]
fn an_answer_is_taken_whoever_is_to_give_it() {
    // who may answer is a question of roles, which only the workbench knows
    assert_eq!(taken("O", "5"), "5");
}

#[test]
fn growth_needs_something_to_grow_from() {
    assert_eq!(taken("G", "460/400"), "460/400");
    let hint = "write “in posts” over “all”, such as 460/400; the growth follows from it";
    let nothing = "expected a ratio over more than nothing, found 460/0";
    refused("G", "460/0", "ratio-of-nothing", nothing, hint);
    let loss = "expected growth over an amount above 0, found -400";
    refused("G", "460/-400", "growth-from-loss", loss, hint);
}

#[test]
fn a_level_goes_by_its_word_in_any_language() {
    let called = |(level, (en, zh)): (crate::rubric::Level, (&str, &str))| crate::rubric::Level {
        label: Wording::new(en).with(Lang::ZH, zh),
        ..level
    };
    let words = [("Poor", "差"), ("A/B", "中"), ("Good", "优")];
    let levels = crate::rubric::sample::levels(&["1", "2", "3"])
        .into_iter()
        .zip(words)
        .map(called);
    let rubric = rubric(vec![Node::Indicator(indicator(
        "W",
        "1",
        Kind::Level(levels.collect()),
    ))]);
    let one = rubric.indicator(&id("W")).expect("an indicator");
    for (text, level) in [
        ("good", "3"),
        ("优", "3"),
        ("a/b", "2"),
        ("ａ／ｂ", "2"),
        ("1", "1"),
        (" POOR ", "1"),
    ] {
        let read = read_answer(&rubric, one, text, None).expect(text);
        assert_eq!(read, Some(Answer::Value(Value::Number(exact(level)))), "{text}");
    }
    let refusal = read_answer(&rubric, one, "best", None).expect_err("there is no such level");
    let hint = refusal.hint.map(|hint| hint.say(Lang::EN));
    assert_eq!(hint.as_deref(), Some("levels here: 1 (Poor), 2 (A/B), 3 (Good)"));
}

#[test]
fn long_scales_are_told_by_their_ends() {
    let values: Vec<String> = (0..=20)
        .map(|half| (exact("0.5") * Exact::from(i64::from(half))).to_string())
        .collect();
    let values: Vec<&str> = values.iter().map(String::as_str).collect();
    let fine = Node::Indicator(indicator(
        "F",
        "1",
        Kind::Level(crate::rubric::sample::levels(&values)),
    ));
    let rubric = rubric(vec![fine]);
    let refusal =
        read_answer(&rubric, rubric.indicator(&id("F")).expect("there"), "11", None).expect_err("outside");
    assert_eq!(
        refusal.hint.map(|hint| hint.say(Lang::EN)).as_deref(),
        Some("levels here: 0 to 10 in steps of 0.5")
    );
}

#[test]
fn an_answer_that_is_not_permitted_counts_as_none() {
    let rubric = one_of_each();
    let mut sheet = super::made::sheet(&rubric, &[("L", "4")]);
    let bad = [
        ("L", Value::Number(exact("4.5"))),
        (
            "M",
            Value::Ratio {
                over: Exact::ONE,
                under: Exact::ZERO,
            },
        ),
    ];
    for (at, value) in bad {
        sheet.entry(id(at)).or_default().answer = Some(Answer::Value(value));
    }
    let outcome = crate::scoring::score(&rubric, &crate::scoring::Dossier::default(), &sheet);
    assert_eq!((outcome.done, outcome.score), (0, None));
}

#[test]
fn a_ratio_is_divided_and_a_checklist_counted() {
    let rubric = one_of_each();
    let outcome = super::made::scored(&rubric, &[("R", "412/450"), ("C", "plan"), ("P", "12")]);
    let shown = |at: &str| {
        let one = outcome
            .indicators
            .iter()
            .find(|one| one.id == id(at))
            .expect("there");
        let print = |number: &Option<Exact>| number.as_ref().map(Exact::to_string).unwrap_or_default();
        (
            print(&one.raw),
            one.answer.clone(),
            print(&one.scored),
            print(&one.score),
        )
    };
    let expected = |raw: &str, answer: Option<&str>, scored: &str, score: &str| {
        (
            raw.to_owned(),
            answer.map(str::to_owned),
            scored.to_owned(),
            score.to_owned(),
        )
    };
    // 412/450 = 91.555…%, on a line from 0 to 100
    assert_eq!(
        shown("R"),
        expected(
            "91.555555555556",
            Some("412/450"),
            "91.555555555556",
            "91.555555555556"
        )
    );
    assert_eq!(shown("C"), expected("1", Some("plan"), "1", "50"));
    assert_eq!(shown("P"), expected("12", None, "12", "40"));
}
