//! Which answers an indicator permits, and how people write them.

use std::collections::BTreeSet;

use super::{Answer, Value};
use crate::number::Exact;
use crate::rubric::indicator::{Measure, Quotient};
use crate::rubric::{Indicator, Kind, Level, Rubric};
use crate::text::{Arg, Phrase};

/// Why an answer is not taken, and the way out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// Its name in kebab case, such as `level-outside`.
    pub name: &'static str,
    /// What is the matter.
    pub message: Phrase,
    /// The way out.
    pub hint: Option<Phrase>,
}

/// Reads an answer as people write it: a level by its number or its word, a number, `n/d`, checklist items `a,b` (`none` for no item), `n/a`,
/// `abstain` with its `reason`, or `clear`, which is no answer.
///
/// What is read is admitted too.
pub fn read_answer(
    rubric: &Rubric,
    indicator: &Indicator,
    text: &str,
    reason: Option<&str>,
) -> Result<Option<Answer>, Refusal> {
    let text = &narrow(text.trim());
    let answer = match text.to_lowercase().as_str() {
        "clear" => return Ok(None),
        "n/a" => Answer::NotApplicable,
        "abstain" => Answer::Abstain(reason.unwrap_or("").trim().to_owned()),
        _ => match (read_value(indicator, text), rubric.adjustment(&indicator.id)) {
            (Ok(value), _) => Answer::Value(value),
            (Err(_), Some(adjustment)) => return Err(no_times(text, adjustment.times())),
            (Err(refusal), None) => return Err(refusal),
        },
    };
    admit(rubric, indicator, &answer).map(|()| Some(answer))
}

/// The text with full-width letters, digits and signs as an input method leaves them made narrow.
fn narrow(text: &str) -> String {
    let narrow = |ch: char| match ch {
        '！'..='～' => char::from_u32(u32::from(ch) - 0xfee0).unwrap_or(ch),
        '　' => ' ',
        _ => ch,
    };
    text.chars().map(narrow).collect()
}

/// Whether this answer may be given at this indicator or adjustment of `rubric`, by whoever answers it.
pub fn admit(rubric: &Rubric, indicator: &Indicator, answer: &Answer) -> Result<(), Refusal> {
    debug_assert!(
        rubric.asked(&indicator.id).is_some(),
        "what is asked is the rubric's own"
    );
    let taken = fits(indicator, answer);
    match (taken, answer, rubric.adjustment(&indicator.id)) {
        (Err(_), Answer::Value(value), Some(adjustment)) => {
            Err(no_times(&value.to_string(), adjustment.times()))
        }
        (taken, ..) => taken,
    }
}

/// How often an adjustment applies cannot be so much.
fn no_times(found: &str, most: &Exact) -> Refusal {
    let message = Phrase::new("score-refused-times").with("found", found);
    Refusal::of("times-outside", message.with("most", most.to_string()))
}

/// Whether the indicator has room for this answer, whoever gives it.
pub(super) fn fits(indicator: &Indicator, answer: &Answer) -> Result<(), Refusal> {
    match answer {
        Answer::NotApplicable if !indicator.na => {
            Err(
                refusal("na-not-allowed", "score-refused-na-not-allowed", indicator)
                    .hint(expected(&indicator.kind)),
            )
        }
        Answer::Abstain(reason) if reason.trim().is_empty() => {
            let hint = Phrase::new("score-refused-abstain-needs-reason-hint");
            Err(refusal(
                "abstain-needs-reason",
                "score-refused-abstain-needs-reason",
                indicator,
            )
            .hint(hint))
        }
        Answer::NotApplicable | Answer::Abstain(_) => Ok(()),
        Answer::Value(value) => fits_kind(indicator, value),
    }
}

fn fits_kind(indicator: &Indicator, value: &Value) -> Result<(), Refusal> {
    match (&indicator.kind, value) {
        (Kind::Level(levels), Value::Number(number)) => fits_levels(levels, number),
        (Kind::Points { max, step }, Value::Number(number)) => fits_points(max, step, number),
        (Kind::Measure(measure), Value::Number(number)) if measure.ratio.is_none() => {
            fits_measure(measure, number)
        }
        (Kind::Measure(measure), Value::Ratio { over, under }) if measure.ratio.is_some() => {
            fits_ratio(measure, value, over, under)
        }
        (Kind::Checklist(_), Value::Items(ticked)) => fits_items(indicator, ticked),
        _ => Err(mistaken(&indicator.kind, &value.to_string())),
    }
}

