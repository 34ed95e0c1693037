//! Values that were printed somewhere or can be worked out by hand, beside the cases.

use serde_json::{Value, json};

use rubricate::method::Pace;
use rubricate::workbench::method::run;

/// Runs a method and compares the fields that are expected, to the digits they are printed with.
fn check(method: &str, input: &Value, expected: &Value, tol: f64) {
    let answer = run(method, None, input, Pace::UNSEEN)
        .unwrap_or_else(|fault| panic!("{method}: {}", fault.json()))
        .json();
    for (field, value) in expected.as_object().expect("fields") {
        assert!(
            near(value, &answer[field], tol),
            "{method} {field}: expected {value}, found {}",
            answer[field]
        );
    }
}

fn near(expected: &Value, found: &Value, tol: f64) -> bool {
    match (expected, found) {
        (Value::Array(all), Value::Array(others)) => {
            all.len() == others.len() && all.iter().zip(others).all(|(one, other)| near(one, other, tol))
        }
        (Value::Number(one), Value::Number(other)) => {
            (one.as_f64().expect("finite") - other.as_f64().expect("finite")).abs() <= tol
        }
        (Value::Object(all), other) => all.iter().all(|(field, value)| near(value, &other[field], tol)),
        _ => expected == found,
    }
}

/// Saaty's leader example as Wikipedia prints it, by both ways; its random index is 0.90.
#[test]
fn a_leader_is_chosen_by_pairs() {
    let matrix = json!([
        [1, 4, 3, 7],
        [0.25, 1, 0.333_333_333_333, 3],
        [0.333_333_333_333, 3, 1, 5],
        [0.142_857_142_857, 0.333_333_333_333, 0.2, 1]
    ]);
    check(
        "ahp",
        &json!({ "matrix": matrix }),
        &json!({"weights": [0.5476, 0.1266, 0.2699, 0.0559], "lambda_max": 4.1184, "ci": 0.0395, "cr": 0.0439,
            "ri_table": "saaty_1980", "method": "eigenvector"}),
        5e-5,
    );
    check(
        "ahp",
        &json!({"matrix": matrix, "method": "geometric_mean"}),
        &json!({"weights": [0.5462, 0.1276, 0.2698, 0.0564]}),
        5e-5,
    );
}

/// A circle: the first above the second, the second above the third, the third above the first.
#[test]
fn a_circle_is_found_and_its_worst_pair_named() {
    check(
        "ahp",
        &json!({"matrix": [[1, 2, 0.333_333_333_333], [0.5, 1, 3], [3, 0.333_333_333_333, 1]]}),
        &json!({"lambda_max": 4.0023, "cr": 0.864, "cycles": [[0, 1, 2]]}),
        5e-4,
    );
    // 4 · 2 = 8, so 1 is what does not fit; it lies in three pairs equally, and mending it makes all fit
    check(
        "ahp",
        &json!({"matrix": [[1, 4, 8, 8], [0.25, 1, 2, 2], [0.125, 0.5, 1, 9], [0.125, 0.5, 0.111_111_111_111, 1]]}),
        &json!({"worst_pair": {"row": 2, "column": 3, "given": 9}}),
        1e-9,
    );
}

/// Two members, worked by hand in the geometric means of their entries; the consensus of equal members is 1.
#[test]
fn a_group_weighs_by_judgements_or_by_weights() {
    let one = json!([[1, 3, 5], [0.333_333_333_333, 1, 2], [0.2, 0.5, 1]]);
    let other = json!([[1, 0.5, 3], [2, 1, 4], [0.333_333_333_333, 0.25, 1]]);
    check(
        "ahp_group",
        &json!({"matrices": [one, other]}),
        &json!({"weights": [0.4867, 0.3829, 0.1304], "cr": 0.0012, "consensus": 0.8425, "individual_cr": [0.0032, 0.0158]}),
        5e-4,
    );
    check(
        "ahp_group",
        &json!({"matrices": [one, one], "aggregate": "aip"}),
        &json!({"weights": [0.6483, 0.2297, 0.1220], "consensus": 1.0}),
        5e-5,
    );
}

