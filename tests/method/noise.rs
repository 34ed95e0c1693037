//! Whatever arrives, nothing falls over, and no result holds what is not a number.

use proptest::prelude::*;
use serde_json::{Map, Value, json};

use rubricate::method::Pace;
use rubricate::workbench::method::{ENTRIES, run};

/// Names of fields that methods ask for.
const FIELDS: &[&str] = &[
    "ratings",
    "level",
    "a",
    "b",
    "table",
    "counts",
    "x",
    "y",
    "matrix",
    "matrices",
    "weights",
    "types",
    "normalise",
    "values",
    "points",
    "u",
    "membership",
    "groups",
    "panel",
    "data",
    "share",
    "ri",
    "confidence",
    "scale",
    "ideal",
    "scores",
    "inputs",
    "outputs",
    "inputs_t",
    "outputs_t",
    "inputs_t1",
    "outputs_t1",
    "drop_low",
    "drop_high",
    "new_weights",
    "min_resamples",
    "half_width",
    "orientation",
    "ridge",
    "ddof",
    "cuts",
    "grades",
    "operator",
    "variant",
    "aggregate",
];

fn cell() -> impl Strategy<Value = Value> {
    prop_oneof![
        6 => (-3_i32..10).prop_map(|value| json!(value)),
        3 => any::<f64>().prop_map(|value| json!(value)),
        2 => (0_u32..100).prop_map(|value| json!(f64::from(value) / 100.0)),
        1 => Just(Value::Null),
        1 => Just(json!("NaN")),
        1 => Just(json!("max")),
        1 => any::<bool>().prop_map(|value| json!(value)),
    ]
}

fn field() -> impl Strategy<Value = Value> {
    let list = || prop::collection::vec(cell(), 0..5).prop_map(Value::from);
    let square = (1_usize..4).prop_flat_map(|size| {
        let row =
            prop::collection::vec((0_u32..10).prop_map(|value| json!(value)), size).prop_map(Value::from);
        prop::collection::vec(row, size).prop_map(Value::from)
    });
    let part = list().prop_map(|values| json!({"project": "p", "rater": "r", "score": 3, "weights": values}));
    prop_oneof![
        cell(),
        list(),
        prop::collection::vec(list(), 0..5).prop_map(Value::from),
        square.clone(),
        prop::collection::vec(square, 0..3).prop_map(Value::from),
        prop::collection::vec(part, 0..4).prop_map(Value::from),
    ]
}

fn input() -> impl Strategy<Value = Value> {
    let fields = prop::collection::vec((prop::sample::select(FIELDS), field()), 0..40);
    fields.prop_map(|fields| {
        let named = fields.into_iter().map(|(name, value)| (name.to_owned(), value));
        Value::Object(named.collect::<Map<_, _>>())
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_input_makes_a_method_fall_over(input in input(), at in any::<prop::sample::Index>()) {
        let method = ENTRIES[at.index(ENTRIES.len())].name;
        if let Ok(answer) = run(method, None, &input, Pace::UNSEEN) {
            let json = answer.json();
            prop_assert_eq!(json.to_string().contains("null") && json.get("reason").is_none()
                && !may_be_missing(&json), false, "{} {}", method, json);
        }
    }
}

/// Fields that are null because there is nothing to tell, not because a quantity does not exist.
fn may_be_missing(json: &Value) -> bool {
    ["worst_pair", "consensus", "score", "best_grade", "z"]
        .iter()
        .any(|field| json.get(field).is_some())
}
