//! `weights-off-sum`: weights that were most likely meant to sum to 100, or to what their criterion weighs, and do not.
//!
//! Why: only the shares of weights matter, so nothing breaks; but in an assessment document `30` means 30 of 100, and
//! here it would be a little more or less. It is said where the sum is within a tenth of the round figure.
//!
//! ```toml
//! [criteria.O1]
//! weight = 60
//!
//! [criteria.O2]
//! weight = 35
//! ```
//!
//! Instead: let them sum to 100, or use small numbers such as 2 and 1.

use super::Case;
use crate::number::Exact;
use crate::rubric::Combine;
use crate::rubric::draft::Criterion;

pub(super) const NAME: &str = "weights-off-sum";

pub(super) fn check(case: &Case<'_>) {
    if case.draft.broken {
        return;
    }
    check_siblings(case, None);
    for criterion in &case.draft.criteria {
        let weighs = criterion.combine.as_ref().is_none_or(|combine| combine.value != Combine::Min);
        if weighs {
            check_siblings(case, Some(criterion));
        }
    }
}

fn check_siblings(case: &Case<'_>, parent: Option<&Criterion>) {
    let siblings = case.weighing.children(parent.map_or("", |parent| parent.common.id.value.as_str()));
    let always = |common: &crate::rubric::draft::Common| common.when.is_empty() && !common.broken;
    let [_, .., last] = siblings else { return };
    if !siblings.iter().all(|part| always(part.common())) {
        return;
    }
    let weights: Option<Vec<Exact>> = siblings.iter().map(|part| case.weighing.weight(*part)).collect();
    let Some(sum) = weights.map(|weights| weights.into_iter().sum::<Exact>()) else { return };
    let own = parent.and_then(|parent| parent.common.weight.as_ref()).map(|weight| &weight.value);
    if sum == Exact::HUNDRED || own == Some(&sum) {
        return;
    }
    let nearly = |round: &&Exact| {
        let gap = if sum > **round { &sum - *round } else { *round - &sum };
        gap * Exact::from(10i64) <= **round
    };
    if let Some(round) = [Some(&Exact::HUNDRED), own].into_iter().flatten().find(nearly) {
        let last = last.common();
        let place = last.weight.as_ref().map_or(last.head, |weight| weight.span);
        let remark = case.warning(NAME, place).with("sum", sum.to_string()).with("round", round.to_string());
        match parent {
            Some(parent) => remark.with("id", &parent.common.id.value).hint_of("weights-off-sum-in").put(),
            None => remark.hint().put(),
        }
    }
}
