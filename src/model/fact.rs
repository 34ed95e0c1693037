//! Facts of a project that rubrics may ask for.

use std::collections::BTreeMap;
use std::fmt;

use super::FactId;
use crate::number::Exact;

/// What is known of a project by fact: `place_kind`, `model`, `unit`, `year` and whatever its data add.
pub type Facts = BTreeMap<FactId, FactValue>;

/// The value of one fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FactValue {
    /// A word or text.
    Text(String),
    /// A number, exact.
    Number(Exact),
    /// Yes or no.
    Flag(bool),
}

impl fmt::Display for FactValue {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => out.write_str(text),
            Self::Number(number) => number.fmt(out),
            Self::Flag(flag) => flag.fmt(out),
        }
    }
}
