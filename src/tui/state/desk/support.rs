//! How far evidence carries a mark that has not been given yet.

use std::collections::BTreeSet;

use crate::model::{EvidenceId, EvidenceStatus};
use crate::number::Exact;
use crate::rubric::{Indicator, Kind};
use crate::scoring::{self, Answer, Mark, Value};
use crate::workbench::case::Case;

/// How high a mark by level can score.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reach {
    /// With what the mark cites at present.
    pub cited: Exact,
    /// With all the evidence of the project.
    pub shown: Exact,
}

/// How high a level of this indicator can score; none where levels are not the answer, evidence is not asked for, or
/// the sheet is submitted.
pub fn reach(case: &Case, indicator: &Indicator) -> Option<Reach> {
    indicator.support.as_ref().filter(|_| !case.is_sealed())?;
    let Kind::Level(levels) = &indicator.kind else {
        return None;
    };
    let top = &levels.last()?.value;
    let all = case.dossier.evidence.iter();
    let all = all
        .filter(|item| item.status == EvidenceStatus::Active)
        .map(|item| item.id.clone());
    Some(Reach {
        cited: scored(case, indicator, top, case.mark(&indicator.id).cites)?,
        shown: scored(case, indicator, top, all.collect())?,
    })
}

/// What the highest level would score as on this ground.
fn scored(case: &Case, indicator: &Indicator, top: &Exact, cites: BTreeSet<EvidenceId>) -> Option<Exact> {
    let mark = Mark {
        answer: Some(Answer::Value(Value::Number(top.clone()))),
        comment: String::new(),
        cites,
    };
    let sheet = [(indicator.id.clone(), mark)].into();
    let outcome = scoring::score(&case.rubric, &case.dossier, &sheet);
    let result = outcome
        .indicators
        .into_iter()
        .find(|result| result.id == indicator.id)?;
    result.scored
}
