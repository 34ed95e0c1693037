//! Long work on several threads: cut into pieces, watched, and stopped when nobody wants it any more.

use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};

use super::{Pace, Refusal};

/// How long work is done: it decides how fast an answer comes, never which.
#[derive(Debug, Clone, Copy)]
pub struct Work<'a> {
    /// Threads; 0 counts as 1.
    pub threads: usize,
    /// Who looks on, and may stop it.
    pub pace: Pace<'a>,
}

impl Work<'static> {
    /// On one thread, with nobody looking on.
    pub const ALONE: Self = Self {
        threads: 1,
        pace: Pace::UNSEEN,
    };

    /// On as many threads as the machine has, with nobody looking on.
    pub fn on_all_threads() -> Self {
        Work::ALONE.with_all_threads()
    }
}

impl Work<'_> {
    /// The same, on as many threads as the machine has.
    pub fn with_all_threads(self) -> Self {
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        Self { threads, ..self }
    }

    /// Does every piece once and returns what came of them in their order, whichever thread did them.
    pub(crate) fn each<T: Send>(
        &self,
        pieces: usize,
        piece: impl Fn(usize) -> T + Sync,
    ) -> Result<Vec<T>, Refusal> {
        let keep = |done: &mut Vec<(usize, T)>, at| done.push((at, piece(at)));
        let mut all: Vec<(usize, T)> = self
            .hands(pieces, Vec::new, keep)?
            .into_iter()
            .flatten()
            .collect();
        all.sort_unstable_by_key(|(at, _)| *at);
        Ok(all.into_iter().map(|(_, done)| done).collect())
    }

    /// Does every piece once, each thread with a store of its own, and returns the stores.
    ///
    /// Which pieces went into which store differs from run to run, so they have to be joined in a way that no order changes.
    pub(crate) fn hands<S: Send>(
        &self,
        pieces: usize,
        store: impl Fn() -> S + Sync,
        piece: impl Fn(&mut S, usize) + Sync,
    ) -> Result<Vec<S>, Refusal> {
        let (next, done, stopped) = (AtomicUsize::new(0), AtomicU64::new(0), AtomicBool::new(false));
        let hand = || {
            let mut own = store();
            loop {
                let at = next.fetch_add(1, Ordering::Relaxed);
                if at >= pieces || stopped.load(Ordering::Relaxed) {
                    return own;
                }
                piece(&mut own, at);
                let so_far = done.fetch_add(1, Ordering::Relaxed) + 1;
                if self.pace.at(so_far, pieces as u64).is_err() {
                    stopped.store(true, Ordering::Relaxed);
                }
            }
        };
        let stores = beside_each_other(self.threads.clamp(1, pieces.max(1)), hand);
        if stopped.into_inner() {
            Err(Refusal::Stopped)
        } else {
            Ok(stores)
        }
    }
}

fn beside_each_other<S: Send>(threads: usize, hand: impl Fn() -> S + Sync) -> Vec<S> {
    if threads == 1 {
        return vec![hand()];
    }
    std::thread::scope(|scope| {
        let hands: Vec<_> = (0..threads).map(|_| scope.spawn(&hand)).collect();
        let joined = hands.into_iter().map(std::thread::ScopedJoinHandle::join);
        joined
            .map(|own| own.unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    })
}
