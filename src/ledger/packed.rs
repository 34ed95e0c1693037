//! A sheet's marks in few bytes: one cell of fixed width per indicator, and aside what has no fixed width.
//!
//! ```text
//! byte 0     1      2         3          4..12          12..20
//!      tag   flags  decimals  decimals   over, i64 BE   under, i64 BE
//! ```
//!
//! Levels, numbers and ratios live in the cells, where a million of them are read at once; words, cited evidence,
//! ticked items and numbers too long for a cell are kept aside as JSON.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value as Json, json};

use super::{Earlier, wire};
use crate::model::{EvidenceId, IndicatorId};
use crate::number::{Exact, written};
use crate::scoring::{Answer, Mark, Sheet, Value};

/// Bytes of one cell.
pub const WIDTH: usize = 20;

/// The mark has words of the evaluator aside.
pub const HAS_COMMENT: u8 = 1;
/// The mark cites evidence, named aside.
pub const HAS_CITES: u8 = 2;

/// What a cell holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Tag {
    /// No answer.
    Unanswered = 0,
    /// A number.
    Number = 1,
    /// Two numbers.
    Ratio = 2,
    /// An answer that has no fixed width, aside.
    Aside = 3,
    /// Does not apply.
    NotApplicable = 4,
    /// Not judged, for a reason aside.
    Abstain = 5,
}

/// The marks of a sheet, packed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packed {
    /// [`WIDTH`] bytes for each indicator, in their order.
    pub cells: Vec<u8>,
    /// JSON of what is kept aside, by indicator; empty when nothing is.
    pub aside: String,
}

/// Packs the marks at `indicators`; marks at others do not exist on a sheet.
pub fn pack(indicators: &[IndicatorId], marks: &Sheet) -> Packed {
    let mut cells = Vec::with_capacity(indicators.len() * WIDTH);
    let mut aside = Map::new();
    for indicator in indicators {
        let Some(mark) = marks.get(indicator) else {
            cells.extend([0; WIDTH]);
            continue;
        };
        let (cell, answer) = cell(mark);
        cells.extend(cell);
        if answer.is_some() || cell[1] != 0 {
            aside.insert(indicator.to_string(), Json::Object(beside(mark, answer)));
        }
    }
    let aside = if aside.is_empty() {
        String::new()
    } else {
        Json::Object(aside).to_string()
    };
    Packed { cells, aside }
}

/// The key of answers that wait to be looked at again; no id has a blank in it.
const AGAIN: &str = "asked anew";
/// The key of marks at indicators that are gone.
const LEFT: &str = "left behind";

/// What is kept aside, with what earlier editions left open beside it.
pub fn with_earlier(aside: String, earlier: &Earlier) -> String {
    if earlier.is_empty() {
        return aside;
    }
    let mut all: Map<String, Json> = serde_json::from_str(&aside).unwrap_or_default();
    let again = earlier.again.iter();
    let again: Map<String, Json> = again
        .map(|(id, one)| (id.to_string(), wire::answer(one)))
        .collect();
    let left = earlier.left.iter();
    let left: Map<String, Json> = left
        .map(|(id, mark)| (id.to_string(), Json::Object(beside(mark, mark.answer.as_ref()))))
        .collect();
    for (key, part) in [(AGAIN, again), (LEFT, left)] {
        if !part.is_empty() {
            all.insert(key.to_owned(), Json::Object(part));
        }
    }
    Json::Object(all).to_string()
}

/// What is kept aside of the marks alone, and what earlier editions left open; `None` for a text that
/// [`with_earlier`] did not write.
pub fn without_earlier(aside: &str) -> Option<(String, Earlier)> {
    // most sheets never went over to another edition
    if !aside.contains(AGAIN) && !aside.contains(LEFT) {
        return Some((aside.to_owned(), Earlier::default()));
    }
    let mut all: Map<String, Json> = serde_json::from_str(aside).ok()?;
    let mut earlier = Earlier::default();
    for (id, json) in part(&mut all, AGAIN)? {
        earlier
            .again
            .insert(IndicatorId::new(&id)?, wire::of_answer(json)?);
    }
    for (id, json) in part(&mut all, LEFT)? {
        let Json::Object(mut words) = json else {
            return None;
        };
        let (answer, comment, cites) = said(&mut words)?;
        let mark = Mark {
            answer,
            comment,
            cites,
        };
        earlier.left.insert(IndicatorId::new(&id)?, mark);
    }
    let rest = if all.is_empty() {
        String::new()
    } else {
        Json::Object(all).to_string()
    };
    Some((rest, earlier))
}

fn part(all: &mut Map<String, Json>, key: &str) -> Option<Map<String, Json>> {
    match all.remove(key) {
        None => Some(Map::new()),
        Some(Json::Object(part)) => Some(part),
        Some(_) => None,
    }
}

/// Cells in which only the mark at one indicator changed, where nothing of the sheet is aside; `None` where something
/// of that mark has to be.
pub fn patched(cells: &[u8], indicators: &[IndicatorId], marks: &Sheet, at: &IndicatorId) -> Option<Vec<u8>> {
    let place = indicators.iter().position(|indicator| indicator == at)? * WIDTH;
    let (new, answer) = marks.get(at).map_or(([0; WIDTH], None), cell);
    if answer.is_some() || new[1] != 0 {
        return None;
    }
    let mut cells = cells.to_vec();
    cells.get_mut(place..place + WIDTH)?.copy_from_slice(&new);
    Some(cells)
}

