//! The list of projects in another order than that of their entry.
//!
//! The order is found out when it is first asked for, and kept until something is written; the plain list knows nothing
//! of it.

use std::rc::Rc;

use super::queue::{self, Queue, QueueRow};
use super::{Ask, names};
use crate::model::people::words;
use crate::store::{self, Named, Order, Revision};
use crate::text::Lang;
use crate::workbench::{Fault, Workbench};

words! {
    /// What the list is sorted by; what is alike goes by its entry.
    SortBy {
        /// As projects were entered.
        Entered = "entered",
        /// By title, in the reader's language.
        Title = "title",
        /// By the name of the place, in the reader's language.
        Place = "place",
        /// Fewest answers first.
        Answered = "answered",
        /// Highest score first.
        Score = "score",
        /// Lowest score first.
        ScoreUp = "lowest-score",
        /// Not begun, begun, submitted.
        State = "state",
    }
}

impl SortBy {
    /// The next one, and after the last the first.
    #[must_use]
    pub fn next(self) -> Self {
        let at = Self::ALL.iter().position(|by| *by == self).unwrap_or(0);
        Self::ALL[(at + 1) % Self::ALL.len()]
    }
}

/// Asks for rows in an order.
#[derive(Debug, Clone)]
pub struct Sorted {
    /// Which rows.
    pub rows: Queue,
    /// By what.
    pub by: SortBy,
}

/// An order that was found out.
#[derive(Debug, Clone)]
pub struct Kept {
    by: SortBy,
    filter: String,
    lang: Lang,
    revision: Revision,
    positions: Rc<[u64]>,
}

impl Ask for Sorted {
    type Answer = Vec<QueueRow>;

    fn answer(self, bench: &Workbench) -> Result<Self::Answer, Fault> {
        if self.by == SortBy::Entered {
            return self.rows.answer(bench);
        }
        let positions = positions(bench, self.by, &self.rows.filter)?;
        let rest = positions.get(self.rows.from..).unwrap_or_default();
        let window = &rest[..rest.len().min(self.rows.count)];
        let ask = queue::ask(bench, self.rows.filter)?;
        let rows = bench.store.queue_at(&ask, window)?;
        Ok(rows.into_iter().map(queue::row).collect())
    }
}

/// The positions of all rows in the order, as they were found out before or anew.
fn positions(bench: &Workbench, by: SortBy, filter: &str) -> Result<Rc<[u64]>, Fault> {
    let (lang, revision) = (bench.lang(), bench.store.revision()?);
    if let Some(kept) = &*bench.sorted.borrow()
        && (kept.by, kept.filter.as_str(), kept.lang, kept.revision) == (by, filter, lang, revision)
    {
        return Ok(Rc::clone(&kept.positions));
    }
    let positions: Rc<[u64]> = sorted(bench, by, filter)?.into();
    *bench.sorted.borrow_mut() = Some(Kept {
        by,
        filter: filter.to_owned(),
        lang,
        revision,
        positions: Rc::clone(&positions),
    });
    Ok(positions)
}

fn sorted(bench: &Workbench, by: SortBy, filter: &str) -> Result<Vec<u64>, Fault> {
    let ask = queue::ask(bench, filter.to_owned())?;
    let order = match by {
        SortBy::Title => return names::positions(bench, Named::Title, &ask),
        SortBy::Place => return names::positions(bench, Named::Place, &ask),
        SortBy::Entered => Order::Position,
        SortBy::Answered => Order::Answered,
        SortBy::Score => Order::ScoreDown,
        SortBy::ScoreUp => Order::Score,
        SortBy::State => Order::State,
    };
    Ok(bench.store.positions(&store::QueueAsk { order, ..ask })?)
}
