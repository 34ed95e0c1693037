//! `non-positive-quantity`: a requirement of a quantity of 0 or less.
//!
//! Why: it asks for nothing.
//!
//! ```toml
//! requires = [{ kinds = ["licence-income"], quantity = 0 }]
//! ```
//!
//! Instead: a quantity above 0, or leave it out.

use super::Case;
use crate::rubric::draft::Indicator;

pub(super) const NAME: &str = "non-positive-quantity";

pub(super) fn check(case: &Case<'_>) {
    let requirements = case.draft.indicators.iter().flat_map(Indicator::requirements);
    for quantity in requirements.filter_map(|requirement| requirement.quantity.as_ref()) {
        if !quantity.value.is_positive() {
            case.error(NAME, quantity.span).with("found", quantity.value.to_string()).put();
        }
    }
}
