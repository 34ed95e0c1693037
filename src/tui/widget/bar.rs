//! A bar that fills from the left.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::borders::Borders;
use super::{Look, first_row, put_pieces};
use crate::tui::theme::Tone;

/// Draws a bar over the whole row; `permille` of it is filled.
pub fn bar(buf: &mut Buffer, area: Rect, permille: usize, look: &Look) {
    let (full, empty) = parts(permille, usize::from(area.width), &look.borders);
    let pieces = [
        (full.as_str(), look.style(Tone::Bar)),
        (empty.as_str(), look.style(Tone::Dim)),
    ];
    put_pieces(buf, first_row(area), &pieces, look.style(Tone::Plain));
}

/// The filled and the empty part of a bar of `width` cells.
///
/// Anything above nothing shows a cell and anything short of all leaves one, so that done looks unlike almost done.
pub fn parts(permille: usize, width: usize, borders: &Borders) -> (String, String) {
    let permille = permille.min(1000);
    let rounded = (permille * width + 500) / 1000;
    let filled = match permille {
        0 => 0,
        1000 => width,
        _ if width < 2 => 0,
        _ => rounded.clamp(1, width - 1),
    };
    (borders.full.repeat(filled), borders.empty.repeat(width - filled))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(permille: usize, expected: &str) {
        let (full, empty) = parts(permille, 5, &Borders::ASCII);
        assert_eq!(full + &empty, expected, "{permille}");
    }

    #[test]
    fn done_looks_unlike_almost_done() {
        check(0, ".....");
        check(1, "#....");
        check(500, "###..");
        check(999, "####.");
        check(1000, "#####");
        check(5000, "#####");
    }
}
