//! A JSON Schema (draft 2020-12) of rubric files and of their translations, by which TOML editors complete and check.
//!
//! It holds what a schema can: which keys there are, which must be, and what each may be. That an id names something,
//! that no level is left out, and whatever else lies between two keys only the reader sees.

use serde_json::{Map, Value as Json, json};

use super::{KEYS, Key, Need, Value, is_name};
use crate::text::Lang;

const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";
const ID: &str = "^[\\p{Alphabetic}\\p{N}_][\\p{Alphabetic}\\p{N}_.-]{0,63}$";
const LANGUAGE: &str = "^[a-z]{2}$";
const NOT_BLANK: &str = "\\S";
const ITEMS: &str = "indicators.ID.items";

/// What a schema is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    /// A rubric.
    Rubric,
    /// A translation, which has the same tables and words alone.
    Translation,
}

/// The schema, its descriptions in `lang`.
pub fn schema(of: Of, lang: Lang) -> Json {
    let mut schema = json!({ "$schema": DRAFT });
    let whole = Writer { of, lang }.table("");
    let parts = whole.as_object().cloned().unwrap_or_default();
    schema.as_object_mut().expect("it is an object").extend(parts);
    if of == Of::Translation {
        schema["properties"]["of"] = json!({"type": "string", "pattern": ID});
        schema["properties"]["language"] = json!({"type": "string", "pattern": LANGUAGE});
        schema["properties"]["base"] = json!({"type": "string"});
        schema["required"] = json!(["of", "language"]);
    }
    schema
}

struct Writer {
    of: Of,
    lang: Lang,
}

impl Writer {
    fn table(&self, path: &str) -> Json {
        let keys = KEYS
            .iter()
            .filter(|key| key.table() == path && !is_name(key.word()));
        let keys: Vec<&Key> = keys.filter(|key| self.takes(key)).collect();
        let properties: Map<String, Json> = keys
            .iter()
            .map(|key| (key.word().to_owned(), self.described(key)))
            .collect();
        let mut table = json!({"type": "object", "properties": properties, "additionalProperties": false});
        let must: Vec<&str> = keys
            .iter()
            .filter(|key| key.need == Need::Must)
            .map(|key| key.word())
            .collect();
        if self.of == Of::Rubric && !must.is_empty() {
            table["required"] = must.into();
        }
        table
    }

    /// Whether the key stands in such a file: in a translation words do, and what holds words.
    fn takes(&self, key: &Key) -> bool {
        let is_below = |other: &Key| {
            let rest = other.path.strip_prefix(key.path);
            rest.is_some_and(|rest| rest.starts_with(['.', '[']))
        };
        let is_said = |other: &Key| matches!(other.value, Value::Words | Value::WordsOrTable);
        self.of == Of::Rubric || is_said(key) || KEYS.iter().any(|other| is_said(other) && is_below(other))
    }

    fn described(&self, key: &Key) -> Json {
        let mut schema = self.value(key);
        schema["description"] = key.meaning().say(self.lang).into();
        if self.of == Of::Rubric {
            // a text, a number or a flag is written alike in TOML and JSON
            if let Need::May(usual) = key.need
                && let Ok(usual) = serde_json::from_str::<Json>(usual)
            {
                schema["default"] = usual;
            }
            if let Ok(example) = serde_json::from_str::<Json>(key.example) {
                schema["examples"] = json!([example]);
            }
        }
        schema
    }

    fn value(&self, key: &Key) -> Json {
        match key.value {
            Value::Id => json!({"type": "string", "pattern": ID}),
            Value::Text | Value::Words if key.need == Need::Must => {
                json!({"type": "string", "pattern": NOT_BLANK})
            }
            Value::Text | Value::Words => json!({"type": "string"}),
            Value::Language => json!({"type": "string", "pattern": LANGUAGE}),
            Value::Word(words) => json!({ "enum": words }),
            Value::Number => json!({"type": "number"}),
            Value::Whole(low, high) => json!({"type": "integer", "minimum": low, "maximum": high}),
            Value::Flag => json!({"type": "boolean"}),
            Value::Ids => json!({"type": "array", "items": {"type": "string", "pattern": ID}}),
            Value::Texts => json!({"type": "array", "items": {"type": "string"}, "minItems": 1}),
            Value::Fact => {
                let one = json!({"type": ["string", "number", "boolean"]});
                json!({"anyOf": [one, {"type": "array", "items": one, "minItems": 1}]})
            }
            Value::Pairs => {
                let pair =
                    json!({"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2});
                json!({"type": "array", "items": pair})
            }
            Value::Table => self.table(key.path),
            Value::Tables => json!({"type": "array", "items": self.table(&format!("{}[]", key.path))}),
            Value::Named => self.named(key.path),
            Value::WordsOrTable => json!({"anyOf": [{"type": "string"}, self.table(key.path)]}),
        }
    }

    /// A table of the author's names.
    fn named(&self, path: &str) -> Json {
        let name = KEYS.iter().find_map(|key| {
            let rest = key.path.strip_prefix(path)?.strip_prefix('.')?;
            rest.split('.').next()
        });
        let name = name.expect("every table of names has a row below it");
        let entry = format!("{path}.{name}");
        let one = match Key::find(&entry) {
            Some(key) => self.value(key),
            // translations may say the words of an item at once
            None if self.of == Of::Translation && path == ITEMS => {
                json!({"anyOf": [{"type": "string"}, self.table(&entry)]})
            }
            None => self.table(&entry),
        };
        // a level goes by its number or by the word of its label
        let pattern = if name == "LEVEL" { NOT_BLANK } else { ID };
        json!({"type": "object", "propertyNames": {"pattern": pattern}, "additionalProperties": one})
    }
}
