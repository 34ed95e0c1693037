//! Rubrics as other programs have them: what comes in, what goes out, and what harms nobody.

use proptest::prelude::*;
use rubricate::diag::Sink;
use rubricate::exchange::grid::{Grid, Loss, write};
use rubricate::exchange::{canvas, case};
use rubricate::number::Exact;
use rubricate::rubric::{self, Kind, Rubric, shipped};
use rubricate::text::{Lang, Source};

type Read = fn(&Source, &Sink) -> (Vec<Grid>, Vec<Loss>);

/// What a text holds, or the names of what is wrong with it.
fn read(with: Read, text: &str) -> Result<(Vec<Grid>, Vec<Loss>), Vec<&'static str>> {
    let (source, sink) = (Source::new("x", text), Sink::new());
    let read = with(&source, &sink);
    if sink.has_errors() {
        return Err(sink.into_findings().iter().map(|finding| finding.name).collect());
    }
    Ok(read)
}

fn rubric_of(grid: &Grid) -> Rubric {
    let (text, _) = write::rubric(grid);
    let reading = rubric::read(&Source::new("x.toml", &text), &[]);
    let found: Vec<&str> = reading.findings.iter().map(|finding| finding.name).collect();
    reading.rubric.unwrap_or_else(|| panic!("{found:?}\n{text}"))
}

fn rated(grid: &Grid) -> Vec<(&str, Vec<(&str, String)>)> {
    let ratings = |row: &'_ rubricate::exchange::grid::Row| -> Vec<String> {
        row.ratings.iter().map(|one| one.points.to_string()).collect()
    };
    grid.rows
        .iter()
        .map(|row| {
            let names = row.ratings.iter().map(|one| one.name.as_str());
            (row.title.as_str(), names.zip(ratings(row)).collect())
        })
        .collect()
}

/// The shape of Canvas's own template and its ragged rows.
const CANVAS: &str = "Rubric Name,Criteria Name,Criteria Description,Criteria Enable Range,Rating Name,Rating Description,Rating Points,Rating Name,Rating Description,Rating Points,Rating Name,Rating Description,Rating Points
Region project 2026,Need in the region,Is a documented need addressed?,false,Strong,Need shown with data and partner letters,4,Partial,Need plausible but undocumented,2,None,No need shown,0
Region project 2026,Partner commitment,,false,Signed,Signed agreement with resources,3,Verbal,Contact named only,1
";

#[test]
fn a_canvas_file_is_read_with_its_ragged_rows() {
    let (grids, lost) = read(canvas::read, CANVAS).expect("it is sound");
    assert_eq!((grids.len(), lost), (1, Vec::new()));
    assert_eq!(grids[0].title, "Region project 2026");
    let number = |text: &str| text.to_owned();
    assert_eq!(
        rated(&grids[0]),
        [
            (
                "Need in the region",
                vec![
                    ("None", number("0")),
                    ("Partial", number("2")),
                    ("Strong", number("4"))
                ]
            ),
            (
                "Partner commitment",
                vec![("Verbal", number("1")), ("Signed", number("3"))]
            ),
        ]
    );
    let rubric = rubric_of(&grids[0]);
    assert_eq!(rubric.id().as_str(), "region-project-2026");
    let weights: Vec<String> = rubric
        .indicators()
        .iter()
        .map(|one| one.weight.to_string())
        .collect();
    assert_eq!(weights, ["4", "3"], "a criterion weighs its best rating");
}

#[test]
fn several_rubrics_of_a_file_and_numbered_columns_are_told_apart() {
    let text = "Rubric Name,Criteria Name,Criteria Description,Criteria Enable Range,Rating Name 1,Rating Description 1,Rating Points 1,Rating Name 2,Rating Description 2,Rating Points 2
A,a1,,TRUE,good,,\"2,5\",bad,,0
B,b1,,0,good,,1.239,bad,,0
A,a2,,false,good,,3,bad,,1
";
    let (grids, lost) = read(canvas::read, text).expect("it is sound");
    let titles: Vec<(&str, usize)> = grids
        .iter()
        .map(|grid| (grid.title.as_str(), grid.rows.len()))
        .collect();
    assert_eq!(titles, [("A", 2), ("B", 1)]);
    // a comma is a point, and two decimals are kept, as Canvas does
    assert_eq!(grids[0].rows[0].top().to_string(), "2.5");
    assert_eq!(grids[1].rows[0].top().to_string(), "1.24");
    assert_eq!(
        lost.iter()
            .map(|loss| (loss.what, loss.count))
            .collect::<Vec<_>>(),
        [("ranges", 1)]
    );
}

