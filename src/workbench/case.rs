//! One project with everything that scoring it takes: its facts, its evidence, its rubric and this person's sheet.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use super::Fault;
use crate::ledger::{Quote, SheetState, Status};
use crate::model::{CriterionId, Facts, IndicatorId, Place, Project, Role, Unit};
use crate::number::{Exact, Mode, Rounding};
use crate::rubric::{Adjustment, Answerer, Indicator, Rubric};
use crate::scoring::{self, AdjustmentResult, Dossier, Mark, MarkState, Outcome, Sheet};
use crate::text::{Lang, Phrase, Wording};

/// A project on the table.
#[derive(Debug, Clone)]
pub struct Case {
    /// The project.
    pub project: Project,
    /// Where it happens, if known.
    pub place: Option<Place>,
    /// Who answers for it, if known.
    pub unit: Option<Unit>,
    /// The rubric it is scored against, as it reads for the project: the sheet's own, once there is a sheet.
    pub rubric: Arc<Rubric>,
    /// That rubric, exactly.
    pub quote: Quote,
    /// What the person whose sheet it is may be.
    pub roles: BTreeSet<Role>,
    /// What scoring knows of the project.
    pub dossier: Dossier,
    /// This person's sheet, once it has begun.
    pub sheet: Option<SheetState>,
    /// What the sheet comes to: a submitted one, what it was submitted with.
    pub outcome: Arc<Outcome>,
    /// What a submitted sheet would come to by what is known now, where that is something else.
    pub now: Option<Arc<Outcome>>,
}

impl Case {
    /// The mark at an indicator; an empty one where nothing was put down.
    pub fn mark(&self, id: &IndicatorId) -> Mark {
        self.sheet
            .as_ref()
            .and_then(|sheet| sheet.marks.get(id))
            .cloned()
            .unwrap_or_default()
    }

    /// What the sheet comes to if it is submitted on a day, to which context evidence is aged.
    pub fn outcome_on(&self, day: Option<crate::model::Date>) -> Outcome {
        let dossier = Dossier {
            as_of: day,
            ..self.dossier.clone()
        };
        let marks = scoring::closed(&self.rubric, &self.marks());
        scoring::score(&self.rubric, &dossier, &marks)
    }

