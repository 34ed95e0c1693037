//! Whether a result is what a case expects.

use serde_json::{Map, Value};

/// One case of the fixtures.
pub(crate) struct Case<'a>(pub(crate) &'a Value);

impl Case<'_> {
    pub(crate) fn text(&self, field: &str) -> &str {
        self.0[field].as_str().unwrap_or_default()
    }

    /// What is wrong with a result, if anything; another right answer is right too.
    pub(crate) fn mistake(&self, result: &Value) -> Option<String> {
        let mistake = self.against(&self.0["expect"], result)?;
        let others = self.0["accept"].as_array();
        let mut others = others.into_iter().flatten();
        let accepted = others.any(|other| self.against(other, result).is_none());
        (!accepted).then_some(mistake)
    }

    fn against(&self, expected: &Value, result: &Value) -> Option<String> {
        if expected["error"] == true {
            return (result.get("error").is_none()).then(|| format!("not refused: {result}"));
        }
        let optional = self.0["optional"].as_array().cloned().unwrap_or_default();
        let fields = expected.as_object().expect("an object is expected");
        fields.iter().find_map(|(field, value)| {
            let found = result.get(field);
            if found.is_none() && optional.iter().any(|name| name == field) {
                return None;
            }
            let found = found.unwrap_or(&Value::Null);
            let tol = self.0["tol_fields"][field].as_f64();
            let tol = tol.unwrap_or_else(|| self.0["tol"].as_f64().expect("a tolerance"));
            let unexplained = value.is_null() && result.get("reason").is_none();
            let right = agrees(value, found, tol) && !unexplained;
            (!right).then(|| format!("{field}: expected {value}, found {found} in {result}"))
        })
    }
}

/// Numbers agree when |a - e| <= tol * max(1, |e|); everything else is equal, part by part.
fn agrees(expected: &Value, found: &Value, tol: f64) -> bool {
    match (expected, found) {
        (Value::Number(one), Value::Number(other)) => {
            let (one, other) = (one.as_f64().expect("finite"), other.as_f64().expect("finite"));
            (one - other).abs() <= tol * one.abs().max(1.0)
        }
        (Value::Array(all), Value::Array(others)) => {
            all.len() == others.len() && all.iter().zip(others).all(|(one, other)| agrees(one, other, tol))
        }
        (Value::Object(all), Value::Object(others)) => all_fields(all, others, tol),
        _ => expected == found,
    }
}

fn all_fields(all: &Map<String, Value>, others: &Map<String, Value>, tol: f64) -> bool {
    all.iter()
        .all(|(name, value)| others.get(name).is_some_and(|other| agrees(value, other, tol)))
}