fn fits_levels(levels: &[Level], number: &Exact) -> Result<(), Refusal> {
    if levels.iter().any(|level| level.value == *number) {
        return Ok(());
    }
    let inside = |lowest: &Level, highest: &Level| (&lowest.value..=&highest.value).contains(&number);
    let between = levels
        .first()
        .zip(levels.last())
        .is_some_and(|(lowest, highest)| inside(lowest, highest));
    let (name, phrase) = if between {
        ("level-between", "score-refused-level-between")
    } else {
        ("level-outside", "score-refused-level-outside")
    };
    Err(Refusal::of(name, Phrase::new(phrase).with("found", number.to_string())).hint(levels_hint(levels)))
}

fn fits_points(max: &Exact, step: &Exact, number: &Exact) -> Result<(), Refusal> {
    let refused = |name, phrase| {
        let message = Phrase::new(phrase)
            .with("found", number.to_string())
            .with("max", max.to_string());
        Err(Refusal::of(name, message).hint(points_hint(max, step)))
    };
    if number.is_negative() || number > max {
        return refused("points-outside", "score-refused-points-outside");
    }
    if !number.checked_div(step).is_some_and(|steps| steps.is_whole()) {
        return refused("points-between", "score-refused-points-between");
    }
    Ok(())
}

fn fits_measure(measure: &Measure, number: &Exact) -> Result<(), Refusal> {
    let refused = |name, phrase, limit: &Exact| {
        let message = Phrase::new(phrase)
            .with("found", number.to_string())
            .with("limit", limit.to_string());
        Err(Refusal::of(name, message).hint(range_hint(measure)))
    };
    match (&measure.floor, &measure.ceiling) {
        (Some(floor), _) if number < floor => refused("below-floor", "score-refused-below-floor", floor),
        (_, Some(ceiling)) if number > ceiling => {
            refused("above-ceiling", "score-refused-above-ceiling", ceiling)
        }
        _ => Ok(()),
    }
}

fn fits_ratio(measure: &Measure, value: &Value, over: &Exact, under: &Exact) -> Result<(), Refusal> {
    if under.is_zero() {
        let message = Phrase::new("score-refused-ratio-of-nothing").with("over", over.to_string());
        return Err(Refusal::of("ratio-of-nothing", message).hint(measure_hint(measure)));
    }
    let grown = measure
        .ratio
        .as_ref()
        .is_some_and(|ratio| ratio.quotient == Quotient::Growth);
    if grown && under.is_negative() {
        let message = Phrase::new("score-refused-growth-from-loss").with("under", under.to_string());
        return Err(Refusal::of("growth-from-loss", message).hint(measure_hint(measure)));
    }
    fits_measure(measure, &super::curve::measured(measure, value))
}

fn fits_items(indicator: &Indicator, ticked: &BTreeSet<String>) -> Result<(), Refusal> {
    let Kind::Checklist(items) = &indicator.kind else {
        return Ok(());
    };
    let unknown = ticked
        .iter()
        .find(|ticked| !items.iter().any(|item| item.id == **ticked));
    unknown.map_or(Ok(()), |unknown| {
        let message = Phrase::new("score-refused-unknown-item").with("found", unknown);
        Err(Refusal::of("unknown-item", message).hint(expected(&indicator.kind)))
    })
}

fn read_value(indicator: &Indicator, text: &str) -> Result<Value, Refusal> {
    if let Kind::Checklist(items) = &indicator.kind {
        let named_none = items.iter().any(|item| item.id == text);
        let none = text.is_empty() || (text == "none" && !named_none);
        let ticked = text
            .split([',', '，'])
            .map(|id| id.trim().to_owned())
            .filter(|id| !id.is_empty());
        return Ok(Value::Items(if none {
            BTreeSet::new()
        } else {
            ticked.collect()
        }));
    }
    if let Some(called) = level_called(&indicator.kind, text) {
        return Ok(Value::Number(called.clone()));
    }
    let number = |text: &str| Exact::parse(text).ok_or_else(|| mistaken(&indicator.kind, text));
    match text.split_once('/') {
        Some((over, under)) => Ok(Value::Ratio {
            over: number(over)?,
            under: number(under)?,
        }),
        None => Ok(Value::Number(number(text)?)),
    }
}

