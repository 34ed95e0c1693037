//! How far evidence carries a mark that has not been given yet.

use std::collections::BTreeSet;

use crate::model::{EvidenceId, EvidenceStatus};
use crate::number::Exact;
use crate::rubric::{Indicator, Kind};
use crate::scoring::{self, Answer, Mark, Value};
use crate::text::Phrase;
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
    Some(Reach {
        cited: scored(case, indicator, top, case.mark(&indicator.id).cites)?,
        shown: scored(case, indicator, top, active(case))?,
    })
}

/// A requirement of an indicator, as it stands for the mark in hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// Whether it is met.
    pub met: Met,
    /// What is asked for; where nothing meets it, what was found too.
    pub said: Phrase,
}

/// Whether the evidence meets a requirement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Met {
    /// What the mark cites meets it.
    Cited,
    /// What the project shows would, but the mark does not cite it.
    Shown,
    /// Nothing on record does.
    No,
}

/// What the levels of an indicator, or a score above its cap, ask of the evidence.
pub fn needs(case: &Case, indicator: &Indicator) -> Vec<Need> {
    let mark = case.mark(&indicator.id);
    let of = |mark: &Mark| scoring::needs(&case.rubric, &case.dossier, indicator, mark);
    let shown = Mark {
        cites: active(case),
        ..mark.clone()
    };
    let pairs = of(&mark).into_iter().zip(of(&shown));
    pairs
        .flat_map(|(cited, shown)| {
            let met = match (cited.missing.is_empty(), shown.missing.is_empty()) {
                (true, _) => Met::Cited,
                (false, true) => Met::Shown,
                (false, false) => Met::No,
            };
            let said = match met {
                Met::No => shown.missing,
                Met::Cited => vec![cited.asked],
                Met::Shown => vec![Phrase::new("screen-need-shown").with("need", cited.asked)],
            };
            said.into_iter().map(move |said| Need { met, said })
        })
        .collect()
}

fn active(case: &Case) -> BTreeSet<EvidenceId> {
    let all = case.dossier.evidence.iter();
    let all = all.filter(|item| item.status == EvidenceStatus::Active);
    all.map(|item| item.id.clone()).collect()
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
