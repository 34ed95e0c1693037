//! The language of rubrics told: its keys, its schema for editors, and a page for every finding.

use serde_json::{Value, json};

use crate::rubric::keys::schema::{Of, schema as schema_of};
use crate::rubric::keys::{KEYS, Key, Need, is_name};
use crate::text::{Lang, Phrase, width};
use crate::workbench::args::Args;
use crate::workbench::{Fault, Reply, Session};

/// Cells of a printed line.
const WIDTH: usize = 80;

/// `rubric keys [KEY]`: every key of the language with what it means, or those whose path has that in it.
pub fn keys(session: &Session, args: &Args) -> Result<Reply, Fault> {
    let part = args.get("key").unwrap_or_default();
    let rows: Vec<&Key> = KEYS.iter().filter(|key| key.path.contains(part)).collect();
    if rows.is_empty() {
        let words = KEYS.iter().map(Key::word).filter(|word| !is_name(word));
        let known = crate::syntax::suggest::nearest(part, words);
        let fault = Fault::user(
            "unknown-rubric-key",
            Phrase::new("fault-unknown-rubric-key").with("key", part),
        );
        return Err(match known {
            Some(known) => fault.hint(Phrase::new("fault-did-you-mean").with("id", known)),
            None => fault.hint(Phrase::new("fault-unknown-rubric-key-hint")),
        });
    }
    let text = rows
        .iter()
        .map(|key| printed(key, session.lang))
        .collect::<Vec<_>>();
    Ok(Reply::text(
        rows.iter().map(|key| row(key)).collect(),
        text.join("\n"),
    ))
}

fn row(key: &Key) -> Value {
    let usual = match key.need {
        Need::Must => Value::Null,
        Need::May(usual) => usual.into(),
    };
    json!({
        "key": key.path, "must": key.need == Need::Must, "default": usual, "example": key.example,
        "type": key.value.phrase().say(Lang::SCRIPTS), "meaning": key.meaning().say(Lang::SCRIPTS),
        "findings": key.findings(),
    })
}

fn printed(key: &Key, lang: Lang) -> String {
    let need = match key.need {
        Need::Must => Phrase::new("reply-key-must"),
        Need::May("") => Phrase::new("reply-key-may"),
        Need::May(usual) => Phrase::new("reply-key-usual").with("usual", usual),
    };
    let mut text = format!("{}  ({})\n", key.path, need.say(lang));
    let example = match key.word() {
        // a name the author gives is no key by itself
        word if is_name(word) => key.example.to_owned(),
        word => format!("{word} = {}", key.example),
    };
    let findings = Phrase::new("reply-key-findings").with("names", key.findings());
    for line in [
        key.meaning().say(lang),
        key.value.phrase().say(lang),
        example,
        findings.say(lang),
    ] {
        for line in width::wrap(&line, WIDTH - 4) {
            text += &format!("    {line}\n");
        }
    }
    text
}

/// `rubric schema [--translation]`: a JSON Schema for editors.
pub fn schema(session: &Session, args: &Args) -> Reply {
    let of = if args.has("translation") {
        Of::Translation
    } else {
        Of::Rubric
    };
    let schema = schema_of(of, session.lang);
    let text = serde_json::to_string_pretty(&schema).expect("a JSON value prints");
    Reply::text(schema, text)
}
