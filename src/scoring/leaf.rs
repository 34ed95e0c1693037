//! One indicator with its mark: what the mark says, and what it scores as.

use super::because;
use super::ground::Ground;
use super::support::{self, Basis};
use super::{Answer, Cap, IndicatorResult, Mark, MarkState, Value, answer, curve};
use crate::number::Exact;
use crate::rubric::{Indicator, Kind, Level, Rubric};

/// What a mark comes to at its indicator.
#[derive(Debug)]
pub(super) struct Leaf {
    pub(super) state: MarkState,
    pub(super) worth: Option<Worth>,
    /// The answer as given, where the raw figure does not say it.
    pub(super) written: Option<String>,
    pub(super) cap: Option<Box<Cap>>,
}

/// A judgement in its own terms and as a score.
#[derive(Debug)]
pub(super) struct Worth {
    /// The mark: a level, a measured value, points.
    pub(super) raw: Exact,
    /// What it scores as, in the terms of levels and points, else 0 to 100.
    pub(super) scored: Exact,
    /// What it scores as, 0 to 100.
    pub(super) score: Exact,
}

impl Leaf {
    /// What a mark came to, by the result it left in an outcome.
    pub(super) fn of_result(result: &IndicatorResult, cap: Option<&Cap>) -> Self {
        let figures = (&result.raw, &result.scored, &result.score);
        let worth = match figures {
            (Some(raw), Some(scored), Some(score)) => Some(Worth {
                raw: raw.clone(),
                scored: scored.clone(),
                score: score.clone(),
            }),
            _ => None,
        };
        Self {
            state: result.state,
            worth,
            written: result.answer.clone(),
            cap: cap.cloned().map(Box::new),
        }
    }
}

impl Ground<'_> {
    /// Reads one mark; an answer that the indicator does not permit is none.
    pub(super) fn leaf(&self, indicator: &Indicator, mark: Option<&Mark>) -> Leaf {
        let blank = |state| Leaf {
            state,
            worth: None,
            written: None,
            cap: None,
        };
        let Some((mark, given)) = mark.and_then(|mark| Some((mark, mark.answer.as_ref()?))) else {
            return blank(MarkState::Unanswered);
        };
        match given {
            _ if answer::fits(indicator, given).is_err() => blank(MarkState::Unanswered),
            Answer::NotApplicable => blank(MarkState::NotApplicable),
            Answer::Abstain(_) => blank(MarkState::Abstain),
            Answer::Value(value) => self.judged(indicator, mark, value),
        }
    }

    fn judged(&self, indicator: &Indicator, mark: &Mark, value: &Value) -> Leaf {
        let (worth, cap) = match (&indicator.kind, value) {
            (Kind::Level(levels), Value::Number(level)) => self.level(indicator, levels, mark, level),
            (Kind::Measure(measure), value) => {
                let raw = curve::measured(measure, value);
                let score = curve::score_of(measure, &raw);
                self.capped(indicator, mark, raw, score, &Terms::Score)
            }
            (Kind::Points { max, .. }, Value::Number(points)) => {
                let score = points / max * Exact::HUNDRED;
                self.capped(indicator, mark, points.clone(), score, &Terms::Points(max))
            }
            (Kind::Checklist(items), Value::Items(ticked)) => {
                let all: Exact = items.iter().map(|item| &item.points).sum();
                let got: Exact = items
                    .iter()
                    .filter(|item| ticked.contains(&item.id))
                    .map(|item| &item.points)
                    .sum();
                let score = &got / &all * Exact::HUNDRED;
                self.capped(indicator, mark, got, score, &Terms::Points(&all))
            }
            _ => unreachable!("an answer of another kind does not fit"),
        };
        let written = (!matches!(value, Value::Number(_))).then(|| value.to_string());
        let cap = cap.map(Box::new);
        Leaf {
            state: MarkState::Answered,
            worth: Some(worth),
            written,
            cap,
        }
    }

    fn level(
        &self,
        indicator: &Indicator,
        levels: &[Level],
        mark: &Mark,
        value: &Exact,
    ) -> (Worth, Option<Cap>) {
        let at = levels.iter().position(|level| level.value == *value).unwrap_or(0);
        let basis = indicator
            .support
            .as_ref()
            .map(|rule| (rule, Basis::of(self.rubric, rule, self.dossier, mark)));
        let reached = basis.as_ref().map_or(at, |(rule, basis)| {
            at.min(support::supported(&levels[..=at], rule, basis, &self.own) - 1)
        });
        let scored = levels[reached].value.clone();
        let worth = Worth {
            raw: value.clone(),
            scored: scored.clone(),
            score: self.level_score(&levels[reached]),
        };
        let cap = basis.filter(|_| reached < at).map(|(rule, basis)| Cap {
            indicator: indicator.id.clone(),
            raw: value.clone(),
            scored,
            because: because::level(self, rule, &basis, &levels[..=at], reached),
        });
        (worth, cap)
    }

    /// The score of a level, 0 to 100.
    pub(super) fn level_score(&self, level: &Level) -> Exact {
        level_score(self.rubric, level)
    }

    /// A score held at the cap of its indicator where the evidence does not carry it further.
    fn capped(
        &self,
        indicator: &Indicator,
        mark: &Mark,
        raw: Exact,
        score: Exact,
        terms: &Terms<'_>,
    ) -> (Worth, Option<Cap>) {
        let whole = |score: Exact, raw: Exact| Worth {
            scored: terms.of(&score),
            score,
            raw,
        };
        let Some(rule) = indicator.support.as_ref().filter(|rule| score > rule.cap) else {
            return (whole(score, raw), None);
        };
        let basis = Basis::of(self.rubric, rule, self.dossier, mark);
        if support::supports_beyond_cap(rule, &basis, &self.own) {
            return (whole(score, raw), None);
        }
        let cap = Cap {
            indicator: indicator.id.clone(),
            raw: raw.clone(),
            scored: terms.of(&rule.cap),
            because: because::score(self, rule, &basis),
        };
        (whole(rule.cap.clone(), raw), Some(cap))
    }
}

/// The score of a level, 0 to 100: its own share or that of the scale.
fn level_score(rubric: &Rubric, level: &Level) -> Exact {
    let of_scale = || {
        rubric
            .scale()
            .map_or(Exact::ZERO, |scale| scale.share(&level.value))
    };
    let share = level.share.clone().unwrap_or_else(of_scale);
    (share * Exact::HUNDRED).clamp_to(&Exact::ZERO, &Exact::HUNDRED)
}

/// The score, 0 to 100, of what a mark scores as in the terms of its indicator; none for a level there is not.
pub(super) fn score_of(rubric: &Rubric, indicator: &Indicator, scored: &Exact) -> Option<Exact> {
    match &indicator.kind {
        Kind::Level(levels) => {
            let level = levels.iter().find(|level| level.value == *scored)?;
            Some(level_score(rubric, level))
        }
        Kind::Measure(_) => Some(scored.clone()),
        Kind::Points { max, .. } => (scored * &Exact::HUNDRED).checked_div(max),
        Kind::Checklist(items) => {
            let all: Exact = items.iter().map(|item| &item.points).sum();
            (scored * &Exact::HUNDRED).checked_div(&all)
        }
    }
}

/// The terms in which people see what a mark scores as.
enum Terms<'a> {
    /// A score, 0 to 100.
    Score,
    /// Points of so many.
    Points(&'a Exact),
}

impl Terms<'_> {
    fn of(&self, score: &Exact) -> Exact {
        match self {
            Self::Score => score.clone(),
            Self::Points(all) => score * *all / Exact::HUNDRED,
        }
    }
}
