//! A score on its scale: what is certain, what it is so far, where it can still end, where bands begin.

use super::borders::Borders;
use crate::tui::theme::Tone;

/// A score and the ends it can still have, in thousandths of the scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Span {
    /// The score so far, if there is one.
    pub score: Option<usize>,
    /// The lowest and the highest it can end at, if it can end at all.
    pub ends: Option<(usize, usize)>,
}

/// What one cell of it shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cell {
    /// Scored, and not to be lost.
    Certain,
    /// Scored so far.
    SoFar,
    /// Not scored and within reach.
    Possible,
    /// The last that is within reach.
    End,
    /// Out of reach, where a band begins.
    Band,
    /// Out of reach.
    Blank,
}

impl Cell {
    /// Its sign.
    pub fn sign(self, borders: &Borders) -> &'static str {
        match self {
            Self::Certain => borders.full,
            Self::SoFar => borders.shade,
            Self::Possible => borders.horizontal,
            Self::End => borders.right_tee,
            Self::Band => borders.band,
            Self::Blank => " ",
        }
    }

    /// Its tone.
    pub fn tone(self) -> Tone {
        match self {
            Self::Certain | Self::SoFar => Tone::Bar,
            Self::Possible | Self::End => Tone::Plain,
            Self::Band | Self::Blank => Tone::Dim,
        }
    }
}

/// The cells of a span on a scale of `width` cells; `bands` are the thousandths at which bands begin.
pub fn cells(span: Span, bands: &[usize], width: usize) -> Vec<Cell> {
    let score = span.score.map_or(0, |score| edge(score, width));
    let (low, high) = span.ends.map_or((score, score), |(low, high)| {
        (edge(low, width), edge(high, width))
    });
    let begins = |at: usize| bands.iter().any(|band| begin(*band, width) == at);
    (0..width)
        .map(|at| match at {
            at if at < score.min(low) => Cell::Certain,
            at if at < score => Cell::SoFar,
            at if at + 1 == high => Cell::End,
            at if at < high && at >= low => Cell::Possible,
            at if begins(at) => Cell::Band,
            _ => Cell::Blank,
        })
        .collect()
}

/// The cell in which a thousandth of the scale lies.
pub fn begin(permille: usize, width: usize) -> usize {
    (permille.min(1000) * width / 1000).min(width.saturating_sub(1))
}

/// How many cells a part of the scale fills: something more than none, and all only for all.
fn edge(permille: usize, width: usize) -> usize {
    match permille {
        0 => 0,
        1000.. => width,
        _ if width < 2 => 0,
        _ => ((permille * width + 500) / 1000).clamp(1, width - 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(score: Option<usize>, ends: Option<(usize, usize)>, expected: &str) {
        let cells = cells(Span { score, ends }, &[600, 750, 900], 20);
        let drawn: String = cells.into_iter().map(|cell| cell.sign(&Borders::ASCII)).collect();
        assert_eq!(drawn, expected, "{score:?} {ends:?}");
    }

    #[test]
    fn what_is_certain_so_far_and_possible_is_told_apart() {
        check(Some(500), Some((300, 800)), "######++++-----+  : ");
        check(Some(500), Some((500, 500)), "##########  :  :  : ");
        check(None, Some((0, 1000)), "-------------------+");
        check(None, None, "            :  :  : ");
        check(Some(1000), Some((1000, 1000)), "####################");
    }

    #[test]
    fn ends_are_rounded_but_nothing_is_rounded_away() {
        check(Some(1), Some((1, 1)), "#           :  :  : ");
        check(Some(999), Some((999, 999)), "################### ");
        check(Some(0), Some((0, 26)), "+           :  :  : ");
        check(Some(520), Some((480, 530)), "##########+ :  :  : ");
    }

    #[test]
    fn no_room_is_no_trouble() {
        assert_eq!(cells(Span::default(), &[600], 0), []);
        assert_eq!(
            cells(
                Span {
                    score: Some(500),
                    ends: Some((0, 1000))
                },
                &[600],
                1
            )
            .len(),
            1
        );
    }
}