#[test]
fn what_is_wrong_with_a_canvas_file_is_found() {
    let head = "Rubric Name,Criteria Name,Rating Name,Rating Description,Rating Points\n";
    let check = |rows: &str, expected: &[&str]| {
        assert_eq!(
            read(canvas::read, &format!("{head}{rows}")).map(drop),
            Err(expected.to_vec()),
            "{rows}"
        );
    };
    check(",c,good,,1\n", &["import-missing"]);
    check("A,,good,,1\n", &["import-missing"]);
    check("A,c,,,\n", &["import-no-ratings"]);
    check("A,c,good,,many\n", &["import-bad-number", "import-no-ratings"]);
    check("A,c,good,,-1\n", &["import-bad-number", "import-no-ratings"]);
    check("A,c,good,,0\n", &["import-no-points"]);
    check("", &["import-missing"]);
    assert_eq!(
        read(canvas::read, "").map(drop).map_err(|names| names.len()),
        Err(4)
    );
    assert_eq!(
        read(canvas::read, "a,b\n1,2\n")
            .map(drop)
            .map_err(|names| names[0]),
        Err("import-missing")
    );
}

/// A `CFRubric` with all fields of the information model, out of order.
const CASE: &str = r#"{
  "identifier": "6f1c8a52-2f0e-4b7e-9a64-0d9a3a1c0001",
  "uri": "https://example.org/case/CFRubrics/6f1c8a52-2f0e-4b7e-9a64-0d9a3a1c0001",
  "title": "Region project 2026",
  "description": "Scoring of university-region cooperation projects",
  "lastChangeDateTime": "2026-01-15T09:00:00+00:00",
  "CFRubricCriteria": [
    { "identifier": "6f1c8a52-2f0e-4b7e-9a64-0d9a3a1c0020", "description": "Partner commitment", "weight": 1.5, "position": 2,
      "CFRubricCriterionLevels": [
        { "quality": "Signed", "score": 2.0, "position": 1 }, { "quality": "Verbal", "score": 0.5, "position": 2 } ] },
    { "identifier": "6f1c8a52-2f0e-4b7e-9a64-0d9a3a1c0010", "category": "Relevance", "description": "Need in the region",
      "CFItemURI": { "title": "Goal 1", "identifier": "6f1c8a52-2f0e-4b7e-9a64-0d9a3a1c0099", "uri": "https://example.org/case/CFItems/1" },
      "weight": 2.0, "position": 1,
      "CFRubricCriterionLevels": [
        { "quality": "None", "score": 0, "position": 2 },
        { "quality": "Strong", "description": "Need shown with data and partner letters", "score": 4.0,
          "feedback": "Keep the needs survey up to date.", "position": 1 } ] }
  ]
}"#;

#[test]
fn a_case_rubric_is_read_in_the_order_of_its_positions() {
    let (grids, lost) = read(case::read, CASE).expect("it is sound");
    let titles: Vec<&str> = grids[0].rows.iter().map(|row| row.title.as_str()).collect();
    assert_eq!(titles, ["Need in the region", "Partner commitment"]);
    assert_eq!(
        lost.iter().map(|loss| loss.what).collect::<Vec<_>>(),
        ["dates", "feedback", "identifiers", "links"]
    );
    let rubric = rubric_of(&grids[0]);
    let weights: Vec<String> = rubric
        .indicators()
        .iter()
        .map(|one| one.weight.to_string())
        .collect();
    assert_eq!(weights, ["2", "1.5"]);
    let Kind::Level(levels) = &rubric.indicators()[1].kind else {
        panic!("it has levels")
    };
    assert_eq!(levels[0].share, Exact::parse("0.25"), "0.5 of 2 points");
}

#[test]
fn a_case_package_and_misspelt_fields_are_taken() {
    let text = r#"{"CFRubrics": [{"Title": "A", "CFRubricCriterion": [{"Description": "a", "CFRubricCriterionLevel": [{"score": "1"}, {"score": 0}]}]}]}"#;
    let (grids, _) = read(case::read, text).expect("it is taken");
    assert_eq!((grids[0].title.as_str(), rated(&grids[0])[0].1.len()), ("A", 2));
}

