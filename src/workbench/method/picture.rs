//! A result as people look at it: facts, lists to draw bars of, notes, and when the method misleads.

use serde_json::Value;

use super::answer::reason;
use super::sheet::Sheet;
use super::{Answer, Entry, Over};
use crate::text::{Lang, Phrase, width};

/// What there is to look at.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// What the method is called.
    pub title: Phrase,
    /// Who published it.
    pub source: &'static str,
    /// Single figures by name.
    pub facts: Vec<(Phrase, String)>,
    /// Lists and tables, the most telling first.
    pub lists: Vec<List>,
    /// What has to be known beside the numbers.
    pub notes: Vec<Phrase>,
    /// When it misleads.
    pub misleads: Phrase,
}

/// A list of values, or a table of them.
#[derive(Debug, Clone, PartialEq)]
pub struct List {
    /// What the values are.
    pub title: Phrase,
    /// A line for each.
    pub lines: Vec<Line>,
}

/// One line of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Whose it is.
    pub label: String,
    /// Its values as they are said.
    pub said: Vec<Said>,
    /// How long its bar is, from 0 to 1, if it has one.
    pub share: Option<f64>,
}

/// A value as it is said.
#[derive(Debug, Clone, PartialEq)]
pub enum Said {
    /// A number, or a dash.
    Text(String),
    /// A word of the program's own.
    Word(Phrase),
}

impl Said {
    /// In a language.
    pub fn say(&self, lang: Lang) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Word(phrase) => phrase.say(lang),
        }
    }
}

impl Picture {
    /// What an answer shows, labelled by the table that was asked about, if there was one.
    pub fn of(entry: &Entry, answer: &Answer, sheet: Option<&Sheet>) -> Self {
        let mut picture = Self {
            title: entry.phrase(""),
            source: entry.about().source,
            facts: Vec::new(),
            lists: Vec::new(),
            notes: answer.undefined().iter().map(|why| reason(*why)).collect(),
            misleads: entry.phrase("misleads"),
        };
        picture.notes.extend(answer.notes.iter().cloned());
        picture.notes.extend(worst_pair(answer, sheet));
        for given in entry.gives {
            let title = Phrase::new(format!("method-field-{}", given.field.replace('_', "-")));
            match (answer.fields().get(given.field), given.over) {
                (None, _) => {}
                (Some(value), []) => picture.facts.push((title, number(value))),
                (Some(value), [over, ..]) => {
                    let lines = lines(value, *over, sheet);
                    picture.lists.push(List { title, lines });
                }
            }
        }
        picture
    }
}

/// The judgement that fits least, by the labels of the table.
fn worst_pair(answer: &Answer, sheet: Option<&Sheet>) -> Option<Phrase> {
    let pair = answer
        .fields()
        .get("worst_pair")
        .filter(|pair| pair.is_object())?;
    let label = |field: &str| {
        let at = usize::try_from(pair[field].as_u64()?).ok()?;
        let known = sheet.and_then(|sheet| sheet.columns.get(at)).cloned();
        Some(known.unwrap_or_else(|| (at + 1).to_string()))
    };
    let phrase = Phrase::new("method-note-worst-pair").with("row", label("row")?);
    let phrase = phrase.with("column", label("column")?);
    let phrase = phrase
        .with("given", number(&pair["given"]))
        .with("fitting", number(&pair["fitting"]));
    Some(phrase.with("cr", number(&pair["cr_if_mended"])))
}

