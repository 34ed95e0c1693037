//! The rules a draft must keep, one file each: what, why, an example and what to write instead.
//!
//! A rule looks at the whole draft and speaks only of its own matter; it stays silent about what another rule or the
//! reader has already reported. [`RULES`] is the one list.

use std::collections::HashMap;

use super::draft::{Criterion, Draft, Evidence, Fact, Group, Indicator, Name};
use super::weighing::Weighing;
use crate::diag::{Margin, Remark};
use crate::number::Exact;
use crate::syntax::suggest::nearest;
use crate::text::Span;

/// A rule and the name of the finding it makes.
pub(super) struct Rule {
    /// The name of its finding.
    pub(super) name: &'static str,
    /// Its own text, which opens with its page.
    pub(super) text: &'static str,
    check: fn(&Case<'_>),
}

macro_rules! rules {
    ($($module:ident),+ $(,)?) => {
        $(mod $module;)+

        /// All rules, in the order they are asked.
        pub(super) static RULES: &[Rule] = &[$(Rule {
            name: $module::NAME,
            text: include_str!(concat!(stringify!($module), ".rs")),
            check: $module::check,
        }),+];
    };
}

rules! {
    bad_id,
    shared_id,
    missing_scale,
    empty_scale,
    scale_too_long,
    negative_scale,
    level_out_of_scale,
    duplicate_level,
    level_gap,
    duplicate_label,
    label_taken,
    share_out_of_range,
    shares_fall,
    no_indicators,
    non_positive_weight,
    weights_too_fine,
    unknown_parent,
    parent_cycle,
    tree_too_deep,
    unknown_fact,
    unknown_fact_value,
    built_in_fact,
    variant_never_holds,
    variant_changes_nothing,
    unknown_evidence_kind,
    kind_of_wrong_class,
    kind_not_admitted,
    missing_reason,
    half_life_without_context,
    non_positive_quantity,
    missing_cap,
    cap_out_of_scale,
    idle_cap,
    key_of_other_kind,
    growth_beside_ratio,
    curve_missing,
    curve_twice,
    curve_too_short,
    curve_unordered,
    curve_out_of_scale,
    target_is_baseline,
    target_wrong_way,
    floor_above_ceiling,
    checklist_empty,
    non_positive_points,
    points_step,
    unknown_group,
    idle_group,
    adjustment_without_points,
    veto_with_points,
    coverage_out_of_range,
    gate_unknown_target,
    gate_unknown_band,
    gate_effect,
    gate_out_of_scale,
    bands_missing,
    bands_overlap,
    band_out_of_scale,
    ranked_at_bottom,
    ranked_below_unranked,
    quota_out_of_range,
    idle_ties,
    weights_off_sum,
    indicator_dominates,
    vanity_only_indicator,
    descriptor_repeated,
    level_not_distinguishable,
}

/// Asks all rules.
pub(super) fn all(draft: &Draft, margin: Margin<'_>) {
    let case = Case::new(draft, margin);
    for rule in RULES {
        (rule.check)(&case);
    }
}

/// A draft with what rules look up in it.
struct Case<'a> {
    draft: &'a Draft,
    margin: Margin<'a>,
    kinds: HashMap<&'a str, &'a Evidence>,
    facts: HashMap<&'a str, &'a Fact>,
    criteria: HashMap<&'a str, &'a Criterion>,
    indicators: HashMap<&'a str, &'a Indicator>,
    groups: HashMap<&'a str, &'a Group>,
    weighing: Weighing<'a>,
    /// The levels of the scale, if it is sound.
    levels: Option<Vec<Exact>>,
}

impl<'a> Case<'a> {
    fn new(draft: &'a Draft, margin: Margin<'a>) -> Self {
        Self {
            draft,
            margin,
            kinds: draft
                .evidence
                .iter()
                .map(|kind| (kind.id.value.as_str(), kind))
                .collect(),
            facts: draft
                .facts
                .iter()
                .map(|fact| (fact.id.value.as_str(), fact))
                .collect(),
            criteria: draft
                .criteria
                .iter()
                .map(|one| (one.common.id.value.as_str(), one))
                .collect(),
            indicators: draft
                .indicators
                .iter()
                .map(|one| (one.common.id.value.as_str(), one))
                .collect(),
            groups: draft
                .groups
                .iter()
                .map(|group| (group.id.value.as_str(), group))
                .collect(),
            weighing: Weighing::of(draft),
            levels: draft.scale.as_ref().and_then(super::draft::Scale::levels),
        }
    }

    fn error(&self, name: &'static str, span: Span) -> Remark<'a> {
        self.margin.error(name, span)
    }

    fn warning(&self, name: &'static str, span: Span) -> Remark<'a> {
        self.margin.warning(name, span)
    }

    /// Reports a name that names nothing, with the nearest that does; silent when parts of the text could not be
    /// read, since it may stand there.
    fn unknown<'k>(&self, name: &'static str, found: &Name, known: impl IntoIterator<Item = &'k str>) {
        if self.draft.broken {
            return;
        }
        let remark = self.error(name, found.span).with("found", &found.value);
        match nearest(&found.value, known) {
            Some(known) => remark.with("known", known).hint_of("nearest").put(),
            None => remark.put(),
        }
    }
}

/// True inside `low` to `high`, both included.
fn within(number: &Exact, low: &Exact, high: &Exact) -> bool {
    low <= number && number <= high
}
