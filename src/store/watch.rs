//! How far long work on a store has come, and the wish to stop it.
//!
//! One hand works and counts, another looks on and may ask to stop. Who works need not look: the database asks between
//! its own steps, so that even a single long statement ends soon, and nothing of a transaction that was stopped happens.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use rusqlite::Connection;

use super::{Fault, Store};

/// Steps of the database after which it asks whether to go on: some tens of microseconds.
const ASK_AFTER: i32 = 10_000;

/// What both hands share.
#[derive(Debug, Clone, Default)]
pub struct Watch(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    done: AtomicU64,
    of: AtomicU64,
    stop: AtomicBool,
}

/// How far work has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SoFar {
    /// Steps done.
    pub done: u64,
    /// Steps there are, as far as is known yet; 0 when nothing is.
    pub of: u64,
}

impl SoFar {
    /// In hundredths; none while it is not known how much there is. The last one comes with the answer.
    pub fn percent(self) -> Option<u64> {
        let done = u128::from(self.done.min(self.of)) * 100;
        let percent = done.checked_div(u128::from(self.of))?.min(99);
        u64::try_from(percent).ok()
    }
}

impl Watch {
    /// So many more steps are to be done.
    pub fn expect(&self, steps: u64) {
        self.0.of.fetch_add(steps, Ordering::Relaxed);
    }

    /// One is done.
    pub fn step(&self) {
        self.steps(1);
    }

    /// So many are done.
    pub fn steps(&self, steps: u64) {
        self.0.done.fetch_add(steps, Ordering::Relaxed);
    }

    /// So many of so many are done; gives whether to go on.
    pub fn is_at(&self, done: u64, of: u64) -> bool {
        self.0.done.store(done, Ordering::Relaxed);
        self.0.of.store(of, Ordering::Relaxed);
        !self.is_stopped()
    }

    /// How far it has come.
    pub fn so_far(&self) -> SoFar {
        SoFar {
            done: self.0.done.load(Ordering::Relaxed),
            of: self.0.of.load(Ordering::Relaxed),
        }
    }

    /// Asks to stop.
    pub fn stop(&self) {
        self.0.stop.store(true, Ordering::Relaxed);
    }

    /// Whether somebody asked to stop.
    pub fn is_stopped(&self) -> bool {
        self.0.stop.load(Ordering::Relaxed)
    }

    /// The fault of work that is not wanted any more.
    pub fn wanted(&self) -> Result<(), Fault> {
        if self.is_stopped() {
            Err(Fault::Stopped)
        } else {
            Ok(())
        }
    }

    /// From now on every statement of a connection ends soon after somebody asked to stop.
    pub(super) fn guard(&self, connection: &mut Connection) -> rusqlite::Result<()> {
        let watch = self.clone();
        connection.progress_handler(ASK_AFTER, Some(move || watch.is_stopped()))
    }
}

impl Store {
    /// What is done here from now on is counted, and can be stopped, by whoever shares the watch.
    pub fn be_watched(&mut self, watch: Watch) -> Result<(), Fault> {
        let guarded = watch.guard(&mut self.connection);
        self.at(guarded)?;
        self.watch = watch;
        Ok(())
    }

    /// The watch over what is done here.
    pub fn watch(&self) -> &Watch {
        &self.watch
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hundredths_are_told_once_it_is_known_how_much_there_is() {
        let watch = Watch::default();
        watch.step();
        assert_eq!(watch.so_far().percent(), None);
        watch.expect(3);
        assert_eq!(watch.so_far().percent(), Some(33));
        watch.steps(5);
        assert_eq!(
            watch.so_far().percent(),
            Some(99),
            "all is done when the answer is there"
        );
    }

    #[test]
    fn a_single_statement_without_end_stops_when_asked() {
        let mut connection = Connection::open_in_memory().expect("memory");
        let watch = Watch::default();
        watch.guard(&mut connection).expect("a handler");
        watch.stop();
        let endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n";
        let stopped = connection.query_row(endless, [], |_| Ok(()));
        let error = stopped.expect_err("it has no end of its own");
        let fault = super::super::fault::of_sqlite(&error, std::path::Path::new("a.store"));
        assert_eq!(fault, Fault::Stopped);
    }
}
