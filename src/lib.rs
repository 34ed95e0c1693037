#![doc = include_str!("ARCHITECTURE.md")]

pub mod diag;
pub mod ledger;
pub mod model;
pub mod number;
pub mod rubric;
pub mod scoring;
pub mod text;
pub mod tui;
