//! The methods at their door: every case of the fixtures holds, laws hold for any input, and what must be refused is
//! refused.

mod agrees;
mod cases;
mod laws;
mod noise;
mod published;
mod refused;
mod robust;
