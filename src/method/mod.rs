//! Methods of statistics and decision: numbers in, numbers out, and a reason wherever there is no answer.
//!
//! A checked [`Table`] or a list of numbers goes in; a result with named fields comes out, or a [`Refusal`] that says what
//! is wrong with the input. Where the input is sound but the quantity does not exist, the field is [`Undefined`] with its
//! reason: never 0, 1 or not-a-number. Nothing here knows what the numbers mean.
//!
//! One method is one file, and [`METHODS`] lists them all. The same input gives the same bytes on every machine: sums
//! run in the order of the input, and what is transcendental comes from `libm`. Start at [`list`].

pub mod list;
pub mod magnitude;
pub mod pace;
pub mod refusal;
pub mod share;
pub mod table;
pub mod weighted_mean_na;

pub use list::{About, METHODS};
pub use pace::Pace;
pub use refusal::{Defined, Refusal, Undefined};
pub use table::{Grid, Holed, Table};
