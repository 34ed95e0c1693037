//! A table in a file: a line of headings, then lines with a label first; separated by commas, semicolons or tabs.

use serde_json::{Map, Value};

use super::Shape;
use crate::text::Phrase;
use crate::workbench::Fault;

/// A table as it was read.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sheet {
    /// The labels of the lines.
    pub rows: Vec<String>,
    /// The headings, without that of the labels.
    pub columns: Vec<String>,
    cells: Vec<Vec<Value>>,
}

/// How rows that say something about the columns may be labelled beside their names.
const ALIASES: &[(&str, &str)] = &[
    ("weights", "weight"),
    ("weights", "权重"),
    ("types", "type"),
    ("types", "direction"),
    ("types", "方向"),
];

impl Sheet {
    /// Reads a table; a line may be shorter than the headings, which leaves cells missing, but not longer.
    pub fn read(text: &str) -> Result<Self, Fault> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let first = text.lines().next().unwrap_or_default();
        let between = [';', '\t']
            .into_iter()
            .find(|ch| first.contains(*ch))
            .unwrap_or(',');
        let mut lines = records(text, between).into_iter();
        let columns: Vec<String> = lines.next().unwrap_or_default().into_iter().skip(1).collect();
        if columns.is_empty() {
            let fault = Fault::user("no-table", Phrase::new("method-no-table"));
            return Err(fault.hint(Phrase::new("method-no-table-hint")));
        }
        let mut sheet = Self {
            columns,
            ..Self::default()
        };
        for (at, line) in lines.enumerate() {
            if line.len() > sheet.columns.len() + 1 {
                let message = Phrase::new("method-line-too-long").with("line", (at + 2).to_string());
                return Err(Fault::user("line-too-long", message));
            }
            let mut line = line.into_iter();
            sheet.rows.push(line.next().unwrap_or_default());
            let mut cells: Vec<Value> = line.map(|text| cell(&text)).collect();
            cells.resize(sheet.columns.len(), Value::Null);
            sheet.cells.push(cells);
        }
        Ok(sheet)
    }

    /// The input object that a method makes of the table; what is said about columns and rows is taken out of it.
    pub fn input(&mut self, shape: Shape) -> Result<Map<String, Value>, Fault> {
        let mut input = Map::new();
        match shape {
            Shape::Rows(field, beside) => {
                for name in beside {
                    self.take(name, &mut input);
                }
                input.insert(field.to_owned(), self.cells.iter().cloned().collect());
            }
            Shape::Columns(field) => {
                let turned = (0..self.columns.len()).map(|at| self.column(at));
                input.insert(field.to_owned(), turned.collect());
            }
            Shape::Lists(fields) => {
                for (at, field) in fields.iter().enumerate().take(self.columns.len()) {
                    input.insert((*field).to_owned(), self.column(at));
                }
            }
            Shape::None => {
                let fault = Fault::user("no-csv", Phrase::new("method-no-csv"));
                return Err(fault.hint(Phrase::new("method-no-object-hint")));
            }
        }
        Ok(input)
    }

    fn column(&self, at: usize) -> Value {
        self.cells.iter().map(|row| row[at].clone()).collect()
    }

    /// Takes out the row or the column labelled with a name.
    fn take(&mut self, name: &str, input: &mut Map<String, Value>) {
        if let Some(at) = self.rows.iter().position(|label| is_called(label, name)) {
            self.rows.remove(at);
            input.insert(name.to_owned(), Value::Array(self.cells.remove(at)));
        } else if let Some(at) = self.columns.iter().position(|label| is_called(label, name)) {
            input.insert(name.to_owned(), self.column(at));
            self.columns.remove(at);
            for row in &mut self.cells {
                row.remove(at);
            }
        }
    }
}

fn is_called(label: &str, name: &str) -> bool {
    let label = label.to_lowercase();
    label == name || ALIASES.contains(&(name, &label))
}

/// A number, a quotient such as 1/3, nothing, or a word.
fn cell(text: &str) -> Value {
    if text.is_empty() || ["na", "n/a", "null", "-", "–"].contains(&text.to_lowercase().as_str()) {
        return Value::Null;
    }
    let number = |text: &str| text.trim().replace(',', ".").parse::<f64>().ok();
    let quotient = || {
        let (above, below) = text.split_once('/')?;
        Some(number(above)? / number(below)?)
    };
    match number(text).or_else(quotient) {
        Some(number) => serde_json::Number::from_f64(number)
            .map_or_else(|| Value::String(number.to_string()), Value::Number),
        None => Value::String(text.to_owned()),
    }
}

/// The fields of each line; a field in quotes may hold anything, and two quotes in it are one.
fn records(text: &str, between: char) -> Vec<Vec<String>> {
    let mut all = Vec::new();
    let mut line = Vec::new();
    let mut field = String::new();
    let mut quoted = false;
    let mut chars = text.chars().peekable();
    while let Some(ch) = chars.next() {
        match ch {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                field.push('"');
            }
            '"' if quoted || field.trim().is_empty() => quoted = !quoted,
            '\n' if !quoted => {
                finish(&mut line, &mut field);
                all.push(std::mem::take(&mut line));
            }
            ch if ch == between && !quoted => finish(&mut line, &mut field),
            ch => field.push(ch),
        }
    }
    finish(&mut line, &mut field);
    all.push(line);
    all.retain(|line| line.iter().any(|field| !field.is_empty()));
    all
}

fn finish(line: &mut Vec<String>, field: &mut String) {
    line.push(field.trim().to_owned());
    field.clear();
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn check(text: &str, shape: Shape, expected: &Value) {
        let mut sheet = Sheet::read(text).expect("a table");
        let input = sheet.input(shape).expect("an input");
        assert_eq!(&Value::Object(input), expected, "{text}");
    }

    #[test]
    fn a_table_becomes_the_input_of_a_method() {
        let table = "project,cost,gain\nA,1,2\n\"B, old\",3,\nweights,0.4,0.6\ntypes,min,max\n";
        check(
            table,
            Shape::Rows("matrix", &["weights", "types"]),
            &json!({"weights": [0.4, 0.6], "types": ["min", "max"], "matrix": [[1.0, 2.0], [3.0, null]]}),
        );
        let raters = "unit;li;wang\r\na;3;2,5\r\nb;NA;1/4\r\n";
        check(
            raters,
            Shape::Columns("ratings"),
            &json!({"ratings": [[3.0, null], [2.5, 0.25]]}),
        );
        check(
            raters,
            Shape::Lists(&["x", "y"]),
            &json!({"x": [3.0, null], "y": [2.5, 0.25]}),
        );
        let weights = "factor\t权重\tgood\tbad\na\t1\t0.2\t0.8\n";
        check(
            weights,
            Shape::Rows("membership", &["weights"]),
            &json!({"weights": [1.0], "membership": [[0.2, 0.8]]}),
        );
    }

    #[test]
    fn what_is_no_table_is_refused() {
        assert_eq!(Sheet::read("").expect_err("nothing").name, "no-table");
        assert_eq!(
            Sheet::read("a,b\n1,2,3\n").expect_err("too long").name,
            "line-too-long"
        );
    }
}
