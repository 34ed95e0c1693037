//! Is the history unbroken: every entry as it was written, none missing, none twice.

use super::entry::EntryName;
use super::{Entry, Hash, Pen};
use crate::text::Phrase;

/// What is wrong with an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flaw {
    /// Which entry.
    pub entry: EntryName,
    /// What.
    pub kind: FlawKind,
}

/// What can be wrong with an entry in its chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FlawKind {
    /// Its body is not the one that was hashed.
    Body,
    /// Its fields are not the ones that were hashed.
    Hash,
    /// It does not follow the entry before it.
    Prev,
    /// Entries are missing before it, from this place on.
    Gap {
        /// The first missing place.
        from: u64,
    },
    /// The same place of the chain was written twice, differently.
    Fork,
    /// Its tick is lower than one before it.
    TickFalls,
}

impl Flaw {
    /// What to say about it.
    pub fn phrase(&self) -> Phrase {
        match self.kind {
            FlawKind::Body => Phrase::new("fault-chain-body"),
            FlawKind::Hash => Phrase::new("fault-chain-hash"),
            FlawKind::Prev => Phrase::new("fault-chain-prev"),
            FlawKind::Gap { from } => Phrase::new("fault-chain-gap").with("from", from.to_string()),
            FlawKind::Fork => Phrase::new("fault-chain-fork"),
            FlawKind::TickFalls => Phrase::new("fault-chain-tick"),
        }
    }
}

/// All that is wrong with chains; `entries` come pen by pen, each in the order of its places.
pub fn verify_chain<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Vec<Flaw> {
    let mut check = ChainCheck::default();
    entries.into_iter().flat_map(|entry| check.step(entry)).collect()
}

/// Checks chains entry by entry, holding no more than the last place.
#[derive(Debug, Default)]
pub struct ChainCheck {
    pen: Option<Pen>,
    seq: u64,
    /// The hashes written at the last place; more than one where the chain was written twice.
    hashes: Vec<Hash>,
    /// Those of the place before it.
    before: Vec<Hash>,
    tick: u64,
}

impl ChainCheck {
    /// What is wrong with the next entry.
    pub fn step(&mut self, entry: &Entry) -> Vec<Flaw> {
        if self.pen != Some(entry.pen) {
            *self = Self {
                pen: Some(entry.pen),
                hashes: vec![Hash::ZERO],
                ..Self::default()
            };
        }
        let fork = entry.seq == self.seq;
        let mut kinds = Vec::new();
        if fork {
            kinds.push(FlawKind::Fork);
        } else {
            self.before = std::mem::take(&mut self.hashes);
            if entry.seq > self.seq + 1 {
                kinds.push(FlawKind::Gap { from: self.seq + 1 });
            } else if entry.tick < self.tick {
                kinds.push(FlawKind::TickFalls);
            }
        }
        kinds.extend(self.flaws_alone(entry, &kinds));
        self.seq = entry.seq;
        self.tick = entry.tick.max(if fork { self.tick } else { 0 });
        self.hashes.push(entry.hash);
        kinds
            .into_iter()
            .map(|kind| Flaw {
                entry: entry.name(),
                kind,
            })
            .collect()
    }

    fn flaws_alone(&self, entry: &Entry, known: &[FlawKind]) -> Vec<FlawKind> {
        let after_gap = known.iter().any(|kind| matches!(kind, FlawKind::Gap { .. }));
        let body = entry
            .computed_body_hash()
            .is_some_and(|hash| hash != entry.body_hash);
        let flaws = [
            (body, FlawKind::Body),
            (entry.computed_hash() != entry.hash, FlawKind::Hash),
            (!after_gap && !self.before.contains(&entry.prev), FlawKind::Prev),
        ];
        flaws
            .into_iter()
            .filter_map(|(found, kind)| found.then_some(kind))
            .collect()
    }
}
