//! A list of rows with one selected: counts only, the rows are fetched by window.

use std::ops::Range;

use super::scroll::Scroll;

/// Rows the wheel turns by.
const WHEEL: usize = 3;

/// Which row of how many is selected, and which show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct List {
    len: usize,
    selected: usize,
    scroll: Scroll,
}

/// A move through a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// One row up.
    Up,
    /// One row down.
    Down,
    /// A window up.
    PageUp,
    /// A window down.
    PageDown,
    /// To the first row.
    First,
    /// To the last row.
    Last,
    /// The window up by the wheel; the selection stays where it shows.
    WheelUp,
    /// The window down by the wheel; the selection stays where it shows.
    WheelDown,
}

impl List {
    /// A list of so many rows, the first selected.
    pub fn new(len: usize) -> Self {
        Self {
            len,
            ..Self::default()
        }
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.len
    }

    /// True when there is no row.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The selected row; none only in an empty list.
    pub fn selected(&self) -> Option<usize> {
        (self.len > 0).then_some(self.selected)
    }

    /// Selects a row, or the last one when there are fewer.
    pub fn select(&mut self, row: usize) {
        self.selected = row.min(self.len.saturating_sub(1));
    }

    /// The list has so many rows now; the selection stays where it can.
    pub fn resize(&mut self, len: usize) {
        self.len = len;
        self.select(self.selected);
    }

    /// Moves the selection, or with the wheel the window.
    pub fn step(&mut self, step: Step, height: usize) {
        let page = height.saturating_sub(1).max(1);
        match step {
            Step::Up => self.select(self.selected.saturating_sub(1)),
            Step::Down => self.select(self.selected.saturating_add(1)),
            Step::PageUp => self.select(self.selected.saturating_sub(page)),
            Step::PageDown => self.select(self.selected.saturating_add(page)),
            Step::First => self.select(0),
            Step::Last => self.select(usize::MAX),
            Step::WheelUp => return self.wheel(-WHEEL.cast_signed(), height),
            Step::WheelDown => return self.wheel(WHEEL.cast_signed(), height),
        }
        self.scroll.follow(self.selected, self.len, height);
    }

    /// The rows that show in `height`; the selected one is always among them.
    pub fn window(&self, height: usize) -> Range<usize> {
        self.scroll
            .following(self.selected, self.len, height)
            .window(self.len, height)
    }

    /// The row shown so many lines below the top of the window.
    pub fn row_at(&self, line: usize, height: usize) -> Option<usize> {
        self.window(height).nth(line)
    }

    fn wheel(&mut self, rows: isize, height: usize) {
        self.scroll.by(rows, self.len, height);
        let window = self.scroll.window(self.len, height);
        self.selected = self
            .selected
            .clamp(window.start, window.end.saturating_sub(1).max(window.start));
        self.select(self.selected);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_selection_moves_and_the_window_follows() {
        let mut list = List::new(30);
        list.step(Step::PageDown, 10);
        assert_eq!((list.selected(), list.window(10)), (Some(9), 0..10));
        list.step(Step::Down, 10);
        assert_eq!((list.selected(), list.window(10)), (Some(10), 1..11));
        list.step(Step::Last, 10);
        assert_eq!((list.selected(), list.window(10)), (Some(29), 20..30));
        list.step(Step::WheelUp, 10);
        assert_eq!((list.selected(), list.window(10)), (Some(26), 17..27));
        list.resize(5);
        assert_eq!((list.selected(), list.window(10)), (Some(4), 0..5));
        assert_eq!(list.row_at(4, 10), Some(4));
        assert_eq!(list.row_at(5, 10), None);
    }

    #[test]
    fn an_empty_list_selects_nothing() {
        let mut list = List::new(0);
        list.step(Step::Down, 10);
        list.step(Step::WheelDown, 10);
        assert_eq!((list.selected(), list.window(10)), (None, 0..0));
    }

    proptest! {
        #[test]
        fn the_selected_row_always_shows(len in 0usize..40, steps in proptest::collection::vec((0usize..8, 0usize..12), 0..30)) {
            use Step::{Down, First, Last, PageDown, PageUp, Up, WheelDown, WheelUp};
            let mut list = List::new(len);
            for (step, height) in steps {
                list.step([Up, Down, PageUp, PageDown, First, Last, WheelUp, WheelDown][step], height);
                let window = list.window(height);
                prop_assert!(window.len() == len.min(height));
                if let Some(selected) = list.selected().filter(|_| height > 0) {
                    prop_assert!(window.contains(&selected), "{selected} outside {window:?}");
                }
            }
        }
    }
}
