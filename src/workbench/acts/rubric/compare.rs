//! Two editions of a rubric beside each other.

use serde_json::{Value, json};

use crate::ledger::{SheetId, Status};
use crate::rubric::Edition;
use crate::rubric::change::{Change, Class, Difference, between};
use crate::text::{Lang, Phrase};
use crate::workbench::args::Args;
use crate::workbench::asks::made_with::MadeWith;
use crate::workbench::{Fault, Reply, Session, Workbench, shelf};

/// `rubric diff BEFORE AFTER`: what lies between two editions, and which sheets of the store were made with the first.
pub fn diff(session: &Session, args: &Args) -> Result<Reply, Fault> {
    let before = shelf::find(session, args.require("before"))?.edition()?;
    let after = shelf::find(session, args.require("after"))?.edition()?;
    let difference = between(&before, &after);
    let sheets = sheets(session, &before)?;
    let json = json!({
        "before": edition_json(&before), "after": edition_json(&after), "class": difference.class().word(),
        "changes": difference.changes.iter().map(change_json).collect::<Vec<_>>(),
        "indicators": difference.indicators.iter()
            .map(|(id, fate)| json!({"id": id.as_str(), "fate": fate.word()})).collect::<Vec<_>>(),
        "sheets": sheets.iter().map(|(id, status)| sheet_json(id, *status)).collect::<Vec<_>>(),
    });
    let text = text([&before, &after], &difference, &sheets, session.lang);
    Ok(Reply::text(json, text))
}

/// The sheets made with an edition, where there is a store.
fn sheets(session: &Session, edition: &Edition) -> Result<Vec<(SheetId, Status)>, Fault> {
    if !session.store_exists() {
        return Ok(Vec::new());
    }
    let rules = edition.rubric.prints().rules.clone();
    Workbench::open(session)?.ask(MadeWith { rules })
}

fn edition_json(edition: &Edition) -> Value {
    let (rubric, prints) = (&edition.rubric, edition.rubric.prints());
    json!({
        "id": rubric.id().as_str(), "version": rubric.version(), "rules": prints.rules, "words": prints.words,
    })
}

fn change_json(change: &Change) -> Value {
    json!({
        "path": change.path, "language": change.lang.map(|lang| lang.to_string()), "class": change.class.word(),
        "before": change.before, "after": change.after,
    })
}

fn sheet_json(id: &SheetId, status: Status) -> Value {
    json!({"project": id.project.as_str(), "person": id.person.as_str(), "state": status.word()})
}

/// What a class does, in words.
pub fn class_phrase(class: Class) -> Phrase {
    Phrase::new(format!("reply-change-{}", class.word()))
}

fn text(
    [before, after]: [&Edition; 2],
    difference: &Difference,
    sheets: &[(SheetId, Status)],
    lang: Lang,
) -> String {
    let name = |edition: &Edition| format!("{} {}", edition.rubric.id(), edition.rubric.version());
    let head = Phrase::new("reply-diff")
        .with("before", name(before))
        .with("after", name(after))
        .with("class", class_phrase(difference.class()));
    let mut lines = vec![head.say(lang)];
    let mut class = None;
    for change in &difference.changes {
        if class != Some(change.class) {
            class = Some(change.class);
            lines.extend([String::new(), class_phrase(change.class).say(lang)]);
        }
        lines.push(format!("  {}", line(change, lang)));
    }
    lines.extend(sheet_lines(sheets, lang));
    lines.join("\n")
}

/// A change on a line: rules with what they were and are, words by their language alone.
fn line(change: &Change, lang: Lang) -> String {
    let path = change.path.replace('/', ".");
    let came = match (&change.before, &change.after) {
        (None, _) => Phrase::new("reply-change-new").say(lang),
        (_, None) => Phrase::new("reply-change-gone").say(lang),
        _ => String::new(),
    };
    match (&change.lang, &change.before, &change.after) {
        (Some(of), ..) if came.is_empty() => format!("{path} ({of})"),
        (Some(of), ..) => format!("{path} ({of})  {came}"),
        (None, Some(before), Some(after)) => format!("{path}  {before} → {after}"),
        (None, before, after) => {
            let value = before.iter().chain(after).find(|value| !value.is_empty());
            let value = value.map_or(String::new(), |value| format!("  {value}"));
            format!("{path}  {came}{value}")
        }
    }
}

fn sheet_lines(sheets: &[(SheetId, Status)], lang: Lang) -> Vec<String> {
    if sheets.is_empty() {
        return Vec::new();
    }
    let sealed = sheets
        .iter()
        .filter(|(_, status)| *status == Status::Sealed)
        .count();
    let head = Phrase::new("reply-diff-sheets")
        .with("sealed", sealed)
        .with("open", sheets.len() - sealed);
    let line = |(id, status): &(SheetId, Status)| {
        let state = Phrase::new(format!("reply-state-{}", status.word()));
        format!("  {}  {}  {}", id.project, id.person, state.say(lang))
    };
    let head = [String::new(), head.say(lang)];
    head.into_iter().chain(sheets.iter().map(line)).collect()
}
