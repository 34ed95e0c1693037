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
use crate::rubric::draft::Level;

pub(super) const NAME: &str = "shares-fall";

pub(super) fn check(case: &Case<'_>) {
    let Some(top) = case.levels.as_ref().and_then(|levels| levels.last()) else { return };
    let Some(scale) = &case.draft.scale else { return };
    let Some(min) = &scale.min else { return };
    let anchored = scale.anchor.as_ref().is_some_and(|anchor| anchor.value == Anchor::Min);
    let foot = if anchored { min.value.clone() } else { Exact::ZERO };
    let share = |value: &Exact| (value - &foot).checked_div(&(top - &foot));
    for indicator in &case.draft.indicators {
        check_indicator(case, &indicator.levels.all, &share);
    }
}

fn check_indicator(case: &Case<'_>, levels: &[Level], share: &dyn Fn(&Exact) -> Option<Exact>) {
    let mut worth: Vec<(&Exact, Exact, &Level)> = levels
        .iter()
        .filter_map(|level| {
            let value = level.value.as_ref()?;
            let own = level.share.as_ref().map(|share| share.value.clone());
            Some((value, own.or_else(|| share(value))?, level))
        })
        .collect();
    worth.sort_by_key(|(value, ..)| *value);
    for pair in worth.windows(2).filter(|pair| pair[1].1 < pair[0].1) {
        let place = pair[1].2.share.as_ref().or(pair[0].2.share.as_ref());
        let Some(place) = place.map(|share| share.span) else { continue };
        let remark = case.error(NAME, place).with("high", pair[1].0.to_string()).with("low", pair[0].0.to_string());
        remark.put();
    }
}
