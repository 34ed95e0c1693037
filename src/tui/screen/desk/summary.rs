//! What the sheet comes to: score or so far, where it can end, the band, what is capped.

use crate::number::Exact;
use crate::scoring::WhyNone;
use crate::text::Phrase;
use crate::text::width::wrap;
use crate::tui::gesture::Keymap;
use crate::tui::theme::Tone;
use crate::tui::widget::Look;
use crate::workbench::case::{Case, Figures};

/// A line of pieces with tones.
pub(super) type Line = Vec<(String, Tone)>;

/// The lines at the foot of the tree.
pub(super) fn lines(case: &Case, width: usize, look: &Look) -> Vec<Line> {
    let figures = case.figures();
    let say = |phrase: Phrase| phrase.say(look.lang);
    let finished = figures.done == figures.total && figures.score.is_some();
    let label = Phrase::new(if finished { "screen-score" } else { "screen-so-far" });
    let mut first = vec![
        (format!(" {} ", say(label)), Tone::Dim),
        (so_far(&figures), Tone::Title),
    ];
    let is_open = !finished || figures.low != figures.high;
    if let Some(ends) = ends(&figures).filter(|_| is_open) {
        first.extend([("   ".to_owned(), Tone::Plain), (say(ends), Tone::Dim)]);
    }
    let mut lines = vec![Line::new(), first];
    lines.extend(band(case, &figures, look));
    if let Some(points) = &figures.adjusted {
        let adjusted = say(Phrase::new("screen-adjusted-by").with("points", points.as_str()));
        lines.push(vec![(format!(" {adjusted}"), Tone::Dim)]);
    }
    if let Some(enough) = enough_for(case, &figures) {
        for line in wrap(&say(enough), width.saturating_sub(2)) {
            lines.push(vec![(format!(" {line}"), Tone::Dim)]);
        }
    }
    if figures.caps > 0 {
        let caps = say(Phrase::new("screen-caps").with("count", figures.caps));
        lines.push(vec![(format!(" {} {caps}", look.borders.capped), Tone::Capped)]);
    }
    if let Some(changed) = case.changed_since() {
        for (at, line) in wrap(&say(changed), width.saturating_sub(4))
            .into_iter()
            .enumerate()
        {
            let sign = if at == 0 { look.borders.conflict } else { " " };
            lines.push(vec![(format!(" {sign} "), Tone::Trouble), (line, Tone::Plain)]);
        }
    }
    for gate in &figures.gates {
        let because = wrap(gate.say(look.lang), width.saturating_sub(4));
        for (at, line) in because.into_iter().enumerate() {
            let sign = if at == 0 { look.borders.conflict } else { " " };
            lines.push(vec![(format!(" {sign} "), Tone::Trouble), (line, Tone::Plain)]);
        }
    }
    lines
}

/// The lines that fit into `room` rows; where some do not, the last row says that the trace tells the rest.
pub(super) fn within(mut lines: Vec<Line>, room: usize, keymap: &Keymap, look: &Look) -> Vec<Line> {
    if lines.len() > room {
        lines.truncate(room.saturating_sub(1));
        let more = keymap.naming(Phrase::new("screen-more-in-trace"));
        let more = more.say(look.lang);
        lines.extend((room > 0).then(|| vec![(format!("   {more}"), Tone::Dim)]));
    }
    lines
}

/// The score of what is answered, or a dash.
pub(super) fn so_far(figures: &Figures) -> String {
    figures.so_far.clone().unwrap_or_else(|| "–".to_owned())
}

/// Where the sheet can still end.
fn ends(figures: &Figures) -> Option<Phrase> {
    let ends = Phrase::new("screen-ends")
        .with("low", figures.low.as_str())
        .with("high", figures.high.as_str());
    (!figures.low.is_empty()).then_some(ends)
}

/// That a band is within reach by score alone.
fn enough_for(case: &Case, figures: &Figures) -> Option<Phrase> {
    let id = figures.enough_for.as_ref()?;
    let band = case.rubric.bands().iter().find(|band| band.id == *id)?;
    Some(Phrase::new("score-enough-for").with("band", &band.title))
}

fn band(case: &Case, figures: &Figures, look: &Look) -> Option<Line> {
    if figures.reason.as_deref() == Some(WhyNone::Insufficient.word()) {
        let coverage = Exact::parse(&figures.coverage).unwrap_or(Exact::ZERO);
        let said = Phrase::new("screen-below-coverage")
            .with("share", percent(&coverage))
            .with("needed", percent(case.rubric.minimum_coverage()));
        return Some(vec![(format!(" {}", said.say(look.lang)), Tone::Dim)]);
    }
    if figures.reason.as_deref() == Some(WhyNone::Veto.word()) {
        let said = Phrase::new("screen-vetoed").say(look.lang);
        return Some(vec![(
            format!(" {} {said}", look.borders.conflict),
            Tone::Trouble,
        )]);
    }
    let id = figures.band.as_ref()?;
    let band = case.rubric.bands().iter().find(|band| band.id == *id)?;
    let label = Phrase::new("screen-band").say(look.lang);
    Some(vec![
        (format!(" {label}  "), Tone::Dim),
        (band.title.say(look.lang).to_owned(), Tone::Plain),
    ])
}

/// A share of 0 to 1 in per cent, with at most one decimal.
pub(super) fn percent(share: &Exact) -> String {
    let tenths = crate::number::Rounding {
        decimals: 1,
        ..crate::number::Rounding::default()
    };
    (share * &Exact::HUNDRED).rounded(tenths).to_string()
}