/// Xu 2004, EJOR 156; Zavadskas & Podvezko 2016.
#[test]
fn entropy_gives_the_printed_weights() {
    check(
        "entropy_weights",
        &json!({"matrix": [[30, 30, 38, 29], [19, 54, 86, 29], [19, 15, 85, 28.9], [68, 70, 60, 29]]}),
        &json!({"weights": [0.4630, 0.3992, 0.1378, 0.0000]}),
        5e-5,
    );
    check(
        "entropy_weights",
        &json!({"matrix": [[3.0, 100, 10, 7], [2.5, 80, 8, 5], [1.8, 50, 20, 11], [2.2, 70, 12, 9]]}),
        &json!({"weights": [0.1146, 0.1981, 0.4185, 0.2689]}),
        5e-5,
    );
}

/// Tuş & Aytaç Adalı 2019 print what comes out with every criterion as a benefit.
#[test]
fn critic_gives_the_printed_weights() {
    let matrix = json!([
        [5000, 3, 3, 4, 3, 2],
        [680, 5, 3, 2, 2, 1],
        [2000, 3, 2, 3, 4, 3],
        [600, 4, 3, 1, 2, 2],
        [800, 2, 4, 3, 3, 4]
    ]);
    check(
        "critic_weights",
        &json!({ "matrix": matrix }),
        &json!({"weights": [0.157, 0.249, 0.168, 0.121, 0.154, 0.151]}),
        5.5e-4,
    );
    check(
        "critic_weights",
        &json!({"matrix": matrix, "types": ["min", "max", "max", "max", "max", "max"]}),
        &json!({"weights": [0.1841, 0.2130, 0.1422, 0.1583, 0.1684, 0.1340]}),
        5e-5,
    );
}

/// Papathanasiou & Ploskas 2018; Hwang & Yoon's fighter aircraft.
#[test]
fn topsis_gives_the_printed_closeness() {
    check(
        "topsis",
        &json!({"matrix": [[8, 7, 2, 1], [5, 3, 7, 5], [7, 5, 6, 4], [9, 9, 7, 3], [11, 10, 3, 7], [6, 9, 5, 4]],
            "weights": [0.4, 0.3, 0.1, 0.2]}),
        &json!({"closeness": [0.387, 0.327, 0.391, 0.615, 0.868, 0.493], "rank": [5, 6, 4, 2, 1, 3]}),
        5.5e-4,
    );
    check(
        "topsis",
        &json!({"matrix": [[2.0, 1500, 20000, 5.5, 5, 9], [2.5, 2700, 18000, 6.5, 3, 5], [1.8, 2000, 21000, 4.5, 7, 7],
            [2.2, 1800, 20000, 5.0, 5, 5]], "weights": [0.2, 0.1, 0.1, 0.1, 0.2, 0.3],
            "types": ["max", "max", "max", "min", "max", "max"]}),
        &json!({"closeness": [0.643, 0.268, 0.613, 0.312]}),
        5.5e-4,
    );
}

/// On a scale from 0 to 10: (4, 10) lies √(36 + 0) from the best and √(16 + 100) from the worst, at equal weights.
#[test]
fn fixed_ends_of_a_scale_judge_each_alternative_alone() {
    let alone = 116.0_f64.sqrt() / (6.0 + 116.0_f64.sqrt());
    let scale = json!([[0, 10], [0, 10]]);
    for matrix in [json!([[4, 10]]), json!([[4, 10], [10, 0]])] {
        let input = json!({"matrix": matrix, "weights": [1, 1], "ideal": "fixed", "scale": scale});
        let answer = run("topsis", None, &input, Pace::UNSEEN)
            .expect("an answer")
            .json();
        assert!((answer["closeness"][0].as_f64().expect("a number") - alone).abs() < 1e-12);
    }
}

