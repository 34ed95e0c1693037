//! One project with everything that scoring it takes: its facts, its evidence, its rubric and this person's sheet.

use std::sync::Arc;

use super::Fault;
use crate::ledger::{Quote, SheetState, Status};
use crate::model::{IndicatorId, Place, Project, Unit};
use crate::number::{Exact, Mode, Rounding};
use crate::rubric::{Indicator, Node, Rubric};
use crate::scoring::{self, Dossier, Mark, MarkState, Outcome};
use crate::text::{Phrase, Wording};

/// A project on the table.
#[derive(Debug, Clone)]
pub struct Case {
    /// The project.
    pub project: Project,
    /// Where it happens, if known.
    pub place: Option<Place>,
    /// Who answers for it, if known.
    pub unit: Option<Unit>,
    /// The rubric it is scored against: the sheet's own, once there is a sheet.
    pub rubric: Arc<Rubric>,
    /// That rubric, exactly.
    pub quote: Quote,
    /// What scoring knows of the project.
    pub dossier: Dossier,
    /// This person's sheet, once it has begun.
    pub sheet: Option<SheetState>,
    /// What the sheet comes to at present.
    pub outcome: Arc<Outcome>,
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

    /// What the sheet comes to with context evidence aged to a day.
    pub fn outcome_on(&self, day: Option<crate::model::Date>) -> Outcome {
        let dossier = Dossier {
            as_of: day,
            ..self.dossier.clone()
        };
        let none = scoring::Sheet::new();
        let marks = self.sheet.as_ref().map_or(&none, |sheet| &sheet.marks);
        scoring::score(&self.rubric, &dossier, marks)
    }

    /// True for a submitted sheet.
    pub fn is_sealed(&self) -> bool {
        self.sheet
            .as_ref()
            .is_some_and(|sheet| sheet.status == Status::Sealed)
    }

    /// The outcome as it was when the sheet was submitted, which no later version of the scorer and no later change of
    /// the project alters; none while the sheet is open.
    pub fn sealed_outcome(&self) -> Option<serde_json::Value> {
        let sealed = self.sheet.as_ref()?.sealed.as_ref()?;
        serde_json::from_str(&sealed.outcome).ok()
    }

    /// What the sheet comes to, in print: as it was submitted, else as it is now.
    pub fn figures(&self) -> Figures {
        match self.sealed_outcome() {
            Some(sealed) => Figures::of_json(&sealed),
            None => Figures::of(&self.outcome, self.rubric.rounding().decimals),
        }
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

    /// The indicators that apply to this project, in the order of the rubric.
    pub fn applicable(&self) -> Vec<&Indicator> {
        let mut found = Vec::new();
        for node in self.rubric.children() {
            self.collect(node, &mut found);
        }
        found
    }

    /// The indicators that apply and have no answer, in the order of the rubric.
    pub fn open_indicators(&self) -> Vec<&Indicator> {
        let mut found = self.applicable();
        found.retain(|indicator| self.mark(&indicator.id).state() == MarkState::Unanswered);
        found
    }

    fn collect<'a>(&self, node: &'a Node, found: &mut Vec<&'a Indicator>) {
        if !node.when().holds(&self.dossier.facts) {
            return;
        }
        match node {
            Node::Criterion(criterion) => criterion
                .children
                .iter()
                .for_each(|child| self.collect(child, found)),
            Node::Indicator(indicator) => found.push(indicator),
        }
    }
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
        }
    }

    /// From an outcome as it is printed for scripts and kept by a seal.
    fn of_json(outcome: &serde_json::Value) -> Self {
        let text = |value: &serde_json::Value| value.as_str().map(str::to_owned);
        let count = |value: &serde_json::Value| {
            value
                .as_u64()
                .and_then(|count| usize::try_from(count).ok())
                .unwrap_or(0)
        };
        Self {
            score: text(&outcome["score"]),
            so_far: text(&outcome["so_far"]),
            low: text(&outcome["interval"][0]).unwrap_or_default(),
            high: text(&outcome["interval"][1]).unwrap_or_default(),
            coverage: text(&outcome["coverage"]).unwrap_or_default(),
            band: text(&outcome["band"]),
            reason: text(&outcome["reason"]),
            gates: outcome["gates"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(|gate| text(&gate["because"]))
                .map(Wording::new)
                .collect(),
            done: count(&outcome["done"]),
            total: count(&outcome["total"]),
            caps: outcome["caps"].as_array().map_or(0, Vec::len),
        }
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

    #[test]
    fn a_sealed_outcome_is_read_as_it_was_printed() {
        let printed = serde_json::json!({
            "score": "61.40", "so_far": "61.40", "interval": ["61.40", "61.40"], "coverage": "1", "band": "pass",
            "caps": [{"indicator": "T1"}], "done": 3, "total": 3,
            "gates": [{"id": "g", "because": "no plan"}],
        });
        let figures = Figures::of_json(&printed);
        assert_eq!(
            (figures.score.as_deref(), figures.band.as_deref(), figures.caps),
            (Some("61.40"), Some("pass"), 1)
        );
        assert_eq!(
            (figures.low.as_str(), figures.done, figures.total),
            ("61.40", 3, 3)
        );
        let said: Vec<String> = figures
            .gates
            .iter()
            .map(|gate| gate.original().to_owned())
            .collect();
        assert_eq!(said, ["no plan"]);
    }
}
