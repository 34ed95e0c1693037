//! Drawing: values in, cells out, nothing changed.
//!
//! Each part writes into a rectangle of the frame and never outside it, whatever the size, also none at all. Text goes
//! through [`put`], which never leaves half of a wide character behind. Where text is typed the place of the caret
//! comes back, for the terminal's own cursor.

pub mod bar;
pub mod borders;
pub mod field;
pub mod footer;
pub mod form;
pub mod popup;
pub mod rows;
pub mod scrollbar;
pub mod span;
pub mod spark;
pub mod stack;
pub mod text;
pub mod title;
pub mod tree;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::text::Lang;
use crate::text::width::fit;

use super::theme::{Theme, Tone};
use borders::Borders;

/// How everything looks: styles, lines and signs, the language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Styles by purpose.
    pub theme: Theme,
    /// Lines and signs.
    pub borders: Borders,
    /// The language of the interface.
    pub lang: Lang,
}

/// Whether the keys go to a part of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    /// They do.
    Here,
    /// They go elsewhere.
    Elsewhere,
}

/// A piece of text in one style.
pub type Piece<'a> = (&'a str, Style);

impl Look {
    /// The style of a tone.
    pub fn style(&self, tone: Tone) -> Style {
        self.theme.style(tone)
    }
}

/// Writes a text into the first row of `area`, cut with `…` where it must be, the rest of the row blank in its style.
///
/// Gives the cells the text took.
pub fn put(buf: &mut Buffer, area: Rect, text: &str, style: Style) -> u16 {
    put_pieces(buf, area, &[(text, style)], style)
}

/// Writes pieces one after the other into the first row of `area`, the rest of the row blank in `rest`.
///
/// Gives the cells the pieces took; the piece that does not fit is cut and those after it are left out.
pub fn put_pieces(buf: &mut Buffer, area: Rect, pieces: &[Piece<'_>], rest: Style) -> u16 {
    let row = first_row(area).intersection(buf.area);
    if row.is_empty() {
        return 0;
    }
    popup::clear(buf, row);
    let mut x = row.x;
    for (text, style) in pieces {
        let room = usize::from(row.right() - x);
        if room == 0 {
            break;
        }
        let shown = fit(text, room);
        x = buf.set_stringn(x, row.y, &shown, room, *style).0;
        if shown.len() != text.len() {
            break;
        }
    }
    buf.set_style(
        Rect {
            x,
            width: row.right() - x,
            ..row
        },
        rest,
    );
    x - row.x
}

/// The rows of an area, from the top.
pub fn rows_of(area: Rect) -> impl Iterator<Item = Rect> {
    area.rows()
}

/// The first row of an area; empty where it has none.
pub fn first_row(area: Rect) -> Rect {
    Rect {
        height: area.height.min(1),
        ..area
    }
}

/// What is left of an area below its first `rows`.
pub fn below(area: Rect, rows: u16) -> Rect {
    let rows = rows.min(area.height);
    Rect {
        y: area.y + rows,
        height: area.height - rows,
        ..area
    }
}

/// A number of cells or rows as the screen counts them; more than it can hold is all it can hold.
pub fn units(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}
