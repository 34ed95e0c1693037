//! The ledger without a file: bytes, chains, folds, undo, packed sheets.

mod chain;
mod fold;
mod packed;
mod sample;
mod undo;
mod wire;