#[test]
fn what_is_wrong_with_a_case_text_is_found() {
    let check = |text: &str, expected: &[&str]| {
        assert_eq!(read(case::read, text).map(drop), Err(expected.to_vec()), "{text}");
    };
    check("{", &["import-unreadable"]);
    check("[]", &["import-missing", "import-missing"]);
    check(r#"{"title": "A", "CFRubricCriteria": []}"#, &["import-missing"]);
    check(
        r#"{"title": "A", "CFRubricCriteria": [{"description": "a"}]}"#,
        &["import-no-ratings"],
    );
    let level = |score: &str| {
        format!(
            r#"{{"title": "A", "CFRubricCriteria": [{{"description": "a", "CFRubricCriterionLevels": [{{"score": {score}}}]}}]}}"#
        )
    };
    check(&level("\"x\""), &["import-bad-number"]);
    check(&level("-1"), &["import-bad-number"]);
    check(&level("0"), &["import-no-points"]);
    check(&"[".repeat(100_000), &["import-unreadable"]);
}

#[test]
fn uuids_are_made_of_ids_and_the_text_is_the_same_every_time() {
    let rubric = shipped_rubric();
    let (grid, _) = Grid::of(&rubric, Lang::EN);
    let (text, _) = case::write(&grid);
    assert_eq!(case::write(&grid).0, text);
    let json: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let id = json["identifier"].as_str().expect("an identifier");
    // the fifth version of a UUID says so in its 15th character
    assert_eq!((id.len(), id.as_bytes()[14]), (36, b'5'));
    let mut ids = Vec::new();
    collect(&json, &mut ids);
    let count = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), count, "no identifier twice");
}

fn collect(json: &serde_json::Value, ids: &mut Vec<String>) {
    match json {
        serde_json::Value::Object(map) => {
            ids.extend(
                map.get("identifier")
                    .and_then(|id| id.as_str())
                    .map(str::to_owned),
            );
            map.values().for_each(|value| collect(value, ids));
        }
        serde_json::Value::Array(all) => all.iter().for_each(|value| collect(value, ids)),
        _ => {}
    }
}

fn shipped_rubric() -> Rubric {
    let first = &shipped()[0];
    rubric::read(&first.source(), &first.overlay_sources())
        .rubric
        .expect("it is sound")
}

/// What goes out and comes back as a rubric gives the same text again.
#[test]
fn what_goes_out_comes_back() {
    for lang in Lang::SPOKEN {
        let (grid, _) = Grid::of(&shipped_rubric(), lang);
        let (text, _) = case::write(&grid);
        let (back, _) = read(case::read, &text).expect("our own text");
        assert_eq!(case::write(&back[0]).0, text, "CASE");
        assert_eq!(rubric_of(&back[0]).id().as_str(), "three-outcomes");
        let (text, _) = canvas::write(&grid);
        let (back, _) = read(canvas::read, &text).expect("our own text");
        assert_eq!(canvas::write(&back[0]).0, text, "Canvas");
        let (again, _) = Grid::of(&rubric_of(&back[0]), lang);
        assert_eq!(again.rows.len(), grid.rows.len());
        for (one, other) in again.rows.iter().zip(&grid.rows) {
            assert_eq!(
                (&one.title, one.top().fixed(2)),
                (&other.title, other.top().fixed(2))
            );
        }
    }
}

#[test]
fn a_canvas_file_of_equal_rows_comes_back_as_it_was() {
    let text = "Rubric Name,Criteria Name,Criteria Description,Criteria Enable Range,Rating Name,Rating Description,Rating Points,Rating Name,Rating Description,Rating Points
Talks,Delivery,How was it given?,false,Good,\"clear, loud\",4.00,Poor,unheard,1.00
Talks,Content,What was in it?,false,Good,\"says \"\"why\"\"\",6.00,Poor,nothing,0.00
";
    let (grids, _) = read(canvas::read, text).expect("it is sound");
    let (grid, _) = Grid::of(&rubric_of(&grids[0]), Lang::EN);
    assert_eq!(canvas::write(&grid).0, text);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_without_harm(text in "\\PC{0,200}", cut in 0usize..600, new in "[\\[\\]{}\",0-9a\n-]{0,4}") {
        let slipped = |whole: &str| {
            let at = whole.char_indices().map(|(at, _)| at).nth(cut).unwrap_or(0);
            format!("{}{new}{}", &whole[..at], whole[at..].chars().skip(2).collect::<String>())
        };
        for (with, whole) in [(canvas::read as Read, CANVAS), (case::read as Read, CASE)] {
            for text in [text.clone(), slipped(whole)] {
                if let Ok((grids, _)) = read(with, &text) {
                    for grid in grids.iter().filter(|grid| !grid.title.trim().is_empty()) {
                        let (text, _) = write::rubric(grid);
                        let reading = rubric::read(&Source::new("x.toml", &text), &[]);
                        prop_assert!(reading.findings.iter().all(|finding| finding.name != "syntax"), "{}", text);
                    }
                }
            }
        }
    }
}
