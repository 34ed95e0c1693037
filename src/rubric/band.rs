//! Grades by score, and by place among peers.

use crate::number::Exact;
use crate::text::Wording;

/// A grade that starts at a score and ends where the next one starts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Band {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: Wording,
    /// The lowest score it has, 0 to 100.
    pub from: Exact,
    /// What it asks for beside the score. One sheet alone cannot decide it.
    pub rank: Option<Rank>,
}

/// The place among peers that a band asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rank {
    /// How far down the peer group it reaches.
    pub place: RankPlace,
    /// What becomes of equals of whom only some have a place.
    pub ties: Ties,
}

/// How far down a peer group a band reaches; both must hold where both are asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RankPlace {
    /// The first alone.
    First,
    /// So many per cent, above 0 to 100, of those of the group whose score is high enough, rounded down.
    Quota(Exact),
    /// The first alone, and only where that is no more than so many per cent.
    FirstWithin(Exact),
}

/// What becomes of equals across the cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ties {
    /// None of them has the band.
    NoneOfThem,
    /// All of them have it.
    All,
}

impl Rank {
    /// The quota in per cent, if there is one.
    pub fn quota(&self) -> Option<&Exact> {
        match &self.place {
            RankPlace::First => None,
            RankPlace::Quota(quota) | RankPlace::FirstWithin(quota) => Some(quota),
        }
    }
}
