//! The commands that write, compare, tell and carry rubrics.

use serde_json::json;

use crate::desk::{Desk, SMALL, keys};

#[test]
fn keys_are_told_whole_or_by_a_part_of_their_path() {
    let desk = Desk::bare();
    let all = desk.run("rubric keys --json").json();
    assert!(all.as_array().is_some_and(|rows| rows.len() > 100));
    let found = desk.run("rubric keys half_life --json").json();
    assert_eq!(
        keys(&found[0]),
        ["key", "must", "default", "example", "type", "meaning", "findings"]
    );
    assert_eq!(found[0]["key"], "evidence.ID.half_life");
    assert_eq!(
        found[0]["findings"],
        json!(["wrong-type", "out-of-range", "half-life-without-context"])
    );
    desk.run("rubric keys minimum_coverage")
        .done()
        .says("minimum_coverage  (0 where it is left out)");
    desk.run("rubric keys minimum_coverage --lang zh")
        .done()
        .says("不写则为0");
    let error = desk
        .run("rubric keys halflife --json")
        .refused(2, "unknown-rubric-key");
    assert!(
        error["hint"]
            .as_str()
            .is_some_and(|hint| hint.contains("half_life")),
        "{error}"
    );
}

#[test]
fn the_schema_is_printed_alike_for_people_and_scripts() {
    let desk = Desk::bare();
    let schema = desk.run("rubric schema --json").json();
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    let printed: serde_json::Value =
        serde_json::from_str(&desk.run("rubric schema").done().out).expect("a schema is JSON");
    assert_eq!(printed, schema);
    let words = desk.run("rubric schema --translation --json").json();
    assert_eq!(words["required"], json!(["of", "language"]));
    assert!(words["properties"].get("minimum_coverage").is_none());
}

#[test]
fn a_finding_is_explained_and_all_are_listed() {
    let desk = Desk::bare();
    desk.run("rubric explain-finding level-gap")
        .done()
        .says("why: an evaluator who has to guess what a level means marks by feeling");
    desk.run("rubric explain-finding level-gap --lang zh")
        .done()
        .says("原因：评审人若要猜测某一等级的含义，就会凭感觉评分");
    let page = desk.run("rubric explain-finding level-gap --json").json();
    assert_eq!(keys(&page), ["name", "what", "why", "example", "instead", "keys"]);
    assert_eq!(
        page["keys"],
        json!(["indicators.ID.levels", "indicators.ID.levels.LEVEL"])
    );
    let all = desk.run("rubric explain-finding --json").json();
    assert!(all.as_array().is_some_and(|pages| pages.len() > 60));
    let error = desk
        .run("rubric explain-finding level-gab --json")
        .refused(2, "unknown-finding");
    assert!(
        error["hint"]
            .as_str()
            .is_some_and(|hint| hint.contains("level-gap")),
        "{error}"
    );
}

#[test]
fn two_versions_are_compared_with_the_sheets_made_with_the_first() {
    let desk = Desk::small();
    desk.run("mark p a1 3").done();
    desk.file(
        "later.toml",
        SMALL
            .replace("version = \"1.0\"", "version = \"1.1\"")
            .replacen("weight = 60", "weight = 70", 1)
            .replace(
                "title = \"Two\"\nquestion = \"How well?\"",
                "title = \"Two\"\nquestion = \"How fast?\"",
            ),
    );
    let said = desk.run("rubric diff rubric.toml later.toml --json").json();
    assert_eq!(
        keys(&said),
        ["before", "after", "class", "changes", "indicators", "sheets"]
    );
    assert_eq!(said["class"], "changes-scores");
    assert_eq!(said["before"]["version"], "1.0");
    let paths: Vec<&str> = said["changes"]
        .as_array()
        .expect("changes")
        .iter()
        .filter_map(|one| one["path"].as_str())
        .collect();
    assert_eq!(paths, ["criteria/A/weight", "version", "indicators/a2/question"]);
    assert_eq!(said["indicators"][1], json!({"id": "a2", "fate": "reworded"}));
    assert_eq!(
        said["sheets"],
        json!([{"project": "p", "person": "li", "state": "open"}])
    );
    let text = desk.run("rubric diff rubric.toml later.toml").done();
    let text = text
        .says("small 1.0 → small 1.1: changes scores")
        .says("  criteria.A.weight  60 → 70")
        .says("  indicators.a2.question (en)")
        .says("0 sealed, 1 open");
    assert!(!text.out.contains("How fast?"), "{}", text.out);
    desk.run("rubric diff later.toml later.toml")
        .done()
        .says("no change");
    desk.file("broken.toml", "id = 1");
    desk.run("rubric diff rubric.toml broken.toml --json")
        .refused(2, "unreadable-text");
}

