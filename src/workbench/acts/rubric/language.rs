//! The language of rubrics told: its keys, its schema for editors, and a page for every finding.

use serde_json::{Value, json};

use crate::rubric::keys::schema::{Of, schema as schema_of};
use crate::rubric::keys::{KEYS, Key, Need, is_name};
use crate::rubric::page::Page;
use crate::rubric::reading;
use crate::syntax::suggest::nearest;
use crate::text::{Lang, Phrase, width};
use crate::workbench::args::Args;
use crate::workbench::{Fault, Reply, Session};

/// Cells of a printed line.
const WIDTH: usize = 80;

/// `rubric keys [PART]`: every key of the language with what it means, or those whose path has that in it.
pub fn keys(session: &Session, args: &Args) -> Result<Reply, Fault> {
    let part = args.get("part").unwrap_or_default();
    let rows: Vec<&Key> = KEYS.iter().filter(|key| key.path.contains(part)).collect();
    if rows.is_empty() {
        let words = KEYS.iter().map(Key::word).filter(|word| !is_name(word));
        let known = nearest(part, words);
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
    let parts = [
        key.meaning().say(lang),
        key.value.phrase().say(lang),
        example,
        findings.say(lang),
    ];
    for line in parts.iter().flat_map(|part| hanging(part, 4)) {
        text += &line;
        text.push('\n');
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

/// `rubric explain-finding [NAME]`: the page of a finding, or a line for each.
pub fn explain_finding(session: &Session, args: &Args) -> Result<Reply, Fault> {
    let Some(name) = args.get("finding") else {
        return Ok(all_findings(session.lang));
    };
    let page = Page::of(name).ok_or_else(|| unknown_finding(name))?;
    Ok(Reply::text(page_json(&page), page_text(&page, session.lang)))
}

fn all_findings(lang: Lang) -> Reply {
    let pages: Vec<Page> = reading::findings().into_iter().filter_map(Page::of).collect();
    let lines = pages
        .iter()
        .map(|page| format!("{}: {}", page.name, page.what().say(lang)));
    let lines: Vec<String> = lines.flat_map(|line| hanging(&line, 0)).collect();
    Reply::text(pages.iter().map(page_json).collect(), lines.join("\n"))
}

fn page_json(page: &Page) -> Value {
    let keys: Vec<&str> = page.keys().iter().map(|key| key.path).collect();
    json!({
        "name": page.name, "what": page.what().say(Lang::SCRIPTS), "why": page.why().say(Lang::SCRIPTS),
        "example": page.example, "instead": page.instead().say(Lang::SCRIPTS), "keys": keys,
    })
}

fn page_text(page: &Page, lang: Lang) -> String {
    let mut lines = hanging(&format!("{}: {}", page.name, page.what().say(lang)), 0);
    let why = Phrase::new("reply-finding-why").with("why", page.why());
    let instead = Phrase::new("reply-finding-instead").with("instead", page.instead());
    lines.push(String::new());
    lines.extend(hanging(&why.say(lang), 0));
    lines.push(String::new());
    lines.extend(
        page.example
            .lines()
            .map(|line| format!("    {line}").trim_end().to_owned()),
    );
    lines.push(String::new());
    lines.extend(hanging(&instead.say(lang), 0));
    let keys: Vec<&str> = page.keys().iter().map(|key| key.path).collect();
    if !keys.is_empty() {
        lines.push(String::new());
        lines.extend(hanging(
            &Phrase::new("reply-finding-keys").with("keys", keys).say(lang),
            0,
        ));
    }
    lines.join("\n")
}

fn unknown_finding(name: &str) -> Fault {
    let fault = Fault::user(
        "unknown-finding",
        Phrase::new("fault-unknown-finding").with("name", name),
    );
    match nearest(name, reading::findings()) {
        Some(known) => fault.hint(Phrase::new("fault-did-you-mean").with("id", known)),
        None => fault.hint(Phrase::new("fault-unknown-finding-hint")),
    }
}

/// A text in lines of the printed width, all behind so many blanks.
fn hanging(text: &str, blanks: usize) -> Vec<String> {
    let lines = width::wrap(text, WIDTH - blanks);
    lines
        .iter()
        .map(|line| format!("{}{line}", " ".repeat(blanks)))
        .collect()
}
