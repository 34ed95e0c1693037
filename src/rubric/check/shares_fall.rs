//! `shares-fall`: a higher level that is worth less than a lower one.
//!
//! Why: levels climb; a mark one level higher must never score less.
//!
//! ```toml
//! [indicators.T1.levels]
//! 3 = { text = "…", value = 0.9 }
//! 4 = { text = "…", value = 0.8 }
//! ```
//!
//! Instead: values that do not fall.

use super::Case;
use crate::number::Exact;
use crate::rubric::Anchor;
use crate::rubric::draft::{Form, Level, Number};
use crate::text::Span;

pub(super) const NAME: &str = "shares-fall";

pub(super) fn check(case: &Case<'_>) {
    let Some(top) = case.levels.as_ref().and_then(|levels| levels.last()) else { return };
    let Some(scale) = &case.draft.scale else { return };
    let Some(min) = &scale.min else { return };
    let anchored = scale.anchor.as_ref().is_some_and(|anchor| anchor.value == Anchor::Min);
    let foot = if anchored { min.value.clone() } else { Exact::ZERO };
    let share = |value: &Exact| (value - &foot).checked_div(&(top - &foot));
    let labelled = |value: &Exact| scale.labels.iter().find(|label| label.value.as_ref() == Some(value))?.share.as_ref();
    let worth = |value, own: Option<&'_ Number>| {
        let stated = own.map(|share| share.value.clone());
        Some((value, stated.or_else(|| share(value))?, own.map(|share| share.span)))
    };
    let labels = scale.labels.iter().filter_map(|label| worth(label.value.as_ref()?, label.share.as_ref()));
    check_levels(case, labels.collect());
    for indicator in &case.draft.indicators {
        let of_variants = indicator.common.variants.iter().map(|variant| &variant.levels.all);
        for other in std::iter::once(None).chain(of_variants.map(Some)) {
            let replaced = |level: &&Level| {
                let of_same = |one: &&Level| one.form == Form::Table && one.value == level.value;
                other.into_iter().flatten().find(of_same)
            };
            let levels = indicator.levels.all.iter().map(|level| replaced(&level).unwrap_or(level));
            let known = levels.filter_map(|level| {
                let value = level.value.as_ref()?;
                worth(value, level.share.as_ref().or_else(|| labelled(value)))
            });
            let stated: Vec<_> = known.collect();
            if other.is_none() || other.is_some_and(|levels| levels.iter().any(|level| level.form == Form::Table)) {
                check_levels(case, stated);
            }
        }
    }
}

/// Levels with what they are worth and where that is stated.
fn check_levels(case: &Case<'_>, mut worth: Vec<(&Exact, Exact, Option<Span>)>) {
    worth.sort_by_key(|(value, ..)| *value);
    for pair in worth.windows(2).filter(|pair| pair[1].1 < pair[0].1) {
        let Some(place) = pair[1].2.or(pair[0].2) else { continue };
        let remark = case.error(NAME, place).with("high", pair[1].0.to_string()).with("low", pair[0].0.to_string());
        remark.put();
    }
}