fn lines(value: &Value, over: Over, sheet: Option<&Sheet>) -> Vec<Line> {
    let values = value.as_array().map_or(&[][..], Vec::as_slice);
    let labels: &[String] = match (over, sheet) {
        (Over::Rows, Some(sheet)) => &sheet.rows,
        (Over::Columns, Some(sheet)) => &sheet.columns,
        _ => &[],
    };
    let fractions = values.iter().filter_map(Value::as_f64);
    let (low, high) = fractions.fold((0.0_f64, 0.0_f64), |(low, high), value| {
        (low.min(value), high.max(value))
    });
    // places and other counts are told, not drawn; so is what lies on both sides of zero
    let is_drawn = low >= 0.0 && high > 0.0 && values.iter().any(Value::is_f64);
    let line = |(at, value): (usize, &Value)| Line {
        label: labels.get(at).cloned().unwrap_or_else(|| (at + 1).to_string()),
        said: said(value),
        share: value.as_f64().filter(|_| is_drawn).map(|value| value / high),
    };
    values.iter().enumerate().map(line).collect()
}

fn said(value: &Value) -> Vec<Said> {
    match value {
        Value::Array(all) => all.iter().flat_map(said).collect(),
        Value::String(word) => {
            let phrase = Phrase::new(format!("method-word-{word}"));
            let known = phrase.say(Lang::EN) != phrase.name();
            vec![if known {
                Said::Word(phrase)
            } else {
                Said::Text(word.clone())
            }]
        }
        value => vec![Said::Text(number(value))],
    }
}

/// A number as people read it: four digits behind the point, fewer where they say nothing, powers of ten far from 1.
pub fn number(value: &Value) -> String {
    match value {
        Value::Number(number) if number.is_f64() => short(number.as_f64().unwrap_or_default()),
        Value::Null => "–".to_owned(),
        Value::String(text) => text.clone(),
        value => value.to_string(),
    }
}

fn short(value: f64) -> String {
    let size = value.abs();
    if size >= 1e7 || (size > 0.0 && size < 1e-3) {
        return format!("{value:.3e}");
    }
    let text = format!("{value:.4}");
    match text.trim_end_matches('0').trim_end_matches('.') {
        "-0" | "" => "0".to_owned(),
        text => text.to_owned(),
    }
}

/// The picture as lines of text, with bars of so many cells.
pub fn drawn(picture: &Picture, lang: Lang, cells: usize) -> String {
    let mut out = format!("{}  ({})\n", picture.title.say(lang), picture.source);
    for (name, value) in &picture.facts {
        out += &format!("{}  {value}\n", width::left(&name.say(lang), 26));
    }
    if !picture.facts.is_empty() {
        out.insert(out.find('\n').unwrap_or_default(), '\n');
    }
    for list in &picture.lists {
        out += &format!("\n{}\n", list.title.say(lang));
        for line in &list.lines {
            let values: Vec<String> = line
                .said
                .iter()
                .map(|said| width::right(&said.say(lang), 9))
                .collect();
            let bar = line.share.map(|share| bar(share, cells)).unwrap_or_default();
            let text = format!("  {} {}  {bar}", width::left(&line.label, 24), values.join(" "));
            out += text.trim_end();
            out.push('\n');
        }
    }
    out.push('\n');
    for note in &picture.notes {
        out += &format!("! {}\n", note.say(lang));
    }
    let caveat = Phrase::new("method-misleads").with("what", picture.misleads.clone());
    out += &caveat.say(lang);
    out.push('\n');
    out
}

/// A bar of eighths of cells.
pub fn bar(share: f64, cells: usize) -> String {
    const PARTS: [&str; 8] = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a share of some cells is small and not below zero"
    )]
    let eighths = (share.clamp(0.0, 1.0) * crate::method::magnitude::real(cells * 8)).round() as usize;
    "█".repeat(eighths / 8) + PARTS[eighths % 8]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short_and_bars_are_eighths() {
        let said = |value: f64| number(&serde_json::json!(value));
        assert_eq!(said(0.25), "0.25");
        assert_eq!(said(12.0), "12");
        assert_eq!(said(1.0 / 3.0), "0.3333");
        assert_eq!(said(0.000_02), "2.000e-5");
        assert_eq!(bar(0.5, 4), "██");
        assert_eq!(bar(0.28, 4), "█▏");
        assert_eq!(bar(0.0, 4), "");
    }
}
