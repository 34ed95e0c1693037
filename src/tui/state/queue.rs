//! The list of projects: a selected row, the rows at hand, and how far the person is.
//!
//! Only a window of rows is ever at hand. How many rows there are is learnt later than the first of them, so that the
//! first frame waits for no counting.

use std::collections::BTreeMap;

use super::list::{List, Step};
use crate::model::ProjectId;
use crate::workbench::asks::queue::{Progress, QueueRow};
use crate::workbench::asks::rhythm::Rhythm;
use crate::workbench::asks::sorted::SortBy;

/// The list as far as it is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Queue {
    list: List,
    rows: Vec<QueueRow>,
    from: usize,
    filter: String,
    by: SortBy,
    progress: Option<Progress>,
    totals: BTreeMap<ProjectId, usize>,
    rhythm: Rhythm,
    freshness: Freshness,
    length: Length,
}

impl Default for Queue {
    fn default() -> Self {
        Self {
            list: List::default(),
            rows: Vec::new(),
            from: 0,
            filter: String::new(),
            by: SortBy::Entered,
            progress: None,
            totals: BTreeMap::new(),
            rhythm: Rhythm::default(),
            freshness: Freshness::default(),
            length: Length::default(),
        }
    }
}

/// Whether the rows at hand are those of the store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Freshness {
    /// They have to be fetched again.
    #[default]
    Stale,
    /// They are.
    Fresh,
}

/// Whether it is known how many rows there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Length {
    /// There may be more than were seen.
    #[default]
    Guessed,
    /// All were counted.
    Counted,
}

/// What is not known of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    /// What its sheet comes to.
    Outcome,
    /// How many indicators it has before there is a sheet.
    Total,
}

/// Rows to fetch, counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// The first.
    pub from: usize,
    /// At most how many.
    pub count: usize,
}

impl Queue {
    /// The narrowest screen on which there is room to show how the work went on.
    pub const RHYTHM_COLUMNS: u16 = 100;

    /// Which row is selected of how many.
    pub fn list(&self) -> &List {
        &self.list
    }

    /// What rows must contain.
    pub fn filter(&self) -> &str {
        &self.filter
    }

    /// What it is sorted by.
    pub fn by(&self) -> SortBy {
        self.by
    }

    /// Sorts it, and shows it from the first row.
    pub fn sort(&mut self, by: SortBy) {
        if by != self.by {
            self.by = by;
            self.list = List::new(self.list.len());
            self.forget_rows();
        }
    }

    /// How far the person is, once counted.
    pub fn progress(&self) -> Option<Progress> {
        self.progress
    }

    /// How the work went on day by day, as far as it was asked for.
    pub fn rhythm(&self) -> &Rhythm {
        &self.rhythm
    }

    /// A row, if it is at hand.
    pub fn row(&self, at: usize) -> Option<&QueueRow> {
        self.rows.get(at.checked_sub(self.from)?)
    }

    /// The selected row, if it is at hand.
    pub fn selected(&self) -> Option<&QueueRow> {
        self.row(self.list.selected()?)
    }

    /// How many indicators a row has: its sheet's, or before there is one those of its rubric, once known.
    pub fn total(&self, row: &QueueRow) -> Option<usize> {
        (row.total > 0)
            .then_some(row.total)
            .or_else(|| self.totals.get(&row.id).copied())
    }

    /// The rows to fetch before `height` rows can be shown; none when they are at hand.
    pub fn wanted(&self, height: usize) -> Option<Window> {
        let shown = self.list.window(height);
        let held = self.from..self.from + self.rows.len();
        // while it is not known where the list ends, a page more tells whether there is one
        let end = match self.length {
            Length::Counted => shown.end,
            Length::Guessed => shown.end + height,
        };
        let at_hand = shown.is_empty() || (held.start <= shown.start && end <= held.end);
        if self.freshness == Freshness::Fresh && at_hand {
            return None;
        }
        Some(Window {
            from: shown.start.saturating_sub(height),
            count: 3 * height.max(1),
        })
    }

    /// True while moves need no look at the rows: those at hand are the store's, and it is known where the list ends.
    pub fn is_certain(&self) -> bool {
        self.freshness == Freshness::Fresh && self.length == Length::Counted
    }

    /// Rows on the screen whose figures are not known yet, and what they lack.
    pub fn unknown(&self, height: usize) -> Vec<(ProjectId, Lack)> {
        let shown = self.list.window(height);
        let rows = shown.filter_map(|at| self.row(at));
        rows.filter_map(|row| Some((row.id.clone(), self.lack(row)?)))
            .collect()
    }

