//! Grades by score.

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
}
