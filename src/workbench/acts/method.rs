//! `method`: the methods of statistics and decision by name, on JSON or on a table in a file.

use std::io::{IsTerminal as _, Read as _};
use std::path::Path;

use serde_json::{Map, Value, json};

use crate::method::{METHODS, Pace};
use crate::store::Watch;
use crate::text::{Lang, Phrase};
use crate::workbench::args::Args;
use crate::workbench::method::picture::{Picture, drawn};
use crate::workbench::method::sheet::Sheet;
use crate::workbench::method::{Entry, run, written};
use crate::workbench::{Fault, Reply, Session, shelf};

/// Cells of the longest bar on paper.
const BAR: usize = 30;

/// `method NAME`: the result object of the input object on standard input, or of a table in a file.
pub fn method(session: &Session, args: &Args, watch: &Watch) -> Result<Reply, Fault> {
    let name = args.require("method");
    let go_on = |done, of| watch.is_at(done, of);
    let pace = Pace::watched(&go_on);
    match args.get("csv") {
        Some(file) if is_json(file) => {
            let mut input = written::read(&shelf::read_text(Path::new(file))?)?;
            if let Value::Object(fields) = &mut input {
                fields.extend(more(args)?);
            }
            let entry = Entry::named(name)?;
            let answer = run(name, args.get("variant"), &input, pace)?;
            let picture = Picture::of(entry, &answer, None);
            Ok(Reply::text(answer.json(), drawn(&picture, session.lang, BAR)))
        }
        Some(file) => {
            let asked = from_table(name, &shelf::read_text(Path::new(file))?, args)?;
            let answer = run(name, args.get("variant"), &asked.input, pace)?;
            let picture = Picture::of(asked.entry, &answer, Some(&asked.sheet));
            Ok(Reply::text(answer.json(), drawn(&picture, session.lang, BAR)))
        }
        None => {
            let mut input = written::read(&standard_input()?)?;
            if let Value::Object(fields) = &mut input {
                fields.extend(more(args)?);
            }
            let json = run(name, args.get("variant"), &input, pace)?.json();
            let text = serde_json::to_string_pretty(&json).expect("a JSON value prints");
            Ok(Reply::text(json, text))
        }
    }
}

fn is_json(file: &str) -> bool {
    let end = Path::new(file).extension();
    end.is_some_and(|end| end.eq_ignore_ascii_case("json"))
}

/// A question about a table.
struct Asked {
    entry: &'static Entry,
    sheet: Sheet,
    input: Value,
}

fn from_table(name: &str, text: &str, args: &Args) -> Result<Asked, Fault> {
    let entry = Entry::named(name)?;
    let mut sheet = Sheet::read(text)?;
    let mut input = sheet.input(entry.shape)?;
    input.extend(more(args)?);
    Ok(Asked {
        entry,
        sheet,
        input: Value::Object(input),
    })
}

/// Fields given on the line, as `name=value`: JSON, numbers with commas between them, or a word.
fn more(args: &Args) -> Result<Map<String, Value>, Fault> {
    let field = |text: &String| {
        let (name, value) = text.split_once('=').ok_or_else(|| {
            let message = Phrase::new("method-bad-field").with("text", text);
            Fault::user("bad-field", message).hint(Phrase::new("method-bad-field-hint"))
        })?;
        let numbers = || {
            written::read(&format!("[{value}]"))
                .ok()
                .filter(|_| value.contains(','))
        };
        let read = written::read(value).ok().or_else(numbers);
        Ok((
            name.trim().to_owned(),
            read.unwrap_or_else(|| json!(value.trim())),
        ))
    };
    args.all("with").iter().map(field).collect()
}

/// `method batch`: a list of `{id, method, variant, input}` on standard input, answered by an object of results by id.
///
/// What is refused has its fault in its place, and the others are still done.
pub fn batch(_: &Session, _: &Args, watch: &Watch) -> Result<Reply, Fault> {
    let cases = written::read(&standard_input()?)?;
    let cases = cases.as_array().ok_or_else(not_a_list)?;
    let mut results = Map::new();
    for (at, case) in cases.iter().enumerate() {
        let id = id(case).filter(|id| !results.contains_key(id));
        let id = id.ok_or_else(|| unnamed(at))?;
        if !watch.is_at(at as u64, cases.len() as u64) {
            return Err(crate::method::Refusal::Stopped.into());
        }
        let go_on = |_, _| !watch.is_stopped();
        results.insert(id, one(case, Pace::watched(&go_on)));
    }
    let json = Value::Object(results);
    let text = json.to_string();
    Ok(Reply::text(json, text))
}

fn id(case: &Value) -> Option<String> {
    match &case["id"] {
        Value::String(id) => Some(id.clone()),
        Value::Number(id) => Some(id.to_string()),
        _ => None,
    }
}

fn one(case: &Value, pace: Pace<'_>) -> Value {
    let name = case["method"].as_str().unwrap_or_default();
    let ran = run(name, case["variant"].as_str(), &case["input"], pace);
    ran.map_or_else(
        |fault| json!({"error": {"kind": fault.name, "message": fault.message.say(Lang::SCRIPTS)}}),
        |answer| answer.json(),
    )
}

/// `method list`: what there is, where it comes from, what it assumes, and when it misleads.
pub fn list(session: &Session, _: &Args) -> Result<Reply, Fault> {
    let mut rows = Vec::new();
    let mut text = String::new();
    for about in METHODS {
        let entry = Entry::named(about.name)?;
        let say = |end: &str| entry.phrase(end).say(Lang::SCRIPTS);
        rows.push(json!({
            "name": about.name, "title": say(""), "source": about.source, "assumes": say("assumes"),
            "takes": say("takes"), "misleads": say("misleads"),
        }));
        let told = [
            ("method-assumes", "assumes"),
            ("method-takes", "takes"),
            ("method-misleads", "misleads"),
        ];
        text += &format!("{}  {}\n", about.name, entry.phrase("").say(session.lang));
        let source = Phrase::new("method-source").with("what", about.source);
        text += &format!("  {}\n", source.say(session.lang));
        for (name, end) in told {
            let line = Phrase::new(name).with("what", entry.phrase(end));
            text += &format!("  {}\n", line.say(session.lang));
        }
        text.push('\n');
    }
    Ok(Reply::text(Value::Array(rows), text))
}

/// What arrives on standard input; somebody at a terminal is told what is expected instead of waiting for ever.
fn standard_input() -> Result<String, Fault> {
    let mut input = std::io::stdin().lock();
    if input.is_terminal() {
        let fault = Fault::user("no-input", Phrase::new("method-no-input"));
        return Err(fault.hint(Phrase::new("method-no-input-hint")));
    }
    let mut text = String::new();
    input.read_to_string(&mut text).map_err(|error| {
        let message = Phrase::new("fault-cut-off").with("cause", error.to_string());
        Fault::world("cut-off", message)
    })?;
    Ok(text)
}

fn not_a_list() -> Fault {
    Fault::user("no-list", Phrase::new("method-no-list"))
}

fn unnamed(at: usize) -> Fault {
    let message = Phrase::new("method-no-id").with("at", (at + 1).to_string());
    Fault::user("no-id", message)
}
