//! Facts a rubric asks for beside those every project has.

use crate::model::FactId;
use crate::text::Wording;

/// A fact that conditions of the rubric may name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Its id.
    pub id: FactId,
    /// Its title.
    pub title: Wording,
    /// All its values, if they are a closed list.
    pub values: Option<Vec<String>>,
}
