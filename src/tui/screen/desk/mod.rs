//! One project: the criteria on the left, the indicator on the right; on a narrow screen one above the other.

mod evidence;
mod judged;
mod pane;
mod strip;
mod summary;
mod tree;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{message, place, top, top_rows};
use crate::model::CriterionId;
use crate::text::Phrase;
use crate::tui::gesture::{self, Gesture};
use crate::tui::state::app::{Hit, Shown, State};
use crate::tui::state::desk::{Spot, digits, tree as criteria};
use crate::tui::widget::footer::Hint;
use crate::tui::widget::{Look, below};
use crate::workbench::case::Case;
use pane::Pane;
pub(super) use tree::{sign, value};

/// From this width on the criteria stand beside the indicator.
const BESIDE: u16 = 100;
/// From this height on a narrow screen shows the criteria above the indicator.
const ABOVE: u16 = 34;
/// From this width on evidence and comment stand beside the indicator too.
const THREE: u16 = 100;

/// Draws it.
pub(super) fn draw(state: &State, buf: &mut Buffer, area: Rect, look: &Look, shown: &mut Shown) {
    let Some(case) = &state.case else { return };
    head(state, case, buf, area, look);
    let said = message::lay(state.message.as_ref(), &state.settings.keymap, area.width, look);
    let (body, foot) = message::split(below(area, 1), said.as_ref());
    if area.width >= BESIDE {
        beside(state, case, buf, body, look, shown);
    } else {
        stacked(state, case, buf, body, look, shown);
    }
    if let Some(said) = said {
        said.draw(buf, foot, look);
    }
}

/// The keys that matter here; the digits are those of the scale.
pub(super) fn hints(state: &State, look: &Look) -> Vec<Hint> {
    let mut hints = state.settings.footer(gesture::Layer::Workbench, look.lang);
    let Some(case) = &state.case else { return hints };
    let digits = digits(case, state.desk.indicator(case));
    if let (Some(digits), Some(first)) = (digits, hints.first_mut()) {
        first.key = digits;
    }
    if case.is_sealed() {
        let say = |name: &str| Phrase::new(name.to_owned()).say(look.lang);
        let seal = say("screen-key-seal");
        for hint in hints.iter_mut().filter(|hint| hint.does == seal) {
            hint.does = say("screen-reopen");
        }
        let words = [
            Gesture::Digit,
            Gesture::Number,
            Gesture::NotApplicable,
            Gesture::Abstain,
            Gesture::Comment,
        ];
        let idle: Vec<String> = words
            .iter()
            .map(|gesture| Phrase::new(format!("screen-key-{}", gesture.name())).say(look.lang))
            .collect();
        hints.retain(|hint| !idle.contains(&hint.does));
    }
    hints
}

fn head(state: &State, case: &Case, buf: &mut Buffer, area: Rect, look: &Look) {
    let path = pane::path_here(state, case, look);
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    let mut note = state.who.name.say(look.lang).to_owned();
    if case.is_sealed() {
        let sealed = Phrase::new("screen-sealed-word").say(look.lang);
        note = format!("{} {sealed}", look.borders.done);
    }
    if area.width >= BESIDE {
        top::draw(state, buf, area, &path, &note, look);
    } else {
        let note = if case.is_sealed() { note.as_str() } else { "" };
        top::draw(state, buf, area, &path, note, look);
    }
}

fn beside(state: &State, case: &Case, buf: &mut Buffer, area: Rect, look: &Look, shown: &mut Shown) {
    let left = state.settings.split(area.width);
    let tree_area = Rect { width: left, ..area };
    tree::framed(state, case, buf, tree_area, look, shown);
    let right = Rect {
        x: area.x + left,
        width: area.width - left,
        ..area
    };
    let inside = pane::framed(state, case, buf, right, look);
    if inside.width >= THREE {
        let half = inside.width / 2;
        let first = Rect {
            width: half - 1,
            ..inside
        };
        let second = Rect {
            x: inside.x + half + 1,
            width: inside.width - half - 1,
            ..inside
        };
        scrolled(
            state,
            buf,
            first,
            &pane::indicator(state, case, look, first),
            shown,
            look,
        );
        scrolled(
            state,
            buf,
            second,
            &evidence::beside(state, case, look, second.width),
            shown,
            look,
        );
    } else {
        scrolled(
            state,
            buf,
            inside,
            &pane::whole(state, case, look, inside),
            shown,
            look,
        );
    }
    shown.pane = Some(place(right));
    let split = Rect {
        x: right.x.saturating_sub(1),
        width: 2.min(area.width),
        ..area
    };
    shown.hits.push((place(split), Hit::Split));
}

/// The criterion at the top in which one stands.
fn here<'a>(state: &'a State, case: &'a Case) -> Option<&'a CriterionId> {
    match state.desk.at()? {
        Spot::Criterion(id) => Some(id),
        Spot::Indicator(id) => criteria::above(case, id).first().copied(),
    }
}

fn stacked(state: &State, case: &Case, buf: &mut Buffer, area: Rect, look: &Look, shown: &mut Shown) {
    strip::draw(case, here(state, case), buf, top_rows(area, 1), look);
    let mut rest = below(area, 1);
    if rest.height >= ABOVE {
        let rows = u16::try_from(state.desk.list().len()).unwrap_or(u16::MAX);
        let rows = rows.min(rest.height / 3);
        tree::rows(state, case, buf, top_rows(rest, rows), look, shown);
        rest = below(rest, rows);
    } else {
        // without a tree on the screen a page of it is what would fit
        shown.list = usize::from(rest.height);
    }
    pane::heading(state, case, buf, top_rows(rest, 1), look);
    let text = below(rest, 1);
    let text = Rect {
        x: text.x + text.width.min(1),
        width: text.width.saturating_sub(2),
        ..text
    };
    scrolled(
        state,
        buf,
        text,
        &pane::whole(state, case, look, text),
        shown,
        look,
    );
    shown.pane = Some(place(rest));
}

/// Draws a pane as far as it is scrolled; of two side by side the longer says how far that can be.
fn scrolled(state: &State, buf: &mut Buffer, area: Rect, pane: &Pane, shown: &mut Shown, look: &Look) {
    let height = usize::from(area.height);
    let window = state.desk.scroll().window(pane.len(), height);
    pane.draw(buf, area, window.start, &mut shown.hits);
    shown.pane_len = shown.pane_len.max(pane.len());
    shown.pane_rows = height;
    let edge = Rect {
        width: (area.width + 1).min(buf.area.right().saturating_sub(area.x)),
        ..area
    };
    crate::tui::widget::scrollbar::scrollbar(buf, edge, &window, pane.len(), look);
}