    fn lack(&self, row: &QueueRow) -> Option<Lack> {
        if row.stale {
            return Some(Lack::Outcome);
        }
        (row.rubric.is_some() && self.total(row).is_none()).then_some(Lack::Total)
    }

    /// The rows that were asked for have come; fewer than asked are all there are.
    pub fn learn_rows(&mut self, window: Window, rows: Vec<QueueRow>) {
        let end = window.from + rows.len();
        if rows.len() < window.count {
            self.list.resize(end);
            self.length = Length::Counted;
        } else {
            self.list.resize(end.max(self.list.len()));
        }
        (self.from, self.rows, self.freshness) = (window.from, rows, Freshness::Fresh);
    }

    /// Everything was counted.
    pub fn learn_progress(&mut self, progress: Progress) {
        self.list.resize(progress.rows);
        self.length = Length::Counted;
        self.progress = Some(progress);
    }

    /// How the work went on.
    pub fn learn_rhythm(&mut self, rhythm: Rhythm) {
        self.rhythm = rhythm;
    }

    /// How many indicators the rubrics of projects without a sheet have.
    pub fn learn_totals(&mut self, totals: impl IntoIterator<Item = (ProjectId, usize)>) {
        self.totals.extend(totals);
    }

    /// The rows at hand are no longer those of the store.
    pub fn forget_rows(&mut self) {
        self.freshness = Freshness::Stale;
    }

    /// Shows only rows that contain these words, from the first.
    pub fn narrow(&mut self, words: &str) {
        if words != self.filter {
            words.clone_into(&mut self.filter);
            self.list = List::new(0);
            self.rows.clear();
            self.from = 0;
            self.length = Length::Guessed;
            self.forget_rows();
        }
    }

    /// Selects a row that may not be counted yet.
    pub fn select(&mut self, row: usize) {
        if row >= self.list.len() {
            self.list.resize(row + 1);
        }
        self.list.select(row);
    }

    /// Moves the selection or the window.
    pub fn step(&mut self, step: Step, height: usize) {
        self.list.step(step, height);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Wording;
    use crate::workbench::asks::queue::QueueState;

    fn row(number: usize) -> QueueRow {
        QueueRow {
            id: ProjectId::new(&format!("P-{number}")).expect("an id"),
            title: Wording::new(format!("Project {number}")),
            place: Wording::default(),
            place_kind: String::new(),
            model: None,
            rubric: None,
            state: QueueState::Open,
            done: 0,
            total: 0,
            score: None,
            low: String::new(),
            high: String::new(),
            band: None,
            caps: 0,
            drafts: 0,
            stale: false,
        }
    }

    fn fetch(queue: &mut Queue, of: usize, height: usize) -> Option<Window> {
        let window = queue.wanted(height)?;
        let rows = (window.from..of).take(window.count).map(row).collect();
        queue.learn_rows(window, rows);
        Some(window)
    }

    #[test]
    fn rows_are_fetched_by_window_and_not_twice() {
        let mut queue = Queue::default();
        assert_eq!(fetch(&mut queue, 1000, 10), Some(Window { from: 0, count: 30 }));
        assert_eq!(fetch(&mut queue, 1000, 10), None);
        assert_eq!(queue.list().len(), 30, "as far as is known");
        queue.learn_progress(Progress {
            rows: 1000,
            projects: 1000,
            sealed: 0,
            drafts: 0,
        });
        queue.step(Step::Last, 10);
        assert_eq!(fetch(&mut queue, 1000, 10), Some(Window { from: 980, count: 30 }));
        assert_eq!(
            queue.selected().map(|row| row.id.as_str().to_owned()),
            Some("P-999".into())
        );
    }

    #[test]
    fn a_row_far_down_can_be_selected_before_anything_is_counted() {
        let mut queue = Queue::default();
        queue.select(500);
        fetch(&mut queue, 1000, 10);
        assert_eq!(
            queue.selected().map(|row| row.id.as_str().to_owned()),
            Some("P-500".into())
        );
    }

    #[test]
    fn a_filter_starts_at_the_first_row() {
        let mut queue = Queue::default();
        queue.select(500);
        fetch(&mut queue, 1000, 10);
        queue.narrow("rail");
        assert_eq!(fetch(&mut queue, 3, 10), Some(Window { from: 0, count: 30 }));
        assert_eq!((queue.list().len(), queue.list().selected()), (3, Some(0)));
        queue.narrow("rail");
        assert_eq!(fetch(&mut queue, 3, 10), None);
    }
}