    /// All marks; of a submitted sheet, those it was submitted with.
    pub fn marks(&self) -> Cow<'_, Sheet> {
        let Some(sheet) = &self.sheet else {
            return Cow::Owned(Sheet::new());
        };
        marks_of(&self.rubric, sheet)
    }

    /// Where the score of every criterion can still end, parents before children.
    pub fn criteria_ends(&self) -> Vec<(CriterionId, Option<(Exact, Exact)>)> {
        scoring::criteria_ends(&self.rubric, &self.dossier, &self.marks())
    }

    /// True for a submitted sheet.
    pub fn is_sealed(&self) -> bool {
        self.sheet
            .as_ref()
            .is_some_and(|sheet| sheet.status == Status::Sealed)
    }

    /// What the sheet comes to, in print.
    pub fn figures(&self) -> Figures {
        Figures::of(&self.outcome, self.rubric.rounding().decimals)
    }

    /// The score that a submitted sheet would have by what is known now, where anything in it would be otherwise.
    pub fn now_score(&self) -> Option<String> {
        let now = Figures::of(self.now.as_deref()?, self.rubric.rounding().decimals);
        Some(now.score.or(now.so_far).unwrap_or_else(|| "–".to_owned()))
    }

    /// That in words.
    pub fn changed_since(&self) -> Option<Phrase> {
        let now = self.now_score()?;
        Some(Phrase::new("score-trace-changed-since").with("now", now))
    }

    /// Refuses where the sheet was submitted.
    pub fn writable(&self) -> Result<(), Fault> {
        if !self.is_sealed() {
            return Ok(());
        }
        let message = Phrase::new("fault-sealed").with("project", self.project.id.as_str());
        Err(Fault::user("sealed", message)
            .hint(Phrase::new("fault-sealed-hint").with("project", self.project.id.as_str())))
    }

    /// The indicators that apply to this project, or did when its sheet was submitted, in the order of the rubric.
    pub fn applicable(&self) -> Vec<&Indicator> {
        let results = self.outcome.indicators.iter();
        results
            .filter_map(|result| self.rubric.indicator(&result.id))
            .collect()
    }

    /// The adjustments that apply to this project, or were given, with what they come to.
    pub fn adjustments(&self) -> Vec<(&Adjustment, &AdjustmentResult)> {
        let facts = &self.dossier.facts;
        let known = |one| Some((one, self.outcome.adjustment(Adjustment::id(one))?));
        let shown = |(one, result): &(&Adjustment, &AdjustmentResult)| {
            let anew = self.sheet.as_ref().and_then(|sheet| sheet.asked_anew(one.id()));
            result.asked.state != MarkState::Unanswered || anew.is_some() || one.asked.when.holds(facts)
        };
        let all = self.rubric.adjustments().iter();
        all.filter_map(known).filter(shown).collect()
    }

    /// All that can be asked here: the indicators that apply, then the adjustments.
    pub fn asked(&self) -> Vec<&Indicator> {
        let adjustments = self.adjustments();
        let adjustments = adjustments.into_iter().map(|(adjustment, _)| &adjustment.asked);
        self.applicable().into_iter().chain(adjustments).collect()
    }

    /// Whether the person whose sheet it is answers an indicator.
    ///
    /// What is computed the office enters, once it is checked; and the office may enter for a unit what the unit
    /// handed in.
    pub fn may_answer(&self, indicator: &Indicator) -> bool {
        answerers(indicator.answer)
            .iter()
            .any(|role| self.roles.contains(role))
    }

    /// True where an indicator has no answer and this person is to give one.
    pub fn is_open(&self, indicator: &Indicator) -> bool {
        self.may_answer(indicator) && self.mark(&indicator.id).state() == MarkState::Unanswered
    }

    /// True where an answer has to be given before the sheet can be submitted.
    ///
    /// An adjustment may be left open, but not one that was answered by an earlier version of the rubric.
    pub fn is_waiting(&self, indicator: &Indicator) -> bool {
        let anew = self
            .sheet
            .as_ref()
            .and_then(|sheet| sheet.asked_anew(&indicator.id));
        self.is_open(indicator) && (anew.is_some() || self.rubric.adjustment(&indicator.id).is_none())
    }

    /// The indicators that apply, have no answer and wait for this person's, in the order of the rubric.
    ///
    /// What others answer does not stop a sheet from being submitted; until there is an answer the sheet comes to
    /// what the rest comes to, over less of the weight.
    pub fn open_indicators(&self) -> Vec<&Indicator> {
        let mut found = self.asked();
        found.retain(|one| self.is_waiting(one));
        found
    }
}

/// The roles that answer an indicator.
pub(super) fn answerers(answer: Answerer) -> &'static [Role] {
    match answer {
        Answerer::Evaluator => &[Role::Evaluator],
        Answerer::Office | Answerer::Computed => &[Role::Office],
        Answerer::Unit => &[Role::Unit, Role::Office],
    }
}

/// Who answers an indicator.
pub fn answered_by(answer: Answerer) -> Phrase {
    Phrase::new(match answer {
        Answerer::Evaluator => "screen-answered-by-evaluator",
        Answerer::Office => "screen-answered-by-office",
        Answerer::Computed => "screen-answered-by-computed",
        Answerer::Unit => "screen-answered-by-unit",
    })
}

/// The marks of a sheet as they are scored: once it is submitted, what is open beside the tree does not apply.
pub(super) fn marks_of<'s>(rubric: &Rubric, sheet: &'s SheetState) -> Cow<'s, Sheet> {
    if sheet.status == Status::Sealed && !rubric.adjustments().is_empty() {
        Cow::Owned(scoring::closed(rubric, &sheet.marks))
    } else {
        Cow::Borrowed(&sheet.marks)
    }
}

/// A rubric as it reads for a project with these facts, or read when its sheet was submitted.
pub(super) fn suited(rubric: Arc<Rubric>, facts: &Facts, sheet: Option<&SheetState>) -> Arc<Rubric> {
    let sealed = sheet.and_then(|sheet| sheet.sealed.as_ref());
    let suited = match sealed {
        Some(sealed) => {
            let printed = serde_json::from_str(&sealed.outcome).unwrap_or_default();
            rubric.suited_as(facts, &scoring::read_outcome(&rubric, &printed).variants)
        }
        None => rubric.suited(facts),
    };
    match suited {
        Cow::Owned(suited) => Arc::new(suited),
        Cow::Borrowed(_) => rubric,
    }
}

