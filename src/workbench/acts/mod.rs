//! What the acts do, one subject a file; the table of them is in [`act`](super::act).

pub mod begin;
pub mod card;
pub mod config;
pub mod data;
pub mod demo;
pub mod export;
pub mod keep;
pub mod method;
pub mod record;
pub mod restore;
pub mod rubric;
pub mod score;
pub mod sheet;
mod strange;
pub mod stream;
pub mod tell;
pub mod undo;
pub mod weigh;
