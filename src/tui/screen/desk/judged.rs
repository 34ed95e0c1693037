//! What can be answered at an indicator, and what was.

use super::pane::Pane;
use crate::number::Exact;
use crate::rubric::indicator::{Curve, Direction, Item, Measure, Quotient};
use crate::rubric::{Adjustment, Answerer, Effect, Indicator, Kind, Level};
use crate::scoring::{self, Answer, IndicatorResult, MarkState, Value};
use crate::text::Phrase;
use crate::text::width::{cells, left, right, wrap};
use crate::tui::state::app::Hit;
use crate::tui::state::desk::support::{Reach, reach};
use crate::tui::state::desk::tree::{Standing, now, result, standing};
use crate::tui::state::news::figure;
use crate::tui::theme::Tone;
use crate::workbench::acts::rubric::going_over::asked_anew;
use crate::workbench::case::{Case, answered_by, signed};

/// Adds it to the pane.
pub(super) fn add(pane: &mut Pane, case: &Case, indicator: &Indicator) {
    if let Some(adjustment) = case.rubric.adjustment(&indicator.id) {
        of_adjustment(pane, case, adjustment);
        return notes(pane, case, indicator);
    }
    match &indicator.kind {
        Kind::Level(levels) => of_levels(pane, case, indicator, levels),
        Kind::Measure(measure) => of_measure(pane, case, indicator, measure),
        Kind::Checklist(items) => of_items(pane, case, indicator, items),
        Kind::Points { max, step } => {
            let allowed = Phrase::new("screen-points-of")
                .with("max", max.to_string())
                .with("step", step.to_string());
            let allowed = pane.say(&allowed);
            pane.text(&allowed, 1, Tone::Dim);
            entered(pane, case, indicator);
        }
    }
    notes(pane, case, indicator);
    changed_since(pane, case, indicator);
}

/// What an adjustment does each time, why, with what it is capped, and what it comes to.
fn of_adjustment(pane: &mut Pane, case: &Case, adjustment: &Adjustment) {
    let each = pane.say(&scoring::each_time(adjustment));
    pane.text(&each, 1, Tone::Plain);
    pane.labelled("screen-adjustment-reason", &adjustment.reason);
    let mut groups = case.rubric.adjustment_groups().iter();
    if let Some(group) = groups.find(|group| adjustment.group.as_ref() == Some(&group.id)) {
        let most = Phrase::new("screen-adjustment-most").with("group", &group.title);
        let most = pane.say(&most.with("most", group.most.to_string()));
        pane.beside("screen-adjustment-group", &most, Tone::Plain);
    }
    pane.blank();
    let result = case.outcome.adjustment(adjustment.id());
    let Some(result) = result.filter(|result| result.asked.raw.is_some()) else {
        let open = pane.say(&Phrase::new("score-trace-adjustment-open"));
        return pane.text(&open, 1, Tone::Dim);
    };
    let given = Phrase::new(match adjustment.effect {
        Effect::Veto => "screen-adjusted-veto",
        _ => "screen-adjusted",
    });
    let times = result
        .asked
        .raw
        .as_ref()
        .map_or_else(String::new, Exact::to_string);
    let given = given.with("times", times).with("points", signed(&result.points));
    let given = pane.say(&given);
    pane.text(&given, 1, Tone::Title);
    // the first sentence is the reason, which stands above
    let told = scoring::adjusted(&case.rubric, &case.outcome, result)
        .into_iter()
        .skip(1);
    for because in told.filter(|_| result.is_given()) {
        let said = pane.say(&because);
        pane.text(&said, 1, Tone::Capped);
    }
}

/// That the mark of a submitted sheet would score otherwise by what is known now.
fn changed_since(pane: &mut Pane, case: &Case, indicator: &Indicator) {
    if let Some(now) = now(case, &indicator.id) {
        let score = now.scored.as_ref().map_or_else(|| "–".to_owned(), figure);
        let phrase = Phrase::new("score-trace-changed-since").with("now", score);
        let said = format!(" {} {}", pane.look().borders.conflict, pane.say(&phrase));
        pane.text(&said, 0, Tone::Trouble);
    }
}