/// The clothing example of Chinese text books, with each operator; all by hand.
#[test]
fn four_operators_make_four_evaluations() {
    let input = |weights: [f64; 4], operator: &str| {
        json!({"weights": weights, "operator": operator, "grades": [4, 3, 2, 1],
            "membership": [[0.2, 0.5, 0.2, 0.1], [0.7, 0.2, 0.1, 0], [0, 0.4, 0.5, 0.1], [0.2, 0.3, 0.5, 0]]})
    };
    let (first, second) = ([0.1, 0.2, 0.3, 0.4], [0.4, 0.35, 0.15, 0.1]);
    let all = [
        (
            first,
            "min_max",
            json!({"b": [0.2, 0.3, 0.4, 0.1], "best_grade": 2}),
        ),
        (
            second,
            "min_max",
            json!({"b": [0.35, 0.4, 0.2, 0.1], "best_grade": 1}),
        ),
        (
            first,
            "weighted_average",
            json!({"b": [0.24, 0.33, 0.39, 0.04], "score": 2.770}),
        ),
        (
            second,
            "weighted_average",
            json!({"b": [0.345, 0.36, 0.24, 0.055], "score": 2.995}),
        ),
        (first, "product_max", json!({"b": [0.14, 0.12, 0.20, 0.03]})),
        (first, "min_bounded_sum", json!({"b": [0.5, 0.9, 0.9, 0.2]})),
    ];
    for (weights, operator, expected) in all {
        check("fuzzy_comprehensive", &input(weights, operator), &expected, 1e-9);
    }
    // m = 4, largest .39, second .33: (4 · .39 − 1) / (2 · .33 · 3)
    let validity = 0.56 / 1.98;
    check(
        "fuzzy_comprehensive",
        &input(first, "weighted_average"),
        &json!({ "validity": validity }),
        1e-9,
    );
}

