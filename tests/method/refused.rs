//! What must not be answered: each with the name of its reason.

use serde_json::{Value, json};

use rubricate::method::{Pace, Undefined};
use rubricate::text::Lang;
use rubricate::workbench::method::{answer::reason, run, written};

/// Runs a method on an input text and gives the name of the refusal, or the reason of what is undefined.
fn verdict(method: &str, input: &str) -> String {
    let input = written::read(input).expect("JSON");
    match run(method, None, &input, Pace::UNSEEN) {
        Err(fault) => {
            for lang in Lang::SPOKEN {
                let said = fault.message.say(lang);
                assert!(said != fault.message.name() && !said.contains('{'), "{said}");
            }
            format!("refused: {}", fault.name)
        }
        Ok(answer) => answer.json()["reason"].as_str().unwrap_or("answered").to_owned(),
    }
}

/// A method, its input and the verdict, a line each.
const VERDICTS: &str = r#"
krippendorff_alpha | {"ratings": [[1, 2, 3]]} | refused: too-few
krippendorff_alpha | {"ratings": []} | refused: empty
krippendorff_alpha | {"ratings": [[], []]} | refused: empty
krippendorff_alpha | {"ratings": [[1, 2], [1]]} | refused: ragged
krippendorff_alpha | {"ratings": [[1, NaN], [1, 2]]} | refused: not-finite
krippendorff_alpha | {"ratings": [[1, 1e999], [1, 2]]} | refused: not-finite
krippendorff_alpha | {"ratings": [[1, 1e300], [1, 2]]} | refused: magnitude
krippendorff_alpha | {"ratings": [[1, 1e-300], [1, 2]]} | refused: magnitude
krippendorff_alpha | {"ratings": [[4, 4], [4, 4]], "level": "interval"} | no variation
krippendorff_alpha | {"ratings": [[4, 4], [4, 4]], "level": "ratios"} | refused: unknown-option
krippendorff_alpha | {"ratings": "four"} | refused: wrong-type
krippendorff_alpha | {} | refused: missing-field
krippendorff_alpha | [1] | refused: no-object
cohen_kappa | {"a": [1, 1], "b": [1, 1]} | no variation
cohen_kappa | {"a": [null, 1], "b": [1, null]} | nothing pairable: no two values can be put side by side
cohen_kappa | {"a": [1, 2], "b": [1]} | refused: length
cohen_kappa | {"a": [1, 2], "b": [1, 3], "categories": [1, 2]} | refused: unlisted
cohen_kappa | {"a": [1], "b": [1], "categories": [1, 1]} | refused: repeated
cohen_kappa | {"a": [1, NaN], "b": [1, 2]} | refused: not-finite
cohen_kappa | {"table": [[1, -1], [0, 2]]} | refused: negative
cohen_kappa | {"table": [[1, 2, 3], [1, 2, 3]]} | refused: not-square
cohen_kappa | {"table": [[0, 0], [0, 0]]} | refused: all-zero
fleiss_kappa | {"counts": [[2, 1], [1, 1]]} | refused: unequal-sums
fleiss_kappa | {"counts": [[1, 0], [0, 1]]} | refused: too-few
fleiss_kappa | {"counts": [[1.5, 1.5], [3, 0]]} | refused: not-whole
icc | {"ratings": [[1, 2], [1, null]]} | refused: too-few
icc | {"ratings": [[1], [2]]} | refused: too-few
icc | {"ratings": [[0.1, 0.1], [0.1, 0.1], [0.1, 0.1]]} | no variation
icc | {"ratings": [[1, 2], [3, 5]], "confidence": 1} | refused: out-of-range
kendall_w | {"ratings": [[1, 1, 1], [2, 2, 2]]} | no variation
kendall_w | {"ratings": [[1, null, 1], [2, 2, 2]]} | refused: hole
spearman | {"x": [1, 1, 1], "y": [1, 2, 3]} | no variation
spearman | {"x": [1, 2], "y": [1, 2]} | too little is known to say it
spearman | {"x": [1, null], "y": [null, 2]} | nothing pairable: no two values can be put side by side
kendall_tau_b | {"x": [3, 3, 3], "y": [1, 2, 3]} | no variation
kendall_tau_b | {"x": [1, true], "y": [1, 2]} | refused: not-a-number
ahp | {"matrix": [[1, 2], [2, 1]]} | refused: not-reciprocal
ahp | {"matrix": [[1, 0], [0, 1]]} | refused: not-positive
ahp | {"matrix": [[1, 2, 3], [0.5, 1, 2]]} | refused: not-square
ahp | {"matrix": [[2]]} | refused: not-reciprocal
ahp | {"matrix": [[1, 2], [0.5, 1]], "ri_table": "saaty"} | refused: unknown-option
ahp | {"matrix": [[1, 2, 4], [0.5, 1, 2], [0.25, 0.5, 1]], "ri": [0, 0]} | too little is known to say it
ahp_group | {"matrices": []} | refused: empty
ahp_group | {"matrices": [[[1]], [[1, 2], [0.5, 1]]]} | refused: length
entropy_weights | {"matrix": [[1, 2], [1, 2]]} | no variation
entropy_weights | {"matrix": [[0, 2], [0, 3]]} | refused: not-positive
entropy_weights | {"matrix": [[1, 2]]} | refused: too-few
critic_weights | {"matrix": [[1, 2], [1, 2]]} | no variation
critic_weights | {"matrix": [[1, 2], [2, 4], [3, 6]]} | redundant: everything says the same
combined_weights | {"panel": [1, 0], "data": [0, 1]} | refused: all-zero
combined_weights | {"panel": [1, 0], "data": [0, 1], "share": 2} | refused: out-of-range
weighted_sum | {"matrix": [[1, 2]], "weights": [0, 0]} | refused: all-zero
weighted_sum | {"matrix": [[1, 2]], "weights": [1, -1]} | refused: negative
weighted_sum | {"matrix": [[1, 2]], "weights": [1]} | refused: length
weighted_sum | {"matrix": [[1, 2]], "weights": [1, 1], "types": ["max", "min"]} | refused: needs-scale
weighted_sum | {"matrix": [[0, 2]], "weights": [1, 1], "types": ["min", "max"], "normalise": "max"} | refused: not-positive
weighted_sum | {"matrix": [[1, 2]], "weights": [1, 1], "types": ["up", "max"]} | refused: unknown-option
weighted_product | {"matrix": [[0, 2]], "weights": [1, 1], "types": ["min", "max"]} | refused: not-positive
weighted_product | {"matrix": [[1e90], [1e95]], "weights": [9], "normalise_weights": false} | refused: overflow
topsis | {"matrix": [[1, 2], [1, 2]], "weights": [1, 1]} | no variation
topsis | {"matrix": [[5]], "weights": [1], "ideal": "fixed", "scale": [[0, 4]]} | refused: out-of-range
topsis | {"matrix": [[5]], "weights": [1], "ideal": "fixed", "scale": [[4, 0]]} | refused: not-increasing
fuzzy_comprehensive | {"weights": [2], "membership": [[0.5, 0.5]]} | refused: out-of-range
fuzzy_comprehensive | {"weights": [1], "membership": [[0.5, 1.5]]} | refused: out-of-range
fuzzy_comprehensive | {"weights": [1], "membership": [[0, 0]]} | nothing left: every value is missing
fuzzy_comprehensive | {"weights": [1], "membership": [[1, 0]]} | unbounded: it would be infinite
fuzzy_comprehensive | {"weights": [1, 1], "groups": [{"weights": [1], "membership": [[1, 0]]}, {"weights": [1], "membership": [[1]]}]} | refused: ragged
coupling_coordination | {"u": [[0.5, 1.5]]} | refused: out-of-range
coupling_coordination | {"u": [[0.5]]} | refused: too-few
coupling_coordination | {"u": [[0.5, 0.5]], "cuts": [0.5, 0.2]} | refused: not-increasing
weighted_mean_na | {"values": [1, null], "weights": [0, 1]} | nothing left: every value is missing
piecewise_linear | {"points": [[1, 2, 3]], "x": [1]} | refused: length
piecewise_linear | {"points": [[1, 2]], "x": []} | refused: empty
no_such_method | {} | refused: unknown-method
smaa | {"values": [[1, 2], [1]]} | refused: ragged
smaa | {"values": []} | refused: empty
smaa | {"values": [[1, NaN]]} | refused: not-finite
smaa | {"values": [[1, 2]], "half_width": [[1]]} | refused: length
smaa | {"values": [[1, 2]], "half_width": [[1, -1]]} | refused: negative
smaa | {"values": [[1, 2]], "draws": 0} | refused: out-of-range
smaa | {"values": [[1, 1], [0, 0]]} | no weights do that
rank_reversal | {"matrix": [[1, 2], [2, 1]], "weights": [0, 0]} | refused: all-zero
rank_reversal | {"matrix": [[1, 2], [2, 1]], "weights": [1, -1]} | refused: negative
rank_reversal | {"matrix": [[1, 2], [2, 1]], "weights": [1]} | refused: length
rank_reversal | {"matrix": [[1, 2], [2, 1]], "weights": [1, 1], "variant": "shake"} | refused: unknown-option
rank_reversal | {"matrix": [[1, 2], [1, 3]], "weights": [1, 1]} | no weights do that
bootstrap_mean_ci | {"values": []} | refused: empty
bootstrap_mean_ci | {"values": [1, 1e300]} | refused: magnitude
bootstrap_mean_ci | {"values": [1, 2], "confidence": 0} | refused: out-of-range
bootstrap_mean_ci | {"values": [1, 2], "resamples": 0} | refused: out-of-range
bootstrap_mean_ci | {"values": [1, 2], "resamples": 1e9} | refused: out-of-range
bootstrap_mean_ci | {"values": [77]} | too little is known to say it
bootstrap_mean_ci | {"values": [0.1, 0.1, 0.1]} | answered
rater_severity | {"scores": []} | refused: empty
rater_severity | {"scores": [{"project": "p", "rater": "r"}]} | refused: missing-field
rater_severity | {"scores": [{"project": "p", "rater": "r", "score": NaN}]} | refused: not-finite
rater_severity | {"scores": [{"project": "p", "rater": "r", "score": 1}], "ridge": -1} | refused: out-of-range
rater_severity | {"ratings": [[1, null], [null, 2]]} | disconnected: there are parts that nothing connects
rater_severity | {"ratings": [[null, null]]} | refused: empty
zscore_by_rater | {"ratings": [[1, 1, 1], [1, 2, 3]]} | no variation
zscore_by_rater | {"ratings": [[1, null], [1, 2]]} | too little is known to say it
zscore_by_rater | {"ratings": [[1, 2]], "ddof": 2} | refused: out-of-range
trimmed_mean | {"values": [1, 2], "drop_low": 1, "drop_high": 1} | refused: too-few
trimmed_mean | {"values": [1, 2, 3], "drop_low": -1} | refused: not-whole
trimmed_mean | {"values": [1, null, 3]} | refused: hole
dea | {"inputs": [[1], [2]], "outputs": [[1]]} | refused: length
dea | {"inputs": [[0], [2]], "outputs": [[1], [1]]} | refused: nothing-in-row
dea | {"inputs": [[1, 0], [2, 0]], "outputs": [[1], [1]]} | refused: nothing-in-column
dea | {"inputs": [[1], [-2]], "outputs": [[1], [1]]} | refused: negative
dea | {"inputs": [[1], [NaN]], "outputs": [[1], [1]]} | refused: not-finite
dea | {"inputs": [[1], [2]], "outputs": [[0], [1]]} | refused: nothing-in-row
dea | {"inputs": [[1]], "outputs": [[1]], "orientation": "both"} | refused: unknown-option
malmquist | {"inputs_t": [[1], [2]], "outputs_t": [[1], [1]], "inputs_t1": [[1]], "outputs_t1": [[1]]} | refused: length
malmquist | {"inputs_t": [[1, 1]], "outputs_t": [[1]], "inputs_t1": [[1]], "outputs_t1": [[1]]} | refused: length
malmquist | {"inputs_t": [[1, 1], [1, 1]], "outputs_t": [[1], [1]], "inputs_t1": [[0, 1], [1, 1]], "outputs_t1": [[1], [1]]} | refused: out-of-reach
"#;

