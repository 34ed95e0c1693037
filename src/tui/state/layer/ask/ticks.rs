//! A checklist to tick.

use std::collections::BTreeSet;

use crate::rubric::indicator::Item;
use crate::text::Wording;
use crate::tui::state::list::List;

/// The items of a checklist, those that are ticked, and the one pointed at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ticks {
    /// Id, text and points of each item.
    pub items: Vec<(String, Wording, String)>,
    /// Which are ticked.
    pub ticked: BTreeSet<usize>,
    /// Which is pointed at.
    pub list: List,
}

impl Ticks {
    /// Ticks the item pointed at, or no longer.
    pub(super) fn toggle(&mut self) {
        if let Some(at) = self.list.selected()
            && !self.ticked.remove(&at)
        {
            self.ticked.insert(at);
        }
    }
}

/// The items with those ticked that an answer names.
pub(super) fn ticks(items: &[Item], answer: &str) -> Ticks {
    let given: BTreeSet<&str> = answer.split(',').map(str::trim).collect();
    let ticked = items
        .iter()
        .enumerate()
        .filter(|(_, item)| given.contains(item.id.as_str()))
        .map(|(at, _)| at);
    Ticks {
        ticked: ticked.collect(),
        list: List::new(items.len()),
        items: items
            .iter()
            .map(|item| (item.id.clone(), item.text.clone(), item.points.to_string()))
            .collect(),
    }
}
