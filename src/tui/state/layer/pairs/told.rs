//! What is told while pairs are judged.

use super::super::View;
use super::super::told::{Row, Told, Tone};
use super::{FARTHEST, Family, Pairs, said};
use crate::text::{Phrase, width};
use crate::workbench::method::picture::{bar, number};

/// Cells of the longest bar.
const BAR: usize = 24;
/// Judgements that are taken as consistent have no higher ratio.
const CONSISTENT: f64 = 0.1;

pub(super) fn rows(pairs: &Pairs, view: &View<'_>) -> Vec<Row> {
    let mut told = Told::new(Pairs::told_place(view).width().saturating_sub(1), view.lang);
    let Some(family) = pairs.families.get(pairs.family) else {
        return told.rows();
    };
    if let Some(lines) = &pairs.reply {
        told.say(&Phrase::new("screen-pairs-proposed"), Tone::Dim);
        told.blank();
        for line in lines {
            told.put(line, Tone::Plain);
        }
        return told.rows();
    }
    question(&mut told, family);
    so_far(&mut told, family);
    told.rows()
}

fn question(told: &mut Told, family: &Family) {
    let lang = told.lang();
    let (row, column) = family.asked();
    let done = family.steps.iter().filter(|step| step.is_some()).count();
    let head = Phrase::new("screen-pairs-head").with("title", family.title.clone());
    let head = head
        .with("done", done.to_string())
        .with("of", family.steps.len().to_string());
    told.say(&head, Tone::Head);
    told.blank();
    told.say(&Phrase::new("screen-pairs-question"), Tone::Plain);
    let name = |at: usize| format!("{}  {}", family.parts[at].0, family.parts[at].1.say(lang));
    told.put(&format!("  ← {}", name(row)), Tone::Plain);
    told.put(&format!("  → {}", name(column)), Tone::Plain);
    told.blank();
    let step = family.steps[family.at];
    told.put(&scale(step), Tone::Plain);
    let judged = match step {
        None => Phrase::new("screen-pairs-unsaid"),
        Some(0) => Phrase::new("screen-pairs-equal"),
        Some(step) => {
            let (more, less) = if step > 0 { (row, column) } else { (column, row) };
            Phrase::new("screen-pairs-times")
                .with("more", family.parts[more].0.as_str())
                .with("less", family.parts[less].0.as_str())
                .with("times", said(step.abs()))
        }
    };
    told.say(&judged, if step.is_some() { Tone::Good } else { Tone::Dim });
    told.blank();
}

/// `9 8 … 2 1 2 … 9` with the judgement in brackets.
fn scale(step: Option<i8>) -> String {
    let mark = |at: i8| {
        let size = at.abs() + 1;
        if step == Some(-at) {
            format!("[{size}]")
        } else {
            format!(" {size} ")
        }
    };
    let marks: Vec<String> = (-FARTHEST..=FARTHEST).map(mark).collect();
    format!("  {}", marks.concat())
}

/// Weights and consistency of the parts that are judged without a gap.
fn so_far(told: &mut Told, family: &Family) {
    let lang = told.lang();
    let live = family.live();
    if live.parts < 2 {
        return;
    }
    for (part, weight) in family.parts.iter().zip(&live.weights) {
        let title = width::left(part.1.say(lang), 28);
        let weight_said = width::right(&number(&serde_json::json!(weight)), 7);
        let id = width::left(&part.0, 6);
        told.put(
            &format!("{id} {title} {weight_said}  {}", bar(*weight, BAR)),
            Tone::Plain,
        );
    }
    if let Some(cr) = live.cr {
        let phrase = Phrase::new("screen-pairs-cr").with("cr", number(&serde_json::json!(cr)));
        let phrase = phrase.with("count", live.parts);
        let tone = if cr > CONSISTENT {
            Tone::Trouble
        } else {
            Tone::Good
        };
        told.say(&phrase, tone);
    }
    if let Some((row, column, fitting)) = live.worst {
        let ids = |at: usize| family.parts[at].0.as_str();
        let given = said(family.steps[super::at_of(row, column)].unwrap_or(0));
        let phrase = Phrase::new("reply-weigh-worst").with("row", ids(row));
        let phrase = phrase.with("column", ids(column)).with("given", given);
        told.say(
            &phrase.with("fitting", number(&serde_json::json!(fitting))),
            Tone::Dim,
        );
    }
}
