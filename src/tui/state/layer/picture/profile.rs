//! The score of every criterion with where it can still end, and the bands.

use crate::model::CriterionId;
use crate::number::Exact;
use crate::rubric::Node;
use crate::text::{Lang, Phrase};
use crate::tui::state::desk::tree::criterion_result;
use crate::workbench::case::{Case, whole_interval};

/// The criteria of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// The criteria that apply, parents before children, and the whole at the end.
    pub lines: Vec<Line>,
    /// Where bands begin, with their names.
    pub bands: Vec<(usize, String)>,
}

/// One criterion, or the whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its title.
    pub title: String,
    /// How many criteria it is within.
    pub depth: usize,
    /// Its share of the whole, in per cent; empty for the whole.
    pub share: String,
    /// Its score so far in thousandths of the scale.
    pub score: Option<usize>,
    /// Where that can still end, likewise.
    pub ends: Option<(usize, usize)>,
    /// Score and ends as they are read.
    pub figures: String,
}

/// A criterion with the depth it stands at.
type Found<'a> = (&'a crate::rubric::Criterion, usize);

impl Profile {
    /// The profile of a case.
    pub fn of(case: &Case, lang: Lang) -> Self {
        let ends = case.criteria_ends();
        let mut found = Vec::new();
        collect(case.rubric.children(), 0, &mut found);
        let mut lines: Vec<Line> = found
            .into_iter()
            .filter_map(|one| line(case, one, &ends, lang))
            .collect();
        lines.push(whole(case, lang));
        let bands = case.rubric.bands().iter().filter(|band| band.from > Exact::ZERO);
        Self {
            lines,
            bands: bands
                .map(|band| (permille(&band.from), band.title.say(lang).to_owned()))
                .collect(),
        }
    }
}

fn collect<'a>(nodes: &'a [Node], depth: usize, found: &mut Vec<Found<'a>>) {
    for node in nodes {
        if let Node::Criterion(criterion) = node {
            found.push((criterion, depth));
            collect(&criterion.children, depth + 1, found);
        }
    }
}

fn line(
    case: &Case,
    (criterion, depth): Found<'_>,
    ends: &[(CriterionId, Option<(Exact, Exact)>)],
    lang: Lang,
) -> Option<Line> {
    let result = criterion_result(case, &criterion.id)?;
    let reach = ends.iter().find(|(id, _)| *id == criterion.id);
    let reach = reach.and_then(|(_, reach)| reach.as_ref());
    let share = (&result.weight * &Exact::HUNDRED).fixed(0);
    let share = Phrase::new("screen-percent").with("value", share).say(lang);
    let score = result.score.as_ref();
    Some(Line {
        title: criterion.title.say(lang).to_owned(),
        depth,
        share,
        score: score.map(permille),
        ends: reach.map(|(low, high)| (permille(low), permille(high))),
        figures: figures(
            score.map(|score| score.fixed(1)),
            reach.map(|(low, high)| (low.to_string(), high.to_string())),
        ),
    })
}

/// The line of the whole, after gates and rounding.
fn whole(case: &Case, lang: Lang) -> Line {
    let told = case.figures();
    let parsed = |text: &str| Exact::parse(text).map(|number| permille(&number));
    let ends = (!told.low.is_empty()).then(|| (told.low.clone(), told.high.clone()));
    Line {
        title: Phrase::new("screen-profile-whole").say(lang),
        depth: 0,
        share: String::new(),
        score: told.so_far.as_deref().and_then(parsed),
        ends: parsed(&told.low).zip(parsed(&told.high)),
        figures: figures(told.so_far, ends),
    }
}

/// `68.0 (38–84)`, or the score alone where it cannot change.
fn figures(score: Option<String>, ends: Option<(String, String)>) -> String {
    let score = score.unwrap_or_else(|| "–".to_owned());
    match ends {
        Some((low, high)) if low != high => format!("{score} ({})", whole_interval(&low, &high)),
        _ => score,
    }
}

/// A score of 0 to 100 in thousandths, to the nearest.
fn permille(score: &Exact) -> usize {
    score.fixed(1).replace('.', "").parse().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_score_is_told_with_where_it_can_end() {
        let ends = |low: &str, high: &str| Some((low.to_owned(), high.to_owned()));
        for (score, ends, told) in [
            (Some("68.0"), ends("38.2", "83.1"), "68.0 (38–84)"),
            (Some("68.0"), ends("68", "68"), "68.0"),
            (None, ends("0", "100"), "– (0–100)"),
            (None, None, "–"),
        ] {
            assert_eq!(figures(score.map(str::to_owned), ends), told);
        }
    }

    #[test]
    fn a_score_is_rounded_to_a_thousandth() {
        for (score, expected) in [("0", 0), ("33.333333", 333), ("66.66", 667), ("100", 1000)] {
            assert_eq!(
                permille(&Exact::parse(score).expect("a number")),
                expected,
                "{score}"
            );
        }
    }
}
