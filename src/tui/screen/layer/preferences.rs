//! The settings with their values, what the selected one does, and what is wrong with the file.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::{filtered, none, rect, trouble};
use crate::text::{Phrase, width};
use crate::tui::state::layer::preferences::NAMES;
use crate::tui::state::layer::{Place, Preferences, View};
use crate::tui::state::scroll::Scroll;
use crate::tui::theme::Tone;
use crate::tui::widget::rows::{POINTER, Stand, two_ended};
use crate::tui::widget::{Focus, Look, field, first_row, popup, put, scrollbar, units};
use crate::workbench::config::table::{Kind, SETTINGS, Setting};

/// Draws it; gives where the caret stands while a value is typed.
pub(super) fn draw(layer: &Preferences, buf: &mut Buffer, view: &View<'_>, look: &Look) -> Option<Position> {
    let title = Phrase::new("screen-settings").say(look.lang);
    let title = filtered(title, layer.filter(), layer.shown().len(), SETTINGS.len(), look);
    popup::frame(buf, rect(Preferences::place(view)), &title, look);
    let caret = list(layer, buf, view, look);
    told(layer, buf, view, look);
    caret
}

fn list(layer: &Preferences, buf: &mut Buffer, view: &View<'_>, look: &Look) -> Option<Position> {
    let area = rect(Preferences::list_place(view));
    let window = layer.list().window(usize::from(area.height));
    let beside = Rect {
        width: area.width.saturating_sub(1),
        ..area
    };
    let mut caret = None;
    for (at, place) in window.clone().zip(beside.rows()) {
        let setting = layer.shown()[at];
        let is_selected = layer.list().selected() == Some(at);
        caret = caret.or(row(
            layer,
            setting,
            is_selected.then_some(layer),
            buf,
            place,
            view,
            look,
        ));
    }
    scrollbar::scrollbar(buf, area, &window, layer.shown().len(), look);
    caret
}

fn row(
    layer: &Preferences,
    setting: &Setting,
    selected: Option<&Preferences>,
    buf: &mut Buffer,
    place: Rect,
    view: &View<'_>,
    look: &Look,
) -> Option<Position> {
    let stand = if selected.is_some() {
        Stand::Selected
    } else {
        Stand::Plain
    };
    let pointer = if selected.is_some() {
        look.borders.pointer
    } else {
        " "
    };
    let name = width::left(&setting.title().say(look.lang), usize::from(NAMES));
    let start = format!(" {pointer} {name} {}", value(setting, view, look));
    let range = format!("{} ", setting.range());
    two_ended(
        buf,
        place,
        (&start, Tone::Plain),
        (&range, Tone::Dim),
        stand,
        look,
    );
    let typed = layer.typed().filter(|_| selected.is_some())?;
    let before = units(POINTER) + NAMES + 1;
    let input = Rect {
        x: place.x + before.min(place.width),
        width: place.width.saturating_sub(before),
        ..place
    };
    field::field(buf, input, typed, Scroll::default(), Focus::Here, look)
}

/// A value as it stands; one of several between signs that say it can be turned.
fn value(setting: &Setting, view: &View<'_>, look: &Look) -> String {
    let value = view.settings.config.value(setting.key);
    match setting.kind {
        Kind::Text if value.is_empty() => Phrase::new("screen-setting-unset").say(look.lang),
        Kind::Text => value,
        Kind::Choice(_) | Kind::Whole(..) => {
            let (left, right) = (look.borders.turn_left, look.borders.turn_right);
            format!("{left} {value} {right}")
        }
    }
}

/// What the setting does, why it could not be written, what is wrong with the file.
fn told(layer: &Preferences, buf: &mut Buffer, view: &View<'_>, look: &Look) {
    let place = Preferences::told_place(view);
    let about = layer.setting().map(Setting::about);
    let about = about.unwrap_or_else(|| none(layer.filter(), "screen-settings"));
    let about = about.say(look.lang);
    let rows = place.below(1).top(3);
    for (line, row) in width::wrap(&about, place.width()).iter().zip(rect(rows).rows()) {
        put(buf, row, line, look.style(Tone::Dim));
    }
    trouble(buf, place.below(4).top(1), layer.trouble(), look);
    findings(buf, place.below(5), view, look);
}

fn findings(buf: &mut Buffer, place: Place, view: &View<'_>, look: &Look) {
    let found = Preferences::findings(&view.settings.config);
    for (finding, row) in found.zip(rect(place).rows()) {
        let line = finding.source.position(finding.span.start).line;
        let said = Phrase::new("screen-settings-finding")
            .with("line", line)
            .with("message", finding.message.say(look.lang));
        let hint = finding
            .hint
            .as_ref()
            .map(|hint| format!(" · {}", hint.say(look.lang)));
        let said = format!(
            "{} {}{}",
            look.borders.conflict,
            said.say(look.lang),
            hint.unwrap_or_default()
        );
        put(buf, first_row(row), &said, look.style(Tone::Trouble));
    }
}
