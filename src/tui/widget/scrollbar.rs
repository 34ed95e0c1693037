//! A thin bar that tells how much is hidden above and below.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::Look;
use crate::tui::theme::Tone;

/// Draws the bar in the last column of an area; draws nothing where all of `len` rows show.
pub fn scrollbar(buf: &mut Buffer, area: Rect, window: &Range<usize>, len: usize, look: &Look) {
    let area = area.intersection(buf.area);
    if area.is_empty() || window.len() >= len {
        return;
    }
    let thumb = thumb(window, len, usize::from(area.height));
    let column = Rect {
        x: area.right() - 1,
        width: 1,
        ..area
    };
    super::popup::clear(buf, column);
    for (row, cell) in column.rows().enumerate() {
        let sign = if thumb.contains(&row) {
            look.borders.thumb
        } else {
            look.borders.track
        };
        buf[(cell.x, cell.y)]
            .set_symbol(sign)
            .set_style(look.style(Tone::Dim));
    }
}

/// The rows of the thumb: at least one, at the very top or bottom only when the window is.
fn thumb(window: &Range<usize>, len: usize, height: usize) -> Range<usize> {
    let size = (window.len() * height / len).clamp(1, height.max(1));
    let room = height - size.min(height);
    let hidden = len - window.len();
    let top = match window.start {
        0 => 0,
        start if start == hidden => room,
        start => (start * room / hidden).clamp(1.min(room), room.saturating_sub(1).max(1.min(room))),
    };
    top..top + size
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_thumb_touches_an_end_only_when_the_window_does() {
        assert_eq!(thumb(&(0..10), 100, 10), 0..1);
        assert_eq!(thumb(&(1..11), 100, 10), 1..2);
        assert_eq!(thumb(&(89..99), 100, 10), 8..9);
        assert_eq!(thumb(&(90..100), 100, 10), 9..10);
        assert_eq!(thumb(&(0..5), 10, 4), 0..2);
    }
}
