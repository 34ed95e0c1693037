//! What lies over something else: clearing below it, and a frame around it.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{Look, first_row, put, put_pieces, units};
use crate::text::width::{cells, grapheme_cells};
use crate::tui::theme::Tone;

/// Blanks an area, and the halves of wide characters that stand across its edges.
///
/// A wide character whose second half lies under the area's left edge would swallow the first cell drawn there; one
/// that sticks out on the right would leave a cell with the style of nothing.
pub fn clear(buf: &mut Buffer, area: Rect) {
    let area = area.intersection(buf.area);
    if area.is_empty() {
        return;
    }
    for y in area.top()..area.bottom() {
        if area.x > buf.area.x {
            let outside = &mut buf[(area.x - 1, y)];
            if grapheme_cells(outside.symbol()) > 1 {
                outside.set_symbol(" ");
            }
        }
        let last = &buf[(area.right() - 1, y)];
        if grapheme_cells(last.symbol()) > 1 && area.right() < buf.area.right() {
            let style = last.style();
            buf[(area.right(), y)].set_symbol(" ").set_style(style);
        }
        for x in area.left()..area.right() {
            buf[(x, y)].reset();
        }
    }
}

/// Clears an area and draws a frame around it, the title in its top line; gives the area inside.
///
/// An area too small for a frame is cleared and has no inside.
pub fn frame(buf: &mut Buffer, area: Rect, title: &str, look: &Look) -> Rect {
    let area = area.intersection(buf.area);
    clear(buf, area);
    if area.width < 2 || area.height < 2 {
        return Rect {
            width: 0,
            height: 0,
            ..area
        };
    }
    let (style, lines) = (look.style(Tone::Border), &look.borders);
    let across = lines.horizontal.repeat(usize::from(area.width) - 2);
    let bottom = Rect {
        y: area.bottom() - 1,
        ..first_row(area)
    };
    put(
        buf,
        first_row(area),
        &[lines.top_left, &across, lines.top_right].concat(),
        style,
    );
    put(
        buf,
        bottom,
        &[lines.bottom_left, &across, lines.bottom_right].concat(),
        style,
    );
    for y in area.y + 1..area.bottom() - 1 {
        buf[(area.x, y)].set_symbol(lines.vertical).set_style(style);
        buf[(area.right() - 1, y)]
            .set_symbol(lines.vertical)
            .set_style(style);
    }
    let head = Rect {
        x: area.x + 1,
        width: area.width - 2,
        ..first_row(area)
    };
    heading(buf, head, title, "", look);
    Rect::new(area.x + 1, area.y + 1, area.width - 2, area.height - 2)
}

/// A line with a title in it, and a note at its right end: `─ Talent › Trained ───── 12.3 % of the whole ─`.
pub fn heading(buf: &mut Buffer, area: Rect, title: &str, note: &str, look: &Look) {
    let row = first_row(area);
    let line = look.borders.horizontal;
    let style = look.style(Tone::Border);
    put(buf, row, &line.repeat(usize::from(row.width)), style);
    let note_cells = cells(note) + 3;
    let room = usize::from(row.width);
    let note_fits = !note.is_empty() && cells(title).min(12) + 3 + note_cells <= room;
    let room = if note_fits { room - note_cells } else { room };
    let shown = crate::text::width::fit(title, room.saturating_sub(4));
    if !shown.is_empty() {
        let left = Rect {
            width: units(cells(&shown) + 3),
            ..row
        };
        put_pieces(
            buf,
            left,
            &[
                (line, style),
                (" ", style),
                (&shown, look.style(Tone::Title)),
                (" ", style),
            ],
            style,
        );
    }
    if note_fits {
        let right = Rect {
            x: row.right() - units(note_cells),
            width: units(note_cells),
            ..row
        };
        put_pieces(
            buf,
            right,
            &[
                (" ", style),
                (note, look.style(Tone::Dim)),
                (" ", style),
                (line, style),
            ],
            style,
        );
    }
}

/// A rectangle of that size in the middle of an area, no larger than the area.
pub fn centred(area: Rect, width: u16, height: u16) -> Rect {
    let (width, height) = (width.min(area.width), height.min(area.height));
    Rect::new(
        area.x + (area.width - width) / 2,
        area.y + (area.height - height) / 2,
        width,
        height,
    )
}
