//! `doctor`: how terminal, settings and store stand, a line each, with advice below what is not well.

use serde_json::{Value, json};

use super::print::{self, Form};
use crate::text::{Lang, Phrase, width};
use crate::workbench::Session;
use crate::workbench::health::{self, Area, Sign};

/// Cells the names of signs take.
const NAMES: usize = 22;

/// Tells the signs of the terminal, which were read by the screen, and those of everything else.
pub fn doctor(session: &Session, terminal: Vec<Sign>, form: Form) -> u8 {
    let mut signs = terminal;
    signs.extend(health::signs(session));
    match form {
        Form::Json => print::out(&print::pretty(&told(&signs, session.lang))),
        Form::Text => print::out(&print::shown(&text(&signs, session.lang))),
    }
    0
}

fn told(signs: &[Sign], lang: Lang) -> Value {
    let ok = signs.iter().all(|sign| sign.advice.is_none());
    json!({"ok": ok, "signs": signs.iter().map(|sign| sign.json(lang)).collect::<Vec<_>>()})
}

fn text(signs: &[Sign], lang: Lang) -> String {
    let mut lines = Vec::new();
    for area in Area::ALL {
        lines.push(area.title().say(lang));
        lines.extend(
            signs
                .iter()
                .filter(|sign| sign.area == area)
                .flat_map(|sign| rows(sign, lang)),
        );
        lines.push(String::new());
    }
    let amiss = signs.iter().filter(|sign| sign.advice.is_some()).count();
    lines.push(Phrase::new("reply-signs").with("count", amiss).say(lang));
    lines.join("\n")
}

fn rows(sign: &Sign, lang: Lang) -> Vec<String> {
    let mark = if sign.advice.is_some() { "!" } else { " " };
    let title = width::left(&sign.title().say(lang), NAMES);
    let mut rows = vec![format!("{mark} {title}  {}", sign.value.say(lang))];
    let indent = " ".repeat(NAMES + 4);
    rows.extend(
        sign.advice
            .iter()
            .map(|advice| format!("{indent}→ {}", advice.say(lang))),
    );
    rows
}
