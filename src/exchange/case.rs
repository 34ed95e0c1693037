//! Rubrics as 1EdTech CASE 1.1 has them: a `CFRubric` in JSON with criteria and their levels.
//!
//! Order is by `position`, for lists have none. Identifiers must be UUIDs: ours are made of the ids of the rubric (UUID
//! version 5), so that the same rubric gives the same text on every machine; ids themselves stand in `extensions`. A date
//! of change must be there and a rubric has none, so that the first second of 1970 stands for it. Reading is liberal:
//! names of lists and fields as other programs misspell them are taken, and so is a package with several rubrics.

use serde_json::{Value, json};
use uuid::Uuid;

use super::grid::{Grid, Loss, Rating, Row, losses, shortest};
use crate::diag::{Margin, Sink};
use crate::number::Exact;
use crate::text::{Source, Span};

const NO_DATE: &str = "1970-01-01T00:00:00+00:00";
/// Under it stands in `extensions` what the format has no field for.
const OURS: &str = "rubricate";

/// The text of a grid, and what it leaves behind.
pub fn write(grid: &Grid) -> (String, Vec<Loss>) {
    let rubric = id_of(&[&grid.id, &grid.version]);
    let criteria: Vec<Value> = grid
        .rows
        .iter()
        .enumerate()
        .map(|(at, row)| criterion(grid, row, at, &rubric))
        .collect();
    let mut json = with_head(&rubric);
    json["title"] = grid.title.as_str().into();
    if !grid.about.is_empty() {
        json["description"] = grid.about.as_str().into();
    }
    json["CFRubricCriteria"] = criteria.into();
    json["extensions"] = json!({ OURS: {"id": grid.id, "version": grid.version} });
    let text = serde_json::to_string_pretty(&json).expect("a JSON value prints");
    (text + "\n", losses(&[("dates", 1)]))
}

fn criterion(grid: &Grid, row: &Row, at: usize, rubric: &Uuid) -> Value {
    let id = id_of(&[&grid.id, &grid.version, &row.id]);
    let mut json = with_head(&id);
    if !row.category.is_empty() {
        json["category"] = row.category.as_str().into();
    }
    json["description"] = row.title.as_str().into();
    json["weight"] = number(row.weight.as_ref().unwrap_or(&row.top()));
    json["position"] = (at + 1).into();
    json["rubricId"] = rubric.to_string().into();
    let top = row.top();
    let levels = row.ratings.iter().rev().enumerate().map(|(at, rating)| {
        let level = id_of(&[
            &grid.id,
            &grid.version,
            &row.id,
            &(row.ratings.len() - at).to_string(),
        ]);
        let mut json = with_head(&level);
        json["quality"] = rating.name.as_str().into();
        if !rating.text.is_empty() {
            json["description"] = rating.text.as_str().into();
        }
        json["score"] = number(&if top.is_zero() {
            Exact::ZERO
        } else {
            rating.points.clone()
        });
        json["position"] = (at + 1).into();
        json["rubricCriterionId"] = id.to_string().into();
        json
    });
    json["CFRubricCriterionLevels"] = levels.collect();
    json["extensions"] = json!({ OURS: {"id": row.id, "question": row.question} });
    json
}

/// What every class must have.
fn with_head(id: &Uuid) -> Value {
    json!({"identifier": id.to_string(), "uri": format!("urn:uuid:{id}"), "lastChangeDateTime": NO_DATE})
}

/// The UUID of a part, made of the ids that lead to it.
fn id_of(ids: &[&str]) -> Uuid {
    let name = format!("urn:rubricate:rubric:{}", ids.join("/"));
    Uuid::new_v5(&Uuid::NAMESPACE_URL, name.as_bytes())
}

/// A number as JSON has them; its digits are those of the exact one as far as a binary float goes.
fn number(exact: &Exact) -> Value {
    let text = shortest(exact);
    serde_json::from_str(&text).unwrap_or_else(|_| text.into())
}

