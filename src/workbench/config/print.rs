//! The settings in print: the default file with its comments, and a schema by which editors complete and check it.

use serde_json::{Map, Value, json};

use super::Config;
use super::keyboard::{KeyLayer, Keyboard};
use super::table::{KEYS, Kind, SETTINGS, Setting, key_lines};
use crate::text::{Lang, Phrase, width};

/// The widest a comment gets.
const COLUMNS: usize = 100;

/// The default file: what is set is what holds anyway, and what begins with `#` and no blank can be set.
pub fn default_file(keyboard: Keyboard, lang: Lang) -> String {
    let mut text = comment(&Phrase::new("reply-config-head").say(lang));
    for setting in SETTINGS {
        text += "\n";
        text += &comment(&setting.about().say(lang));
        if !setting.range().is_empty() {
            text += &comment(&setting.range());
        }
        let off = if setting.kind == Kind::Text { "#" } else { "" };
        text += &format!("{off}{} = {}\n", setting.key, setting.written(&setting.usual()));
    }
    text += "\n";
    text += &comment(&Phrase::new("reply-config-keys").say(lang));
    (keyboard.layers)()
        .iter()
        .fold(text, |text, layer| text + &key_table(layer))
}

fn comment(text: &str) -> String {
    let lines = width::wrap(text, COLUMNS);
    lines.iter().map(|line| format!("# {line}\n")).collect()
}

fn key_table(layer: &KeyLayer) -> String {
    let head = format!("\n#[{KEYS}.{}]\n", layer.name);
    key_lines(layer).fold(head, |text, line| text + "#" + &line + "\n")
}

/// A JSON Schema of the file.
pub fn schema(keyboard: Keyboard, lang: Lang) -> Value {
    let mut properties: Map<String, Value> = SETTINGS
        .iter()
        .map(|setting| (setting.key.to_owned(), property(setting, lang)))
        .collect();
    let layers: Map<String, Value> = (keyboard.layers)()
        .iter()
        .map(|layer| (layer.name.to_owned(), layer_schema(layer)))
        .collect();
    let mut keys = object(&layers);
    keys["description"] = Phrase::new("reply-config-keys").say(lang).into();
    properties.insert(KEYS.to_owned(), keys);
    let mut schema = object(&properties);
    schema["$schema"] = "http://json-schema.org/draft-07/schema#".into();
    schema["title"] = Phrase::new("screen-settings").say(lang).into();
    schema
}

fn object(properties: &Map<String, Value>) -> Value {
    json!({"type": "object", "properties": properties, "additionalProperties": false})
}

fn property(setting: &Setting, lang: Lang) -> Value {
    let about = setting.about().say(lang);
    match setting.kind {
        Kind::Choice(words) => {
            json!({"type": "string", "enum": words, "default": words[0], "description": about})
        }
        Kind::Text => json!({"type": "string", "description": about}),
        Kind::Whole(least, most, usual) => {
            json!({"type": "integer", "minimum": least, "maximum": most, "default": usual, "description": about})
        }
    }
}

fn layer_schema(layer: &KeyLayer) -> Value {
    let gesture =
        |(name, keys): &(&str, &str)| ((*name).to_owned(), json!({"type": "string", "default": keys}));
    object(&layer.gestures.iter().map(gesture).collect())
}

/// What holds at present, for scripts.
pub fn json(config: &Config) -> Value {
    let held = SETTINGS
        .iter()
        .map(|setting| (setting.key.to_owned(), config.value(setting.key).into()));
    let mut all: Map<String, Value> = held.collect();
    let mut keys = Map::new();
    for remap in &config.remaps {
        keys.entry(remap.layer.as_str()).or_insert_with(|| json!({}))[remap.gesture.as_str()] =
            remap.keys.as_str().into();
    }
    all.insert(KEYS.to_owned(), keys.into());
    all.into()
}
