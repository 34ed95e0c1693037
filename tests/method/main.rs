//! The methods at their door: every case of the fixtures holds, and what must be refused is refused.

mod agrees;
mod cases;
