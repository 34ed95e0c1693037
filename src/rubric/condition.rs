//! When a part of a rubric applies.

use crate::model::{FactId, FactValue, Facts};

/// All its clauses must hold; without clauses it always does.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Condition {
    /// Fact and the values of which one must be the fact's; a fact that is not known holds nothing.
    pub clauses: Vec<(FactId, Vec<FactValue>)>,
}

impl Condition {
    /// True when it holds of these facts.
    pub fn holds(&self, facts: &Facts) -> bool {
        self.clauses
            .iter()
            .all(|(fact, values)| facts.get(fact).is_some_and(|value| values.contains(value)))
    }
}
