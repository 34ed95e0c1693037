//! One project on the table: where in its rubric one stands, what is folded, how far the text is scrolled.
//!
//! The work itself is a [`Case`] and is given with every question; here is only what a person looks at. Start at
//! [`Desk`].

pub mod evidence;
pub mod support;
pub mod tree;

use std::collections::BTreeSet;

use super::list::{List, Step};
use super::scroll::Scroll;
use crate::model::{CriterionId, IndicatorId};
use crate::number::Exact;
use crate::rubric::{Indicator, Kind};
use crate::workbench::case::Case;
use tree::Row;

/// What a person looks at in a project.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Desk {
    at: Option<Spot>,
    folded: BTreeSet<CriterionId>,
    list: List,
    scroll: Scroll,
    detail: Detail,
}

/// A part of a rubric.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spot {
    /// A criterion.
    Criterion(CriterionId),
    /// An indicator.
    Indicator(IndicatorId),
}

/// How much is told of an indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Detail {
    /// The question and what is marked.
    #[default]
    Brief,
    /// What is meant and where it comes from too.
    Full,
}

/// A way through open indicators.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Towards the end, then from the start.
    On,
    /// Towards the start, then from the end.
    Back,
}

impl Desk {
    /// A project newly on the table, at its first open indicator, or its first one.
    pub fn new(case: &Case) -> Self {
        let mut desk = Self::default();
        let first = case
            .open_indicators()
            .first()
            .or(case.applicable().first())
            .map(|one| one.id.clone());
        if let Some(first) = first {
            desk.go(case, Spot::Indicator(first));
        }
        desk
    }

    /// Where one stands.
    pub fn at(&self) -> Option<&Spot> {
        self.at.as_ref()
    }

