//! What other programs know of a rubric: rows of ratings with points. Formats are written from it and read into it.
//!
//! A rubric says far more; [`Grid::of`] tells what is left behind, [`mod@write`] makes a rubric text of a grid.

mod of;
pub mod write;

use crate::number::Exact;
use crate::text::Phrase;

/// A rubric as a grid.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Grid {
    /// Its id, where the format has one that can be ours.
    pub id: String,
    /// Its version, where it has one.
    pub version: String,
    /// Its title.
    pub title: String,
    /// What it is for.
    pub about: String,
    /// What is judged, in order.
    pub rows: Vec<Row>,
}

/// One thing that is judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Its id, where the format has one that can be ours.
    pub id: String,
    /// The group it stands in; empty for none.
    pub category: String,
    /// Its title.
    pub title: String,
    /// What is asked.
    pub question: String,
    /// What it weighs; none where its points say so.
    pub weight: Option<Exact>,
    /// Its ratings, the lowest first.
    pub ratings: Vec<Rating>,
}

/// One rating of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rating {
    /// Its name.
    pub name: String,
    /// What must be so for it.
    pub text: String,
    /// Its points, 0 or more.
    pub points: Exact,
}

/// Something that was left behind, and how often.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Loss {
    /// Its word in JSON.
    pub what: &'static str,
    /// How many there were.
    pub count: usize,
}

impl Loss {
    /// All that can be left behind.
    pub const WORDS: &'static [&'static str] = &[
        "aggregation",
        "bands",
        "checklists",
        "conditions",
        "coverage",
        "dates",
        "evidence",
        "facts",
        "feedback",
        "gates",
        "identifiers",
        "links",
        "measures",
        "not-applicable",
        "notes",
        "points",
        "ranges",
        "sources",
        "translations",
        "tree",
        "unequal-ratings",
        "weights",
    ];

    /// In words.
    pub fn phrase(&self) -> Phrase {
        Phrase::new(format!("reply-loss-{}", self.what)).with("count", self.count)
    }
}

/// Losses without those that did not happen.
pub fn losses(all: &[(&'static str, usize)]) -> Vec<Loss> {
    let happened = all.iter().filter(|(_, count)| *count > 0);
    let mut losses: Vec<Loss> = happened
        .map(|(what, count)| Loss { what, count: *count })
        .collect();
    losses.sort_unstable();
    losses
}

/// A number in its shortest decimal spelling, with at most twelve decimals.
pub fn shortest(number: &Exact) -> String {
    let text = number.fixed(12);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

impl Row {
    /// The points of its best rating.
    pub fn top(&self) -> Exact {
        self.ratings
            .iter()
            .map(|rating| &rating.points)
            .max()
            .cloned()
            .unwrap_or(Exact::ZERO)
    }
}