#[test]
fn what_cannot_be_answered_says_why() {
    let mut wrong = Vec::new();
    for line in VERDICTS.lines().filter(|line| !line.is_empty()) {
        let parts: Vec<&str> = line.split(" | ").collect();
        let [method, input, expected] = parts[..] else {
            panic!("three parts: {line}");
        };
        let found = verdict(method, input);
        if found != expected {
            wrong.push(format!("{line}\n    found: {found}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_misspelt_field_does_not_pass_unseen() {
    let input = json!({"values": [1, 2], "weights": [1, 1], "wieghts": [3, 1]});
    let answer = run("weighted_mean_na", None, &input, Pace::UNSEEN)
        .expect("an answer")
        .json();
    assert_eq!(answer["notes"], json!(["not read: wieghts"]));
}

#[test]
fn every_reason_is_worded_in_every_language() {
    for why in Undefined::ALL {
        assert_eq!(reason(*why).name(), format!("method-undefined-{}", why.name()));
    }
}

#[test]
fn a_method_can_be_stopped() {
    let stop = |_: u64, _: u64| false;
    let input: Value = json!({"ratings": [[1, 2], [2, 3]], "level": "ratio"});
    let fault = run("krippendorff_alpha", None, &input, Pace::watched(&stop)).expect_err("stopped");
    assert_eq!(fault.name, "stopped");
}