fn of_levels(pane: &mut Pane, case: &Case, indicator: &Indicator, levels: &[Level]) {
    let result = result(case, &indicator.id);
    let raw = result.and_then(|result| result.raw.as_ref());
    let scored = result.and_then(|result| result.scored.as_ref());
    let reach = reach(case, indicator);
    let lang = pane.look().lang;
    let name = |level: &Level| match level.name() {
        Some(name) => format!("{} {}", level.value, name.say(lang)),
        None => level.value.to_string(),
    };
    let wide = levels.iter().map(|level| cells(&name(level))).max().unwrap_or(1);
    for level in levels {
        let signs = pane.look().borders;
        let marked = raw == Some(&level.value);
        let lowered = !marked && raw.is_some() && scored == Some(&level.value) && raw != scored;
        let pointer = if marked {
            signs.pointer
        } else if lowered {
            signs.capped
        } else {
            " "
        };
        let (beyond, tone) = beyond(reach.as_ref(), level, signs.capped);
        let head = format!(" {pointer} {} {beyond} ", named(&name(level), wide));
        let indent = cells(&head);
        let text = level.text.say(pane.look().lang).to_owned();
        let lines = wrap(&text, pane.width().saturating_sub(indent));
        for (at, line) in lines.into_iter().enumerate() {
            let start = if at == 0 { head.clone() } else { " ".repeat(indent) };
            let start_tone = if lowered { Tone::Capped } else { tone };
            let hit = Some(Hit::Level(level.value.to_string()));
            let whole = marked.then_some(Tone::Selected);
            pane.row(vec![(start, start_tone), (line, tone)], whole, hit);
        }
    }
}

/// A level by number alone stands to the right, one with its word to the left.
fn named(name: &str, wide: usize) -> String {
    if name.contains(' ') {
        left(name, wide)
    } else {
        right(name, wide)
    }
}

/// The sign of a level that would score less than it says: dim where no evidence of the project supports it.
fn beyond<'s>(reach: Option<&Reach>, level: &Level, sign: &'s str) -> (&'s str, Tone) {
    match reach {
        Some(reach) if level.value > reach.shown && level.value > reach.cited => (sign, Tone::Dim),
        Some(reach) if level.value > reach.cited => (sign, Tone::Plain),
        _ => (" ", Tone::Plain),
    }
}

fn of_measure(pane: &mut Pane, case: &Case, indicator: &Indicator, measure: &Measure) {
    entered(pane, case, indicator);
    let lang = pane.look().lang;
    let mut facts = Vec::new();
    if let Some(ratio) = &measure.ratio {
        let (label, of) = match ratio.quotient {
            Quotient::Ratio => ("screen-measure-ratio", "screen-measure-ratio-of"),
            Quotient::Growth => ("screen-measure-growth", "screen-measure-growth-of"),
        };
        let of = Phrase::new(of).with("of", &ratio.of).with("over", &ratio.over);
        facts.push((label, of.say(lang)));
    }
    let better = Phrase::new(match measure.higher {
        Direction::Better => "screen-measure-better",
        Direction::Worse => "screen-measure-worse",
    });
    let unit = format!("{} · {}", measure.unit.say(lang), better.say(lang));
    facts.extend([
        ("screen-measure-unit", unit),
        ("screen-measure-period", measure.period.say(lang).to_owned()),
        ("screen-measure-data", measure.data.say(lang).to_owned()),
        ("screen-measure-scale", curve_text(&measure.curve)),
    ]);
    for (label, text) in facts {
        pane.beside(label, &text, Tone::Plain);
    }
}

