//! The place where a person is, as it is kept until they come back.
//!
//! It is kept beside the work, not in it, so it may tell of parts that are gone; whatever is not there any more is left
//! out. A project opens at its first open indicator whatever the place was, so that no key meant for an open one changes
//! an answer; the way back through the places visited leads to where one was, scrolled and with the comment being written.

use serde::{Deserialize, Serialize};

use super::app::{Screen, State};
use super::desk::{Desk, Detail, Spot};
use super::layer::{Comment, Layer};
use super::trail::Stop;
use crate::model::{CriterionId, IndicatorId, ProjectId};
use crate::text::Phrase;
use crate::workbench::asks::sorted::SortBy;
use crate::workbench::case::Case;

/// The most sheets whose place is kept.
const MOST: usize = 60;

/// Where a person is.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Whereabouts {
    /// The words the list is narrowed by.
    pub filter: String,
    /// The selected row.
    pub row: usize,
    /// What the list is sorted by.
    pub by: String,
    /// What was chosen in the palette, the last first.
    pub recent: Vec<String>,
    /// Sheets that were open, the last one last.
    pub sheets: Vec<LastSeen>,
}

/// How a sheet was left.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct LastSeen {
    project: String,
    criterion: Option<String>,
    indicator: Option<String>,
    folded: Vec<String>,
    top: usize,
    full: bool,
    commenting: bool,
}

impl State {
    /// Where the person is now.
    pub fn whereabouts(&self) -> Whereabouts {
        let mut sheets = self.left.clone();
        if let Some(left) = self.leaving() {
            keep(&mut sheets, left);
        }
        let here = || {
            let row = self.queue.list().selected();
            (self.queue.filter().to_owned(), row.unwrap_or(0))
        };
        // a way back that was not taken is still there the next time
        let untaken = self.returning.clone().filter(|_| self.queue.filter().is_empty());
        let (filter, row) = untaken.unwrap_or_else(here);
        let by = self.queue.by().word().to_owned();
        Whereabouts {
            filter,
            row,
            by,
            recent: self.recent.clone(),
            sheets,
        }
    }

    /// The person was there: the way back leads to the last sheet.
    pub fn was_at(&mut self, there: Whereabouts) {
        self.queue
            .sort(SortBy::parse(&there.by).unwrap_or(SortBy::Entered));
        self.recent = there.recent;
        self.returning = Some((there.filter, there.row));
        let stops = there.sheets.iter().filter_map(LastSeen::stop);
        stops.for_each(|stop| self.trail.leave(stop));
        self.left = there.sheets;
    }

    /// Tells where the way back leads.
    pub fn offer_return(&mut self, said: Phrase) {
        self.say(said);
    }

    /// Remembers how the sheet on the table is left.
    pub(super) fn leave_sheet(&mut self) {
        if let Some(left) = self.leaving() {
            keep(&mut self.left, left);
        }
    }

    /// Where one stands in a project, for the way back.
    pub(super) fn here(&self) -> Option<Stop> {
        let case = self.case.as_ref().filter(|_| self.screen == Screen::Desk)?;
        Some(Stop {
            project: case.project.id.clone(),
            spot: self.desk.at().cloned(),
        })
    }

    /// Puts the desk as it was left, as far as what was there still is; at a part of it where that is asked for.
    pub(super) fn return_to(&mut self, case: &Case, spot: Option<Spot>) {
        let project = case.project.id.as_str();
        let left = self.left.iter().find(|left| left.project == project).cloned();
        let left = left.unwrap_or_default();
        for criterion in left.folded.iter().filter_map(|id| CriterionId::new(id)) {
            self.desk.fold_away(case, &criterion);
        }
        if left.full && self.desk.detail() == Detail::Brief {
            self.desk.turn_detail();
        }
        let first = self.desk.at().cloned();
        let asked = spot.filter(|spot| Desk::has(case, spot));
        let is_back = asked.is_some() && left.spot() == asked;
        let Some(spot) = asked.or(first) else { return };
        self.desk.go(case, spot.clone());
        if is_back {
            self.desk.scroll_to(left.top);
        }
        if is_back && left.commenting && self.has_draft(&spot) {
            self.comment(case);
        }
    }

    fn has_draft(&self, spot: &Spot) -> bool {
        match spot {
            Spot::Indicator(id) => self.drafts.contains_key(&Comment::field_of(id)),
            Spot::Criterion(_) => false,
        }
    }

    fn leaving(&self) -> Option<LastSeen> {
        let case = self.case.as_ref().filter(|_| self.screen == Screen::Desk)?;
        let (criterion, indicator) = match self.desk.at() {
            Some(Spot::Criterion(id)) => (Some(id.to_string()), None),
            Some(Spot::Indicator(id)) => (None, Some(id.to_string())),
            None => (None, None),
        };
        Some(LastSeen {
            project: case.project.id.to_string(),
            criterion,
            indicator,
            folded: self.desk.folded().map(ToString::to_string).collect(),
            top: self.desk.scroll().top(),
            full: self.desk.detail() == Detail::Full,
            commenting: matches!(self.layers.last(), Some(Layer::Comment(_))),
        })
    }
}

impl LastSeen {
    /// The project.
    pub fn project(&self) -> Option<ProjectId> {
        ProjectId::new(&self.project)
    }

    fn stop(&self) -> Option<Stop> {
        Some(Stop {
            project: self.project()?,
            spot: self.spot(),
        })
    }

    fn spot(&self) -> Option<Spot> {
        let criterion = || CriterionId::new(self.criterion.as_ref()?).map(Spot::Criterion);
        let indicator = IndicatorId::new(self.indicator.as_deref().unwrap_or_default());
        indicator.map(Spot::Indicator).or_else(criterion)
    }
}

fn keep(sheets: &mut Vec<LastSeen>, left: LastSeen) {
    sheets.retain(|one| one.project != left.project);
    if sheets.len() == MOST {
        sheets.remove(0);
    }
    sheets.push(left);
}
