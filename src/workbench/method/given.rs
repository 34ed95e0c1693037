//! An input object, field by field: what is there is taken out in the type that a method needs, or refused by name.

use std::cell::RefCell;
use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::method::{Holed, Refusal, Table};
use crate::text::Phrase;
use crate::workbench::Fault;

/// The input of one method.
#[derive(Debug)]
pub struct Given<'a> {
    fields: &'a Map<String, Value>,
    variant: Option<&'a str>,
    /// What was asked for, so that a misspelt field does not pass unseen.
    asked: RefCell<BTreeSet<&'static str>>,
}

impl<'a> Given<'a> {
    /// Takes an input object; `variant` is the word for the choice that the object itself leaves open.
    pub fn new(input: &'a Value, variant: Option<&'a str>) -> Result<Self, Fault> {
        let fields = input.as_object().ok_or_else(|| {
            let fault = Fault::user("no-object", Phrase::new("method-no-object"));
            fault.hint(Phrase::new("method-no-object-hint"))
        })?;
        Ok(Self {
            fields,
            variant: variant.filter(|word| !word.is_empty()),
            asked: RefCell::default(),
        })
    }

    /// The fields nobody asked for.
    pub fn unread(&self) -> Vec<&str> {
        let asked = self.asked.borrow();
        let names = self.fields.keys().map(String::as_str);
        names.filter(|name| !asked.contains(name)).collect()
    }

    /// Whether a field is there and not null.
    pub fn has(&self, what: &'static str) -> bool {
        self.find(what).is_some()
    }

    /// A table without holes.
    pub fn table(&self, what: &'static str) -> Result<Table, Fault> {
        Ok(Table::new(what, &rows(what, self.need(what)?, full)?)?)
    }

    /// A table in which null is a missing value.
    pub fn holed(&self, what: &'static str) -> Result<Holed, Fault> {
        Ok(Holed::new(what, &rows(what, self.need(what)?, cell)?)?)
    }

    /// A table without holes, if it is there.
    pub fn table_if_any(&self, what: &'static str) -> Result<Option<Table>, Fault> {
        if self.has(what) {
            self.table(what).map(Some)
        } else {
            Ok(None)
        }
    }

    /// Several tables.
    pub fn tables(&self, what: &'static str) -> Result<Vec<Table>, Fault> {
        let all = list(what, self.need(what)?)?.iter();
        all.map(|table| Ok(Table::new(what, &rows(what, table, full)?)?))
            .collect()
    }

    /// A list of numbers.
    pub fn numbers(&self, what: &'static str) -> Result<Vec<f64>, Fault> {
        row(what, self.need(what)?, 0, full)
    }

    /// A list of numbers, if it is there.
    pub fn numbers_if_any(&self, what: &'static str) -> Result<Option<Vec<f64>>, Fault> {
        self.find(what).map(|value| row(what, value, 0, full)).transpose()
    }

    /// A list of numbers in which null is a missing value.
    pub fn holed_numbers(&self, what: &'static str) -> Result<Vec<Option<f64>>, Fault> {
        row(what, self.need(what)?, 0, cell)
    }

    /// One number, which has to be there.
    pub fn one(&self, what: &'static str) -> Result<f64, Fault> {
        full(what, self.need(what)?, 0, 0)
    }

    /// One number, or this one where none is given.
    pub fn number(&self, what: &'static str, otherwise: f64) -> Result<f64, Fault> {
        self.find(what)
            .map_or(Ok(otherwise), |value| full(what, value, 0, 0))
    }

