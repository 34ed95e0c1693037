//! The evidence panel: items above, the selected one told below.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::{filtered, rect, told, trouble};
use crate::model;
use crate::text::Phrase;
use crate::tui::state::layer::evidence::{Here, amount, here, sign_of};
use crate::tui::state::layer::{Evidence, View};
use crate::tui::theme::Tone;
use crate::tui::widget::rows::{Column, Stand, row};
use crate::tui::widget::{Look, first_row, popup, scrollbar};
use crate::workbench::case::Case;

const COLUMNS: [Column; 6] = [
    Column::words(1, 1),
    Column::words(20, 60),
    Column::words(13, 13),
    Column::words(12, 24),
    Column::words(10, 20),
    Column::words(7, 10),
];

/// Draws it.
pub(super) fn draw(layer: &Evidence, buf: &mut Buffer, view: &View<'_>, look: &Look) {
    let all = view.case.map_or(0, |case| case.dossier.evidence.len());
    let shown = layer.items(view).len();
    let title = filtered(title(view, look), layer.filter(), shown, all, look);
    popup::frame(buf, rect(Evidence::place(view)), &title, look);
    let area = rect(layer.list_place(view));
    let (items, list) = (layer.items(view), layer.list(view));
    let window = list.window(usize::from(area.height));
    let beside = Rect {
        width: area.width.saturating_sub(1),
        ..area
    };
    if let Some(case) = view.case {
        for (at, place) in window.clone().zip(beside.rows()) {
            let is_selected = list.selected() == Some(at);
            let stand = if is_selected {
                Stand::Selected
            } else {
                Stand::Plain
            };
            draw_item(items[at], case, stand, buf, place, view, look);
        }
    }
    scrollbar::scrollbar(buf, area, &window, items.len(), look);
    draw_detail(layer, buf, view, look);
    trouble(buf, Evidence::trouble_place(view), layer.trouble(), look);
}

fn draw_item(
    item: &model::Evidence,
    case: &Case,
    stand: Stand,
    buf: &mut Buffer,
    area: Rect,
    view: &View<'_>,
    look: &Look,
) {
    let rubric = &case.rubric;
    let is_retired = item.status == model::EvidenceStatus::Retired;
    let plain = if is_retired { Tone::Dim } else { Tone::Plain };
    let (mark, mark_tone) = match (is_retired, here(case, item, view.indicator)) {
        (true, Here::Cited) => ("screen-evidence-cited", Tone::Trouble),
        (true, _) => ("screen-evidence-retired", Tone::Dim),
        (_, Here::Cited) => ("screen-evidence-cited", Tone::Good),
        (_, Here::Both) => ("screen-evidence-both", Tone::Good),
        (_, Here::Linked) => ("screen-evidence-linked", Tone::Dim),
        (_, Here::No) => ("screen-evidence-neither", Tone::Dim),
    };
    let mark = Phrase::new(mark).say(look.lang);
    let mut title = item.title.say(look.lang).to_owned();
    if is_retired {
        let withdrawn = Phrase::new("screen-evidence-retired").say(look.lang);
        title = format!("{withdrawn} · {title}");
    }
    let kind = rubric.evidence_kind(&item.kind);
    let kind = kind.map_or(item.kind.as_str(), |kind| kind.title.say(look.lang));
    let amount = amount(rubric, item, look.lang);
    let date = item.date.map(|date| date.to_string()).unwrap_or_default();
    let entries = [
        (told::sign(sign_of(rubric, item), look), plain),
        (title.as_str(), plain),
        (mark.as_str(), mark_tone),
        (kind, Tone::Dim),
        (amount.as_str(), plain),
        (date.as_str(), Tone::Dim),
    ];
    row(buf, area, &COLUMNS, &entries, stand, look);
}

fn draw_detail(layer: &Evidence, buf: &mut Buffer, view: &View<'_>, look: &Look) {
    let inside = rect(Evidence::place(view).framed());
    let list = layer.list_place(view);
    let between = Rect {
        y: (list.row + list.rows).min(inside.bottom()),
        height: u16::from(list.row + list.rows < inside.bottom()),
        ..inside
    };
    let id = layer.selected(view).map_or("", |item| item.id.as_str());
    popup::heading(buf, first_row(between), id, "", look);
    let area = rect(layer.detail_place(view));
    told::draw(&layer.detail(view), layer.turned(), buf, area, look);
}

fn title(view: &View<'_>, look: &Look) -> String {
    let indicator = view
        .case
        .zip(view.indicator)
        .and_then(|(case, id)| case.rubric.asked(id));
    match indicator {
        Some(indicator) => Phrase::new("screen-evidence-at").with("indicator", &indicator.title),
        None => Phrase::new("screen-evidence"),
    }
    .say(look.lang)
}
