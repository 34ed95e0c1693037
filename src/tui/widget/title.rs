//! The top line: where one is on the left, how things stand on the right.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{Look, first_row, put, units};
use crate::text::width::{cells, fit};
use crate::tui::theme::Tone;

/// Draws the path on the left and the note at the right end; where both do not fit the path is cut, and below half of the
/// line for it the note is left out.
pub fn title(buf: &mut Buffer, area: Rect, path: &[&str], note: &str, look: &Look) {
    let row = first_row(area);
    let needed = units(cells(note) + 2);
    let left = row.width.saturating_sub(needed);
    let whole = crumbs(path, usize::from(row.width).saturating_sub(2), look);
    put(buf, row, &format!(" {whole}"), look.style(Tone::Title));
    if note.is_empty() || (usize::from(left) < cells(&whole) + 1 && left < row.width / 2) {
        return;
    }
    let path = crumbs(path, usize::from(left).saturating_sub(2), look);
    put(
        buf,
        Rect { width: left, ..row },
        &format!(" {path}"),
        look.style(Tone::Title),
    );
    let right = Rect {
        x: row.x + left,
        width: row.width - left,
        ..row
    };
    put(buf, right, &format!(" {note} "), look.style(Tone::Dim));
}

/// Cells below which no part of a path is cut.
const LEAST: usize = 8;

/// A path in so many cells: the longest parts are cut first, then parts are left out from the left.
fn crumbs(path: &[&str], room: usize, look: &Look) -> String {
    let within = format!(" {} ", look.borders.within);
    let mut widths: Vec<usize> = path.iter().map(|part| cells(part)).collect();
    let taken = |widths: &[usize]| {
        let between = widths.len().saturating_sub(1) * cells(&within);
        widths.iter().sum::<usize>() + between
    };
    let mut first = 0;
    while taken(&widths[first..]) > room && first + 1 < path.len() {
        let longest = (first..path.len()).max_by_key(|at| widths[*at]);
        match longest.filter(|at| widths[*at] > LEAST) {
            Some(at) => widths[at] -= 1,
            None => first += 1,
        }
    }
    if let Some(last) = widths.last_mut().filter(|_| first + 1 == path.len()) {
        *last = room;
    }
    let shown = path.iter().zip(widths).skip(first);
    let shown: Vec<_> = shown.map(|(part, width)| fit(part, width)).collect();
    shown.join(&within)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Lang;
    use crate::tui::theme::Theme;
    use crate::tui::widget::borders::Borders;

    fn check(room: usize, expected: &str) {
        let look = Look {
            theme: Theme::Mono,
            borders: Borders::UNICODE,
            lang: Lang::EN,
        };
        let path = [
            "2026",
            "Modern rail transit R&D centre",
            "Talent outcomes",
            "T1 Trained",
        ];
        assert_eq!(crumbs(&path, room, &look), expected, "in {room}");
    }

    #[test]
    fn a_path_is_cut_where_it_is_longest_and_then_from_the_left() {
        check(
            80,
            "2026 › Modern rail transit R&D centre › Talent outcomes › T1 Trained",
        );
        check(60, "2026 › Modern rail transit R… › Talent outcomes › T1 Trained");
        check(46, "2026 › Modern rail… › Talent out… › T1 Trained");
        check(38, "2026 › Modern r… › Talent … › T1 Trai…");
        check(30, "Modern … › Talent … › T1 Trai…");
        check(20, "Talent … › T1 Trai…");
        check(9, "T1 Train…");
    }
}
