//! The criteria tree as rows, with how each part stands.

use std::collections::BTreeSet;

use super::Spot;
use crate::model::{CriterionId, IndicatorId};
use crate::rubric::{Criterion, Effect, Indicator, Node};
use crate::scoring::{CriterionResult, IndicatorResult, MarkState};
use crate::workbench::acts::rubric::going_over::asked_anew;
use crate::workbench::case::Case;

/// One row of the tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row<'a> {
    /// How deep it stands; 0 at the top.
    pub depth: usize,
    /// What stands there.
    pub part: Part<'a>,
}

/// What a row shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part<'a> {
    /// A criterion with what it comes to.
    Criterion(&'a Criterion, &'a CriterionResult),
    /// An indicator with what it comes to.
    Indicator(&'a Indicator, &'a IndicatorResult),
}

/// How an indicator stands, for its sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// No answer yet.
    Open,
    /// Answered by an earlier version of the rubric, and waiting to be looked at again.
    Anew,
    /// No answer yet, and none is waited for, with its sign: an adjustment, or what somebody else answers.
    Aside(&'static str),
    /// Answered.
    Done,
    /// Answered, and scores less than it says.
    Capped,
    /// Does not apply.
    NotApplicable,
    /// Not judged by this evaluator.
    Abstained,
}

impl Row<'_> {
    /// Where it is in the rubric.
    pub fn spot(&self) -> Spot {
        match &self.part {
            Part::Criterion(criterion, _) => Spot::Criterion(criterion.id.clone()),
            Part::Indicator(indicator, _) => Spot::Indicator(indicator.id.clone()),
        }
    }
}

/// How an indicator stands.
pub fn standing(case: &Case, result: &IndicatorResult) -> Standing {
    let is_capped = || case.outcome.caps.iter().any(|cap| cap.indicator == result.id);
    match result.state {
        MarkState::Unanswered if asked_anew(case, &result.id).is_some() => Standing::Anew,
        MarkState::Unanswered => aside(case, &result.id).map_or(Standing::Open, Standing::Aside),
        MarkState::NotApplicable => Standing::NotApplicable,
        MarkState::Abstain => Standing::Abstained,
        MarkState::Answered if is_capped() => Standing::Capped,
        MarkState::Answered => Standing::Done,
    }
}

/// The sign of what is not waited for.
fn aside(case: &Case, id: &IndicatorId) -> Option<&'static str> {
    if let Some(adjustment) = case.rubric.adjustment(id) {
        return Some(match adjustment.effect {
            Effect::Bonus(_) => "+",
            Effect::Deduction(_) => "-",
            Effect::Veto => "!",
        });
    }
    let elsewhere = |indicator: &Indicator| !case.may_answer(indicator);
    case.rubric.indicator(id).is_some_and(elsewhere).then_some(" ")
}

/// The rows of what applies to the project, those below a folded criterion left out, and below them the adjustments.
pub fn rows<'a>(case: &'a Case, folded: &BTreeSet<CriterionId>) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    add(case, case.rubric.children(), 0, folded, &mut rows);
    rows.extend(case.adjustments().into_iter().map(|(adjustment, result)| Row {
        depth: 0,
        part: Part::Indicator(&adjustment.asked, &result.asked),
    }));
    rows
}

fn add<'a>(
    case: &'a Case,
    nodes: &'a [Node],
    depth: usize,
    folded: &BTreeSet<CriterionId>,
    rows: &mut Vec<Row<'a>>,
) {
    for node in nodes {
        match node {
            Node::Criterion(criterion) => {
                if let Some(result) = criterion_result(case, &criterion.id) {
                    rows.push(Row {
                        depth,
                        part: Part::Criterion(criterion, result),
                    });
                    if !folded.contains(&criterion.id) {
                        add(case, &criterion.children, depth + 1, folded, rows);
                    }
                }
            }
            Node::Indicator(indicator) => {
                rows.extend(result(case, &indicator.id).map(|result| Row {
                    depth,
                    part: Part::Indicator(indicator, result),
                }));
            }
        }
    }
}

/// What an indicator comes to; none where it does not apply.
pub fn result<'a>(case: &'a Case, id: &IndicatorId) -> Option<&'a IndicatorResult> {
    case.outcome.indicator(id)
}

/// What an indicator of a submitted sheet would score as by what is known now, where that is something else.
pub fn now<'a>(case: &'a Case, id: &IndicatorId) -> Option<&'a IndicatorResult> {
    let now = case.now.as_ref()?.indicator(id)?;
    let sealed = case.outcome.indicator(id)?;
    (now.scored != sealed.scored).then_some(now)
}

/// What a criterion comes to; none where it does not apply.
pub fn criterion_result<'a>(case: &'a Case, id: &CriterionId) -> Option<&'a CriterionResult> {
    case.outcome.criterion(id)
}

/// The criteria above an indicator, the top one first.
pub fn above<'a>(case: &'a Case, id: &IndicatorId) -> Vec<&'a CriterionId> {
    path(case, id).iter().map(|criterion| &criterion.id).collect()
}

/// The criteria above an indicator, the top one first.
pub fn path<'a>(case: &'a Case, id: &IndicatorId) -> Vec<&'a Criterion> {
    let mut path = Vec::new();
    let mut nodes = case.rubric.children();
    while let Some(Node::Criterion(criterion)) = nodes.iter().find(|node| node.holds(id)) {
        path.push(criterion);
        nodes = &criterion.children;
    }
    path
}

/// The criterion above a part; none at the top.
pub(super) fn parent<'a>(case: &'a Case, spot: &Spot) -> Option<&'a CriterionId> {
    match spot {
        Spot::Indicator(id) => above(case, id).pop(),
        Spot::Criterion(id) => {
            let first = case.rubric.criterion(id)?.children.first()?.indicators();
            let path = above(case, &first.first()?.id);
            let own = path.iter().position(|one| *one == id)?;
            path.get(own.checked_sub(1)?).copied()
        }
    }
}

/// The first indicator below a criterion that applies.
pub(super) fn first_below<'a>(case: &'a Case, id: &CriterionId) -> Option<&'a IndicatorId> {
    let criterion = case.rubric.criterion(id)?;
    let below: Vec<&Indicator> = criterion.children.iter().flat_map(Node::indicators).collect();
    case.applicable()
        .into_iter()
        .find(|one| below.iter().any(|other| other.id == one.id))
        .map(|one| &one.id)
}