/// What a submitted sheet was submitted with and what it would come to now, where that is something else; `counted` is
/// what its marks come to by what is known now.
pub(super) fn settled(
    rubric: &Rubric,
    sheet: Option<&SheetState>,
    counted: Arc<Outcome>,
) -> (Arc<Outcome>, Option<Arc<Outcome>>) {
    let Some(sealed) = sheet.and_then(|sheet| sheet.sealed.as_ref()) else {
        return (counted, None);
    };
    let sealed = serde_json::from_str(&sealed.outcome).unwrap_or_default();
    let sealed = scoring::read_outcome(rubric, &sealed);
    // both went through print, so that only what people can see differs
    let printed = scoring::outcome_json(rubric, &counted, Lang::EN);
    let now = scoring::read_outcome(rubric, &printed);
    let differs = !now.has_figures_of(&sealed);
    (Arc::new(sealed), differs.then(|| Arc::new(now)))
}

/// What a sheet comes to, in print.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Figures {
    /// The score, if there is one.
    pub score: Option<String>,
    /// The score of what is answered.
    pub so_far: Option<String>,
    /// Where it can still end; empty when no completion has a score.
    pub low: String,
    /// Where it can still end; empty when no completion has a score.
    pub high: String,
    /// 0 to 1.
    pub coverage: String,
    /// The band's id.
    pub band: Option<String>,
    /// Why there is no score, as a word of [`WhyNone`](crate::scoring::WhyNone).
    pub reason: Option<String>,
    /// What each gate that closed says.
    pub gates: Vec<Wording>,
    /// Indicators with an answer.
    pub done: usize,
    /// Indicators that apply.
    pub total: usize,
    /// Marks that score less than they say.
    pub caps: usize,
    /// The points that adjustments give together, with their sign; none where none was given.
    pub adjusted: Option<String>,
    /// The id of the band the score is enough for, if its place among peers is too.
    pub enough_for: Option<String>,
}

impl Figures {
    pub(super) fn of(outcome: &Outcome, decimals: u32) -> Self {
        let fixed = |number: &Exact| number.fixed(decimals);
        let (low, high) = outcome
            .interval
            .as_ref()
            .map(|(low, high)| (fixed(low), fixed(high)))
            .unwrap_or_default();
        Self {
            score: outcome.score.as_ref().map(fixed),
            so_far: outcome.so_far.as_ref().map(fixed),
            low,
            high,
            coverage: outcome.coverage.to_string(),
            band: outcome.band.clone(),
            reason: outcome.reason.map(|reason| reason.word().to_owned()),
            gates: outcome.gates.iter().map(|gate| gate.because.clone()).collect(),
            done: outcome.done,
            total: outcome.total,
            caps: outcome.caps.len(),
            adjusted: adjusted(outcome),
            enough_for: outcome.enough_for.clone(),
        }
    }
}

/// What adjustments give together, with its sign.
fn adjusted(outcome: &Outcome) -> Option<String> {
    let given: Vec<&AdjustmentResult> = outcome.adjustments.iter().filter(|one| one.is_given()).collect();
    let sum: Exact = given.iter().map(|one| &one.points).sum();
    (!given.is_empty()).then(|| signed(&sum))
}

/// Points with their sign: `+2`, `−1.5`.
pub fn signed(points: &Exact) -> String {
    if points.is_negative() {
        format!("−{}", -points.clone())
    } else {
        format!("+{points}")
    }
}

/// An interval in whole numbers, for where there is little room: it holds all of the interval it stands for.
///
/// An end that is no number is left out.
pub fn whole_interval(low: &str, high: &str) -> String {
    let down = Rounding {
        decimals: 0,
        mode: Mode::Down,
    };
    let low = Exact::parse(low).map(|low| low.rounded(down).to_string());
    let high = Exact::parse(high).map(|high| (-(-high).rounded(down)).to_string());
    format!("{}–{}", low.unwrap_or_default(), high.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_interval_is_never_inside_the_one_it_stands_for() {
        for (low, high, short) in [
            ("38.60", "83.10", "38–84"),
            ("38.00", "83.00", "38–83"),
            ("-0.50", "0.01", "-1–1"),
            ("61", "61", "61–61"),
            ("", "", "–"),
        ] {
            assert_eq!(whole_interval(low, high), short);
        }
    }
}
