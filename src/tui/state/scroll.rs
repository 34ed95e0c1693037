//! Which rows show of something longer than its window.

use std::ops::Range;

/// How far a window has moved down. The height may change between two frames, so it is asked for each time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Scroll {
    top: usize,
}

impl Scroll {
    /// The rows that show, of `len`, in `height`; never beyond the end while there is something before.
    pub fn window(self, len: usize, height: usize) -> Range<usize> {
        let top = self.top.min(len.saturating_sub(height));
        top..(top + height).min(len)
    }

    /// Moves by rows, down where positive.
    pub fn by(&mut self, rows: isize, len: usize, height: usize) {
        let last = len.saturating_sub(height);
        self.top = self.top.min(last).saturating_add_signed(rows).min(last);
    }

    /// Moves as little as shows `row`.
    pub fn follow(&mut self, row: usize, len: usize, height: usize) {
        *self = self.following(row, len, height);
    }

    /// This scroll, moved as little as shows `row`: what a drawing takes, which may not change anything.
    pub fn following(self, row: usize, len: usize, height: usize) -> Self {
        let window = self.window(len, height);
        let top = if row < window.start {
            row
        } else if row >= window.end {
            (row + 1).saturating_sub(height)
        } else {
            window.start
        };
        Self {
            top: top.min(len.saturating_sub(height)),
        }
    }

    /// The first row that shows, where there are enough.
    pub fn top(self) -> usize {
        self.top
    }

    /// To a row that was the first that showed.
    pub fn return_to(&mut self, top: usize) {
        self.top = top;
    }

    /// To the first row.
    pub fn rewind(&mut self) {
        self.top = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_follows_with_the_least_move() {
        let mut scroll = Scroll::default();
        assert_eq!(scroll.window(10, 4), 0..4);
        scroll.follow(5, 10, 4);
        assert_eq!(scroll.window(10, 4), 2..6);
        scroll.follow(3, 10, 4);
        assert_eq!(scroll.window(10, 4), 2..6);
        scroll.follow(1, 10, 4);
        assert_eq!(scroll.window(10, 4), 1..5);
    }

    #[test]
    fn a_window_never_shows_past_the_end_while_rows_are_hidden_before() {
        let mut scroll = Scroll::default();
        scroll.by(99, 10, 4);
        assert_eq!(scroll.window(10, 4), 6..10);
        assert_eq!(scroll.window(10, 8), 2..10);
        assert_eq!(scroll.window(3, 8), 0..3);
        scroll.by(-1, 10, 4);
        assert_eq!(scroll.window(10, 4), 5..9);
        assert_eq!(scroll.window(10, 0), 5..5);
    }
}