#[test]
fn a_file_is_tidied_and_one_with_errors_is_left_alone() {
    let desk = Desk::bare();
    let untidy = SMALL.replacen("id = \"small\"", "id   =   \"small\"   # ours", 1);
    let path = desk.file("small.toml", &untidy);
    let text = || std::fs::read_to_string(&path).expect("the file");
    let said = desk.run("rubric fmt --check small.toml --json").ends(2);
    assert_eq!(said.any_json(), json!([{"file": "small.toml", "changed": true}]));
    assert_eq!(text(), untidy, "a check changes nothing");
    desk.run("rubric fmt small.toml")
        .done()
        .says("small.toml written");
    assert!(text().starts_with("id = \"small\" # ours\nversion"), "{}", text());
    assert!(text().contains("\n\n[criteria.A]\n"), "{}", text());
    desk.run("rubric fmt --check small.toml")
        .done()
        .says("1 tidy already");
    desk.file("broken.toml", "id = 1");
    let tidy = text().replace("[criteria.A]", "[criteria.A]  ");
    desk.file("small.toml", &tidy);
    desk.run("rubric fmt small.toml broken.toml --json")
        .refused(2, "unreadable-text");
    assert_eq!(text(), tidy, "nothing is written where one has errors");
}

#[test]
fn a_rubric_begins_from_a_template_and_passes_its_check() {
    let desk = Desk::bare();
    for template in ["small", "points-table", "unit-year"] {
        for lang in ["en", "zh"] {
            let file = format!("{template}-{lang}.toml");
            let line = format!("rubric new ours --from {template} --output {file} --lang {lang}");
            desk.run(&line).done().says(&file);
            assert_eq!(desk.run(&format!("rubric check {file} --json")).json(), json!([]));
            let shown = desk.run(&format!("rubric show {file} --json")).json();
            assert_eq!((&shown["id"], &shown["version"]), (&json!("ours"), &json!("1.0")));
            desk.run(&format!("rubric fmt --check {file}")).done();
        }
    }
}

#[test]
fn a_rubric_begins_from_another_with_its_comments_and_translations() {
    let desk = Desk::bare();
    let said = desk.run("rubric new ours --from three-outcomes --json").json();
    assert_eq!(said["files"], json!(["ours.toml", "ours.zh.toml"]));
    assert_eq!(desk.run("rubric check ours.toml --json").json(), json!([]));
    let text = std::fs::read_to_string(desk.path("ours.toml")).expect("the file");
    assert!(text.contains("# ── Evidence that counts"), "comments stay");
    let difference = desk.run("rubric diff three-outcomes ours.toml --json").json();
    assert_eq!(difference["class"], "harmless");
    desk.run("rubric new ours --json").refused(2, "file-exists");
    desk.run("rubric new our\\ s --output x.toml --json").ends(2);
    desk.run("rubric new ours --from nowhere --output x.toml --json")
        .refused(2, "unknown-rubric");
    assert!(!desk.path("x.toml").exists());
    desk.run("rubric new ours --output no/such/folder.toml --json")
        .refused(2, "unwritable-file");
}

#[test]
fn a_rubric_goes_to_other_programs_and_comes_back() {
    let desk = Desk::bare();
    desk.file("small.toml", SMALL);
    for (format, file) in [("canvas", "small.csv"), ("case", "small.json")] {
        let said = desk
            .run(&format!("rubric export small.toml --format {format} --json"))
            .json();
        assert_eq!(keys(&said), ["format", "files", "lost"]);
        assert_eq!(said["files"], json!([file]));
        let bands = said["lost"]
            .as_array()
            .expect("losses")
            .iter()
            .find(|loss| loss["what"] == "bands");
        assert_eq!(bands.map(|loss| &loss["count"]), Some(&json!(2)));
        let back = format!("{format}.toml");
        desk.run(&format!("rubric import {file} --format {format} --output {back}"))
            .done()
            .says(&back);
        assert_eq!(desk.run(&format!("rubric check {back} --json")).json(), json!([]));
        let shown = desk.run(&format!("rubric show {back} --json")).json();
        let shares: Vec<&str> = shown["indicators"]
            .as_array()
            .expect("indicators")
            .iter()
            .filter_map(|one| one["share"].as_str())
            .collect();
        // A is 60 % in two halves, B is 40 %
        assert_eq!(shares, ["0.3", "0.3", "0.4"], "{format}");
        desk.run(&format!("rubric export small.toml --format {format} --json"))
            .refused(2, "file-exists");
        desk.run(&format!(
            "rubric import {file} --format {format} --output {back} --json"
        ))
        .refused(2, "file-exists");
    }
    desk.run("rubric export small.toml --json")
        .refused(2, "format-missing");
    desk.file("bad.csv", "Rubric Name,Criteria Name\nA,B\n");
    let error = desk
        .run("rubric import bad.csv --format canvas --output x.toml --json")
        .refused(2, "unreadable-text");
    assert_eq!(error["findings"][0]["name"], "import-missing");
    assert!(!desk.path("x.toml").exists());
}

#[test]
fn the_list_stands_in_columns_whatever_ids_are_long() {
    let desk = Desk::with(&SMALL.replace("id = \"small\"", "id = \"a-rubric-with-a-rather-long-id\""));
    let said = desk.run("rubric list").done();
    let starts: Vec<Option<usize>> = said.out.lines().map(|line| line.find("  1.0")).collect();
    assert!(
        starts.len() > 1 && starts.windows(2).all(|pair| pair[0] == pair[1]),
        "{}",
        said.out
    );
    let rows = desk.run("rubric list --json").json();
    assert_eq!(rows[0]["subject"], "project");
    desk.run("rubric list --lang zh").done().says("评价项目");
}