/// The marks that were packed; `None` for bytes that [`pack`] did not write.
pub fn unpack(indicators: &[IndicatorId], cells: &[u8], aside: &str) -> Option<Sheet> {
    if cells.len() != indicators.len() * WIDTH {
        return None;
    }
    let mut aside = match aside {
        "" => Map::new(),
        text => serde_json::from_str(text).ok()?,
    };
    let mut marks = BTreeMap::new();
    for (indicator, cell) in indicators.iter().zip(cells.chunks_exact(WIDTH)) {
        let words = aside.remove(indicator.as_str());
        let mark = mark(cell, words)?;
        if mark != Mark::default() {
            marks.insert(indicator.clone(), mark);
        }
    }
    aside.is_empty().then_some(marks)
}

/// The cell of a mark, and its answer when that has to be kept aside.
fn cell(mark: &Mark) -> ([u8; WIDTH], Option<&Answer>) {
    let mut cell = [0; WIDTH];
    let number = |number: &Exact| fixed(number);
    let (tag, parts) = match &mark.answer {
        None => (Tag::Unanswered, None),
        Some(Answer::NotApplicable) => (Tag::NotApplicable, None),
        Some(Answer::Abstain(_)) => (Tag::Abstain, None),
        Some(Answer::Value(Value::Number(one))) => (Tag::Number, number(one).map(|one| (one, (0, 0)))),
        Some(Answer::Value(Value::Ratio { over, under })) => (Tag::Ratio, number(over).zip(number(under))),
        Some(Answer::Value(Value::Items(_))) => (Tag::Aside, None),
    };
    let fits = parts.is_some() || !matches!(tag, Tag::Number | Tag::Ratio);
    let tag = if fits { tag } else { Tag::Aside };
    if let Some(((over, over_decimals), (under, under_decimals))) = parts {
        (cell[2], cell[3]) = (over_decimals, under_decimals);
        cell[4..12].copy_from_slice(&over.to_be_bytes());
        cell[12..].copy_from_slice(&under.to_be_bytes());
    }
    cell[0] = tag as u8;
    cell[1] = if mark.comment.is_empty() { 0 } else { HAS_COMMENT }
        | if mark.cites.is_empty() { 0 } else { HAS_CITES };
    (
        cell,
        mark.answer
            .as_ref()
            .filter(|_| matches!(tag, Tag::Aside | Tag::Abstain)),
    )
}

fn beside(mark: &Mark, answer: Option<&Answer>) -> Map<String, Json> {
    let mut words = Map::new();
    if let Some(answer) = answer {
        words.insert("answer".to_owned(), wire::answer(answer));
    }
    if !mark.comment.is_empty() {
        words.insert("comment".to_owned(), json!(mark.comment));
    }
    if !mark.cites.is_empty() {
        words.insert(
            "cites".to_owned(),
            json!(mark.cites.iter().map(EvidenceId::as_str).collect::<Vec<_>>()),
        );
    }
    words
}

fn mark(cell: &[u8], words: Option<Json>) -> Option<Mark> {
    let mut words = match words {
        None => Map::new(),
        Some(Json::Object(words)) => words,
        Some(_) => return None,
    };
    let plain = |from: usize, decimals: u8| {
        exact(
            i64::from_be_bytes(cell[from..from + 8].try_into().ok()?),
            decimals,
        )
    };
    let (kept, comment, cites) = said(&mut words)?;
    let answer = match (cell[0], kept) {
        (0, None) => None,
        (1, None) => Some(Answer::Value(Value::Number(plain(4, cell[2])?))),
        (2, None) => Some(Answer::Value(Value::Ratio {
            over: plain(4, cell[2])?,
            under: plain(12, cell[3])?,
        })),
        (3, Some(answer @ Answer::Value(_))) | (5, Some(answer @ Answer::Abstain(_))) => Some(answer),
        (4, None) => Some(Answer::NotApplicable),
        _ => return None,
    };
    let mark = Mark {
        answer,
        comment,
        cites,
    };
    let flags = cell[1];
    let agrees = (flags & HAS_COMMENT != 0) != mark.comment.is_empty()
        && (flags & HAS_CITES != 0) != mark.cites.is_empty()
        && words.is_empty();
    agrees.then_some(mark)
}

/// What is aside of one mark: its answer, its words and what it cites.
fn said(words: &mut Map<String, Json>) -> Option<(Option<Answer>, String, BTreeSet<EvidenceId>)> {
    let answer = words
        .remove("answer")
        .map_or(Some(None), |json| wire::of_answer(json).map(Some))?;
    let comment = words
        .remove("comment")
        .map_or(Some(String::new()), |text| text.as_str().map(str::to_owned))?;
    let ids = words
        .remove("cites")
        .map_or(Some(Vec::new()), |ids| ids.as_array().cloned())?;
    let cites = ids
        .iter()
        .map(|id| EvidenceId::new(id.as_str()?))
        .collect::<Option<_>>()?;
    Some((answer, comment, cites))
}

/// The most decimals a cell holds: a power of ten that fits an `i64`.
const MOST_DECIMALS: usize = 18;

/// Mantissa and decimals of a number that fits a cell.
fn fixed(number: &Exact) -> Option<(i64, u8)> {
    if let Some(whole) = number.to_i64() {
        return Some((whole, 0));
    }
    let text = written::write(number);
    let (before, after) = text.split_once('.')?;
    let decimals = u8::try_from(after.len())
        .ok()
        .filter(|_| after.len() <= MOST_DECIMALS)?;
    Some((format!("{before}{after}").parse().ok()?, decimals))
}

fn exact(mantissa: i64, decimals: u8) -> Option<Exact> {
    Exact::ratio(mantissa, 10_i64.checked_pow(u32::from(decimals))?)
}