/// The rubrics of a text, and what could not be taken along; what is wrong with it is found.
pub fn read(source: &Source, sink: &Sink) -> (Vec<Grid>, Vec<Loss>) {
    let mut reader = Reader {
        margin: Margin::new(source, sink),
        whole: Span::new(0, source.text().lines().next().map_or(0, str::len)),
        links: 0,
        feedback: 0,
    };
    let json: Value = match serde_json::from_str(source.text()) {
        Ok(json) => json,
        Err(error) => {
            let remark = reader.margin.error("import-unreadable", reader.whole);
            remark.with("cause", error.to_string()).put();
            return Default::default();
        }
    };
    let rubrics = match list(&json, &["CFRubrics"]) {
        Some(rubrics) => rubrics.iter().collect(),
        None => vec![&json],
    };
    let grids: Vec<Grid> = rubrics
        .into_iter()
        .filter_map(|rubric| reader.rubric(rubric))
        .collect();
    let lost = [
        ("links", reader.links),
        ("feedback", reader.feedback),
        ("identifiers", grids.len()),
        ("dates", grids.len()),
    ];
    (grids, losses(&lost))
}

struct Reader<'a> {
    margin: Margin<'a>,
    whole: Span,
    links: usize,
    feedback: usize,
}

impl Reader<'_> {
    fn rubric(&mut self, json: &Value) -> Option<Grid> {
        let criteria = list(json, &["CFRubricCriteria", "CFRubricCriterion"]).filter(|all| !all.is_empty());
        let title = text(json, &["title", "Title"]);
        if title.trim().is_empty() {
            self.missing("title");
        }
        let Some(criteria) = criteria else {
            self.missing("CFRubricCriteria");
            return None;
        };
        let rows = in_order(criteria)
            .into_iter()
            .filter_map(|row| self.row(row))
            .collect();
        Some(Grid {
            id: text(&json["extensions"][OURS], &["id"]),
            version: text(&json["extensions"][OURS], &["version"]),
            title,
            about: text(json, &["description", "Description"]),
            rows,
        })
    }

    fn row(&mut self, json: &Value) -> Option<Row> {
        self.links += usize::from(json.get("CFItemURI").is_some_and(Value::is_object));
        let title = text(json, &["description", "Description"]);
        if title.trim().is_empty() {
            self.missing("CFRubricCriteria.description");
        }
        let weight = self.number(json, "weight", &title);
        let levels = list(json, &["CFRubricCriterionLevels", "CFRubricCriterionLevel"]).unwrap_or_default();
        let mut ratings: Vec<Rating> = Vec::new();
        for level in in_order(levels) {
            self.feedback += usize::from(!text(level, &["feedback"]).is_empty());
            let words = text(level, &["description", "Description"]);
            let quality = text(level, &["quality", "Quality"]);
            let points = self.number(level, "score", &title)?;
            ratings.push(Rating {
                name: if quality.is_empty() {
                    shortest(&points)
                } else {
                    quality
                },
                text: words,
                points,
            });
        }
        let ours = &json["extensions"][OURS];
        let row = Row {
            id: text(ours, &["id"]),
            category: text(json, &["category", "Category"]),
            question: text(ours, &["question"]),
            title,
            weight: weight.filter(Exact::is_positive),
            ratings,
        };
        super::grid_row(row, self.whole, self.margin)
    }

    /// A number, 0 or more; one that is not there is none for a weight and missing for a score.
    fn number(&mut self, json: &Value, key: &str, of: &str) -> Option<Exact> {
        let written = match json.get(key) {
            Some(Value::Number(number)) => number.to_string(),
            Some(Value::String(text)) => text.clone(),
            None | Some(Value::Null) if key == "weight" => return None,
            other => other.map_or(String::new(), Value::to_string),
        };
        let number = Exact::parse(written.trim()).filter(|number| !number.is_negative());
        if number.is_none() {
            let remark = self.margin.error("import-bad-number", self.whole);
            remark.with("name", of).with("found", written).put();
        }
        number
    }

    fn missing(&self, what: &str) {
        self.margin
            .error("import-missing", self.whole)
            .with("what", what)
            .put();
    }
}

fn text(json: &Value, keys: &[&str]) -> String {
    let found = keys.iter().find_map(|key| json.get(key)?.as_str());
    found.unwrap_or_default().to_owned()
}

fn list<'a>(json: &'a Value, keys: &[&str]) -> Option<&'a [Value]> {
    let found = keys.iter().find_map(|key| json.get(key)?.as_array());
    found.map(Vec::as_slice)
}

/// By position; what has none keeps its place behind what has one.
fn in_order(values: &[Value]) -> Vec<&Value> {
    let mut all: Vec<&Value> = values.iter().collect();
    all.sort_by_key(|value| value.get("position").and_then(Value::as_i64).unwrap_or(i64::MAX));
    all
}
