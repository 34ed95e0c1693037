//! What may be answered where a value is asked for.

use crate::number::Exact;
use crate::rubric::indicator::Measure;
use crate::rubric::{Indicator, Kind};
use crate::text::Phrase;

/// What may be answered, and how it is given.
pub(super) fn hints_of(indicator: &Indicator) -> Vec<Phrase> {
    let keys = Phrase::new("screen-ask-value-keys");
    match &indicator.kind {
        Kind::Level(levels) => levels
            .first()
            .zip(levels.last())
            .map(|(low, high)| {
                Phrase::new("screen-ask-level-hint")
                    .with("low", low.value.to_string())
                    .with("high", high.value.to_string())
            })
            .into_iter()
            .chain([keys])
            .collect(),
        Kind::Points { max, step } => {
            let allowed = Phrase::new("screen-ask-points-hint")
                .with("max", max.to_string())
                .with("step", step.to_string());
            vec![allowed, keys]
        }
        Kind::Checklist(items) => vec![Phrase::new("screen-ask-ticks-hint").with("count", items.len())],
        Kind::Measure(measure) => vec![measured(measure), keys],
    }
}

/// The unit of a number and the span it must lie in.
fn measured(measure: &Measure) -> Phrase {
    if let Some(ratio) = &measure.ratio {
        return Phrase::new("screen-ask-ratio-hint")
            .with("of", ratio.of.clone())
            .with("over", ratio.over.clone());
    }
    let end = |end: &Exact| end.to_string();
    let said = match (&measure.floor, &measure.ceiling) {
        (Some(low), Some(high)) => Phrase::new("screen-ask-between-hint")
            .with("low", end(low))
            .with("high", end(high)),
        (Some(low), None) => Phrase::new("screen-ask-from-hint").with("low", end(low)),
        (None, Some(high)) => Phrase::new("screen-ask-to-hint").with("high", end(high)),
        (None, None) => Phrase::new("screen-ask-measure-hint"),
    };
    said.with("unit", measure.unit.clone())
}