/// Krippendorff 2011 and the Wikipedia article; one deviation in constant data is 0.
#[test]
fn alpha_is_as_printed_at_every_level() {
    let rows = json!([
        [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
        [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null]
    ]);
    for (level, alpha) in [
        ("nominal", 0.743),
        ("ordinal", 0.815),
        ("interval", 0.849),
        ("ratio", 0.797),
    ] {
        check(
            "krippendorff_alpha",
            &json!({"level": level, "ratings": rows}),
            &json!({"alpha": alpha, "values": 40}),
            5.5e-4,
        );
    }
    let once = json!([
        [3, 3, 3, 3, 3],
        [3, 3, 3, 3, 3],
        [3, 3, null, null, 3],
        [3, 3, 3, 3, 1],
        [3, null, 3, 3, 3]
    ]);
    check(
        "krippendorff_alpha",
        &json!({"level": "nominal", "ratings": once}),
        &json!({"alpha": 0.0}),
        1e-12,
    );
    let names = json!([["a", "b", "b"], ["a", "b", "c"]]);
    let numbers = json!([[1, 2, 2], [1, 2, 3]]);
    let alpha = |ratings: &Value| {
        let input = json!({"level": "nominal", "ratings": ratings});
        run("krippendorff_alpha", None, &input, Pace::UNSEEN)
            .expect("an answer")
            .json()["alpha"]
            .clone()
    };
    assert_eq!(alpha(&names), alpha(&numbers));
}

/// 2×2: observed 35/50, expected (25·30 + 25·20)/2500; and a 4×4 table in all three ways.
#[test]
fn kappa_is_as_worked_by_hand() {
    check(
        "cohen_kappa",
        &json!({"table": [[20, 5], [10, 15]]}),
        &json!({"kappa": 0.4, "po": 0.7, "pe": 0.5}),
        1e-12,
    );
    let table = json!([[11, 3, 1, 0], [1, 8, 4, 0], [0, 2, 10, 4], [0, 0, 1, 5]]);
    for (weights, kappa) in [("none", 0.5655), ("linear", 0.7051), ("quadratic", 0.8234)] {
        check(
            "cohen_kappa",
            &json!({"table": table, "weights": weights}),
            &json!({ "kappa": kappa }),
            5e-5,
        );
    }
    let words = json!({"a": ["no", "yes", "yes", null], "b": ["no", "yes", "no", "yes"]});
    // three whole pairs: p_o = 2/3, p_e = (1/3)(2/3) + (2/3)(1/3) = 4/9
    check("cohen_kappa", &words, &json!({"kappa": 0.4, "pairs": 3}), 1e-12);
}

/// Shrout & Fleiss 1979: the test of the first model has 5 and 18 degrees of freedom.
#[test]
fn icc_tests_have_their_degrees_of_freedom() {
    check(
        "icc",
        &json!({"ratings": [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]}),
        &json!({"icc1": 0.17, "icc2": 0.29, "icc3": 0.71, "f_tests": {"icc1": {"f": 1.79, "df1": 5, "df2": 18},
            "icc3": {"f": 11.03, "df1": 5, "df2": 15}}}),
        0.0055,
    );
}

/// Ten things, four judges; eight essays, three judges.
#[test]
fn concordance_is_as_printed() {
    check(
        "kendall_w",
        &json!({"ratings": [[1, 3, 4, 5, 2, 8, 6, 7, 10, 9], [2, 1, 4, 5, 6, 3, 8, 7, 10, 9],
            [3, 2, 1, 5, 7, 4, 6, 8, 9, 10], [4, 2, 3, 1, 6, 7, 5, 9, 8, 10]]}),
        &json!({"w": 0.7939, "chi2": 28.58, "s": 1048}),
        5e-3,
    );
    check(
        "kendall_w",
        &json!({"ratings": [[8, 6, 4, 1, 3, 2, 5, 7], [7, 5, 6, 2, 3, 1, 4, 8], [8, 6, 5, 1, 2, 3, 4, 7]]}),
        &json!({"w": 0.9365, "s": 354}),
        5e-5,
    );
}

/// By hand; the wrong form without the factor n is named where somebody claims it.
#[test]
fn coupling_is_as_worked_by_hand_and_the_missing_factor_is_named() {
    check(
        "coupling_coordination",
        &json!({"u": [[0.6, 0.4], [0.8, 0.2], [0.1, 0.1]]}),
        &json!({"c": [0.97980, 0.8, 1.0], "d": [0.69993, 0.63246, 0.31623],
            "level": ["primary-coordination", "primary-coordination", "mild-imbalance"]}),
        5e-6,
    );
    check(
        "coupling_coordination",
        &json!({"u": [[0.6, 0.4], [0.8, 0.2]], "form": "modified"}),
        &json!({"c": [0.73030, 0.31623], "d": [0.60428, 0.39764]}),
        5e-6,
    );
    check(
        "coupling_coordination",
        &json!({"u": [[0.9, 0.6, 0.3]], "form": "modified"}),
        &json!({"c": [0.53183], "d": [0.56489]}),
        5e-6,
    );
    let input = json!({"u": [[0.6, 0.4]], "claimed_c": [0.4899]});
    let answer = run("coupling_coordination", None, &input, Pace::UNSEEN)
        .expect("an answer")
        .json();
    assert!(
        answer["notes"].to_string().contains("without the factor n"),
        "{answer}"
    );
}

/// (0.6·0.2, 0.4·0.8) = (0.12, 0.32), to a sum of 1; half and half otherwise.
#[test]
fn panel_and_data_are_combined_in_sight() {
    let both = json!({"panel": [6, 4], "data": [0.2, 0.8]});
    check(
        "combined_weights",
        &both,
        &json!({"weights": [0.272_727, 0.727_273]}),
        1e-6,
    );
    check(
        "combined_weights",
        &json!({"panel": [6, 4], "data": [0.2, 0.8], "share": 0.5}),
        &json!({"weights": [0.4, 0.6], "panel": [6, 4]}),
        1e-12,
    );
}
