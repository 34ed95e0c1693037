//! A point in time as a value; nobody here asks the clock.

/// Microseconds since 1970 in UTC, as somebody's clock claimed it: shown to people, never used to order anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Moment(pub i64);
