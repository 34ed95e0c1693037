//! The comment over the lower part of its indicator.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{rect, told, trouble};
use crate::text::Phrase;
use crate::text::width::cells;
use crate::tui::state::layer::comment::Kept;
use crate::tui::state::layer::{Comment, View};
use crate::tui::state::scroll::Scroll;
use crate::tui::theme::Tone;
use crate::tui::widget::{Focus, Look, field, first_row, popup, put, units};

/// Draws it; gives where the caret stands.
pub(super) fn draw(comment: &Comment, buf: &mut Buffer, view: &View<'_>, look: &Look) -> Option<Position> {
    let place = rect(Comment::place(view));
    let title = Phrase::new("screen-comment").with("indicator", title_of(comment, view, look));
    popup::frame(buf, place, &title.say(look.lang), look);
    if let Some(clash) = comment.clash() {
        let inside = rect(Comment::place(view).framed().padded());
        let rows = clash.rows(comment.text().text(), usize::from(inside.width), look.lang);
        told::draw(&rows, clash.scroll(), buf, inside, look);
        return None;
    }
    draw_state(comment, buf, place, look);
    let text = rect(comment.text_place(view));
    trouble(
        buf,
        Comment::place(view).framed().padded().bottom(1),
        comment.trouble(),
        look,
    );
    field::field(buf, text, comment.text(), Scroll::default(), Focus::Here, look)
}

/// How much is kept, at the right end of the frame's lower line.
fn draw_state(comment: &Comment, buf: &mut Buffer, place: Rect, look: &Look) {
    let (name, tone) = match comment.state() {
        Kept::Saved => ("screen-comment-saved", Tone::Good),
        Kept::Draft => ("screen-comment-draft", Tone::Dim),
        Kept::NotYet => ("screen-comment-typing", Tone::Dim),
    };
    let said = format!(" {} ", Phrase::new(name).say(look.lang));
    let width = units(cells(&said));
    if place.height < 2 || place.width < width + 4 {
        return;
    }
    let at = Rect {
        x: place.right() - width - 2,
        y: place.bottom() - 1,
        width,
        height: 1,
    };
    put(buf, first_row(at), &said, look.style(tone));
}

fn title_of(comment: &Comment, view: &View<'_>, look: &Look) -> String {
    let indicator = view.case.and_then(|case| case.rubric.asked(comment.indicator()));
    indicator.map_or_else(
        || comment.indicator().to_string(),
        |indicator| indicator.title.say(look.lang).to_owned(),
    )
}
