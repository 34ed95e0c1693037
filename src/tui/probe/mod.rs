//! What tests and pictures need: keys written as text, frames written as text, a stage without a terminal.
//!
//! Part of the library so that every test drives the very loop that people use.

mod picture;
mod rehearsal;
mod script;

pub use picture::{Picture, width_fault};
pub use rehearsal::Rehearsal;
pub use script::events;