    /// The indicator one stands at.
    pub fn indicator<'a>(&self, case: &'a Case) -> Option<&'a Indicator> {
        match &self.at {
            Some(Spot::Indicator(id)) => case.rubric.asked(id),
            _ => None,
        }
    }

    /// The rows of the tree that are not folded away.
    pub fn rows<'a>(&self, case: &'a Case) -> Vec<Row<'a>> {
        tree::rows(case, &self.folded)
    }

    /// Which row of the tree is selected.
    pub fn list(&self) -> &List {
        &self.list
    }

    /// Whether a criterion is folded.
    pub fn is_folded(&self, id: &CriterionId) -> bool {
        self.folded.contains(id)
    }

    /// The criteria that are folded.
    pub fn folded(&self) -> impl Iterator<Item = &CriterionId> {
        self.folded.iter()
    }

    /// Whether a part of the rubric applies here.
    pub fn has(case: &Case, spot: &Spot) -> bool {
        tree::rows(case, &BTreeSet::new())
            .iter()
            .any(|row| row.spot() == *spot)
    }

    /// Folds a criterion wherever one stands, if the rubric has it.
    pub fn fold_away(&mut self, case: &Case, id: &CriterionId) {
        if case.rubric.criterion(id).is_some() {
            self.folded.insert(id.clone());
        }
    }

    /// Scrolls the indicator's text to where it was.
    pub fn scroll_to(&mut self, top: usize) {
        self.scroll.return_to(top);
    }

    /// How far the indicator's text is scrolled.
    pub fn scroll(&self) -> Scroll {
        self.scroll
    }

    /// How much is told of it.
    pub fn detail(&self) -> Detail {
        self.detail
    }

    /// Goes to a part of the rubric, which is unfolded where needed.
    pub fn go(&mut self, case: &Case, spot: Spot) {
        if let Spot::Indicator(id) = &spot {
            for criterion in tree::above(case, id) {
                self.folded.remove(criterion);
            }
        }
        if self.at.as_ref() != Some(&spot) {
            self.scroll.rewind();
        }
        self.at = Some(spot);
        self.settle(case);
    }

    /// To the next open indicator that way, from here or from `from`; false when all are answered.
    pub fn go_open(&mut self, case: &Case, from: Option<&IndicatorId>, way: Way) -> bool {
        let order = case.asked();
        let here = match (from, &self.at) {
            (Some(id), _) | (None, Some(Spot::Indicator(id))) => order.iter().position(|one| one.id == *id),
            (None, Some(Spot::Criterion(id))) => {
                tree::first_below(case, id).and_then(|first| order.iter().position(|one| one.id == *first))
            }
            (None, None) => None,
        };
        let is_open = |at: &usize| case.is_waiting(order[*at]);
        let (here, count) = (here.unwrap_or(0), order.len());
        let inside = matches!(self.at, Some(Spot::Criterion(_))) && from.is_none();
        let first_step = usize::from(!(inside && way == Way::On));
        let mut steps = (first_step..=count).map(|step| match way {
            Way::On => (here + step) % count,
            Way::Back => (here + count - step.min(here + count)) % count,
        });
        let Some(next) = (count > 0).then(|| steps.find(is_open)).flatten() else {
            return false;
        };
        let id = order[next].id.clone();
        self.go(case, Spot::Indicator(id));
        true
    }

    /// Moves through the tree.
    pub fn step(&mut self, case: &Case, step: Step, height: usize) {
        self.list.step(step, height);
        let spot = self
            .list
            .selected()
            .and_then(|at| self.rows(case).get(at).map(Row::spot));
        if let Some(spot) = spot.filter(|spot| self.at.as_ref() != Some(spot)) {
            self.scroll.rewind();
            self.at = Some(spot);
        }
    }

    /// To the row of the tree that was pointed at.
    pub fn point(&mut self, case: &Case, row: usize) {
        if let Some(spot) = self.rows(case).get(row).map(Row::spot) {
            self.go(case, spot);
        }
    }

    /// Folds the criterion one stands at; from an indicator or a folded one, goes to the criterion above.
    pub fn fold(&mut self, case: &Case) {
        match self.at.clone() {
            Some(Spot::Criterion(id)) if !self.folded.contains(&id) => {
                self.folded.insert(id);
                self.settle(case);
            }
            Some(spot) => {
                if let Some(above) = tree::parent(case, &spot) {
                    self.go(case, Spot::Criterion(above.clone()));
                }
            }
            None => {}
        }
    }

    /// Unfolds the criterion one stands at; from an unfolded one goes to its first part.
    pub fn unfold(&mut self, case: &Case, height: usize) {
        if let Some(Spot::Criterion(id)) = self.at.clone() {
            if self.folded.remove(&id) {
                self.settle(case);
            } else {
                self.step(case, Step::Down, height);
            }
        }
    }

    /// Scrolls the indicator's text of `len` rows.
    pub fn scroll_by(&mut self, rows: isize, len: usize, height: usize) {
        self.scroll.by(rows, len, height);
    }

    /// Tells more of the indicator, or less.
    pub fn turn_detail(&mut self) {
        self.detail = match self.detail {
            Detail::Brief => Detail::Full,
            Detail::Full => Detail::Brief,
        };
    }

    /// The case has changed: what is no longer there is left.
    pub fn settle(&mut self, case: &Case) {
        let rows = self.rows(case);
        self.list.resize(rows.len());
        let at = rows.iter().position(|row| self.at == Some(row.spot()));
        if let Some(at) = at {
            self.list.select(at);
        } else {
            let at = self.list.selected().and_then(|at| rows.get(at));
            self.at = at.map(Row::spot);
        }
    }
}

/// True where one digit is a whole answer: a level, or how many times an adjustment applies.
pub fn takes_digit(case: &Case, indicator: &Indicator) -> bool {
    match &indicator.kind {
        Kind::Level(_) => case
            .rubric
            .scale()
            .is_some_and(crate::rubric::Scale::is_single_digit),
        Kind::Points { max, .. } => {
            case.rubric.adjustment(&indicator.id).is_some() && *max < Exact::from(10i64)
        }
        Kind::Measure(_) | Kind::Checklist(_) => false,
    }
}

/// The digits that are a whole answer, such as `0–5`; none where one digit is not.
pub fn digits(case: &Case, indicator: Option<&Indicator>) -> Option<String> {
    match indicator.map(|indicator| (indicator, &indicator.kind)) {
        Some((indicator, _)) if !takes_digit(case, indicator) => None,
        Some((_, Kind::Points { max, .. })) => Some(format!("0–{max}")),
        _ => case
            .rubric
            .scale()
            .map(|scale| format!("{}–{}", scale.min, scale.max)),
    }
}
