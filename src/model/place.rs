//! Places, units and the needs they register.

use super::{NeedId, Party, PlaceId, UnitId};
use crate::text::Wording;

/// The kinds of place that are known everywhere; a rubric may name others.
pub const PLACE_KINDS: &[&str] = &[
    "municipal-district",
    "prefecture-level-city",
    "county-level-city",
    "central-town",
];

/// Where a cooperation happens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Its id.
    pub id: PlaceId,
    /// Its name.
    pub name: Wording,
    /// What kind of place: one of [`PLACE_KINDS`] or a word of the office's own.
    pub kind: String,
}

/// An organisation that answers for projects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Its id.
    pub id: UnitId,
    /// Its name.
    pub name: Wording,
    /// The side it stands on, if known.
    pub party: Option<Party>,
    /// Where it is, if known.
    pub place: Option<PlaceId>,
}

/// A need that somebody in a place has registered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// Its id.
    pub id: NeedId,
    /// What is needed.
    pub title: Wording,
    /// Where.
    pub place: Option<PlaceId>,
    /// Who registered it.
    pub owner: Option<UnitId>,
}
