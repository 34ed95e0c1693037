#![doc = include_str!("ARCHITECTURE.md")]

pub mod cli;
pub mod diag;
pub mod exchange;
pub mod ledger;
pub mod method;
pub mod model;
pub mod number;
pub mod rubric;
pub mod scoring;
pub mod store;
pub mod syntax;
pub mod text;
pub mod tui;
pub mod workbench;
