//! Why a number is what it is: a tree from the whole down to single items of evidence, each line opening the next.
//!
//! What went into [`score`](super::score), and the outcome it gave, go in; a [`Step`] comes out.
//! Nothing is computed anew that could differ: the same reading of the sheet gives outcome and trace.

mod adjustment;
mod indicator;
mod part;
mod whole;

use super::adjust::{self, Given};
use super::ground::Ground;
use super::{Dossier, Outcome, Sheet, standing};
use crate::model::{CriterionId, EvidenceId, IndicatorId};
use crate::number::{Exact, Mode, Rounding};
use crate::rubric::Rubric;
use crate::text::Phrase;

/// One line of an explanation, with what it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What it is about, as people call it.
    pub title: Phrase,
    /// Its figure, where it has one: scores with the rubric's decimals, quantities as they are.
    pub value: Option<String>,
    /// How the figure came about, one sentence each.
    pub how: Vec<Phrase>,
    /// What it is about, for programs.
    pub about: About,
    /// What it rests on.
    pub children: Vec<Step>,
}

/// What a step is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// The sheet's score.
    Whole,
    /// A criterion.
    Criterion(CriterionId),
    /// An indicator.
    Indicator(IndicatorId),
    /// An item of evidence.
    Evidence(EvidenceId),
    /// What a level, or a score above the cap, asks of the evidence.
    Requirement,
    /// A gate, by its id.
    Gate(String),
    /// An adjustment.
    Adjustment(IndicatorId),
    /// The rounding.
    Rounding,
    /// The bands.
    Bands,
}

/// Explains an outcome: the whole, its criteria and indicators, gates, rounding and bands.
///
/// `outcome` must be what [`score`](super::score) gives for the other three.
pub fn trace(rubric: &Rubric, dossier: &Dossier, sheet: &Sheet, outcome: &Outcome) -> Step {
    let rubric = &*rubric.suited(&dossier.facts);
    let ground = Ground::new(rubric, dossier);
    let whole = standing::stand(&ground, sheet);
    whole::step(
        &View {
            ground: &ground,
            sheet,
            outcome,
            given: adjust::given(&ground, sheet),
            now: None,
        },
        &whole,
    )
}

/// Explains the outcome that a sheet was submitted with, where what is known now would give another, `now`.
///
/// All figures are those of the submission, and each says where it would be otherwise; the evidence at the foot is as
/// it is now.
pub fn trace_sealed(
    rubric: &Rubric,
    dossier: &Dossier,
    sheet: &Sheet,
    sealed: &Outcome,
    now: &Outcome,
) -> Step {
    let rubric = &*rubric.suited(&dossier.facts);
    let ground = Ground::new(rubric, dossier);
    let whole = standing::stand_as(rubric, sealed);
    whole::step(
        &View {
            ground: &ground,
            sheet,
            outcome: sealed,
            given: adjust::given_as(rubric, sealed),
            now: Some(now),
        },
        &whole,
    )
}

/// Explains one indicator or adjustment of an outcome; `None` if it does not apply to the project.
pub fn trace_indicator(
    rubric: &Rubric,
    dossier: &Dossier,
    sheet: &Sheet,
    outcome: &Outcome,
    indicator: &IndicatorId,
) -> Option<Step> {
    let about = match rubric.adjustment(indicator) {
        Some(_) => About::Adjustment(indicator.clone()),
        None => About::Indicator(indicator.clone()),
    };
    trace(rubric, dossier, sheet, outcome).take(&about)
}

impl Step {
    /// The step about something, here or below.
    pub fn find(&self, about: &About) -> Option<&Step> {
        if self.about == *about {
            Some(self)
        } else {
            self.children.iter().find_map(|child| child.find(about))
        }
    }

    fn take(self, about: &About) -> Option<Step> {
        if self.about == *about {
            Some(self)
        } else {
            self.children.into_iter().find_map(|child| child.take(about))
        }
    }
}

/// What all steps of one explanation are written from.
struct View<'a> {
    ground: &'a Ground<'a>,
    sheet: &'a Sheet,
    outcome: &'a Outcome,
    given: Vec<Given<'a>>,
    /// What a submitted sheet would come to by what is known now, where that is something else.
    now: Option<&'a Outcome>,
}

impl View<'_> {
    /// A score with the rubric's decimals.
    fn score(&self, score: &Exact) -> String {
        let rounding = self.ground.rubric.rounding();
        score.rounded(rounding).fixed(rounding.decimals)
    }

    /// That a figure of a submitted sheet would be another now, if so: `figure` picks it from an outcome.
    fn changed(&self, figure: impl Fn(&Outcome) -> Option<&Exact>) -> Option<Phrase> {
        let now = figure(self.now?);
        (now != figure(self.outcome)).then(|| {
            let said = now.map_or_else(|| "–".to_owned(), |now| self.score(now));
            Phrase::new("score-trace-changed-since").with("now", said)
        })
    }
}

/// A share of 0 to 1 in per cent, with at most two decimals.
fn percent(share: &Exact) -> String {
    (share * &Exact::HUNDRED)
        .rounded(Rounding {
            decimals: 2,
            mode: Mode::HalfUp,
        })
        .to_string()
}
