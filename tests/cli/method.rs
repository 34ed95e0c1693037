//! `method`: one input, a batch, a table in a file, and what is refused, by the real program.

use serde_json::{Value, json};

use crate::desk::Desk;

#[test]
fn one_input_gives_one_object_on_standard_output() {
    let desk = Desk::bare();
    let ran = desk.feed(
        "method weighted_mean_na",
        r#"{"values": [80, null, 90, 0], "weights": [4, 3, 2, 1]}"#,
    );
    let answer: Value = serde_json::from_str(&ran.out).expect("a JSON object");
    assert_eq!(answer["mean"], json!(500.0 / 7.0));
    assert!(!desk.store().exists(), "no store is touched");
}

#[test]
fn what_does_not_exist_is_null_with_its_reason_and_exit_code_0() {
    let ran = Desk::bare().feed("method spearman", r#"{"x": [1, 1, 1], "y": [1, 2, 3]}"#);
    let answer: Value = serde_json::from_str(&ran.out).expect("a JSON object");
    assert_eq!(
        (answer["rho"].clone(), answer["reason"].clone(), ran.status),
        (Value::Null, json!("no variation"), 0)
    );
}

#[test]
fn a_refused_input_is_told_on_standard_error_with_exit_code_2() {
    let ran = Desk::bare().feed("method spearman", r#"{"x": [1, Infinity], "y": [1, 2]}"#);
    assert_eq!((ran.status, ran.out.as_str()), (2, ""));
    assert!(
        ran.err.contains("`x`: row 1, column 2 is infinite"),
        "{}",
        ran.err
    );
    let ran = Desk::bare().feed("method spearman", "{\"x\": [1,\n");
    assert!(ran.status == 2 && ran.err.contains("line 2"), "{}", ran.err);
}

#[test]
fn in_a_batch_the_refused_stand_beside_the_answered() {
    let cases = r#"[
        {"id": "a", "method": "fleiss_kappa", "variant": "", "input": {"counts": [[5, 0], [5, 0]]}},
        {"id": "b", "method": "icc", "input": {"ratings": [[NaN, 1], [2, 3]]}},
        {"id": "c", "method": "nothing", "input": {}},
        {"id": "d", "method": "cohen_kappa", "variant": "linear", "input": {"table": [[2, 0], [0, 2]]}, "tol": 1}
    ]"#;
    let ran = Desk::bare().feed("method batch", cases);
    let answer: Value = serde_json::from_str(&ran.out).expect("a JSON object");
    assert_eq!(ran.status, 0);
    assert_eq!(answer["a"]["reason"], "no variation");
    assert_eq!(answer["b"]["error"]["kind"], "not-finite");
    assert_eq!(answer["c"]["error"]["kind"], "unknown-method");
    assert_eq!(answer["d"]["kappa"], 1.0);
    let twice = r#"[{"id": 1, "method": "icc", "input": {}}, {"id": 1, "method": "icc", "input": {}}]"#;
    assert_eq!(Desk::bare().feed("method batch", twice).status, 2);
}

#[test]
fn a_table_in_a_file_is_drawn_with_its_labels_and_the_caveat() {
    let desk = Desk::bare();
    desk.file(
        "m.csv",
        "project,cost,gain\nrail,1,2\nwater,3,4\nweights,0.4,0.6\ntypes,min,max\n",
    );
    // rail is best in cost and worst in gain, the weights are 0.4 and 0.6
    let drawn = desk
        .run("method weighted_sum --csv m.csv --with normalise=minmax")
        .out;
    assert!(
        drawn.contains("rail") && drawn.contains("0.4") && drawn.contains("█"),
        "{drawn}"
    );
    assert!(drawn.contains("misleads: "), "{drawn}");
    let json = desk
        .run("method weighted_sum --csv m.csv --with normalise=minmax --json")
        .json();
    assert_eq!(json["scores"], json!([0.4, 0.6]));
    let zh = desk
        .run("--lang zh method weighted_sum --csv m.csv --with normalise=minmax")
        .out;
    assert!(zh.contains("加权求和法") && zh.contains("易误导之处"), "{zh}");
}

#[test]
fn a_table_that_says_too_little_is_refused() {
    let desk = Desk::bare();
    desk.file("m.csv", "a,b\n1,2\n");
    for (line, expected) in [
        ("method ahp_group --csv m.csv", "does not say enough"),
        ("method topsis --csv m.csv", "`weights` is missing"),
        ("method topsis --csv m.csv --with weights", "has no `=`"),
        ("method topsis --csv none.csv", "none.csv"),
    ] {
        let ran = desk.run(line);
        assert!(
            ran.status == 2 && ran.err.contains(expected),
            "{line}: {}",
            ran.err
        );
    }
}

#[test]
fn every_method_is_listed_with_source_assumption_and_caveat() {
    let list = Desk::bare().run("method list --json").json();
    let rows = list.as_array().expect("a list");
    assert!(rows.len() > 18);
    for row in rows {
        for field in ["name", "title", "source", "assumes", "takes", "misleads"] {
            assert!(
                row[field]
                    .as_str()
                    .is_some_and(|text| !text.is_empty() && !text.starts_with("method-")),
                "{row}"
            );
        }
    }
}
