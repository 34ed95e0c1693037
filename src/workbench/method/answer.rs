//! A result object on its way out: numbers in full, and null with its reason where a quantity does not exist.

use serde_json::{Map, Value, json};

use crate::method::{Defined, Refusal, Undefined};
use crate::text::{Lang, Phrase};
use crate::workbench::Fault;

/// What a method answers.
#[derive(Debug, Clone, Default)]
pub struct Answer {
    fields: Map<String, Value>,
    seen: Seen,
    /// What people have to know beside the numbers.
    pub notes: Vec<Phrase>,
}

/// What was met while values were told.
#[derive(Debug, Clone, Default)]
pub struct Seen {
    undefined: Vec<Undefined>,
    overflow: bool,
}

impl Answer {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a field.
    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "a result is told and done with")]
    pub fn with(mut self, field: &'static str, value: impl Told) -> Self {
        let value = value.told(&mut self.seen);
        self.fields.insert(field.to_owned(), value);
        self
    }

    /// Adds something people have to know.
    #[must_use]
    pub fn note(mut self, note: Phrase) -> Self {
        self.notes.push(note);
        self
    }

    /// Says why something within an object put together already is null.
    #[must_use]
    pub fn because(self, why: Undefined) -> Self {
        let mut answer = self;
        if !answer.seen.undefined.contains(&why) {
            answer.seen.undefined.push(why);
        }
        answer
    }

    /// Why values are null, each reason once.
    pub fn undefined(&self) -> &[Undefined] {
        &self.seen.undefined
    }

    /// The fields.
    pub fn fields(&self) -> &Map<String, Value> {
        &self.fields
    }

    /// The answer if all its numbers are numbers, with the fields of the input that were not read.
    pub fn checked(mut self, unread: Vec<&str>) -> Result<Self, Fault> {
        if self.seen.overflow {
            return Err(Refusal::Overflow.into());
        }
        if !unread.is_empty() {
            self.notes
                .push(Phrase::new("method-note-unread").with("fields", unread));
        }
        Ok(self)
    }

    /// The result as scripts read it: the fields, then `reason` where something is null, then `notes`.
    pub fn json(&self) -> Value {
        let mut all = self.fields.clone();
        let say = |phrase: &Phrase| phrase.say(Lang::SCRIPTS);
        if !self.seen.undefined.is_empty() {
            let reasons = self.seen.undefined.iter().map(|why| say(&reason(*why)));
            all.insert("reason".to_owned(), json!(reasons.collect::<Vec<_>>().join("; ")));
        }
        if !self.notes.is_empty() {
            all.insert("notes".to_owned(), self.notes.iter().map(say).collect());
        }
        Value::Object(all)
    }
}

/// Why a quantity does not exist, in words.
pub fn reason(why: Undefined) -> Phrase {
    Phrase::new(match why {
        Undefined::NoVariation => "method-undefined-no-variation",
        Undefined::NothingPairable => "method-undefined-nothing-pairable",
        Undefined::NothingLeft => "method-undefined-nothing-left",
        Undefined::Disconnected => "method-undefined-disconnected",
        Undefined::TooLittle => "method-undefined-too-little",
        Undefined::Redundant => "method-undefined-redundant",
        Undefined::Unbounded => "method-undefined-unbounded",
        Undefined::NoWeights => "method-undefined-no-weights",
    })
}

/// What can stand in a result.
pub trait Told {
    /// The value as JSON.
    fn told(&self, seen: &mut Seen) -> Value;
}

impl Told for f64 {
    fn told(&self, seen: &mut Seen) -> Value {
        seen.overflow |= !self.is_finite();
        // a zero below zero is a zero
        json!(self + 0.0)
    }
}

impl Told for usize {
    fn told(&self, _: &mut Seen) -> Value {
        json!(self)
    }
}

impl Told for bool {
    fn told(&self, _: &mut Seen) -> Value {
        json!(self)
    }
}

impl Told for &str {
    fn told(&self, _: &mut Seen) -> Value {
        json!(self)
    }
}

impl Told for String {
    fn told(&self, _: &mut Seen) -> Value {
        json!(self)
    }
}

/// An object put together already.
impl Told for Value {
    fn told(&self, _: &mut Seen) -> Value {
        self.clone()
    }
}

impl<T: Told> Told for Vec<T> {
    fn told(&self, seen: &mut Seen) -> Value {
        self.iter().map(|value| value.told(seen)).collect()
    }
}

impl<T: Told, const N: usize> Told for [T; N] {
    fn told(&self, seen: &mut Seen) -> Value {
        self.iter().map(|value| value.told(seen)).collect()
    }
}

/// What was not asked for or is missing from the start, without a reason.
impl<T: Told> Told for Option<T> {
    fn told(&self, seen: &mut Seen) -> Value {
        self.as_ref().map_or(Value::Null, |value| value.told(seen))
    }
}

impl<T: Told> Told for Defined<T> {
    fn told(&self, seen: &mut Seen) -> Value {
        match self {
            Ok(value) => value.told(seen),
            Err(why) => {
                if !seen.undefined.contains(why) {
                    seen.undefined.push(*why);
                }
                Value::Null
            }
        }
    }
}

/// Fields of an object inside a result.
impl<T: Told> Told for Vec<(&'static str, T)> {
    fn told(&self, seen: &mut Seen) -> Value {
        let fields = self.iter();
        Value::Object(
            fields
                .map(|(name, value)| ((*name).to_owned(), value.told(seen)))
                .collect(),
        )
    }
}