/// What was entered, and what it scores as.
fn entered(pane: &mut Pane, case: &Case, indicator: &Indicator) {
    let Some(result) = result(case, &indicator.id) else {
        return;
    };
    let given = match (&result.answer, &result.raw) {
        (Some(answer), Some(raw)) => format!("{answer} = {}", figure(raw)),
        (None, Some(raw)) => raw.to_string(),
        _ => pane.say(&Phrase::new("screen-nothing-entered")),
    };
    let scores = scores(pane, case, result);
    let text = [Some(given), scores]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join("   ");
    pane.beside("screen-measure-entered", &text, Tone::Title);
    pane.blank();
}

fn scores(pane: &Pane, case: &Case, result: &IndicatorResult) -> Option<String> {
    let score = result.score.as_ref()?.fixed(case.rubric.rounding().decimals);
    let said = pane.say(&Phrase::new("screen-scores-as").with("score", score));
    Some(match standing(case, result) {
        Standing::Capped => format!("{} {said}", pane.look().borders.capped),
        _ => said,
    })
}

fn of_items(pane: &mut Pane, case: &Case, indicator: &Indicator, items: &[Item]) {
    entered(pane, case, indicator);
    let answer = case.mark(&indicator.id).answer;
    let ticked = match &answer {
        Some(Answer::Value(Value::Items(ticked))) => Some(ticked),
        _ => None,
    };
    let wide = items
        .iter()
        .map(|item| cells(&item.points.to_string()))
        .max()
        .unwrap_or(1);
    for item in items {
        let is_ticked = ticked.is_some_and(|ticked| ticked.contains(&item.id));
        let sign = if is_ticked { pane.look().borders.done } else { " " };
        let head = format!(" [{sign}] {} ", right(&item.points.to_string(), wide));
        let indent = cells(&head);
        let text = item.text.say(pane.look().lang).to_owned();
        for (at, line) in wrap(&text, pane.width().saturating_sub(indent))
            .into_iter()
            .enumerate()
        {
            let start = if at == 0 { head.clone() } else { " ".repeat(indent) };
            let tone = if is_ticked { Tone::Good } else { Tone::Plain };
            pane.pieces(vec![(start, tone), (line, Tone::Plain)]);
        }
    }
}

/// What is to be known of the answer whatever the kind.
fn notes(pane: &mut Pane, case: &Case, indicator: &Indicator) {
    let mark = case.mark(&indicator.id);
    let signs = pane.look().borders;
    if let Some(anew) = asked_anew(case, &indicator.id) {
        let said = format!(" ? {}", pane.say(&anew));
        pane.text(&said, 0, Tone::Trouble);
    }
    let note = match (&mark.answer, mark.state()) {
        (_, MarkState::NotApplicable) => {
            Some((signs.not_applicable, Phrase::new("screen-mark-na"), Tone::Title))
        }
        (Some(Answer::Abstain(reason)), _) => {
            let phrase = Phrase::new("screen-mark-abstain").with("reason", reason);
            Some((signs.conflict, phrase, Tone::Title))
        }
        _ => match indicator.answer {
            Answerer::Evaluator if indicator.na => {
                Some((signs.not_applicable, Phrase::new("screen-na-possible"), Tone::Dim))
            }
            Answerer::Evaluator if case.may_answer(indicator) => None,
            other => Some((" ", answered_by(other), Tone::Dim)),
        },
    };
    if let Some((sign, phrase, tone)) = note {
        let said = format!(" {sign} {}", pane.say(&phrase));
        pane.text(&said, 0, tone);
    }
}

fn curve_text(curve: &Curve) -> String {
    let pair = |(value, score): &(Exact, Exact)| format!("{value} → {score}");
    match curve {
        Curve::Points(points) => points.iter().map(pair).collect::<Vec<_>>().join(" · "),
        Curve::Thresholds(steps) => steps
            .iter()
            .map(|step| format!("≥ {}", pair(step)))
            .collect::<Vec<_>>()
            .join(" · "),
        Curve::Target { baseline, value } => {
            format!("{baseline} → 0 · {value} → 100")
        }
    }
}