    /// A count, or this one where none is given.
    pub fn count(&self, what: &'static str, otherwise: usize) -> Result<usize, Fault> {
        let Some(value) = self.find(what) else {
            return Ok(otherwise);
        };
        let whole = full(what, value, 0, 0)?;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "it is whole and in range"
        )]
        if whole.fract() == 0.0 && (0.0..=1e9).contains(&whole) {
            return Ok(whole as usize);
        }
        Err(Refusal::NotWhole {
            what,
            row: 0,
            column: 0,
        }
        .into())
    }

    /// Whether a switch is on; off where nothing is given.
    pub fn flag(&self, what: &'static str) -> Result<bool, Fault> {
        self.flag_or(what, Flag::Off)
    }

    /// Whether a switch is on, or as it stands where nothing is given.
    pub fn flag_or(&self, what: &'static str, otherwise: Flag) -> Result<bool, Fault> {
        match self.find(what) {
            None => Ok(otherwise == Flag::On),
            Some(Value::Bool(on)) => Ok(*on),
            Some(_) => Err(wrong(what, "method-need-flag")),
        }
    }

    /// One of these words: that of the field, else the variant, else the first.
    ///
    /// What stands behind a `/` in a variant, or has a `=` in it, only tells cases apart.
    pub fn word(&self, what: &'static str, known: &'static [&'static str]) -> Result<&'static str, Fault> {
        let own = match self.find(what) {
            Some(Value::String(word)) => Some(word.as_str()),
            Some(_) => return Err(wrong(what, "method-need-word")),
            None => None,
        };
        let variant = self.variant.and_then(|word| word.split('/').next());
        let variant = variant.filter(|word| !word.contains('='));
        let Some(word) = own.or(variant) else {
            return Ok(known[0]);
        };
        let found = known.iter().find(|one| **one == word).copied();
        found.ok_or_else(|| {
            Refusal::UnknownOption {
                what,
                found: word.to_owned(),
                known,
            }
            .into()
        })
    }

    /// One of these values, by the word for it; `all` are in the order of `words`.
    pub fn choice<T: Copy>(
        &self,
        what: &'static str,
        words: &'static [&'static str],
        all: &[T],
    ) -> Result<T, Fault> {
        let word = self.word(what, words)?;
        let at = words.iter().position(|known| *known == word);
        Ok(all[at.expect("the word is one of them")])
    }

    /// A list of words, each one of these; all the first where nothing is given.
    pub fn choices<T: Copy>(
        &self,
        what: &'static str,
        words: &'static [&'static str],
        all: &[T],
        count: usize,
    ) -> Result<Vec<T>, Fault> {
        if !self.has(what) {
            return Ok(vec![all[0]; count]);
        }
        let given = self.labels(what)?.into_iter();
        given
            .map(|word| {
                let word = word.unwrap_or_default();
                let at = words.iter().position(|known| **known == word);
                at.map(|at| all[at]).ok_or_else(|| {
                    Refusal::UnknownOption {
                        what,
                        found: word,
                        known: words,
                    }
                    .into()
                })
            })
            .collect()
    }

    /// A table in which null is missing and words are names: each name becomes a number of its own.
    pub fn named(&self, what: &'static str) -> Result<Holed, Fault> {
        let value = self.need(what)?;
        let lines = value.as_array().map_or(&[][..], Vec::as_slice);
        let cells = || lines.iter().filter_map(Value::as_array).flatten();
        let names: BTreeSet<&str> = cells().filter_map(Value::as_str).collect();
        if names.is_empty() || cells().any(Value::is_number) {
            return self.holed(what);
        }
        let number = |cell: &Value| match cell.as_str() {
            Some(name) => Value::from(names.range(..name).count()),
            None => cell.clone(),
        };
        let line = |line: &Value| match line.as_array() {
            Some(cells) => cells.iter().map(number).collect(),
            None => line.clone(),
        };
        let numbered: Value = lines.iter().map(line).collect();
        Ok(Holed::new(what, &rows(what, &numbered, cell)?)?)
    }

    /// The variant it was asked in.
    pub fn variant(&self) -> Option<&str> {
        self.variant
    }

    /// Parts that are objects themselves, if the field is there.
    pub fn parts(&self, what: &'static str) -> Result<Option<Vec<Given<'a>>>, Fault> {
        let Some(value) = self.find(what) else {
            return Ok(None);
        };
        let parts = list(what, value)?.iter();
        parts
            .map(|part| Given::new(part, None).map_err(|_| wrong(what, "method-need-objects")))
            .collect::<Result<_, _>>()
            .map(Some)
    }

    /// A text or a number as a text, such as the name of somebody.
    pub fn label(&self, what: &'static str) -> Result<String, Fault> {
        label(what, self.need(what)?)
    }

    /// A list of names, texts or numbers; none where one is missing.
    pub fn labels(&self, what: &'static str) -> Result<Vec<Option<String>>, Fault> {
        let all = list(what, self.need(what)?)?.iter();
        let all = all.enumerate();
        all.map(|(row, value)| match value {
            Value::Null => Ok(None),
            Value::String(text) if is_endless(text) => {
                Err(Refusal::NotFinite { what, row, column: 0 }.into())
            }
            value => label(what, value).map(Some),
        })
        .collect()
    }

    fn find(&self, what: &'static str) -> Option<&'a Value> {
        self.asked.borrow_mut().insert(what);
        self.fields.get(what).filter(|value| !value.is_null())
    }

    fn need(&self, what: &'static str) -> Result<&'a Value, Fault> {
        self.find(what).ok_or_else(|| {
            Fault::user(
                "missing-field",
                Phrase::new("method-missing-field").with("what", what),
            )
        })
    }
}

/// How a switch stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flag {
    /// On.
    On,
    /// Off.
    Off,
}

type Read<T> = fn(&'static str, &Value, usize, usize) -> Result<T, Fault>;

fn rows<T>(what: &'static str, value: &Value, read: Read<T>) -> Result<Vec<Vec<T>>, Fault> {
    let lines = value.as_array().ok_or_else(|| wrong(what, "method-need-table"))?;
    let all = lines.iter().enumerate();
    all.map(|(at, line)| match line {
        Value::Array(_) => row(what, line, at, read),
        _ => Err(wrong(what, "method-need-table")),
    })
    .collect()
}

fn row<T>(what: &'static str, value: &Value, at: usize, read: Read<T>) -> Result<Vec<T>, Fault> {
    let cells = list(what, value)?.iter().enumerate();
    cells
        .map(|(column, value)| read(what, value, at, column))
        .collect()
}

fn list<'v>(what: &'static str, value: &'v Value) -> Result<&'v Vec<Value>, Fault> {
    value.as_array().ok_or_else(|| wrong(what, "method-need-list"))
}

fn cell(what: &'static str, value: &Value, row: usize, column: usize) -> Result<Option<f64>, Fault> {
    match value {
        Value::Null => Ok(None),
        value => number(what, value, row, column).map(Some),
    }
}

fn full(what: &'static str, value: &Value, row: usize, column: usize) -> Result<f64, Fault> {
    match value {
        Value::Null => Err(Refusal::Hole { what, row, column }.into()),
        value => number(what, value, row, column),
    }
}

/// What JSON cannot write, an infinity or no number, arrives as its name.
fn number(what: &'static str, value: &Value, row: usize, column: usize) -> Result<f64, Fault> {
    match value {
        Value::Number(number) => Ok(number.as_f64().unwrap_or(f64::INFINITY)),
        Value::String(text) if is_endless(text) => Err(Refusal::NotFinite { what, row, column }.into()),
        _ => Err(not_a_number(what, row, column)),
    }
}

fn is_endless(text: &str) -> bool {
    text.parse::<f64>().is_ok_and(|number| !number.is_finite())
}

fn label(what: &'static str, value: &Value) -> Result<String, Fault> {
    match value {
        Value::String(text) => Ok(text.clone()),
        // 1 and 1.0 are the same name
        Value::Number(number) => Ok(number.as_f64().unwrap_or(f64::INFINITY).to_string()),
        _ => Err(wrong(what, "method-need-word")),
    }
}

fn not_a_number(what: &'static str, row: usize, column: usize) -> Fault {
    let message = Phrase::new("method-not-a-number").with("what", what);
    let message = message.with("row", (row + 1).to_string());
    Fault::user("not-a-number", message.with("column", (column + 1).to_string()))
}

fn wrong(what: &'static str, need: &'static str) -> Fault {
    let message = Phrase::new("method-wrong-type").with("what", what);
    Fault::user("wrong-type", message.with("need", Phrase::new(need)))
}