/// The level that goes by a word in any language of the rubric, in whatever case it is written.
fn level_called<'k>(kind: &'k Kind, word: &str) -> Option<&'k Exact> {
    let Kind::Level(levels) = kind else { return None };
    let word = word.to_lowercase();
    let is_it = |text: &str| narrow(text.trim()).to_lowercase() == word;
    let called = |level: &&Level| {
        let label = &level.label;
        let translated = || label.translations().values().any(|text| is_it(text));
        !label.is_empty() && (is_it(label.original()) || translated())
    };
    levels.iter().find(called).map(|level| &level.value)
}

/// An answer of the wrong sort.
fn mistaken(kind: &Kind, found: &str) -> Refusal {
    let phrase = match kind {
        Kind::Level(_) => "score-refused-not-a-level",
        Kind::Measure(measure) if measure.ratio.is_some() => "score-refused-not-a-ratio",
        Kind::Measure(_) => "score-refused-not-a-number",
        Kind::Points { .. } => "score-refused-not-points",
        Kind::Checklist(_) => "score-refused-not-items",
    };
    Refusal::of("wrong-kind-of-answer", Phrase::new(phrase).with("found", found)).hint(expected(kind))
}

/// What can be answered here.
fn expected(kind: &Kind) -> Phrase {
    match kind {
        Kind::Level(levels) => levels_hint(levels),
        Kind::Measure(measure) => measure_hint(measure),
        Kind::Points { max, step } => points_hint(max, step),
        Kind::Checklist(items) => {
            let ids: Vec<&str> = items.iter().map(|item| item.id.as_str()).collect();
            Phrase::new("score-refused-items-hint").with("items", ids)
        }
    }
}

/// The most levels that are listed one by one.
const LISTED_LEVELS: usize = 12;

fn levels_hint(levels: &[Level]) -> Phrase {
    if let ([first, second, ..], true, Some(last)) = (levels, levels.len() > LISTED_LEVELS, levels.last()) {
        let span = Phrase::new("score-refused-level-span-hint").with("min", first.value.to_string());
        return span
            .with("max", last.value.to_string())
            .with("step", (&second.value - &first.value).to_string());
    }
    if levels.iter().all(|level| level.name().is_none()) {
        let all: Vec<String> = levels.iter().map(|level| level.value.to_string()).collect();
        return Phrase::new("score-refused-level-hint").with("levels", all);
    }
    let named = levels.iter().map(|level| match level.name() {
        Some(name) => Phrase::new("score-level-called")
            .with("level", level.value.to_string())
            .with("label", name),
        None => Phrase::new("score-own-words").with("words", level.value.to_string()),
    });
    let both = |first: Phrase, second: Phrase| {
        Phrase::new("score-listed")
            .with("first", first)
            .with("second", second)
    };
    let hint = Phrase::new("score-refused-level-hint");
    match named.reduce(both) {
        Some(all) => hint.with("levels", all),
        None => hint.with("levels", ""),
    }
}

fn points_hint(max: &Exact, step: &Exact) -> Phrase {
    Phrase::new("score-refused-points-hint")
        .with("max", max.to_string())
        .with("step", step.to_string())
}

fn measure_hint(measure: &Measure) -> Phrase {
    match &measure.ratio {
        Some(ratio) => Phrase::new(match ratio.quotient {
            Quotient::Ratio => "score-refused-ratio-hint",
            Quotient::Growth => "score-refused-growth-hint",
        })
        .with("of", &ratio.of)
        .with("over", &ratio.over),
        None => range_hint(measure),
    }
}

fn range_hint(measure: &Measure) -> Phrase {
    let name = match (&measure.floor, &measure.ceiling) {
        (Some(_), Some(_)) => "score-refused-measure-between-hint",
        (Some(_), None) => "score-refused-measure-from-hint",
        (None, Some(_)) => "score-refused-measure-to-hint",
        (None, None) => "score-refused-measure-hint",
    };
    let end = |end: &Option<Exact>| Arg::Text(end.as_ref().map(Exact::to_string).unwrap_or_default());
    Phrase::new(name)
        .with("floor", end(&measure.floor))
        .with("ceiling", end(&measure.ceiling))
        .with("unit", &measure.unit)
}

fn refusal(name: &'static str, phrase: &'static str, indicator: &Indicator) -> Refusal {
    Refusal::of(name, Phrase::new(phrase).with("indicator", indicator.id.as_str()))
}

impl Refusal {
    fn of(name: &'static str, message: Phrase) -> Self {
        Self {
            name,
            message,
            hint: None,
        }
    }

    fn hint(mut self, hint: Phrase) -> Self {
        self.hint = Some(hint);
        self
    }
}
