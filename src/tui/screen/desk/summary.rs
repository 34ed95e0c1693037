//! What the sheet comes to: score or so far, where it can end, the band, what is capped.

use crate::number::Exact;
use crate::scoring::WhyNone;
use crate::text::Phrase;
use crate::tui::theme::Tone;
use crate::tui::widget::Look;
use crate::workbench::case::Case;

/// A line of pieces with tones.
pub(super) type Line = Vec<(String, Tone)>;

/// The lines at the foot of the tree.
pub(super) fn lines(case: &Case, look: &Look) -> Vec<Line> {
    let outcome = &case.outcome;
    let say = |phrase: Phrase| phrase.say(look.lang);
    let finished = outcome.done == outcome.total && outcome.score.is_some();
    let label = Phrase::new(if finished { "screen-score" } else { "screen-so-far" });
    let mut first = vec![
        (format!(" {} ", say(label)), Tone::Dim),
        (so_far(case), Tone::Title),
    ];
    if let Some(ends) = ends(case).filter(|_| !finished) {
        first.extend([("   ".to_owned(), Tone::Plain), (say(ends), Tone::Dim)]);
    }
    let mut lines = vec![Line::new(), first];
    lines.extend(band(case, look));
    if !outcome.caps.is_empty() {
        let caps = say(Phrase::new("screen-caps").with("count", outcome.caps.len()));
        lines.push(vec![(format!(" {} {caps}", look.borders.capped), Tone::Capped)]);
    }
    for gate in &outcome.gates {
        let because = gate.because.say(look.lang);
        lines.push(vec![(
            format!(" {} {because}", look.borders.conflict),
            Tone::Trouble,
        )]);
    }
    lines
}

/// The score of what is answered, or a dash.
pub(super) fn so_far(case: &Case) -> String {
    printed(case, case.outcome.so_far.as_ref())
}

/// Where the sheet can still end.
fn ends(case: &Case) -> Option<Phrase> {
    let (low, high) = case.outcome.interval.as_ref()?;
    Some(
        Phrase::new("screen-ends")
            .with("low", printed(case, Some(low)))
            .with("high", printed(case, Some(high))),
    )
}

fn printed(case: &Case, number: Option<&Exact>) -> String {
    number.map_or_else(
        || "–".to_owned(),
        |number| number.fixed(case.rubric.rounding().decimals),
    )
}

fn band(case: &Case, look: &Look) -> Option<Line> {
    if case.outcome.reason == Some(WhyNone::Insufficient) {
        let said = Phrase::new("screen-below-coverage")
            .with("share", percent(&case.outcome.coverage))
            .with("needed", percent(case.rubric.minimum_coverage()));
        return Some(vec![(format!(" {}", said.say(look.lang)), Tone::Dim)]);
    }
    let id = case.outcome.band.as_ref()?;
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
