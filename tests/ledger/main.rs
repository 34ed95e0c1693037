//! The ledger without a file: bytes, chains, folds, undo, packed sheets.

mod chain;
mod fold;
mod going_over;
mod packed;
mod sample;
mod undo;
mod wire;
