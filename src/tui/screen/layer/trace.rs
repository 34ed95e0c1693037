//! Why this number: a tree with its figures in a column at the right.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{filtered, rect};
use crate::text::Phrase;
use crate::text::width::left;
use crate::tui::state::layer::trace::{Follows, MARGIN, Part, Row};
use crate::tui::state::layer::{Trace, View};
use crate::tui::theme::Tone;
use crate::tui::widget::rows::{Stand, two_ended};
use crate::tui::widget::tree::{Branch, lines};
use crate::tui::widget::{Look, popup, scrollbar};

/// Draws it.
pub(super) fn draw(layer: &Trace, buf: &mut Buffer, view: &View<'_>, look: &Look) {
    let title = Phrase::new("screen-trace").say(look.lang);
    let title = if layer.filter().is_empty() {
        title
    } else {
        let (shown, count) = layer.counts();
        filtered(title, layer.filter(), shown, count, look)
    };
    popup::frame(buf, rect(Trace::place(view)), &title, look);
    let area = rect(Trace::rows_place(view));
    let rows = layer.rows(usize::from(area.width), look.lang);
    let window = layer.window(&rows, usize::from(area.height));
    let inner = Rect {
        x: area.x + area.width.min(1),
        width: area.width.saturating_sub(2),
        ..area
    };
    for (row, place) in rows[window.clone()].iter().zip(inner.rows()) {
        draw_row(row, row.step == layer.selected(), buf, place, look);
    }
    scrollbar::scrollbar(buf, area, &window, rows.len(), look);
}

fn draw_row(row: &Row, is_selected: bool, buf: &mut Buffer, area: Rect, look: &Look) {
    let (sign, tone) = match row.part {
        Part::Folded => (look.borders.folded, Tone::Plain),
        Part::Unfolded => (look.borders.unfolded, Tone::Plain),
        Part::Leaf | Part::More => (" ", Tone::Plain),
        Part::How => (" ", Tone::Dim),
    };
    let is_first = !matches!(row.part, Part::More | Part::How);
    let branches = left(&branches(row, is_first, look), Trace::indent(row.path.len()) - 2);
    let text = format!("{branches}{sign} {}", row.text);
    let stand = if is_selected && is_first {
        Stand::Selected
    } else {
        Stand::Plain
    };
    two_ended(buf, area, (&text, tone), (&row.value, Tone::Title), stand, look);
}

/// The lines of the tree before a row; before a further row of a step they only go on.
fn branches(row: &Row, is_first: bool, look: &Look) -> String {
    let path: Vec<Branch> = row
        .path
        .iter()
        .map(|follows| match follows {
            Follows::More => Branch::More,
            Follows::Last => Branch::Last,
        })
        .collect();
    if is_first || path.is_empty() {
        return lines(&path, &look.borders);
    }
    // what goes on below a step is drawn as for a child of it, without the child's own branch
    let above = lines(&[path, vec![Branch::Last]].concat(), &look.borders);
    let above = above.trim_end().trim_end_matches(look.borders.last_branch);
    above.trim_end().to_owned()
}

const _: () = assert!(MARGIN == 2, "a blank column on each side of the rows");
