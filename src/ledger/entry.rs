//! One appended fact and the hash that binds it to all before it in its chain.

use std::fmt;

use sha2::{Digest as _, Sha256};

use super::{Hash, Pen};
use crate::model::Moment;

/// What the hash of an entry starts with, so that it can never be taken for the hash of something else.
const DOMAIN: &[u8] = b"rubricate/entry/1";

/// An entry as it was appended. Nothing of it ever changes but that its body may be taken away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Whose chain.
    pub pen: Pen,
    /// Its place in the chain, from 1.
    pub seq: u64,
    /// The hash of the entry before; zeros before the first.
    pub prev: Hash,
    /// One more than the highest tick in the store when it was appended; entries appended together share it.
    pub tick: u64,
    /// When, as the writer's clock claimed; orders nothing.
    pub at: Moment,
    /// What happened, as bytes of [`wire`](super::wire); none when it was redacted or withheld.
    pub body: Option<Vec<u8>>,
    /// SHA-256 of the body.
    pub body_hash: Hash,
    /// SHA-256 of all of the above.
    pub hash: Hash,
}

/// The end of a chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// The place of the last entry; 0 before the first.
    pub seq: u64,
    /// The hash of the last entry; zeros before the first.
    pub hash: Hash,
}

impl Head {
    /// Where every chain begins.
    pub const START: Self = Self {
        seq: 0,
        hash: Hash::ZERO,
    };
}

impl Entry {
    /// The entry that follows `head` in the chain of `pen`.
    pub fn next(pen: Pen, head: Head, tick: u64, at: Moment, body: Vec<u8>) -> Self {
        let body_hash = digest(&[&body]);
        let mut entry = Self {
            pen,
            seq: head.seq + 1,
            prev: head.hash,
            tick,
            at,
            body: Some(body),
            body_hash,
            hash: Hash::ZERO,
        };
        entry.hash = entry.computed_hash();
        entry
    }

    /// The hash that its other fields give.
    pub fn computed_hash(&self) -> Hash {
        let (seq, tick, at) = (
            self.seq.to_be_bytes(),
            self.tick.to_be_bytes(),
            self.at.0.to_be_bytes(),
        );
        digest(&[
            DOMAIN,
            &self.pen.0,
            &seq,
            &self.prev.0,
            &tick,
            &at,
            &self.body_hash.0,
        ])
    }

    /// The hash that its body gives; none when the body is absent.
    pub fn computed_body_hash(&self) -> Option<Hash> {
        self.body.as_ref().map(|body| digest(&[body]))
    }

    /// True when its hashes are what its fields give: the entry is as it was written.
    pub fn is_sound(&self) -> bool {
        self.computed_body_hash()
            .is_none_or(|hash| hash == self.body_hash)
            && self.computed_hash() == self.hash
    }

    /// The chain's end when this entry is its last.
    pub fn head(&self) -> Head {
        Head {
            seq: self.seq,
            hash: self.hash,
        }
    }

    /// Its place in the order of all entries. The hash settles it where one place of a chain was written twice.
    pub fn order(&self) -> (u64, Pen, u64, Hash) {
        (self.tick, self.pen, self.seq, self.hash)
    }

    /// What people call it.
    pub fn name(&self) -> EntryName {
        EntryName {
            pen: self.pen,
            seq: self.seq,
        }
    }
}

/// What people call an entry: the start of its pen and its place in the chain, as `3f9a1c2b/17`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct EntryName {
    /// Whose chain.
    pub pen: Pen,
    /// Its place.
    pub seq: u64,
}

impl fmt::Display for EntryName {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}/{}", self.pen.short(), self.seq)
    }
}

/// SHA-256 of the parts one after the other.
pub(super) fn digest(parts: &[&[u8]]) -> Hash {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update(part);
    }
    Hash(hasher.finalize().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Derived outside this program, with Python's `hashlib` and `struct`:
    ///
    /// ```python
    /// import hashlib, struct
    /// pen, prev, body = bytes(range(32)), bytes([7]) * 32, b'{"kind":"pen"}'
    /// hashlib.sha256(b"rubricate/entry/1" + pen + struct.pack(">Q", 2) + prev + struct.pack(">Q", 300)
    ///     + struct.pack(">q", -5) + hashlib.sha256(body).digest()).hexdigest()
    /// ```
    #[test]
    fn the_hash_is_what_anyone_can_compute() {
        let pen = Pen(std::array::from_fn(|index| {
            u8::try_from(index).expect("below 32")
        }));
        let head = Head {
            seq: 1,
            hash: Hash([7; 32]),
        };
        let entry = Entry::next(pen, head, 300, Moment(-5), br#"{"kind":"pen"}"#.to_vec());
        assert_eq!(
            entry.hash.to_string(),
            "5e55b2bb3a4a4002181a4d7097b8ef098bc53d190dcc2e2f90b39ee1019447f9"
        );
        assert_eq!(entry.name().to_string(), "00010203/2");
        assert!(entry.is_sound());
    }

    #[test]
    fn an_absent_body_leaves_the_entry_sound() {
        let mut entry = Entry::next(Pen([1; 32]), Head::START, 1, Moment(0), b"{}".to_vec());
        entry.body = None;
        assert!(entry.is_sound());
        entry.tick = 2;
        assert!(!entry.is_sound());
    }
}
