//! The criteria in one line, for screens on which the tree has no room.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::summary::so_far;
use crate::model::CriterionId;
use crate::scoring::CriterionResult;
use crate::text::Phrase;
use crate::text::width::{cells, fit};
use crate::tui::theme::Tone;
use crate::tui::widget::{Look, bar, put_pieces};
use crate::workbench::case::{Case, whole_interval};

/// Cells of each criterion's bar.
const BAR: usize = 6;

/// What a criterion needs so that its name can be told; with less the one in hand stands alone.
const LEAST: usize = 10;

/// Draws it: every criterion at the top with a bar and its score, at the end the whole; where names would be cut to
/// nothing, only the criterion one stands in.
pub(super) fn draw(case: &Case, here: Option<&CriterionId>, buf: &mut Buffer, area: Rect, look: &Look) {
    let whole = whole(case, look);
    let end = cells(&whole) + 2;
    let room = usize::from(area.width).saturating_sub(end + 1);
    let mut tops: Vec<(&str, &CriterionResult)> = case
        .rubric
        .children()
        .iter()
        .filter_map(|node| match node {
            crate::rubric::Node::Criterion(criterion) => Some((
                criterion.title.say(look.lang),
                crate::tui::state::desk::tree::criterion_result(case, &criterion.id)?,
            )),
            crate::rubric::Node::Indicator(_) => None,
        })
        .collect();
    if room < tops.len() * LEAST {
        tops.retain(|(_, result)| here.is_none_or(|here| result.id == *here));
    }
    let each = room.checked_div(tops.len()).unwrap_or(0);
    let (plain, dim) = (look.style(Tone::Plain), look.style(Tone::Dim));
    let mut pieces: Vec<(String, ratatui::style::Style)> = vec![(" ".to_owned(), plain)];
    let mut used = 1;
    for (title, result) in &tops {
        let score = result
            .score
            .as_ref()
            .map_or("–".to_owned(), |score| score.fixed(0));
        let barred = each >= BAR + 16;
        let taken = cells(&score) + 2 + if barred { BAR + 1 } else { 0 };
        let name = fit(title, each.saturating_sub(taken + 1)).into_owned();
        if name.is_empty() {
            continue;
        }
        let permille = result
            .score
            .as_ref()
            .map_or(0, |score| usize::try_from(score_permille(score)).unwrap_or(0));
        used += cells(&name) + taken + 1;
        pieces.push((name + " ", dim));
        if barred {
            let (full, empty) = bar::parts(permille, BAR, &look.borders);
            pieces.extend([
                (full, look.style(Tone::Bar)),
                (empty, dim),
                (" ".to_owned(), plain),
            ]);
        }
        pieces.push((score + "  ", plain));
    }
    let gap = usize::from(area.width).saturating_sub(used + cells(&whole) + 1);
    pieces.push((" ".repeat(gap), plain));
    pieces.push((whole, look.style(Tone::Title)));
    let pieces: Vec<_> = pieces
        .iter()
        .map(|(text, style)| (text.as_str(), *style))
        .collect();
    put_pieces(buf, area, &pieces, plain);
}

/// `▲2 !1 61.4 (38–83)`: how many marks are capped and gates closed, the score, and where it can still end; of a sealed
/// sheet also what it would be now, if that is something else.
fn whole(case: &Case, look: &Look) -> String {
    let figures = case.figures();
    let borders = &look.borders;
    if let Some(now) = case.now_score() {
        let now = Phrase::new("screen-now").with("now", now).say(look.lang);
        return format!("{} {} {now}", so_far(&figures), borders.conflict);
    }
    let mut whole = String::new();
    for (count, sign) in [
        (figures.caps, borders.capped),
        (figures.gates.len(), borders.conflict),
    ] {
        if count > 0 {
            whole += &format!("{sign}{count} ");
        }
    }
    whole += &so_far(&figures);
    if figures.done < figures.total && !figures.low.is_empty() {
        let ends = whole_interval(&figures.low, &figures.high);
        whole += &format!(" ({ends})");
    }
    whole
}

fn score_permille(score: &crate::number::Exact) -> i64 {
    score.fixed(1).replace('.', "").parse().unwrap_or(0)
}
