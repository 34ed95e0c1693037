//! Exact numbers: decimals and ratios without rounding, and the places where rounding is allowed.
//!
//! Decimal texts go in, decimal texts come out; in between nothing is ever a binary float, so the same marks give
//! the same score on every machine. Start at [`exact`].

pub mod exact;
pub mod mean;
pub mod root;
pub mod rounding;
pub mod written;

pub use exact::Exact;
pub use mean::geometric_mean;
pub use rounding::{Mode, Rounding};
