//! The text of a rubric with other weights: everything else in it stays as its author wrote it.

use toml_edit::{DocumentMut, Item, Value};

use super::{Part, id_of};
use crate::method::magnitude::real;
use crate::rubric::Node;
use crate::text::Phrase;
use crate::workbench::Fault;
use crate::workbench::shelf::Written;

/// Digits that new weights have of their sum: a ten-thousandth of it is the last.
const STEPS: f64 = 10_000.0;

/// The siblings with what they weigh and would weigh.
///
/// New weights have the sum of the old ones, in ten-thousandths of the next power of ten; what rounding leaves over goes to
/// those it took most from, so that they sum to it exactly.
pub(super) fn parts(siblings: &[&Node], shares: &[f64]) -> Vec<Part> {
    let total: f64 = siblings.iter().map(|node| node.weight().approximate()).sum();
    let step = libm::exp10(libm::ceil(libm::log10(total) - 1e-9)) / STEPS;
    let units = (total / step).round();
    let exact: Vec<f64> = shares.iter().map(|share| share * units).collect();
    let mut whole: Vec<f64> = exact.iter().map(|units| units.floor()).collect();
    let mut order: Vec<usize> = (0..whole.len()).collect();
    let lost = |at: &usize| exact[*at] - exact[*at].floor();
    order.sort_by(|one, other| lost(other).total_cmp(&lost(one)).then(one.cmp(other)));
    let given: f64 = whole.iter().sum();
    for (count, at) in order.into_iter().cycle().take(shares.len()).enumerate() {
        if real(count) + 0.5 < units - given {
            whole[at] += 1.0;
        }
    }
    let decimals = if step < 1.0 {
        libm::round(-libm::log10(step))
    } else {
        0.0
    };
    let parts = siblings.iter().zip(shares).zip(whole);
    parts
        .map(|((node, share), units)| Part {
            id: id_of(node).to_owned(),
            title: node.title().clone(),
            old: node.weight().to_string(),
            new: written(units * step, decimals),
            share: *share,
        })
        .collect()
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "decimals are few and not below zero"
)]
fn written(weight: f64, decimals: f64) -> String {
    let text = format!("{weight:.*}", decimals as usize);
    if text.contains('.') {
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    } else {
        text
    }
}

/// The new text and its diff; it must read as a rubric, else nothing is proposed.
pub(super) fn text(
    written: &Written,
    siblings: &[&Node],
    parts: &[Part],
) -> Result<(String, Vec<String>), Fault> {
    let broken = || Fault::user("weigh-place", Phrase::new("fault-weigh-place"));
    let mut document: DocumentMut = written.text.parse().map_err(|_| broken())?;
    for (node, part) in siblings.iter().zip(parts) {
        let table = match node {
            Node::Criterion(_) => "criteria",
            Node::Indicator(_) => "indicators",
        };
        let place = document.get_mut(table).and_then(|table| table.get_mut(&part.id));
        let place = place.and_then(Item::as_table_like_mut).ok_or_else(broken)?;
        let mut value: Value = part.new.parse().map_err(|_| broken())?;
        if let Some(old) = place.get("weight").and_then(Item::as_value) {
            *value.decor_mut() = old.decor().clone();
        }
        place.insert("weight", Item::Value(value));
    }
    let text = document.to_string();
    let read = Written {
        text: text.clone(),
        ..written.clone()
    };
    let reading = read.read();
    if reading.rubric.is_none() {
        return Err(Fault::unreadable(reading.findings));
    }
    let diff = diff(&written.text, &text);
    Ok((text, diff))
}

/// The lines that differ, each under the heading it stands below; both texts have the same lines in the same places but
/// for weights that were not written before.
fn diff(old: &str, new: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut heading = "";
    let mut said = "";
    let mut before = old.lines().peekable();
    for line in new.lines() {
        if line.starts_with('[') {
            heading = line;
        }
        if before.peek() == Some(&line) {
            before.next();
            continue;
        }
        if said != heading {
            out.push(format!(" {heading}"));
            said = heading;
        }
        if let Some(old) = before.peek().filter(|old| is_weight(old)) {
            out.push(format!("-{old}"));
            before.next();
        }
        out.push(format!("+{line}"));
    }
    out
}

fn is_weight(line: &str) -> bool {
    line.trim_start().starts_with("weight") || line.contains("weight =")
}
