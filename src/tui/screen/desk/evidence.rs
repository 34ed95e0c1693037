//! The project's evidence as it matters at an indicator, and what the evaluator said.

use std::collections::BTreeSet;

use super::pane::Pane;
use crate::model::Evidence;
use crate::number::Exact;
use crate::rubric::Indicator;
use crate::text::Phrase;
use crate::text::width::{cells, wrap};
use crate::tui::state::app::State;
use crate::tui::state::desk::evidence::{Cited, Item, Worth, items};
use crate::tui::state::desk::support::{Met, needs};
use crate::tui::theme::Tone;
use crate::tui::widget::Look;
use crate::workbench::case::Case;

/// Evidence and comment in a column of their own.
pub(super) fn beside(state: &State, case: &Case, look: &Look, width: u16) -> Pane {
    let mut pane = Pane::new(look, width);
    if let Some(indicator) = state.desk.indicator(case) {
        add(&mut pane, case, indicator);
    }
    pane
}

/// Adds evidence and comment.
pub(super) fn add(pane: &mut Pane, case: &Case, indicator: &Indicator) {
    let items = items(case, indicator);
    let counting = items.iter().filter(|item| item.worth == Worth::Counts).count();
    let head = Phrase::new("screen-evidence-head")
        .with("count", items.len())
        .with("counting", counting);
    let head = pane.say(&head);
    pane.heading(&head);
    let mut told = BTreeSet::new();
    for item in &items {
        let first_of_kind = told.insert(&item.evidence.kind);
        add_item(pane, case, item, first_of_kind);
    }
    add_comment(pane, case, indicator);
    add_needs(pane, case, indicator);
}

/// What the levels ask for, and whether the evidence gives it.
fn add_needs(pane: &mut Pane, case: &Case, indicator: &Indicator) {
    let signs = pane.look().borders;
    let needs = needs(case, indicator);
    if !needs.is_empty() {
        let head = pane.say(&Phrase::new("screen-needs-head"));
        pane.heading(&head);
    }
    for need in needs {
        let (sign, tone) = match need.met {
            Met::Cited => (signs.done, Tone::Good),
            Met::Shown => (signs.open, Tone::Plain),
            Met::No => (signs.capped, Tone::Capped),
        };
        let said = pane.say(&need.said);
        pane.hung(&format!(" {sign} "), &said, tone, Tone::Dim);
    }
}

fn add_item(pane: &mut Pane, case: &Case, item: &Item<'_>, first_of_kind: bool) {
    let signs = pane.look().borders;
    let (sign, tone) = match item.worth {
        Worth::Counts => (signs.done, Tone::Good),
        Worth::Context | Worth::Elsewhere => (signs.context, Tone::Plain),
        Worth::Vanity | Worth::Retired => (signs.rejected, Tone::Trouble),
    };
    let cited = match item.cited {
        Cited::Yes => pane.say(&Phrase::new("screen-cited")) + " ",
        Cited::No => String::new(),
    };
    let text_tone = match item.worth {
        Worth::Counts | Worth::Context => Tone::Plain,
        Worth::Vanity | Worth::Elsewhere | Worth::Retired => Tone::Dim,
    };
    let start = format!(" {sign} ");
    let indent = cells(&start) + cells(&cited);
    let text = facts(item.evidence, pane);
    for (at, line) in wrap(&text, pane.width().saturating_sub(indent))
        .into_iter()
        .enumerate()
    {
        if at == 0 {
            pane.pieces(vec![
                (start.clone(), tone),
                (cited.clone(), Tone::Key),
                (line, text_tone),
            ]);
        } else {
            pane.pieces(vec![(" ".repeat(indent) + &line, text_tone)]);
        }
    }
    if let Some(reason) = reason(case, item).filter(|_| first_of_kind || item.worth == Worth::Retired) {
        let reason = pane.say(&reason);
        pane.text(&reason, cells(&start), Tone::Dim);
    }
}

/// `412 graduates in matching posts · 412 graduates · 2025 · register 2025-118`.
fn facts(item: &Evidence, pane: &Pane) -> String {
    let lang = pane.look().lang;
    let quantity = item.quantity.as_ref().map(|quantity| {
        let amount = Phrase::new("screen-amount")
            .with("quantity", quantity.to_string())
            .with("count", if *quantity == Exact::ONE { 1 } else { 2 });
        let amount = amount.with("unit", &item.unit);
        amount.say(lang).trim_end().to_owned()
    });
    let date = item.date.map(|date| date.phrase().say(lang));
    let reference = (!item.reference.is_empty()).then(|| item.reference.clone());
    let parts = [Some(item.title.say(lang).to_owned()), quantity, date, reference];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// Why an item does not count.
fn reason(case: &Case, item: &Item<'_>) -> Option<Phrase> {
    let kind = case.rubric.evidence_kind(&item.evidence.kind);
    let phrase = match item.worth {
        Worth::Counts => return None,
        Worth::Vanity => Phrase::new("screen-worth-vanity"),
        Worth::Context => Phrase::new("screen-worth-context"),
        Worth::Elsewhere => return Some(Phrase::new("screen-worth-elsewhere")),
        Worth::Retired => return Some(Phrase::new("screen-worth-retired")),
    };
    Some(phrase.with("reason", &kind?.reason))
}

fn add_comment(pane: &mut Pane, case: &Case, indicator: &Indicator) {
    let head = pane.say(&Phrase::new("screen-comment-head"));
    pane.heading(&head);
    let comment = case.mark(&indicator.id).comment;
    if comment.is_empty() {
        let none = pane.say(&Phrase::new("screen-no-comment"));
        pane.text(&none, 1, Tone::Dim);
    } else {
        pane.text(&comment, 1, Tone::Plain);
    }
}
