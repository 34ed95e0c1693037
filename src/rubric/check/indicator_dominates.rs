//! `indicator-dominates`: one indicator weighs more than half of the whole.
//!
//! Why: then it decides nearly alone, and the others are hardly worth their evidence.
//!
//! ```toml
//! [indicators.T1]
//! weight = 3
//!
//! [indicators.T2]
//! weight = 1
//! ```
//!
//! Instead: divide it into what it is made of, or weigh it less.

use super::Case;
use crate::number::Exact;
use crate::rubric::Combine;
use crate::rubric::weighing::Part;

pub(super) const NAME: &str = "indicator-dominates";

pub(super) fn check(case: &Case<'_>) {
    let is_known = |id: &str| case.criteria.contains_key(id);
    let lost = case.draft.common().filter_map(|common| common.parent.as_ref()).any(|parent| !is_known(&parent.value));
    let broken = lost || case.draft.broken || case.draft.common().any(|common| common.broken);
    if broken || case.draft.indicators.len() < 2 {
        return;
    }
    let Some((indicator, share)) = heaviest(case) else { return };
    let common = indicator.common();
    let place = common.weight.as_ref().map_or(common.head, |weight| weight.span);
    let percent = (share * Exact::HUNDRED).fixed(0);
    case.warning(NAME, place).with("id", &common.id.value).with("share", percent).hint().put();
}

/// The indicator with more than half of the whole, and its share, 0 to 1: it stands under the child with more than
/// half at each step down.
fn heaviest<'a>(case: &Case<'a>) -> Option<(Part<'a>, Exact)> {
    let half = Exact::ratio(1, 2)?;
    let (mut share, mut parent) = (Exact::ONE, "");
    // a tree that goes round is another rule's matter
    for _ in 0..=case.draft.criteria.len() {
        let weight = |part: &Part<'a>| Some((*part, case.weighing.weight(*part)?));
        let parts: Vec<_> = case.weighing.children(parent).iter().map(weight).collect::<Option<_>>()?;
        let sum: Exact = parts.iter().map(|(_, weight)| weight).sum();
        let (part, weight) = parts.into_iter().max_by(|one, other| one.1.cmp(&other.1))?;
        share = share * weight.checked_div(&sum)?;
        match part {
            _ if share <= half => return None,
            Part::Indicator(_) => return Some((part, share)),
            Part::Criterion(criterion) => {
                // under a minimum weights play no part
                let by_weight = criterion.combine.as_ref().is_none_or(|combine| combine.value != Combine::Min);
                parent = by_weight.then_some(criterion.common.id.value.as_str())?;
            }
        }
    }
    None
}
