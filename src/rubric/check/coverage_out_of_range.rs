//! `coverage-out-of-range`: a minimum coverage that is no share.
//!
//! Why: coverage is the share of the weight that has been answered, from 0 to 1.
//!
//! ```toml
//! minimum_coverage = 50
//! ```
//!
//! Instead: `minimum_coverage = 0.5`.

use super::Case;
use super::within;
use crate::number::Exact;

pub(super) const NAME: &str = "coverage-out-of-range";

pub(super) fn check(case: &Case<'_>) {
    if let Some(coverage) = &case.draft.minimum_coverage
        && !within(&coverage.value, &Exact::ZERO, &Exact::ONE)
    {
        case.error(NAME, coverage.span).with("found", coverage.value.to_string()).hint().put();
    }
}
