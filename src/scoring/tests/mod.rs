//! Worked examples and laws of scoring.

mod adjusted;
mod answers;
mod evidence;
mod laws;
mod limits;
mod made;
mod told;
mod worked;
