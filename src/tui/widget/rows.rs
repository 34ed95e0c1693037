//! Rows of a list or a table, written line by line.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use super::{Look, first_row, put_pieces};
use crate::text::width::{cells, left, right};
use crate::tui::theme::Tone;

/// A column of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Cells it must have.
    pub least: usize,
    /// Cells it can use.
    pub most: usize,
    /// On which side its texts stand.
    pub align: Align,
}

/// On which side a text stands in its column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// Words.
    Left,
    /// Numbers.
    Right,
}

/// How a row stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stand {
    /// It does not.
    Plain,
    /// It is pointed at and has the keys.
    Selected,
    /// It is pointed at in a part that does not have the keys.
    Marked,
}

/// A text in a column, with the tone it has while its row is not selected.
pub type Entry<'a> = (&'a str, Tone);

impl Column {
    /// A column of words.
    pub const fn words(least: usize, most: usize) -> Self {
        Self {
            least,
            most,
            align: Align::Left,
        }
    }

    /// A column of numbers, of one width.
    pub const fn numbers(width: usize) -> Self {
        Self {
            least: width,
            most: width,
            align: Align::Right,
        }
    }
}

/// The widths of columns in `room` cells with two blanks between them: each has its least, what is left goes to the
/// first that can use it; a column that no longer fits has none, nor have those after it.
pub fn widths(columns: &[Column], room: usize) -> Vec<usize> {
    let mut left = room + 2;
    let mut widths: Vec<usize> = Vec::with_capacity(columns.len());
    for column in columns {
        let fits = column.least + 2 <= left && widths.last() != Some(&0);
        // the first column is cut rather than left out
        let width = if fits {
            column.least
        } else if widths.is_empty() {
            left.saturating_sub(2)
        } else {
            0
        };
        left = left.saturating_sub(if width > 0 { width + 2 } else { 0 });
        widths.push(width);
    }
    for (width, column) in widths.iter_mut().zip(columns).filter(|(width, _)| **width > 0) {
        let more = column.most.saturating_sub(*width).min(left);
        *width += more;
        left -= more;
    }
    widths
}

/// Draws a row of a table: a sign beside what is pointed at, then a text in each column.
pub fn row(
    buf: &mut Buffer,
    area: Rect,
    columns: &[Column],
    entries: &[Entry<'_>],
    stand: Stand,
    look: &Look,
) {
    let base = style(stand, look);
    let pointer = if stand == Stand::Plain {
        " "
    } else {
        look.borders.pointer
    };
    let room = usize::from(area.width).saturating_sub(POINTER);
    let widths = widths(columns, room);
    let mut texts = vec![(format!(" {pointer} "), base)];
    for ((text, tone), (column, width)) in entries.iter().zip(columns.iter().zip(widths)) {
        if width == 0 {
            break;
        }
        if texts.len() > 1 {
            texts.push(("  ".to_owned(), base));
        }
        let placed = if column.align == Align::Left {
            left(text, width)
        } else {
            right(text, width)
        };
        texts.push((
            placed,
            if stand == Stand::Selected {
                base
            } else {
                base.patch(look.style(*tone))
            },
        ));
    }
    let pieces: Vec<_> = texts
        .iter()
        .map(|(text, style)| (text.as_str(), *style))
        .collect();
    put_pieces(buf, first_row(area), &pieces, base);
}

/// Draws the names of the columns, dim, over their texts.
pub fn head(buf: &mut Buffer, area: Rect, columns: &[Column], names: &[&str], look: &Look) {
    let entries: Vec<Entry<'_>> = names.iter().map(|name| (*name, Tone::Dim)).collect();
    row(buf, area, columns, &entries, Stand::Plain, look);
}

/// Cells the sign of the selected row takes, with its blanks.
pub const POINTER: usize = 3;

/// Draws one line with a text at each end: the right one whole, the left one cut where it must be.
pub fn two_ended(buf: &mut Buffer, area: Rect, start: Entry<'_>, end: Entry<'_>, stand: Stand, look: &Look) {
    let base = style(stand, look);
    let tone = |tone| {
        if stand == Stand::Selected {
            base
        } else {
            base.patch(look.style(tone))
        }
    };
    let row = first_row(area);
    let end_cells = cells(end.0).min(usize::from(row.width));
    let room = usize::from(row.width) - end_cells;
    let gap = usize::from(end_cells > 0).min(room);
    let shown = left(start.0, room - gap) + &" ".repeat(gap);
    put_pieces(buf, row, &[(&shown, tone(start.1)), (end.0, tone(end.1))], base);
}

fn style(stand: Stand, look: &Look) -> Style {
    match stand {
        Stand::Plain => look.style(Tone::Plain),
        Stand::Selected => look.style(Tone::Selected),
        Stand::Marked => look.style(Tone::Marked),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_take_what_they_need_and_the_first_takes_the_rest() {
        let columns = [Column::words(10, 40), Column::words(8, 12), Column::numbers(6)];
        assert_eq!(widths(&columns, 28), [10, 8, 6]);
        assert_eq!(widths(&columns, 40), [22, 8, 6]);
        assert_eq!(widths(&columns, 80), [40, 12, 6]);
    }

    #[test]
    fn columns_that_do_not_fit_go_from_the_right() {
        let columns = [Column::words(10, 40), Column::words(8, 12), Column::numbers(6)];
        assert_eq!(widths(&columns, 27), [17, 8, 0]);
        assert_eq!(widths(&columns, 12), [12, 0, 0]);
        assert_eq!(widths(&columns, 4), [4, 0, 0]);
        assert_eq!(widths(&columns, 0), [0, 0, 0]);
    }
}
