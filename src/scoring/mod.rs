//! Marks become points, with the reason for every one of them.
//!
//! A rubric, a [`Dossier`] and a [`Sheet`] go in; an [`Outcome`] comes out. Nothing here reads the clock, the disk
//! or another sheet, and the order of marks plays no part: the same inputs give the same bytes on every machine.

mod adjust;
pub mod answer;
mod because;
mod combine;
mod curve;
pub mod engine;
mod ground;
mod interval;
mod leaf;
pub mod mark;
pub mod needs;
pub mod outcome;
pub mod print;
pub mod read;
mod settle;
pub mod sheet;
mod standing;
mod support;
pub mod trace;

pub use adjust::closed;
pub use answer::{Refusal, admit, read_answer};
pub use because::{adjusted, condition, each_time, requirement};
pub use engine::{SCORER, criteria_ends, score};
pub use mark::{Answer, Mark, MarkState, Value};
pub use needs::{Need, needs};
pub use outcome::{AdjustmentResult, Cap, CriterionResult, GateResult, IndicatorResult, Outcome, WhyNone};
pub use print::outcome_json;
pub use read::read_outcome;
pub use sheet::{Dossier, Sheet};
pub use trace::{About, Step, trace, trace_indicator, trace_sealed};

#[cfg(test)]
mod tests;
